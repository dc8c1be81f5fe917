package org.mustafid.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.RequirementId;

/** Decodes one history from its JSON. Used once, by one thread. */
final class HistoryReader {
  private static final List<String> KEYS = List.of("ref", "kind", "category", "events");
  private static final List<String> EVENT_KEYS =
      List.of("kind", "on", "at", "channel", "meets", "sequence");

  private HistoryReader() {}

  /** The history that a value describes; empty after a problem was reported. */
  static Optional<CaseHistory> read(Value root, Report report) {
    Located located = new Located(root, "", report, false);
    Optional<Map<String, Located>> fields = located.fields(KEYS);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Optional<CaseRef> ref = require(located, fields.get(), "ref").flatMap(HistoryReader::ref);
    Optional<CaseKind> kind =
        require(located, fields.get(), "kind").flatMap(each -> each.id(CaseKind::of));
    Optional<CategoryId> category =
        find(fields.get(), "category").flatMap(each -> each.id(CategoryId::of));
    List<Event> events = new ArrayList<>();
    for (Located event :
        require(located, fields.get(), "events").flatMap(Located::items).orElse(List.of())) {
      event(event).ifPresent(events::add);
    }
    if (report.size() > 0) {
      return Optional.empty();
    }
    CaseHistory history = CaseHistory.of(kind.orElseThrow(), ref.orElseThrow());
    if (category.isPresent()) {
      history = history.inCategory(category.get());
    }
    for (Event event : events) {
      history = history.with(event);
    }
    return Optional.of(history);
  }

  private static Optional<CaseRef> ref(Located value) {
    Expectation expected = Expectation.of(Kind.TEXT);
    if (!(value.value() instanceof Value.Text text)) {
      return value.refuseWithheld(HistoryProblems.WRONG_TYPE, "", expected);
    }
    Optional<Reference> wrong = Reference.refusalOf(text.text());
    return wrong.isEmpty()
        ? Optional.of(CaseRef.of(text.text()))
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
    List<RequirementId> meets = new ArrayList<>();
    for (Located each : find(fields, "meets").flatMap(Located::items).orElse(List.of())) {
      each.id(RequirementId::of).ifPresent(meets::add);
    }
    int sequence = find(fields, "sequence").flatMap(Located::number).orElse(0);
    if (value.report().size() > before || kind.isEmpty()) {
      return Optional.empty();
    }
    Event event =
        day.isPresent()
            ? Event.on(day.get(), kind.get())
            : Event.at(instant.orElseThrow(), kind.get());
    event = event.meeting(meets.toArray(RequirementId[]::new)).inSequence(sequence);
    return Optional.of(channel.isPresent() ? event.by(channel.get()) : event);
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
