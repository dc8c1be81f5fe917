package org.mustafid.casework;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mustafid.name.EventKind;

/**
 * The order in which events of one day usually come, where their times are not known: that of a
 * case, and of what a policy counts from one to the other. A return, a reopening and the opening of
 * a stage follow what they presuppose, if that had not happened before the day. Immutable.
 */
public final class UsualOrder {
  private static final List<EventKind> WELL_KNOWN =
      EventKind.wellKnown().stream().map(EventKind::of).toList();

  /** What others precede, as long as nothing says where else they belong. */
  private static final int REPLY = WELL_KNOWN.indexOf(EventKind.REPLIED);

  private static final Set<EventKind> ANSWERS =
      Set.of(
          EventKind.REPLIED,
          EventKind.ACCEPTED,
          EventKind.REFUSED,
          EventKind.SERVED,
          EventKind.HANDLED);

  /** The order of the well-known events alone; all others come before the reply. */
  public static final UsualOrder OF_A_CASE = of(List.of(), Set.of(), Set.of(), Set.of());

  /**
   * What a policy takes to come before something else: what starts a period comes before what ends
   * it.
   *
   * @param first any of these
   * @param then comes before any of these
   */
  public record Precedence(Set<EventKind> first, Set<EventKind> then) {}

  /** What is known of a kind of event. Between two places there is room for another. */
  private record Kind(
      int place, boolean ends, boolean answers, boolean opens, boolean bringsBack) {}

  /** Where an own event may stand: between which well-known ones, and behind how many own ones. */
  private static final class Bounds {
    private int least;
    private int most = WELL_KNOWN.size();
    private int depth;

    int gap() {
      return Math.max(least, Math.min(most, REPLY));
    }
  }

  private final Map<EventKind, Kind> kinds = new HashMap<>();

  /** What a policy counts from one to the other against the order of a case. */
  private final Map<EventKind, Set<EventKind>> against = new HashMap<>();

  private final Kind unknown;
  private final int beforeCompletion;
  private final int beforeAnswers;
  private final int afterAnswers;
  private final int last;

  private UsualOrder(
      Map<EventKind, Bounds> own,
      Set<EventKind> ending,
      Set<EventKind> answering,
      Set<EventKind> opening) {
    int room = 2 * (own.size() + 2);
    Map<EventKind, Integer> places = new HashMap<>();
    for (int i = 0; i < WELL_KNOWN.size(); i++) {
      places.put(WELL_KNOWN.get(i), (i + 1) * room);
    }
    own.forEach((kind, bounds) -> places.put(kind, bounds.gap() * room + 2 * (bounds.depth + 1)));
    places.forEach(
        (kind, place) -> {
          boolean answers = ANSWERS.contains(kind) || answering.contains(kind);
          boolean completes = kind.equals(EventKind.COMPLETED) || kind.equals(EventKind.REOPENED);
          kinds.put(
              kind,
              new Kind(
                  place,
                  ANSWERS.contains(kind)
                      || ending.contains(kind)
                      || kind.equals(EventKind.WITHDRAWN),
                  answering.contains(kind) && !opening.contains(kind),
                  opening.contains(kind),
                  answers || completes));
        });
    List<Integer> answers =
        kinds.values().stream().filter(Kind::answers).map(Kind::place).sorted().toList();
    this.unknown = new Kind(REPLY * room + 2, false, false, false, false);
    this.beforeCompletion = kind(EventKind.COMPLETED).place() - 1;
    this.beforeAnswers = answers.isEmpty() ? Integer.MAX_VALUE : answers.get(0) - 1;
    this.afterAnswers = answers.isEmpty() ? 0 : answers.get(answers.size() - 1) + 1;
    this.last = (WELL_KNOWN.size() + 1) * room;
  }

