package org.mustafid.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.Event;
import org.mustafid.casework.EventId;
import org.mustafid.casework.EventTime;
import org.mustafid.casework.Retraction;
import org.mustafid.name.CaseKind;
import org.mustafid.name.EventKind;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Stage;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;

/**
 * Which events of a record stand and in which order they count, worked out a second time from what
 * is written about records that are put right. Slow, and without cleverness.
 */
final class NaiveRecord {
  private final List<Event> events = new ArrayList<>();
  private final List<Retraction> retractions = new ArrayList<>();
  private final ZoneId zone;
  private final Policy policy;
  private final CaseKind kind;

  private NaiveRecord(CaseHistory history, AsOf asOf, Policy policy) {
    this.zone = policy.calendar().zone();
    this.policy = policy;
    this.kind = history.kind();
    for (Event event : history.events()) {
      // what happens again with one id and the same content happened once
      boolean again = event.id().isPresent() && events.contains(event);
      if (!again && isRecorded(event.recordedAt(), asOf)) {
        events.add(event);
      }
    }
    for (Retraction retraction : history.retractions()) {
      if (isRecorded(retraction.recordedAt(), asOf)) {
        retractions.add(retraction);
      }
    }
  }

  private boolean isRecorded(Optional<Instant> recordedAt, AsOf asOf) {
    return recordedAt.isEmpty() || !isAfter(EventTime.at(recordedAt.get()), asOf);
  }

  private boolean isAfter(EventTime time, AsOf asOf) {
    if (asOf instanceof AsOf.Moment moment && time instanceof EventTime.AtInstant at) {
      return at.instant().isAfter(moment.instant());
    }
    return time.dayIn(zone).isAfter(asOf.dayIn(zone));
  }

  /** What stands, in the order in which it counts. */
  static List<Event> seen(CaseHistory history, AsOf asOf, Policy policy) {
    NaiveRecord record = new NaiveRecord(history, asOf, policy);
    List<Event> seen = new ArrayList<>();
    for (Event event : record.events) {
      if (record.stands(event) && !record.isAfter(event.time(), asOf)) {
        seen.add(event);
      }
    }
    return record.inOrder(seen);
  }

  private boolean stands(Event event) {
    return latest(event).isEmpty() && !isPassedOver(event);
  }

  /** A correction whose place something else took: another correction, or a retraction. */
  private boolean isPassedOver(Event event) {
    if (event.corrects().isEmpty() || isCircular(event)) {
      return false;
    }
    for (Event wrong : named(event.corrects().get())) {
      Optional<Object> latest = latest(wrong);
      if ((latest.isPresent() && !latest.get().equals(event)) || isPassedOver(wrong)) {
        return true;
      }
    }
    // of what is not on record, a retraction and several corrections compete all the same
    Optional<Object> latest = latestOf(event.corrects().get());
    return latest.isPresent() && !latest.get().equals(event);
  }

  private Optional<Object> latest(Event event) {
    return event.id().flatMap(this::latestOf);
  }

  /** The correction or retraction of an event that was recorded last. */
  private Optional<Object> latestOf(EventId id) {
    Object latest = null;
    Instant when = Instant.MIN;
    List<Event> usual = new ArrayList<>(events); // of one instant, the later in the usual order
    usual.sort(this::compareOfAll);
    for (Event event : usual) {
      boolean amends = event.corrects().equals(Optional.of(id));
      if (amends && !isCircular(event) && !isStruckOut(event)) {
        Instant recorded = event.recordedAt().orElse(Instant.MIN);
        if (latest == null || !recorded.isBefore(when)) {
          latest = event;
          when = recorded;
        }
      }
    }
    for (Retraction retraction : retractions) {
      Instant recorded = retraction.recordedAt().orElse(Instant.MIN);
      if (retraction.of().equals(id) && (latest == null || !recorded.isBefore(when))) {
        latest = retraction;
        when = recorded;
      }
    }
    return Optional.ofNullable(latest);
  }

  private boolean isStruckOut(Event event) {
    return latest(event).filter(Retraction.class::isInstance).isPresent();
  }

  private List<Event> named(EventId id) {
    return events.stream().filter(event -> event.id().equals(Optional.of(id))).toList();
  }

  private boolean isCircular(Event event) {
    Set<EventId> reached = new TreeSet<>();
    event.corrects().ifPresent(reached::add);
    for (int i = 0; i < events.size(); i++) {
      for (Event each : events) {
        if (each.id().isPresent() && reached.contains(each.id().get())) {
          each.corrects().ifPresent(reached::add);
        }
      }
    }
    return event.id().isPresent() && reached.contains(event.id().get());
  }

