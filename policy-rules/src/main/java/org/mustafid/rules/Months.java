package org.mustafid.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mustafid.date.HijriDate;
import org.mustafid.date.MonthIds;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.name.Id;
import org.mustafid.rules.Node.Scalar;

/**
 * Days of a year and months of the Hijri calendar as documents write them: with the names of
 * months, which say what calendar they are of, and never with their numbers, which do not.
 */
final class Months {
  private static final List<String> ALL = new ArrayList<>(MonthIds.GREGORIAN);

  static {
    ALL.addAll(MonthIds.HIJRI);
  }

  /** After which Eid al-Fitr begins; the only day of its sort that a rule is known for. */
  private static final String AFTER_RAMADAN_29 = "day-after 29 ramadan";

  private static final String AS_ANNOUNCED = " as-announced";

  private static final String DIGITS = "([0-9\\u0660-\\u0669\\u06F0-\\u06F9]{1,9})";
  private static final Pattern DAY = Pattern.compile(DIGITS + " ([a-z-]+)( as-announced)?");
  private static final Pattern NEARLY_A_DAY =
      Pattern.compile(
          "(?:the )?"
              + DIGITS
              + "(?:st|nd|rd|th)?[ -](?:of )?([a-z' -]+?)( (?:as[ -])?announced)?");
  private static final Pattern NEARLY_AFTER_RAMADAN =
      Pattern.compile("(?:the )?day[ -]after (?:the )?29(?:th)?(?: of)? ramadan");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([a-z' -]+) " + DIGITS + "()(?:st|nd|rd|th)?");
  private static final Pattern MONTH = Pattern.compile("([a-z-]+) " + DIGITS);
  private static final Pattern NEARLY_A_MONTH =
      Pattern.compile("([a-z' -]+?)[, ]+" + DIGITS + "(?: ?ah)?");

  /** A day on which a holiday begins in every year. */
  sealed interface YearlyDay {}

  /** A day of the Gregorian year. */
  record GregorianDay(int month, int day) implements YearlyDay {}

  /** A day of the Hijri year, in a month as it is computed or as it is announced. */
  record HijriDay(int month, int day, boolean asAnnounced) implements YearlyDay {}

  /** The day after 29 Ramadan. */
  record AfterRamadan29() implements YearlyDay {}

  /** A month of the Hijri calendar. */
  record HijriMonth(int year, int month) {
    HijriDate firstDay() {
      return HijriDate.of(year, month, 1);
    }
  }

  private Months() {}

  /**
   * A day of each year: {@code 23 september}, {@code 1 shawwal}, {@code 9 dhu-al-hijjah
   * as-announced} or {@code day-after 29 ramadan}.
   */
  static Optional<YearlyDay> yearlyDay(Located value) {
    Expectation expected = Expectation.of(Kind.YEARLY_DAY);
    Optional<String> text = value.scalar(expected).map(Scalar::text);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (Numbers.withAsciiDigits(text.get()).equals(AFTER_RAMADAN_29)) {
      return Optional.of(new AfterRamadan29());
    }
    Matcher day = DAY.matcher(text.get());
    if (!day.matches()) {
      return value.refuse(Problems.BAD_YEARLY_DAY, expected, nearlyADay(text.get()));
    }
    String month = day.group(2);
    boolean asAnnounced = day.group(3) != null;
    int number = Numbers.parse(day.group(1)).orElseThrow();
    if (MonthIds.HIJRI.contains(month)) {
      int most = asAnnounced ? 29 : 30; // nobody knows beforehand whether there is a 30th
      return between(value, number, most)
          .map(each -> new HijriDay(MonthIds.HIJRI.indexOf(month) + 1, each, asAnnounced));
    }
    if (MonthIds.GREGORIAN.contains(month) && !asAnnounced) {
      int index = MonthIds.GREGORIAN.indexOf(month) + 1;
      return between(value, number, java.time.Month.of(index).maxLength())
          .map(each -> new GregorianDay(index, each));
    }
    if (MonthIds.GREGORIAN.contains(month)) {
      return value.refuse(
          Problems.BAD_YEARLY_DAY, expected, Optional.of(day.group(1) + " " + month));
    }
    String rest = asAnnounced ? AS_ANNOUNCED : "";
    return value.refuse(
        Problems.UNKNOWN_VALUE,
        Expectation.oneOf(asAnnounced ? MonthIds.HIJRI : ALL),
        nearest(month, asAnnounced ? MonthIds.HIJRI : ALL)
            .map(meant -> day.group(1) + " " + meant + rest));
  }

  /** A month of a year, such as {@code dhu-al-hijjah 1447}. */
  static Optional<HijriMonth> hijriMonth(Located value) {
    Expectation expected = Expectation.of(Kind.HIJRI_MONTH);
    Optional<String> text = value.scalar(expected).map(Scalar::text);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher month = MONTH.matcher(text.get());
    if (!month.matches()) {
      return value.refuse(Problems.BAD_MONTH, expected, nearlyAMonth(text.get()));
    }
    if (!MonthIds.HIJRI.contains(month.group(1))) {
      return value.refuse(
          Problems.UNKNOWN_VALUE,
          Expectation.oneOf(MonthIds.HIJRI),
          nearest(month.group(1), MonthIds.HIJRI).map(meant -> meant + " " + month.group(2)));
    }
    int year = Numbers.parse(month.group(2)).orElseThrow();
    return year < HijriDate.FIRST.year() || year > HijriDate.LAST.year()
        ? value.refuse(
            Problems.OUT_OF_BOUNDS,
            Expectation.of(
                Kind.BETWEEN,
                String.valueOf(HijriDate.FIRST.year()),
                String.valueOf(HijriDate.LAST.year())))
        : Optional.of(new HijriMonth(year, MonthIds.HIJRI.indexOf(month.group(1)) + 1));
  }

  private static Optional<Integer> between(Located value, int number, int most) {
    return number >= 1 && number <= most
        ? Optional.of(number)
        : value.refuse(
            Problems.OUT_OF_BOUNDS, Expectation.of(Kind.BETWEEN, "1", String.valueOf(most)));
  }

  private static Optional<String> nearlyADay(String text) {
    if (text.length() > Id.LONGEST) {
      return Optional.empty(); // no slip of the pen
    }
    String lower = text.strip().toLowerCase(Locale.ROOT);
    if (NEARLY_AFTER_RAMADAN.matcher(lower).matches()) {
      return Optional.of(AFTER_RAMADAN_29);
    }
    Matcher day = NEARLY_A_DAY.matcher(lower);
    if (day.matches()) {
      String rest = day.group(3) == null ? "" : AS_ANNOUNCED;
      return nearest(day.group(2), ALL).map(month -> day.group(1) + " " + month + rest);
    }
    Matcher monthFirst = MONTH_FIRST.matcher(lower);
    return monthFirst.matches()
        ? nearest(monthFirst.group(1), ALL).map(month -> monthFirst.group(2) + " " + month)
        : Optional.empty();
  }

  private static Optional<String> nearlyAMonth(String text) {
    if (text.length() > Id.LONGEST) {
      return Optional.empty();
    }
    Matcher month = NEARLY_A_MONTH.matcher(text.strip().toLowerCase(Locale.ROOT));
    return month.matches()
        ? nearest(month.group(1), MonthIds.HIJRI).map(meant -> meant + " " + month.group(2))
        : Optional.empty();
  }

  private static Optional<String> nearest(String word, List<String> months) {
    String name = word.strip().replace("'", "").replace(' ', '-');
    return months.contains(name) ? Optional.of(name) : Spelling.nearest(name, months);
  }
}
