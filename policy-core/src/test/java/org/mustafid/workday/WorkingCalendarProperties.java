package org.mustafid.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mustafid.diagnostic.OutOfRangeException;

class WorkingCalendarProperties {
  private static final CalendarPair SAUDI = CalendarPair.SAUDI;

  @Provide
  Arbitrary<CalendarPair> pairs() {
    return Arbitraries.of(CalendarPair.all());
  }

  /** Evenly over the range: by default, most would be near its beginning. */
  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers()
        .between(0, 1_000_000)
        .withDistribution(RandomDistribution.uniform());
  }

  /** Twenty thousand dates and amounts a try, of which some answers are outside of the range. */
  @Property(tries = 60)
  void every_answer_is_that_of_walking_day_by_day(
      @ForAll("pairs") CalendarPair pair, @ForAll long seed) {
    Random random = new Random(seed);
    NaiveCalendar naive = pair.naive();
    for (int round = 0; round < 20_000; round++) {
      LocalDate date = naive.date(random.nextInt(pair.days()));
      int n = 1 + random.nextInt(random.nextInt(10) == 0 ? 2_000 : 90);
      same(pair, date, n, naive.plus(date, n), () -> pair.calendar().plusWorkingDays(date, n));
      same(pair, date, n, naive.minus(date, n), () -> pair.calendar().minusWorkingDays(date, n));
      LocalDate end = naive.date(Math.min(pair.days() - 1, random.nextInt(pair.days())));
      if (!end.isBefore(date) && end.isBefore(date.plusYears(5))) {
        same(
            pair,
            date,
            n,
            Optional.of(naive.between(date, end)),
            () -> pair.calendar().workingDaysBetween(date, end));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("allPairs")
  void every_day_of_every_calendar_is_what_walking_makes_it(CalendarPair pair) {
    WorkingCalendar calendar = pair.calendar();
    NaiveCalendar naive = pair.naive();
    assertThat(calendar.lastDay()).isEqualTo(naive.date(pair.days() - 1));
    for (int place = 0; place < pair.days(); place++) {
      LocalDate date = naive.date(place);
      same(pair, date, 0, Optional.of(naive.isWorking(date)), () -> calendar.isWorkingDay(date));
      same(
          pair,
          date,
          0,
          Optional.of(naive.isWorking(date)),
          () -> calendar.day(date).isWorkingDay());
      same(pair, date, 0, naive.nextOrSame(date), () -> calendar.nextOrSame(date));
      same(pair, date, 0, naive.previousOrSame(date), () -> calendar.previousOrSame(date));
      same(pair, date, 0, naive.nextOrSameInMonth(date), () -> calendar.nextOrSameInMonth(date));
      same(pair, date, 1, naive.plus(date, 1), () -> calendar.plusWorkingDays(date, 1));
      same(pair, date, 1, naive.minus(date, 1), () -> calendar.minusWorkingDays(date, 1));
    }
  }

  @ParameterizedTest
  @MethodSource("allPairs")
  void every_month_has_the_working_days_that_walking_finds(CalendarPair pair) {
    WorkingCalendar calendar = pair.calendar();
    YearMonth first = YearMonth.from(calendar.firstDay().minusDays(1)).plusMonths(1);
    YearMonth end = YearMonth.from(calendar.lastDay().plusDays(1));
    for (YearMonth month = first; month.isBefore(end); month = month.plusMonths(1)) {
      List<LocalDate> days = pair.naive().workingDaysOf(month);
      assertThat(calendar.firstWorkingDayOf(month)).isEqualTo(days.stream().findFirst());
      assertThat(calendar.lastWorkingDayOf(month))
          .isEqualTo(days.stream().reduce((earlier, later) -> later));
      for (int n = 1; n <= days.size(); n++) {
        assertThat(calendar.workingDayOf(month, n)).contains(days.get(n - 1));
      }
      assertThat(calendar.workingDayOf(month, days.size() + 1)).isEmpty();
      assertThat(calendar.workingDayOf(month, Integer.MAX_VALUE)).isEmpty();
    }
  }

  /** From every day, as far as there is anything, and a step farther. */
  @ParameterizedTest
  @MethodSource("allPairs")
  void every_count_ends_where_the_range_does(CalendarPair pair) {
    WorkingCalendar calendar = pair.calendar();
    NaiveCalendar naive = pair.naive();
    LocalDate first = calendar.firstDay();
    LocalDate last = calendar.lastDay();
    int behind = naive.between(first, last);
    int before = 0;
    LocalDate lastWorking = naive.previousOrSame(last).orElseThrow();
    LocalDate firstWorking = naive.nextOrSame(first).orElseThrow();
    for (int place = 0; place < pair.days(); place++) {
      LocalDate date = naive.date(place);
      int forward = behind;
      int back = before;
      if (forward > 0) {
        same(
            pair,
            date,
            forward,
            Optional.of(lastWorking),
            () -> calendar.plusWorkingDays(date, forward));
      }
      if (back > 0) {
        same(
            pair,
            date,
            back,
            Optional.of(firstWorking),
            () -> calendar.minusWorkingDays(date, back));
      }
      same(
          pair,
          date,
          forward + 1,
          Optional.empty(),
          () -> calendar.plusWorkingDays(date, forward + 1));
      same(pair, date, back + 1, Optional.empty(), () -> calendar.minusWorkingDays(date, back + 1));
      same(
          pair, date, forward, Optional.of(forward), () -> calendar.workingDaysBetween(date, last));
      before += naive.isWorking(date) ? 1 : 0;
      behind -= place + 1 < pair.days() && naive.isWorking(naive.date(place + 1)) ? 1 : 0;
    }
  }

  static List<CalendarPair> allPairs() {
    return CalendarPair.all();
  }

  /** An answer is the expected one, or refused as outside of the range where there is none. */
  private static <T> void same(
      CalendarPair pair, LocalDate date, int n, Optional<T> expected, Supplier<T> answer) {
    Optional<T> found;
    try {
      found = Optional.of(answer.get());
    } catch (OutOfRangeException e) {
      found = Optional.empty();
    }
    if (!found.equals(expected)) { // an assertion for each of millions would take a minute
      throw new AssertionError(
          pair + ", " + date + ", " + n + ": expected " + expected + ", but was " + found);
    }
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