  /** One is taken out after the other: always the one that no other comes before. */
  private List<Event> inOrder(List<Event> unordered) {
    List<Event> left = new ArrayList<>(unordered);
    List<Event> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      LocalDate day = left.stream().map(this::dayOf).min(LocalDate::compareTo).orElseThrow();
      List<Event> ofDay = left.stream().filter(event -> dayOf(event).equals(day)).toList();
      List<Event> before = List.copyOf(ordered);
      List<Event> timed = new ArrayList<>(ofDay);
      timed.removeIf(event -> event.time().findInstant().isEmpty());
      timed.sort(
          Comparator.comparing(NaiveRecord::instant)
              .thenComparing((one, other) -> compare(one, other, before)));
      List<Event> others = new ArrayList<>(ofDay);
      others.removeAll(timed);
      others.sort((one, other) -> compare(one, other, before));
      for (Event event : others) {
        int behind = 0;
        for (int i = 0; i < timed.size(); i++) {
          behind = compare(timed.get(i), event, before) <= 0 ? i + 1 : behind;
        }
        timed.add(behind, event);
      }
      ordered.addAll(timed);
      left.removeIf(event -> dayOf(event).equals(day));
    }
    return ordered;
  }

  private LocalDate dayOf(Event event) {
    return event.time().dayIn(zone);
  }

  private int compareOfAll(Event one, Event other) {
    int order = dayOf(one).compareTo(dayOf(other));
    return order != 0 ? order : compare(one, other, null);
  }

  /** Without what came before, whatever the policy counts. */
  private int compare(Event one, Event other, @Nullable List<Event> before) {
    int order = Integer.compare(one.sequence(), other.sequence());
    order =
        order != 0 ? order : Double.compare(place(one.kind(), before), place(other.kind(), before));
    order = order != 0 ? order : one.kind().value().compareTo(other.kind().value());
    order = order != 0 ? order : instant(one).compareTo(instant(other));
    return order != 0 ? order : text(one).compareTo(text(other));
  }

  private static Instant instant(Event event) {
    return event.time().findInstant().orElse(Instant.MIN);
  }

  private static String text(Event event) {
    return event.id().map(EventId::value).orElse("");
  }

  /** What the association has is returned first, and what has ended is reopened first. */
  private double place(EventKind kind, @Nullable List<Event> seen) {
    List<String> usual = List.copyOf(EventKind.wellKnown());
    List<Event> before = seen == null ? List.of() : seen;
    if (kind.equals(EventKind.RETURNED)
        && !before.isEmpty()
        && last(before, "returned") <= lastThatBringsBack(before)) {
      return usual.indexOf("completed") - 0.01;
    }
    if (kind.equals(EventKind.REOPENED)) {
      Set<String> ends = new TreeSet<>(List.of("replied", "accepted", "refused", "served"));
      ends.addAll(List.of("handled", "withdrawn"));
      if (seen != null) {
        promises().stream()
            .filter(NaiveRecord::isOwedAgain)
            .forEach(each -> each.keptBy().forEach(end -> ends.add(end.value())));
      }
      boolean ended = ends.stream().anyMatch(end -> last(before, end) > last(before, "reopened"));
      return ended ? -1 : usual.size();
    }
    if (seen == null || !opensLater(kind)) {
      return seen == null ? ofACase(kind) : ofThePolicy(kind);
    }
    List<EventKind> answers = answers();
    int answered = answers.stream().mapToInt(each -> last(before, each.value())).max().orElse(-1);
    int opened = openings().stream().mapToInt(each -> last(before, each.value())).max().orElse(-1);
    double own = ofThePolicy(kind);
    for (EventKind answer : answers) {
      double place = ofThePolicy(answer);
      boolean isAnswered = answered > opened && answered > last(before, "reopened");
      own = isAnswered ? Math.min(own, place - 0.0001) : Math.max(own, place + 0.0001);
    }
    return own;
  }

  private static boolean isOwedAgain(Promise promise) {
    Start from = promise.start().effective().orElse(null);
    boolean byItsStart =
        from != null
            && from.occurrence() == Start.Occurrence.LAST
            && from.events().contains(EventKind.REOPENED);
    return promise.onReopening().effective().map(OnReopening.RESTART::equals).orElse(byItsStart);
  }

  /** A completion, a reopening, or an answer of any stage. */
  private int lastThatBringsBack(List<Event> before) {
    Set<String> brings = new TreeSet<>(List.of("completed", "reopened", "replied", "accepted"));
    brings.addAll(List.of("refused", "served", "handled"));
    stageAnswers().forEach(each -> brings.add(each.value()));
    return brings.stream().mapToInt(each -> last(before, each)).max().orElse(-1);
  }

  private static double ofACase(EventKind kind) {
    List<String> usual = List.copyOf(EventKind.wellKnown());
    int place = usual.indexOf(kind.value());
    return place < 0 ? usual.indexOf("replied") - 0.5 : place;
  }

  /** Between the well-known ones that it has to follow and those that have to follow it. */
  private double ofThePolicy(EventKind kind) {
    if (kind.isWellKnown()) {
      return ofACase(kind);
    }
    List<String> usual = List.copyOf(EventKind.wellKnown());
    double place = usual.indexOf("replied") - 0.5;
    for (EventKind later : reached(kind, true)) {
      place = later.isWellKnown() ? Math.min(place, ofACase(later) - 0.5) : place;
    }
    Set<EventKind> earlier = reached(kind, false);
    for (EventKind each : earlier) {
      place = each.isWellKnown() ? Math.max(place, ofACase(each) + 0.5) : place;
    }
    return place + 0.001 * longest(kind);
  }

  /** The most own events in a row that lead to one. */
  private int longest(EventKind kind) {
    int longest = 0;
    for (List<EventKind> pair : pairs()) {
      if (pair.get(1).equals(kind) && !pair.get(0).isWellKnown()) {
        longest = Math.max(longest, 1 + longest(pair.get(0)));
      }
    }
    return longest;
  }

  private Set<EventKind> reached(EventKind kind, boolean forward) {
    return reached(kind, forward, pairs());
  }

  private static Set<EventKind> reached(
      EventKind kind, boolean forward, List<List<EventKind>> pairs) {
    Set<EventKind> reached = new LinkedHashSet<>();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (List<EventKind> pair : pairs) {
        EventKind from = pair.get(forward ? 0 : 1);
        EventKind to = pair.get(forward ? 1 : 0);
        if (from.equals(kind) || reached.contains(from)) {
          grows |= reached.add(to);
        }
      }
    }
    return reached;
  }

  /** What comes before what; what contradicts an earlier clause is left out. */
  private List<List<EventKind>> pairs() {
    List<List<EventKind>> pairs = new ArrayList<>();
    for (Promise promise : promises()) {
      List<EventKind> starts = promise.start().effective().map(Start::events).orElse(List.of());
      List<EventKind> grants =
          promise.extension().map(each -> List.copyOf(each.grantedBy())).orElse(List.of());
      List<EventKind> ends =
          promise.every().map(each -> List.copyOf(each.until())).orElse(List.of());
      add(pairs, starts, promise.keptBy());
      add(pairs, starts, grants);
      add(pairs, grants, promise.keptBy());
      add(pairs, promise.keptBy(), ends);
    }
    for (Stage stage : stages()) {
      for (Stage next : stages()) {
        if (next.next().equals(Optional.of(stage.id()))) {
          add(pairs, next.openedBy(), stage.openedBy());
        }
      }
    }
    return pairs;
  }

  private static void add(
      List<List<EventKind>> pairs, List<EventKind> first, List<EventKind> then) {
    List<List<EventKind>> more = new ArrayList<>();
    for (EventKind later : then) {
      boolean isEarlier = first.contains(later);
      for (EventKind each : first) {
        isEarlier |= reached(each, false, pairs).contains(later);
      }
      for (EventKind each : first) {
        if (!isEarlier) {
          more.add(List.of(each, later));
        }
      }
    }
    pairs.addAll(more);
  }

  private List<EventKind> answers() {
    List<EventKind> answers = stageAnswers();
    answers.removeAll(openings());
    return answers;
  }

  private List<EventKind> stageAnswers() {
    List<EventKind> answers = new ArrayList<>();
    for (Promise promise : promises()) {
      for (Stage stage : stages()) {
        if (promise.stage().equals(Optional.of(stage.id()))
            && stage.next().isPresent()
            && promise.by() == Party.ASSOCIATION) {
          answers.addAll(promise.keptBy());
        }
      }
    }
    return answers;
  }

  private boolean opensLater(EventKind kind) {
    return openings().contains(kind);
  }

  /** What opens a stage after another one, unless a case can begin with it. */
  private List<EventKind> openings() {
    List<EventKind> openings = new ArrayList<>();
    List<EventKind> beginnings = new ArrayList<>(List.of(EventKind.SUBMITTED));
    for (Stage stage : stages()) {
      boolean isLater =
          stages().stream().anyMatch(each -> each.next().equals(Optional.of(stage.id())));
      (isLater ? openings : beginnings).addAll(stage.openedBy());
    }
    openings.removeAll(beginnings);
    return openings;
  }

  private List<Promise> promises() {
    return policy.promises().stream().filter(each -> each.to().equals(kind)).toList();
  }

  private List<Stage> stages() {
    return policy.stages().stream().filter(each -> each.to().equals(kind)).toList();
  }

  private static int last(List<Event> events, String kind) {
    return events.stream().map(event -> event.kind().value()).toList().lastIndexOf(kind);
  }
}
