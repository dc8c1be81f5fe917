package org.mustafid.workday;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.mustafid.date.HijriDate;
import org.mustafid.date.MonthIds;

/** When the days of a holiday come. Its {@code toString} is part of a calendar's fingerprint. */
sealed interface Recurrence {
  /** The number of days, 1 or more. */
  int days();

  /**
   * The day on which it begins each year, in the words of rule documents; empty if it comes once.
   */
  Optional<String> yearlyDay();

  /** A recurrence whose days follow from arithmetic alone. */
  sealed interface Computed extends Recurrence {
    /** The first days of every occurrence that could reach into a range, and of some more. */
    List<LocalDate> firstDays(LocalDate firstInclusive, LocalDate lastInclusive);
  }

  /** From a day of the Gregorian year; 29 February is the 28th in a common year. */
  record Gregorian(MonthDay first, int days) implements Computed {
    @Override
    public List<LocalDate> firstDays(LocalDate firstInclusive, LocalDate lastInclusive) {
      return IntStream.rangeClosed(firstInclusive.getYear() - 1, lastInclusive.getYear())
          .mapToObj(first::atYear)
          .toList();
    }

    @Override
    public Optional<String> yearlyDay() {
      return Optional.of(
          first.getDayOfMonth() + " " + MonthIds.GREGORIAN.get(first.getMonthValue() - 1));
    }

    @Override
    public String toString() {
      return text("gregorian", first.getMonthValue(), first.getDayOfMonth(), days);
    }
  }

  /** From a day of the Umm al-Qura year; the 30th is the 29th in a month that has no 30th. */
  record Hijri(int month, int day, int days) implements Computed {
    @Override
    public List<LocalDate> firstDays(LocalDate firstInclusive, LocalDate lastInclusive) {
      return inHijriYears(
          firstInclusive,
          lastInclusive,
          year -> {
            HijriDate start = HijriDate.of(year, month, 1);
            return start.plusDays(Math.min(day, start.lengthOfMonth()) - 1L).toLocalDate();
          });
    }

    @Override
    public Optional<String> yearlyDay() {
      return Optional.of(day + " " + MonthIds.HIJRI.get(month - 1));
    }

    @Override
    public String toString() {
      return text("hijri", month, day, days);
    }
  }

  /** From the day after 29 Ramadan, which is 30 Ramadan or 1 Shawwal. */
  record AfterRamadan29(int days) implements Computed {
    @Override
    public List<LocalDate> firstDays(LocalDate firstInclusive, LocalDate lastInclusive) {
      return inHijriYears(
          firstInclusive,
          lastInclusive,
          year -> HijriDate.of(year, 9, 29).toLocalDate().plusDays(1));
    }

    @Override
    public Optional<String> yearlyDay() {
      return Optional.of("day-after 29 ramadan");
    }

    @Override
    public String toString() {
      return text("after hijri", 9, 29, days);
    }
  }

  /** Once. */
  record Once(LocalDate first, int days) implements Computed {
    @Override
    public List<LocalDate> firstDays(LocalDate firstInclusive, LocalDate lastInclusive) {
      return List.of(first);
    }

    @Override
    public Optional<String> yearlyDay() {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return "on " + first + ", days " + days;
    }
  }

  /** From a day of a Hijri month that begins when it is announced. */
  record Announced(int month, int day, int days) implements Recurrence {
    /** The first day of the occurrence in a month that begins on a given day. */
    LocalDate firstDay(LocalDate monthStart) {
      return monthStart.plusDays(day - 1L);
    }

    @Override
    public Optional<String> yearlyDay() {
      return Optional.of(day + " " + MonthIds.HIJRI.get(month - 1) + " as-announced");
    }

    @Override
    public String toString() {
      return text("announced hijri", month, day, days);
    }
  }

  /** The Hijri years whose holidays could reach into a range, within what the table knows. */
  static IntStream hijriYears(LocalDate firstInclusive, LocalDate lastInclusive) {
    return IntStream.rangeClosed(
        Math.max(HijriDate.from(firstInclusive).year() - 1, HijriDate.FIRST.year()),
        Math.min(HijriDate.from(lastInclusive).year() + 1, HijriDate.LAST.year()));
  }

  private static List<LocalDate> inHijriYears(
      LocalDate firstInclusive, LocalDate lastInclusive, IntFunction<LocalDate> firstDay) {
    return hijriYears(firstInclusive, lastInclusive).mapToObj(firstDay).toList();
  }

  private static String text(String rule, int month, int day, int days) {
    return rule + " " + twoDigits(month) + "-" + twoDigits(day) + ", days " + days;
  }

  // a formatter takes milliseconds when it is first used, and digits from the default locale
  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
