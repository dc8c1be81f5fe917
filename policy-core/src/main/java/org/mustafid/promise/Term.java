package org.mustafid.promise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
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

  Term() {}

  /** Counted in {@link #unit()}; from 1 to {@value #LARGEST_AMOUNT}. */
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
   * Reads what {@link #toString()} writes, such as {@code 15 working-days}.
   *
   * @throws InvalidArgumentException if the text is not an ASCII amount, one space and a unit
   */
  public static Term parse(String text) {
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
    return switch (unit()) {
      case DAYS -> startExclusive.plusDays(amount());
      case WORKING_DAYS -> calendar.plusWorkingDays(startExclusive, amount());
      case WEEKS -> startExclusive.plusWeeks(amount());
      case MONTHS -> startExclusive.plusMonths(amount());
      case YEARS -> startExclusive.plusYears(amount());
      case HIJRI_MONTHS -> HijriDate.from(startExclusive).plusMonths(amount()).toLocalDate();
      case HIJRI_YEARS -> HijriDate.from(startExclusive).plusYears(amount()).toLocalDate();
    };
  }

  /** The amount is within its bounds. */
  @Value.Check
  void check() {
    if (amount() < 1 || amount() > LARGEST_AMOUNT) {
      throw new InvalidArgumentException(
          "Term.amount",
          String.valueOf(amount()),
          "from 1 to " + LARGEST_AMOUNT + "; leave the term out if the policy states none");
    }
  }

  /** As a document writes it, such as {@code 15 working-days}. */
  @Override
  public final String toString() {
    return amount() + " " + unit().id();
  }
}
