package org.mustafid.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.compensation.Compensation;
import org.mustafid.compensation.Condition;
import org.mustafid.compensation.Limit;
import org.mustafid.date.DualDate;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.CaseKind;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.name.PolicyId;
import org.mustafid.name.PromiseId;
import org.mustafid.policy.Acceptance;
import org.mustafid.policy.Approval;
import org.mustafid.policy.Association;
import org.mustafid.policy.Body;
import org.mustafid.policy.Channel;
import org.mustafid.policy.ComplaintRoute;
import org.mustafid.policy.Contact;
import org.mustafid.policy.Defect;
import org.mustafid.policy.Duty;
import org.mustafid.policy.Policy;
import org.mustafid.policy.PrintedNumber;
import org.mustafid.policy.Provision;
import org.mustafid.policy.Registration;
import org.mustafid.policy.Stage;
import org.mustafid.policy.Step;
import org.mustafid.policy.Suppression;
import org.mustafid.promise.Extension;
import org.mustafid.promise.OnDayOff;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;
import tools.jackson.core.JsonGenerator;

/** Writes policies in the grammar of policy documents; what is at its default is left out. */
final class PolicyWriter extends MappingWriter {
  private static final int FORMAT = 1;

  PolicyWriter(JsonGenerator out) {
    super(out);
  }

  void write(Policy policy) {
    out.writeStartObject();
    out.writeNumberProperty("mustafid", FORMAT);
    out.writeStringProperty("policy", policy.id().value());
    labels("title", policy.title());
    under("association", () -> association(policy.association()));
    new CalendarWriter(out).write(policy.calendar());
    policy.version().ifPresent(version -> out.writeStringProperty("version", version));
    policy.recordedOn().ifPresent(date -> out.writeStringProperty("recorded-on", date.toString()));
    policy
        .inForceFromApproval()
        .ifPresentOrElse(
            clause ->
                statedAlone("in-force-from", Stated.byClause(clause, "approval"), out::writeString),
            () -> statedAlone("in-force-from", policy.inForceFrom(), this::day));
    statedIfAtAll("in-force-until", policy.inForceUntil(), this::day);
    statedIfAtAll("on-change", policy.onChange(), effect -> out.writeString(effect.id()));
    sections(policy.sections());
    readings(policy.ownReadings());
    listIfAny("bodies", policy.bodies(), this::body);
    listIfAny("case-kinds", policy.caseKinds(), own -> named(own.kind(), own.labels()));
    listIfAny(
        "categories", policy.categories(), each -> cited(each.id(), each.labels(), each.clause()));
    listIfAny("stages", policy.stages(), this::stage);
    policy.approval().ifPresent(each -> under("approval", () -> approval(each)));
    listIfAny("channels", policy.channels(), this::channel);
    listIfAny("tools", policy.tools(), each -> cited(each.id(), each.labels(), each.clause()));
    listIfAny("events", policy.events(), own -> named(own.kind(), own.labels()));
    statedAlone("step-order", policy.stepOrder(), order -> out.writeString(order.id()));
    listIfAny("steps", policy.steps(), this::step);
    listIfAny("promises", policy.promises(), this::promise);
    listIfAny("complaint-routes", policy.complaintRoutes(), this::complaintRoute);
    policy.compensation().ifPresent(each -> under("compensation", () -> compensation(each)));
    listIfAny("duties", policy.duties(), this::duty);
    listIfAny("provisions", policy.provisions(), this::provision);
    listIfAny("defects", policy.defects(), this::defect);
    listIfAny("suppress", policy.suppressions(), this::suppression);
    if (!policy.severities().isEmpty()) {
      under(
          "severities",
          () ->
              policy
                  .severities()
                  .forEach((id, severity) -> out.writeStringProperty(id, severity.id())));
    }
    out.writeEndObject();
  }

  private void association(Association association) {
    out.writeStringProperty("id", association.id().value());
    labels("name", association.name());
    listIfAny("registrations", association.registrations(), this::registration);
    listIfAny("contacts", association.contacts(), this::contact);
  }

