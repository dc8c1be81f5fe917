package org.mustafid.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.name.CaseKind;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PromiseId;
import org.mustafid.name.SectionId;
import org.mustafid.workday.DayEstimate;
import org.mustafid.workday.MonthAnnouncement;
import org.mustafid.workday.WorkingCalendar;

/** Days that are left out, against walking day by day. */
class CourseProperties {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.saudiNonProfit();
  private static final Clause CLAUSE =
      Clause.of(Section.of(SectionId.of("c"), Labels.of("التعامل", "Handling")), 6);

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void the_last_day_is_that_of_walking_past_the_days_that_are_left_out(
      @ForAll @IntRange(min = 1, max = 40) int amount,
      @ForAll @DateRange(min = "1999-04-17", max = "2017-06-30") LocalDate start,
      @ForAll @Size(max = 3) List<@From("gaps") List<Integer>> gaps,
      @ForAll("units") TermUnit unit) {
    Promise promise = promise(Term.of(amount, unit)).build();
    Course course = course(start, gaps);
    LocalDate walked = walk(amount, unit, course);
    boolean moved =
        !walked.equals(
            promise.windowFrom(start, CALENDAR).latest().map(DayEstimate::day).orElseThrow());
    Statistics.collect(moved);
    Statistics.coverage(
        tally -> {
          tally.check(true).count(count -> count > 0);
          tally.check(false).count(count -> count > 0);
        });

    assertThat(promise.windowOf(course, CALENDAR).latest()).map(DayEstimate::day).contains(walked);
  }

  @Test
  void a_pause_among_days_that_an_announcement_decides_does_not_end_a_cap_earlier() {
    LocalDate start = LocalDate.of(2070, 12, 31);
    what_is_left_out_never_makes_a_cap_end_earlier_and_never_moves_a_floor(
        8, start, List.of(List.of(11, 0)), TermUnit.WORKING_DAYS);
    what_is_left_out_never_makes_a_cap_end_earlier_and_never_moves_a_floor(
        39, start, List.of(List.of(11, 0), List.of(0, 0)), TermUnit.WORKING_DAYS);
  }

  @Property
  void what_is_left_out_never_makes_a_cap_end_earlier_and_never_moves_a_floor(
      @ForAll @IntRange(min = 1, max = 40) int amount,
      @ForAll @DateRange(min = "2013-01-01", max = "2070-12-31") LocalDate start,
      @ForAll @Size(max = 3) List<@From("gaps") List<Integer>> gaps,
      @ForAll("allUnits") TermUnit unit) {
    Promise promise = promise(Term.of(amount, unit)).notBefore(Term.weeks(2)).build();
    Window unmoved = promise.windowFrom(start, CALENDAR);
    Window moved = promise.windowOf(course(start, gaps), CALENDAR);

    assertThat(moved.latest().orElseThrow().earliestPossible())
        .isAfterOrEqualTo(unmoved.latest().orElseThrow().earliestPossible());
    assertThat(moved.latest().orElseThrow().latestPossible())
        .isAfterOrEqualTo(unmoved.latest().orElseThrow().latestPossible());
    assertThat(moved.earliest()).isEqualTo(unmoved.earliest());
  }

