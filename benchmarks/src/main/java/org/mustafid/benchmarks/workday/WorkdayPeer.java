package org.mustafid.benchmarks.workday;

import java.time.LocalDate;

/** Somebody who can also move by working days and count them. */
interface WorkdayPeer extends DayPeer {
  /** The n-th working day after a day, or before it if n is negative; the day is not counted. */
  LocalDate shift(LocalDate startExclusive, int n);

  int between(Span span);

  /**
   * From one day to another, with the days after them: some count the last day and not the first,
   * others the first and not the last. Nobody is charged for the difference.
   */
  record Span(
      LocalDate startExclusive,
      LocalDate endInclusive,
      LocalDate startInclusive,
      LocalDate endExclusive) {
    static Span ofOneYear(LocalDate start) {
      LocalDate end = start.plusYears(1);
      return new Span(start, end, start.plusDays(1), end.plusDays(1));
    }
  }
}
