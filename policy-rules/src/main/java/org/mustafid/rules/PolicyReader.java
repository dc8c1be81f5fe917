package org.mustafid.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mustafid.assessment.FindingTypes;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.Severity;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.name.PolicyId;
import org.mustafid.name.SectionId;
import org.mustafid.name.ToolId;
import org.mustafid.policy.Approval;
import org.mustafid.policy.Body;
import org.mustafid.policy.CaseKindName;
import org.mustafid.policy.Category;
import org.mustafid.policy.Channel;
import org.mustafid.policy.EventName;
import org.mustafid.policy.OnChange;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Stage;
import org.mustafid.policy.StepOrder;
import org.mustafid.policy.Tool;
import org.mustafid.rules.Node.Entry;
import org.mustafid.rules.Node.Mapping;
import org.mustafid.rules.Node.Scalar;

/** Decodes one policy from the tree of its document. Used once, by one thread. */
final class PolicyReader {
  /** The keys of a document. */
  static final List<String> KEYS =
      List.of(
          "mustafid",
          "base",
          "policy",
          "title",
          "association",
          "calendar",
          "version",
          "recorded-on",
          "in-force-from",
          "in-force-until",
          "on-change",
          "sections",
          "prints",
          "readings",
          "bodies",
          "case-kinds",
          "categories",
          "stages",
          "approval",
          "channels",
          "tools",
          "events",
          "step-order",
          "steps",
          "promises",
          "complaint-routes",
          "compensation",
          "duties",
          "provisions",
          "defects",
          "suppress",
          "severities");

  private static final String FORMAT = "1";

  /** In place of the first day, of a policy that is in force from its approval. */
  private static final String APPROVAL = "approval";

  private final Report report;
  private final Clauses clauses;
  private final Statements statements;
  private final Scope scope;
  private final Fields root;
  private final List<Layers.Print> prints;

  private PolicyReader(Fields root, List<Layers.Print> prints) {
    this.root = root;
    this.report = root.owner().report();
    this.prints = prints;
    this.clauses = new Clauses(Names.of(root, "prints", false));
    this.statements = new Statements(report, clauses);
    this.scope = new Scope(clauses, statements, new Vocabulary(root));
  }

  /**
   * The policy that a document describes.
   *
   * @param prints the printed documents that it cites besides its own
   * @return empty if a problem was reported
   * @throws Report.Stopped if the document is of another format version
   */
  static Optional<Policy> read(Located document, List<Layers.Print> prints) throws Report.Stopped {
    checkFormat(document);
    Optional<Fields> root = document.fields(KEYS.toArray(String[]::new));
    return root.flatMap(fields -> new PolicyReader(fields, prints).policy());
  }

  /** Another format may have other keys, so this is asked before anything else. */
  static void checkFormat(Located document) throws Report.Stopped {
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
    Policy.Builder policy = Policy.builder();
    places(policy); // first, because everything else cites them; problems are sorted in the end
    identity(policy);
    offer(policy);
    handling(policy);
    besides(policy);
    boolean needsOwn = root.find("prints").isEmpty() || clauses.citeOwn();
    if (prints.isEmpty() && needsOwn) {
      root.require("sections");
    }
    clauses.refuseConflicts();
    statements.refuseConflicts();
    return report.failures() > 0 ? Optional.empty() : Optional.of(policy.build());
  }

  private void places(Policy.Builder policy) {
    List<Section> sections = Entries.of(root.find("sections"), this::section);
    clauses.addOwn(Names.of(root, "sections", prints.isEmpty()), sections);
    policy.sections(sections);
    Map<Map.Entry<PolicyId, SectionId>, Section> others = new LinkedHashMap<>();
    for (Layers.Print print : prints) {
      Optional<Located> list = print.sections().map(each -> located("sections", each));
      Optional<PolicyId> cited = located("policy", print.policy()).id(PolicyId.class, PolicyId::of);
      List<Section> theirs = new ArrayList<>();
      for (Section section : sections(list, cited)) {
        // former versions of one policy have one print, whose headings are those of the latest
        Map.Entry<PolicyId, SectionId> place = Map.entry(cited.orElseThrow(), section.id());
        theirs.add(others.computeIfAbsent(place, absent -> section));
      }
      clauses.addLayered(print.firstLayer(), print.policy(), Names.of(list, "sections"), theirs);
    }
    policy.addAllSections(others.values());
    Entries.of(root.find("prints"), this::print).forEach(policy::addAllSections);
  }

