package org.mustafid.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.mustafid.compare.Content.Day;
import org.mustafid.compare.Content.Phrase;
import org.mustafid.compare.Content.Printed;
import org.mustafid.compare.Content.Several;
import org.mustafid.compare.Content.Text;
import org.mustafid.compensation.Compensation;
import org.mustafid.compensation.Condition;
import org.mustafid.name.CaseKind;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.policy.Acceptance;
import org.mustafid.policy.Approval;
import org.mustafid.policy.Body;
import org.mustafid.policy.CaseKindName;
import org.mustafid.policy.Channel;
import org.mustafid.policy.ComplaintRoute;
import org.mustafid.policy.Duty;
import org.mustafid.policy.EventName;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Provision;
import org.mustafid.policy.Registration;
import org.mustafid.policy.Stage;
import org.mustafid.policy.Step;
import org.mustafid.promise.Promise;
import org.mustafid.workday.Holiday;
import org.mustafid.workday.MonthAnnouncement;
import org.mustafid.workday.WorkWeek;
import org.mustafid.workday.WorkingCalendar;

/**
 * All that a policy says, in one list, in the order of print within each topic. What a fingerprint
 * sees of it is told from the rest; a property compares the two.
 */
final class PolicyEntries {
  private final Policy policy;
  private final Contents contents;
  private final List<Entry> entries = new ArrayList<>();

  private PolicyEntries(Policy policy) {
    this.policy = policy;
    this.contents = new Contents(policy);
  }

  static List<Entry> of(Policy policy) {
    PolicyEntries all = new PolicyEntries(policy);
    all.whole();
    all.calendar(policy.calendar());
    all.names();
    policy.channels().forEach(all::channel);
    policy
        .tools()
        .forEach(
            tool ->
                all.labelled(Topic.TOOL, tool.id(), tool.labels(), tool).asRuleAt(tool.clause()));
    policy.bodies().forEach(all::body);
    policy.stages().forEach(all::stage);
    policy.steps().forEach(all::step);
    policy.promises().forEach(all::promise);
    policy.complaintRoutes().forEach(all::route);
    policy.compensation().ifPresent(all::compensation);
    policy.duties().forEach(all::duty);
    policy.provisions().forEach(all::provision);
    policy.approval().ifPresent(all::approval);
    all.remarks();
    return all.entries;
  }

  private Entry add(Topic topic, String group, Name name, Object source) {
    Entry entry = new Entry(topic, group, name, source);
    entries.add(entry);
    return entry;
  }

  private Entry labelled(Topic topic, Id id, Labels labels, Object source) {
    return add(topic, id.value(), new Name(id.value(), labels), source)
        .say(Part.LABEL, new Text(labels));
  }

  /** An entry of which a policy has one at most. */
  private Entry only(Topic topic, Object source) {
    return add(topic, topic.id(), new Name(topic.id(), Labels.none()), source);
  }

  private void whole() {
    only(Topic.POLICY, policy)
        .asRule()
        .say(Part.TITLE, new Text(policy.title()))
        .rule(Part.ID, new Printed(policy.id().value()), policy.id())
        .rule(Part.IN_FORCE_FROM, contents.inForceFrom(), Contents.inForceFrom(policy))
        .rule(
            Part.STEP_ORDER,
            contents.stated(policy.stepOrder(), order -> Phrase.of("step-order." + order.id())),
            Contents.rule(policy.stepOrder()));
    only(Topic.ASSOCIATION, policy.association())
        .asRule()
        .say(Part.LABEL, new Text(policy.association().name()))
        .rule(Part.ID, new Printed(policy.association().id().value()), policy.association().id());
    policy.association().registrations().forEach(this::registration);
    policy
        .association()
        .contacts()
        .forEach(
            contact ->
                add(
                        Topic.CONTACT,
                        contact.kind().value(),
                        new Name(contact.kind().value(), contact.kind().labels()),
                        contact)
                    .say(Part.PRINTED, new Printed(contact.printed()))
                    .at(contact.clause()));
  }

