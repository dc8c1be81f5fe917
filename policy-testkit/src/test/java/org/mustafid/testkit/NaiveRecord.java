package org.mustafid.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.Event;
import org.mustafid.casework.EventId;
import org.mustafid.casework.EventTime;
import org.mustafid.casework.Retraction;
import org.mustafid.name.EventKind;

/**
 * Which events of a record stand and in which order they count, worked out a second time from what
 * is written about records that are put right. Slow, and without cleverness.
 */
final class NaiveRecord {
  private final List<Event> events = new ArrayList<>();
  private final List<Retraction> retractions = new ArrayList<>();
  private final ZoneId zone;

  private NaiveRecord(CaseHistory history, AsOf asOf, ZoneId zone) {
    this.zone = zone;
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
  static List<Event> seen(CaseHistory history, AsOf asOf, ZoneId zone) {
    NaiveRecord record = new NaiveRecord(history, asOf, zone);
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
      boolean timed = ofDay.stream().allMatch(event -> event.time().findInstant().isPresent());
      List<Event> sorted = new ArrayList<>(ofDay);
      List<Event> before = List.copyOf(ordered);
      sorted.sort((one, other) -> compare(one, other, timed, before));
      ordered.addAll(sorted);
      left.removeIf(event -> dayOf(event).equals(day));
    }
    return ordered;
  }

  private LocalDate dayOf(Event event) {
    return event.time().dayIn(zone);
  }

  private int compareOfAll(Event one, Event other) {
    int order = dayOf(one).compareTo(dayOf(other));
    return order != 0 ? order : compare(one, other, false, List.of());
  }

  private static int compare(Event one, Event other, boolean timed, List<Event> before) {
    int order = timed ? instant(one).compareTo(instant(other)) : 0;
    order = order != 0 ? order : Integer.compare(one.sequence(), other.sequence());
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

  /** What the association has is returned first, and what it answered is reopened first. */
  private static double place(EventKind kind, List<Event> before) {
    List<String> usual = List.copyOf(EventKind.wellKnown());
    if (kind.equals(EventKind.RETURNED)
        && !before.isEmpty()
        && last(before, "returned") <= last(before, "completed")) {
      return usual.indexOf("completed") - 0.5;
    }
    if (kind.equals(EventKind.REOPENED)
        && Stream.of("replied", "accepted", "refused", "served", "handled")
            .anyMatch(answer -> last(before, answer) > last(before, "reopened"))) {
      return -1;
    }
    int place = usual.indexOf(kind.value());
    return place < 0 ? usual.indexOf("replied") - 0.5 : place;
  }

  private static int last(List<Event> events, String kind) {
    return events.stream().map(event -> event.kind().value()).toList().lastIndexOf(kind);
  }
}
