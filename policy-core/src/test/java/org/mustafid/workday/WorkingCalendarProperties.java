package org.mustafid.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.mustafid.name.Labels;

class WorkingCalendarProperties {
  private static final Labels LABELS = Labels.of("عطلة", "holiday");
  private static final LocalDate WEEK_CHANGE = LocalDate.of(2013, 6, 29);

  /** A calendar of ours beside an oracle that was written without it. */
  record Pair(WorkingCalendar calendar, NaiveCalendar naive) {
    @Override
    public String toString() {
      return calendar.id();
    }
  }

  private static final Pair SAUDI =
      new Pair(
          WorkingCalendar.saudiNonProfit(),
          new NaiveCalendar(WorkingCalendarProperties::isSaudiWorkingDay));

  private static final Pair SATURDAY_AND_SUNDAY =
      new Pair(
          WorkingCalendar.builder("saturday-and-sunday")
              .zone(ZoneId.of("Europe/Berlin"))
              .range(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 12, 31))
              .workWeek(
                  WorkWeek.of(
                      LocalDate.of(1990, 1, 1), Set.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY)))
              .holiday(Holiday.gregorian("new-year", LABELS, MonthDay.of(1, 1), 1))
              .holiday(Holiday.gregorian("christmas", LABELS, MonthDay.of(12, 25), 2))
              .build(),
          new NaiveCalendar(
              date ->
                  date.getDayOfWeek().getValue() < 6
                      && date.getDayOfYear() != 1
                      && !(date.getMonthValue() == 12
                          && (date.getDayOfMonth() == 25 || date.getDayOfMonth() == 26))));

  private static final Pair SUNDAY_WITH_MUHARRAM =
      new Pair(
          WorkingCalendar.builder("sunday-with-muharram")
              .zone(ZoneId.of("UTC"))
              .range(LocalDate.of(1890, 1, 1), LocalDate.of(1960, 12, 31))
              .workWeek(WorkWeek.of(LocalDate.of(1890, 1, 1), Set.of(DayOfWeek.SUNDAY)))
              .holiday(Holiday.hijri("muharram", LABELS, 1, 1, 10))
              .build(),
          new NaiveCalendar(
              date ->
                  date.getDayOfWeek() != DayOfWeek.SUNDAY
                      && !(HijrahDate.from(date).get(ChronoField.MONTH_OF_YEAR) == 1
                          && HijrahDate.from(date).get(ChronoField.DAY_OF_MONTH) <= 10)));

  private static final Pair EVERY_DAY =
      new Pair(
          WorkingCalendar.builder("every-day")
              .zone(ZoneId.of("UTC"))
              .range(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31))
              .workWeek(WorkWeek.of(LocalDate.of(2020, 1, 1), Set.of()))
              .build(),
          new NaiveCalendar(date -> true));

  private static boolean isSaudiWorkingDay(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    boolean rest =
        day == DayOfWeek.FRIDAY
            || day == (date.isBefore(WEEK_CHANGE) ? DayOfWeek.THURSDAY : DayOfWeek.SATURDAY);
    boolean fitr =
        IntStream.rangeClosed(1, 4)
            .anyMatch(back -> NaiveCalendar.isHijri(date.minusDays(back), 9, 29));
    boolean adha = IntStream.rangeClosed(0, 3).anyMatch(back -> isArafah(date.minusDays(back)));
    boolean national =
        date.getYear() >= 2005 && date.getMonthValue() == 9 && date.getDayOfMonth() == 23;
    boolean founding =
        date.getYear() >= 2022 && date.getMonthValue() == 2 && date.getDayOfMonth() == 22;
    return !rest
        && !fitr
        && !adha
        && !national
        && !founding
        && !date.equals(LocalDate.of(2018, 9, 24))
        && !date.equals(LocalDate.of(2022, 11, 23));
  }

  /** By the announcement of the month, where one is known. */
  private static boolean isArafah(LocalDate date) {
    HijrahDate hijri = HijrahDate.from(date);
    int shift =
        switch (hijri.get(ChronoField.YEAR)) {
          case 1425, 1427, 1428 -> -1;
          case 1436, 1437 -> 1;
          default -> 0;
        };
    return NaiveCalendar.isHijri(date, 12, 9 + shift);
  }

  @Provide
  Arbitrary<Pair> pairs() {
    return Arbitraries.of(SAUDI, SAUDI, SATURDAY_AND_SUNDAY, SUNDAY_WITH_MUHARRAM, EVERY_DAY);
  }

  /** Evenly over the range: by default, most would be near its beginning. */
  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers()
        .between(0, 1_000_000)
        .withDistribution(RandomDistribution.uniform());
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_answer_is_that_of_walking_day_by_day(
      @ForAll("pairs") Pair pair,
      @ForAll("places") int place,
      @ForAll @IntRange(min = 1, max = 300) int n) {
    WorkingCalendar calendar = pair.calendar();
    NaiveCalendar naive = pair.naive();
    long days = calendar.lastDay().toEpochDay() - calendar.firstDay().toEpochDay() + 1;
    LocalDate date = calendar.firstDay().plusDays(place % days);
    assertThat(calendar.isWorkingDay(date)).isEqualTo(naive.isWorking().test(date));
    assertThat(calendar.day(date).isWorkingDay()).isEqualTo(naive.isWorking().test(date));
    boolean late = date.isAfter(calendar.lastDay().minusDays(600));
    boolean early = date.isBefore(calendar.firstDay().plusDays(600));
    Statistics.label("far from the ends")
        .collect(!late && !early)
        .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 50));
    if (!late) {
      LocalDate after = naive.plus(date, n);
      assertThat(calendar.plusWorkingDays(date, n)).isEqualTo(after);
      assertThat(calendar.workingDaysBetween(date, after)).isEqualTo(n);
      assertThat(calendar.workingDaysBetween(date, date.plusDays(n)))
          .isEqualTo(naive.between(date, date.plusDays(n)));
      assertThat(calendar.nextOrSame(date)).isEqualTo(naive.nextOrSame(date));
      assertThat(calendar.estimateWorkingDay(date, n).day()).isEqualTo(after);
    }
    if (!early) {
      assertThat(calendar.minusWorkingDays(date, n)).isEqualTo(naive.minus(date, n));
    }
  }

  @Property(tries = 50)
  void around_the_change_of_the_week_too(
      @ForAll @IntRange(min = -40, max = 40) int days, @ForAll @IntRange(min = 1, max = 40) int n) {
    LocalDate date = WEEK_CHANGE.plusDays(days);
    assertThat(SAUDI.calendar().plusWorkingDays(date, n)).isEqualTo(SAUDI.naive().plus(date, n));
    assertThat(SAUDI.calendar().minusWorkingDays(date, n)).isEqualTo(SAUDI.naive().minus(date, n));
  }

  @Property
  void a_day_is_off_if_and_only_if_it_has_a_reason(@ForAll("places") int number) {
    CalendarDay day = SAUDI.calendar().day(SAUDI.calendar().firstDay().plusDays(number % 28_704));
    assertThat(day.isWorkingDay()).isEqualTo(day.reasons().isEmpty());
    List<String> ids = day.reasons().stream().map(DayOff::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    if (ids.contains(DayOff.WEEKEND)) {
      assertThat(ids).endsWith(DayOff.WEEKEND);
    }
    for (DayOff reason : day.reasons()) {
      if (!reason.id().equals(DayOff.WEEKEND)) {
        assertThat(SAUDI.calendar().holidays(day.date().getYear()))
            .anyMatch(each -> each.id().equals(reason.id()) && each.covers(day.date()));
      }
    }
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void announcing_a_month_collapses_an_estimate_inside_its_bounds(
      @ForAll @IntRange(min = 1448, max = 1499) int hijriYear,
      @ForAll @IntRange(min = -30, max = 15) int days,
      @ForAll @IntRange(min = 1, max = 40) int n,
      @ForAll @IntRange(min = -1, max = 1) int shift) {
    LocalDate computed = LocalDate.from(HijrahDate.of(hijriYear, 12, 1));
    LocalDate start = computed.plusDays(8 + days);
    DayEstimate before = SAUDI.calendar().estimateWorkingDay(start, n);
    Assume.that(before.latestPossible().isBefore(computed.plusDays(300)));
    Statistics.label("certain before")
        .collect(before.isCertain())
        .coverage(coverage -> coverage.check(false).percentage(percentage -> percentage > 20));
    DayEstimate after =
        SAUDI
            .calendar()
            .announcing(MonthAnnouncement.of(hijriYear, 12, computed.plusDays(shift), "a test"))
            .estimateWorkingDay(start, n);
    assertThat(after.isCertain()).isTrue();
    assertThat(after.day()).isBetween(before.earliestPossible(), before.latestPossible());
    assertThat(after.basis()).isIn(Basis.REGULATION, Basis.ANNOUNCED);
    if (shift == 0) {
      assertThat(after.day()).isEqualTo(before.day());
    }
    assertThat(before.basis() == Basis.EXPECTED).isEqualTo(!before.isCertain());
  }
}
