package org.mustafid.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a record comes to, as known at a moment: which events stand, and what is amiss. */
final class Standing {
  /** Takes the place of an event, or strikes it out if there is no {@code correction}. */
  private record Amendment(Optional<Instant> recordedAt, @Nullable Event correction) {}

  private final List<Event> known = new ArrayList<>();
  private final List<Retraction> retractions;
  private final Comparator<Event> order;
  private final AsOf asOf;
  private final ZoneId zone;

  Standing(CaseHistory history, AsOf asOf, ZoneId zone, Comparator<Event> withinADay) {
    this.asOf = asOf;
    this.zone = zone;
    this.order =
        Comparator.<Event, LocalDate>comparing(event -> event.time().dayIn(zone))
            .thenComparing(withinADay);
    Set<Event> delivered = new HashSet<>();
    for (Event event : history.events()) {
      boolean again = event.id().isPresent() && !delivered.add(event); // it happened once
      if (!again && isKnown(event.recordedAt())) {
        known.add(event);
      }
    }
    this.retractions =
        history.retractions().stream()
            .filter(retraction -> isKnown(retraction.recordedAt()))
            .distinct()
            .toList();
  }

  private boolean isKnown(Optional<Instant> recordedAt) {
    return recordedAt.isEmpty() || asOf.sees(EventTime.at(recordedAt.get()), zone);
  }

  /** The events that were not replaced, struck out or superseded. */
  List<Event> events() {
    return known.stream().filter(event -> !isAmended(event) && !isSuperseded(event)).toList();
  }

  /** What is amiss, by sort, then in the order of time; about what is seen only. */
  List<RecordFault> faults() {
    List<RecordFault> faults = new ArrayList<>();
    List<Event> inOrder =
        known.stream().filter(event -> asOf.sees(event.time(), zone)).sorted(order).toList();
    Set<EventId> used = new HashSet<>();
    for (Event event : inOrder) {
      if (event.id().isPresent() && !used.add(event.id().get())) {
        faults.add(fault(RecordFault.Type.ID_REUSED, event));
      }
      if (event.corrects().isPresent() && with(event.corrects().get()).isEmpty()) {
        faults.add(fault(RecordFault.Type.CORRECTS_UNKNOWN, event));
      }
      if (event.id().isPresent() && amendments(event.id().get()).size() > 1) {
        faults.add(fault(RecordFault.Type.AMENDED_TWICE, event));
      }
      if (isInACircle(event)) {
        faults.add(fault(RecordFault.Type.CORRECTIONS_IN_A_CIRCLE, event));
      }
    }
    retractions.stream()
        .filter(retraction -> with(retraction.of()).isEmpty())
        .map(unknown -> new RecordFault(RecordFault.Type.RETRACTS_UNKNOWN, Optional.empty()))
        .forEach(faults::add);
    faults.sort(Comparator.comparing(RecordFault::type));
    return faults;
  }

  private RecordFault fault(RecordFault.Type type, Event event) {
    return new RecordFault(type, Optional.of(new DatedEvent(event, event.time().dayIn(zone))));
  }

  private List<Event> with(EventId id) {
    return known.stream().filter(event -> event.id().filter(id::equals).isPresent()).toList();
  }

  private boolean isAmended(Event event) {
    return event.id().isPresent() && last(event.id().get()) != null;
  }

  /** Whether it corrects what another correction, or a retraction, put right after it. */
  private boolean isSuperseded(Event event) {
    if (event.corrects().isEmpty() || isInACircle(event)) {
      return false;
    }
    Amendment last = last(event.corrects().get());
    return (last != null && !event.equals(last.correction()))
        || with(event.corrects().get()).stream().anyMatch(this::isSuperseded);
  }

  /** What was recorded last of all that amends an event; null if nothing does. */
  private @Nullable Amendment last(EventId id) {
    Comparator<Amendment> recorded =
        Comparator.comparing(each -> each.recordedAt().orElse(Instant.MIN));
    return amendments(id).stream()
        .max(
            recorded.thenComparing(
                Amendment::correction,
                Comparator.nullsLast(order))) // at one time, it is struck out
        .orElse(null);
  }

  /** A correction that was itself struck out amends nothing. */
  private List<Amendment> amendments(EventId id) {
    List<Amendment> amendments = new ArrayList<>();
    for (Event event : known) {
      if (event.corrects().filter(id::equals).isPresent()
          && !isInACircle(event)
          && !isStruckOut(event)) {
        amendments.add(new Amendment(event.recordedAt(), event));
      }
    }
    for (Retraction retraction : retractions) {
      if (retraction.of().equals(id)) {
        amendments.add(new Amendment(retraction.recordedAt(), null));
      }
    }
    return amendments;
  }

  private boolean isStruckOut(Event event) {
    Amendment last = event.id().isEmpty() ? null : last(event.id().get());
    return last != null && last.correction() == null;
  }

  /** Whether its corrections, followed from one to the next, come back to it. */
  private boolean isInACircle(Event event) {
    Set<EventId> reached = new LinkedHashSet<>();
    List<Event> next = List.of(event);
    while (!next.isEmpty()) {
      List<Event> targets = new ArrayList<>();
      for (Event each : next) {
        if (each.corrects().isPresent() && reached.add(each.corrects().get())) {
          targets.addAll(with(each.corrects().get()));
        }
      }
      next = targets;
    }
    return event.id().isPresent() && reached.contains(event.id().get());
  }
}
