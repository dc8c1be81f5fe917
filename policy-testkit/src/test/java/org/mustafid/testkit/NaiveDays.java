package org.mustafid.testkit;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mustafid.promise.OnDayOff;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;
import org.mustafid.workday.AwaitedMonth;
import org.mustafid.workday.MonthAnnouncement;
import org.mustafid.workday.MonthAnnouncements;
import org.mustafid.workday.WorkingCalendar;

/**
 * Days counted one after the other, by every calendar that missing announcements leave possible.
 *
 * @param likely the calendar as it is
 * @param possible the same with every month announced, in each way; one, if none is awaited
 */
record NaiveDays(WorkingCalendar likely, List<WorkingCalendar> possible) {

  /** A day, and the first and the last that it may turn out to be. */
  record Three(LocalDate likely, LocalDate first, LocalDate last) {
    static Three same(LocalDate day) {
      return new Three(day, day, day);
    }
  }

  /** Days that are left out: those after the first, through the second. */
  record Gap(LocalDate after, LocalDate through) {}

  static NaiveDays of(WorkingCalendar calendar) {
    Set<AwaitedMonth> awaited = new LinkedHashSet<>();
    for (LocalDate day = calendar.firstDay();
        day.isBefore(calendar.lastDay());
        day = day.plusDays(1)) {
      awaited.addAll(calendar.awaitedMonths(day, day.plusDays(1)));
    }
    List<Integer> months =
        List.copyOf(new TreeSet<>(awaited.stream().map(AwaitedMonth::hijriMonth).toList()));
    List<WorkingCalendar> possible = new ArrayList<>();
    for (int combination = 0; combination < Math.pow(3, months.size()); combination++) {
      List<MonthAnnouncement> announced = new ArrayList<>();
      for (AwaitedMonth month : awaited) {
        int digit = combination / (int) Math.pow(3, months.indexOf(month.hijriMonth())) % 3;
        announced.add(
            MonthAnnouncement.of(
                month.hijriYear(),
                month.hijriMonth(),
                month.firstPossible().plusDays(digit),
                "a sample"));
      }
      possible.add(calendar.announcingAll(MonthAnnouncements.of(announced)));
    }
    return new NaiveDays(calendar, possible);
  }

  Three floor(Promise promise, LocalDate start) {
    return three(
        calendar -> walk(promise.notBefore().orElseThrow(), 1, start, calendar, List.of()));
  }

  Three cap(Promise promise, LocalDate start, int extensions, List<Gap> gaps) {
    return three(calendar -> cap(promise, start, extensions, gaps, calendar));
  }

  /** The last day of a period of what repeats, and that day when it moved off a day off. */
  Three period(Promise promise, LocalDate start, int period) {
    Term term = promise.every().orElseThrow().term();
    return three(
        calendar -> moved(promise, term, periodEnd(promise, start, period, calendar), calendar));
  }

  /** How the term alone counts it, whatever moves its latest day. */
  LocalDate periodEnd(Promise promise, LocalDate start, int period) {
    return periodEnd(promise, start, period, likely);
  }

  private static LocalDate periodEnd(
      Promise promise, LocalDate start, int period, WorkingCalendar calendar) {
    return period == 0
        ? start
        : walk(promise.every().orElseThrow().term(), period, start, calendar, List.of());
  }

  /** Term from the start, what extends it, days left out where they fall, a day off once. */
  private static LocalDate cap(
      Promise promise, LocalDate start, int extensions, List<Gap> gaps, WorkingCalendar calendar) {
    Term term = promise.noLaterThan().orElseThrow();
    if (extensions == 0) {
      return moved(promise, term, end(promise, term, 1, start, gaps, calendar, true), calendar);
    }
    Term more = promise.extension().orElseThrow().term();
    if (more.unit() == term.unit()) {
      Term longer = Term.of(term.amount() + extensions * more.amount(), term.unit());
      return moved(promise, term, end(promise, longer, 1, start, gaps, calendar, true), calendar);
    }
    LocalDate end = end(promise, term, 1, start, gaps, calendar, false);
    end = end(promise, more, extensions, end, gaps, calendar, true);
    return moved(promise, more, end, calendar);
  }

  /** Returned on its last day, which is where the last part of it moved, it ends when resumed. */
  private static LocalDate end(
      Promise promise,
      Term part,
      int times,
      LocalDate start,
      List<Gap> gaps,
      WorkingCalendar calendar,
      boolean last) {
    LocalDate end = walk(part, times, start, calendar, gaps);
    for (Gap gap : gaps) {
      LocalDate lastDay = last ? moved(promise, part, end, calendar) : end;
      if (!gap.after().isAfter(lastDay) && gap.through().isAfter(end)) {
        end = gap.through();
      }
    }
    return end;
  }

  /** What is counted in working days ends on one, even if it was resumed on a day off. */
  private static LocalDate moved(
      Promise promise, Term part, LocalDate end, WorkingCalendar calendar) {
    boolean moves = promise.onDayOff() == OnDayOff.MOVE || part.unit() == TermUnit.WORKING_DAYS;
    LocalDate day = end;
    while (moves && !calendar.isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** One day after the other, until as many were counted that were not left out. */
  private static LocalDate walk(
      Term term, int times, LocalDate start, WorkingCalendar calendar, List<Gap> gaps) {
    boolean working = term.unit() == TermUnit.WORKING_DAYS;
    long left =
        working
            ? (long) term.amount() * times
            : start.until(inCalendarUnits(term, times, start), ChronoUnit.DAYS);
    LocalDate day = start;
    while (left > 0) {
      day = day.plusDays(1);
      if ((!working || calendar.isWorkingDay(day)) && !isLeftOut(day, gaps)) {
        left--;
      }
    }
    return day;
  }

  private static boolean isLeftOut(LocalDate day, List<Gap> gaps) {
    for (Gap gap : gaps) {
      if (day.isAfter(gap.after()) && !day.isAfter(gap.through())) {
        return true;
      }
    }
    return false;
  }

  private static LocalDate inCalendarUnits(Term term, int times, LocalDate start) {
    int amount = term.amount() * times;
    return switch (term.unit()) {
      case DAYS -> start.plusDays(amount);
      case WEEKS -> start.plusDays(7L * amount);
      case MONTHS -> start.plusMonths(amount);
      case YEARS -> start.plusYears(amount);
      case HIJRI_MONTHS -> LocalDate.from(HijrahDate.from(start).plus(amount, ChronoUnit.MONTHS));
      case HIJRI_YEARS -> LocalDate.from(HijrahDate.from(start).plus(amount, ChronoUnit.YEARS));
      case DAY_OF_NEXT_MONTH -> {
        LocalDate next = start.plusMonths(1);
        yield next.withDayOfMonth(Math.min(term.amount(), next.lengthOfMonth()));
      }
      case WORKING_DAYS, HOURS, MINUTES -> throw new IllegalArgumentException(term.toString());
    };
  }

  private Three three(Function<WorkingCalendar, LocalDate> count) {
    LocalDate day = count.apply(likely);
    LocalDate first = day;
    LocalDate last = day;
    for (WorkingCalendar calendar : possible) {
      LocalDate other = count.apply(calendar);
      first = other.isBefore(first) ? other : first;
      last = other.isAfter(last) ? other : last;
    }
    return new Three(day, first, last);
  }
}
