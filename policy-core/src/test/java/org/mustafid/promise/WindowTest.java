package org.mustafid.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.name.CaseKind;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PromiseId;
import org.mustafid.name.SectionId;
import org.mustafid.workday.AwaitedMonth;
import org.mustafid.workday.Basis;
import org.mustafid.workday.DayEstimate;
import org.mustafid.workday.DayOff;
import org.mustafid.workday.MonthAnnouncement;
import org.mustafid.workday.WorkingCalendar;

class WindowTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.saudiNonProfit();
  private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);

  @Nested
  class Fifteen_working_days_from_sunday_2026_03_08 {
    private final Promise promise = reply().noLaterThan(Term.workingDays(15)).build();
    private final Window window = promise.windowFrom(SUNDAY, CALENDAR);
    private final Count count = promise.countOf(window, CALENDAR).orElseThrow();

    @Test
    void end_on_tuesday_2026_03_31() {
      assertThat(window.startDay()).isEqualTo(SUNDAY);
      assertThat(window.earliest()).isEmpty();
      assertThat(window.latest())
          .contains(DayEstimate.certain(LocalDate.of(2026, 3, 31), Basis.REGULATION));
      assertThat(window.movedFrom()).isEmpty();
    }

    @Test
    void are_said_in_one_line() {
      assertThat(promise.windowFrom(SUNDAY, CALENDAR))
          .hasToString("from any day to 2026-03-31, by regulation");
    }

    @Test
    void are_fifteen_days_counted_and_eight_skipped() {
      assertThat(count.counted())
          .extracting(Count.CountedDay::date)
          .containsExactlyElementsOf(
              march(9, 10, 11, 12, 15, 16, 17, 18, 23, 24, 25, 26, 29, 30, 31));
      assertThat(count.counted())
          .extracting(Count.CountedDay::number)
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, 15).mapToObj(OptionalInt::of).toList());
      assertThat(count.counted()).allSatisfy(day -> assertThat(day.reasons()).isEmpty());
      assertThat(count.skipped())
          .extracting(Count.CountedDay::date)
          .containsExactlyElementsOf(march(13, 14, 19, 20, 21, 22, 27, 28));
    }

    @Test
    void skip_eid_al_fitr_by_regulation_from_19_to_22_march() {
      assertThat(count.days())
          .filteredOn(day -> day.reasons().stream().anyMatch(off -> off.id().equals("eid-al-fitr")))
          .allSatisfy(
              day -> {
                assertThat(day.number()).isEmpty();
                assertThat(day.reasons().get(0).basis()).isEqualTo(Basis.REGULATION);
              })
          .extracting(Count.CountedDay::date)
          .containsExactlyElementsOf(march(19, 20, 21, 22));
    }

    @Test
    void name_the_holiday_before_the_weekly_rest_where_they_meet() {
      assertThat(count.days())
          .filteredOn(day -> day.date().equals(LocalDate.of(2026, 3, 20)))
          .singleElement()
          .satisfies(
              day ->
                  assertThat(day.reasons())
                      .extracting(DayOff::id)
                      .containsExactly("eid-al-fitr", DayOff.WEEKEND));
    }

    @Test
    void include_every_day_after_the_start_through_the_last() {
      assertThat(count.days())
          .extracting(Count.CountedDay::date)
          .containsExactlyElementsOf(
              SUNDAY.plusDays(1).datesUntil(LocalDate.of(2026, 4, 1)).toList());
    }

    private List<LocalDate> march(int... days) {
      return Arrays.stream(days).mapToObj(day -> LocalDate.of(2026, 3, day)).toList();
    }
  }

  @Nested
  class A_floor {
    @Test
    void of_two_weeks_from_a_sunday_ends_on_a_sunday() {
      Window window = reply().notBefore(Term.weeks(2)).build().windowFrom(SUNDAY, CALENDAR);

      assertThat(window.earliest())
          .contains(DayEstimate.certain(LocalDate.of(2026, 3, 22), Basis.REGULATION));
      assertThat(window.latest()).isEmpty();
    }

    @Test
    void never_moves_off_a_holiday() {
      // Sunday 2026-03-22 is the last day of Eid al-Fitr
      assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 3, 22))).isFalse();
      assertThat(earliest(Term.weeks(2), SUNDAY)).isEqualTo(LocalDate.of(2026, 3, 22));
    }

    @Test
    void never_moves_off_a_weekend() {
      assertThat(earliest(Term.days(5), SUNDAY)).isEqualTo(LocalDate.of(2026, 3, 13));
    }

    @Test
    void in_working_days_is_counted_by_the_calendar() {
      assertThat(earliest(Term.workingDays(15), SUNDAY)).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void makes_the_days_before_it_too_early_and_none_too_late() {
      Window window = reply().notBefore(Term.weeks(2)).build().windowFrom(SUNDAY, CALENDAR);

      assertThat(window.isTooEarly(LocalDate.of(2026, 3, 21))).isTrue();
      assertThat(window.isTooEarly(LocalDate.of(2026, 3, 22))).isFalse();
      assertThat(window.isTooLate(LocalDate.MAX)).isFalse();
      assertThat(window.isUnclear(LocalDate.MAX)).isFalse();
      assertThat(window.isContradictory()).isFalse();
    }

    private LocalDate earliest(Term floor, LocalDate start) {
      return reply()
          .notBefore(floor)
          .build()
          .windowFrom(start, CALENDAR)
          .earliest()
          .orElseThrow()
          .day();
    }
  }

  @Nested
  class A_cap {
    @ParameterizedTest(name = "of {0} from {1} ends on {2}")
    @CsvSource({
      "5 days, 2026-04-05, 2026-04-12", // from Friday 10 April to Sunday
      "6 days, 2026-04-05, 2026-04-12", // from Saturday
      "7 days, 2026-04-05, 2026-04-12",
      "2 weeks, 2026-03-08, 2026-03-23", // from the last day of Eid al-Fitr
      "1 month, 2026-02-19, 2026-03-23", // from the first day of Eid al-Fitr
      "1 hijri-month, 2026-02-18, 2026-03-23" // 1 Ramadan; 1 Shawwal is in Eid al-Fitr
    })
    void in_calendar_units_that_ends_on_a_day_off_moves_to_the_next_working_day(
        String term, LocalDate start, LocalDate latest) {
      assertThat(latest(Term.parse(term), start)).isEqualTo(latest);
    }

    @ParameterizedTest(name = "of {0} from {1} ends on {2}")
    @CsvSource({
      "10 working-days, 2026-12-24, 2027-01-07",
      "10 days, 2026-12-24, 2027-01-03",
      "1 working-day, 2026-12-31, 2027-01-03"
    })
    void may_pass_the_end_of_a_year(String term, LocalDate start, LocalDate latest) {
      assertThat(latest(Term.parse(term), start)).isEqualTo(latest);
    }

    @Test
    void after_a_ramadan_of_29_days_skips_from_1_shawwal() {
      // Ramadan 1448 has 29 days, so that Eid al-Fitr is 9 to 12 March 2027, Tuesday to Friday
      assertThat(latest(Term.workingDays(1), LocalDate.of(2027, 3, 8)))
          .isEqualTo(LocalDate.of(2027, 3, 14));
    }

    @Test
    void after_a_ramadan_of_30_days_skips_from_30_ramadan() {
      // Ramadan 1447 has 30 days, so that Eid al-Fitr is 19 to 22 March 2026, Thursday to Sunday
      assertThat(latest(Term.workingDays(1), LocalDate.of(2026, 3, 18)))
          .isEqualTo(LocalDate.of(2026, 3, 23));
    }

    @Test
    void in_days_counts_each_day_and_skips_the_way_to_the_next_working_day() {
      Promise promise = reply().noLaterThan(Term.days(5)).build();
      Window window = promise.windowFrom(LocalDate.of(2026, 4, 5), CALENDAR);
      Count count = promise.countOf(window, CALENDAR).orElseThrow();

      assertThat(count.counted()).hasSize(5);
      assertThat(count.skipped())
          .extracting(Count.CountedDay::date)
          .containsExactly(LocalDate.of(2026, 4, 11), LocalDate.of(2026, 4, 12));
    }

    @Test
    void makes_the_days_after_it_too_late_and_none_too_early() {
      Window window =
          reply().noLaterThan(Term.workingDays(15)).build().windowFrom(SUNDAY, CALENDAR);

      assertThat(window.isTooLate(LocalDate.of(2026, 3, 31))).isFalse();
      assertThat(window.isTooLate(LocalDate.of(2026, 4, 1))).isTrue();
      assertThat(window.isTooEarly(LocalDate.MIN)).isFalse();
    }

    private LocalDate latest(Term cap, LocalDate start) {
      return reply()
          .noLaterThan(cap)
          .build()
          .windowFrom(start, CALENDAR)
          .latest()
          .orElseThrow()
          .day();
    }
  }

  @Nested
  class A_cap_over_an_eid_al_adha_that_is_not_announced {
    // Computed for 15 to 18 May 2027, Saturday to Tuesday.
    private final Promise promise = reply().noLaterThan(Term.workingDays(5)).build();
    private final LocalDate start = LocalDate.of(2027, 5, 9);

    @Test
    void has_a_most_likely_an_earliest_and_a_latest_possible_day() {
      assertThat(promise.windowFrom(start, CALENDAR).latest())
          .contains(
              DayEstimate.of(
                  LocalDate.of(2027, 5, 19),
                  LocalDate.of(2027, 5, 18),
                  LocalDate.of(2027, 5, 20),
                  Basis.EXPECTED,
                  List.of(AwaitedMonth.of(1448, 12, Basis.EXPECTED))));
    }

    @Test
    void is_unclear_after_the_earliest_possible_day_through_the_latest() {
      Window window = promise.windowFrom(start, CALENDAR);

      assertThat(window.isUnclear(LocalDate.of(2027, 5, 18))).isFalse();
      assertThat(window.isUnclear(LocalDate.of(2027, 5, 19))).isTrue();
      assertThat(window.isUnclear(LocalDate.of(2027, 5, 20))).isTrue();
      assertThat(window.isTooLate(LocalDate.of(2027, 5, 20))).isFalse();
      assertThat(window.isUnclear(LocalDate.of(2027, 5, 21))).isFalse();
      assertThat(window.isTooLate(LocalDate.of(2027, 5, 21))).isTrue();
    }

    @Test
    void is_certain_once_the_month_is_announced() {
      WorkingCalendar announced =
          CALENDAR.announcing(
              MonthAnnouncement.of(1448, 12, LocalDate.of(2027, 5, 8), "the court"));

      assertThat(promise.windowFrom(start, announced).latest())
          .contains(DayEstimate.certain(LocalDate.of(2027, 5, 20), Basis.ANNOUNCED));
    }

    @Test
    void hinges_on_its_month_if_it_is_paused_behind_the_holiday_too() {
      Course course =
          Course.from(start)
              .pausedOn(LocalDate.of(2027, 5, 18))
              .resumedOn(LocalDate.of(2027, 6, 1));
      DayEstimate latest =
          reply()
              .noLaterThan(Term.workingDays(10))
              .build()
              .windowOf(course, CALENDAR)
              .latest()
              .orElseThrow();

      assertThat(latest.isCertain()).isFalse();
      assertThat(latest.basis()).isEqualTo(Basis.EXPECTED);
      assertThat(latest.hingingOn()).containsExactly(AwaitedMonth.of(1448, 12, Basis.EXPECTED));
    }

    @Test
    void moves_with_it_in_calendar_units_too() {
      assertThat(
              reply()
                  .noLaterThan(Term.weeks(1))
                  .build()
                  .windowFrom(LocalDate.of(2027, 5, 9), CALENDAR)
                  .latest())
          .contains(
              DayEstimate.of(
                  LocalDate.of(2027, 5, 19),
                  LocalDate.of(2027, 5, 16).plusDays(2),
                  LocalDate.of(2027, 5, 20),
                  Basis.EXPECTED,
                  List.of(AwaitedMonth.of(1448, 12, Basis.EXPECTED))));
    }
  }

  @Nested
  class A_floor_and_a_cap {
    @Test
    void contradict_each_other_if_the_cap_falls_before_the_floor() {
      Window window = window(Term.weeks(2), Term.workingDays(5));

      assertThat(window.earliest().orElseThrow().day()).isEqualTo(LocalDate.of(2026, 3, 22));
      assertThat(window.latest().orElseThrow().day()).isEqualTo(LocalDate.of(2026, 3, 15));
      assertThat(window.isContradictory()).isTrue();
    }

    @Test
    void agree_if_one_day_satisfies_both() {
      assertThat(window(Term.days(1), Term.workingDays(1)).isContradictory()).isFalse();
    }

    @Test
    void are_said_in_one_line() {
      assertThat(window(Term.weeks(2), Term.workingDays(15)))
          .hasToString("from 2026-03-22, by regulation to 2026-03-31, by regulation");
    }

    private Window window(Term floor, Term cap) {
      return reply().notBefore(floor).noLaterThan(cap).build().windowFrom(SUNDAY, CALENDAR);
    }
  }

  @Test
  void a_cap_that_moved_tells_the_day_off_on_which_its_term_was_over() {
    Window moved =
        reply()
            .noLaterThan(Term.days(20))
            .build()
            .windowFrom(LocalDate.of(2026, 3, 7), CALENDAR); // over on Friday the 27th
    assertThat(moved.movedFrom()).contains(LocalDate.of(2026, 3, 27));
    assertThat(moved.latest().orElseThrow().day()).isEqualTo("2026-03-29");
    assertThat(reply().noLaterThan(Term.weeks(3)).build().windowFrom(SUNDAY, CALENDAR).movedFrom())
        .isEmpty();
  }

  @Nested
  class Outside_of_the_range_of_the_calendar {
    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
      "5 working-days, 1999-04-16",
      "5 working-days, 2077-11-14",
      "5 days, 1999-04-16",
      "5 days, 2077-11-14",
      "100 years, 2026-03-08",
      "9999 years, 2026-03-08",
      "100 hijri-years, 2026-03-08",
      "5 days, -999999999-01-01",
      "5 days, +999999999-12-31"
    })
    void there_is_no_window(String term, LocalDate start) {
      assertThatThrownBy(
              () -> reply().noLaterThan(Term.parse(term)).build().windowFrom(start, CALENDAR))
          .isInstanceOf(OutOfRangeException.class);
      assertThatThrownBy(
              () -> reply().notBefore(Term.parse(term)).build().windowFrom(start, CALENDAR))
          .isInstanceOf(OutOfRangeException.class);
    }
  }

  private static Promise.Builder reply() {
    Section section = Section.of(SectionId.of("c"), Labels.of("التعامل", "Handling"));
    return Promise.builder()
        .id(PromiseId.REPLY)
        .to(CaseKind.REQUEST)
        .by(Party.ASSOCIATION)
        .start(Stated.byClause(Clause.of(section, 6), Start.last(EventKind.COMPLETED)))
        .addKeptBy(EventKind.REPLIED)
        .clause(Clause.of(section, 6));
  }
}
