package org.mustafid.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Discretion;
import org.mustafid.casework.Event;
import org.mustafid.casework.EventId;
import org.mustafid.casework.Retraction;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.RequirementId;

/** Decodes one history from its JSON. Used once, by one thread. */
final class HistoryReader {
  private static final List<String> KEYS =
      List.of("ref", "kind", "category", "about", "discretion", "events", "retractions");
  private static final List<String> EVENT_KEYS =
      List.of(
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
  private static final List<String> RETRACTION_KEYS = List.of("of", "recorded-at");

  private HistoryReader() {}

  /** The history that a value describes; empty after a problem was reported. */
  static Optional<CaseHistory> read(Value root, Report report) {
    Located located = new Located(root, "", report, false);
    Optional<Map<String, Located>> fields = located.fields(KEYS);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Optional<CaseRef> ref =
        Fields.require(located, fields.get(), "ref")
            .flatMap(value -> Fields.opaque(value, CaseRef::of));
    Optional<CaseKind> kind =
        Fields.require(located, fields.get(), "kind").flatMap(each -> each.id(CaseKind::of));
    Optional<CategoryId> category =
        Fields.find(fields.get(), "category").flatMap(each -> each.id(CategoryId::of));
    Optional<BodyId> about =
        Fields.find(fields.get(), "about").flatMap(each -> each.id(BodyId::of));
    Optional<Discretion> discretion =
        Fields.find(fields.get(), "discretion").flatMap(HistoryReader::discretion);
    List<Event> events =
        Fields.all(Fields.require(located, fields.get(), "events"), HistoryReader::event);
    List<Retraction> retractions =
        Fields.all(Fields.find(fields.get(), "retractions"), HistoryReader::retraction);
    if (report.size() > 0) {
      return Optional.empty();
    }
    CaseHistory history = CaseHistory.of(kind.orElseThrow(), ref.orElseThrow());
    if (category.isPresent()) {
      history = history.inCategory(category.get());
    }
    if (about.isPresent()) {
      history = history.about(about.get());
    }
    if (discretion.isPresent()) {
      history = history.asking(discretion.get());
    }
    for (Event event : events) {
      history = history.with(event);
    }
    for (Retraction retraction : retractions) {
      history = history.with(retraction);
    }
    return Optional.of(history);
  }

  private static Optional<Discretion> discretion(Located value) {
    List<Discretion> known = List.of(Discretion.values());
    return value
        .oneOf(known.stream().map(Discretion::id).toList())
        .flatMap(id -> known.stream().filter(each -> each.id().equals(id)).findFirst());
  }

  private static Optional<Event> event(Located value) {
    Optional<Map<String, Located>> found = value.fields(EVENT_KEYS);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Located> fields = found.get();
    int before = value.report().size();
    Optional<EventKind> kind =
        Fields.require(value, fields, "kind").flatMap(each -> each.id(EventKind::of));
    Optional<LocalDate> day = Fields.find(fields, "on").flatMap(Fields::day);
    Optional<Instant> instant = Fields.find(fields, "at").flatMap(Fields::instant);
    oneTime(value, fields);
    Optional<ChannelId> channel =
        Fields.find(fields, "channel").flatMap(each -> each.id(ChannelId::of));
    List<RequirementId> meets =
        Fields.all(Fields.find(fields, "meets"), each -> each.id(RequirementId::of));
    int sequence = Fields.find(fields, "sequence").flatMap(Located::number).orElse(0);
    Optional<EventId> id =
        Fields.find(fields, "id").flatMap(each -> Fields.opaque(each, EventId::of));
    Optional<EventId> corrects =
        Fields.find(fields, "corrects").flatMap(each -> Fields.opaque(each, EventId::of));
    Optional<Instant> recordedAt = Fields.find(fields, "recorded-at").flatMap(Fields::instant);
    Optional<BodyId> takenBy = Fields.find(fields, "taken-by").flatMap(each -> each.id(BodyId::of));
    if (value.report().size() > before || kind.isEmpty()) {
      return Optional.empty();
    }
    Event event =
        day.isPresent()
            ? Event.on(day.get(), kind.get())
            : Event.at(instant.orElseThrow(), kind.get());
    event = meets.isEmpty() ? event : event.meeting(meets.toArray(RequirementId[]::new));
    event = sequence == 0 ? event : event.inSequence(sequence);
    event = channel.map(event::by).orElse(event);
    event = id.map(event::identifiedAs).orElse(event);
    event = corrects.map(event::correcting).orElse(event);
    event = recordedAt.map(event::recordedAt).orElse(event);
    return Optional.of(takenBy.map(event::takenBy).orElse(event));
  }

  private static Optional<Retraction> retraction(Located value) {
    Optional<Map<String, Located>> found = value.fields(RETRACTION_KEYS);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int before = value.report().size();
    Optional<EventId> of =
        Fields.require(value, found.get(), "of").flatMap(each -> Fields.opaque(each, EventId::of));
    Optional<Instant> recordedAt = Fields.find(found.get(), "recorded-at").flatMap(Fields::instant);
    return value.report().size() > before || of.isEmpty()
        ? Optional.empty()
        : Optional.of(new Retraction(of.get(), recordedAt));
  }

  /** A day or an instant: one of them, and not both. */
  private static void oneTime(Located event, Map<String, Located> fields) {
    if (fields.containsKey("on") && fields.containsKey("at")) {
      Fields.find(fields, "on")
          .ifPresent(
              each ->
                  each.refuse(
                      HistoryProblems.MISPLACED_KEY, Expectation.oneOf(List.of("on", "at"))));
    } else if (!fields.containsKey("on") && !fields.containsKey("at")) {
      event.missing("on", Expectation.oneOf(List.of("on", "at")));
    }
  }
}
