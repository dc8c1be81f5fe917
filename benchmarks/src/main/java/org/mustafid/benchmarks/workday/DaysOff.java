package org.mustafid.benchmarks.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mustafid.workday.WorkingCalendar;

/** What the peers are told: our calendar, as a weekend and a set of dates. */
final class DaysOff {
  static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

  /** The first whole year with that weekend. */
  static final LocalDate FIRST = LocalDate.of(2014, 1, 1);

  private DaysOff() {}

  static LocalDate last() {
    return WorkingCalendar.saudiNonProfit().lastDay();
  }

  /** The days off from {@link #FIRST} to {@link #last()} that are not days of the weekend. */
  static Set<LocalDate> holidays() {
    WorkingCalendar calendar = WorkingCalendar.saudiNonProfit();
    return FIRST
        .datesUntil(last().plusDays(1))
        .filter(date -> !WEEKEND.contains(date.getDayOfWeek()) && !calendar.isWorkingDay(date))
        .collect(Collectors.toSet());
  }
}