  /** The sections of a print that a document declares by the policy whose print it is. */
  private Optional<List<Section>> print(Located entry) {
    Optional<Fields> fields = entry.fields("id", "sections");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Optional<PolicyId> cited =
        fields.get().require("id").flatMap(each -> each.id(PolicyId.class, PolicyId::of));
    if (cited.filter(each -> clauses.isLayered(each.value())).isPresent()) {
      entry.valueOf("id").refuse(Problems.DUPLICATE_ID, Expectation.of(Kind.UNIQUE));
    }
    Optional<Located> list = fields.get().require("sections");
    List<Section> theirs = sections(list, cited);
    clauses.addDeclared(cited.map(Id::value), Names.of(list, "sections"), theirs);
    return Optional.of(theirs);
  }

  private List<Section> sections(Optional<Located> list, Optional<PolicyId> cited) {
    List<Section> sections = Entries.of(list, this::section);
    return cited
        .map(policy -> sections.stream().map(each -> each.printedIn(policy)).toList())
        .orElse(List.of());
  }

  /** A part of a base that is not laid under the document. */
  private Located located(String path, Node node) {
    return new Located(node, path, report, root.owner().constraints());
  }

  private void identity(Policy.Builder policy) {
    root.require("mustafid").ifPresent(PolicyReader::format);
    root.require("policy")
        .flatMap(value -> value.id(PolicyId.class, PolicyId::of))
        .ifPresent(policy::id);
    root.require("title").flatMap(Located::labels).ifPresent(policy::title);
    root.require("association")
        .flatMap(new Associations(scope)::read)
        .ifPresent(policy::association);
    root.require("calendar").flatMap(Calendars::read).ifPresent(policy::calendar);
    root.find("version").flatMap(Located::text).ifPresent(policy::version);
    root.find("recorded-on").flatMap(Located::date).ifPresent(policy::recordedOn);
    Optional<Approval> approval = root.find("approval").flatMap(new Approvals(scope)::read);
    approval.ifPresent(policy::approval);
    Optional<LocalDate> firstDay =
        root.find("in-force-from").flatMap(value -> inForceFrom(value, approval, policy));
    root.find("in-force-until")
        .flatMap(value -> statements.readAlone(value, date -> dateAfter(firstDay, date)))
        .ifPresent(policy::inForceUntil);
    root.find("on-change")
        .flatMap(
            value ->
                statements.readAlone(
                    value, each -> Entries.oneOf(each, OnChange.values(), OnChange::id)))
        .ifPresent(policy::onChange);
    policy.readings(Entries.of(root.find("readings"), statements::reading));
  }

  /** The first day, if it is known: a day, or that of the approval. */
  private Optional<LocalDate> inForceFrom(
      Located value, Optional<Approval> approval, Policy.Builder policy) {
    List<String> words = List.of(APPROVAL);
    Optional<String> said = Fields.textOf(value.valueOf("stated").node());
    if (said.flatMap(text -> Names.nearest(text, words)).isPresent()) {
      statements
          .readAlone(value, each -> each.oneOf(words))
          .filter(Stated.ByClause.class::isInstance)
          .map(stated -> ((Stated.ByClause<String>) stated).clause())
          .ifPresent(policy::inForceFromApproval);
      return approval.flatMap(Approval::day);
    }
    Optional<Stated<LocalDate>> from = statements.readAlone(value, Located::date);
    from.ifPresent(policy::inForceFrom);
    return from.flatMap(Stated::effective);
  }

  private static Optional<LocalDate> dateAfter(Optional<LocalDate> firstDay, Located value) {
    Optional<LocalDate> day = value.date();
    if (day.isEmpty() || firstDay.isEmpty() || day.get().isAfter(firstDay.get())) {
      return day;
    }
    return value.refuse(
        Problems.OUT_OF_BOUNDS, Expectation.of(Kind.AFTER, firstDay.get().toString()));
  }

  private void offer(Policy.Builder policy) {
    policy.bodies(Entries.of(root.find("bodies"), this::body));
    policy.caseKinds(Entries.of(root.find("case-kinds"), this::caseKind));
    policy.categories(Entries.of(root.find("categories"), this::category));
    policy.channels(Entries.of(root.require("channels"), this::channel));
    policy.tools(Entries.of(root.find("tools"), this::tool));
    policy.events(Entries.of(root.find("events"), this::event));
  }

