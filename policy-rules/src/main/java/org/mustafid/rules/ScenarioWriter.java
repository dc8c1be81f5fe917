package org.mustafid.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.Event;
import org.mustafid.casework.EventId;
import org.mustafid.casework.EventTime;
import org.mustafid.casework.Retraction;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.Quoted;
import org.mustafid.name.Id;

/** Writes one case as a scenario that expects what is answered now. Used once, by one thread. */
final class ScenarioWriter {

  /** What YAML takes for something else than text. */
  private static final Set<String> NOT_TEXT = Set.of("true", "false", "null");

  private final RuleSet rules;
  private final CaseHistory history;
  private final AsOf asOf;
  private final ZoneId zone;
  private final StringBuilder out = new StringBuilder();

  ScenarioWriter(RuleSet rules, CaseHistory history, AsOf asOf) {
    this.rules = rules;
    this.history = history;
    this.asOf = asOf;
    this.zone = rules.calendar().zone();
  }

  String write(String id) {
    line(0, "scenarios: 1");
    line(0, "policy: " + policy());
    line(0, "cases:");
    line(2, "- id: " + text(checked(id)));
    line(4, "kind: " + text(history.kind()));
    history.category().ifPresent(category -> line(4, "category: " + text(category)));
    history.about().ifPresent(body -> line(4, "about: " + text(body)));
    history.discretion().ifPresent(asked -> line(4, "discretion: " + asked));
    Set<String> undeclared = undeclared();
    if (!undeclared.isEmpty()) {
      line(4, "undeclared: " + undeclared);
    }
    list("events", history.events().stream().map(this::event).toList());
    if (!history.retractions().isEmpty()) {
      list("retractions", history.retractions().stream().map(this::retraction).toList());
    }
    line(4, "as-of: " + moment());
    expect(rules.assess(history, asOf), new Aspects(rules, history.kind()));
    return out.toString();
  }

  private static String checked(String id) {
    if (!Fields.isId(id)) {
      throw new InvalidArgumentException(
          "the id of a scenario",
          id,
          "of the form " + Id.FORM + ", at most " + Id.LONGEST + " long");
    }
    return id;
  }

  private void line(int indent, String text) {
    out.append(" ".repeat(indent)).append(text).append('\n');
  }

  /** By its id if it is the shipped one, and otherwise by the file that one would look for. */
  private String policy() {
    String id = rules.policy().id().value();
    boolean shipped = RuleSets.shippedIds().contains(id) && RuleSets.shipped(id).equals(rules);
    return shipped ? id : "./" + id + ".yaml";
  }

  private Set<String> undeclared() {
    ScenarioNames names = ScenarioNames.of(rules);
    Set<String> unknown = new LinkedHashSet<>();
    addUnless(names.kinds(), history.kind(), unknown);
    if (names.hasCategories()) {
      history.category().ifPresent(each -> addUnless(names.categories(), each, unknown));
    }
    history.about().ifPresent(each -> addUnless(names.bodies(), each, unknown));
    for (Event event : history.events()) {
      addUnless(names.events(), event.kind(), unknown);
      event.channel().ifPresent(each -> addUnless(names.channels(), each, unknown));
      event.meets().forEach(each -> addUnless(names.requirements(), each, unknown));
      event.takenBy().ifPresent(each -> addUnless(names.bodies(), each, unknown));
    }
    return unknown;
  }

  private static void addUnless(Names known, Id id, Set<String> unknown) {
    if (!known.ids().contains(id.value())) {
      unknown.add(text(id));
    }
  }

  private void list(String key, List<String> entries) {
    line(4, entries.isEmpty() ? key + ": []" : key + ":");
    entries.forEach(entry -> line(6, "- " + entry));
  }

  private String event(Event event) {
    List<String> fields = new ArrayList<>();
    add("id", event.id(), ScenarioWriter::text, fields);
    fields.add("kind: " + text(event.kind()));
    fields.add(
        event.time() instanceof EventTime.AtInstant at
            ? "at: " + text(at.instant())
            : "on: " + text(event.time().dayIn(zone)));
    add("channel", event.channel(), ScenarioWriter::text, fields);
    if (!event.meets().isEmpty()) {
      fields.add(
          "meets: " + Aspect.joined(event.meets().stream().distinct().map(ScenarioWriter::text)));
    }
    if (event.sequence() > 0) {
      fields.add("sequence: " + event.sequence());
    }
    add("taken-by", event.takenBy(), ScenarioWriter::text, fields);
    add("corrects", event.corrects(), ScenarioWriter::text, fields);
    add("recorded-at", event.recordedAt(), this::text, fields);
    return braced(fields);
  }

