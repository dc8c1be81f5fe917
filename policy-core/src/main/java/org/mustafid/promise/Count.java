package org.mustafid.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.mustafid.workday.CalendarDay;
import org.mustafid.workday.DayOff;
import org.mustafid.workday.WorkingCalendar;

/**
 * How the latest day of a window was arrived at, day by day; made on demand. Immutable.
 *
 * @param days every day after the start, through the latest day
 */
public record Count(List<CountedDay> days) {

  /**
   * One day of a count.
   *
   * @param date a local date in the calendar's zone
   * @param number which day of the term it is, counted from 1; empty if it is not counted
   * @param reasons why nobody works on it, holidays before the weekly rest; empty on a working day
   */
  public record CountedDay(LocalDate date, OptionalInt number, List<DayOff> reasons) {
    /** Copies the reasons. */
    public CountedDay {
      reasons = List.copyOf(reasons);
    }
  }

  /** Copies the days. */
  public Count {
    days = List.copyOf(days);
  }

  /**
   * The count of a cap.
   *
   * @param cap working days are counted as such; any other term counts each day through its last,
   *     and what follows is the way to the next working day
   * @param window a window of that cap
   */
  static Count of(Term cap, Window window, WorkingCalendar calendar) {
    LocalDate latest = window.latest().orElseThrow().day();
    LocalDate lastOfTerm = cap.after(window.startDay(), calendar);
    List<CountedDay> days = new ArrayList<>();
    int number = 0;
    for (LocalDate date = window.startDay().plusDays(1);
        !date.isAfter(latest);
        date = date.plusDays(1)) {
      CalendarDay day = calendar.day(date);
      boolean counts =
          cap.unit() == TermUnit.WORKING_DAYS ? day.isWorkingDay() : !date.isAfter(lastOfTerm);
      days.add(
          new CountedDay(
              date, counts ? OptionalInt.of(++number) : OptionalInt.empty(), day.reasons()));
    }
    return new Count(days);
  }

  /** The days that count towards the term. */
  public List<CountedDay> counted() {
    return days.stream().filter(day -> day.number().isPresent()).toList();
  }

  /**
   * The days that do not: days off, each with its reasons, and the working day that a cap in
   * calendar units moved to, which has none.
   */
  public List<CountedDay> skipped() {
    return days.stream().filter(day -> day.number().isEmpty()).toList();
  }
}