  private void registration(Registration registration) {
    out.writeStringProperty("kind", registration.kind().id());
    out.writeStringProperty("number", registration.number());
    Words.writeIfAny("with", registration.with(), out);
    clause(registration.clause());
  }

  private void contact(Contact contact) {
    out.writeStringProperty("kind", contact.kind().value());
    out.writeStringProperty("printed", contact.printed());
    clause(contact.clause());
  }

  /** Its own, and by policy those of other prints, in the order of both. */
  private void sections(List<Section> sections) {
    Map<Optional<PolicyId>, List<Section>> prints = new LinkedHashMap<>();
    sections.forEach(
        each -> prints.computeIfAbsent(each.printedIn(), absent -> new ArrayList<>()).add(each));
    List<Section> own = prints.remove(Optional.<PolicyId>empty());
    if (own != null) {
      list("sections", own, this::section);
    }
    listIfAny(
        "prints",
        prints.values(),
        theirs -> {
          Words.writeIfAny("id", theirs.get(0).printedIn(), out);
          list("sections", theirs, this::section);
        });
  }

  private void section(Section section) {
    out.writeStringProperty("id", section.id().value());
    labels("heading", section.labels());
  }

  private void body(Body body) {
    named(body.id(), body.labels());
    if (body.isOutside()) {
      out.writeBooleanProperty("outside", true);
    }
    clause(body.clause());
  }

  private void channel(Channel channel) {
    named(channel.id(), channel.labels());
    Words.writeIfAny("for", channel.kinds(), out);
    clause(channel.clause());
  }

  private void stage(Stage stage) {
    named(stage.id(), stage.labels());
    out.writeStringProperty("to", stage.to().value());
    Words.write("opened-by", stage.openedBy(), out);
    Words.writeIfAny("handled-by", stage.handledBy(), out);
    Words.writeIfAny("next", stage.next(), out);
    Words.writeIfAny("bypassed-by", stage.bypassedBy(), out);
    clause(stage.clause());
  }

  private void approval(Approval approval) {
    Words.writeIfAny("by", approval.by(), out);
    approval.resolution().ifPresent(each -> under("resolution", () -> number(each)));
    approval.meeting().ifPresent(each -> under("meeting", () -> number(each)));
    approval.date().ifPresent(each -> under("date", () -> date(each)));
    Words.writeIfAny("signed-by", approval.signedBy(), out);
    clause(approval.clause());
  }

  private void number(PrintedNumber number) {
    out.writeStringProperty("printed", number.printed());
    if (!number.candidates().isEmpty()) {
      out.writeArrayPropertyStart("candidates");
      number.candidates().forEach(out::writeString);
      out.writeEndArray();
    }
  }

  private void date(DualDate date) {
    out.writeStringProperty("printed", date.printed());
    date.accepted().ifPresent(day -> out.writeStringProperty("accepted", day.toString()));
  }

  private void step(Step step) {
    named(step.id(), step.labels());
    if (!step.kinds().equals(List.of(CaseKind.REQUEST))) {
      Words.write("for", step.kinds(), out);
    }
    Words.writeIfAny("text", step.text(), out);
    Words.writeIfAny("when", step.when(), out);
    Words.writeIfAny("by", step.by(), out);
    Words.writeIfAny("evidence", step.evidence(), out);
    statedAt(step.clause(), "expected-by", step.expectedBy(), this::id);
    statedAt(step.clause(), "not-after", step.notAfter(), this::id);
    Words.writeIfAny("promise", step.promise(), out);
    clause(step.clause());
    readings(step.readings());
  }

