package org.mustafid.benchmarks.workday;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Jollyday: rules of its own for Saudi Arabia, and no weekend. */
final class Jollyday implements DayPeer {
  private final HolidayManager holidays =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SAUDI_ARABIA));

  @Override
  public boolean isWorkingDay(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return day != DayOfWeek.FRIDAY && day != DayOfWeek.SATURDAY && !holidays.isHoliday(date);
  }
}
