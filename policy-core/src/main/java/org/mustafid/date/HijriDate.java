package org.mustafid.date;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.OutOfRangeException;

/**
 * A day of the Umm al-Qura calendar, from 1300-01-01 (1882-11-12) to 1600-12-30 (2174-11-25).
 *
 * <p>This is the computed calendar, equal to that of the JDK and of ICU on every day. What was
 * printed in Saudi Arabia before 1420, and what is announced after a sighting, may differ from it;
 * a printed Hijri date is therefore never recomputed from its Gregorian partner. Immutable.
 *
 * <p>To {@code java.time} it is a day, so that {@code LocalDate.from(date)} works. It answers the
 * fields that have one meaning in every calendar, and none of those for a year, a month or a day of
 * the month: whoever asks for {@link ChronoField#YEAR} mostly expects 2026, and would not notice
 * 1447. The JDK's Hijri calendar, whose first use is slow, is loaded by {@link #toHijrahDate}
 * alone.
 */
public final class HijriDate implements Comparable<HijriDate>, TemporalAccessor {
  /** The first day of the range, 1300-01-01. */
  public static final HijriDate FIRST = new HijriDate(0, 1);

  /** The last day of the range, 1600-12-30. */
  public static final HijriDate LAST =
      new HijriDate(UmmAlQura.MONTHS - 1, UmmAlQura.length(UmmAlQura.MONTHS - 1));

  /**
   * How far the Gregorian day of a Hijri date can be trusted to be the one that its calendar, in
   * print on a wall, had beside it.
   */
  public enum Certainty {
    /**
     * Before 1420-01-01 (1999-04-17): calendars printed in Saudi Arabia differ from this computed
     * one on more than half of all days, mostly by one day and never by more than two.
     */
    PRINTS_DIFFER,
    /**
     * From 1420 to 1450: every published calendar agrees. The announced beginning of Ramadan,
     * Shawwal or Dhu al-Hijjah may still be a day from it.
     */
    PRINTS_AGREE,
    /** From 1451-01-01 (2029-05-14) on: a projection, from which published ones differ by a day. */
    PROJECTED
  }

  private static final int FIRST_AGREED_YEAR = 1420;
  private static final int LAST_AGREED_YEAR = 1450;
  private static final String RANGE_SUBJECT = "the Umm al-Qura calendar";