  @Property(tries = 150) // a calendar is built for each
  void an_announcement_keeps_a_paused_and_extended_cap_within_its_bounds(
      @ForAll @IntRange(min = 1, max = 30) int amount,
      @ForAll @IntRange(min = 0, max = 45) int daysBeforeAdha,
      @ForAll @IntRange(min = -1, max = 1) int shift,
      @ForAll @IntRange(min = 0, max = 1) int extensions,
      @ForAll @Size(max = 2) List<@From("gaps") List<Integer>> gaps,
      @ForAll("allUnits") TermUnit unit) {
    LocalDate monthStart = LocalDate.of(2027, 5, 7);
    LocalDate start = monthStart.plusDays(9).minusDays(daysBeforeAdha);
    Promise promise = promise(Term.of(amount, unit)).extension(byWorkingDays(5)).build();
    Course course = course(start, gaps);
    course = extensions == 0 ? course : course.extended();
    WorkingCalendar announced =
        CALENDAR.announcing(MonthAnnouncement.of(1448, 12, monthStart.plusDays(shift), "a sample"));

    DayEstimate before = promise.windowOf(course, CALENDAR).latest().orElseThrow();
    DayEstimate after = promise.windowOf(course, announced).latest().orElseThrow();

    assertThat(after.day()).isBetween(before.earliestPossible(), before.latestPossible());
    assertThat(after.earliestPossible()).isAfterOrEqualTo(before.earliestPossible());
    assertThat(after.latestPossible()).isBeforeOrEqualTo(before.latestPossible());
  }

  @Property
  void an_extension_in_the_unit_of_the_cap_is_a_longer_cap(
      @ForAll @IntRange(min = 1, max = 40) int amount,
      @ForAll @IntRange(min = 1, max = 10) int more,
      @ForAll @DateRange(min = "1999-04-17", max = "2070-12-31") LocalDate start) {
    Promise extended = promise(Term.workingDays(amount)).extension(byWorkingDays(more)).build();

    assertThat(extended.windowOf(Course.from(start).extended(), CALENDAR).latest())
        .isEqualTo(
            promise(Term.workingDays(amount + more)).build().windowFrom(start, CALENDAR).latest());
  }

  @Property
  void an_extension_in_working_days_begins_where_a_cap_in_months_ends(
      @ForAll @IntRange(min = 1, max = 12) int months,
      @ForAll @IntRange(min = 1, max = 20) int more,
      @ForAll @DateRange(min = "1999-04-17", max = "2070-12-31") LocalDate start) {
    Promise promise = promise(Term.months(months)).extension(byWorkingDays(more)).build();
    Window window = promise.windowOf(Course.from(start).extended(), CALENDAR);
    LocalDate end = start.plusMonths(months);

    assertThat(window.latest()).map(DayEstimate::day).contains(CALENDAR.plusWorkingDays(end, more));
    assertThat(promise.countOf(window, CALENDAR).orElseThrow().counted())
        .hasSize(Math.toIntExact(ChronoUnit.DAYS.between(start, end)) + more);
  }

  @Test
  void an_extension_begins_on_the_day_off_on_which_a_cap_returned_on_its_last_day_is_resumed() {
    Extension byAMonth =
        Extension.builder()
            .addGrantedBy(EventKind.EXTENDED)
            .term(Term.months(1))
            .clause(CLAUSE)
            .build();
    Promise promise = promise(Term.workingDays(5)).extension(byAMonth).build();
    Course course =
        Course.from(LocalDate.of(2026, 9, 6))
            .pausedOn(LocalDate.of(2026, 9, 13))
            .resumedOn(LocalDate.of(2026, 9, 25)); // a Friday

    assertThat(promise.windowOf(course.extended(), CALENDAR).latest())
        .map(DayEstimate::day)
        .contains(LocalDate.of(2026, 10, 25));
    assertThat(promise.windowOf(course, CALENDAR).latest())
        .map(DayEstimate::day)
        .contains(LocalDate.of(2026, 9, 27));
  }

  @Property
  void the_count_of_a_paused_cap_leaves_out_what_was_paused(
      @ForAll @IntRange(min = 1, max = 40) int amount,
      @ForAll @DateRange(min = "1999-04-17", max = "2070-12-31") LocalDate start,
      @ForAll @Size(max = 3) List<@From("gaps") List<Integer>> gaps) {
    Promise promise = promise(Term.workingDays(amount)).build();
    Course course = course(start, gaps);
    Window window = promise.windowOf(course, CALENDAR);
    Count count = promise.countOf(window, CALENDAR).orElseThrow();

    assertThat(count.counted()).hasSize(amount);
    assertThat(count.counted())
        .noneMatch(day -> course.leavesOut(day.date()))
        .allMatch(day -> CALENDAR.isWorkingDay(day.date()));
    assertThat(count.days().stream().map(Count.CountedDay::date))
        .containsExactlyElementsOf(
            start.plusDays(1).datesUntil(window.latest().orElseThrow().day().plusDays(1)).toList());
  }