  /**
   * The usual order under a policy.
   *
   * @param precedences what comes before what; well-known events keep their order, and where two
   *     contradict each other, the earlier in the list holds
   * @param ending events after which a case can be reopened, besides well-known ones
   * @param answering events that answer at a stage
   * @param opening events that open a stage after another one
   */
  public static UsualOrder of(
      List<Precedence> precedences,
      Set<EventKind> ending,
      Set<EventKind> answering,
      Set<EventKind> opening) {
    Map<EventKind, Bounds> own = new Precedences(precedences).bounds();
    for (Set<EventKind> others : List.of(ending, answering, opening)) {
      for (EventKind other : others) {
        if (!WELL_KNOWN.contains(other)) {
          own.putIfAbsent(other, new Bounds());
        }
      }
    }
    UsualOrder order = new UsualOrder(own, ending, answering, opening);
    precedences.forEach(order::noteAgainst);
    return order;
  }

  /** Well-known events keep their order; a return and a completion have one of their own. */
  private void noteAgainst(Precedence precedence) {
    for (EventKind first : precedence.first()) {
      for (EventKind then : precedence.then()) {
        if (WELL_KNOWN.indexOf(first) > WELL_KNOWN.indexOf(then)
            && WELL_KNOWN.contains(then)
            && !(first.equals(EventKind.RETURNED) && then.equals(EventKind.COMPLETED))) {
          against.computeIfAbsent(then, absent -> new HashSet<>()).add(first);
        }
      }
    }
  }

  /** What comes before what, without a contradiction. */
  private static final class Precedences {
    /** A precedence stands between its events, so that many with many need few lines. */
    private final Map<Object, List<Object>> after = new LinkedHashMap<>();

    private final Map<Object, List<Object>> before = new HashMap<>();

    Precedences(List<Precedence> all) {
      for (Precedence each : all) {
        Set<Object> earlier = upTo(each.first());
        Object between = new Object();
        for (EventKind then : each.then()) {
          if (!earlier.contains(then)) {
            add(between, then);
          }
        }
        if (after.containsKey(between)) {
          each.first().forEach(first -> add(first, between));
        }
      }
    }

    private void add(Object first, Object then) {
      after.computeIfAbsent(first, absent -> new ArrayList<>()).add(then);
      after.computeIfAbsent(then, absent -> new ArrayList<>());
      before.computeIfAbsent(then, absent -> new ArrayList<>()).add(first);
    }

    /** Some events, and all that comes before them. */
    private Set<Object> upTo(Set<EventKind> events) {
      Set<Object> reached = new HashSet<>(events);
      Deque<Object> next = new ArrayDeque<>(events);
      while (!next.isEmpty()) {
        for (Object each : before.getOrDefault(next.remove(), List.of())) {
          if (reached.add(each)) {
            next.add(each);
          }
        }
      }
      return reached;
    }

    /** Between which others the own events stand. */
    Map<EventKind, Bounds> bounds() {
      Map<Object, Bounds> all = new LinkedHashMap<>();
      after.keySet().forEach(each -> all.put(each, new Bounds()));
      List<Object> ordered = ordered();
      for (Object each : ordered) {
        for (Object then : after.getOrDefault(each, List.of())) {
          push(each, bounds(all, each), bounds(all, then));
        }
      }
      for (int i = ordered.size() - 1; i >= 0; i--) {
        Bounds bounds = bounds(all, ordered.get(i));
        for (Object then : after.getOrDefault(ordered.get(i), List.of())) {
          int most = WELL_KNOWN.contains(then) ? placeOf(then) : bounds(all, then).most;
          bounds.most = Math.min(bounds.most, most);
        }
      }
      Map<EventKind, Bounds> own = new LinkedHashMap<>();
      all.forEach(
          (each, bounds) -> {
            if (each instanceof EventKind kind && !WELL_KNOWN.contains(kind)) {
              own.put(kind, bounds);
            }
          });
      return own;
    }

    private static void push(Object first, Bounds of, Bounds then) {
      boolean wellKnown = WELL_KNOWN.contains(first);
      then.least = Math.max(then.least, wellKnown ? placeOf(first) + 1 : of.least);
      int depth = first instanceof EventKind ? of.depth + 1 : of.depth;
      then.depth = Math.max(then.depth, wellKnown ? 0 : depth);
    }

