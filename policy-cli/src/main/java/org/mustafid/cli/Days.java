package org.mustafid.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.mustafid.date.DualDate;
import org.mustafid.date.HijriDate;
import org.mustafid.diagnostic.InvalidArgumentException;

/** Days as people type them, in either calendar. */
final class Days {
  private static final String FORMS =
      "a day such as 2026-03-08, 1447-09-19 or ١٩ رمضان ١٤٤٧هـ, Hijri from 1300 to 1600";

  private Days() {}

  /**
   * A day, in the form of an ISO date of either calendar or as it is printed.
   *
   * @throws InvalidArgumentException if it is none, or could be several
   */
  static LocalDate parse(String text) {
    DualDate read = DualDate.parse(text);
    if (!(read.reading() instanceof DualDate.Reading.Read)) {
      throw new InvalidArgumentException("DATE", text, FORMS + " (read: " + read.reading() + ")");
    }
    return read.gregorian()
        .or(() -> read.hijri().map(HijriDate::toLocalDate))
        .orElseThrow(() -> new InvalidArgumentException("DATE", text, FORMS));
  }

  /** Year, month and day of the Hijri date, without the mark of the calendar. */
  static String iso(HijriDate date) {
    return String.format(Locale.ROOT, "%04d-%02d-%02d", date.year(), date.month(), date.day());
  }
}
