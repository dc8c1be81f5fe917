package org.mustafid.workday;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.mustafid.date.HijriDate;
import org.mustafid.style.MustafidStyle;

/** A Hijri month whose beginning is not known, and on which a {@link DayEstimate} hinges. */
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

  /**
   * What its holidays rest on: {@link Basis#EXPECTED} if the announcement is still to come, {@link
   * Basis#UNVERIFIED} if none was found.
   */
  @Value.Parameter
  public abstract Basis basis();

  /**
   * A month from its parts.
   *
   * @throws org.mustafid.diagnostic.OutOfRangeException if the year is outside of 1300 to 1600
   * @throws org.mustafid.diagnostic.InvalidArgumentException if there is no such month
   */
  public static AwaitedMonth of(
      @Min(1300) @Max(1600) int hijriYear, @Min(1) @Max(12) int hijriMonth, Basis basis) {
    return ImmutableAwaitedMonth.of(hijriYear, hijriMonth, basis);
  }

  /** The first day on which it may begin: the day before that of the Umm al-Qura calendar. */
  public final LocalDate firstPossible() {
    return computed().toLocalDate().minusDays(1);
  }

  /** The last day on which it may begin: the day after that of the Umm al-Qura calendar. */
  public final LocalDate lastPossible() {
    return computed().toLocalDate().plusDays(1);
  }

  /** There is such a month. */
  @Value.Check
  void check() {
    computed();
  }

  private HijriDate computed() {
    return HijriDate.of(hijriYear(), hijriMonth(), 1);
  }

  /** The month by its computed first day, its basis, and when it may begin. */
  @Override
  public final String toString() {
    return computed()
        + ", "
        + basis().english()
        + ", to begin between "
        + firstPossible()
        + " and "
        + lastPossible();
  }
}
