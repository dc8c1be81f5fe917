package org.mustafid.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.Discretion;
import org.mustafid.casework.Event;
import org.mustafid.casework.EventId;
import org.mustafid.casework.Retraction;
import org.mustafid.name.BodyId;
import org.mustafid.name.EventKind;
import org.mustafid.policy.Body;

/**
 * Something that hosts record beside what happens: that it was recorded late, wrongly, twice or not
 * at all, by whom it was taken, whom it is about and what was asked about a name.
 *
 * @param place of the event that it is about; beyond the last, of the last
 * @param lag days until it was recorded; empty if nobody knows when that was
 * @param wrongly what was recorded in the place of what happened
 * @param body the one that took it, or that it is about
 * @param asked about the name of whoever brought the case
 */
record Amendment(
    Sort sort, int place, Optional<Integer> lag, EventKind wrongly, BodyId body, Discretion asked) {
  private static final int LONGEST_LAG = 40; // days; longer than from most events to the next
  private static final List<EventKind> WRONGLY =
      List.of(
          EventKind.SUBMITTED,
          EventKind.COMPLETED,
          EventKind.RETURNED,
          EventKind.REPLIED,
          EventKind.REFUSED,
          EventKind.APPEALED,
          EventKind.WITHDRAWN);

  enum Sort {
    TAKEN_BY_SOMEBODY,
    ABOUT_SOMEBODY,
    ASKED_ABOUT_A_NAME,
    RECORDED_LATE,
    RECORDED_TWICE,
    CORRECTED,
    CORRECTION_CORRECTED,
    CORRECTED_TWICE,
    RETRACTED,
    CORRECTION_RETRACTED,
    CORRECTED_AND_RETRACTED,
    NOTHING_CORRECTED,
    NOTHING_RETRACTED,
    ID_REUSED,
    CIRCLE
  }

  /** None, for most cases; and up to three. */
  static Arbitrary<List<Amendment>> some(RuleSet rules) {
    Set<BodyId> bodies = new LinkedHashSet<>();
    rules.policy().bodies().stream().map(Body::id).forEach(bodies::add);
    bodies.add(BodyId.FOLLOW_UP_COMMITTEE);
    return Combinators.combine(
            Arbitraries.of(Sort.class),
            Arbitraries.integers().between(0, 8),
            Arbitraries.integers().between(0, LONGEST_LAG).optional(0.7),
            Arbitraries.of(WRONGLY),
            Arbitraries.of(bodies),
            Arbitraries.of(Discretion.class))
        .as(Amendment::new)
        .list()
        .ofMaxSize(3)
        .optional(0.4)
        .map(some -> some.orElse(List.of()));
  }

  /**
   * A history with this on record.
   *
   * @param number tells its ids from those of other amendments
   * @param lastDay no event is recorded for a later one
   */
  CaseHistory in(CaseHistory history, int number, LocalDate lastDay, ZoneId zone) {
    if (history.events().isEmpty()) {
      return history;
    }
    int at = Math.min(place, history.events().size() - 1);
    Event event = history.events().get(at);
    LocalDate day = event.time().dayIn(zone);
    LocalDate later = day.plusDays(lag.orElse(1));
    LocalDate wrongDay = later.isAfter(lastDay) ? lastDay : later;
    EventId id = EventId.of("e-" + number);
    EventId second = EventId.of("e-" + number + "-again");
    Event wrong = Event.on(wrongDay, wrongly).identifiedAs(id);
    Event other = recorded(Event.on(day, wrongly).identifiedAs(second).correcting(id), day, zone);
    Event right = recorded(event.correcting(id), day, zone);
    return switch (sort) {
      case TAKEN_BY_SOMEBODY -> replaced(history, at, event.takenBy(body));
      case ABOUT_SOMEBODY -> history.about(body);
      case ASKED_ABOUT_A_NAME -> history.asking(asked);
      case RECORDED_LATE -> replaced(history, at, recorded(event, day, zone));
      case RECORDED_TWICE ->
          replaced(history, at, event.identifiedAs(id)).with(event.identifiedAs(id));
      case CORRECTED -> replaced(history, at, wrong).with(right);
      case CORRECTION_CORRECTED ->
          replaced(history, at, wrong)
              .with(other)
              .with(event.correcting(second).recordedAt(noon(wrongDay, zone)));
      case CORRECTED_TWICE -> replaced(history, at, wrong).with(right).with(other);
      case RETRACTED -> history.with(wrong).with(retraction(id, day, zone));
      case CORRECTION_RETRACTED ->
          replaced(history, at, event.identifiedAs(id))
              .with(other)
              .with(retraction(second, wrongDay, zone));
      case CORRECTED_AND_RETRACTED ->
          replaced(history, at, wrong).with(right).with(retraction(id, wrongDay, zone));
      case NOTHING_CORRECTED -> replaced(history, at, right);
      case NOTHING_RETRACTED -> history.with(retraction(id, day, zone));
      case ID_REUSED -> replaced(history, at, event.identifiedAs(id)).with(wrong);
      case CIRCLE -> history.with(wrong.correcting(second)).with(other);
    };
  }

  private Event recorded(Event event, LocalDate day, ZoneId zone) {
    return lag.map(days -> event.recordedAt(noon(day.plusDays(days), zone))).orElse(event);
  }

  private Retraction retraction(EventId id, LocalDate day, ZoneId zone) {
    return new Retraction(id, lag.map(days -> noon(day.plusDays(days), zone)));
  }

  private static Instant noon(LocalDate day, ZoneId zone) {
    return day.atTime(12, 0).atZone(zone).toInstant();
  }

  private static CaseHistory replaced(CaseHistory history, int place, Event event) {
    List<Event> events = new ArrayList<>(history.events());
    events.set(place, event);
    return history.withEvents(events);
  }
}
