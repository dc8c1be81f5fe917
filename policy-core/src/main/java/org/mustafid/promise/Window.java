package org.mustafid.promise;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.style.MustafidStyle;
import org.mustafid.workday.Basis;
import org.mustafid.workday.DayEstimate;
import org.mustafid.workday.WorkingCalendar;

/**
 * What a promise becomes for one case: the earliest and the latest day on which it is kept in time,
 * both inclusive, and how certain they are. Days are local dates in the calendar's zone. Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Window {
  Window() {}

  /** The day from which it is counted; itself never counted. */
  @Value.Parameter
  public abstract LocalDate startDay();

  /** The first day that is not too early; empty if the promise has no floor. */
  @Value.Parameter
  public abstract Optional<DayEstimate> earliest();

  /** The last day that is in time, through its end; empty if the promise has no cap. */
  @Value.Parameter
  public abstract Optional<DayEstimate> latest();

  /**
   * The day off on which a cap in calendar units was over, and from which the latest day moved to
   * the next working day; empty if it did not move.
   */
  @Value.Parameter
  public abstract Optional<LocalDate> movedFrom();

  static Window of(Promise promise, LocalDate startDay, WorkingCalendar calendar) {
    inRange(startDay, calendar);
    Optional<LocalDate> termEnd =
        promise
            .noLaterThan()
            .filter(cap -> cap.unit() != TermUnit.WORKING_DAYS)
            .map(cap -> cap.after(startDay, calendar));
    Optional<DayEstimate> latest =
        promise
            .noLaterThan()
            .map(
                cap ->
                    termEnd.isPresent()
                        ? calendar.estimateNextOrSame(termEnd.get())
                        : estimate(cap, startDay, calendar));
    return ImmutableWindow.of(
        startDay,
        promise.notBefore().map(floor -> estimate(floor, startDay, calendar)),
        latest,
        termEnd.filter(day -> !day.equals(latest.orElseThrow().day())));
  }

  private static DayEstimate estimate(Term term, LocalDate startDay, WorkingCalendar calendar) {
    return term.unit() == TermUnit.WORKING_DAYS
        ? calendar.estimateWorkingDay(startDay, term.amount())
        : DayEstimate.certain(inRange(term.after(startDay, calendar), calendar), Basis.REGULATION);
  }

  /** A floor in calendar units asks the calendar nothing, and must not leave its range unseen. */
  private static LocalDate inRange(LocalDate day, WorkingCalendar calendar) {
    calendar.isWorkingDay(day); // for its refusal alone
    return day;
  }

  /** Whether a day is before the earliest one, for certain. */
  public final boolean isTooEarly(LocalDate day) {
    return earliest().isPresent() && day.isBefore(earliest().get().earliestPossible());
  }

  /** Whether a day is after the latest one, for certain; never, where there is no cap. */
  public final boolean isTooLate(LocalDate day) {
    return latest().isPresent() && day.isAfter(latest().get().latestPossible());
  }

  /** Whether a day is after the latest one, or not, depends on an announcement to come. */
  public final boolean isUnclear(LocalDate day) {
    return latest().isPresent()
        && day.isAfter(latest().get().earliestPossible())
        && !isTooLate(day);
  }

  /** Whether the cap falls before the floor for certain, so that no day satisfies both. */
  public final boolean isContradictory() {
    return earliest().isPresent()
        && latest().isPresent()
        && latest().get().latestPossible().isBefore(earliest().get().earliestPossible());
  }

  @Override
  public final String toString() {
    return "from "
        + earliest().map(DayEstimate::toString).orElse("any day")
        + " to "
        + latest().map(DayEstimate::toString).orElse("any day");
  }
}
