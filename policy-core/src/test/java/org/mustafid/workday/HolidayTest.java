package org.mustafid.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.date.HijriDate;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Labels;

class HolidayTest {
  private static final Labels LABELS = Labels.of("عطلة", "holiday");

  private static WorkingCalendar with(Holiday holiday) {
    return WorkingCalendar.builder("test")
        .zone(ZoneId.of("Asia/Riyadh"))
        .range(LocalDate.of(2020, 1, 1), LocalDate.of(2029, 12, 31))
        .workWeek(WorkWeek.of(LocalDate.of(2020, 1, 1), List.of()))
        .holiday(holiday)
        .build();
  }

  private static List<String> firstDays(Holiday holiday, int year) {
    return with(holiday).holidays(year).stream().map(each -> each.firstDay().toString()).toList();
  }

  @Nested
  class A_rule {
    @Test
    void of_29_February_is_the_28th_in_a_common_year() {
      Holiday leap = Holiday.gregorian("leap", LABELS, MonthDay.of(2, 29), 1);
      assertThat(firstDays(leap, 2024)).containsExactly("2024-02-29");
      assertThat(firstDays(leap, 2023)).containsExactly("2023-02-28");
    }

    @Test
    void of_a_thirtieth_is_the_29th_in_a_shorter_month() {
      Holiday last = Holiday.hijri("month-end", LABELS, 2, 30, 1);
      assertThat(HijriDate.of(1447, 2, 1).lengthOfMonth()).isEqualTo(29);
      assertThat(firstDays(last, 2025))
          .containsExactly(HijriDate.of(1447, 2, 29).toLocalDate().toString());
    }

    @Test
    void after_29_Ramadan_begins_with_the_30th_or_with_Shawwal() {
      Holiday fitr = Holiday.afterRamadan29("eid-al-fitr", LABELS, 3);
      assertThat(HijriDate.of(1447, 9, 1).lengthOfMonth()).isEqualTo(30);
      assertThat(firstDays(fitr, 2026))
          .containsExactly(HijriDate.of(1447, 9, 30).toLocalDate().toString());
      assertThat(HijriDate.of(1446, 9, 1).lengthOfMonth()).isEqualTo(29);
      assertThat(firstDays(fitr, 2025))
          .containsExactly(HijriDate.of(1446, 10, 1).toLocalDate().toString());
    }

    @Test
    void that_passes_the_ends_of_a_calendar_counts_inside() {
      Holiday newYear = Holiday.gregorian("new-year", LABELS, MonthDay.of(12, 30), 4);
      WorkingCalendar calendar = with(newYear);
      assertThat(calendar.nextOrSame(LocalDate.of(2020, 1, 1))).isEqualTo("2020-01-03");
      assertThat(calendar.minusWorkingDays(LocalDate.of(2029, 12, 31), 1)).isEqualTo("2029-12-29");
      assertThat(calendar.holidays(2020)).hasSize(2);
    }

    @Test
    void has_bounds_by_the_first_day_of_an_occurrence() {
      Holiday newYear =
          Holiday.gregorian("new-year", LABELS, MonthDay.of(12, 31), 2)
              .since(LocalDate.of(2021, 12, 31))
              .until(LocalDate.of(2023, 12, 31));
      WorkingCalendar calendar = with(newYear);
      assertThat(calendar.holidayRules()).containsExactly(newYear);
      assertThat(calendar.holidays(2020)).isEmpty();
      assertThat(firstDays(newYear, 2021)).containsExactly("2021-12-31");
      assertThat(firstDays(newYear, 2023)).containsExactly("2022-12-31");
      assertThat(calendar.holidays(2024)).isEmpty();
    }

    @Test
    void of_explicit_days_is_announced_if_it_has_a_source() {
      Holiday days =
          Holiday.on("bridge", LABELS, LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 3));
      assertThat(with(days).day(LocalDate.of(2024, 5, 3)))
          .hasToString("2024-05-03, bridge, by regulation");
      assertThat(with(days.citing("a circular")).day(LocalDate.of(2024, 5, 1)))
          .hasToString("2024-05-01, bridge, by announcement");
      assertThat(with(days).isWorkingDay(LocalDate.of(2024, 4, 30))).isTrue();
      assertThat(with(days).isWorkingDay(LocalDate.of(2024, 5, 4))).isTrue();
    }

