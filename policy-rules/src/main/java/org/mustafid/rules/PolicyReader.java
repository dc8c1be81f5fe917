package org.mustafid.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.name.AssociationId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.name.PolicyId;
import org.mustafid.name.PromiseId;
import org.mustafid.name.SectionId;
import org.mustafid.name.StepId;
import org.mustafid.name.ToolId;
import org.mustafid.policy.Association;
import org.mustafid.policy.Channel;
import org.mustafid.policy.EventName;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Registration;
import org.mustafid.policy.Step;
import org.mustafid.policy.StepOrder;
import org.mustafid.policy.Tool;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;
import org.mustafid.rules.Node.Entry;
import org.mustafid.rules.Node.Mapping;
import org.mustafid.rules.Node.Scalar;
import org.mustafid.workday.WorkingCalendar;

/** Decodes one policy from the tree of its document. Used once, by one thread. */
final class PolicyReader {
  private static final String FORMAT = "1";
  private final Report report;
  private final Clauses clauses;
  private final Statements statements;
  private final Names promiseNames;
  private final Names eventNames;
  private final Fields root;

  private PolicyReader(Fields root) {
    this.root = root;
    this.report = root.owner().report();
    this.clauses = new Clauses(Names.of(root.find("sections"), true));
    this.statements = new Statements(report, clauses);
    this.promiseNames = Names.of(root.find("promises"), false);
    this.eventNames = Names.of(root.find("events"), false).with(EventKind.wellKnown());
  }

  /**
   * The policy that a document describes.
   *
   * @return empty if a problem was reported
   * @throws Report.Stopped if the document is of another format version
   */
  static Optional<Policy> read(Located document) throws Report.Stopped {
    checkFormat(document);
    Optional<Fields> root =
        document.fields(
            "mustafid",
            "policy",
            "title",
            "association",
            "calendar",
            "in-force-from",
            "sections",
            "channels",
            "tools",
            "step-order",
            "steps",
            "promises",
            "events");
    return root.flatMap(fields -> new PolicyReader(fields).policy());
  }

  /** Another format may have other keys, so this is asked before anything else. */
  private static void checkFormat(Located document) throws Report.Stopped {
    if (!(document.node() instanceof Mapping mapping)) {
      return;
    }
    for (Entry entry : mapping.entries()) {
      if (entry.key() instanceof Scalar key
          && key.text().equals("mustafid")
          && entry.value() instanceof Scalar value
          && value.plain()
          && !Numbers.toAscii(value.text()).orElse(FORMAT).equals(FORMAT)) {
        document
            .child("mustafid", value)
            .refuse(Problems.UNSUPPORTED_VERSION, Expectation.oneOf(List.of(FORMAT)));
        throw document.report().stop();
      }
    }
  }

  private Optional<Policy> policy() {
    root.require("mustafid").ifPresent(this::format);
    Optional<PolicyId> id =
        root.require("policy").flatMap(value -> value.id(PolicyId.class, PolicyId::of));
    Optional<Labels> title = root.require("title").flatMap(Located::labels);
    Optional<Association> association = root.require("association").flatMap(this::association);
    Optional<WorkingCalendar> calendar = root.require("calendar").flatMap(Calendars::read);

    List<Section> printed = entries(root.require("sections"), this::section);
    clauses.declare(printed);
    List<Channel> channels = entries(root.require("channels"), this::channel);
    List<Tool> tools = entries(root.find("tools"), this::tool);
    List<Step> steps = entries(root.find("steps"), this::step);
    List<Promise> promises = entries(root.find("promises"), this::promise);
    List<EventName> events = entries(root.find("events"), this::event);

    Policy.Builder policy = Policy.builder();
    root.find("in-force-from")
        .flatMap(value -> statements.readAlone(value, Located::date))
        .ifPresent(policy::inForceFrom);
    root.find("step-order")
        .flatMap(value -> statements.readAlone(value, this::stepOrder))
        .ifPresent(policy::stepOrder);
    if (report.failures() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        policy
            .id(id.orElseThrow())
            .title(title.orElseThrow())
            .association(association.orElseThrow())
            .calendar(calendar.orElseThrow())
            .sections(printed)
            .channels(channels)
            .tools(tools)
            .steps(steps)
            .promises(promises)
            .events(events)
            .build());
  }

