package org.mustafid.promise;

import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.CaseKind;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PromiseId;
import org.mustafid.style.MustafidStyle;
import org.mustafid.workday.WorkingCalendar;

/**
 * What a policy says is owed in time: to which kind of case, by whom, from when, and no earlier or
 * no later than how long after.
 *
 * <p>A floor is not a deadline: where {@link #noLaterThan()} is empty, nothing is ever overdue.
 * Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Promise {
  Promise() {}

  /** Names the promise; {@link PromiseId#REPLY} is the response period. */
  public abstract PromiseId id();

  /** What a reader sees as its name; the usual labels of a well-known id unless set. */
  @Value.Default
  public Labels labels() {
    return id().labels();
  }

  /** The kind of case to which it applies. */
  public abstract CaseKind to();

  /** Who holds it. */
  public abstract Party by();

  /** From which event it runs; many policies leave this open. */
  public abstract Stated<Start> start();

  /** The events any of which keeps it; one or more. */
  @NotEmpty
  public abstract List<EventKind> keptBy();

  /** The floor: it is not to be kept before this term is over; empty if there is none. */
  public abstract Optional<Term> notBefore();

  /** The cap: it is to be kept by the end of this term's last day; empty if there is none. */
  public abstract Optional<Term> noLaterThan();

  /** The policy's own word where it gives no amount, such as "quickly"; empty if it gives one. */
  @Value.Default
  public Labels unquantified() {
    return Labels.none();
  }

  /** Where the policy says so. */
  public abstract Clause clause();

  /** Readings that its windows rest on, besides that of {@link #start()}. */
  public abstract List<Reading> readings();

  /** All readings that its windows rest on: that of {@link #start()} first, if there is one. */
  @Value.Derived
  public List<Reading> restsOn() {
    return Stream.concat(start().findReading().stream(), readings().stream()).toList();
  }

  /** Collects the parts of a promise. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a promise; not safe to share between threads. */
  public static final class Builder extends ImmutablePromise.Builder {
    Builder() {}
  }

  /**
   * What this promise becomes when it starts on a day.
   *
   * <p>The start day is not counted. A cap in calendar units that ends on a day off moves to the
   * next working day; a cap in working days never needs to, and a floor never moves.
   *
   * @param startDay a local date in the calendar's zone
   * @throws org.mustafid.diagnostic.OutOfRangeException if a day of the window lies outside of the
   *     calendar's range
   */
  public Window windowFrom(LocalDate startDay, WorkingCalendar calendar) {
    return Window.of(this, startDay, calendar);
  }

  /**
   * How the latest day of a window of this promise is arrived at, day by day.
   *
   * @param startDay a local date in the calendar's zone
   * @return empty if the promise has no cap
   * @throws org.mustafid.diagnostic.OutOfRangeException if the window leaves the calendar's range
   */
  public Optional<Count> countFrom(LocalDate startDay, WorkingCalendar calendar) {
    return noLaterThan().map(cap -> Count.of(cap, windowFrom(startDay, calendar), calendar));
  }

  /** A promise says when, and what keeps it, and a reader needs something to see. */
  @Value.Check
  void check() {
    if (labels().isEmpty()) {
      throw new InvalidArgumentException(
          "Promise.labels of " + id(), "none", "given, because the id is not a well-known one");
    }
    if (keptBy().isEmpty()) {
      throw new InvalidArgumentException("Promise.keptBy", "empty", "one event or more");
    }
    if (notBefore().isEmpty() && noLaterThan().isEmpty() && unquantified().isEmpty()) {
      throw new InvalidArgumentException(
          "Promise " + id(),
          "no term",
          "given a term: notBefore, noLaterThan, both, or the word of the policy");
    }
  }

  @Override
  public final String toString() {
    return "promise " + id() + " to " + to() + ", " + clause();
  }
}
