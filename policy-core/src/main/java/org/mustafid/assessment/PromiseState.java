package org.mustafid.assessment;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.policy.EventName;
import org.mustafid.promise.Count;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Window;
import org.mustafid.style.AnswerStyle;
import org.mustafid.workday.DayEstimate;

/**
 * Where one promise stands for one case. Days are local dates in the calendar's zone; the earliest
 * and the latest day are inclusive. Immutable.
 */
@Value.Immutable
@AnswerStyle
public abstract class PromiseState {
  PromiseState() {}

  /** The promise, as the policy states it. */
  @Value.Parameter
  public abstract Promise promise();

  /** Where it stands. */
  @Value.Parameter
  public abstract PromiseStatus status();

  /** What it became for this case; empty until it starts, or if that leads out of the calendar. */
  @Value.Parameter
  public abstract Optional<Window> window();

  /** The day on which it was kept, if it was. */
  @Value.Parameter
  public abstract Optional<LocalDate> keptOn();

  /**
   * The periods before the current one, if it repeats, in the order of time; also those that it had
   * before it started anew.
   */
  @Value.Parameter
  public abstract List<Period> earlier();

  @Value.Parameter
  abstract @Nullable Id startedBy();

  @Value.Auxiliary
  @Value.Parameter
  abstract PromiseRule rule();

  /**
   * The event that it runs from, once it does; until then each that would start it. Empty if the
   * policy leaves that open and no reading fills it, or if it runs from {@link #startPromises()}.
   */
  public final List<EventName> startEvents() {
    Id start = startedBy();
    if (start == null || window().isEmpty()) {
      return rule().startEvents();
    }
    return start instanceof EventKind event ? rule().startedBy(event) : List.of();
  }

  /**
   * The promise that was missed and from whose last day it runs, once it does; until then each
   * whose being missed would start it. Empty if none would, or if it runs from {@link
   * #startEvents()}.
   */
  public final List<Promise> startPromises() {
    Id start = startedBy();
    if (start == null || window().isEmpty()) {
      return rule().startPromises();
    }
    return rule().startPromises().stream().filter(promise -> promise.id().equals(start)).toList();
  }

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

  /** The periods that passed without being kept, if it repeats, in the order of time. */
  public final List<Window> missed() {
    return earlier().stream()
        .filter(period -> period.keptOn().isEmpty())
        .map(Period::window)
        .toList();
  }

  /** The last instant that is in time, in the calendar's zone, if it is counted to the instant. */
  public final Optional<ZonedDateTime> latestInstant() {
    return window().flatMap(Window::latestInstant);
  }

  /** The day since which it is paused, if it is. */
  public final Optional<LocalDate> pausedOn() {
    return window().flatMap(window -> window.course().pausedOn());
  }

  /** The window of a period, counted from 1; of a promise that does not repeat, its only one. */
  final Optional<Window> windowOf(int period) {
    return window()
        .map(
            current ->
                current.course().period().orElse(period) == period
                    ? current
                    : promise().windowOf(current.course().inPeriod(period), rule().calendar()));
  }

  /** Whether it started and is still to be kept by the association, in time or overdue. */
  public final boolean isOwed() {
    return promise().by() == Party.ASSOCIATION
        && switch (status()) {
          case RUNNING, BROKEN -> true;
          case DUE_DAY_UNCLEAR -> keptOn().isEmpty();
          case NOT_STARTED,
              START_UNSTATED,
              PAUSED,
              KEPT,
              KEPT_EARLY,
              KEPT_LATE,
              LAPSED,
              OUT_OF_RANGE,
              ENDED ->
              false;
        };
  }

  /** Where the policy says so. */
  public final Clause clause() {
    return promise().clause();
  }

  /** The readings that this answer rests on; empty if the policy states all that it needs. */
  public final List<Reading> restsOn() {
    return promise().restsOn();
  }

  /**
   * How the latest day was arrived at, day by day; made anew at each call. Empty if there is no
   * latest day, or if it is counted in hours or minutes.
   */
  public final Optional<Count> count() {
    return window().flatMap(window -> promise().countOf(window, rule().calendar()));
  }

  @Override
  public final String toString() {
    return promise().id() + " " + status() + window().map(window -> ", " + window).orElse("");
  }
}
