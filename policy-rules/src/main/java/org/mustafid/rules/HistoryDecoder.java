package org.mustafid.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Discretion;
import org.mustafid.casework.Event;
import org.mustafid.casework.EventId;
import org.mustafid.casework.Retraction;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.RequirementId;

/** Decodes what happened in the case of a scenario, under the keys that a history has as JSON. */
final class HistoryDecoder {
  private final ScenarioNames names;

  HistoryDecoder(ScenarioNames names) {
    this.names = names;
  }

  /** A history under the id of its scenario; empty if a problem hides what kind of case it is. */
  Optional<CaseHistory> read(Fields fields, String id) {
    Optional<CaseKind> kind =
        fields
            .require("kind")
            .flatMap(value -> Vocabulary.known(value, CaseKind.class, CaseKind::of, names.kinds()));
    Optional<CategoryId> category = fields.find("category").flatMap(this::category);
    Optional<BodyId> about = fields.find("about").flatMap(this::body);
    Optional<Discretion> discretion =
        fields
            .find("discretion")
            .flatMap(value -> Entries.oneOf(value, Discretion.values(), Discretion::id));
    List<Event> events =
        fields.require("events").map(list -> all(list, this::event)).orElse(List.of());
    List<Retraction> retractions =
        fields
            .find("retractions")
            .map(list -> all(list, HistoryDecoder::retraction))
            .orElse(List.of());
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    CaseHistory history = CaseHistory.of(kind.get(), CaseRef.of(id));
    history = category.map(history::inCategory).orElse(history);
    history = about.map(history::about).orElse(history);
    history = discretion.map(history::asking).orElse(history);
    for (Event event : events) {
      history = history.with(event);
    }
    for (Retraction retraction : retractions) {
      history = history.with(retraction);
    }
    return Optional.of(history);
  }

  /** Where the policy tells no categories apart, hosts may have their own all the same. */
  private Optional<CategoryId> category(Located value) {
    return names.hasCategories()
        ? Vocabulary.known(value, CategoryId.class, CategoryId::of, names.categories())
        : value.id(CategoryId.class, CategoryId::of);
  }

  private Optional<BodyId> body(Located value) {
    return Vocabulary.known(value, BodyId.class, BodyId::of, names.bodies());
  }

  /** Of what nothing is recorded is an empty list; two entries may have one id. */
  private static <T> List<T> all(Located list, Function<Located, Optional<T>> decoder) {
    return Aspect.isEmpty(list)
        ? List.of()
        : list.entries().stream().flatMap(item -> decoder.apply(item).stream()).toList();
  }

  private Optional<Event> event(Located entry) {
    Optional<Fields> found =
        entry.fields(
            "id",
            "kind",
            "on",
            "at",
            "channel",
            "meets",
            "sequence",
            "taken-by",
            "corrects",
            "recorded-at");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = entry.report().failures();
    Optional<EventKind> kind =
        fields
            .require("kind")
            .flatMap(
                value -> Vocabulary.known(value, EventKind.class, EventKind::of, names.events()));
    Optional<Function<EventKind, Event>> time = time(fields);
    Optional<ChannelId> channel =
        fields
            .find("channel")
            .flatMap(
                value -> Vocabulary.known(value, ChannelId.class, ChannelId::of, names.channels()));
    List<RequirementId> meets =
        fields
            .find("meets")
            .map(value -> Entries.distinct(value.itemsOrOne(), this::requirement))
            .orElse(List.of());
    Optional<Integer> sequence =
        fields.find("sequence").flatMap(value -> value.number(0, Integer.MAX_VALUE));
    Optional<BodyId> takenBy = fields.find("taken-by").flatMap(this::body);
    Optional<EventId> id = fields.find("id").flatMap(HistoryDecoder::eventId);
    Optional<EventId> corrects = fields.find("corrects").flatMap(HistoryDecoder::eventId);
    Optional<Instant> recordedAt = fields.find("recorded-at").flatMap(Located::instant);
    if (entry.report().failures() > before) {
      return Optional.empty();
    }
    Event event = time.orElseThrow().apply(kind.orElseThrow());
    event = channel.map(event::by).orElse(event);
    event = event.meeting(meets.toArray(RequirementId[]::new)).inSequence(sequence.orElse(0));
    event = takenBy.map(event::takenBy).orElse(event);
    event = id.map(event::identifiedAs).orElse(event);
    event = corrects.map(event::correcting).orElse(event);
    return Optional.of(recordedAt.map(event::recordedAt).orElse(event));
  }

  /** Any of what hosts call their events; here it is a name within an example. */
  private static Optional<EventId> eventId(Located value) {
    return value.text().map(EventId::of);
  }

  private Optional<RequirementId> requirement(Located value) {
    return Vocabulary.known(value, RequirementId.class, RequirementId::of, names.requirements());
  }

  /** A day as offices record them, or an instant. */
  private static Optional<Function<EventKind, Event>> time(Fields fields) {
    Optional<Located> at = fields.find("at");
    if (at.isPresent()) {
      fields.refuseKeys(List.of("on"), List.of("at"));
      return at.flatMap(Located::instant).map(instant -> kind -> Event.at(instant, kind));
    }
    return fields.require("on").flatMap(Located::date).map(day -> kind -> Event.on(day, kind));
  }

  private static Optional<Retraction> retraction(Located entry) {
    Optional<Fields> found = entry.fields("of", "recorded-at");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int before = entry.report().failures();
    Optional<EventId> of = found.get().require("of").flatMap(HistoryDecoder::eventId);
    Optional<Instant> recordedAt = found.get().find("recorded-at").flatMap(Located::instant);
    return entry.report().failures() > before
        ? Optional.empty()
        : Optional.of(new Retraction(of.orElseThrow(), recordedAt));
  }
}