  private void promise(Promise promise) {
    named(promise.id(), promise.labels());
    out.writeStringProperty("to", promise.to().value());
    Words.writeIfAny("category", promise.categories(), out);
    Words.writeIfAny("stage", promise.stage(), out);
    out.writeStringProperty("by", promise.by().id());
    out.writeName("from");
    stated(Optional.of(promise.clause()), promise.start(), this::start);
    Words.write("kept-by", promise.keptBy(), out);
    term("not-before", promise.notBefore());
    term("no-later-than", promise.noLaterThan());
    promise.every().ifPresent(this::repetition);
    Words.writeIfAny("unquantified", promise.unquantified(), out);
    if (promise.onDayOff() != OnDayOff.MOVE) {
      out.writeStringProperty("on-day-off", promise.onDayOff().id());
    }
    statedAt(promise.clause(), "on-return", promise.onReturn(), this::onReturn);
    statedAt(promise.clause(), "on-reopening", promise.onReopening(), this::onReopening);
    promise.extension().ifPresent(each -> under("extension", () -> extension(each)));
    clause(promise.clause());
    readings(promise.readings());
  }

  private void onReturn(OnReturn effect) {
    out.writeString(effect.id());
  }

  private void onReopening(OnReopening effect) {
    out.writeString(effect.id());
  }

