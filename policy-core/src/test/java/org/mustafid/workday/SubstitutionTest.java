package org.mustafid.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Labels;

class SubstitutionTest {
  private static final Labels LABELS = Labels.of("عطلة", "holiday");
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

  private static WorkingCalendar.Builder resting(DayOfWeek... rest) {
    return WorkingCalendar.builder("resting")
        .zone(CalendarPair.RIYADH)
        .range(FIRST, LocalDate.of(2027, 12, 31))
        .workWeek(WorkWeek.of(FIRST, List.of(rest)));
  }

  private static Holiday one(int month, int day) {
    return Holiday.gregorian("one", LABELS, MonthDay.of(month, day), 1)
        .substituting(Substitution.NEAREST_WORKING_DAY);
  }

  private static Holiday some(int month, int day, int days) {
    return Holiday.gregorian("some", LABELS, MonthDay.of(month, day), days)
        .substituting(Substitution.NEXT_WORKING_DAY);
  }

  @Nested
  class In_the_civil_service {
    private final WorkingCalendar calendar = CalendarPair.CIVIL_SERVICE.calendar();

    @ParameterizedTest(name = "{0} was off instead of {1}")
    @CsvSource({
      "2016-09-22, 2016-09-23", // Friday to Thursday
      "2017-09-24, 2017-09-23", // Saturday to Sunday
      "2023-09-24, 2023-09-23",
      "2025-02-23, 2025-02-22"
    })
    void a_day_that_meets_the_weekly_rest_moves(LocalDate substitute, LocalDate met) {
      assertThat(calendar.day(substitute).reasons())
          .singleElement()
          .satisfies(
              reason -> {
                assertThat(reason.insteadOf()).contains(met);
                assertThat(reason.basis()).isEqualTo(Basis.REGULATION);
              });
      assertThat(calendar.day(met).reasons()).extracting(DayOff::id).hasSize(2).contains("weekend");
      assertThat(calendar.day(met).reasons().get(0).insteadOf()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019-09-22", "2020-09-24", "2023-02-23"})
    void a_bridge_is_announced_as_it_is(LocalDate bridge) {
      assertThat(calendar.day(bridge)).hasToString(bridge + ", bridge, by announcement");
    }

    @Test
    void no_day_moves_that_meets_none() {
      assertThat(calendar.isWorkingDay(LocalDate.of(2021, 9, 22))).isTrue(); // the 23rd, a Thursday
      assertThat(calendar.isWorkingDay(LocalDate.of(2021, 9, 26))).isTrue();
    }

    @Test
    void a_substitute_is_said_and_listed_beside_the_holiday() {
      assertThat(calendar.day(LocalDate.of(2016, 9, 22)))
          .hasToString("2016-09-22, national-day, instead of 2016-09-23, by regulation");
      assertThat(calendar.holidays(2016))
          .filteredOn(each -> each.id().equals("national-day"))
          .extracting(HolidayOccurrence::toString)
          .containsExactly(
              "national-day from 2016-09-22 to 2016-09-22, instead of 2016-09-23, by regulation",
              "national-day from 2016-09-23 to 2016-09-23, by regulation");
    }
  }

  @Nested
  class By_the_nearest_working_day {
    @Test
    void is_the_earlier_of_two() {
      WorkingCalendar calendar = resting(DayOfWeek.SUNDAY).holiday(one(8, 1)).build();
      assertThat(calendar.day(LocalDate.of(2021, 7, 31)).reasons()) // a Saturday
          .extracting(DayOff::insteadOf)
          .containsExactly(Optional.of(LocalDate.of(2021, 8, 1)));
      assertThat(calendar.isWorkingDay(LocalDate.of(2021, 8, 2))).isTrue();
    }

    @Test
    void passes_days_that_are_off_already() {
      WorkingCalendar calendar =
          resting(DayOfWeek.SUNDAY)
              .holiday(one(8, 1))
              .holiday(some(7, 31, 1)) // a Saturday, which stays
              .build();
      assertThat(calendar.holidays(2021))
          .extracting(HolidayOccurrence::toString)
          .containsExactly(
              "some from 2021-07-31 to 2021-07-31, by regulation",
              "one from 2021-08-01 to 2021-08-01, by regulation",
              "one from 2021-08-02 to 2021-08-02, instead of 2021-08-01, by regulation");
    }

    @Test
    void comes_from_outside_of_the_range_too() {
      // New Year's Day of 2028 is a Saturday, the last day of the range a Friday
      WorkingCalendar calendar =
          resting(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).holiday(one(1, 1)).build();
      assertThat(calendar.day(LocalDate.of(2027, 12, 31)))
          .hasToString("2027-12-31, one, instead of 2028-01-01, by regulation");
    }
  }

  @Nested
  class By_the_next_working_day {
    @Test
    void follows_the_holiday_with_a_day_for_each_that_was_met() {
      WorkingCalendar calendar =
          resting(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY).holiday(some(3, 4, 10)).build();
      // Thursday 2021-03-04 to Saturday 13, over two weekly rests
      assertThat(calendar.holidays(2021))
          .extracting(each -> each.firstDay() + " " + each.insteadOf().orElse(null))
          .containsExactly(
              "2021-03-04 null",
              "2021-03-14 2021-03-05",
              "2021-03-15 2021-03-06",
              "2021-03-16 2021-03-12",
              "2021-03-17 2021-03-13");
      assertThat(calendar.nextOrSame(LocalDate.of(2021, 3, 4))).isEqualTo("2021-03-18");
    }

    @Test
    void gives_each_of_two_holidays_its_own_days() {
      WorkingCalendar calendar =
          resting(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
              .holiday(some(3, 5, 1))
              .holiday(
                  Holiday.gregorian("then", LABELS, MonthDay.of(3, 6), 1)
                      .substituting(Substitution.NEXT_WORKING_DAY))
              .build();
      assertThat(calendar.holidays(2021))
          .extracting(each -> each.id() + " " + each.firstDay())
          .containsExactly(
              "some 2021-03-05", "then 2021-03-06", "some 2021-03-07", "then 2021-03-08");
    }
  }

  @Nested
  class Near_a_holiday_that_is_not_announced {
    // Eid al-Adha 1448 is computed for Saturday 2027-05-15 to Tuesday 18
    private final WorkingCalendar calendar =
        resting(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
            .holiday(Holiday.hijriAsAnnounced("eid-al-adha", LABELS, 12, 9, 4))
            .holiday(one(5, 15))
            .compiledOn(LocalDate.of(2026, 1, 1))
            .build();

    @Test
    void it_moves_out_of_the_way_as_most_likely() {
      assertThat(calendar.day(LocalDate.of(2027, 5, 13))) // and not Sunday the 16th
          .hasToString("2027-05-13, one, instead of 2027-05-15, expected");
      assertThat(calendar.day(LocalDate.of(2027, 5, 16)))
          .hasToString("2027-05-16, eid-al-adha, expected");
      assertThat(
              calendar
                  .announcing(MonthAnnouncement.of(1447, 12, LocalDate.of(2026, 5, 18), "press"))
                  .knownThrough())
          .isEqualTo("2027-05-12");
    }

    @Test
    void it_is_part_of_what_an_estimate_hinges_on() {
      assertThat(calendar.estimateWorkingDay(LocalDate.of(2027, 5, 12), 1))
          .isEqualTo(
              DayEstimate.of(
                  LocalDate.of(2027, 5, 19),
                  LocalDate.of(2027, 5, 18),
                  LocalDate.of(2027, 5, 20),
                  Basis.EXPECTED,
                  List.of(AwaitedMonth.of(1448, 12, Basis.EXPECTED))));
    }

    @Test
    void it_is_announced_with_the_month() {
      WorkingCalendar announced =
          calendar.announcing(
              MonthAnnouncement.of(1448, 12, LocalDate.of(2027, 5, 8), "the court"));
      assertThat(announced.day(LocalDate.of(2027, 5, 13)))
          .hasToString("2027-05-13, one, instead of 2027-05-15, by announcement");
      assertThat(announced.estimateWorkingDay(LocalDate.of(2027, 5, 12), 1))
          .isEqualTo(DayEstimate.certain(LocalDate.of(2027, 5, 20), Basis.ANNOUNCED));
      assertThat(announced.holidays(2027))
          .extracting(each -> each.firstDay() + " " + each.source().orElse("rule"))
          .containsExactly("2027-05-13 rule", "2027-05-15 rule", "2027-05-16 the court");
    }
  }

  @Nested
  class A_mistake {
    @Test
    void of_explicit_days_that_move_is_refused() {
      Holiday explicit = Holiday.on("on", LABELS, FIRST, FIRST);
      assertThat(explicit.substituting(Substitution.NONE)).isEqualTo(explicit);
      assertThatThrownBy(() -> explicit.substituting(Substitution.NEXT_WORKING_DAY))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "Holiday.substitution must be none for explicit days; name the substitute among"
                  + " them, but was next-working-day");
    }

    @Test
    void of_several_days_that_move_to_the_nearest_is_refused() {
      assertThatThrownBy(() -> some(3, 4, 2).substituting(Substitution.NEAREST_WORKING_DAY))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "Holiday.substitution must be next-working-day or none for more days than one, but"
                  + " was nearest-working-day");
    }
  }

  @Test
  void is_normative_unless_there_is_none() {
    Holiday plain = Holiday.gregorian("one", LABELS, MonthDay.of(5, 15), 1);
    assertThat(plain.substitution()).isEqualTo(Substitution.NONE);
    assertThat(plain.substituting(Substitution.NONE)).hasToString("one: gregorian 05-15, days 1");
    assertThat(one(5, 15))
        .hasToString("one: gregorian 05-15, days 1, substitute nearest-working-day");
    assertThat(
            List.of(
                resting().holiday(plain).build().fingerprint(),
                resting().holiday(one(5, 15)).build().fingerprint(),
                resting()
                    .holiday(plain.substituting(Substitution.NEXT_WORKING_DAY))
                    .build()
                    .fingerprint()))
        .doesNotHaveDuplicates();
  }
}
