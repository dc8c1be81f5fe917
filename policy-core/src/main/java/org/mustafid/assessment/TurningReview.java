package org.mustafid.assessment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.DatedEvent;
import org.mustafid.casework.Event;
import org.mustafid.compensation.Compensation;
import org.mustafid.compensation.Condition;
import org.mustafid.compensation.Connective;
import org.mustafid.compensation.Truth;
import org.mustafid.name.ChannelId;
import org.mustafid.name.ConditionId;
import org.mustafid.name.EventKind;
import org.mustafid.name.RequirementId;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Party;

/** One look at what would turn the answers to a case; each change is tried before it is told. */
final class TurningReview {
  private final RuleSet rules;
  private final CaseHistory history;
  private final AsOf asOf;
  private final Assessment answer;
  private final List<Event> seen;
  private final List<Turning> turnings = new ArrayList<>();

  TurningReview(RuleSet rules, CaseHistory history, AsOf asOf) {
    this.rules = rules;
    this.asOf = asOf;
    this.history = history.asKnown(asOf, zone());
    this.answer = rules.assess(history, asOf);
    this.seen = rules.timeline(this.history, asOf).stream().map(DatedEvent::event).toList();
  }

  private ZoneId zone() {
    return rules.calendar().zone();
  }

  List<Turning> turnings() {
    answer.channel().filter(channel -> !channel.isOffered()).ifPresent(channel -> channels());
    answer.claim().ifPresent(this::claim);
    answer.promises().forEach(this::promise);
    return List.copyOf(turnings);
  }

  private void channels() {
    Event submission =
        seen.stream()
            .filter(event -> event.kind().equals(EventKind.SUBMITTED))
            .findFirst()
            .orElseThrow();
    for (ChannelId id : offered()) {
      ChannelAnswer other = rules.channel(history.kind(), id);
      add(
          ImmutableTurning.of(
              Turning.Kind.CHANNEL,
              Optional.of(submission),
              List.of(submission.by(id)),
              Optional.of(other),
              List.of(),
              Optional.empty(),
              other.clause(),
              history));
    }
  }

  private Set<ChannelId> offered() {
    Policy policy = rules.policy();
    Set<ChannelId> ids = new LinkedHashSet<>();
    policy.channels().stream().map(Channel::id).forEach(ids::add);
    policy.complaintRoutes().forEach(route -> ids.addAll(route.channels()));
    ids.removeIf(id -> !rules.channel(history.kind(), id).isOffered());
    return ids;
  }

  private void claim(ClaimDecision decision) {
    Optional<Compensation> compensation = rules.policy().compensation();
    if (compensation.isEmpty() || decision.answer() == ClaimAnswer.ENTITLED) {
      return;
    }
    Map<ConditionId, Condition> open = new LinkedHashMap<>();
    Set<ConditionId> proven = new LinkedHashSet<>();
    for (ConditionState state : decision.conditions()) {
      if (state.truth() == Truth.UNKNOWN) {
        open.put(state.condition().id(), state.condition());
      } else if (state.truth() == Truth.PROVEN) {
        proven.add(state.condition().id());
      }
    }
    compensation
        .get()
        .connective()
        .effective()
        .ifPresent(
            connective ->
                toProve(connective, open.keySet(), proven)
                    .forEach(ids -> prove(compensation.get(), open, ids)));
  }

  /**
   * The sets of open conditions that suffice, and of which no part does. What is disproven will not
   * be proven any more, and no set has it.
   */
  private static List<Set<ConditionId>> toProve(
      Connective connective, Set<ConditionId> open, Set<ConditionId> proven) {
    if (connective instanceof Connective.Just just) {
      ConditionId id = just.condition();
      return proven.contains(id)
          ? List.of(Set.of())
          : open.contains(id) ? List.of(Set.of(id)) : List.of();
    }
    Connective.AtLeast atLeast = (Connective.AtLeast) connective;
    List<List<Set<ConditionId>>> enough = new ArrayList<>(); // by how many parts hold
    enough.add(List.of(Set.of()));
    for (Connective part : atLeast.parts()) {
      List<Set<ConditionId>> more = toProve(part, open, proven);
      enough.add(List.of());
      for (int held = Math.min(enough.size() - 1, atLeast.count()); held > 0; held--) {
        List<Set<ConditionId>> both = new ArrayList<>(enough.get(held));
        for (Set<ConditionId> before : enough.get(held - 1)) {
          more.forEach(each -> both.add(union(before, each)));
        }
        enough.set(held, smallest(both));
      }
    }
    return enough.get(atLeast.count());
  }

  private static Set<ConditionId> union(Set<ConditionId> one, Set<ConditionId> other) {
    Set<ConditionId> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }

  private static List<Set<ConditionId>> smallest(Collection<Set<ConditionId>> sets) {
    return sets.stream()
        .distinct()
        .filter(set -> sets.stream().noneMatch(each -> isPart(each, set)))
        .toList();
  }

  private static boolean isPart(Set<ConditionId> part, Set<ConditionId> whole) {
    return part.size() < whole.size() && whole.containsAll(part);
  }

