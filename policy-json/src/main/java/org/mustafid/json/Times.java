package org.mustafid.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mustafid.date.HijriDate;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.MustafidException;

/** Days and instants as histories write them, from 1900 through 9999. */
final class Times {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** More than ISO 8601 has, such as an hour 24 or a second 60, is refused: it would be moved. */
  private static final Pattern INSTANT =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?"
              + "(Z|[+-](0[0-9]|1[0-7]):[0-5][0-9])");

  private static final Pattern NEARLY_A_DAY =
      Pattern.compile("([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})");

  private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private Times() {}

  /** A Gregorian day as {@code YYYY-MM-DD}. */
  static Optional<LocalDate> day(String text) {
    if (!DAY.matcher(text).matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text, 0, 4, 10);
    int month = Integer.parseInt(text, 5, 7, 10);
    int day = Integer.parseInt(text, 8, 10, 10);
    try { // not LocalDate.parse, which takes a fifth of the time of a line
      return isInRange(year) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty(); // such as 30 February; the caller quotes what was written
    }
  }

  /** What a text that is not a day was meant to be: one in another form, or a Hijri one. */
  static Optional<LocalDate> nearestDay(String text) {
    Matcher nearly = NEARLY_A_DAY.matcher(text);
    if (!nearly.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(nearly.group(1));
    int month = Integer.parseInt(nearly.group(2));
    int day = Integer.parseInt(nearly.group(3));
    try {
      return Optional.of(
              year < FIRST_YEAR
                  ? HijriDate.of(year, month, day).toLocalDate()
                  : LocalDate.of(year, month, day))
          .filter(each -> isInRange(each.getYear()));
    } catch (MustafidException | DateTimeException e) {
      return Optional.empty(); // no day in either calendar
    }
  }

  /** An instant with its offset from UTC; text without one means another instant elsewhere. */
  static Optional<Instant> instant(String text) {
    if (!INSTANT.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Instant.parse(text)).filter(Times::isInRange);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What a text that is not an instant was meant to be; an offset is never guessed. */
  static Optional<Instant> nearestInstant(String text) {
    return instant(text.toUpperCase(Locale.ROOT).replace(' ', 'T'));
  }

  /**
   * A day as it is written.
   *
   * @throws InvalidArgumentException if it could not be read back
   */
  static String text(LocalDate day) {
    return checked(isInRange(day.getYear()), day.toString());
  }

  /**
   * An instant as it is written, in UTC.
   *
   * @throws InvalidArgumentException if it could not be read back
   */
  static String text(Instant instant) {
    return checked(isInRange(instant), instant.toString());
  }

  private static String checked(boolean inRange, String text) {
    if (!inRange) {
      throw new InvalidArgumentException(
          "a time of an event", text, "in the years from " + FIRST_YEAR + " to " + LAST_YEAR);
    }
    return text;
  }

  private static boolean isInRange(Instant instant) {
    return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
  }

  private static boolean isInRange(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