  private void format(Located value) {
    Expectation expected = Expectation.oneOf(List.of(FORMAT));
    Optional<Scalar> scalar = value.scalar(expected);
    if (scalar.isPresent() && !(scalar.get().plain() && isFormat(scalar.get().text()))) {
      Optional<String> meant =
          isFormat(scalar.get().text()) ? Optional.of(FORMAT) : Optional.empty();
      value.refuseFor(Problems.WRONG_TYPE, expected, meant);
    }
  }

  private static boolean isFormat(String text) {
    return Numbers.toAscii(text).equals(Optional.of(FORMAT));
  }

  private Optional<Association> association(Located value) {
    Optional<Fields> fields = value.fields("id", "name", "registrations");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    int before = report.failures();
    Optional<AssociationId> id =
        fields.get().require("id").flatMap(each -> each.id(AssociationId.class, AssociationId::of));
    Optional<Labels> name = fields.get().require("name").flatMap(Located::labels);
    List<Registration> registrations = new ArrayList<>();
    fields
        .get()
        .find("registrations")
        .map(Located::items)
        .orElse(List.of())
        .forEach(item -> registration(item).ifPresent(registrations::add));
    return report.failures() > before
        ? Optional.empty()
        : Optional.of(Association.of(id.orElseThrow(), name.orElseThrow(), registrations));
  }

  private Optional<Registration> registration(Located value) {
    Optional<Fields> fields = value.fields("number", "with");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    int before = report.failures();
    Optional<String> number =
        fields
            .get()
            .require("number")
            .flatMap(
                each ->
                    each.text().flatMap(text -> each.checked(Registration.class, "number", text)));
    Optional<Labels> with = fields.get().find("with").flatMap(Located::labels);
    return report.failures() > before
        ? Optional.empty()
        : Optional.of(Registration.of(number.orElseThrow(), with.orElse(Labels.none())));
  }

