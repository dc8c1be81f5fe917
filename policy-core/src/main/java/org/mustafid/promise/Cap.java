package org.mustafid.promise;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mustafid.workday.AwaitedMonth;
import org.mustafid.workday.Basis;
import org.mustafid.workday.DayEstimate;
import org.mustafid.workday.WorkingCalendar;

/**
 * Counts to the latest day: the term from the original start, then the extensions, the days that
 * were left out added where they fall, and the way to the next working day once, at the end.
 */
final class Cap {
  /** As what the announcements that are missing may turn out. */
  private enum Case {
    EARLIEST,
    LIKELY,
    LATEST;

    LocalDate of(DayEstimate estimate) {
      return switch (this) {
        case EARLIEST -> estimate.earliestPossible();
        case LIKELY -> estimate.day();
        case LATEST -> estimate.latestPossible();
      };
    }
  }

  private final Term term;
  private final Promise promise;
  private final WorkingCalendar calendar;
  private final List<Pause> pauses;
  private @Nullable LocalDate movedFrom;

  Cap(Term term, Promise promise, Course course, WorkingCalendar calendar) {
    this.term = term;
    this.promise = promise;
    this.calendar = calendar;
    this.pauses = course.pauses();
  }

  /** The last day that is in time. */
  DayEstimate latestFrom(LocalDate startDay, int extensions) {
    if (extensions == 0) {
      return end(term, startDay, true);
    }
    DayEstimate end = DayEstimate.certain(startDay, Basis.REGULATION);
    List<Term> parts = parts(extensions);
    for (int i = 0; i < parts.size(); i++) {
      Term part = parts.get(i);
      boolean last = i == parts.size() - 1;
      end = after(end, from -> end(part, from, last));
    }
    return end;
  }

  /**
   * The last day of a period of a promise that repeats and has no cap of its own.
   *
   * @param period counted from 1
   */
  DayEstimate latestOfPeriod(LocalDate startDay, int period) {
    return term.unit() == TermUnit.WORKING_DAYS
        ? calendar.estimateWorkingDay(startDay, Math.multiplyExact(term.amount(), period))
        : settle(term.after(startDay, period, calendar), true);
  }

  /** The day off from which the latest day moved; null unless it did. */
  @Nullable LocalDate movedFrom() {
    return movedFrom;
  }

  /** The last day of the term itself, which nothing follows on yet. */
  LocalDate endOfTermFrom(LocalDate startDay) {
    return end(term, startDay, false).day();
  }

  /** One term if all are in one unit, so that a short month shortens nothing that follows it. */
  private List<Term> parts(int extensions) {
    Term more = promise.extension().orElseThrow().term();
    if (more.unit() == term.unit()) {
      return List.of(Term.of(term.amount() + extensions * more.amount(), term.unit()));
    }
    List<Term> parts = new ArrayList<>(List.of(term));
    parts.add(Term.of(extensions * more.amount(), more.unit()));
    return parts;
  }

  private DayEstimate end(Term part, LocalDate from, boolean last) {
    boolean inWorkingDays = part.unit() == TermUnit.WORKING_DAYS;
    if (inWorkingDays && pauses.isEmpty()) {
      return calendar.estimateWorkingDay(from, part.amount());
    }
    return inWorkingDays
        ? endOfWorkingDays(part.amount(), from, last)
        : endOfCalendarTerm(part.after(from, calendar), from, last);
  }

  private DayEstimate endOfWorkingDays(int amount, LocalDate from, boolean last) {
    Set<AwaitedMonth> passed = new LinkedHashSet<>();
    DayEstimate counted =
        between(
            endOfWorkingDays(Case.EARLIEST, amount, from, last, passed),
            endOfWorkingDays(Case.LIKELY, amount, from, last, passed),
            endOfWorkingDays(Case.LATEST, amount, from, last, passed));
    // One month may begin early for the days before a pause and late for those behind it, as each
    // is counted by itself; but nothing that is left out makes an end earlier than without it.
    LocalDate unpaused = calendar.estimateWorkingDay(from, amount).earliestPossible();
    return estimate(
        counted.day(),
        later(counted.earliestPossible(), unpaused),
        counted.latestPossible(),
        counted.basis(),
        Stream.concat(counted.hingingOn().stream(), passed.stream()));
  }

  private DayEstimate endOfCalendarTerm(LocalDate unpaused, LocalDate from, boolean last) {
    if (pauses.isEmpty()) {
      return settle(unpaused, last);
    }
    DayEstimate earliest = endOfCalendarTerm(Case.EARLIEST, unpaused, from, last);
    DayEstimate latest = endOfCalendarTerm(Case.LATEST, unpaused, from, last);
    // comes last, because it tells what moved
    return between(earliest, endOfCalendarTerm(Case.LIKELY, unpaused, from, last), latest);
  }

