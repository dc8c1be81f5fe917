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
import org.mustafid.name.CategoryId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PromiseId;
import org.mustafid.name.StageId;
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

  /** From when it runs; many policies leave this open. */
  public abstract Stated<Start> start();

  /** The events any of which keeps it; one or more. */
  @NotEmpty
  public abstract List<EventKind> keptBy();

  /** The categories of case to which it applies; empty if it applies to all. */
  public abstract List<CategoryId> categories();

  /** The stage of a case to which it belongs; empty if it belongs to the case as a whole. */
  public abstract Optional<StageId> stage();

  /** The floor: it is not to be kept before this term is over; empty if there is none. */
  public abstract Optional<Term> notBefore();

  /** The cap: it is to be kept by the end of this term's last day; empty if there is none. */
  public abstract Optional<Term> noLaterThan();

  /** The policy's own word where it gives no amount, such as "quickly"; empty if it gives one. */
  @Value.Default
  public Labels unquantified() {
    return Labels.none();
  }

  /** What becomes of a cap in calendar units that is over on a day off. */
  @Value.Default
  public OnDayOff onDayOff() {
    return OnDayOff.MOVE;
  }

  /** How it comes back; empty if it is kept once and for all. */
  public abstract Optional<Repetition> every();

  /**
   * What a return for completion does to it while it runs; unstated as well if it starts at the
   * last completion, which says it.
   */
  @Value.Default
  public Stated<OnReturn> onReturn() {
    return Stated.unstated();
  }

  /** What reopening the case does to it after it was kept. */
  @Value.Default
  public Stated<OnReopening> onReopening() {
    return Stated.unstated();
  }

  /** How its cap may be extended; empty if it may not. */
  public abstract Optional<Extension> extension();

  /** Where the policy says so. */
  public abstract Clause clause();

  /** Readings that its windows rest on, besides that of {@link #start()}. */
  public abstract List<Reading> readings();

  /** All readings that its windows rest on: that of {@link #start()} first, if there is one. */
  @Value.Derived
  public List<Reading> restsOn() {
    return Stream.of(
            start().findReading().stream(),
            onReturn().findReading().stream(),
            onReopening().findReading().stream(),
            readings().stream())
        .flatMap(each -> each)
        .toList();
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
   * What this promise becomes when it starts on a day; its first period, if it repeats.
   *
   * <p>The start day is not counted. A cap in calendar units that ends on a day off moves to the
   * next working day, unless it {@link OnDayOff#STAY stays}; a cap in working days never needs to,
   * and a floor never moves.
   *
   * @param startDay a local date in the calendar's zone
   * @throws org.mustafid.diagnostic.OutOfRangeException if a day of the window lies outside of the
   *     calendar's range
   */
  public Window windowFrom(LocalDate startDay, WorkingCalendar calendar) {
    Course course = Course.from(startDay);
    return windowOf(every().isPresent() ? course.inPeriod(1) : course, calendar);
  }

  /**
   * What this promise becomes as it went in one case. The term is counted from the start, then what
   * extends it; days that were left out are added to the cap where they fall, in working days to a
   * term in working days, in days to any other, and to the instant in hours or minutes; it moves to
   * the next working day once, at the end. A floor is moved by none of this.
   *
   * @throws org.mustafid.diagnostic.OutOfRangeException if a day of the window lies outside of the
   *     calendar's range
   */
  public Window windowOf(Course course, WorkingCalendar calendar) {
    return Window.of(this, course, calendar);
  }

  /**
   * How the latest day of a window of this promise is arrived at, day by day.
   *
   * @return empty if the window has no latest day, or is counted in hours or minutes
   */
  public Optional<Count> countOf(Window window, WorkingCalendar calendar) {
    return window.latest().isPresent() && window.latestBound() == null
        ? Optional.of(Count.of(this, window, calendar))
        : Optional.empty();
  }

  /**
   * The last day of a period of a promise that repeats, as its term counts it: on the day after it,
   * the next period begins, wherever the latest day moved.
   */
  public LocalDate lastDayOf(Course course, WorkingCalendar calendar) {
    return every()
        .orElseThrow()
        .endOfPeriod(course.startDay(), course.period().orElseThrow(), calendar);
  }

  /** Whether a return undoes its start, because it runs from a completion that no longer stands. */
  public final boolean startsAtLastCompletion() {
    Optional<Start> from = start().effective();
    return from.isPresent()
        && from.get().occurrence() == Start.Occurrence.LAST
        && from.get().events().contains(EventKind.COMPLETED);
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
    if (notBefore().isEmpty()
        && noLaterThan().isEmpty()
        && every().isEmpty()
        && unquantified().isEmpty()) {
      throw new InvalidArgumentException(
          "Promise " + id(),
          "no term",
          "given a term: notBefore, noLaterThan, both, every, or the word of the policy");
    }
    if (startsAtLastCompletion() && onReturn().effective().isPresent()) {
      throw new InvalidArgumentException(
          "Promise.onReturn of " + id(),
          onReturn().effective().get().id(),
          "left out, because a return undoes a start at the last completion");
    }
    if (every().isPresent()) {
      checkRepeating();
    }
    extension().ifPresent(this::checkExtension);
  }

  /** What repeats goes by its own calendar, whatever became of a period. */
  private void checkRepeating() {
    if (onReturn().effective().isPresent()
        || onReopening().effective().isPresent()
        || extension().isPresent()) {
      throw new InvalidArgumentException(
          "Promise.every of " + id(),
          every().orElseThrow().toString(),
          "alone: what repeats is neither paused nor extended, nor does it start anew");
    }
    if (start().effective().filter(from -> !from.missed().isEmpty()).isPresent()) {
      throw new InvalidArgumentException(
          "Promise.start of " + id(),
          start().effective().get().toString(),
          "from events alone, because it repeats");
    }
    if (notBefore().or(this::noLaterThan).filter(term -> term.unit().isElapsed()).isPresent()) {
      throw new InvalidArgumentException(
          "the terms of " + id(), "in hours or minutes", "in days or more, because it repeats");
    }
  }

  private void checkExtension(Extension extension) {
    Term cap =
        noLaterThan()
            .orElseThrow(
                () ->
                    new InvalidArgumentException(
                        "Promise.extension of " + id(),
                        extension.term().toString(),
                        "left out, because there is no cap to extend"));
    if (cap.unit().isElapsed() != extension.term().unit().isElapsed()) {
      throw new InvalidArgumentException(
          "Extension.term of " + id(),
          extension.term().toString(),
          cap.unit().isElapsed()
              ? "in hours or minutes, as the cap"
              : "in days or more, as the cap");
    }
    long most = (long) extension.times() * extension.term().amount() + cap.amount();
    if (most > Term.LARGEST_AMOUNT) {
      throw new InvalidArgumentException(
          "the cap of " + id() + " with its extensions",
          String.valueOf(most),
          Term.LARGEST_AMOUNT + " or less");
    }
  }

  @Override
  public final String toString() {
    return "promise " + id() + " to " + to() + ", " + clause();
  }
}
