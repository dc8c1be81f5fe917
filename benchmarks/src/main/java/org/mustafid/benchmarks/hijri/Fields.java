package org.mustafid.benchmarks.hijri;

import java.time.LocalDate;
import org.mustafid.benchmarks.InputDates;
import org.mustafid.date.HijriDate;

/** The inputs as numbers: Hijri years, months and days in one {@code int} each. */
final class Fields {
  private Fields() {}

  static int pack(int year, int month, int day) {
    return year << 9 | month << 5 | day;
  }

  static int year(int fields) {
    return fields >> 9;
  }

  static int month(int fields) {
    return fields >> 5 & 15;
  }

  static int day(int fields) {
    return fields & 31;
  }

  static int[] inputs() {
    LocalDate[] dates = InputDates.dates();
    int[] fields = new int[dates.length];
    for (int place = 0; place < dates.length; place++) {
      HijriDate hijri = HijriDate.from(dates[place]);
      fields[place] = pack(hijri.year(), hijri.month(), hijri.day());
    }
    return fields;
  }
}
