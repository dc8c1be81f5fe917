package org.mustafid.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.EventKind;

/** What corrections, retractions and late records make of a history. */
class AmendedHistoryTest {
  private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
  private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);
  private static final AsOf LATER = AsOf.endOf(SUNDAY.plusDays(60));
  private static final EventId FIRST = EventId.of("e-1");
  private static final EventId SECOND = EventId.of("e-2");
  private static final Event REPLY = Event.on(SUNDAY.plusDays(5), EventKind.REPLIED);
  private static final CaseHistory EMPTY = CaseHistory.request(CaseRef.of("R-17"));
  private static final CaseHistory REPLIED = EMPTY.with(REPLY.identifiedAs(FIRST));

  @Nested
  class A_correction {
    private static final Event ACTUALLY = Event.on(SUNDAY.plusDays(9), EventKind.REFUSED);

    @Test
    void stands_in_the_place_of_what_it_corrects() {
      assertThat(kinds(REPLIED.corrected(FIRST, ACTUALLY))).containsExactly(EventKind.REFUSED);
      assertThat(faults(REPLIED.corrected(FIRST, ACTUALLY))).isEmpty();
    }

    @Test
    void may_itself_be_corrected() {
      CaseHistory twice =
          REPLIED
              .corrected(FIRST, ACTUALLY.identifiedAs(SECOND))
              .corrected(SECOND, Event.on(SUNDAY, EventKind.ACCEPTED));

      assertThat(kinds(twice)).containsExactly(EventKind.ACCEPTED);
      assertThat(faults(twice)).isEmpty();
    }

    @Test
    void counts_from_when_it_was_recorded() {
      CaseHistory later =
          REPLIED.corrected(FIRST, ACTUALLY.recordedAt(Instant.parse("2026-04-01T06:00:00Z")));

      assertThat(kinds(later, AsOf.endOf(SUNDAY.plusDays(20)))).containsExactly(EventKind.REPLIED);
      assertThat(kinds(later, AsOf.endOf(LocalDate.of(2026, 4, 1))))
          .containsExactly(EventKind.REFUSED);
    }

    @Test
    void of_what_is_not_on_record_counts_and_is_told() {
      CaseHistory odd = REPLIED.corrected(SECOND, ACTUALLY);

      assertThat(kinds(odd)).containsExactly(EventKind.REPLIED, EventKind.REFUSED);
      assertThat(faults(odd)).containsExactly("CORRECTS_UNKNOWN refused");
    }

    @Test
    void of_what_was_corrected_already_is_told_and_what_was_recorded_last_counts() {
      Event sooner = ACTUALLY.recordedAt(Instant.parse("2026-04-01T06:00:00Z"));
      Event later =
          Event.on(SUNDAY, EventKind.ACCEPTED).recordedAt(Instant.parse("2026-04-02T06:00:00Z"));

      for (CaseHistory twice :
          List.of(
              REPLIED.corrected(FIRST, sooner).corrected(FIRST, later),
              REPLIED.corrected(FIRST, later).corrected(FIRST, sooner))) {
        assertThat(kinds(twice)).containsExactly(EventKind.ACCEPTED);
        assertThat(faults(twice)).containsExactly("AMENDED_TWICE replied");
      }
    }

    @Test
    void of_a_correction_that_no_longer_counts_does_not_count_either() {
      CaseHistory branched =
          REPLIED
              .corrected(
                  FIRST,
                  ACTUALLY.identifiedAs(SECOND).recordedAt(Instant.parse("2026-04-01T06:00:00Z")))
              .corrected(SECOND, Event.on(SUNDAY, EventKind.SERVED))
              .corrected(
                  FIRST,
                  Event.on(SUNDAY, EventKind.ACCEPTED)
                      .recordedAt(Instant.parse("2026-04-02T06:00:00Z")));

      assertThat(kinds(branched)).containsExactly(EventKind.ACCEPTED);
    }

    @Test
    void of_itself_by_way_of_others_is_told_and_all_of_them_count() {
      CaseHistory circle =
          EMPTY
              .with(REPLY.identifiedAs(FIRST).correcting(SECOND))
              .with(ACTUALLY.identifiedAs(SECOND).correcting(FIRST));

      assertThat(kinds(circle)).containsExactly(EventKind.REPLIED, EventKind.REFUSED);
      assertThat(faults(circle))
          .containsExactly("CORRECTIONS_IN_A_CIRCLE replied", "CORRECTIONS_IN_A_CIRCLE refused");
      assertThat(faults(EMPTY.with(REPLY.identifiedAs(FIRST).correcting(FIRST))))
          .containsExactly("CORRECTIONS_IN_A_CIRCLE replied");
    }
  }

  @Nested
  class A_retraction {
    @Test
    void strikes_an_event_out() {
      assertThat(kinds(REPLIED.retracted(FIRST))).isEmpty();
      assertThat(faults(REPLIED.retracted(FIRST))).isEmpty();
    }

    @Test
    void of_a_correction_lets_stand_what_was_corrected() {
      CaseHistory undone =
          REPLIED
              .corrected(FIRST, Event.on(SUNDAY, EventKind.REFUSED).identifiedAs(SECOND))
              .retracted(SECOND);

      assertThat(kinds(undone)).containsExactly(EventKind.REPLIED);
      assertThat(faults(undone)).isEmpty();
    }

    @Test
    void counts_from_when_it_was_recorded() {
      CaseHistory later = REPLIED.with(Retraction.of(FIRST, Instant.parse("2026-04-01T06:00:00Z")));

      assertThat(kinds(later, AsOf.endOf(LocalDate.of(2026, 3, 31))))
          .containsExactly(EventKind.REPLIED);
      assertThat(kinds(later, AsOf.endOf(LocalDate.of(2026, 4, 1)))).isEmpty();
    }

    @Test
    void of_what_is_not_on_record_is_told() {
      assertThat(faults(REPLIED.retracted(SECOND))).containsExactly("RETRACTS_UNKNOWN");
    }
  }

  @Test
  void what_was_recorded_late_is_not_seen_before() {
    CaseHistory late = EMPTY.with(REPLY.recordedAt(Instant.parse("2026-04-01T06:00:00Z")));

    assertThat(kinds(late, AsOf.at(Instant.parse("2026-04-01T05:59:59Z")))).isEmpty();
    assertThat(kinds(late, AsOf.at(Instant.parse("2026-04-01T06:00:00Z"))))
        .containsExactly(EventKind.REPLIED);
  }

  @Test
  void the_past_can_be_judged_by_what_is_known_today() {
    CaseHistory late = EMPTY.with(REPLY.recordedAt(Instant.parse("2026-04-01T06:00:00Z")));
    AsOf past = AsOf.endOf(SUNDAY.plusDays(20));

    assertThat(kinds(late, past)).isEmpty();
    assertThat(kinds(late.asKnown(LATER, RIYADH), past)).containsExactly(EventKind.REPLIED);
    assertThat(kinds(late.asKnown(past, RIYADH), LATER)).isEmpty();
  }

  @Test
  void an_event_that_arrives_twice_under_its_id_happened_once() {
    CaseHistory twice = REPLIED.with(REPLY.identifiedAs(FIRST));

    assertThat(kinds(twice)).containsExactly(EventKind.REPLIED);
    assertThat(faults(twice)).isEmpty();
  }

  @Test
  void two_events_under_one_id_both_count_and_are_told() {
    CaseHistory reused = REPLIED.with(Event.on(SUNDAY, EventKind.COMPLETED).identifiedAs(FIRST));

    assertThat(kinds(reused)).containsExactly(EventKind.COMPLETED, EventKind.REPLIED);
    assertThat(faults(reused)).containsExactly("ID_REUSED replied");
  }

  @Test
  void an_id_of_an_event_is_equal_by_its_value_and_never_printed() {
    EqualsVerifier.forClass(EventId.class).withNonnullFields("value").verify();
    assertThat(FIRST.value()).isEqualTo("e-1");
    assertThat(REPLIED.retracted(SECOND).corrected(SECOND, REPLY.identifiedAs(SECOND)))
        .asString()
        .doesNotContain("e-1", "e-2");
    assertThat(List.of(FIRST, Retraction.of(FIRST), REPLY.identifiedAs(FIRST)))
        .asString()
        .doesNotContain("e-1");
    assertThatThrownBy(() -> EventId.of(" "))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("EventId must be an id of the host, but was blank");
  }

  @Property
  void the_order_of_arrival_never_matters(
      @ForAll @Size(max = 6) List<@From("amending") Event> events,
      @ForAll @Size(max = 2) List<@From("retractions") Retraction> retractions,
      @ForAll Random random) {
    CaseHistory history = history(events, retractions);
    List<Event> shuffled = new ArrayList<>(events);
    List<Retraction> others = new ArrayList<>(retractions);
    Collections.shuffle(shuffled, random);
    Collections.shuffle(others, random);
    CaseHistory other = history(shuffled, others);

    assertThat(other.seen(LATER, RIYADH)).isEqualTo(history.seen(LATER, RIYADH));
    assertThat(other.faults(LATER, RIYADH)).isEqualTo(history.faults(LATER, RIYADH));
  }

  @Property
  void a_record_put_right_says_what_was_seen(
      @ForAll @Size(max = 6) List<@From("amending") Event> events,
      @ForAll @Size(max = 2) List<@From("retractions") Retraction> retractions) {
    CaseHistory history = history(events, retractions);

    assertThat(kinds(history.asKnown(LATER, RIYADH)))
        .hasSameElementsAs(kinds(history)); // two that differ in when they were recorded are one
  }

  /** Few ids, so that chains, circles and collisions are common. */
  @Provide
  Arbitrary<Event> amending() {
    return Combinators.combine(
            Arbitraries.of(EventKind.SUBMITTED, EventKind.COMPLETED, EventKind.REPLIED),
            Arbitraries.integers().between(0, 3),
            ids().optional(0.8),
            ids().optional(0.5),
            recorded())
        .as(
            (kind, days, id, corrects, recorded) -> {
              Event event = Event.on(SUNDAY.plusDays(days), kind);
              event = id.map(event::identifiedAs).orElse(event);
              event = corrects.map(event::correcting).orElse(event);
              return event.recordedAt(recorded);
            });
  }

  @Provide
  Arbitrary<Retraction> retractions() {
    return Combinators.combine(ids(), recorded()).as(Retraction::of);
  }

  private static Arbitrary<EventId> ids() {
    return Arbitraries.of("a", "b", "c").map(EventId::of);
  }

  private static Arbitrary<Instant> recorded() {
    return Arbitraries.integers()
        .between(0, 2)
        .map(hour -> Instant.parse("2026-03-20T06:00:00Z").plusSeconds(3600L * hour));
  }

  private static CaseHistory history(List<Event> events, List<Retraction> retractions) {
    CaseHistory history = EMPTY;
    for (Event event : events) {
      history = history.with(event);
    }
    for (Retraction retraction : retractions) {
      history = history.with(retraction);
    }
    return history;
  }

  private static List<EventKind> kinds(CaseHistory history) {
    return kinds(history, LATER);
  }

  private static List<EventKind> kinds(CaseHistory history, AsOf asOf) {
    return history.seen(asOf, RIYADH).stream().map(Event::kind).toList();
  }

  private static List<String> faults(CaseHistory history) {
    return history.faults(LATER, RIYADH).stream()
        .map(
            fault ->
                fault.type() + fault.event().map(dated -> " " + dated.event().kind()).orElse(""))
        .toList();
  }
}
