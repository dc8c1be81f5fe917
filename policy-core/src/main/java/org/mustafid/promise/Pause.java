package org.mustafid.promise;

import java.time.LocalDate;
import org.mustafid.diagnostic.InvalidArgumentException;

/**
 * Days that are left out of a period, as local dates in the calendar's zone. Immutable.
 *
 * @param afterDay the day of the return, which is itself still counted
 * @param throughDay the day of the completion, inclusive; the day of the return or later
 */
public record Pause(LocalDate afterDay, LocalDate throughDay) {
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

  @Override
  public String toString() {
    return "after " + afterDay + " through " + throughDay;
  }
}
