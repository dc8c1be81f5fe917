package org.mustafid.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.name.Labels;

class WorkingCalendarTest {
  private static final Labels LABELS = Labels.of("عطلة", "holiday");
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1); // a Monday
  private static final LocalDate LAST = LocalDate.of(2024, 12, 31); // a Tuesday

  /** A calendar that rests on Saturday and Sunday, and on nothing else. */
  private static WorkingCalendar.Builder plain() {
    return WorkingCalendar.builder("plain")
        .zone(ZoneId.of("Europe/Berlin"))
        .range(FIRST, LAST)
        .workWeek(WorkWeek.of(FIRST, List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
  }

  private static Holiday adha() {
    return Holiday.hijriAsAnnounced("eid-al-adha", LABELS, 12, 9, 4);
  }

  @Nested
  class Without_holidays {
    private final WorkingCalendar calendar = plain().build();

    @Test
    void counts_the_week_alone() {
      assertThat(calendar.workingDaysBetween(FIRST, LAST)).isEqualTo(261);
      assertThat(calendar.plusWorkingDays(FIRST, 5)).isEqualTo("2024-01-08");
      assertThat(calendar.minusWorkingDays(LocalDate.of(2024, 1, 8), 5)).isEqualTo(FIRST);
      assertThat(calendar.nextOrSame(LocalDate.of(2024, 1, 6))).isEqualTo("2024-01-08");
      assertThat(calendar.holidays(2024)).isEmpty();
      assertThat(calendar.knownThrough()).isEqualTo(LAST);
      assertThat(calendar.estimateWorkingDay(FIRST, 5))
          .isEqualTo(DayEstimate.certain(LocalDate.of(2024, 1, 8), Basis.REGULATION));
    }

    @Test
    void may_have_no_rest_at_all() {
      WorkingCalendar always = plain().workWeeks(List.of(WorkWeek.of(FIRST, List.of()))).build();
      assertThat(always.workingDaysBetween(FIRST, LAST)).isEqualTo(365);
      assertThat(always.plusWorkingDays(FIRST, 365)).isEqualTo(LAST);
    }
  }

  @Test
  void answers_alike_on_many_threads() {
    WorkingCalendar calendar = plain().holiday(adha()).build();
    List<List<LocalDate>> answers =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(
                thread ->
                    IntStream.rangeClosed(1, 250)
                        .mapToObj(n -> calendar.plusWorkingDays(FIRST, n))
                        .toList())
            .toList();
    assertThat(answers).containsOnly(answers.get(0));
    assertThat(calendar.plusWorkingDays(FIRST, 5)).isSameAs(answers.get(0).get(4)); // kept
  }

  @Nested
  class At_its_ends {
    private final WorkingCalendar calendar = plain().build();

    @Test
    void answers_up_to_the_last_day() {
      assertThat(calendar.plusWorkingDays(FIRST, 261)).isEqualTo(LAST);
      assertThat(calendar.minusWorkingDays(LAST, 261)).isEqualTo(FIRST);
      assertThat(calendar.nextOrSame(LAST)).isEqualTo(LAST);
      assertThat(calendar.estimateNextOrSame(FIRST).day()).isEqualTo(FIRST);
      assertThat(calendar.workingDaysBetween(LAST, LAST)).isZero();
    }

    @Test
    void names_the_calendar_and_its_range_when_counting_would_leave_it() {
      assertThatThrownBy(() -> calendar.plusWorkingDays(FIRST, 262))
          .isInstanceOf(OutOfRangeException.class)
          .hasMessage(
              "262 working days after 2024-01-01 is outside of the calendar plain, which reaches"
                  + " from 2024-01-01 to 2024-12-31, both inclusive");
      assertThatThrownBy(() -> calendar.minusWorkingDays(LAST, 262))
          .isInstanceOf(OutOfRangeException.class)
          .hasMessageStartingWith("262 working days before 2024-12-31 is outside of");
      assertThatThrownBy(() -> calendar.plusWorkingDays(LAST, 1))
          .isInstanceOf(OutOfRangeException.class)
          .hasMessageStartingWith("1 working day after 2024-12-31");
      assertThatThrownBy(() -> calendar.plusWorkingDays(LAST, Integer.MAX_VALUE))
          .isInstanceOf(OutOfRangeException.class);
      assertThatThrownBy(() -> calendar.minusWorkingDays(FIRST, Integer.MAX_VALUE))
          .isInstanceOf(OutOfRangeException.class);
      assertThatThrownBy(() -> calendar.estimateWorkingDay(FIRST, 262))
          .isInstanceOf(OutOfRangeException.class);
      WorkingCalendar endsOnSunday =
          calendar.toBuilder().range(FIRST, LocalDate.of(2024, 1, 7)).build();
      assertThatThrownBy(() -> endsOnSunday.nextOrSame(LocalDate.of(2024, 1, 6)))
          .isInstanceOf(OutOfRangeException.class)
          .hasMessageStartingWith("the next working day from 2024-01-06 is outside of");
      assertThatThrownBy(() -> endsOnSunday.estimateNextOrSame(LocalDate.of(2024, 1, 6)))
          .isInstanceOf(OutOfRangeException.class);
    }

    @Test
    void refuses_days_outside() {
      for (LocalDate outside : List.of(FIRST.minusDays(1), LAST.plusDays(1), LocalDate.MAX)) {
        List<org.assertj.core.api.ThrowableAssert.ThrowingCallable> questions =
            List.of(
                () -> calendar.day(outside),
                () -> calendar.isWorkingDay(outside),
                () -> calendar.plusWorkingDays(outside, 1),
                () -> calendar.minusWorkingDays(outside, 1),
                () -> calendar.nextOrSame(outside),
                () -> calendar.previousOrSame(outside),
                () -> calendar.nextOrSameInMonth(outside),
                () -> calendar.awaitedMonths(FIRST, outside),
                () -> calendar.awaitedMonths(outside, LAST),
                () -> calendar.workingDaysBetween(FIRST, outside),
                () -> calendar.workingDaysBetween(outside, LAST),
                () -> calendar.estimateWorkingDay(outside, 1),
                () -> calendar.estimateNextOrSame(outside));
        assertThat(questions)
            .allSatisfy(
                question -> assertThatThrownBy(question).isInstanceOf(OutOfRangeException.class));
      }
      assertThatThrownBy(() -> calendar.holidays(2023))
          .isInstanceOf(OutOfRangeException.class)
          .hasMessageStartingWith("the year 2023 is outside of the calendar plain");
    }

    @Test
    void refuses_years_whose_months_would_not_fit_into_an_int() {
      // 2^32 months are 357,913,941 years and 4 months
      for (int year : new int[] {2024 - 357_913_942, 2024 + 357_913_941}) {
        LocalDate start = LocalDate.of(year, 1, 15);
        for (int month = 0; month < 24; month++) {
          LocalDate outside = start.plusMonths(month);
          assertThatThrownBy(() -> calendar.isWorkingDay(outside))
              .isInstanceOf(OutOfRangeException.class);
        }
      }
    }

    @Test
    void knows_the_working_days_of_whole_months_only() {
      WorkingCalendar calendar =
          plain().range(FIRST.plusDays(1), LocalDate.of(2024, 6, 29)).build();
      for (YearMonth month : List.of(YearMonth.of(2024, 1), YearMonth.of(2024, 6))) {
        assertThatThrownBy(() -> calendar.firstWorkingDayOf(month))
            .isInstanceOf(OutOfRangeException.class)
            .hasMessage(
                "the month "
                    + month
                    + " is outside of the calendar plain, which reaches from 2024-01-02 to"
                    + " 2024-06-29, both inclusive");
        assertThatThrownBy(() -> calendar.lastWorkingDayOf(month))
            .isInstanceOf(OutOfRangeException.class);
        assertThatThrownBy(() -> calendar.workingDayOf(month, 3))
            .isInstanceOf(OutOfRangeException.class);
      }
      assertThat(calendar.firstWorkingDayOf(YearMonth.of(2024, 2)))
          .contains(LocalDate.of(2024, 2, 1));
      assertThat(calendar.lastWorkingDayOf(YearMonth.of(2024, 3)))
          .contains(LocalDate.of(2024, 3, 29));
      assertThat(calendar.workingDayOf(YearMonth.of(2024, 3), 21))
          .contains(LocalDate.of(2024, 3, 29));
      assertThat(calendar.workingDayOf(YearMonth.of(2024, 3), 22)).isEmpty();
    }

    @Test
    void turns_back_at_the_end_of_a_month_only_if_it_knows_the_rest_of_it() {
      LocalDate saturday = LocalDate.of(2024, 6, 29);
      assertThat(calendar.nextOrSameInMonth(saturday)).isEqualTo("2024-06-28");
      assertThat(calendar.nextOrSameInMonth(saturday.minusDays(7))).isEqualTo("2024-06-24");
      assertThat(calendar.nextOrSameInMonth(saturday.minusDays(1))).isEqualTo("2024-06-28");
      assertThat(calendar.previousOrSame(saturday.plusDays(1))).isEqualTo("2024-06-28");
      WorkingCalendar whole = plain().range(FIRST, LocalDate.of(2024, 6, 30)).build();
      assertThat(whole.nextOrSameInMonth(saturday)).isEqualTo("2024-06-28");
      WorkingCalendar cut = plain().range(FIRST, saturday).build();
      assertThatThrownBy(() -> cut.nextOrSameInMonth(saturday))
          .isInstanceOf(OutOfRangeException.class)
          .hasMessageStartingWith("the next working day from 2024-06-29 is outside of");
      WorkingCalendar late =
          plain()
              .workWeeks(List.of(WorkWeek.of(FIRST, List.of(DayOfWeek.SATURDAY))))
              .range(saturday, LAST)
              .build();
      assertThatThrownBy(() -> late.previousOrSame(saturday))
          .isInstanceOf(OutOfRangeException.class)
          .hasMessageStartingWith("the last working day up to 2024-06-29 is outside of");
    }

    @Test
    void an_estimate_whose_latest_day_is_outside_is_refused() {
      // Arafah 1445 is computed for 2024-06-15; Saturday and Sunday are off in any case
      WorkingCalendar calendar =
          plain().holiday(adha()).range(FIRST, LocalDate.of(2024, 6, 19)).build();
      LocalDate friday = LocalDate.of(2024, 6, 14);
      assertThat(calendar.plusWorkingDays(friday, 1)).isEqualTo("2024-06-19");
      assertThatThrownBy(() -> calendar.estimateWorkingDay(friday, 1))
          .isInstanceOf(OutOfRangeException.class)
          .hasMessageStartingWith("1 working day after 2024-06-14 is outside of");
      WorkingCalendar longer = calendar.toBuilder().range(FIRST, LocalDate.of(2024, 6, 20)).build();
      assertThat(longer.estimateWorkingDay(friday, 1))
          .hasToString("2024-06-19, expected, between 2024-06-18 and 2024-06-20");
    }
  }

  @Nested
  class A_mistake {
    @Test
    void in_a_question_is_refused() {
      WorkingCalendar calendar = plain().build();
      assertThatThrownBy(() -> calendar.plusWorkingDays(FIRST, 0))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("n must be 1 or more, but was 0");
      assertThatThrownBy(() -> calendar.minusWorkingDays(FIRST, -1))
          .isInstanceOf(InvalidArgumentException.class);
      assertThatThrownBy(() -> calendar.estimateWorkingDay(FIRST, 0))
          .isInstanceOf(InvalidArgumentException.class);
      assertThatThrownBy(() -> calendar.workingDayOf(YearMonth.of(2024, 1), 0))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("n must be 1 or more, but was 0");
      assertThatThrownBy(() -> calendar.awaitedMonths(LAST, FIRST))
          .isInstanceOf(InvalidArgumentException.class);
      assertThatThrownBy(() -> calendar.workingDaysBetween(LAST, FIRST))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("endInclusive must be 2024-12-31 or later, but was 2024-01-01");
    }

    @Test
    void in_the_content_is_refused() {
      assertRefused("WorkingCalendar.id", () -> WorkingCalendar.builder("Plain"));
      assertRefused(
          "WorkingCalendar.zone", () -> WorkingCalendar.builder("a").range(FIRST, LAST).build());
      assertRefused(
          "WorkingCalendar.range",
          () -> WorkingCalendar.builder("a").zone(ZoneId.of("UTC")).build());
      assertRefused("WorkingCalendar.range", () -> plain().range(LAST, FIRST).build());
      assertRefused(
          "WorkingCalendar.range", () -> plain().range(LocalDate.of(1882, 11, 11), LAST).build());
      assertRefused(
          "WorkingCalendar.range", () -> plain().range(FIRST, LocalDate.of(2174, 11, 26)).build());
      assertRefused("WorkingCalendar.workWeeks", () -> plain().workWeeks(List.of()).build());
      assertRefused(
          "WorkingCalendar.workWeeks", () -> plain().range(FIRST.minusDays(1), LAST).build());
      assertRefused(
          "WorkingCalendar.workWeeks",
          () -> plain().workWeek(WorkWeek.of(FIRST, List.of())).build());
    }

    @Test
    void of_two_announced_months_that_could_meet_is_refused() {
      Holiday end = Holiday.hijriAsAnnounced("end", LABELS, 11, 29, 1);
      assertRefused(
          "WorkingCalendar.holidays",
          () ->
              plain()
                  .holiday(end)
                  .holiday(Holiday.hijriAsAnnounced("begin", LABELS, 12, 1, 1))
                  .build());
      assertThat(
              plain()
                  .holiday(end)
                  .holiday(Holiday.hijriAsAnnounced("later", LABELS, 12, 4, 1))
                  .build()
                  .holidays(2024))
          .hasSize(2);
    }

    private void assertRefused(
        String subject, org.assertj.core.api.ThrowableAssert.ThrowingCallable mistake) {
      assertThatThrownBy(mistake)
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageStartingWith(subject + " must be ");
    }
  }

  @Nested
  class Announcing {
    private final WorkingCalendar calendar = plain().holiday(adha()).build();

    @Test
    void replaces_an_earlier_announcement_of_the_month() {
      MonthAnnouncement wrong = MonthAnnouncement.of(1445, 12, LocalDate.of(2024, 6, 8), "first");
      MonthAnnouncement right = MonthAnnouncement.of(1445, 12, LocalDate.of(2024, 6, 7), "second");
      WorkingCalendar corrected = calendar.announcing(wrong).announcing(right);
      assertThat(corrected.announcements().asList()).containsExactly(right);
      assertThat(corrected)
          .isEqualTo(calendar.announcingAll(MonthAnnouncements.none().with(right)));
      assertThat(corrected.day(LocalDate.of(2024, 6, 17)).reasons().get(0).source())
          .contains("second");
    }

    @Test
    void moves_what_is_known() {
      assertThat(calendar.knownThrough()).isEqualTo("2024-06-13");
      assertThat(
              calendar
                  .announcing(MonthAnnouncement.of(1445, 12, LocalDate.of(2024, 6, 8), "press"))
                  .knownThrough())
          .isEqualTo(LAST);
    }

    @Test
    void is_missing_for_good_where_the_holiday_itself_is_unverified() {
      LocalDate friday = LocalDate.of(2024, 6, 14);
      assertThat(calendar.estimateWorkingDay(friday, 1).basis()).isEqualTo(Basis.EXPECTED);
      WorkingCalendar unverified =
          plain().holiday(adha().unverifiedBefore(LocalDate.of(2025, 1, 1))).build();
      assertThat(unverified.estimateWorkingDay(friday, 1))
          .hasToString("2024-06-19, unverified, between 2024-06-18 and 2024-06-20");
      WorkingCalendar compiledLater =
          calendar.toBuilder().compiledOn(LocalDate.of(2024, 6, 7)).build();
      assertThat(compiledLater.estimateWorkingDay(friday, 1).basis()).isEqualTo(Basis.UNVERIFIED);
    }

    @Test
    void is_not_awaited_where_a_count_passes_all_of_its_days_and_no_weekend_is_between() {
      WorkingCalendar everyDay =
          plain().workWeeks(List.of(WorkWeek.of(FIRST, List.of()))).holiday(adha()).build();
      assertThat(everyDay.awaitedMonths(FIRST, LocalDate.of(2024, 6, 17)))
          .containsExactly(AwaitedMonth.of(1445, 12, Basis.EXPECTED));
      assertThat(everyDay.awaitedMonths(FIRST, LAST)).isEmpty();
    }

    @Test
    void is_awaited_where_a_count_hinges_on_it() {
      // Arafah 1445 is computed for Saturday 2024-06-15, to be off until Tuesday
      AwaitedMonth month = AwaitedMonth.of(1445, 12, Basis.EXPECTED);
      assertThat(calendar.awaitedMonths(FIRST, LAST)).containsExactly(month);
      assertThat(calendar.awaitedMonths(FIRST, LocalDate.of(2024, 6, 13))).isEmpty();
      assertThat(calendar.awaitedMonths(FIRST, LocalDate.of(2024, 6, 14))).containsExactly(month);
      assertThat(calendar.awaitedMonths(LocalDate.of(2024, 6, 18), LAST)).containsExactly(month);
      assertThat(calendar.awaitedMonths(LocalDate.of(2024, 6, 19), LAST)).isEmpty();
      assertThat(calendar.estimateWorkingDay(LocalDate.of(2024, 6, 13), 2).hingingOn())
          .containsExactly(month);
      WorkingCalendar known =
          calendar.announcing(MonthAnnouncement.of(1445, 12, LocalDate.of(2024, 6, 7), "press"));
      assertThat(known.awaitedMonths(FIRST, LAST)).isEmpty();
    }

    @Test
    void leaves_the_calendar_as_it_was() {
      String before = calendar.fingerprint();
      calendar.announcing(MonthAnnouncement.of(1445, 12, LocalDate.of(2024, 6, 8), "press"));
      assertThat(calendar.fingerprint()).isEqualTo(before);
      assertThat(calendar.announcements()).isEqualTo(MonthAnnouncements.none());
    }

    @Test
    void of_a_month_that_no_holiday_follows_changes_no_day() {
      WorkingCalendar more =
          calendar.announcing(MonthAnnouncement.of(1445, 10, LocalDate.of(2024, 4, 10), "press"));
      assertThat(more.knownThrough()).isEqualTo(calendar.knownThrough());
      assertThat(more.holidays(2024)).isEqualTo(calendar.holidays(2024));
    }
  }

  @Nested
  class A_day_with_two_reasons {
    @Test
    void is_as_certain_as_the_stronger_one() {
      // Arafah 1445 is computed for 2024-06-15: a fixed holiday over all that is possible
      WorkingCalendar covered =
          plain()
              .holiday(adha())
              .holiday(Holiday.gregorian("summer", LABELS, MonthDay.of(6, 10), 14))
              .build();
      assertThat(covered.estimateWorkingDay(LocalDate.of(2024, 6, 7), 1))
          .isEqualTo(DayEstimate.certain(LocalDate.of(2024, 6, 24), Basis.REGULATION));
      assertThat(covered.day(LocalDate.of(2024, 6, 15)))
          .hasToString(
              "2024-06-15, summer, by regulation; eid-al-adha, expected; weekend, by regulation");
    }
  }

  @Nested
  class Its_identity {
    private final WorkingCalendar calendar = base().build();

    private WorkingCalendar.Builder base() {
      return plain().labels(LABELS).holiday(adha());
    }

    @Test
    void is_its_content() {
      assertThat(base().build()).isEqualTo(calendar).hasSameHashCodeAs(calendar);
      assertThat(calendar.toBuilder().build()).isEqualTo(calendar);
      EqualsVerifier.forClass(WorkingCalendar.class)
          .withOnlyTheseFields("content")
          .withNonnullFields("content", "tables")
          .verify();
    }

    @Test
    void does_not_depend_on_the_order_in_which_it_was_given() {
      Holiday other = Holiday.gregorian("may-day", LABELS, MonthDay.of(5, 1), 1);
      WorkWeek later = WorkWeek.of(LocalDate.of(2024, 7, 1), List.of(DayOfWeek.SUNDAY));
      WorkWeek first = calendar.workWeeks().get(0);
      WorkingCalendar one =
          calendar.toBuilder()
              .holidayRules(List.of(adha(), other))
              .workWeeks(List.of(first, later))
              .build();
      WorkingCalendar two =
          calendar.toBuilder()
              .holidayRules(List.of(other, adha()))
              .workWeeks(List.of(later, first))
              .build();
      assertThat(one).isEqualTo(two);
      assertThat(one.fingerprint()).isEqualTo(two.fingerprint());
    }

    @Test
    void has_a_fingerprint_without_labels_and_sources() {
      WorkingCalendar relabelled =
          calendar.toBuilder()
              .labels(Labels.none())
              .holidayRules(
                  List.of(
                      Holiday.hijriAsAnnounced("eid-al-adha", Labels.none(), 12, 9, 4)
                          .citing("elsewhere")))
              .workWeeks(List.of(calendar.workWeeks().get(0).citing("elsewhere")))
              .build();
      assertThat(relabelled).isNotEqualTo(calendar);
      assertThat(relabelled.fingerprint()).isEqualTo(calendar.fingerprint());
      assertThat(calendar.fingerprint()).matches("[0-9a-f]{64}");
    }

    @Test
    void has_another_fingerprint_after_any_normative_change() {
      LocalDate day = LocalDate.of(2024, 5, 1);
      Holiday may = Holiday.gregorian("may-day", LABELS, MonthDay.of(5, 1), 1);
      Map<String, UnaryOperator<WorkingCalendar.Builder>> changes = new TreeMap<>();
      changes.put("nothing", builder -> builder);
      changes.put("zone", builder -> builder.zone(ZoneId.of("Asia/Riyadh")));
      changes.put("first day", builder -> builder.range(FIRST.plusDays(1), LAST));
      changes.put("last day", builder -> builder.range(FIRST, LAST.minusDays(1)));
      changes.put("compiled on", builder -> builder.compiledOn(day));
      changes.put("week", builder -> builder.workWeek(WorkWeek.of(day, List.of())));
      changes.put("no rules", builder -> builder.holidayRules(List.of()));
      changes.put("rule", builder -> builder.holiday(may));
      changes.put("id", b -> b.holiday(Holiday.gregorian("may", LABELS, MonthDay.of(5, 1), 1)));
      changes.put("since", builder -> builder.holiday(may.since(day)));
      changes.put("until", builder -> builder.holiday(may.until(day)));
      changes.put("unverified", builder -> builder.holiday(may.unverifiedBefore(day)));
      changes.put(
          "days", b -> b.holiday(Holiday.gregorian("may-day", LABELS, MonthDay.of(5, 1), 2)));
      changes.put("hijri", b -> b.holiday(Holiday.hijri("may-day", LABELS, 5, 1, 1)));
      changes.put("ramadan", b -> b.holiday(Holiday.afterRamadan29("may-day", LABELS, 1)));
      changes.put("once", b -> b.holiday(Holiday.on("may-day", LABELS, day, day)));
      changes.put("circular", b -> b.holiday(Holiday.on("may-day", LABELS, day, day).citing("x")));
      changes.put(
          "computed", b -> b.holidayRules(List.of(Holiday.hijri("eid-al-adha", LABELS, 12, 9, 4))));
      for (int shift = -1; shift <= 1; shift++) {
        MonthAnnouncement month =
            MonthAnnouncement.of(1445, 12, LocalDate.of(2024, 6, 7).plusDays(shift), "press");
        changes.put("month " + shift, b -> b.announcements(MonthAnnouncements.of(List.of(month))));
      }
      List<String> fingerprints = new ArrayList<>();
      changes.forEach(
          (name, change) ->
              fingerprints.add(change.apply(calendar.toBuilder()).build().fingerprint()));
      fingerprints.add(
          WorkingCalendar.builder("other")
              .zone(calendar.zone())
              .range(FIRST, LAST)
              .workWeeks(calendar.workWeeks())
              .holidayRules(calendar.holidayRules())
              .build()
              .fingerprint());
      assertThat(fingerprints).hasSize(changes.size() + 1).doesNotHaveDuplicates();
    }
  }
}