  private void prove(
      Compensation compensation, Map<ConditionId, Condition> open, Set<ConditionId> ids) {
    List<Condition> conditions =
        open.values().stream().filter(condition -> ids.contains(condition.id())).toList();
    List<Event> events = new ArrayList<>();
    for (Condition condition : conditions) {
      events.add(proof(condition, events.size()));
    }
    for (Event event : List.copyOf(events)) { // one may prove two conditions
      List<Event> fewer = new ArrayList<>(events);
      fewer.remove(event);
      if (turns(proven(compensation, conditions, fewer))) {
        events.remove(event);
      }
    }
    add(proven(compensation, conditions, events));
  }

  private Turning proven(
      Compensation compensation, List<Condition> conditions, List<Event> events) {
    return ImmutableTurning.of(
        Turning.Kind.CLAIM,
        Optional.empty(),
        events,
        Optional.empty(),
        conditions,
        Optional.empty(),
        compensation.clause(),
        history);
  }

  /** As late as can be seen, because the last event that bears on a condition decides. */
  private Event proof(Condition condition, int place) {
    EventKind kind = condition.provenBy().get(0);
    Event event =
        asOf instanceof AsOf.Moment moment
            ? Event.at(moment.instant(), kind)
            : Event.on(asOf.dayIn(zone()), kind);
    int last = seen.stream().mapToInt(Event::sequence).max().orElse(0);
    return event
        .meeting(condition.requires().toArray(RequirementId[]::new))
        .inSequence(last + 1 + place);
  }

  private void promise(PromiseState state) {
    boolean late = state.status() == PromiseStatus.KEPT_LATE;
    if (late || (state.status() == PromiseStatus.BROKEN && isOurs(state))) {
      for (EventKind kind : state.promise().keptBy()) {
        Optional<Event> replaced = late ? keeping(state, kind) : Optional.empty();
        if (late == replaced.isPresent()) {
          Turning inTime = moved(state, replaced, inTime(state, kind, replaced));
          if (turns(inTime)) {
            turnings.add(laterThan(inTime, state, kind).orElse(inTime));
            return;
          }
        }
      }
    }
  }

  /**
   * A smaller move, if one will do: among other events, such as a reopening, what is late for one
   * period may leave the next one kept. Behind the last of them, late is late.
   */
  private Optional<Turning> laterThan(Turning inTime, PromiseState state, EventKind kind) {
    Optional<Event> replaced = inTime.replaced();
    LocalDate day =
        seen.stream()
            .filter(event -> !replaced.equals(Optional.of(event)))
            .map(event -> event.time().dayIn(zone()))
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    if (replaced.isPresent() && !day.isBefore(replaced.get().time().dayIn(zone()))) {
      day = replaced.get().time().dayIn(zone()).minusDays(1);
    }
    for (; day.isAfter(day(state)); day = day.minusDays(1)) {
      Turning later = moved(state, replaced, likeIts(replaced, Event.on(day, kind)));
      if (turns(later)) {
        return Optional.of(later);
      }
    }
    return Optional.empty();
  }

  private Turning moved(PromiseState state, Optional<Event> replaced, Event event) {
    return ImmutableTurning.of(
        Turning.Kind.PROMISE,
        replaced,
        List.of(event),
        Optional.empty(),
        List.of(),
        Optional.of(state),
        state.clause(),
        history);
  }

  private static boolean isOurs(PromiseState state) {
    return state.promise().by() == Party.ASSOCIATION;
  }

  private Optional<Event> keeping(PromiseState state, EventKind kind) {
    return seen.stream()
        .filter(event -> event.kind().equals(kind))
        .filter(event -> state.keptOn().filter(event.time().dayIn(zone())::equals).isPresent())
        .findFirst();
  }

  /** On the last day, or at the last instant, that is in time for certain. */
  private static Event inTime(PromiseState state, EventKind kind, Optional<Event> replaced) {
    return likeIts(
        replaced,
        state
            .latestInstant()
            .map(latest -> Event.at(latest.toInstant(), kind))
            .orElseGet(() -> Event.on(day(state), kind)));
  }

  /** By the channel of the event that it takes the place of. */
  private static Event likeIts(Optional<Event> replaced, Event event) {
    return replaced.flatMap(Event::channel).map(event::by).orElse(event);
  }

  private static LocalDate day(PromiseState state) {
    return state.latest().orElseThrow().earliestPossible();
  }

  /** Adds it if it does turn the answer. */
  private boolean add(Turning turning) {
    boolean turns = turns(turning);
    if (turns) {
      turnings.add(turning);
    }
    return turns;
  }

  private boolean turns(Turning turning) {
    Assessment other = rules.assess(turning.history(), asOf);
    return switch (turning.kind()) {
      case CHANNEL -> other.channel().filter(ChannelAnswer::isOffered).isPresent();
      case CLAIM -> other.claim().orElseThrow().answer() == ClaimAnswer.ENTITLED;
      case PROMISE -> isKept(other.promise(turning.promise().orElseThrow().promise().id()));
    };
  }

  private static boolean isKept(PromiseState state) {
    return state.status() == PromiseStatus.KEPT || state.status() == PromiseStatus.KEPT_EARLY;
  }
}
