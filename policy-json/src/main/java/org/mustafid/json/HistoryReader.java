package org.mustafid.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.casework.EventId;
import org.mustafid.casework.Retraction;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.RequirementId;

/** Decodes one history from its JSON. Used once, by one thread. */
final class HistoryReader {
  private static final List<String> KEYS =
      List.of("ref", "kind", "category", "about", "events", "retractions");
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
        require(located, fields.get(), "ref").flatMap(value -> opaque(value, CaseRef::of));
    Optional<CaseKind> kind =
        require(located, fields.get(), "kind").flatMap(each -> each.id(CaseKind::of));
    Optional<CategoryId> category =
        find(fields.get(), "category").flatMap(each -> each.id(CategoryId::of));
    Optional<BodyId> about = find(fields.get(), "about").flatMap(each -> each.id(BodyId::of));
    List<Event> events = all(require(located, fields.get(), "events"), HistoryReader::event);
    List<Retraction> retractions =
        all(find(fields.get(), "retractions"), HistoryReader::retraction);
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
    for (Event event : events) {
      history = history.with(event);
    }
    for (Retraction retraction : retractions) {
      history = history.with(retraction);
    }
    return Optional.of(history);
  }

  private static <T> List<T> all(Optional<Located> list, Function<Located, Optional<T>> reader) {
    List<T> all = new ArrayList<>();
    for (Located item : list.flatMap(Located::items).orElse(List.of())) {
      reader.apply(item).ifPresent(all::add);
    }
    return all;
  }

  /** What may lead to a person, and is repeated nowhere. */
  private static <T> Optional<T> opaque(Located value, Function<String, T> type) {
    Expectation expected = Expectation.of(Kind.TEXT);
    if (!(value.value() instanceof Value.Text text)) {
      return value.refuseWithheld(HistoryProblems.WRONG_TYPE, "", expected);
    }
    Optional<Reference> wrong = Reference.refusalOf(text.text());
    return wrong.isEmpty()
        ? Optional.of(type.apply(text.text()))
        : value.refuseWithheld(wrong.get().type(), wrong.get().found(), wrong.get().expected());
  }

  private static Optional<Event> event(Located value) {
    Optional<Map<String, Located>> found = value.fields(EVENT_KEYS);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Located> fields = found.get();
    int before = value.report().size();
    Optional<EventKind> kind =
        require(value, fields, "kind").flatMap(each -> each.id(EventKind::of));
    Optional<LocalDate> day = find(fields, "on").flatMap(HistoryReader::day);
    Optional<Instant> instant = find(fields, "at").flatMap(HistoryReader::instant);
    oneTime(value, fields);
    Optional<ChannelId> channel = find(fields, "channel").flatMap(each -> each.id(ChannelId::of));
    List<RequirementId> meets = all(find(fields, "meets"), each -> each.id(RequirementId::of));
    int sequence = find(fields, "sequence").flatMap(Located::number).orElse(0);
    Optional<EventId> id = find(fields, "id").flatMap(each -> opaque(each, EventId::of));
    Optional<EventId> corrects =
        find(fields, "corrects").flatMap(each -> opaque(each, EventId::of));
    Optional<Instant> recordedAt = find(fields, "recorded-at").flatMap(HistoryReader::instant);
    Optional<BodyId> takenBy = find(fields, "taken-by").flatMap(each -> each.id(BodyId::of));
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
        require(value, found.get(), "of").flatMap(each -> opaque(each, EventId::of));
    Optional<Instant> recordedAt = find(found.get(), "recorded-at").flatMap(HistoryReader::instant);
    return value.report().size() > before || of.isEmpty()
        ? Optional.empty()
        : Optional.of(new Retraction(of.get(), recordedAt));
  }

  /** A day or an instant: one of them, and not both. */
  private static void oneTime(Located event, Map<String, Located> fields) {
    if (fields.containsKey("on") && fields.containsKey("at")) {
      find(fields, "on")
          .ifPresent(each -> each.refuse(HistoryProblems.UNKNOWN_KEY, Expectation.of(Kind.NO_KEY)));
    } else if (!fields.containsKey("on") && !fields.containsKey("at")) {
      event.missing("on", Expectation.oneOf(List.of("on", "at")));
    }
  }

  private static Optional<LocalDate> day(Located value) {
    Expectation expected = Expectation.of(Kind.DATE);
    Optional<String> text = value.text(expected);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = Times.day(text.get());
    return day.isPresent()
        ? day
        : value.refuse(
            HistoryProblems.BAD_DATE,
            expected,
            Times.nearestDay(text.get()).map(each -> Located.quoted(each.toString())));
  }

  private static Optional<Instant> instant(Located value) {
    Expectation expected = Expectation.of(Kind.INSTANT);
    Optional<String> text = value.text(expected);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Instant> instant = Times.instant(text.get());
    return instant.isPresent()
        ? instant
        : value.refuse(
            HistoryProblems.WRONG_TYPE,
            expected,
            Times.nearestInstant(text.get()).map(each -> Located.quoted(each.toString())));
  }

  private static Optional<Located> find(Map<String, Located> fields, String key) {
    return Optional.ofNullable(fields.get(key));
  }

  private static Optional<Located> require(Located owner, Map<String, Located> fields, String key) {
    Optional<Located> value = find(fields, key);
    return value.isPresent() ? value : owner.missing(key, Expectation.of(Kind.KEY, key));
  }
}
