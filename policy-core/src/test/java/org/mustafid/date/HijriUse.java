package org.mustafid.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;

/** A program of its own that uses Hijri dates, to see which classes that loads. */
final class HijriUse {
  private HijriUse() {}

  /** Converts, moves and parses; asks for the JDK's own calendar only if told so. */
  public static void main(String[] uses) {
    HijriDate date = HijriDate.from(LocalDate.of(2026, 3, 8));
    LocalDate day = LocalDate.from(HijriDate.parse(date.plusMonths(1).toString()));
    if (DayOfWeek.from(date) == DayOfWeek.SUNDAY
        && day.isAfter(date.toLocalDate())
        && Arrays.asList(uses).contains("hijrah")) {
      date.toHijrahDate();
    }
  }
}
