package org.mustafid.workday;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.function.Predicate;

/** Walks day by day, and knows nothing of tables: the oracle for working calendars. */
record NaiveCalendar(Predicate<LocalDate> isWorking) {
  LocalDate plus(LocalDate startExclusive, int n) {
    LocalDate day = startExclusive;
    for (int left = n; left > 0; ) {
      day = day.plusDays(1);
      if (isWorking.test(day)) {
        left--;
      }
    }
    return day;
  }

  LocalDate minus(LocalDate startExclusive, int n) {
    LocalDate day = startExclusive;
    for (int left = n; left > 0; ) {
      day = day.minusDays(1);
      if (isWorking.test(day)) {
        left--;
      }
    }
    return day;
  }

  int between(LocalDate startExclusive, LocalDate endInclusive) {
    int count = 0;
    for (LocalDate day = startExclusive.plusDays(1);
        !day.isAfter(endInclusive);
        day = day.plusDays(1)) {
      count += isWorking.test(day) ? 1 : 0;
    }
    return count;
  }

  LocalDate nextOrSame(LocalDate date) {
    LocalDate day = date;
    while (!isWorking.test(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Whether a day has this Hijri month and day in the calendar of the JDK. */
  static boolean isHijri(LocalDate date, int month, int day) {
    HijrahDate hijri = HijrahDate.from(date);
    return hijri.get(ChronoField.MONTH_OF_YEAR) == month
        && hijri.get(ChronoField.DAY_OF_MONTH) == day;
  }
}