  private void registration(Registration registration) {
    add(
            Topic.REGISTRATION,
            Topic.REGISTRATION.id(),
            new Name(registration.number(), Labels.none()),
            registration)
        .say(Part.KIND, Phrase.of("registration." + registration.kind().id()))
        .say(Part.NUMBER, new Printed(registration.number()))
        .say(Part.WITH, Contents.text(registration.with()))
        .at(registration.clause());
  }

  private void calendar(WorkingCalendar calendar) {
    only(Topic.CALENDAR, calendar)
        .asRule()
        .rule(Part.ID, new Printed(calendar.id()), calendar.id())
        .say(Part.LABEL, Contents.text(calendar.labels()))
        .rule(Part.ZONE, new Printed(calendar.zone().getId()), calendar.zone())
        .rule(
            Part.RANGE,
            Phrase.of("range")
                .with("first", new Day(calendar.firstDay()))
                .with("last", new Day(calendar.lastDay())),
            calendar.firstDay() + " to " + calendar.lastDay())
        .rule(Part.COMPILED, new Day(calendar.compiledOn()), calendar.compiledOn())
        .rule(
            Part.REST_DAYS,
            new Several(calendar.workWeeks().stream().map(PolicyEntries::week).toList()),
            calendar.workWeeks());
    for (Holiday holiday : calendar.holidayRules()) {
      add(Topic.HOLIDAY, holiday.id(), new Name(holiday.id(), holiday.labels()), holiday)
          .asRule()
          .say(Part.LABEL, Contents.text(holiday.labels()))
          .rule(Part.RULE, new Printed(holiday.toString()), holiday);
    }
    for (MonthAnnouncement month : calendar.announcements().asList()) {
      String id = month.hijriYear() + "-" + month.hijriMonth();
      add(Topic.MONTH, id, new Name(id, Labels.none()), month)
          .asRule()
          .rule(Part.FIRST_DAY, new Day(month.firstDay()), month);
    }
  }

  private static Content week(WorkWeek week) {
    List<Content> days = new ArrayList<>();
    week.restDays().forEach(day -> days.add(Phrase.of("day." + day)));
    return (days.isEmpty()
            ? Phrase.of("week.open")
            : Phrase.of("week").with("days", new Several(days)))
        .with("from", new Day(week.fromInclusive()));
  }

  private void names() {
    policy
        .sections()
        .forEach(
            section ->
                add(
                        Topic.SECTION,
                        section.id().value(),
                        new Name(section.id().value(), section.labels()),
                        section)
                    .say(Part.HEADING, Contents.text(section.labels())));
    for (EventName event : policy.events()) {
      Entry entry = labelled(Topic.EVENT, event.kind(), event.labels(), event);
      asRuleUnless(event.kind().isWellKnown(), entry);
    }
    for (CaseKindName kind : policy.caseKinds()) {
      Entry entry = labelled(Topic.CASE_KIND, kind.kind(), kind.labels(), kind);
      asRuleUnless(CaseKind.wellKnown().contains(kind.kind().value()), entry);
    }
    policy
        .categories()
        .forEach(
            category ->
                labelled(Topic.CATEGORY, category.id(), category.labels(), category)
                    .asRuleAt(category.clause()));
  }

  /** What is well-known is known without being named, so that its name is wording. */
  private static void asRuleUnless(boolean isWellKnown, Entry entry) {
    if (!isWellKnown) {
      entry.asRule();
    }
  }

  private void channel(Channel channel) {
    labelled(Topic.CHANNEL, channel.id(), channel.labels(), channel)
        .rule(Part.KINDS, contents.kinds(channel.kinds()), channel.kinds())
        .asRuleAt(channel.clause());
  }

  private void body(Body body) {
    labelled(Topic.BODY, body.id(), body.labels(), body)
        .rule(Part.OUTSIDE, Phrase.of(body.isOutside() ? "outside" : "inside"), body.isOutside())
        .asRuleAt(body.clause());
  }