  private void start(Start start) {
    out.writeStartObject();
    String occurrence = Words.of(start.occurrence());
    if (start.missed().isEmpty() && start.events().size() == 1) {
      out.writeStringProperty(occurrence, start.events().get(0).value());
    } else if (isFirstMissed(start)) {
      out.writeStringProperty("missed", start.missed().get(0).value());
    } else {
      out.writeArrayPropertyStart(occurrence + "-of");
      start.events().forEach(event -> out.writeString(event.value()));
      start.missed().forEach(this::missed);
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private static boolean isFirstMissed(Start start) {
    return start.occurrence() == Start.Occurrence.FIRST
        && start.events().isEmpty()
        && start.missed().size() == 1;
  }

  private void missed(PromiseId promise) {
    out.writeStartObject();
    out.writeStringProperty("missed", promise.value());
    out.writeEndObject();
  }

  private void repetition(Repetition every) {
    if (every.times().isEmpty() && every.until().isEmpty()) {
      term("every", Optional.of(every.term()));
      return;
    }
    under(
        "every",
        () -> {
          term("term", Optional.of(every.term()));
          every.times().ifPresent(times -> out.writeNumberProperty("times", times));
          Words.writeIfAny("until", every.until(), out);
        });
  }

  private void extension(Extension extension) {
    Words.write("granted-by", extension.grantedBy(), out);
    term("term", Optional.of(extension.term()));
    if (extension.times() != 1) {
      out.writeNumberProperty("times", extension.times());
    }
    Words.writeIfAny("requires", extension.requires(), out);
    clause(extension.clause());
  }

  private void complaintRoute(ComplaintRoute route) {
    Words.write("channels", route.channels(), out);
    Words.writeIfAny("handled-by", route.handledBy(), out);
    statedAt(route.clause(), "anonymous", route.anonymous(), this::acceptance);
    statedAt(route.clause(), "confidential", route.confidential(), this::acceptance);
    clause(route.clause());
  }

  private void acceptance(Acceptance acceptance) {
    out.writeString(acceptance.id());
  }

  private void compensation(Compensation compensation) {
    listIfAny("conditions", compensation.conditions(), this::condition);
    out.writeName("connective");
    stated(
        Optional.of(compensation.clause()),
        compensation.connective(),
        connective -> Words.write(connective, out));
    Words.writeIfAny("settled-through", compensation.settledThrough(), out);
    compensation.limit().ifPresent(each -> under("limit", () -> limit(each)));
    clause(compensation.clause());
  }

  private void condition(Condition condition) {
    named(condition.id(), condition.labels());
    Words.writeIfAny("text", condition.text(), out);
    Words.write("proven-by", condition.provenBy(), out);
    Words.writeIfAny("disproven-by", condition.disprovenBy(), out);
    Words.writeIfAny("requires", condition.requires(), out);
    clause(condition.clause());
  }

  private void limit(Limit limit) {
    labels("text", limit.text());
    clause(limit.clause());
  }

  private void duty(Duty duty) {
    out.writeStringProperty("id", duty.id().value());
    out.writeStringProperty("kind", duty.kind().value());
    labels("text", duty.text());
    Words.writeIfAny("by", duty.holder(), out);
    if (duty.every().isPresent()) {
      out.writeName("every");
      stated(
          Optional.of(duty.clause()), duty.every().get(), term -> out.writeString(term.toString()));
    }
    clause(duty.clause());
  }

  private void provision(Provision provision) {
    out.writeStringProperty("topic", provision.topic().value());
    labels("text", provision.text());
    Words.writeIfAny("by", provision.holder(), out);
    clause(provision.clause());
  }

  private void defect(Defect defect) {
    out.writeStringProperty("kind", defect.kind().value());
    labels("text", defect.text());
    if (!defect.checks().isEmpty()) {
      out.writeArrayPropertyStart("check");
      defect.checks().forEach(out::writeString);
      out.writeEndArray();
    }
    clause(defect.clause());
  }

  private void suppression(Suppression suppression) {
    out.writeStringProperty("check", suppression.check());
    suppression.clause().ifPresent(this::clause);
    labels("reason", suppression.reason());
    out.writeStringProperty("until", suppression.untilInclusive().toString());
  }

  private void id(Id id) {
    out.writeString(id.value());
  }

  private void day(LocalDate day) {
    out.writeString(day.toString());
  }

  private void term(String key, Optional<Term> term) {
    term.ifPresent(each -> out.writeStringProperty(key, each.toString()));
  }

  private void labels(String key, Labels labels) {
    out.writeName(key);
    Words.write(labels, out);
  }

  private void clause(Clause clause) {
    Words.write("clause", clause, out);
  }

  private void readings(List<Reading> readings) {
    listIfAny("readings", readings, each -> Readings.writeKeys(each, List.of(), out));
  }

  private void cited(Id id, Labels labels, Clause clause) {
    named(id, labels);
    clause(clause);
  }

  /** An id with the labels that it does not bring by itself. */
  private void named(Id id, Labels labels) {
    out.writeStringProperty("id", id.value());
    Labels own = Labels.none();
    for (Map.Entry<String, String> label : labels.asMap().entrySet()) {
      if (!id.labels().find(label.getKey()).equals(Optional.of(label.getValue()))) {
        own = own.with(label.getKey(), label.getValue());
      }
    }
    Words.writeIfAny("label", own, out);
  }

  /** A statement of an entry, which is left out where the document leaves it open. */
  private <T> void statedAt(Clause clause, String key, Stated<T> stated, Consumer<T> value) {
    if (!(stated instanceof Stated.Unstated)) {
      out.writeName(key);
      stated(Optional.of(clause), stated, value);
    }
  }

  /** A statement that belongs to no entry, and so brings its clause. */
  private <T> void statedAlone(String key, Stated<T> stated, Consumer<T> value) {
    out.writeName(key);
    stated(Optional.empty(), stated, value);
  }

  /** Left out where nothing is stated and nothing is read into that, as in the document. */
  private <T> void statedIfAtAll(String key, Stated<T> stated, Consumer<T> value) {
    if (!stated.equals(Stated.unstated())) {
      statedAlone(key, stated, value);
    }
  }

  private <T> void stated(Optional<Clause> ofEntry, Stated<T> stated, Consumer<T> value) {
    if (stated instanceof Stated.ByClause<T> said && ofEntry.equals(Optional.of(said.clause()))) {
      value.accept(said.value());
      return;
    }
    out.writeStartObject();
    if (stated instanceof Stated.ByClause<T> said) {
      out.writeName("stated");
      value.accept(said.value());
      clause(said.clause());
    } else {
      out.writeBooleanProperty("unstated", true);
      if (stated instanceof Stated.ByReading<T> read) {
        reading(read, value);
      }
    }
    out.writeEndObject();
  }

  private <T> void reading(Stated.ByReading<T> read, Consumer<T> value) {
    if (read.others().size() > read.reading().alternatives().size()) {
      throw new InvalidArgumentException(
          "the values instead of " + read.reading(),
          String.valueOf(read.others().size()),
          "no more than its alternatives");
    }
    out.writeName("reading");
    value.accept(read.value());
    List<Runnable> others = new ArrayList<>();
    read.others().forEach(other -> others.add(() -> value.accept(other)));
    Readings.writeKeys(read.reading(), others, out);
  }
}
