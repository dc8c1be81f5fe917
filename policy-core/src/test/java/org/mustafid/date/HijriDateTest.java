package org.mustafid.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.OutOfRangeException;

class HijriDateTest {
  private static final LocalDate FIRST = LocalDate.of(1882, 11, 12);
  private static final LocalDate LAST = LocalDate.of(2174, 11, 25);

  @Nested
  class The_table {
    @Test
    void equals_that_of_the_jdk_on_every_day() {
      List<String> different = new ArrayList<>();
      int days = 0;
      for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
        HijriDate ours = HijriDate.from(date);
        HijrahDate theirs = HijrahDate.from(date);
        days++;
        if (ours.year() != theirs.get(ChronoField.YEAR)
            || ours.month() != theirs.get(ChronoField.MONTH_OF_YEAR)
            || ours.day() != theirs.get(ChronoField.DAY_OF_MONTH)
            || ours.lengthOfMonth() != theirs.lengthOfMonth()
            || !HijriDate.of(ours.year(), ours.month(), ours.day()).equals(ours)
            || !ours.toLocalDate().equals(date)) {
          different.add(date + ": " + ours + ", " + theirs);
        }
      }
      assertThat(different).isEmpty();
      assertThat(days).isEqualTo(106_665);
    }

    @Test
    void equals_that_of_icu_on_every_day() {
      IslamicCalendar theirs =
          new IslamicCalendar(TimeZone.GMT_ZONE, new ULocale("en@calendar=islamic-umalqura"));
      assertThat(theirs.getType()).isEqualTo("islamic-umalqura");
      List<String> different = new ArrayList<>();
      for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
        theirs.setTimeInMillis(date.toEpochDay() * 86_400_000L);
        HijriDate ours = HijriDate.from(date);
        if (ours.year() != theirs.get(IslamicCalendar.YEAR)
            || ours.month() != theirs.get(IslamicCalendar.MONTH) + 1
            || ours.day() != theirs.get(IslamicCalendar.DAY_OF_MONTH)) {
          different.add(date + ": " + ours);
        }
      }
      assertThat(different).isEmpty();
    }

    @Test
    void ends_where_the_calendars_of_the_jdk_and_of_icu_end() {
      assertThat(HijriDate.FIRST).hasToString("1300-01-01 AH");
      assertThat(HijriDate.FIRST.toLocalDate()).isEqualTo(FIRST);
      assertThat(HijriDate.LAST).hasToString("1600-12-30 AH");
      assertThat(HijriDate.LAST.toLocalDate()).isEqualTo(LAST);
      assertThatThrownBy(() -> HijrahDate.from(LAST.plusDays(1)))
          .isInstanceOf(java.time.DateTimeException.class);
    }
  }

  @Nested
  class A_date_that_cannot_be {
    @ParameterizedTest
    @CsvSource({
      "2, 30, 29",
      "1, 31, 30",
      "2, 31, 29",
      "1, 0, 30",
      "1, -1, 30",
      "2, -2147483648, 29",
      "1, 2147483647, 30"
    })
    void is_refused_with_the_length_of_its_month(int month, int day, int length) {
      assertThatThrownBy(() -> HijriDate.of(1447, month, day))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "HijriDate.day must be from 1 to %s, the length of 1447-0%s AH, but was %s",
              length, month, day);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 13, 14, Integer.MAX_VALUE})
    void is_refused_if_there_is_no_such_month(int month) {
      assertThatThrownBy(() -> HijriDate.of(1447, month, 1))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "HijriDate.month must be from 1 for Muharram to 12 for Dhu al-Hijjah, but was %s",
              month);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1447, -1, 0, 1, 1299, 1601, 2026, Integer.MAX_VALUE})
    void is_out_of_range_outside_of_1300_to_1600(int year) {
      assertThatThrownBy(() -> HijriDate.of(year, 12, 29))
          .isInstanceOf(OutOfRangeException.class)
          .hasMessage(
              "the year %s AH is outside of the Umm al-Qura calendar, which reaches from"
                  + " 1300-01-01 AH to 1600-12-30 AH, both inclusive",
              year);
    }

    @Test
    void is_out_of_range_before_it_is_any_other_mistake() {
      assertThatThrownBy(() -> HijriDate.of(0, 0, 0)).isInstanceOf(OutOfRangeException.class);
      assertThatThrownBy(() -> HijriDate.of(1447, 0, 0)).hasMessageStartingWith("HijriDate.month");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1882-11-11", "2174-11-26", "-999999999-01-01", "+999999999-12-31"})
    void is_out_of_range_on_a_gregorian_day_outside(String day) {
      assertThatThrownBy(() -> HijriDate.from(LocalDate.parse(day)))
          .isInstanceOf(OutOfRangeException.class)
          .hasMessage(
              "%s is outside of the Umm al-Qura calendar, which reaches from 1882-11-12"
                  + " to 2174-11-25, both inclusive",
              day);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "1447-9-19",
          "1447-09-19 ",
          "1447-9-19 AH",
          "1447-09-19 ah",
          "1447-09-19 H",
          " 1447-09-19 AH",
          "1447-09-19  AH",
          "1447-09-19\u00A0AH",
          "1447/09/19 AH",
          "19-09-1447 AH",
          "+447-09-19 AH",
          "-447-09-19 AH",
          "1447-09-19 AH\n",
          "1447-09-19 AH\u0000",
          "\u200F1447-09-19 AH",
          "\u202E1447-09-19 AH",
          "14\u200B47-09-19 AH",
          "11447-09-19 AH",
          "99999999999999999999-09-19 AH",
          "1447-09-19 AH 1447-09-20 AH",
          "١٤٤٧-٠٩-١٩ AH",
          "۱۴۴۷-۰۹-۱۹ AH",
          "14٤7-09-19 AH",
          "१४४७-०९-१९ AH",
          "１４４７-０９-１９ AH"
        })
    void is_not_read_from_another_form(String text) {
      assertThatThrownBy(() -> HijriDate.parse(text))
          .isInstanceOfSatisfying(
              InvalidArgumentException.class,
              mistake -> {
                assertThat(mistake.found()).isEqualTo(text);
                assertThat(mistake.subject()).isEqualTo("HijriDate");
                assertThat(mistake.expected())
                    .isEqualTo("a year, a month and a day, such as 1447-09-19 AH");
              });
    }

    @Test
    void may_leave_out_the_letters_at_its_end() {
      assertThat(HijriDate.parse("1447-09-30")).isEqualTo(HijriDate.parse("1447-09-30 AH"));
      assertThatThrownBy(() -> HijriDate.parse("2026-03-08"))
          .isInstanceOf(OutOfRangeException.class);
    }

    @ParameterizedTest
    @CsvSource({
      "1447-02-30 AH, HijriDate.day",
      "1447-09-00 AH, HijriDate.day",
      "1447-13-01 AH, HijriDate.month",
      "1447-00-01 AH, HijriDate.month"
    })
    void is_refused_when_it_is_read_as_well(String text, String subject) {
      assertThatThrownBy(() -> HijriDate.parse(text))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageStartingWith(subject + " must be from 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1299-12-30 AH", "1601-01-01 AH", "0000-01-01 AH", "9999-99-99 AH"})
    void is_out_of_range_when_it_is_read_as_well(String text) {
      assertThatThrownBy(() -> HijriDate.parse(text))
          .isInstanceOf(OutOfRangeException.class)
          .hasMessageStartingWith("the year " + Integer.parseInt(text.substring(0, 4)) + " AH is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1447-", "1447-09-19 AH", "\u202E"})
    void is_refused_in_few_words_however_long_the_text(String piece) {
      assertThatThrownBy(() -> HijriDate.parse(piece.repeat(10_240)))
          .isInstanceOf(InvalidArgumentException.class)
          .message()
          .hasSizeLessThan(1_000);
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without NullAway
    void says_which_form_was_expected() {
      assertThatThrownBy(() -> HijriDate.parse("19/9/1447"))
          .hasMessage(
              "HijriDate must be a year, a month and a day, such as 1447-09-19 AH,"
                  + " but was 19/9/1447");
      assertThatThrownBy(() -> HijriDate.parse(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("text");
    }
  }

  @Nested
  class Moving {
    @Test
    void by_months_clips_the_thirtieth() {
      assertThat(HijriDate.of(1447, 1, 30).plusMonths(1)).isEqualTo(HijriDate.of(1447, 2, 29));
      assertThat(HijriDate.of(1447, 12, 1).plusMonths(1)).isEqualTo(HijriDate.of(1448, 1, 1));
      assertThat(HijriDate.of(1447, 1, 5).plusMonths(-1)).isEqualTo(HijriDate.of(1446, 12, 5));
    }

    @Test
    void by_years_clips_the_thirtieth() {
      HijriDate thirtieth = HijriDate.of(1447, 1, 30);
      assertThat(HijriDate.of(1448, 1, 1).lengthOfMonth()).isEqualTo(29);
      assertThat(thirtieth.plusYears(1)).isEqualTo(HijriDate.of(1448, 1, 29));
    }

    @Test
    void back_clips_as_well_and_is_not_undone() {
      assertThat(HijriDate.of(1447, 3, 30).minusMonths(1)).isEqualTo(HijriDate.of(1447, 2, 29));
      assertThat(HijriDate.of(1447, 3, 30).minusMonths(1).plusMonths(1))
          .isEqualTo(HijriDate.of(1447, 3, 29));
      assertThat(HijriDate.of(1449, 1, 1).lengthOfMonth()).isEqualTo(29);
      assertThat(HijriDate.of(1450, 1, 30).minusYears(1)).isEqualTo(HijriDate.of(1449, 1, 29));
      assertThat(HijriDate.of(1447, 1, 1).minusDays(1)).isEqualTo(HijriDate.of(1446, 12, 29));
    }

    @Test
    void reaches_both_ends_of_the_range_from_anywhere() {
      assertThat(HijriDate.FIRST.plusDays(106_664)).isEqualTo(HijriDate.LAST);
      assertThat(HijriDate.LAST.minusDays(106_664)).isEqualTo(HijriDate.FIRST);
      assertThat(HijriDate.FIRST.plusMonths(3_611)).hasToString("1600-12-01 AH");
      assertThat(HijriDate.LAST.minusMonths(3_611)).hasToString("1300-01-30 AH");
      assertThat(HijriDate.FIRST.plusYears(300)).hasToString("1600-01-01 AH");
      assertThat(HijriDate.LAST.minusYears(300)).hasToString("1300-12-29 AH");
      HijriDate middle = HijriDate.of(1450, 6, 15);
      assertThat(middle.plusMonths(1_806)).hasToString("1600-12-15 AH");
      assertThat(middle.minusMonths(1_805)).hasToString("1300-01-15 AH");
      assertThat(middle.plusYears(150)).hasToString("1600-06-15 AH");
      assertThat(middle.minusYears(150)).hasToString("1300-06-15 AH");
    }

    @Test
    void by_nothing_stays() {
      for (HijriDate date : List.of(HijriDate.FIRST, HijriDate.of(1447, 1, 30), HijriDate.LAST)) {
        assertThat(date.plusDays(0)).isEqualTo(date);
        assertThat(date.minusMonths(0)).isEqualTo(date);
        assertThat(date.plusYears(0)).isEqualTo(date);
      }
    }

    @Test
    void one_step_beyond_the_range_is_an_error() {
      assertBeyond("1600-12-30 AH plus 1 day", () -> HijriDate.LAST.plusDays(1));
      assertBeyond("1600-12-30 AH plus 1 month", () -> HijriDate.LAST.plusMonths(1));
      assertBeyond("1600-12-30 AH plus 1 year", () -> HijriDate.LAST.plusYears(1));
      assertBeyond("1300-01-01 AH minus 1 day", () -> HijriDate.FIRST.minusDays(1));
      assertBeyond("1300-01-01 AH minus 1 month", () -> HijriDate.FIRST.minusMonths(1));
      assertBeyond("1300-01-01 AH minus 1 year", () -> HijriDate.FIRST.minusYears(1));
      HijriDate middle = HijriDate.of(1450, 6, 15);
      assertBeyond("1450-06-15 AH plus 1807 months", () -> middle.plusMonths(1_807));
      assertBeyond("1450-06-15 AH minus 1806 months", () -> middle.minusMonths(1_806));
      assertBeyond("1450-06-15 AH plus 151 years", () -> middle.plusYears(151));
      assertBeyond("1450-06-15 AH minus 151 years", () -> middle.minusYears(151));
    }

    private void assertBeyond(String found, ThrowingCallable moving) {
      assertThatThrownBy(moving)
          .isInstanceOf(OutOfRangeException.class)
          .hasMessage(
              found
                  + " is outside of the Umm al-Qura calendar, which reaches from 1300-01-01 AH"
                  + " to 1600-12-30 AH, both inclusive");
    }

    @Test
    void beyond_the_range_is_an_error_however_far() {
      for (long far :
          new long[] {Long.MIN_VALUE, -4_000_000_000L, 4_000_000_000L, Long.MAX_VALUE}) {
        HijriDate date = HijriDate.of(1447, 9, 19);
        assertThatThrownBy(() -> date.plusDays(far)).isInstanceOf(OutOfRangeException.class);
        assertThatThrownBy(() -> date.plusMonths(far)).isInstanceOf(OutOfRangeException.class);
        assertThatThrownBy(() -> date.plusYears(far)).isInstanceOf(OutOfRangeException.class);
        assertThatThrownBy(() -> date.minusDays(far)).isInstanceOf(OutOfRangeException.class);
        assertThatThrownBy(() -> date.minusMonths(far)).isInstanceOf(OutOfRangeException.class);
        assertThatThrownBy(() -> date.minusYears(far)).isInstanceOf(OutOfRangeException.class);
      }
    }
  }

  @Nested
  class A_value_of_java_time {
    private final HijriDate expected = HijriDate.of(1447, 9, 19);

    @Test
    void becomes_the_hijri_date_of_its_own_day() {
      List<TemporalAccessor> values =
          List.of(
              LocalDate.of(2026, 3, 8),
              LocalDateTime.of(2026, 3, 8, 23, 59),
              OffsetDateTime.parse("2026-03-08T00:30:00+14:00"),
              ZonedDateTime.parse("2026-03-08T23:30:00-11:00[Pacific/Niue]"),
              JapaneseDate.of(2026, 3, 8),
              ThaiBuddhistDate.of(2569, 3, 8),
              DateTimeFormatter.ISO_LOCAL_DATE.parse("2026-03-08"),
              HijrahDate.of(1447, 9, 19));
      assertThat(values).extracting(HijriDate::from).containsOnly(expected);
    }

    @Test
    void comes_back_as_the_same_day_at_the_ends_of_the_range_too() {
      for (HijriDate date : List.of(HijriDate.FIRST, expected, HijriDate.LAST)) {
        HijrahDate theirs = HijrahDate.from(date.toLocalDate());
        assertThat(theirs).isEqualTo(HijrahDate.of(date.year(), date.month(), date.day()));
        assertThat(HijriDate.from(theirs)).isEqualTo(date);
      }
    }

    @Test
    void is_refused_if_it_has_no_day() {
      assertThatThrownBy(() -> HijriDate.from(YearMonth.of(2026, 3)))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "HijriDate must be from a value that has a day, such as a LocalDate; give an instant"
                  + " a zone first, but was 2026-03");
      assertThatThrownBy(() -> HijriDate.from(Instant.EPOCH))
          .isInstanceOf(InvalidArgumentException.class);
      assertThatThrownBy(() -> HijriDate.from(LocalTime.NOON))
          .isInstanceOf(InvalidArgumentException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without NullAway
    void must_be_there() {
      assertThatThrownBy(() -> HijriDate.from(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("date");
    }
  }

  @Nested
  class Certainty {
    @Test
    void ends_where_printed_calendars_began_to_agree() {
      assertThat(HijriDate.FIRST.certainty()).isEqualTo(HijriDate.Certainty.PRINTS_DIFFER);
      assertThat(HijriDate.from(LocalDate.of(1999, 4, 16)).certainty())
          .isEqualTo(HijriDate.Certainty.PRINTS_DIFFER);
      assertThat(HijriDate.from(LocalDate.of(1999, 4, 17)).certainty())
          .isEqualTo(HijriDate.Certainty.PRINTS_AGREE);
    }

    @Test
    void is_a_projection_from_1451_on() {
      assertThat(HijriDate.of(1451, 1, 1).toLocalDate()).isEqualTo(LocalDate.of(2029, 5, 14));
      assertThat(HijriDate.of(1451, 1, 1).certainty()).isEqualTo(HijriDate.Certainty.PROJECTED);
      assertThat(HijriDate.of(1451, 1, 1).minusDays(1).certainty())
          .isEqualTo(HijriDate.Certainty.PRINTS_AGREE);
      assertThat(HijriDate.LAST.certainty()).isEqualTo(HijriDate.Certainty.PROJECTED);
    }
  }

  @Test
  void a_year_has_the_length_that_the_jdk_gives_it() {
    for (int year = 1300; year <= 1600; year++) {
      int theirs = HijrahDate.of(year, 1, 1).lengthOfYear();
      assertThat(HijriDate.of(year, 1, 1).lengthOfYear()).isEqualTo(theirs);
      assertThat(HijriDate.of(year, 12, 29).lengthOfYear()).isEqualTo(theirs);
    }
  }

  @Test
  void a_year_has_354_days_or_355() {
    assertThat(HijriDate.of(1446, 1, 1).lengthOfYear()).isEqualTo(354);
    assertThat(HijriDate.of(1447, 12, 29).lengthOfYear()).isEqualTo(355);
    assertThat(HijriDate.FIRST.lengthOfYear()).isEqualTo(354);
    assertThat(HijriDate.LAST.lengthOfYear()).isEqualTo(354);
  }

  @Test
  void a_month_has_29_days_or_30() {
    assertThat(HijriDate.of(1447, 1, 30).lengthOfMonth()).isEqualTo(30);
    assertThat(HijriDate.of(1447, 2, 29).lengthOfMonth()).isEqualTo(29);
    assertThat(HijriDate.FIRST.lengthOfMonth()).isEqualTo(30);
    assertThat(HijriDate.LAST.lengthOfMonth()).isEqualTo(30);
  }

  @Test
  void a_day_knows_its_day_of_the_week() {
    assertThat(HijriDate.of(1444, 8, 1).dayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
    assertThat(HijriDate.FIRST.dayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(HijriDate.LAST.dayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
  }

  @Test
  void days_have_the_order_of_time() {
    List<HijriDate> inOrder =
        List.of(
            HijriDate.FIRST,
            HijriDate.of(1446, 12, 29),
            HijriDate.of(1447, 1, 1),
            HijriDate.of(1447, 1, 30),
            HijriDate.of(1447, 2, 1),
            HijriDate.LAST);
    assertThat(inOrder).isSorted().doesNotHaveDuplicates();
    assertThat(HijriDate.FIRST.isBefore(HijriDate.LAST)).isTrue();
    assertThat(HijriDate.FIRST.isAfter(HijriDate.LAST)).isFalse();
    assertThat(HijriDate.LAST.isAfter(HijriDate.FIRST)).isTrue();
  }

  @Test
  void Eid_al_Fitr_1447_is_the_twentieth_of_March_2026() {
    assertThat(HijriDate.of(1447, 10, 1).toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 20));
    assertThat(HijriDate.from(LocalDate.of(2026, 3, 8))).hasToString("1447-09-19 AH");
  }

  @Test
  void equality_is_by_value() {
    EqualsVerifier.forClass(HijriDate.class).verify();
  }
}