    private static int placeOf(Object wellKnown) {
      return WELL_KNOWN.indexOf(wellKnown);
    }

    private static Bounds bounds(Map<Object, Bounds> all, Object each) {
      return all.computeIfAbsent(each, absent -> new Bounds());
    }

    /** Everything behind all that comes before it. */
    private List<Object> ordered() {
      Map<Object, Integer> waiting = new HashMap<>();
      before.forEach((each, earlier) -> waiting.put(each, earlier.size()));
      List<Object> ordered = new ArrayList<>();
      after.keySet().stream().filter(each -> !waiting.containsKey(each)).forEach(ordered::add);
      for (int i = 0; i < ordered.size(); i++) {
        for (Object then : after.getOrDefault(ordered.get(i), List.of())) {
          if (waiting.merge(then, -1, Integer::sum) == 0) {
            ordered.add(then);
          }
        }
      }
      return ordered;
    }
  }

  /**
   * Whether one event surely comes before another, as this order says: by a policy, or because one
   * of them is well-known, unless the policy counts from the other to it. What usually comes before
   * an answer, and opens the next stage, may have come in either order, unless there was an answer
   * before.
   */
  public boolean isKnown(EventKind first, EventKind then) {
    int place = kind(first).place();
    int next = kind(then).place();
    boolean mayHaveOpenedBefore = kind(first).answers() && kind(then).opens() && next < place;
    boolean isAgainst =
        against.getOrDefault(first, Set.of()).contains(then)
            && !(kind(first).answers() && kind(then).opens());
    return first.equals(then) || (place != next && !mayHaveOpenedBefore && !isAgainst);
  }

  private Kind kind(EventKind kind) {
    return kinds.getOrDefault(kind, unknown);
  }

  /**
   * Whether an event brings a case back that was with the beneficiary for completion: the
   * completion, a reopening, or an answer, after which nobody waits for a completion any more.
   */
  public boolean bringsBack(EventKind event) {
    return kind(event).bringsBack();
  }

  /** The order on the first day of a case. */
  OnADay first() {
    return new OnADay(this, false, false, false);
  }

  /**
   * The order of one day, on which a case began in some state.
   *
   * @param isWithAssociation whether it was not back for completion
   * @param isEnded whether it was answered or withdrawn, so that it can be reopened
   * @param isAnswered whether there was an answer at its stage, so that the next can open
   */
  record OnADay(UsualOrder usual, boolean isWithAssociation, boolean isEnded, boolean isAnswered) {
    /** The order of a later day, by what happened from this one on. */
    OnADay after(DatedEvent[] ordered, int from, int to) {
      boolean withAssociation = isWithAssociation;
      boolean ended = isEnded;
      boolean answered = isAnswered;
      for (int i = from; i < to; i++) {
        EventKind event = ordered[i].event().kind();
        Kind kind = usual.kind(event);
        boolean reopened = event.equals(EventKind.REOPENED);
        withAssociation =
            kind.bringsBack() || ((i == 0 || withAssociation) && !event.equals(EventKind.RETURNED));
        ended = kind.ends() || (ended && !reopened);
        answered = kind.answers() || (answered && !kind.opens() && !reopened);
      }
      return new OnADay(usual, withAssociation, ended, answered);
    }

    int placeOf(EventKind event) {
      if (event.equals(EventKind.RETURNED) && isWithAssociation) {
        return usual.beforeCompletion;
      }
      if (event.equals(EventKind.REOPENED)) {
        return isEnded ? 0 : usual.last;
      }
      Kind kind = usual.kind(event);
      if (!kind.opens()) {
        return kind.place();
      }
      return isAnswered
          ? Math.min(kind.place(), usual.beforeAnswers)
          : Math.max(kind.place(), usual.afterAnswers);
    }
  }
}