  /** The k-th period ends k terms after the start, whatever its own end moved to. */
  @Property
  void a_period_ends_so_many_terms_after_the_start(
      @ForAll @IntRange(min = 1, max = 40) int period,
      @ForAll @IntRange(min = 1, max = 6) int months,
      @ForAll @DateRange(min = "1999-04-17", max = "2040-12-31") LocalDate start) {
    Promise promise = base().every(Repetition.every(Term.months(months))).build();
    Course course = Course.from(start).inPeriod(period);
    LocalDate end = start.plusMonths((long) months * period);

    assertThat(promise.lastDayOf(course, CALENDAR)).isEqualTo(end);
    assertThat(promise.windowOf(course, CALENDAR).latest())
        .map(DayEstimate::day)
        .contains(CALENDAR.nextOrSame(end));
    assertThat(promise.windowOf(course, CALENDAR).startDay())
        .isEqualTo(start.plusMonths((long) months * (period - 1)));
  }

  @Provide
  Arbitrary<List<Integer>> gaps() {
    return Arbitraries.integers().between(0, 12).list().ofSize(2);
  }

  @Provide
  Arbitrary<TermUnit> units() {
    return Arbitraries.of(TermUnit.DAYS, TermUnit.WORKING_DAYS);
  }

  @Provide
  Arbitrary<TermUnit> allUnits() {
    return Arbitraries.of(TermUnit.DAYS, TermUnit.WORKING_DAYS, TermUnit.WEEKS, TermUnit.MONTHS);
  }

  /** Each gap is days until the next pause, then days that it lasts. */
  private static Course course(LocalDate start, List<List<Integer>> gaps) {
    Course course = Course.from(start);
    LocalDate day = start;
    for (List<Integer> gap : gaps) {
      LocalDate paused = day.plusDays(gap.get(0));
      day = paused.plusDays(gap.get(1));
      course = course.pausedOn(paused).resumedOn(day);
    }
    return course;
  }

  /** The oracle: one day after the other, until as many were counted, then to a working day. */
  private static LocalDate walk(int amount, TermUnit unit, Course course) {
    LocalDate day = course.startDay();
    for (int left = amount; left > 0; ) {
      day = day.plusDays(1);
      boolean counts = unit == TermUnit.DAYS || CALENDAR.isWorkingDay(day);
      left -= counts && !course.leavesOut(day) ? 1 : 0;
    }
    // Through its latest day it runs, and may be returned: then it is over when it is resumed.
    LocalDate latest = CALENDAR.nextOrSame(day);
    for (Pause pause : course.pauses()) {
      if (!pause.throughDay().isBefore(day) && !pause.afterDay().isAfter(latest)) {
        day = day.isBefore(pause.throughDay()) ? pause.throughDay() : day;
        latest = CALENDAR.nextOrSame(day);
      }
    }
    return latest;
  }

  private static Promise.Builder base() {
    return Promise.builder()
        .id(PromiseId.REPLY)
        .to(CaseKind.REQUEST)
        .by(Party.ASSOCIATION)
        .start(Stated.byClause(CLAUSE, Start.first(EventKind.SUBMITTED)))
        .addKeptBy(EventKind.REPLIED)
        .clause(CLAUSE);
  }

  private static Promise.Builder promise(Term cap) {
    return base().noLaterThan(cap);
  }

  private static Extension byWorkingDays(int amount) {
    return Extension.builder()
        .addGrantedBy(EventKind.EXTENDED)
        .term(Term.workingDays(amount))
        .clause(CLAUSE)
        .build();
  }
}