  private void handling(Policy.Builder policy) {
    List<Stage> stages = Stages.read(root.find("stages"), scope);
    policy.stages(stages);
    root.find("step-order")
        .flatMap(value -> statements.readAlone(value, PolicyReader::stepOrder))
        .ifPresent(policy::stepOrder);
    policy.steps(Entries.of(root.find("steps"), new Steps(scope)::step));
    policy.promises(Promises.read(root.find("promises"), scope, stages));
  }

  private void besides(Policy.Builder policy) {
    Provisions provisions = new Provisions(scope);
    policy.complaintRoutes(Entries.of(root.find("complaint-routes"), provisions::complaintRoute));
    root.find("compensation")
        .flatMap(value -> Compensations.read(value, scope))
        .ifPresent(policy::compensation);
    policy.duties(Entries.of(root.find("duties"), provisions::duty));
    policy.provisions(Entries.of(root.find("provisions"), provisions::provision));
    policy.defects(Entries.of(root.find("defects"), provisions::defect));
    policy.suppressions(Entries.of(root.find("suppress"), provisions::suppression));
    root.find("severities").ifPresent(value -> severities(value, policy));
  }

  private static void severities(Located value, Policy.Builder policy) {
    String[] findings = FindingTypes.all().stream().map(DiagnosticType::id).toArray(String[]::new);
    value
        .fields(findings)
        .ifPresent(
            fields ->
                fields
                    .all()
                    .forEach(
                        (id, each) ->
                            Entries.oneOf(each, Severity.values(), Severity::id)
                                .ifPresent(severity -> policy.putSeverities(id, severity))));
  }

  /** The version of the format, which every document has. */
  static void format(Located value) {
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

  private Optional<Body> body(Located entry) {
    Optional<Fields> fields = entry.fields("id", "label", "outside", "clause");
    Optional<Body> body =
        Entries.named(fields, clauses, BodyId.class, BodyId::of, BodyId.wellKnown(), Body::of);
    Optional<Boolean> outside =
        fields.flatMap(each -> each.find("outside")).flatMap(Located::trueOrFalse);
    return outside.orElse(false) ? body.map(Body::outside) : body;
  }

  private Optional<Channel> channel(Located entry) {
    Optional<Fields> fields = entry.fields("id", "label", "for", "clause");
    Optional<Channel> channel =
        Entries.named(
            fields, clauses, ChannelId.class, ChannelId::of, ChannelId.wellKnown(), Channel::of);
    List<CaseKind> kinds =
        fields.flatMap(each -> each.find("for")).map(scope.vocabulary()::kinds).orElse(List.of());
    return channel.map(each -> each.forOnly(kinds));
  }

  private Optional<Tool> tool(Located entry) {
    return Entries.named(
        entry.fields("id", "label", "clause"),
        clauses,
        ToolId.class,
        ToolId::of,
        ToolId.wellKnown(),
        Tool::of);
  }

  private Optional<Category> category(Located entry) {
    return Entries.named(
        entry.fields("id", "label", "clause"),
        clauses,
        CategoryId.class,
        CategoryId::of,
        Set.of(),
        Category::of);
  }

  private Optional<CaseKindName> caseKind(Located entry) {
    Optional<Fields> fields = entry.fields("id", "label");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    int before = report.failures();
    Optional<CaseKind> kind =
        fields.get().require("id").flatMap(each -> each.id(CaseKind.class, CaseKind::of));
    Optional<Labels> labels = Entries.label(fields.get(), kind, CaseKind.wellKnown());
    return report.failures() > before
        ? Optional.empty()
        : Optional.of(
            CaseKindName.of(
                kind.orElseThrow(),
                kind.orElseThrow().labels().overriddenBy(labels.orElseThrow())));
  }

  private Optional<EventName> event(Located entry) {
    Optional<Fields> fields = entry.fields("id", "label");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    int before = report.failures();
    Optional<EventKind> kind =
        fields.get().require("id").flatMap(each -> each.id(EventKind.class, EventKind::of));
    Optional<Labels> labels = Entries.label(fields.get(), kind, EventKind.wellKnown());
    return report.failures() > before
        ? Optional.empty()
        : Optional.of(
            EventName.of(
                kind.orElseThrow(),
                kind.orElseThrow().labels().overriddenBy(labels.orElseThrow())));
  }

  private static Optional<StepOrder> stepOrder(Located value) {
    return Entries.oneOf(value, StepOrder.values(), StepOrder::id);
  }
}
