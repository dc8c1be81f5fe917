package org.mustafid.benchmarks.workday;

import java.time.LocalDate;
import org.mustafid.workday.WorkingCalendar;

final class Mustafid implements WorkdayPeer {
  private final WorkingCalendar calendar = WorkingCalendar.saudiNonProfit();

  @Override
  public boolean isWorkingDay(LocalDate date) {
    return calendar.isWorkingDay(date);
  }

  @Override
  public LocalDate shift(LocalDate startExclusive, int n) {
    return n > 0
        ? calendar.plusWorkingDays(startExclusive, n)
        : calendar.minusWorkingDays(startExclusive, -n);
  }

  @Override
  public int between(Span span) {
    return calendar.workingDaysBetween(span.startExclusive(), span.endInclusive());
  }
}