  /** Made when a date is first parsed: it would make the first conversion half as slow again. */
  private static final class Form {
    private static final Pattern PATTERN =
        Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?: AH)?");
  }

  // as narrow as they may be: a date then takes 16 bytes, not 24
  private final short monthSinceFirst;
  private final byte day;

  private HijriDate(int monthSinceFirst, int day) {
    this.monthSinceFirst = (short) monthSinceFirst;
    this.day = (byte) day;
  }

  /**
   * The day with these numbers.
   *
   * @param year 1300 to 1600
   * @param month 1 for Muharram to 12 for Dhu al-Hijjah
   * @param day 1 to the length of the month, 29 or 30
   * @throws OutOfRangeException if the year is outside of the range
   * @throws InvalidArgumentException if there is no such month, or the month has no such day
   */
  public static HijriDate of(
      @Min(UmmAlQura.FIRST_YEAR) @Max(UmmAlQura.LAST_YEAR) int year,
      @Min(1) @Max(12) int month,
      @Min(1) @Max(30) int day) {
    if (year < UmmAlQura.FIRST_YEAR || year > UmmAlQura.LAST_YEAR) {
      throw outOfRange("the year " + year + " AH");
    }
    if (month < 1 || month > 12) {
      throw new InvalidArgumentException(
          "HijriDate.month", String.valueOf(month), "from 1 for Muharram to 12 for Dhu al-Hijjah");
    }
    int monthSinceFirst = (year - UmmAlQura.FIRST_YEAR) * 12 + month - 1;
    int length = UmmAlQura.length(monthSinceFirst);
    if (day < 1 || day > length) {
      throw new InvalidArgumentException(
          "HijriDate.day",
          String.valueOf(day),
          String.format(
              Locale.ROOT, "from 1 to %d, the length of %04d-%02d AH", length, year, month));
    }
    return new HijriDate(monthSinceFirst, day);
  }

  /**
   * The Hijri date of a day, which any date of {@code java.time} can tell: a {@code LocalDate}, a
   * {@code LocalDateTime} or {@code ZonedDateTime} (the day in its own zone), a {@code HijrahDate}.
   *
   * <p>Does not load the JDK's Hijri calendar, and for a {@code LocalDate} allocates nothing but
   * the answer.
   *
   * @throws InvalidArgumentException if the value has no day, such as an {@code Instant} or a
   *     {@code YearMonth}
   * @throws OutOfRangeException if the day is before {@link #FIRST} or after {@link #LAST}
   */
  public static HijriDate from(TemporalAccessor date) {
    long epochDay =
        date instanceof LocalDate gregorian
            ? GregorianMonths.epochDay(gregorian)
            : epochDayOf(Objects.requireNonNull(date, "date"));
    if (epochDay < UmmAlQura.firstEpochDay() || epochDay > UmmAlQura.lastEpochDay()) {
      throw new OutOfRangeException(
          RANGE_SUBJECT,
          date.toString(),
          FIRST.toLocalDate().toString(),
          LAST.toLocalDate().toString());
    }
    return ofEpochDay((int) epochDay);
  }

  /**
   * Reads the form of {@link #toString()}, with or without the letters at its end, and nothing
   * else, in ASCII digits. A Gregorian date has a year that is out of the range.
   *
   * @throws InvalidArgumentException if the text has another form, or names a month that there is
   *     not or a day that its month does not have
   * @throws OutOfRangeException if the year is outside of the range
   */
  public static HijriDate parse(String text) {
    Matcher matcher = Form.PATTERN.matcher(Objects.requireNonNull(text, "text"));
    if (!matcher.matches()) {
      throw new InvalidArgumentException(
          "HijriDate", text, "a year, a month and a day, such as 1447-09-19 AH");
    }
    return of(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)));
  }

  /** From 1300 to 1600. */
  @Min(UmmAlQura.FIRST_YEAR)
  @Max(UmmAlQura.LAST_YEAR)
  public int year() {
    return UmmAlQura.FIRST_YEAR + monthSinceFirst / 12;
  }

  /** From 1 for Muharram to 12 for Dhu al-Hijjah. */
  @Min(1)
  @Max(12)
  public int month() {
    return monthSinceFirst % 12 + 1;
  }

  /** From 1 to {@link #lengthOfMonth()}. */
  @Min(1)
  @Max(30)
  public int day() {
    return day;
  }

  /** The number of days of this date's month, 29 or 30. */
  public int lengthOfMonth() {
    return UmmAlQura.length(monthSinceFirst);
  }

  /** The number of days of this date's year, 354 or 355. */
  public int lengthOfYear() {
    int firstMonth = monthSinceFirst - monthSinceFirst % 12;
    return UmmAlQura.start(firstMonth + 12) - UmmAlQura.start(firstMonth);
  }

  /** The day of the week of {@link #toLocalDate()}. */
  public DayOfWeek dayOfWeek() {
    return toLocalDate().getDayOfWeek();
  }

  /** How far {@link #toLocalDate()} can be trusted to be what was printed beside this date. */
  public Certainty certainty() {
    if (year() < FIRST_AGREED_YEAR) {
      return Certainty.PRINTS_DIFFER;
    }
    return year() <= LAST_AGREED_YEAR ? Certainty.PRINTS_AGREE : Certainty.PROJECTED;
  }

  /** The same day in the Gregorian calendar. */
  public LocalDate toLocalDate() {
    return GregorianMonths.date(epochDay());
  }

  /** The same day as the JDK writes it, in its Hijri calendar; {@link #from} leads back. */
  public HijrahDate toHijrahDate() {
    return HijrahDate.of(year(), month(), day);
  }

  /** The number of days from this day to another; negative if the other is earlier. */
  public int daysUntil(HijriDate endExclusive) {
    return endExclusive.epochDay() - epochDay();
  }

  /**
   * Whether {@link #getLong} answers this field: {@link ChronoField#EPOCH_DAY}, {@link
   * ChronoField#DAY_OF_WEEK}, and what follows from them, such as the fields of {@link
   * java.time.temporal.JulianFields}. A year, a month and a day of the month are not answered.
   */
  @Override
  public boolean isSupported(@Nullable TemporalField field) {
    return field instanceof ChronoField
        ? field == ChronoField.EPOCH_DAY || field == ChronoField.DAY_OF_WEEK
        : field != null && field.isSupportedBy(this);
  }

  /**
   * The value of a field.
   *
   * @throws UnsupportedTemporalTypeException if the field is not {@link #isSupported supported}
   */
  @Override
  public long getLong(TemporalField field) {
    if (!(field instanceof ChronoField)) {
      return field.getFrom(this);
    }
    if (field == ChronoField.EPOCH_DAY) {
      return epochDay();
    }
    if (field == ChronoField.DAY_OF_WEEK) {
      return dayOfWeek().getValue();
    }
    throw new UnsupportedTemporalTypeException(
        "a HijriDate does not answer "
            + field
            + ", which could be of either calendar; use its methods or toLocalDate()");
  }

  /**
   * What a query makes of this day. It has a precision and no chronology, so that a formatter
   * prints it in the calendar that the formatter names, and refuses it if it names none.
   */
  @Override
  @SuppressWarnings("unchecked") // as the query for the precision promises
  public <R> @Nullable R query(TemporalQuery<R> query) {
    return query == TemporalQueries.precision()
        ? (R) ChronoUnit.DAYS
        : TemporalAccessor.super.query(query);
  }

  /**
   * The date so many days later, or earlier if the number is negative.
   *
   * @throws OutOfRangeException if that day is outside of the range
   */
  public HijriDate plusDays(long days) {
    // compared before adding, so that no number of days can overflow
    if (days < UmmAlQura.firstEpochDay() - epochDay()
        || days > UmmAlQura.lastEpochDay() - epochDay()) {
      throw outOfRange(moved(days, "day"));
    }
    return ofEpochDay((int) (epochDay() + days));
  }

  /**
   * The date so many days earlier, or later if the number is negative.
   *
   * @throws OutOfRangeException if that day is outside of the range
   */
  public HijriDate minusDays(long days) {
    // the least long is its own negative, and as far out of the range
    return plusDays(-days);
  }

  /**
   * The same day so many months later, or earlier if the number is negative; the 30th becomes the
   * 29th in a month that has no 30th.
   *
   * @throws OutOfRangeException if that month is outside of the range
   */
  public HijriDate plusMonths(long months) {
    if (months < -monthSinceFirst || months >= UmmAlQura.MONTHS - monthSinceFirst) {
      throw outOfRange(moved(months, "month"));
    }
    return clipped((int) (monthSinceFirst + months));
  }

  /**
   * The same day so many months earlier, or later if the number is negative; the 30th becomes the
   * 29th in a month that has no 30th, and going back does not undo that.
   *
   * @throws OutOfRangeException if that month is outside of the range
   */
  public HijriDate minusMonths(long months) {
    return plusMonths(-months);
  }

  /**
   * The same day of the same month so many years later, or earlier if the number is negative; the
   * 30th becomes the 29th in a month that has no 30th.
   *
   * @throws OutOfRangeException if that year is outside of the range
   */
  public HijriDate plusYears(long years) {
    if (years < UmmAlQura.FIRST_YEAR - year() || years > UmmAlQura.LAST_YEAR - year()) {
      throw outOfRange(moved(years, "year"));
    }
    return clipped((int) (monthSinceFirst + 12 * years));
  }

  /**
   * The same day of the same month so many years earlier, or later if the number is negative; the
   * 30th becomes the 29th in a month that has no 30th, and going back does not undo that.
   *
   * @throws OutOfRangeException if that year is outside of the range
   */
  public HijriDate minusYears(long years) {
    return plusYears(-years);
  }

  /** Whether this day is before another; no day is before itself. */
  public boolean isBefore(HijriDate other) {
    return compareTo(other) < 0;
  }

  /** Whether this day is after another; no day is after itself. */
  public boolean isAfter(HijriDate other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(HijriDate other) {
    return Integer.compare(epochDay(), other.epochDay());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HijriDate that
        && monthSinceFirst == that.monthSinceFirst
        && day == that.day;
  }

  @Override
  public int hashCode() {
    return 31 * monthSinceFirst + day;
  }

  /** Year, month and day, such as {@code 1447-09-19 AH}; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%04d-%02d-%02d AH", year(), month(), day);
  }

  private int epochDay() {
    return UmmAlQura.start(monthSinceFirst) + day - 1;
  }

  private static long epochDayOf(TemporalAccessor date) {
    if (!date.isSupported(ChronoField.EPOCH_DAY)) {
      throw new InvalidArgumentException(
          "HijriDate",
          date.toString(),
          "from a value that has a day, such as a LocalDate; give an instant a zone first");
    }
    return date.getLong(ChronoField.EPOCH_DAY);
  }

  private HijriDate clipped(int otherMonth) {
    return new HijriDate(otherMonth, Math.min(day, UmmAlQura.length(otherMonth)));
  }

  /** In words, such as {@code 1447-09-19 AH minus 1 day}. */
  private String moved(long amount, String unit) {
    String number = String.valueOf(amount);
    boolean back = amount < 0;
    return this
        + (back ? " minus " + number.substring(1) : " plus " + number)
        + (amount == 1 || amount == -1 ? " " + unit : " " + unit + "s");
  }

  private static HijriDate ofEpochDay(int epochDay) {
    int month = UmmAlQura.monthOf(epochDay);
    return new HijriDate(month, epochDay - UmmAlQura.start(month) + 1);
  }

  private static OutOfRangeException outOfRange(String found) {
    return new OutOfRangeException(RANGE_SUBJECT, found, FIRST.toString(), LAST.toString());
  }
}
