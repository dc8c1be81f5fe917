package org.mustafid.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.mustafid.date.DualDate;
import org.mustafid.date.HijriDate;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.promise.Course;

/** Days as people type them, in either calendar. */
final class Days {
  /** The forms of a day, for the help of an option. */
  static final String HELP =
      "Gregorian or Hijri, in Latin or Arabic digits: 2026-03-08, 1447-09-19, ١٤٤٧-٠٩-١٩, or as"
          + " printed, \"١٩ رمضان ١٤٤٧هـ\".";

  private static final String FORMS =
      "a day such as 2026-03-08, 1447-09-19 or ١٩ رمضان ١٤٤٧هـ, Hijri from 1300 to 1600";

  private Days() {}

  /**
   * A day, in the form of an ISO date of either calendar or as it is printed.
   *
   * @param name what the command line calls it
   * @throws InvalidArgumentException if it is none, or could be several
   */
  static LocalDate parse(String name, String text) {
    DualDate read = DualDate.parse(text);
    if (!(read.reading() instanceof DualDate.Reading.Read)) {
      throw new InvalidArgumentException(name, text, FORMS + " (read: " + read.reading() + ")");
    }
    return read.gregorian()
        .or(() -> read.hijri().map(HijriDate::toLocalDate))
        .orElseThrow(() -> new InvalidArgumentException(name, text, FORMS));
  }

  /**
   * What starts on a day, or at an instant such as {@code 2026-03-08T09:00:00+03:00}.
   *
   * @param name what the command line calls it
   * @throws InvalidArgumentException if it is neither
   */
  static Course start(String name, String text, ZoneId zone) {
    if (!text.contains("T")) {
      return Course.from(parse(name, text));
    }
    try {
      return Course.from(OffsetDateTime.parse(text).toInstant(), zone);
    } catch (DateTimeException e) {
      throw new InvalidArgumentException(
          name, text, "an instant with its offset from UTC, such as 2026-03-08T09:00:00+03:00");
    }
  }

  /** Year, month and day of the Hijri date, without the mark of the calendar. */
  static String iso(HijriDate date) {
    return String.format(Locale.ROOT, "%04d-%02d-%02d", date.year(), date.month(), date.day());
  }
}
