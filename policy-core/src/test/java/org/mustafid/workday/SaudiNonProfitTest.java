package org.mustafid.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.name.Labels;

class SaudiNonProfitTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.saudiNonProfit();

  @Nested
  class A_reply_within_15_working_days_of_8_March_2026 {
    @Test
    void is_due_on_31_March_by_regulation() {
      LocalDate completed = LocalDate.of(2026, 3, 8);
      assertThat(CALENDAR.plusWorkingDays(completed, 15)).isEqualTo("2026-03-31");
      assertThat(CALENDAR.estimateWorkingDay(completed, 15))
          .hasToString("2026-03-31, by regulation");
      assertThat(CALENDAR.estimateWorkingDay(completed, 15).isCertain()).isTrue();
      assertThat(CALENDAR.workingDaysBetween(completed, LocalDate.of(2026, 3, 31))).isEqualTo(15);
    }

    @Test
    void skips_Eid_al_Fitr_from_19_to_22_March() {
      for (int day = 19; day <= 22; day++) {
        DayOff first = CALENDAR.day(LocalDate.of(2026, 3, day)).reasons().get(0);
        assertThat(first.id()).isEqualTo("eid-al-fitr");
        assertThat(first.labels()).isEqualTo(Labels.of("عيد الفطر", "Eid al-Fitr"));
        assertThat(first.basis()).isEqualTo(Basis.REGULATION);
        assertThat(first.source()).hasValueSatisfying(text -> assertThat(text).contains("24"));
      }
      assertThat(CALENDAR.day(LocalDate.of(2026, 3, 18))).hasToString("2026-03-18, working day");
      assertThat(CALENDAR.day(LocalDate.of(2026, 3, 23)).reasons()).isEmpty();
    }

    @Test
    void names_holidays_before_the_weekly_rest() {
      assertThat(CALENDAR.day(LocalDate.of(2026, 3, 20)))
          .hasToString("2026-03-20, eid-al-fitr, by regulation; weekend, by regulation");
    }
  }

  @Nested
  class The_week {
    @ParameterizedTest
    @ValueSource(strings = {"2013-06-27", "2013-06-28", "2013-06-29"})
    void rests_on_three_days_in_a_row_when_it_changed(LocalDate date) {
      assertThat(CALENDAR.day(date).reasons()).extracting(DayOff::id).containsExactly("weekend");
    }

    @Test
    void was_Thursday_and_Friday_before_29_June_2013_and_Friday_and_Saturday_since() {
      assertThat(CALENDAR.isWorkingDay(LocalDate.of(2013, 6, 22))).isTrue();
      assertThat(CALENDAR.isWorkingDay(LocalDate.of(2013, 6, 26))).isTrue();
      assertThat(CALENDAR.isWorkingDay(LocalDate.of(2013, 6, 30))).isTrue();
      assertThat(CALENDAR.isWorkingDay(LocalDate.of(2013, 7, 4))).isTrue();
      assertThat(CALENDAR.isWorkingDay(LocalDate.of(2013, 7, 6))).isFalse();
      DayOff rest = CALENDAR.day(LocalDate.of(2013, 7, 6)).reasons().get(0);
      assertThat(rest.source().orElseThrow()).startsWith("royal order A/185");
      assertThat(rest.labels().find("ar")).contains("عطلة نهاية الأسبوع");
    }
  }

  @Nested
  class Holidays {
    @Test
    void of_a_year_with_two_of_an_Eid_are_all_there() {
      assertThat(CALENDAR.holidays(2033))
          .extracting(HolidayOccurrence::id)
          .containsExactly(
              "eid-al-fitr", "founding-day", "eid-al-adha", "national-day", "eid-al-fitr");
      assertThat(CALENDAR.holidays(2039))
          .extracting(HolidayOccurrence::id)
          .containsExactly(
              "eid-al-adha", "founding-day", "national-day", "eid-al-fitr", "eid-al-adha");
    }

    @Test
    void that_pass_the_end_of_a_year_belong_to_both_years() {
      HolidayOccurrence adha1427 = CALENDAR.holidays(2007).get(0);
      assertThat(adha1427)
          .hasToString("eid-al-adha from 2006-12-29 to 2007-01-01, by announcement");
      assertThat(CALENDAR.holidays(2006)).endsWith(adha1427);
    }

    @Test
    void of_the_nation_begin_when_they_were_founded() {
      assertThat(CALENDAR.isWorkingDay(LocalDate.of(2002, 9, 23))).isTrue();
      assertThat(CALENDAR.isWorkingDay(LocalDate.of(2008, 9, 23))).isFalse();
      assertThat(CALENDAR.isWorkingDay(LocalDate.of(2021, 2, 22))).isTrue();
      assertThat(CALENDAR.day(LocalDate.of(2022, 2, 22)).reasons())
          .extracting(DayOff::toString)
          .containsExactly("founding-day, by regulation");
    }

    @Test
    void that_were_announced_once_say_so() {
      assertThat(CALENDAR.day(LocalDate.of(2022, 11, 23)).reasons())
          .extracting(DayOff::basis)
          .containsExactly(Basis.ANNOUNCED);
      assertThat(CALENDAR.isWorkingDay(LocalDate.of(2022, 11, 22))).isTrue();
      assertThat(CALENDAR.isWorkingDay(LocalDate.of(2022, 11, 24))).isTrue();
    }

    @Test
    void before_the_labour_law_are_unverified_and_cite_nothing() {
      for (int year = 1999; year <= 2005; year++) {
        for (HolidayOccurrence each : CALENDAR.holidays(year)) {
          boolean before = each.firstDay().isBefore(LocalDate.of(2005, 9, 27));
          assertThat(each.basis() == Basis.UNVERIFIED).as("%s", each).isEqualTo(before);
          assertThat(each.source().isEmpty()).as("%s", each).isEqualTo(before);
        }
      }
    }

    @Test
    void of_Arafah_follow_the_announced_month_with_its_source() {
      // Dhu al-Hijjah 1436 began a day after the computed calendar
      DayOff arafah = CALENDAR.day(LocalDate.of(2015, 9, 24)).reasons().get(0);
      assertThat(arafah.id()).isEqualTo("eid-al-adha");
      assertThat(arafah.source().orElseThrow()).startsWith("Qatar News Agency");
      assertThat(CALENDAR.day(LocalDate.of(2015, 9, 22)).isWorkingDay()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2006, ANNOUNCED", "2014, ANNOUNCED", "2026, ANNOUNCED", "2027, EXPECTED"})
    void of_Arafah_are_announced_since_the_labour_law_and_expected_later(int year, Basis basis) {
      assertThat(CALENDAR.holidays(year))
          .filteredOn(each -> each.id().equals("eid-al-adha"))
          .first()
          .extracting(HolidayOccurrence::basis)
          .isEqualTo(basis);
    }
  }

  @Nested
  class An_estimate {
    @Test
    void across_an_Adha_that_is_to_be_announced_has_three_days() {
      DayEstimate estimate = CALENDAR.estimateWorkingDay(LocalDate.of(2027, 5, 10), 5);
      assertThat(estimate).hasToString("2027-05-20, expected, between 2027-05-19 and 2027-05-23");
      assertThat(estimate.isCertain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2027-05-06, 2027-05-19", "2027-05-07, 2027-05-20", "2027-05-08, 2027-05-23"})
    void becomes_certain_when_the_month_is_announced(LocalDate monthStart, LocalDate expected) {
      WorkingCalendar announced =
          CALENDAR.announcing(MonthAnnouncement.of(1448, 12, monthStart, "a test"));
      assertThat(announced.estimateWorkingDay(LocalDate.of(2027, 5, 10), 5))
          .isEqualTo(DayEstimate.certain(expected, Basis.ANNOUNCED));
    }

    @Test
    void of_the_next_working_day_may_be_moved_too() {
      // Arafah 1448 is computed for Saturday 2027-05-15, so that Wednesday may already be free
      assertThat(CALENDAR.estimateNextOrSame(LocalDate.of(2027, 5, 15)))
          .hasToString("2027-05-19, expected, between 2027-05-18 and 2027-05-20");
      assertThat(CALENDAR.estimateNextOrSame(LocalDate.of(2027, 5, 19)))
          .hasToString("2027-05-19, expected, between 2027-05-19 and 2027-05-20");
      assertThat(CALENDAR.nextOrSame(LocalDate.of(2027, 5, 15))).isEqualTo("2027-05-19");
      assertThat(CALENDAR.nextOrSame(LocalDate.of(2027, 5, 20))).isEqualTo("2027-05-20");
    }

    @Test
    void across_an_announced_Adha_rests_on_the_announcement() {
      assertThat(CALENDAR.estimateWorkingDay(LocalDate.of(2025, 6, 1), 10))
          .hasToString("2025-06-17, by announcement");
    }

    @ParameterizedTest
    @CsvSource({
      "2022-11-21, 2022-11-22, REGULATION",
      "2022-11-22, 2022-11-24, ANNOUNCED",
      "2022-11-23, 2022-11-24, REGULATION"
    })
    void rests_on_the_days_after_its_start_alone(LocalDate start, LocalDate day, Basis basis) {
      assertThat(CALENDAR.estimateWorkingDay(start, 1)).isEqualTo(DayEstimate.certain(day, basis));
    }

    @Test
    void across_days_before_the_labour_law_is_unverified() {
      assertThat(CALENDAR.estimateWorkingDay(LocalDate.of(2003, 11, 20), 10))
          .isEqualTo(DayEstimate.certain(LocalDate.of(2003, 12, 8), Basis.UNVERIFIED));
    }
  }

  @Test
  void knows_announcements_up_to_the_first_one_that_is_to_come() {
    assertThat(CALENDAR.knownThrough()).isEqualTo("2027-05-13");
    assertThat(
            CALENDAR
                .announcing(MonthAnnouncement.of(1448, 12, LocalDate.of(2027, 5, 7), "a test"))
                .knownThrough())
        .isEqualTo("2028-05-02");
  }

  @Test
  void reaches_from_1420_to_1500() {
    assertThat(CALENDAR).hasToString("saudi-non-profit from 1999-04-17 to 2077-11-16");
    assertThat(CALENDAR.zone()).isEqualTo(ZoneId.of("Asia/Riyadh"));
    assertThat(CALENDAR.labels().find("en")).isEqualTo(Optional.of("Saudi non-profit sector"));
    assertThat(WorkingCalendar.saudiNonProfit()).isSameAs(CALENDAR);
    assertThatThrownBy(() -> CALENDAR.day(LocalDate.of(2077, 11, 17)))
        .isInstanceOf(OutOfRangeException.class)
        .hasMessage(
            "2077-11-17 is outside of the calendar saudi-non-profit, which reaches from"
                + " 1999-04-17 to 2077-11-16, both inclusive");
  }

  @Test
  void keeps_its_fingerprint_until_an_answer_changes() {
    assertThat(CALENDAR.fingerprint())
        .isEqualTo("3cf41c377ef20bc05b792b06021828c024acf3a6d09eff5148b23bd4e5a8427f");
  }
}
