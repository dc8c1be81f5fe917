package org.mustafid.promise;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.mustafid.diagnostic.InvalidArgumentException;

/**
 * What is left out of a period. Of a term in days or more, these are whole days, as local dates in
 * the calendar's zone; of one in hours or minutes, it is the time from the return to the
 * completion. Immutable.
 *
 * @param afterDay the day of the return, which is itself still counted
 * @param throughDay the day of the completion, inclusive; the day of the return or later
 * @param from the instant of the return, if it is known
 * @param until the instant of the completion, if it is known
 */
public record Pause(
    LocalDate afterDay, LocalDate throughDay, Optional<Instant> from, Optional<Instant> until) {
  /** Checks that it does not end before it begins. */
  public Pause {
    if (throughDay.isBefore(afterDay)) {
      throw new InvalidArgumentException(
          "Pause.throughDay", throughDay.toString(), afterDay + " or later");
    }
  }

  /** Whether a day is left out. */
  public boolean leavesOut(LocalDate day) {
    return day.isAfter(afterDay) && !day.isAfter(throughDay);
  }

  /** Whether it is known to the instant how long it took. */
  boolean isTimed() {
    return from.isPresent() && until.isPresent();
  }

  /** How long it took at least, whatever times of day are not known. */
  Duration least(ZoneId zone) {
    return between(
        from.orElseGet(() -> endOf(afterDay, zone)),
        until.orElseGet(() -> throughDay.atStartOfDay(zone).toInstant()));
  }

  /**
   * How long it took at most, whatever times of day are not known.
   *
   * @param start before which nothing is left out
   */
  Duration most(Instant start, ZoneId zone) {
    Instant day = afterDay.atStartOfDay(zone).toInstant();
    return between(
        from.orElse(day.isBefore(start) ? start : day),
        until.orElseGet(() -> endOf(throughDay, zone)));
  }

  private static Instant endOf(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
  }

  private static Duration between(Instant from, Instant until) {
    Duration length = Duration.between(from, until);
    return length.isNegative() ? Duration.ZERO : length;
  }

  @Override
  public String toString() {
    return "after " + afterDay + " through " + throughDay;
  }
}