    @Test
    void says_itself_in_one_line() {
      assertThat(
              Holiday.hijriAsAnnounced("eid-al-adha", LABELS, 12, 9, 4)
                  .since(LocalDate.of(2000, 1, 1)))
          .hasToString("eid-al-adha: announced hijri 12-09, days 4, since 2000-01-01");
      assertThat(Holiday.hijri("new-year", LABELS, 1, 10, 2))
          .hasToString("new-year: hijri 01-10, days 2");
      assertThat(Holiday.gregorian("new-year", LABELS, MonthDay.of(10, 9), 1))
          .hasToString("new-year: gregorian 10-09, days 1");
      assertThat(Holiday.afterRamadan29("eid-al-fitr", LABELS, 4))
          .hasToString("eid-al-fitr: after hijri 09-29, days 4");
      LocalDate day = LocalDate.of(2026, 2, 1);
      assertThat(Holiday.on("repairs", LABELS, day, day.plusDays(1)))
          .hasToString("repairs: on 2026-02-01, days 2");
    }

    @Test
    void says_its_day_of_the_year_as_documents_do() {
      assertThat(Holiday.hijri("day", LABELS, 1, 30, 1).yearlyDay()).contains("30 muharram");
      assertThat(Holiday.hijriAsAnnounced("day", LABELS, 12, 9, 1).yearlyDay())
          .contains("9 dhu-al-hijjah as-announced");
      assertThat(Holiday.afterRamadan29("day", LABELS, 1).yearlyDay())
          .contains("day-after 29 ramadan");
      assertThat(Holiday.gregorian("day", LABELS, MonthDay.of(12, 31), 1).yearlyDay())
          .contains("31 december");
      assertThat(Holiday.gregorian("day", LABELS, MonthDay.of(12, 31), 1).explicitDay()).isEmpty();
      LocalDate once = LocalDate.of(2026, 2, 1);
      assertThat(Holiday.on("day", LABELS, once, once).yearlyDay()).isEmpty();
      assertThat(Holiday.on("day", LABELS, once, once).explicitDay()).contains(once);
    }
  }

  @Nested
  class A_mistake {
    @ParameterizedTest
    @ValueSource(strings = {"", "Eid", "eid al fitr", "eid--al-fitr", "عيد", "weekend"})
    void in_the_id_is_refused(String id) {
      assertThatThrownBy(() -> Holiday.afterRamadan29(id, LABELS, 4))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageStartingWith("Holiday.id must be ");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 31})
    void in_the_number_of_days_is_refused(int days) {
      assertThatThrownBy(() -> Holiday.gregorian("day", LABELS, MonthDay.of(1, 1), days))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("Holiday.days must be from 1 to 30, but was " + days);
    }

    @Test
    void in_the_hijri_day_is_refused() {
      assertThatThrownBy(() -> Holiday.hijri("day", LABELS, 13, 1, 1))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("Holiday.month must be from 1 to 12, but was 13");
      assertThatThrownBy(() -> Holiday.hijri("day", LABELS, 1, 31, 1))
          .isInstanceOf(InvalidArgumentException.class);
      assertThatThrownBy(() -> Holiday.hijriAsAnnounced("day", LABELS, 1, 30, 1))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("Holiday.day must be from 1 to 29, but was 30");
      assertThatThrownBy(() -> Holiday.hijriAsAnnounced("day", LABELS, 0, 1, 1))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("Holiday.month must be from 1 to 12, but was 0");
    }

    @Test
    void in_the_source_is_refused() {
      assertThatThrownBy(() -> Holiday.afterRamadan29("day", LABELS, 1).citing(" "))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageStartingWith("Holiday.source must be text");
      WorkWeek week = WorkWeek.of(LocalDate.of(2024, 1, 1), List.of());
      assertThatThrownBy(() -> week.citing("a\nb"))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageStartingWith("WorkWeek.source must be text");
    }

    @Test
    void in_the_order_of_days_is_refused() {
      LocalDate day = LocalDate.of(2024, 5, 1);
      assertThatThrownBy(() -> Holiday.on("day", LABELS, day, day.minusDays(1)))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "Holiday.lastInclusive must be from 2024-05-01 to 2025-05-01, but was 2024-04-30");
      Holiday holiday = Holiday.gregorian("day", LABELS, MonthDay.of(1, 1), 1).since(day);
      assertThatThrownBy(() -> holiday.until(day))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("Holiday.until must be after 2024-05-01, but was 2024-05-01");
    }

    @Test
    void in_the_work_week_is_refused() {
      assertThatThrownBy(
              () -> WorkWeek.of(LocalDate.of(2024, 1, 1), EnumSet.allOf(DayOfWeek.class)))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageStartingWith("WorkWeek.restDays must be six days at most");
    }
  }
}
