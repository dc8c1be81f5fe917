package org.mustafid.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
      pair.check(date, n, naive.plus(date, n), () -> pair.calendar().plusWorkingDays(date, n));
      pair.check(date, n, naive.minus(date, n), () -> pair.calendar().minusWorkingDays(date, n));
      LocalDate end = naive.date(random.nextInt(pair.days()));
      if (!end.isBefore(date) && end.isBefore(date.plusYears(5))) {
        pair.check(
            date,
            n,
            Optional.of(naive.between(date, end)),
            () -> pair.calendar().workingDaysBetween(date, end));
      }
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
