package org.mustafid.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.JulianFields;
import java.time.temporal.TemporalQueries;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HijriInJavaTimeTest {
  private static final HijriDate DATE = HijriDate.of(1447, 9, 19);
  private static final LocalDate GREGORIAN = LocalDate.of(2026, 3, 8);

  @Nested
  class A_hijri_date {
    @Test
    void is_a_day_to_java_time() {
      assertThat(LocalDate.from(DATE)).isEqualTo(GREGORIAN);
      assertThat(DayOfWeek.from(DATE)).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(DATE.query(TemporalQueries.localDate())).isEqualTo(GREGORIAN);
      assertThat(DATE.query(TemporalQueries.precision())).isEqualTo(ChronoUnit.DAYS);
      assertThat(DATE.query(TemporalQueries.zone())).isNull();
      assertThat(HijriDate.from(DATE)).isEqualTo(DATE);
      assertThatThrownBy(() -> LocalDateTime.from(DATE))
          .isInstanceOf(java.time.DateTimeException.class);
      assertThat(LocalDate.from(DATE).atTime(LocalTime.NOON)).isEqualTo("2026-03-08T12:00");
    }

    @ParameterizedTest
    @EnumSource(ChronoField.class)
    void answers_a_field_as_its_gregorian_day_does_or_not_at_all(ChronoField field) {
      if (DATE.isSupported(field)) {
        assertThat(DATE.getLong(field)).isEqualTo(GREGORIAN.getLong(field));
      } else {
        assertThatThrownBy(() -> DATE.getLong(field))
            .isInstanceOf(UnsupportedTemporalTypeException.class)
            .hasMessage(
                "a HijriDate does not answer %s, which could be of either calendar; use its"
                    + " methods or toLocalDate()",
                field);
      }
    }

    @Test
    void answers_the_fields_that_have_one_meaning() {
      assertThat(Arrays.stream(ChronoField.values()).filter(DATE::isSupported))
          .containsExactlyInAnyOrder(ChronoField.EPOCH_DAY, ChronoField.DAY_OF_WEEK);
      assertThat(DATE.get(ChronoField.DAY_OF_WEEK)).isEqualTo(7);
      assertThat(DATE.getLong(JulianFields.RATA_DIE))
          .isEqualTo(GREGORIAN.getLong(JulianFields.RATA_DIE));
      assertThat(DATE.get(WeekFields.SUNDAY_START.dayOfWeek())).isEqualTo(1);
      assertThat(DATE.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(10); // ISO's own field
      assertThat(DATE.isSupported(IsoFields.DAY_OF_QUARTER)).isFalse();
      assertThat(DATE.isSupported(null)).isFalse();
    }

    @Test
    void is_printed_by_a_formatter_that_names_its_calendar_and_refused_by_one_that_does_not() {
      DateTimeFormatter plain = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
      assertThat(DateTimeFormatter.ISO_LOCAL_DATE.format(DATE)).isEqualTo("2026-03-08");
      assertThat(plain.withChronology(IsoChronology.INSTANCE).format(DATE)).isEqualTo("2026-03-08");
      assertThat(plain.withChronology(HijrahChronology.INSTANCE).format(DATE))
          .isEqualTo("1447-09-19");
      assertThatThrownBy(() -> plain.format(DATE))
          .isInstanceOf(UnsupportedTemporalTypeException.class);
    }

    @Test
    void gives_no_month_to_who_does_not_say_of_which_calendar() {
      assertThatThrownBy(() -> YearMonth.from(DATE))
          .isInstanceOf(java.time.DateTimeException.class);
      assertThatThrownBy(() -> MonthDay.from(DATE)).isInstanceOf(java.time.DateTimeException.class);
      assertThatThrownBy(() -> Month.from(DATE)).isInstanceOf(java.time.DateTimeException.class);
      assertThat(YearMonth.from(LocalDate.from(DATE))).isEqualTo(YearMonth.of(2026, 3));
      assertThat(HijrahChronology.INSTANCE.date(DATE)).isEqualTo(HijrahDate.of(1447, 9, 19));
    }

    @Test
    void is_the_same_day_in_the_JDK_and_back_on_the_first_and_the_last_day_of_every_month() {
      for (HijriDate first = HijriDate.FIRST; ; first = first.plusMonths(1)) {
        for (HijriDate date : List.of(first, first.plusDays(first.lengthOfMonth() - 1L))) {
          HijrahDate theirs = date.toHijrahDate();
          assertThat(theirs.get(ChronoField.YEAR)).isEqualTo(date.year());
          assertThat(theirs.get(ChronoField.MONTH_OF_YEAR)).isEqualTo(date.month());
          assertThat(theirs.get(ChronoField.DAY_OF_MONTH)).isEqualTo(date.day());
          assertThat(theirs.toEpochDay()).isEqualTo(date.getLong(ChronoField.EPOCH_DAY));
          assertThat(HijriDate.from(theirs)).isEqualTo(date);
        }
        if (first.year() == HijriDate.LAST.year() && first.month() == 12) {
          return;
        }
      }
    }
  }

  @Nested
  class Days_until_another_day {
    @Test
    void are_counted_from_the_first_to_the_second() {
      assertThat(DATE.daysUntil(HijriDate.of(1447, 10, 1))).isEqualTo(12);
      assertThat(HijriDate.of(1447, 10, 1).daysUntil(DATE)).isEqualTo(-12);
      assertThat(DATE.daysUntil(DATE)).isZero();
      assertThat(HijriDate.FIRST.daysUntil(HijriDate.LAST)).isEqualTo(106_664);
    }
  }

  @Nested
  class The_calendar_of_the_JDK {
    @Test
    void is_loaded_by_nothing_that_does_not_ask_for_it() throws Exception {
      assertThat(classesLoadedBy("days"))
          .contains("org.mustafid.date.UmmAlQura")
          .doesNotContain("java.time.chrono.Hijrah");
      assertThat(classesLoadedBy("days", "hijrah")).contains("java.time.chrono.HijrahChronology");
    }

    private static String classesLoadedBy(String... uses) throws IOException, InterruptedException {
      Path java = Path.of(System.getProperty("java.home"), "bin", "java");
      String path =
          place(HijriDate.class) + System.getProperty("path.separator") + place(HijriUse.class);
      ProcessBuilder command =
          new ProcessBuilder(
              java.toString(), "-Xlog:class+load", "-cp", path, HijriUse.class.getName());
      command.command().addAll(List.of(uses));
      Process process = command.redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(output).isZero();
      return output;
    }

    private static Path place(Class<?> type) throws IOException {
      try {
        return Path.of(
            Objects.requireNonNull(type.getProtectionDomain().getCodeSource())
                .getLocation()
                .toURI());
      } catch (java.net.URISyntaxException e) {
        throw new IOException(e);
      }
    }
  }
}
