package org.mustafid.promise;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.mustafid.style.MustafidStyle;
import org.mustafid.workday.Basis;
import org.mustafid.workday.DayEstimate;
import org.mustafid.workday.WorkingCalendar;

/**
 * What a promise becomes for one case: the earliest and the latest day on which it is kept in time,
 * both inclusive, and how certain they are. Days are local dates in the calendar's zone. A bound in
 * hours or minutes is an instant besides. Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Window {
  /**
   * A bound in elapsed time; two instants if a start or a pause has no time of day, and then either
   * may be the true one, or any between them.
   */
  record Bound(Instant earliestPossible, Instant latestPossible, ZoneId zone) {
    /** Neither day is more likely than the other; the later one accuses nobody. */
    DayEstimate days() {
      LocalDate last = LocalDate.ofInstant(latestPossible, zone);
      return DayEstimate.of(
          last, LocalDate.ofInstant(earliestPossible, zone), last, Basis.REGULATION);
    }
  }

  Window() {}

  /** When it started, and what moved its cap since. */
  @Value.Parameter
  public abstract Course course();

  /**
   * The day from which it is counted; itself never counted. That of the start, or of the beginning
   * of the period if the promise repeats.
   */
  @Value.Parameter
  public abstract LocalDate startDay();

  /** As {@link #earliest()}; null if empty. */
  @Value.Parameter
  abstract @Nullable DayEstimate firstInTime();

  /** As {@link #latest()}; null if empty. */
  @Value.Parameter
  abstract @Nullable DayEstimate lastInTime();

  /**
   * The day off on which a cap in calendar units was over, and from which the latest day moved to
   * the next working day; empty if it did not move.
   */
  @Value.Parameter
  public abstract Optional<LocalDate> movedFrom();

  @Value.Parameter
  abstract @Nullable Bound earliestBound();

  @Value.Parameter
  abstract @Nullable Bound latestBound();

  /** The first day that is not too early; empty if the promise has no floor. */
  public final Optional<DayEstimate> earliest() {
    return Optional.ofNullable(firstInTime());
  }

  /**
   * The last day that is in time, through its end; empty if there is no cap, or while it pauses.
   */
  public final Optional<DayEstimate> latest() {
    return Optional.ofNullable(lastInTime());
  }

  static Window of(Promise promise, Course course, WorkingCalendar calendar) {
    LocalDate start = inRange(startOf(promise, course, calendar), calendar);
    Bound floor = null;
    DayEstimate earliest = null;
    Term least = promise.notBefore().orElse(null);
    if (least != null) {
      floor = least.unit().isElapsed() ? bound(course, least.elapsed(), List.of(), calendar) : null;
      earliest = floor == null ? floor(least, course, start, calendar) : floor.days();
    }
    Bound cap = null;
    DayEstimate latest = null;
    LocalDate movedFrom = null;
    Term most = promise.noLaterThan().orElse(null);
    if (!course.isPaused() && (most != null || course.period().isPresent())) {
      Term term = most != null ? most : promise.every().orElseThrow().term();
      if (term.unit().isElapsed()) {
        cap = bound(course, Cap.elapsed(term, promise, course), course.pauses(), calendar);
        latest = cap.days();
        inRange(latest.latestPossible(), calendar);
      } else {
        Cap counted = new Cap(term, promise, course, calendar);
        latest =
            most != null
                ? latest(counted, course, start)
                : counted.latestOfPeriod(course.startDay(), course.period().orElseThrow());
        movedFrom = counted.movedFrom();
      }
    }
    return ImmutableWindow.of(
        course, start, earliest, latest, Optional.ofNullable(movedFrom), floor, cap);
  }

  private static LocalDate startOf(Promise promise, Course course, WorkingCalendar calendar) {
    int before = course.period().orElse(1) - 1;
    return before == 0
        ? course.startDay()
        : promise.every().orElseThrow().term().after(course.startDay(), before, calendar);
  }

  /** From each day on which it may have started, if that is not certain. */
  private static DayEstimate latest(Cap cap, Course course, LocalDate start) {
    Course.Between between = course.between();
    return between == null
        ? cap.latestFrom(start, course.extensions())
        : Cap.after(between.days(), day -> cap.latestFrom(day, course.extensions()));
  }

  private static DayEstimate floor(
      Term term, Course course, LocalDate start, WorkingCalendar calendar) {
    Course.Between between = course.between();
    return between == null
        ? floor(term, start, calendar)
        : Cap.after(between.days(), day -> floor(term, day, calendar));
  }

  private static DayEstimate floor(Term term, LocalDate start, WorkingCalendar calendar) {
    return term.unit() == TermUnit.WORKING_DAYS
        ? calendar.estimateWorkingDay(start, term.amount())
        : DayEstimate.certain(inRange(term.after(start, calendar), calendar), Basis.REGULATION);
  }

  /** What has no time of day may have been at any, and so may what follows from it. */
  private static Bound bound(
      Course course, Duration length, List<Pause> pauses, WorkingCalendar calendar) {
    ZoneId zone = calendar.zone();
    LocalDate day = course.startDay();
    Course.Between between = course.between();
    Instant first =
        between != null
            ? between.first()
            : course.startInstant().orElseGet(() -> day.atStartOfDay(zone).toInstant());
    Instant last =
        between != null
            ? between.last()
            : course
                .startInstant()
                .orElseGet(() -> day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1));
    Duration least = length;
    Duration most = length;
    for (Pause pause : pauses) {
      least = least.plus(pause.least(zone));
      most = most.plus(pause.most(first, zone));
    }
    return new Bound(first.plus(least), last.plus(most), zone);
  }

  /** A day that is asked nothing else of the calendar must not leave its range unseen. */
  private static LocalDate inRange(LocalDate day, WorkingCalendar calendar) {
    calendar.isWorkingDay(day); // for its refusal alone
    return day;
  }

  /**
   * The last instant that is in time, in the calendar's zone; empty unless the cap is in hours or
   * minutes and the times of day of the start and of pauses are known.
   */
  public final Optional<ZonedDateTime> latestInstant() {
    return lacksTimeOfDay() ? Optional.empty() : latestInstantPossible();
  }

  /**
   * The last instant that can be in time, whatever times of day are not known; empty unless the cap
   * is in hours or minutes.
   */
  public final Optional<ZonedDateTime> latestInstantPossible() {
    Bound bound = latestBound();
    return bound == null
        ? Optional.empty()
        : Optional.of(bound.latestPossible().atZone(bound.zone()));
  }

  /** Whether a bound is in hours or minutes, so that instants are compared and not days. */
  public final boolean hasInstants() {
    return latestBound() != null || earliestBound() != null;
  }

  /** Whether a bound is in hours or minutes, while a start or a pause has no time of day. */
  public final boolean lacksTimeOfDay() {
    return hasInstants()
        && (course().startInstant().isEmpty()
            || !course().pauses().stream().allMatch(Pause::isTimed));
  }

  /** Whether a day is before the earliest one, for certain. */
  public final boolean isTooEarly(LocalDate day) {
    Bound bound = earliestBound();
    if (bound != null) {
      return !day.plusDays(1)
          .atStartOfDay(bound.zone())
          .toInstant()
          .isAfter(bound.earliestPossible());
    }
    DayEstimate earliest = firstInTime();
    return earliest != null && day.isBefore(earliest.earliestPossible());
  }

  /** Whether a day is after the latest one, for certain; never, where there is no cap. */
  public final boolean isTooLate(LocalDate day) {
    Bound bound = latestBound();
    if (bound != null) {
      return day.atStartOfDay(bound.zone()).toInstant().isAfter(bound.latestPossible());
    }
    DayEstimate latest = lastInTime();
    return latest != null && day.isAfter(latest.latestPossible());
  }

  /**
   * Whether a day is after the latest one, or not, depends on an announcement to come, or on a time
   * of day that is not on record.
   */
  public final boolean isUnclear(LocalDate day) {
    Bound bound = latestBound();
    if (bound != null) {
      Instant end = day.plusDays(1).atStartOfDay(bound.zone()).toInstant();
      return end.isAfter(bound.earliestPossible()) && !isTooLate(day);
    }
    DayEstimate latest = lastInTime();
    return latest != null && day.isAfter(latest.earliestPossible()) && !isTooLate(day);
  }

  /** As {@link #isTooEarly(LocalDate)}, to the instant where the floor is in hours or minutes. */
  public final boolean isTooEarly(Instant instant, ZoneId zone) {
    Bound bound = earliestBound();
    return bound != null
        ? instant.isBefore(bound.earliestPossible())
        : isTooEarly(LocalDate.ofInstant(instant, zone));
  }

  /** As {@link #isTooLate(LocalDate)}, to the instant where the cap is in hours or minutes. */
  public final boolean isTooLate(Instant instant, ZoneId zone) {
    Bound bound = latestBound();
    return bound != null
        ? instant.isAfter(bound.latestPossible())
        : isTooLate(LocalDate.ofInstant(instant, zone));
  }

  /** As {@link #isUnclear(LocalDate)}, to the instant where the cap is in hours or minutes. */
  public final boolean isUnclear(Instant instant, ZoneId zone) {
    Bound bound = latestBound();
    return bound != null
        ? instant.isAfter(bound.earliestPossible()) && !isTooLate(instant, zone)
        : isUnclear(LocalDate.ofInstant(instant, zone));
  }

  /** Whether the cap falls before the floor for certain, so that no day satisfies both. */
  public final boolean isContradictory() {
    Bound first = earliestBound();
    Bound last = latestBound();
    if (first != null && last != null) {
      return last.latestPossible().isBefore(first.latestPossible()); // from one start
    }
    DayEstimate earliest = firstInTime();
    DayEstimate latest = lastInTime();
    return earliest != null
        && latest != null
        && latest.latestPossible().isBefore(earliest.earliestPossible());
  }

  @Override
  public final String toString() {
    return "from "
        + earliest().map(DayEstimate::toString).orElse("any day")
        + " to "
        + latestInstant()
            .map(ZonedDateTime::toString)
            .or(() -> latest().map(DayEstimate::toString))
            .orElse("any day");
  }
}
