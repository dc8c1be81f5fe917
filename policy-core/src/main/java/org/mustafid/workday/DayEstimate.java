package org.mustafid.workday;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.style.AnswerStyle;

/**
 * A day that was counted to, and how far announcements that are missing could still move it.
 *
 * <p>Announcing a month only ever narrows the days that are possible. A closure that nobody foresaw
 * is a change of calendar, and is not part of the estimate.
 */
@Value.Immutable
@AnswerStyle
public abstract class DayEstimate {
  DayEstimate() {}

  /** The most likely day: every month that has no announcement begins as computed. */
  @Value.Parameter
  public abstract LocalDate day();

  /** The first day that it can be. */
  @Value.Parameter
  public abstract LocalDate earliestPossible();

  /** The last day that it can be. */
  @Value.Parameter
  public abstract LocalDate latestPossible();

  /**
   * The weakest basis of the days off on which the answer hinges; {@link Basis#REGULATION} if there
   * is none. A holiday whose month has no announcement counts only if the announcement could move
   * the answer, so {@link Basis#EXPECTED} always comes with more than one possible day.
   */
  @Value.Parameter
  public abstract Basis basis();

  /**
   * The months whose announcement could move the answer, in the order of time; announcing all of
   * them makes it certain. Empty if it is certain, or if something else makes it uncertain.
   */
  @Value.Parameter
  public abstract List<AwaitedMonth> hingingOn();

  /** A day that no missing announcement can move. */
  public static DayEstimate certain(LocalDate day, Basis basis) {
    Objects.requireNonNull(day, "day");
    return ImmutableDayEstimate.of(day, day, day, basis, List.of());
  }

  /**
   * A day between two others, whatever it hinges on.
   *
   * @throws InvalidArgumentException if the day is not between the other two, both inclusive
   */
  public static DayEstimate of(
      LocalDate day, LocalDate earliestPossible, LocalDate latestPossible, Basis basis) {
    return of(day, earliestPossible, latestPossible, basis, List.of());
  }

  /**
   * A day between two others, until some months are announced.
   *
   * @throws InvalidArgumentException if the day is not between the other two, both inclusive, or if
   *     only one day is possible and yet hinges on a month
   */
  public static DayEstimate of(
      LocalDate day,
      LocalDate earliestPossible,
      LocalDate latestPossible,
      Basis basis,
      List<AwaitedMonth> hingingOn) {
    return ImmutableDayEstimate.of(day, earliestPossible, latestPossible, basis, hingingOn);
  }

  /** Whether only one day is possible. */
  public final boolean isCertain() {
    return earliestPossible().equals(latestPossible());
  }

  /** The most likely day is possible, and a day that is certain hinges on nothing. */
  @Value.Check
  void check() {
    if (day().isBefore(earliestPossible()) || day().isAfter(latestPossible())) {
      throw new InvalidArgumentException(
          "DayEstimate.day",
          day().toString(),
          "from " + earliestPossible() + " to " + latestPossible());
    }
    if (isCertain() && !hingingOn().isEmpty()) {
      throw new InvalidArgumentException(
          "DayEstimate.hingingOn", hingingOn().toString(), "empty where only one day is possible");
    }
  }

  /** The day and its basis, such as {@code 2026-03-31, by regulation}, and the bounds if any. */
  @Override
  public final String toString() {
    String likely = day() + ", " + basis().english();
    return isCertain()
        ? likely
        : likely + ", between " + earliestPossible() + " and " + latestPossible();
  }
}