  private String retraction(Retraction retraction) {
    List<String> fields = new ArrayList<>();
    fields.add("of: " + text(retraction.of()));
    add("recorded-at", retraction.recordedAt(), this::text, fields);
    return braced(fields);
  }

  private static <T> void add(
      String key, Optional<T> value, Function<T, String> text, List<String> fields) {
    value.map(text).ifPresent(each -> fields.add(key + ": " + each));
  }

  private static String braced(List<String> fields) {
    return fields.stream().collect(Collectors.joining(", ", "{", "}"));
  }

  private String moment() {
    return asOf instanceof AsOf.Moment moment ? text(moment.instant()) : text(asOf.dayIn(zone));
  }

  private void expect(Assessment answer, Aspects aspects) {
    line(4, "expect:");
    aspects.ofAnswer().stream()
        .filter(aspect -> answer.claim().isPresent() || !Aspects.OF_CLAIMS.contains(aspect.key()))
        .filter(
            aspect -> answer.discretion().isPresent() || !Aspects.OF_NAMES.contains(aspect.key()))
        .forEach(aspect -> line(6, aspect.key() + ": " + aspect.asked().apply(answer)));
    line(6, "stage: " + answer.stage().map(it -> told(it, aspects.ofStage())).orElse(Aspect.NONE));
    if (answer.promises().isEmpty()) {
      line(6, "promises: " + Aspect.NONE);
    } else {
      entries(
          "promises",
          answer.promises(),
          state -> state.promise().id(),
          state -> told(new Aspects.Promised(state, answer.asOfDay()), aspects.ofPromise()));
    }
    entries(
        "steps", answer.steps(), each -> each.step().id(), each -> told(each, aspects.ofStep()));
    entries(
        "conditions",
        answer.claim().map(claim -> claim.conditions()).orElse(List.of()),
        each -> each.condition().id(),
        each -> told(each, aspects.ofCondition()));
    line(
        6,
        "remedies: "
            + Aspect.joined(
                answer.remedies().stream().map(each -> told(each, aspects.ofRemedy()))));
  }

  private <T> void entries(
      String key, List<T> entries, Function<T, Id> id, Function<T, String> told) {
    if (!entries.isEmpty()) {
      line(6, key + ":");
      entries.forEach(each -> line(8, text(id.apply(each)) + ": " + told.apply(each)));
    }
  }

  /** What is there; a word if that says it all. */
  private static <T> String told(T subject, List<Aspect<T>> aspects) {
    List<String> fields = new ArrayList<>();
    for (Aspect<T> aspect : aspects) {
      if (aspect.tells().test(subject)) {
        fields.add(aspect.key() + ": " + aspect.asked().apply(subject));
      }
    }
    return fields.size() == 1 ? aspects.get(0).asked().apply(subject) : braced(fields);
  }

  private static String text(LocalDate day) {
    if (day.getYear() < Located.EARLIEST_YEAR || day.getYear() > Located.LATEST_YEAR) {
      throw new InvalidArgumentException(
          "a day of a scenario",
          day.toString(),
          "in the years from " + Located.EARLIEST_YEAR + " to " + Located.LATEST_YEAR);
    }
    return day.toString();
  }

  /** With the offset of its day in the calendar's zone, which is the one that people read. */
  private String text(Instant instant) {
    text(LocalDate.ofInstant(instant, zone));
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
  }

  private static String text(Id id) {
    return text(id.value());
  }

  private static String text(String id) {
    return NOT_TEXT.contains(id) ? '"' + id + '"' : id;
  }

  /** Always in quotation marks, because hosts call their events what they like. */
  private static String text(EventId id) {
    String value = id.value();
    boolean readable =
        !Quoted.isBlank(value)
            && value.codePointCount(0, value.length()) <= DocumentTree.LONGEST_TEXT
            && value.codePoints().noneMatch(SourceText::isHostile);
    if (!readable) {
      throw new InvalidArgumentException(
          "EventId in a scenario",
          "(withheld)",
          "visible, and at most " + DocumentTree.LONGEST_TEXT + " characters long");
    }
    StringBuilder quoted = new StringBuilder("\"");
    value
        .codePoints()
        .forEach(
            each ->
                quoted.append(
                    each < ' ' || each == '"' || each == '\\'
                        ? String.format(Locale.ROOT, "\\x%02X", each)
                        : Character.toString(each)));
    return quoted.append('"').toString();
  }
}
