package org.mustafid.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Discretion;
import org.mustafid.casework.Event;
import org.mustafid.casework.EventId;
import org.mustafid.casework.Retraction;
import org.mustafid.diagnostic.Quoted;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.RequirementId;

/** Histories of any form that can be written, whatever a policy would say to them. */
final class Histories {
  private Histories() {}

  static Arbitrary<CaseHistory> all() {
    return Combinators.combine(
            ids(CaseKind.wellKnown()).map(CaseKind::of),
            refs().map(CaseRef::of),
            ids(Set.of("urgent")).map(CategoryId::of).optional(),
            amended().list().ofMaxSize(6),
            retractions().list().ofMaxSize(2),
            ids(BodyId.wellKnown()).map(BodyId::of).optional(),
            Arbitraries.of(Discretion.class).optional())
        .as(
            (kind, ref, category, events, retractions, about, discretion) -> {
              CaseHistory history = CaseHistory.of(kind, ref);
              history = category.map(history::inCategory).orElse(history);
              history = about.map(history::about).orElse(history);
              history = discretion.map(history::asking).orElse(history);
              for (Retraction retraction : retractions) {
                history = history.with(retraction);
              }
              for (Event event : events) {
                history = history.with(event);
              }
              return history;
            });
  }

  /** Letters of several scripts, signs that JSON escapes, and characters beyond 16 bits. */
  private static Arbitrary<String> refs() {
    Arbitrary<String> characters =
        Arbitraries.of("a", "Z", "9", "/", "\"", "\\", " ", "-", "ط", "١", "é", "𝒜", "\u00a0");
    return Arbitraries.oneOf(characters.list().ofMaxSize(12), characters.list().ofSize(1_000))
        .map(each -> String.join("", each))
        .filter(text -> !Quoted.isBlank(text));
  }

  private static Arbitrary<Event> amended() {
    return Combinators.combine(
            events(),
            refs().map(EventId::of).optional(),
            refs().map(EventId::of).optional(),
            instants().optional(),
            ids(BodyId.wellKnown()).map(BodyId::of).optional())
        .as(
            (event, id, corrects, recordedAt, takenBy) -> {
              Event amended = id.map(event::identifiedAs).orElse(event);
              amended = corrects.map(amended::correcting).orElse(amended);
              amended = recordedAt.map(amended::recordedAt).orElse(amended);
              return takenBy.map(amended::takenBy).orElse(amended);
            });
  }

  private static Arbitrary<Retraction> retractions() {
    return Combinators.combine(refs().map(EventId::of), instants().optional()).as(Retraction::new);
  }

  private static Arbitrary<Instant> instants() {
    return Combinators.combine(
            Arbitraries.longs()
                .between(
                    Instant.parse("1900-01-01T00:00:00Z").getEpochSecond(),
                    Instant.parse("9999-12-31T23:59:59Z").getEpochSecond()),
            Arbitraries.of(0, 1, 120_000, 999_000_000, 999_999_999))
        .as(Instant::ofEpochSecond);
  }

  private static Arbitrary<Event> events() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs()
            .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<EventKind> kinds = ids(EventKind.wellKnown()).map(EventKind::of);
    return Combinators.combine(
            Arbitraries.oneOf(
                Combinators.combine(days, kinds).as(Event::on),
                Combinators.combine(instants(), kinds).as(Event::at)),
            ids(ChannelId.wellKnown()).map(ChannelId::of).optional(),
            ids(RequirementId.wellKnown()).map(RequirementId::of).list().ofMaxSize(3),
            Arbitraries.of(0, 1, 7, Integer.MAX_VALUE))
        .as(
            (event, channel, meets, sequence) -> {
              Event shown = event.meeting(meets.toArray(RequirementId[]::new)).inSequence(sequence);
              return channel.map(shown::by).orElse(shown);
            });
  }

  private static Arbitrary<String> ids(Set<String> wellKnown) {
    List<String> known =
        Stream.concat(wellKnown.stream(), Stream.of("our-own-2", "x".repeat(64))).toList();
    return Arbitraries.of(known);
  }
}
