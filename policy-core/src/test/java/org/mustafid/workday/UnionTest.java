package org.mustafid.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Labels;

class UnionTest {
  private static final Labels LABELS = Labels.of("اتحاد", "union");
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  private static final WorkingCalendar OURS =
      WorkingCalendar.builder("ours")
          .zone(CalendarPair.RIYADH)
          .range(FIRST, LocalDate.of(2026, 12, 31))
          .workWeek(
              WorkWeek.of(FIRST, List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)).citing("an order"))
          .holiday(Holiday.gregorian("founding-day", LABELS, MonthDay.of(2, 22), 1))
          .holiday(Holiday.hijriAsAnnounced("eid-al-adha", LABELS, 12, 9, 4))
          .announcements(announced(1445, LocalDate.of(2024, 6, 7), "one"))
          .compiledOn(LocalDate.of(2024, 8, 1))
          .build();

  private static final WorkingCalendar THEIRS =
      WorkingCalendar.builder("theirs")
          .zone(CalendarPair.RIYADH)
          .range(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 6, 30))
          .workWeek(
              WorkWeek.of(LocalDate.of(2020, 1, 1), List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)))
          .workWeek(WorkWeek.of(LocalDate.of(2025, 1, 1), List.of(DayOfWeek.SUNDAY)))
          .holiday(
              Holiday.gregorian("new-year", LABELS, MonthDay.of(1, 1), 1)
                  .substituting(Substitution.NEXT_WORKING_DAY))
          .announcements(announced(1446, LocalDate.of(2025, 5, 28), "two"))
          .build();

  private static final WorkingCalendar BOTH = OURS.union("both", LABELS, THEIRS);

  private static MonthAnnouncements announced(int hijriYear, LocalDate first, String source) {
    return MonthAnnouncements.of(List.of(MonthAnnouncement.of(hijriYear, 12, first, source)));
  }

  @Nested
  class Has_of_both {
    @Test
    void the_working_days_that_they_share() {
      assertThat(BOTH.isWorkingDay(LocalDate.of(2024, 2, 22))).isFalse(); // ours
      assertThat(BOTH.isWorkingDay(LocalDate.of(2024, 1, 1))).isFalse(); // theirs
      assertThat(BOTH.plusWorkingDays(LocalDate.of(2024, 2, 15), 3)).isEqualTo("2024-02-21");
      assertThat(BOTH.plusWorkingDays(LocalDate.of(2024, 2, 15), 4)).isEqualTo("2024-02-26");
    }

    @Test
    void the_range_that_they_share() {
      assertThat(BOTH).hasToString("both from 2024-01-01 to 2025-06-30");
      assertThat(BOTH.labels()).isEqualTo(LABELS);
      assertThat(BOTH.zone()).isEqualTo(CalendarPair.RIYADH);
    }

    @Test
    void the_announcements_and_the_later_day_of_collecting_them() {
      assertThat(BOTH.announcements().asList())
          .extracting(MonthAnnouncement::source)
          .containsExactly("one", "two");
      assertThat(BOTH.compiledOn()).isEqualTo("2024-08-01");
      assertThat(BOTH.day(LocalDate.of(2025, 6, 5)))
          .hasToString("2025-06-05, eid-al-adha, by announcement");
    }

    @Test
    void the_weekly_rest_by_date() {
      assertThat(BOTH.workWeeks())
          .extracting(WorkWeek::toString)
          .containsExactly(
              "from 2024-01-01, rest on [FRIDAY, SATURDAY, SUNDAY]",
              "from 2025-01-01, rest on [FRIDAY, SATURDAY, SUNDAY]");
      assertThat(BOTH.workWeeks().get(0).source()).contains("an order");
      assertThat(BOTH.day(LocalDate.of(2024, 3, 2)).reasons()) // a Saturday for both
          .extracting(DayOff::id)
          .containsExactly("weekend");
    }

    @Test
    void the_holidays_each_once() {
      assertThat(BOTH.holidayRules())
          .extracting(Holiday::id)
          .containsExactly("eid-al-adha", "founding-day", "new-year");
      assertThat(OURS.union("twice", LABELS, BOTH).holidays(2024))
          .isEqualTo(BOTH.holidays(2024))
          .hasSize(3);
    }
  }

  @Test
  void keeps_a_substitute_where_its_calendar_has_it() {
    WorkingCalendar theirs =
        THEIRS.toBuilder().range(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 6, 30)).build();
    WorkingCalendar ours =
        OURS.toBuilder()
            .workWeeks(List.of(WorkWeek.of(LocalDate.of(2022, 1, 1), List.of(DayOfWeek.FRIDAY))))
            .range(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31))
            .build();
    // Saturday 2022-01-01 is made up for on the Monday, by those who rest on Saturday and Sunday
    assertThat(ours.union("both", LABELS, theirs).day(LocalDate.of(2022, 1, 3)))
        .hasToString("2022-01-03, new-year, instead of 2022-01-01, by regulation");
  }

  @Nested
  class Its_identity {
    @Test
    void does_not_depend_on_who_asks_whom() {
      assertThat(THEIRS.union("both", LABELS, OURS)).isEqualTo(BOTH).hasSameHashCodeAs(BOTH);
      assertThat(THEIRS.union("both", LABELS, OURS).fingerprint()).isEqualTo(BOTH.fingerprint());
      assertThat(BOTH.union("both", LABELS, OURS)).isEqualTo(BOTH);
    }

    @Test
    void of_one_with_itself_is_that_one() {
      assertThat(OURS.union("ours", OURS.labels(), OURS)).isEqualTo(OURS);
    }

    @Test
    void has_a_fingerprint_of_its_own() {
      WorkingCalendar flat =
          BOTH.toBuilder().workWeeks(BOTH.workWeeks()).holidayRules(BOTH.holidayRules()).build();
      assertThat(flat).isNotEqualTo(BOTH);
      assertThat(flat.fingerprint()).isNotEqualTo(BOTH.fingerprint());
    }

    @Test
    void outlasts_a_builder_that_leaves_weeks_and_holidays_alone() {
      assertThat(BOTH.toBuilder().build()).isEqualTo(BOTH);
      assertThat(BOTH.announcingAll(MonthAnnouncements.none())).isEqualTo(BOTH);
    }

    @Test
    void ends_with_a_holiday_of_its_own() {
      LocalDate day = LocalDate.of(2024, 3, 4);
      WorkingCalendar more = BOTH.toBuilder().holiday(Holiday.on("more", LABELS, day, day)).build();
      assertThat(more.workWeeks()).isEqualTo(BOTH.workWeeks());
      assertThat(more.holidayRules()).hasSize(4).containsAll(BOTH.holidayRules());
      assertThat(BOTH.isWorkingDay(day)).isTrue();
      assertThat(more.isWorkingDay(day)).isFalse();
    }
  }

  @Nested
  class Is_refused {
    @Test
    void of_two_zones() {
      refused(
          () -> OURS.union("both", LABELS, THEIRS.toBuilder().zone(ZoneId.of("UTC")).build()),
          "other.zone must be Asia/Riyadh, but was UTC");
    }

    @Test
    void of_ranges_that_do_not_meet() {
      LocalDate last = LocalDate.of(2023, 12, 31);
      refused(
          () ->
              OURS.union(
                  "both", LABELS, THEIRS.toBuilder().range(last.minusDays(30), last).build()),
          "other.range must be one that meets 2024-01-01 to 2026-12-31, but was"
              + " 2023-12-01 to 2023-12-31");
      assertThat(
              OURS.union(
                      "both", LABELS, THEIRS.toBuilder().range(last.minusDays(30), FIRST).build())
                  .lastDay())
          .isEqualTo(FIRST);
    }

    @Test
    void of_a_month_that_is_announced_for_two_days() {
      WorkingCalendar otherwise =
          THEIRS.announcing(MonthAnnouncement.of(1445, 12, LocalDate.of(2024, 6, 8), "press"));
      refused(
          () -> OURS.union("both", LABELS, otherwise),
          "other.announcements must be the same: 1445-12-01 AH announced for 2024-06-07, but was"
              + " 1445-12-01 AH announced for 2024-06-08");
      WorkingCalendar alike =
          THEIRS.announcing(MonthAnnouncement.of(1445, 12, LocalDate.of(2024, 6, 7), "press"));
      assertThat(OURS.union("both", LABELS, alike).announcements()).isEqualTo(BOTH.announcements());
    }

    @Test
    void if_no_day_of_some_week_is_left() {
      WorkingCalendar fridays =
          THEIRS.toBuilder()
              .workWeek(
                  WorkWeek.of(
                      LocalDate.of(2025, 3, 1),
                      Set.of(
                          DayOfWeek.MONDAY,
                          DayOfWeek.TUESDAY,
                          DayOfWeek.WEDNESDAY,
                          DayOfWeek.THURSDAY,
                          DayOfWeek.SUNDAY)))
              .build();
      refused(
          () -> OURS.union("both", LABELS, fridays),
          "WorkWeek.restDays must be six days at most, so that one remains, but was [MONDAY,"
              + " TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY]");
      // what comes after the range is nobody's
      assertThat(
              OURS.toBuilder()
                  .range(FIRST, LocalDate.of(2025, 2, 28))
                  .build()
                  .union("both", LABELS, fridays)
                  .workWeeks())
          .hasSize(2);
    }

    @Test
    void with_an_id_of_another_form() {
      assertThatThrownBy(() -> OURS.union("Both", LABELS, THEIRS))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageStartingWith("WorkingCalendar.id must be ");
    }

    private void refused(ThrowingCallable mistake, String message) {
      assertThatThrownBy(mistake).isInstanceOf(InvalidArgumentException.class).hasMessage(message);
    }
  }
}