  private void stage(Stage stage) {
    labelled(Topic.STAGE, stage.id(), stage.labels(), stage)
        .rule(Part.TO, contents.kind(stage.to()), stage.to())
        .rule(Part.OPENED_BY, contents.events(stage.openedBy()), stage.openedBy())
        .rule(Part.HANDLED_BY, contents.body(stage.handledBy()), stage.handledBy())
        .rule(Part.NEXT, contents.stage(stage.next()), stage.next())
        .rule(Part.BYPASSED_BY, contents.categories(stage.bypassedBy()), stage.bypassedBy())
        .asRuleAt(stage.clause());
  }

  private void step(Step step) {
    labelled(Topic.STEP, step.id(), step.labels(), step)
        .say(Part.TEXT, Contents.text(step.text()))
        .rule(Part.WHEN, Contents.text(step.when()), step.isConditional())
        .say(Part.HOLDER, contents.body(step.by()))
        .rule(Part.KINDS, contents.kinds(step.kinds()), step.kinds())
        .rule(Part.EVIDENCE, contents.events(step.evidence()), step.evidence())
        .rule(
            Part.EXPECTED_BY,
            contents.stated(step.expectedBy(), step.clause(), contents::event),
            Contents.rule(step.expectedBy(), step.clause()))
        .rule(
            Part.NOT_AFTER,
            contents.stated(step.notAfter(), step.clause(), contents::event),
            Contents.rule(step.notAfter(), step.clause()))
        .rule(Part.PROMISE, contents.promise(step.promise()), step.promise())
        .rule(Part.READINGS, Contents.readings(step.readings()), Contents.rule(step.readings()))
        .asRuleAt(step.clause());
  }

  private void promise(Promise promise) {
    labelled(Topic.PROMISE, promise.id(), promise.labels(), promise)
        .rule(Part.TO, contents.kind(promise.to()), promise.to())
        .rule(Part.CATEGORIES, contents.categories(promise.categories()), promise.categories())
        .rule(Part.STAGE, contents.stage(promise.stage()), promise.stage())
        .rule(Part.HOLDER, Phrase.of("by." + promise.by()), promise.by())
        .rule(
            Part.START,
            contents.stated(promise.start(), promise.clause(), contents::start),
            Contents.rule(promise.start(), promise.clause()))
        .rule(Part.KEPT_BY, contents.events(promise.keptBy()), promise.keptBy())
        .rule(Part.FLOOR, Contents.amount(promise.notBefore()), promise.notBefore())
        .rule(Part.CAP, Contents.amount(promise.noLaterThan()), promise.noLaterThan())
        .say(Part.WORD, Contents.text(promise.unquantified()))
        .rule(Part.ON_DAY_OFF, Phrase.of("on-day-off." + promise.onDayOff()), promise.onDayOff())
        .rule(Part.EVERY, contents.every(promise.every()), promise.every())
        .rule(
            Part.ON_RETURN,
            contents.stated(
                promise.onReturn(), promise.clause(), value -> Phrase.of("on-return." + value)),
            Contents.rule(promise.onReturn(), promise.clause()))
        .rule(
            Part.ON_REOPENING,
            contents.stated(
                promise.onReopening(),
                promise.clause(),
                value -> Phrase.of("on-reopening." + value)),
            Contents.rule(promise.onReopening(), promise.clause()))
        .rule(
            Part.EXTENSION,
            contents.extension(promise.extension()),
            Contents.rule(promise.extension()))
        .rule(
            Part.READINGS, Contents.readings(promise.readings()), Contents.rule(promise.readings()))
        .asRuleAt(promise.clause());
  }

  private void route(ComplaintRoute route) {
    only(Topic.COMPLAINT_ROUTE, route)
        .rule(Part.CHANNELS, contents.channels(route.channels()), route.channels())
        .rule(Part.HANDLED_BY, contents.body(route.handledBy()), route.handledBy())
        .rule(
            Part.ANONYMOUS,
            contents.stated(route.anonymous(), route.clause(), PolicyEntries::acceptance),
            Contents.rule(route.anonymous(), route.clause()))
        .rule(
            Part.CONFIDENTIAL,
            contents.stated(route.confidential(), route.clause(), PolicyEntries::acceptance),
            Contents.rule(route.confidential(), route.clause()))
        .asRuleAt(route.clause());
  }

  private static Content acceptance(Acceptance acceptance) {
    return Phrase.of("acceptance." + acceptance);
  }

