package org.mustafid.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mustafid.name.EventKind;
import org.mustafid.policy.EventName;
import org.mustafid.policy.Policy;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;
import org.mustafid.workday.WorkingCalendar;

/** A promise with what is the same for every case, looked up once. Immutable. */
final class PromiseRule {
  private static final Set<EventKind> REPLIES =
      Set.of(EventKind.REPLIED, EventKind.ACCEPTED, EventKind.REFUSED);

  private final Promise promise;
  private final WorkingCalendar calendar;
  private final @Nullable Start start;
  private final boolean startsAtLastCompletion;
  private final boolean pauses;
  private final boolean hasInstants;
  private final boolean isFlooredByTheClock;
  private final @Nullable OnReopening onReopening;
  private final boolean toReply;
  private final List<EventName> startEvents;
  private final List<Promise> startPromises;
  private final Map<EventKind, List<EventName>> byStart = new HashMap<>();
  private final Policy policy;
  private final int place;

  /**
   * A promise of a policy.
   *
   * @param place among those to its kind of case, in the order of print, counted from 0
   */
  PromiseRule(Promise promise, Policy policy, int place) {
    this.promise = promise;
    this.place = place;
    this.policy = policy;
    this.calendar = policy.calendar();
    this.start = promise.start().effective().orElse(null);
    this.startsAtLastCompletion = promise.startsAtLastCompletion();
    this.pauses = promise.onReturn().effective().filter(OnReturn.PAUSE::equals).isPresent();
    this.startPromises =
        start == null
            ? List.of()
            : start.missed().stream()
                .flatMap(id -> policy.promises().stream().filter(other -> other.id().equals(id)))
                .toList();
    this.isFlooredByTheClock = isElapsed(promise.notBefore());
    this.hasInstants =
        isElapsed(promise.noLaterThan())
            || isFlooredByTheClock
            || startPromises.stream().anyMatch(each -> isElapsed(each.noLaterThan()));
    this.onReopening =
        promise
            .onReopening()
            .effective()
            .orElse(startsWhenReopened(start) ? OnReopening.RESTART : null);
    this.toReply = promise.by() == Party.ASSOCIATION && areReplies(promise.keptBy());
    List<EventKind> starts = start == null ? List.of() : start.events();
    this.startEvents = starts.stream().map(policy::nameOf).toList();
    this.startEvents.forEach(name -> byStart.put(name.kind(), List.of(name)));
  }

  /** From when it runs; null if that is left open. */
  @Nullable Start start() {
    return start;
  }

  /** Whether a return undoes its start. */
  boolean startsAtLastCompletion() {
    return startsAtLastCompletion;
  }

  /** Whether a return pauses it. */
  boolean pauses() {
    return pauses;
  }

  /** Whether only a reply keeps it, so that it needs somebody to whom that can come. */
  boolean isToReply() {
    return toReply;
  }

  /** Whether nothing but a reply will do. */
  static boolean areReplies(List<EventKind> events) {
    return !events.isEmpty() && REPLIES.containsAll(events);
  }

  /** Whether a term that bears on it is in hours or minutes. */
  boolean hasInstants() {
    return hasInstants;
  }

  /**
   * Whether its floor is in hours or minutes, so that instants are held against it and not days.
   */
  boolean isFlooredByTheClock() {
    return isFlooredByTheClock;
  }

  /** What a reopening does, by its clause or by its start; null if that is left open. */
  @Nullable OnReopening onReopening() {
    return onReopening;
  }

  int place() {
    return place;
  }

  Promise promise() {
    return promise;
  }

  WorkingCalendar calendar() {
    return calendar;
  }

  /** Whether its start says itself that a reopening starts it anew. */
  private static boolean startsWhenReopened(@Nullable Start start) {
    return start != null
        && start.occurrence() == Start.Occurrence.LAST
        && start.events().contains(EventKind.REOPENED);
  }

  private static boolean isElapsed(Optional<Term> term) {
    return term.filter(each -> each.unit().isElapsed()).isPresent();
  }

  /** An event under the label of the policy. */
  EventName nameOf(EventKind kind) {
    return policy.nameOf(kind);
  }

  /** Every event that would start it, under the labels of the policy. */
  List<EventName> startEvents() {
    return startEvents;
  }

  /** Every promise whose being missed would start it, as its start names them. */
  List<Promise> startPromises() {
    return startPromises;
  }

  /** The event that did. */
  List<EventName> startedBy(EventKind kind) {
    List<EventName> start = byStart.get(kind);
    return start != null ? start : List.of(policy.nameOf(kind)); // such as a reopening
  }
}
