package org.mustafid.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** How failures write a day: with its weekday, because most counting is about weekends. */
final class Days {
  private Days() {}

  /** Such as {@code Sun 2026-03-08}. */
  static String text(LocalDate day) {
    return name(day.getDayOfWeek()) + " " + day;
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