  private void compensation(Compensation compensation) {
    Entry entry =
        only(Topic.COMPENSATION, compensation)
            .rule(
                Part.CONNECTIVE,
                contents.stated(
                    compensation.connective(), compensation.clause(), contents::connective),
                Contents.rule(compensation.connective(), compensation.clause()))
            .rule(
                Part.OTHERS,
                contents.several(compensation.connective().others(), contents::connective),
                compensation.connective().others())
            .rule(
                Part.SETTLED_THROUGH,
                contents.condition(compensation.settledThrough()),
                compensation.settledThrough())
            .asRuleAt(compensation.clause());
    compensation
        .limit()
        .ifPresent(
            limit ->
                entry
                    .say(Part.LIMIT, new Text(limit.text()))
                    .rule(
                        Part.LIMIT_CLAUSE, new Content.Place(limit.clause()), limit.clause().id()));
    compensation.conditions().forEach(this::condition);
  }

  private void condition(Condition condition) {
    labelled(Topic.CONDITION, condition.id(), condition.labels(), condition)
        .say(Part.TEXT, Contents.text(condition.text()))
        .rule(Part.PROVEN_BY, contents.events(condition.provenBy()), condition.provenBy())
        .rule(Part.DISPROVEN_BY, contents.events(condition.disprovenBy()), condition.disprovenBy())
        .rule(Part.REQUIRES, Contents.ids(condition.requires()), condition.requires())
        .asRuleAt(condition.clause());
  }

  private void duty(Duty duty) {
    add(Topic.DUTY, duty.id().value(), Contents.name(duty.id(), duty.kind().labels()), duty)
        .say(Part.KIND, Contents.ids(List.of(duty.kind())))
        .say(Part.TEXT, Contents.text(duty.text()))
        .say(Part.HOLDER, contents.body(duty.holder()))
        .say(
            Part.EVERY,
            duty.every()
                .map(every -> contents.stated(every, duty.clause(), Content.Amount::new))
                .orElseGet(Content.None::new))
        .at(duty.clause());
  }

  private void provision(Provision provision) {
    Entry entry =
        add(
                Topic.PROVISION,
                provision.topic().value(),
                Contents.name(provision.topic(), provision.topic().labels()),
                provision)
            .say(Part.TEXT, Contents.text(provision.text()));
    Content holder = contents.body(provision.holder());
    if (provision.isCited()) {
      entry.rule(Part.HOLDER, holder, provision.holder()).asRuleAt(provision.clause());
    } else {
      entry.say(Part.HOLDER, holder).at(provision.clause());
    }
  }

  private void approval(Approval approval) {
    only(Topic.APPROVAL, approval)
        .say(Part.APPROVED_BY, contents.body(approval.by()))
        .say(Part.RESOLUTION, Contents.number(approval.resolution()))
        .say(Part.MEETING, Contents.number(approval.meeting()))
        .say(Part.DATE, Contents.date(approval.date()))
        .say(Part.SIGNED_BY, contents.body(approval.signedBy()))
        .at(approval.clause());
  }

  /** What we say about the document, and not it. */
  private void remarks() {
    new TreeMap<>(policy.severities())
        .forEach(
            (finding, severity) ->
                add(Topic.SEVERITY, finding, new Name(finding, Labels.none()), severity)
                    .asRule()
                    .rule(Part.SEVERITY, Phrase.of("severity." + severity.id()), severity));
    policy
        .readings()
        .forEach(
            reading ->
                add(
                        Topic.READING,
                        reading.id().value(),
                        new Name(reading.id().value(), Labels.none()),
                        reading)
                    .say(Part.CHOICE, new Text(reading.choice()))
                    .say(
                        Part.INSTEAD_OF, contents.several(reading.alternatives(), Contents::text)));
    policy
        .defects()
        .forEach(
            defect ->
                add(
                        Topic.DEFECT,
                        defect.kind() + " " + defect.text(), // another text is another defect
                        Contents.name(defect.kind(), defect.kind().labels()),
                        defect)
                    .say(Part.TEXT, new Text(defect.text()))
                    .at(defect.clause()));
  }
}
