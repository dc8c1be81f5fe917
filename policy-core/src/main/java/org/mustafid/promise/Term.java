package org.mustafid.promise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.mustafid.date.HijriDate;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.style.MustafidStyle;
import org.mustafid.workday.WorkingCalendar;

/** An amount of time as a policy states it, such as 15 working days. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class Term {
  /** The largest amount; more is a slip of the pen in any unit. */
  public static final int LARGEST_AMOUNT = 9_999;

  /** The last day that a month can have. */
  public static final int LAST_DAY_OF_MONTH = 31;

  private static final Pattern DAY_OF_NEXT_MONTH =
      Pattern.compile("day ([0-9]{1,9}) of next-month");

  Term() {}

  /**
   * Counted in {@link #unit()}; from 1 to {@value #LARGEST_AMOUNT}, and through {@value
   * #LAST_DAY_OF_MONTH} if it is the day of a month.
   */
  @Min(1)
  @Max(LARGEST_AMOUNT)
  @Value.Parameter
  public abstract int amount();

  /** What is counted. */
  @Value.Parameter
  public abstract TermUnit unit();

  /** A term from its parts. */
  public static Term of(int amount, TermUnit unit) {
    return ImmutableTerm.of(amount, unit);
  }

  /** Minutes, as time elapses. */
  public static Term minutes(int amount) {
    return of(amount, TermUnit.MINUTES);
  }

  /** Hours, as time elapses. */
  public static Term hours(int amount) {
    return of(amount, TermUnit.HOURS);
  }

  /** Calendar days. */
  public static Term days(int amount) {
    return of(amount, TermUnit.DAYS);
  }

  /** Days on which the association works, by the working calendar of its policy. */
  public static Term workingDays(int amount) {
    return of(amount, TermUnit.WORKING_DAYS);
  }

  /** Weeks of seven calendar days. */
  public static Term weeks(int amount) {
    return of(amount, TermUnit.WEEKS);
  }

  /** Gregorian months. */
  public static Term months(int amount) {
    return of(amount, TermUnit.MONTHS);
  }

  /**
   * Through a day of the Gregorian month after the one of the start; the last day of that month if
   * it is shorter.
   */
  public static Term dayOfNextMonth(int day) {
    return of(day, TermUnit.DAY_OF_NEXT_MONTH);
  }

  /**
   * Reads what {@link #toString()} writes, such as {@code 15 working-days}.
   *
   * @throws InvalidArgumentException if the text is neither an ASCII amount, one space and a unit
   *     nor of the form {@code day 10 of next-month}
   */
  public static Term parse(String text) {
    Matcher day = DAY_OF_NEXT_MONTH.matcher(text);
    if (day.matches()) {
      return dayOfNextMonth(Integer.parseInt(day.group(1)));
    }
    int space = text.indexOf(' ');
    Optional<TermUnit> unit =
        space < 0 ? Optional.empty() : TermUnit.find(text.substring(space + 1));
    if (unit.isEmpty() || !text.substring(0, space).matches("[0-9]{1,9}")) {
      throw new InvalidArgumentException(
          "Term", text, "an amount and a unit, such as 15 working-days");
    }
    return of(Integer.parseInt(text.substring(0, space)), unit.get());
  }

  /**
   * The day on which this term is over; the start day itself is not counted, so that two weeks from
   * a Sunday are over on a Sunday.
   *
   * @param startExclusive a local date in the calendar's zone
   * @throws org.mustafid.diagnostic.OutOfRangeException if a working day is sought outside of the
   *     calendar's range, or a Hijri date outside of the Umm al-Qura table
   */
  LocalDate after(LocalDate startExclusive, WorkingCalendar calendar) {
    return after(startExclusive, 1, calendar);
  }

  /**
   * The day on which this term is over some number of times in a row; counted from the start, so
   * that a month that was short makes no later one shorter.
   *
   * @param times 1 or more
   */
  LocalDate after(LocalDate startExclusive, int times, WorkingCalendar calendar) {
    int amount = Math.multiplyExact(amount(), times);
    return switch (unit()) {
      case DAYS -> startExclusive.plusDays(amount);
      case WORKING_DAYS -> calendar.plusWorkingDays(startExclusive, amount);
      case WEEKS -> startExclusive.plusWeeks(amount);
      case MONTHS -> startExclusive.plusMonths(amount);
      case YEARS -> startExclusive.plusYears(amount);
      case HIJRI_MONTHS -> HijriDate.from(startExclusive).plusMonths(amount).toLocalDate();
      case HIJRI_YEARS -> HijriDate.from(startExclusive).plusYears(amount).toLocalDate();
      case DAY_OF_NEXT_MONTH -> dayOfMonthAfter(startExclusive);
      case HOURS, MINUTES -> throw new IllegalStateException(this + " is no number of days");
    };
  }

  private LocalDate dayOfMonthAfter(LocalDate start) {
    LocalDate next = start.withDayOfMonth(1).plusMonths(1);
    return next.withDayOfMonth(Math.min(amount(), next.lengthOfMonth()));
  }

  /** The time that elapses; only of a term in {@link TermUnit#isElapsed() elapsed} units. */
  Duration elapsed() {
    return unit() == TermUnit.HOURS ? Duration.ofHours(amount()) : Duration.ofMinutes(amount());
  }

  /** The amount is within its bounds. */
  @Value.Check
  void check() {
    int largest = unit() == TermUnit.DAY_OF_NEXT_MONTH ? LAST_DAY_OF_MONTH : LARGEST_AMOUNT;
    if (amount() < 1 || amount() > largest) {
      throw new InvalidArgumentException(
          "Term.amount",
          String.valueOf(amount()),
          "from 1 to " + largest + "; leave the term out if the policy states none");
    }
  }

  /** As a document writes it, such as {@code 15 working-days} or {@code day 10 of next-month}. */
  @Override
  public final String toString() {
    return unit() == TermUnit.DAY_OF_NEXT_MONTH
        ? "day " + amount() + " of next-month"
        : amount() + " " + unit().id();
  }
}
