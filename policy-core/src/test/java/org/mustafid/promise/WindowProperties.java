package org.mustafid.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.time.api.constraints.DateRange;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.date.HijriDate;
import org.mustafid.name.CaseKind;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PromiseId;
import org.mustafid.name.SectionId;
import org.mustafid.workday.DayEstimate;
import org.mustafid.workday.WorkingCalendar;

class WindowProperties {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.saudiNonProfit();

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void the_last_day_is_that_of_walking_day_by_day(
      @ForAll @IntRange(min = 1, max = 60) int amount,
      @ForAll("unitsOfDays") TermUnit unit,
      @ForAll @DateRange(min = "1999-04-17", max = "2012-12-31") LocalDate early,
      @ForAll @DateRange(min = "2013-01-01", max = "2017-06-30") LocalDate late) {
    for (LocalDate start : new LocalDate[] {early, late}) {
      LocalDate walked = walk(amount, unit, start);
      Window window =
          promise(Optional.empty(), Optional.of(Term.of(amount, unit))).windowFrom(start, CALENDAR);
      Statistics.collect(!walked.equals(endOfTerm(amount, unit, start)));

      Statistics.coverage(tally -> tally.check(true).count(count -> count > 0));
      assertThat(window.latest()).map(DayEstimate::day).contains(walked);
      assertThat(CALENDAR.isWorkingDay(walked)).isTrue();
    }
  }

  @Property
  void the_first_day_is_that_of_walking_day_by_day_and_never_moves(
      @ForAll @IntRange(min = 1, max = 60) int amount,
      @ForAll("unitsOfDays") TermUnit unit,
      @ForAll @DateRange(min = "1999-04-17", max = "2017-06-30") LocalDate start) {
    Window window =
        promise(Optional.of(Term.of(amount, unit)), Optional.empty()).windowFrom(start, CALENDAR);

    assertThat(window.earliest()).map(DayEstimate::day).contains(endOfTerm(amount, unit, start));
    assertThat(window.latest()).isEmpty();
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void each_day_is_early_in_time_unclear_or_late(
      @ForAll @IntRange(min = 1, max = 40) int cap,
      @ForAll @IntRange(min = 1448, max = 1490) int hijriYear,
      @ForAll @IntRange(min = 1, max = 40) int daysBeforeAdha,
      @ForAll @IntRange(min = -3, max = 3) int aroundTheLatest) {
    LocalDate start = HijriDate.of(hijriYear, 12, 10).toLocalDate().minusDays(daysBeforeAdha);
    Window window =
        promise(Optional.of(Term.weeks(2)), Optional.of(Term.workingDays(cap)))
            .windowFrom(start, CALENDAR);
    LocalDate day = window.latest().orElseThrow().day().plusDays(aroundTheLatest);
    Statistics.collect(window.isUnclear(day));
    Statistics.coverage(tally -> tally.check(true).count(count -> count > 0));

    assertThat(window.isTooLate(day) && window.isUnclear(day)).isFalse();
    assertThat(!window.isTooLate(day) || window.isTooLate(day.plusDays(1))).isTrue();
    assertThat(window.isTooEarly(day) || !window.isTooEarly(day.plusDays(1))).isTrue();
    if (window.isTooEarly(day) && window.isTooLate(day)) {
      assertThat(window.isContradictory()).isTrue();
    }
  }

  @Property
  void the_count_of_a_cap_in_working_days_has_as_many_counted_days(
      @ForAll @IntRange(min = 1, max = 60) int amount,
      @ForAll @DateRange(min = "1999-04-17", max = "2070-12-31") LocalDate start) {
    Promise promise = promise(Optional.empty(), Optional.of(Term.workingDays(amount)));
    Window window = promise.windowFrom(start, CALENDAR);
    Count count = promise.countOf(window, CALENDAR).orElseThrow();

    assertThat(count.counted()).hasSize(amount);
    assertThat(count.counted()).allMatch(day -> day.reasons().isEmpty());
    assertThat(count.skipped()).noneMatch(day -> day.reasons().isEmpty());
    assertThat(count.days().get(count.days().size() - 1).date())
        .isEqualTo(window.latest().orElseThrow().day());
  }

  /** The oracle: an end of term by java.time or by steps of one day, then on to a working day. */
  private static LocalDate walk(int amount, TermUnit unit, LocalDate start) {
    LocalDate day = endOfTerm(amount, unit, start);
    while (!CALENDAR.isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static LocalDate endOfTerm(int amount, TermUnit unit, LocalDate start) {
    return switch (unit) {
      case DAYS -> start.plus(amount, ChronoUnit.DAYS);
      case WORKING_DAYS -> {
        LocalDate day = start;
        for (int left = amount; left > 0; left -= CALENDAR.isWorkingDay(day) ? 1 : 0) {
          day = day.plusDays(1);
        }
        yield day;
      }
      case WEEKS -> start.plus(amount, ChronoUnit.WEEKS);
      case MONTHS -> start.plus(amount, ChronoUnit.MONTHS);
      case YEARS -> start.plus(amount, ChronoUnit.YEARS);
      case HIJRI_MONTHS -> LocalDate.from(HijrahDate.from(start).plus(amount, ChronoUnit.MONTHS));
      case HIJRI_YEARS -> LocalDate.from(HijrahDate.from(start).plus(amount, ChronoUnit.YEARS));
      case HOURS, MINUTES, DAY_OF_NEXT_MONTH -> throw new IllegalArgumentException(unit.id());
    };
  }

  @Provide
  Arbitrary<TermUnit> unitsOfDays() {
    return Arbitraries.of(TermUnit.class)
        .filter(unit -> !unit.isElapsed() && unit != TermUnit.DAY_OF_NEXT_MONTH);
  }

  private static Promise promise(Optional<Term> floor, Optional<Term> cap) {
    Section section = Section.of(SectionId.of("c"), Labels.of("التعامل", "Handling"));
    return Promise.builder()
        .id(PromiseId.REPLY)
        .to(CaseKind.REQUEST)
        .by(Party.ASSOCIATION)
        .start(Stated.byClause(Clause.of(section, 6), Start.last(EventKind.COMPLETED)))
        .addKeptBy(EventKind.REPLIED)
        .notBefore(floor)
        .noLaterThan(cap)
        .clause(Clause.of(section, 6))
        .build();
  }
}
