package org.mustafid.benchmarks.workday;

import java.time.LocalDate;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.common.HolidayCalendar;
import net.objectlab.kit.datecalc.common.HolidayHandlerType;
import net.objectlab.kit.datecalc.common.WorkingWeek;
import net.objectlab.kit.datecalc.jdk8.Jdk8WorkingWeek;
import net.objectlab.kit.datecalc.jdk8.LocalDateCalculator;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;

/**
 * ObjectLab Kit: a calculator that is moved, one for each direction, since it refuses to go against
 * the direction in which it leaves days off. Not safe to share between threads.
 */
final class ObjectLab implements WorkdayPeer {
  private final LocalDateCalculator forward;
  private final LocalDateCalculator backward;

  ObjectLab() {
    LocalDateKitCalculatorsFactory factory = new LocalDateKitCalculatorsFactory();
    HolidayCalendar<LocalDate> holidays =
        new DefaultHolidayCalendar<>(DaysOff.holidays(), DaysOff.FIRST, DaysOff.last());
    factory.registerHolidays("saudi-non-profit", holidays);
    WorkingWeek sundayToThursday = new Jdk8WorkingWeek(WorkingWeek.ARABIC_WEEK);
    forward = factory.getDateCalculator("saudi-non-profit", HolidayHandlerType.FORWARD);
    forward.setWorkingWeek(sundayToThursday);
    backward = factory.getDateCalculator("saudi-non-profit", HolidayHandlerType.BACKWARD);
    backward.setWorkingWeek(sundayToThursday);
  }

  @Override
  public boolean isWorkingDay(LocalDate date) {
    return !forward.isNonWorkingDay(date);
  }

  @Override
  public LocalDate shift(LocalDate startExclusive, int n) {
    LocalDateCalculator calculator = n > 0 ? forward : backward;
    // setStartDate would first move a day off to a working day, and count it
    calculator.forceCurrentDateNoAdjustment(startExclusive);
    return calculator.moveByBusinessDays(n).getCurrentBusinessDate();
  }

  @Override
  public int between(Span span) {
    return forward.getNumberOfBusinessDaysBetween(span.startInclusive(), span.endExclusive());
  }
}