  private DayEstimate endOfCalendarTerm(
      Case which, LocalDate unpaused, LocalDate from, boolean last) {
    LocalDate end = unpaused;
    for (Pause pause : pauses) {
      // what was left out before this part began has moved the part before
      if (pause.throughDay().isAfter(from)) {
        LocalDate paused = later(pause.afterDay(), from);
        if (paused.isAfter(which.of(settle(end, last)))) {
          break; // it was over by then
        }
        end = later(end, paused).plusDays(DAYS.between(paused, pause.throughDay()));
      }
    }
    return settle(end, last);
  }

  private DayEstimate settle(LocalDate end, boolean last) {
    DayEstimate settled;
    if (last && promise.onDayOff() == OnDayOff.MOVE) {
      settled = calendar.estimateNextOrSame(end);
    } else {
      calendar.isWorkingDay(end); // for its refusal alone
      settled = DayEstimate.certain(end, Basis.REGULATION);
    }
    movedFrom = settled.day().equals(end) ? null : end;
    return settled;
  }

  private DayEstimate endOfWorkingDays(
      Case which, int amount, LocalDate from, boolean last, Set<AwaitedMonth> passed) {
    LocalDate counted = from;
    int left = amount;
    DayEstimate end = calendar.estimateWorkingDay(from, amount);
    for (Pause pause : pauses) {
      if (pause.throughDay().isAfter(from)) {
        LocalDate paused = later(pause.afterDay(), counted);
        if (paused.isAfter(which.of(end))) {
          break; // it was over by then
        }
        left = Math.max(0, left - workingDays(which, counted, paused));
        passed.addAll(calendar.awaitedMonths(counted, paused));
        counted = pause.throughDay();
        end = left == 0 ? resumed(counted, last) : calendar.estimateWorkingDay(counted, left);
      }
    }
    return end;
  }

  /** Until then, an announcement that is missing may make a day a working day, or not. */
  private int workingDays(Case which, LocalDate startExclusive, LocalDate endInclusive) {
    int days = calendar.workingDaysBetween(startExclusive, endInclusive);
    if (which == Case.EARLIEST) {
      while (!calendar
          .estimateWorkingDay(startExclusive, days + 1)
          .earliestPossible()
          .isAfter(endInclusive)) {
        days++;
      }
    } else if (which == Case.LATEST) {
      while (days > 0
          && calendar
              .estimateWorkingDay(startExclusive, days)
              .latestPossible()
              .isAfter(endInclusive)) {
        days--;
      }
    }
    return days;
  }

  /** Returned on its last day, a period is over when it is resumed; it moves once, at the end. */
  private DayEstimate resumed(LocalDate day, boolean last) {
    return last ? calendar.estimateNextOrSame(day) : DayEstimate.certain(day, Basis.REGULATION);
  }

  /** What follows from a day that may not be certain. */
  static DayEstimate after(DayEstimate start, Function<LocalDate, DayEstimate> end) {
    if (start.isCertain()) {
      return end.apply(start.day());
    }
    DayEstimate first = end.apply(start.earliestPossible());
    DayEstimate last = end.apply(start.latestPossible());
    DayEstimate likely = end.apply(start.day()); // comes last, because it tells what moved
    DayEstimate all = between(first, likely, last);
    return all.isCertain()
        ? all
        : estimate(
            all.day(),
            all.earliestPossible(),
            all.latestPossible(),
            all.basis().weaker(start.basis()),
            months(all, start));
  }

  private static DayEstimate between(DayEstimate first, DayEstimate likely, DayEstimate last) {
    return estimate(
        likely.day(),
        first.earliestPossible(),
        last.latestPossible(),
        likely.basis().weaker(last.basis()),
        months(first, likely, last));
  }

  private static DayEstimate estimate(
      LocalDate day,
      LocalDate earliest,
      LocalDate latest,
      Basis basis,
      Stream<AwaitedMonth> months) {
    if (earliest.equals(latest)) {
      return DayEstimate.certain(day, basis);
    }
    List<AwaitedMonth> hingingOn =
        months.distinct().sorted(Comparator.comparing(AwaitedMonth::firstPossible)).toList();
    Basis weakest = basis;
    for (AwaitedMonth month : hingingOn) {
      weakest = weakest.weaker(month.basis());
    }
    return DayEstimate.of(day, earliest, latest, weakest, hingingOn);
  }

  private static Stream<AwaitedMonth> months(DayEstimate... estimates) {
    return Stream.of(estimates).flatMap(estimate -> estimate.hingingOn().stream());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  /** How long an elapsed cap is, with what was granted since. */
  static Duration elapsed(Term term, Promise promise, Course course) {
    Duration length = term.elapsed();
    for (int i = 0; i < course.extensions(); i++) {
      length = length.plus(promise.extension().orElseThrow().term().elapsed());
    }
    return length;
  }
}