  /** The entries of a list that could be decoded; of each other one the reason was reported. */
  private <T> List<T> entries(Optional<Located> list, Function<Located, Optional<T>> decoder) {
    List<T> entries = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Located item : list.map(Located::items).orElse(List.of())) {
      Optional<String> id = Fields.idOf(item.node());
      if (id.isPresent() && !seen.add(id.get())) {
        item.valueOf("id").refuse(Problems.DUPLICATE_ID, Expectation.of(Kind.UNIQUE));
      }
      decoder.apply(item).ifPresent(entries::add);
    }
    return entries;
  }

  private Optional<Section> section(Located entry) {
    Optional<Fields> fields = entry.fields("id", "heading");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    int before = report.failures();
    Optional<SectionId> id =
        fields.get().require("id").flatMap(each -> each.id(SectionId.class, SectionId::of));
    Optional<Labels> heading = fields.get().require("heading").flatMap(Located::labels);
    return report.failures() > before
        ? Optional.empty()
        : Optional.of(Section.of(id.orElseThrow(), heading.orElseThrow()));
  }

  private Optional<Channel> channel(Located entry) {
    return named(entry, ChannelId.class, ChannelId::of, ChannelId.wellKnown(), Channel::of);
  }

  private Optional<Tool> tool(Located entry) {
    return named(entry, ToolId.class, ToolId::of, ToolId.wellKnown(), Tool::of);
  }

  /** What a channel or a tool is made from. */
  private interface Named<I, T> {
    T of(I id, Labels labels, Clause clause);
  }

  private <I extends Id, T> Optional<T> named(
      Located entry,
      Class<I> type,
      Function<String, I> factory,
      Set<String> wellKnown,
      Named<I, T> result) {
    Optional<Fields> fields = entry.fields("id", "label", "clause");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    int before = report.failures();
    Optional<I> id = fields.get().require("id").flatMap(each -> each.id(type, factory));
    Optional<Labels> labels = label(fields.get(), id, wellKnown);
    Optional<Clause> clause = fields.get().require("clause").flatMap(clauses::read);
    return report.failures() > before
        ? Optional.empty()
        : Optional.of(result.of(id.orElseThrow(), labels.orElseThrow(), clause.orElseThrow()));
  }

  /**
   * The document's own label of an entry: any languages for a well-known id, and both of ours for
   * another, which would have none without.
   */
  private Optional<Labels> label(Fields fields, Optional<? extends Id> id, Set<String> wellKnown) {
    Optional<Located> label = fields.find("label");
    boolean isOwn = id.isPresent() && !wellKnown.contains(id.get().value());
    if (label.isPresent()) {
      return label.get().labels(isOwn ? Located.OURS : List.of(), Problems.MISSING_LABEL);
    }
    if (isOwn) {
      return fields
          .require("id")
          .flatMap(
              each ->
                  each.refuse(
                      Problems.MISSING_LABEL,
                      Expectation.of(Kind.LABELS),
                      Spelling.nearest(id.orElseThrow().value(), wellKnown)));
    }
    return Optional.of(Labels.none());
  }

  private Optional<EventName> event(Located entry) {
    Optional<Fields> fields = entry.fields("id", "label");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    int before = report.failures();
    Optional<EventKind> kind =
        fields.get().require("id").flatMap(each -> each.id(EventKind.class, EventKind::of));
    Optional<Labels> labels = label(fields.get(), kind, EventKind.wellKnown());
    return report.failures() > before
        ? Optional.empty()
        : Optional.of(
            EventName.of(
                kind.orElseThrow(),
                kind.orElseThrow().labels().overriddenBy(labels.orElseThrow())));
  }

  private Optional<Step> step(Located entry) {
    Optional<Fields> found =
        entry.fields(
            "id",
            "label",
            "text",
            "when",
            "evidence",
            "expected-by",
            "not-after",
            "promise",
            "clause");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = report.failures();
    Step.Builder step = Step.builder();
    Optional<StepId> id = fields.require("id").flatMap(each -> each.id(StepId.class, StepId::of));
    Optional<Labels> label = label(fields, id, StepId.wellKnown());
    if (id.isPresent() && label.isPresent()) {
      step.id(id.get()).labels(id.get().labels().overriddenBy(label.get()));
    }
    fields.find("text").flatMap(Located::labels).ifPresent(step::text);
    fields.find("when").flatMap(Located::labels).ifPresent(step::when);
    Optional<Clause> clause = fields.require("clause").flatMap(clauses::read);
    clause.ifPresent(step::clause);
    fields.find("evidence").map(this::events).ifPresent(step::evidence);
    Optional<Stated<EventKind>> expectedBy =
        fields
            .find("expected-by")
            .flatMap(each -> statements.readAt(clause, each, this::knownEvent));
    expectedBy.ifPresent(step::expectedBy);
    if (expectedBy.isPresent() && expectedBy.get().effective().isPresent()) {
      fields.require("evidence"); // nothing can be expected of which nothing is evidence
    }
    fields
        .find("not-after")
        .flatMap(each -> statements.readAt(clause, each, this::knownEvent))
        .ifPresent(step::notAfter);
    fields.find("promise").flatMap(this::knownPromise).ifPresent(step::promise);
    return report.failures() > before ? Optional.empty() : Optional.of(step.build());
  }

  private Optional<Promise> promise(Located entry) {
    Optional<Fields> found =
        entry.fields(
            "id",
            "label",
            "to",
            "by",
            "from",
            "kept-by",
            "not-before",
            "no-later-than",
            "clause",
            "readings");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = report.failures();
    Promise.Builder promise = Promise.builder();
    Optional<PromiseId> id =
        fields.require("id").flatMap(each -> each.id(PromiseId.class, PromiseId::of));
    Optional<Labels> label = label(fields, id, PromiseId.wellKnown());
    if (id.isPresent() && label.isPresent()) {
      promise.id(id.get()).labels(id.get().labels().overriddenBy(label.get()));
    }
    fields
        .require("to")
        .flatMap(each -> each.oneOf(CaseKind.wellKnown()))
        .map(CaseKind::of)
        .ifPresent(promise::to);
    fields
        .require("by")
        .flatMap(each -> oneOf(each, Party.values(), Party::id))
        .ifPresent(promise::by);
    Optional<Clause> clause = fields.require("clause").flatMap(clauses::read);
    clause.ifPresent(promise::clause);
    fields
        .require("from")
        .flatMap(each -> statements.readAt(clause, each, this::start))
        .ifPresent(promise::start);
    fields.require("kept-by").map(this::events).ifPresent(promise::keptBy);
    Optional<Located> floor = fields.find("not-before");
    Optional<Located> cap = fields.find("no-later-than");
    floor.flatMap(Terms::read).ifPresent(promise::notBefore);
    cap.flatMap(Terms::read).ifPresent(promise::noLaterThan);
    if (floor.isEmpty()) {
      fields.require(
          "no-later-than",
          Problems.MISSING_KEY,
          Expectation.oneOf(List.of("not-before", "no-later-than")));
    }
    promise.readings(
        entries(
            fields.find("readings"),
            each -> each.fields("id", "choice", "instead-of").flatMap(statements::reading)));
    return report.failures() > before ? Optional.empty() : Optional.of(promise.build());
  }

  private Optional<Start> start(Located value) {
    Optional<Fields> fields = value.fields("first", "last");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    int before = report.failures();
    Optional<EventKind> first = fields.get().find("first").flatMap(this::knownEvent);
    Optional<EventKind> last = fields.get().find("last").flatMap(this::knownEvent);
    if (report.failures() > before) {
      return Optional.empty();
    }
    if (first.isPresent() == last.isPresent()) {
      return value.refuse(
          Problems.WRONG_TYPE, Expectation.oneOf(List.of("{first: …}", "{last: …}")));
    }
    return first.map(Start::first).or(() -> last.map(Start::last));
  }

  private Optional<StepOrder> stepOrder(Located value) {
    return oneOf(value, StepOrder.values(), StepOrder::id);
  }

  private static <E> Optional<E> oneOf(Located value, E[] options, Function<E, String> id) {
    return value
        .oneOf(Arrays.stream(options).map(id).toList())
        .flatMap(
            text -> Arrays.stream(options).filter(each -> id.apply(each).equals(text)).findFirst());
  }

  private List<EventKind> events(Located value) {
    Set<EventKind> events = new LinkedHashSet<>();
    for (Located item : value.itemsOrOne()) {
      Optional<EventKind> event = knownEvent(item);
      if (event.isPresent() && !events.add(event.get())) {
        item.refuse(Problems.DUPLICATE_ID, Expectation.of(Kind.UNIQUE));
      }
    }
    return List.copyOf(events);
  }

  private Optional<EventKind> knownEvent(Located value) {
    return known(value, EventKind.class, EventKind::of, eventNames);
  }

  private Optional<PromiseId> knownPromise(Located value) {
    return known(value, PromiseId.class, PromiseId::of, promiseNames);
  }

  private static <I extends Id> Optional<I> known(
      Located value, Class<I> type, Function<String, I> factory, Names names) {
    Optional<I> id = value.id(type, factory);
    if (id.isEmpty() || names.ids().contains(id.get().value())) {
      return id;
    }
    return names.refuse(value, id.get().value(), nearest -> nearest);
  }
}
