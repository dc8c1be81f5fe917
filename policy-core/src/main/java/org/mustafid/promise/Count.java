package org.mustafid.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** Why a day is counted, or not. */
  public enum Standing {
    /** It counts towards the term. */
    COUNTED,
    /** It is left out, because nobody works on it. */
    DAY_OFF,
    /** It is left out, because the case was back with the beneficiary. */
    PAUSED,
    /** The term is over, and the latest day moves on to the next working day. */
    PASSED
  }

  /**
   * One day of a count.
   *
   * @param date a local date in the calendar's zone
   * @param standing why it is counted, or not
   * @param number which day of the term it is, counted from 1; empty if it is not counted
   * @param reasons why nobody works on it, holidays before the weekly rest; empty on a working day
   */
  public record CountedDay(
      LocalDate date, Standing standing, OptionalInt number, List<DayOff> reasons) {
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
   * The count of a window that has a latest day. Working days are counted as such, in a cap and in
   * what extends it; any other term counts each day through its last.
   */
  static Count of(Promise promise, Window window, WorkingCalendar calendar) {
    LocalDate latest = window.latest().orElseThrow().day();
    LocalDate lastOfTerm = window.movedFrom().orElse(latest);
    LocalDate lastOfFirstUnit = lastOfFirstUnit(promise, window, calendar).orElse(lastOfTerm);
    boolean firstInWorkingDays = isInWorkingDays(term(promise));
    int most = firstInWorkingDays ? mostWorkingDays(promise, window) : Integer.MAX_VALUE;
    boolean thenInWorkingDays =
        promise.extension().map(Extension::term).filter(Count::isInWorkingDays).isPresent();
    List<CountedDay> days = new ArrayList<>();
    int number = 0;
    for (LocalDate date = window.startDay().plusDays(1);
        !date.isAfter(latest);
        date = date.plusDays(1)) {
      CalendarDay day = calendar.day(date);
      boolean inWorkingDays =
          date.isAfter(lastOfFirstUnit) ? thenInWorkingDays : firstInWorkingDays;
      Standing standing = standing(day, window.course(), lastOfTerm, inWorkingDays);
      if (standing == Standing.COUNTED && number == most) {
        standing = Standing.PASSED; // it was returned on its last day, and resumed on a day off
      }
      days.add(
          new CountedDay(
              date,
              standing,
              standing == Standing.COUNTED ? OptionalInt.of(++number) : OptionalInt.empty(),
              day.reasons()));
    }
    return new Count(days);
  }

  private static Standing standing(
      CalendarDay day, Course course, LocalDate lastOfTerm, boolean inWorkingDays) {
    if (course.leavesOut(day.date())) {
      return Standing.PAUSED;
    }
    if (inWorkingDays) {
      return day.isWorkingDay() ? Standing.COUNTED : Standing.DAY_OFF;
    }
    return day.date().isAfter(lastOfTerm) ? Standing.PASSED : Standing.COUNTED;
  }

  /** The last day of the cap itself, if what extends it is in another unit. */
  private static Optional<LocalDate> lastOfFirstUnit(
      Promise promise, Window window, WorkingCalendar calendar) {
    boolean another =
        window.course().extensions() > 0
            && promise.extension().orElseThrow().term().unit() != term(promise).unit();
    return another
        ? Optional.of(
            new Cap(term(promise), promise, window.course(), calendar)
                .endOfTermFrom(window.startDay()))
        : Optional.empty();
  }

  private static int mostWorkingDays(Promise promise, Window window) {
    int extensions = window.course().extensions();
    if (extensions == 0) {
      return term(promise).amount();
    }
    Term more = promise.extension().orElseThrow().term();
    return isInWorkingDays(more)
        ? term(promise).amount() + extensions * more.amount()
        : Integer.MAX_VALUE;
  }

  private static Term term(Promise promise) {
    return promise.noLaterThan().orElseGet(() -> promise.every().orElseThrow().term());
  }

  private static boolean isInWorkingDays(Term term) {
    return term.unit() == TermUnit.WORKING_DAYS;
  }

  /** The days that count towards the term. */
  public List<CountedDay> counted() {
    return days.stream().filter(day -> day.number().isPresent()).toList();
  }

  /** The days that do not: each is off, or in a pause, or follows on the end of the term. */
  public List<CountedDay> skipped() {
    return days.stream().filter(day -> day.number().isEmpty()).toList();
  }
}
