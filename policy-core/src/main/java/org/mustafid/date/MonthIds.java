package org.mustafid.date;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What documents call the months. Names say which calendar a month is of; numbers alone do not. */
public final class MonthIds {
  /** In the order of the year, {@code january} to {@code december}. */
  public static final List<String> GREGORIAN =
      Arrays.stream(Month.values()).map(month -> month.name().toLowerCase(Locale.ROOT)).toList();

  /** In the order of the year, {@code muharram} to {@code dhu-al-hijjah}. */
  public static final List<String> HIJRI =
      List.of(
          "muharram",
          "safar",
          "rabi-al-awwal",
          "rabi-al-thani",
          "jumada-al-ula",
          "jumada-al-akhirah",
          "rajab",
          "shaban",
          "ramadan",
          "shawwal",
          "dhu-al-qadah",
          "dhu-al-hijjah");

  private MonthIds() {}
}
