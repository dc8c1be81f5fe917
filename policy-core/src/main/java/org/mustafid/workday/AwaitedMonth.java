package org.mustafid.workday;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.mustafid.date.HijriDate;
import org.mustafid.style.MustafidStyle;

/**
 * A Hijri month whose beginning is not known, and on which a {@link DayEstimate} hinges. Days are
 * local dates in the zone of the calendar.
 */
@Value.Immutable
@MustafidStyle
public abstract class AwaitedMonth {
  AwaitedMonth() {}

  /** From 1300 to 1600. */
  @Value.Parameter
  public abstract int hijriYear();

  /** From 1 for Muharram to 12 for Dhu al-Hijjah. */
  @Value.Parameter
  public abstract int hijriMonth();

  /** The first day on which the month may begin: a day before that of the Umm al-Qura calendar. */
  @Value.Parameter
  public abstract LocalDate firstPossible();

  /** The last day on which the month may begin: a day after that of the Umm al-Qura calendar. */
  @Value.Parameter
  public abstract LocalDate lastPossible();

  /**
   * What its holidays rest on until then: {@link Basis#EXPECTED} if the announcement is still to
   * come, {@link Basis#UNVERIFIED} if none was found.
   */
  @Value.Parameter
  public abstract Basis basis();

  static AwaitedMonth of(
      int hijriYear, int hijriMonth, LocalDate firstPossible, LocalDate lastPossible, Basis basis) {
    return ImmutableAwaitedMonth.of(hijriYear, hijriMonth, firstPossible, lastPossible, basis);
  }

  /** The month by its first day, such as {@code 1448-12-01, between 2027-05-06 and 2027-05-08}. */
  @Override
  public final String toString() {
    return HijriDate.of(hijriYear(), hijriMonth(), 1)
        + ", "
        + basis().english()
        + ", between "
        + firstPossible()
        + " and "
        + lastPossible();
  }
}
