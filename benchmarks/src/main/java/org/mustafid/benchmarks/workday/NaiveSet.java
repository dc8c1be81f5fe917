package org.mustafid.benchmarks.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** What one would write without a library: a set of dates, and a loop over days. */
final class NaiveSet implements WorkdayPeer {
  private final Set<LocalDate> holidays = DaysOff.holidays();

  @Override
  public boolean isWorkingDay(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return day != DayOfWeek.FRIDAY && day != DayOfWeek.SATURDAY && !holidays.contains(date);
  }

  @Override
  public LocalDate shift(LocalDate startExclusive, int n) {
    int step = Integer.signum(n);
    LocalDate date = startExclusive;
    for (int left = Math.abs(n); left > 0; ) {
      date = date.plusDays(step);
      if (isWorkingDay(date)) {
        left--;
      }
    }
    return date;
  }

  @Override
  public int between(Span span) {
    int count = 0;
    for (LocalDate date = span.startInclusive();
        date.isBefore(span.endExclusive());
        date = date.plusDays(1)) {
      if (isWorkingDay(date)) {
        count++;
      }
    }
    return count;
  }
}
