package org.mustafid.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.policy.EventName;
import org.mustafid.promise.Count;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Window;
import org.mustafid.style.MustafidStyle;
import org.mustafid.workday.DayEstimate;
import org.mustafid.workday.WorkingCalendar;

/**
 * Where one promise stands for one case. Days are local dates in the calendar's zone; the earliest
 * and the latest day are inclusive. Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class PromiseState {
  PromiseState() {}

  /** The promise, as the policy states it. */
  @Value.Parameter
  public abstract Promise promise();

  /** Where it stands. */
  @Value.Parameter
  public abstract PromiseStatus status();

  /** The event that it runs from; empty if the policy leaves that open and no reading fills it. */
  @Value.Parameter
  public abstract Optional<EventName> startEvent();

  /** What it became for this case; empty until it starts. */
  @Value.Parameter
  public abstract Optional<Window> window();

  /** The day on which it was kept, if it was. */
  @Value.Parameter
  public abstract Optional<LocalDate> keptOn();

  @Value.Auxiliary
  @Value.Parameter
  abstract WorkingCalendar calendar();

  /** The first day that is not too early; empty if there is no floor, or no start yet. */
  public final Optional<DayEstimate> earliest() {
    return window().flatMap(Window::earliest);
  }

  /** The last day that is in time; empty if there is no cap, or no start yet. */
  public final Optional<DayEstimate> latest() {
    return window().flatMap(Window::latest);
  }

  /** The day from which it is counted; empty until it starts. */
  public final Optional<LocalDate> startedOn() {
    return window().map(Window::startDay);
  }

  /** Whether it started and is still to be kept by the association, in time or overdue. */
  public final boolean isOwed() {
    return keptOn().isEmpty() && window().isPresent() && promise().by() == Party.ASSOCIATION;
  }

  /** Where the policy says so. */
  public final Clause clause() {
    return promise().clause();
  }

  /** The readings that this answer rests on; empty if the policy states all that it needs. */
  public final List<Reading> restsOn() {
    return promise().restsOn();
  }

  /** How the latest day was arrived at, day by day; made anew at each call. */
  public final Optional<Count> count() {
    return window().flatMap(window -> promise().countFrom(window.startDay(), calendar()));
  }

  @Override
  public final String toString() {
    return promise().id() + " " + status() + window().map(window -> ", " + window).orElse("");
  }
}
