package org.mustafid.benchmarks.workday;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.LocalDate;

/** OpenGamma Strata: a bit mask for each month. */
final class Strata implements WorkdayPeer {
  private final HolidayCalendar calendar =
      ImmutableHolidayCalendar.of(
          HolidayCalendarId.of("SaudiNonProfit"), DaysOff.holidays(), DaysOff.WEEKEND);

  @Override
  public boolean isWorkingDay(LocalDate date) {
    return calendar.isBusinessDay(date);
  }

  @Override
  public LocalDate shift(LocalDate startExclusive, int n) {
    return calendar.shift(startExclusive, n);
  }

  @Override
  public int between(Span span) {
    return calendar.daysBetween(span.startInclusive(), span.endExclusive());
  }
}
