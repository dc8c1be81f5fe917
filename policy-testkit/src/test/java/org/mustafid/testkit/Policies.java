package org.mustafid.testkit;

import static org.mustafid.name.EventKind.ACCEPTED;
import static org.mustafid.name.EventKind.COMPLETED;
import static org.mustafid.name.EventKind.DECLARED;
import static org.mustafid.name.EventKind.REFUSED;
import static org.mustafid.name.EventKind.REGISTERED;
import static org.mustafid.name.EventKind.REPLIED;
import static org.mustafid.name.EventKind.SERVED;
import static org.mustafid.name.EventKind.SUBMITTED;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import org.mustafid.assessment.RuleSet;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.name.AssociationId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PolicyId;
import org.mustafid.name.PromiseId;
import org.mustafid.name.ReadingId;
import org.mustafid.name.RequirementId;
import org.mustafid.name.SectionId;
import org.mustafid.name.StageId;
import org.mustafid.name.StepId;
import org.mustafid.name.ToolId;
import org.mustafid.policy.Association;
import org.mustafid.policy.Category;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Stage;
import org.mustafid.policy.Step;
import org.mustafid.policy.StepOrder;
import org.mustafid.policy.Tool;
import org.mustafid.promise.Extension;
import org.mustafid.promise.OnDayOff;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;
import org.mustafid.workday.Holiday;
import org.mustafid.workday.WorkWeek;
import org.mustafid.workday.WorkingCalendar;

/** Policies of no association, each with what the others lack. */
final class Policies {
  static final Section CHANNELS = section("a", "القنوات", "channels");
  static final Section TOOLS = section("b", "الأدوات", "tools");
  static final Section STEPS = section("c", "الخطوات", "steps");

  private Policies() {}

  /** 15 working days from the last completion, as one shipped policy has it. */
  static RuleSet capped() {
    return RuleSet.of(withSteps().addPromises(cappedReply().build()).build());
  }

  static Promise.Builder cappedReply() {
    return reply().start(stated(Start.last(COMPLETED))).noLaterThan(Term.workingDays(15));
  }

  /** Not before two weeks from the first submission, which is a reading. */
  static RuleSet floored() {
    return RuleSet.of(withSteps().addPromises(flooredReply().build()).build());
  }

  static Promise.Builder flooredReply() {
    return reply()
        .start(Stated.byReading(reading("from-submission"), Start.first(SUBMITTED)))
        .notBefore(Term.weeks(2));
  }

  /** A cap in working days over a floor in weeks, and one in a Hijri month; both may contradict. */
  static RuleSet mixed() {
    Promise registration =
        Promise.builder()
            .id(PromiseId.of("registration"))
            .labels(Labels.of("التسجيل", "registration"))
            .to(CaseKind.REQUEST)
            .by(Party.ASSOCIATION)
            .start(stated(Start.first(ACCEPTED)))
            .addKeptBy(REGISTERED)
            .notBefore(Term.weeks(4))
            .noLaterThan(Term.of(1, TermUnit.HIJRI_MONTHS))
            .clause(Clause.of(STEPS, 7))
            .build();
    Promise reply =
        reply()
            .start(stated(Start.last(COMPLETED)))
            .notBefore(Term.weeks(1))
            .noLaterThan(Term.workingDays(4))
            .build();
    return RuleSet.of(withSteps().addPromises(reply, registration).build());
  }

  /** It does not say from when, and nobody chose. */
  static RuleSet unstated() {
    return RuleSet.of(
        policy()
            .addPromises(reply().start(Stated.unstated()).noLaterThan(Term.days(10)).build())
            .build());
  }

  /** The beneficiary may appeal within some days, by a calendar of one year and one rest day. */
  static RuleSet appeal() {
    LocalDate first = LocalDate.of(2027, 1, 1);
    WorkingCalendar calendar =
        WorkingCalendar.builder("one-year")
            .zone(ZoneId.of("Europe/Istanbul"))
            .range(first, LocalDate.of(2027, 12, 31))
            .workWeek(WorkWeek.of(first, List.of(DayOfWeek.FRIDAY)))
            .holiday(Holiday.gregorian("a-day", Labels.of("يوم", "a day"), MonthDay.of(4, 23), 2))
            .build();
    return RuleSet.of(
        policy()
            .calendar(calendar)
            .addPromises(
                Promise.builder()
                    .id(PromiseId.of("appeal"))
                    .labels(Labels.of("التظلم", "appeal"))
                    .to(CaseKind.COMPLAINT)
                    .by(Party.BENEFICIARY)
                    .start(stated(Start.last(REFUSED)))
                    .addKeptBy(SUBMITTED)
                    .noLaterThan(Term.days(30))
                    .clause(Clause.of(STEPS, 3))
                    .build())
            .build());
  }

  /** What can be paused, extended, repeated and appealed, and a cap in hours. */
  static RuleSet moved() {
    CategoryId urgent = CategoryId.of("urgent");
    StageId appeal = StageId.of("appeal");
    Labels words = Labels.of("كلمات", "words");
    Promise paused =
        reply()
            .start(stated(Start.firstOf(SUBMITTED, DECLARED)))
            .noLaterThan(Term.workingDays(10))
            .onReturn(stated(OnReturn.PAUSE))
            .onReopening(stated(OnReopening.RESTART))
            .extension(
                Extension.builder()
                    .addGrantedBy(EventKind.EXTENDED)
                    .term(Term.days(10))
                    .addRequires(RequirementId.REASON_STATED)
                    .clause(Clause.of(STEPS, 8))
                    .build())
            .build();
    return RuleSet.of(
        withSteps()
            .addCategories(Category.of(urgent, words, Clause.of(STEPS, 1)))
            .addStages(
                stage("complaint", SUBMITTED).next(appeal).addBypassedBy(urgent).build(),
                stage("appeal", EventKind.APPEALED).build())
            .addPromises(
                paused,
                Promise.builder()
                    .from(paused)
                    .id(PromiseId.of("urgent"))
                    .labels(words)
                    .categories(List.of(urgent))
                    .noLaterThan(Term.dayOfNextMonth(10))
                    .onDayOff(OnDayOff.STAY)
                    .build(),
                Promise.builder()
                    .labels(words)
                    .clause(Clause.of(STEPS, 9))
                    .id(PromiseId.of("call"))
                    .to(CaseKind.REQUEST)
                    .by(Party.ASSOCIATION)
                    .start(stated(Start.first(SUBMITTED)))
                    .addKeptBy(EventKind.HANDLED)
                    .noLaterThan(Term.hours(36))
                    .build(),
                Promise.builder()
                    .labels(words)
                    .clause(Clause.of(STEPS, 9))
                    .id(PromiseId.of("visit"))
                    .to(CaseKind.REQUEST)
                    .by(Party.ASSOCIATION)
                    .start(stated(Start.first(REGISTERED)))
                    .addKeptBy(SERVED)
                    .every(Repetition.every(Term.of(1, TermUnit.HIJRI_MONTHS)).times(20))
                    .build(),
                Promise.builder()
                    .labels(words)
                    .clause(Clause.of(STEPS, 9))
                    .id(PromiseId.of("handling"))
                    .to(CaseKind.COMPLAINT)
                    .stage(StageId.of("complaint"))
                    .by(Party.ASSOCIATION)
                    .start(stated(Start.first(SUBMITTED)))
                    .addKeptBy(EventKind.HANDLED)
                    .noLaterThan(Term.months(2))
                    .build(),
                Promise.builder()
                    .labels(words)
                    .clause(Clause.of(STEPS, 9))
                    .id(PromiseId.of("decision"))
                    .to(CaseKind.COMPLAINT)
                    .stage(appeal)
                    .by(Party.ASSOCIATION)
                    .start(stated(Start.lastOf(EventKind.APPEALED, SUBMITTED)))
                    .addKeptBy(REPLIED)
                    .noLaterThan(Term.weeks(2))
                    .onReturn(stated(OnReturn.PAUSE))
                    .build())
            .build());
  }

  /** Ten days, and a call each month, where clocks are put forward in summer. */
  static RuleSet summerTime() {
    LocalDate first = LocalDate.of(2022, 1, 1);
    WorkingCalendar calendar =
        WorkingCalendar.builder("summer-time")
            .zone(ZoneId.of("Africa/Cairo"))
            .range(first, LocalDate.of(2030, 12, 31))
            .workWeek(WorkWeek.of(first, List.of(DayOfWeek.FRIDAY)))
            .build();
    return RuleSet.of(
        policy()
            .calendar(calendar)
            .addPromises(
                reply().start(stated(Start.first(SUBMITTED))).noLaterThan(Term.days(10)).build(),
                Promise.builder()
                    .labels(Labels.of("مكالمة", "call"))
                    .clause(Clause.of(STEPS, 9))
                    .id(PromiseId.of("call"))
                    .to(CaseKind.REQUEST)
                    .by(Party.ASSOCIATION)
                    .start(stated(Start.first(SUBMITTED)))
                    .addKeptBy(EventKind.HANDLED)
                    .every(Repetition.every(Term.months(1)))
                    .build())
            .build());
  }

  private static Stage.Builder stage(String id, EventKind openedBy) {
    return Stage.builder()
        .id(StageId.of(id))
        .labels(Labels.of("مرحلة", id))
        .to(CaseKind.COMPLAINT)
        .addOpenedBy(openedBy)
        .clause(Clause.of(STEPS, 9));
  }

  /**
   * Its steps cite a section that it does not declare. Only one finding rests on them, so that the
   * smallest case which breaks a law is the same from any seed.
   */
  static RuleSet misplaced() {
    Promise elsewhere = cappedReply().clause(Clause.of(TOOLS, 6)).build();
    return RuleSet.of(
        Policy.builder()
            .from(withSteps().addPromises(elsewhere).build())
            .sections(List.of(CHANNELS, TOOLS))
            .build());
  }

  static Policy.Builder withSteps() {
    return policy()
        .stepOrder(Stated.byReading(reading("as-listed"), StepOrder.AS_LISTED))
        .addSteps(
            step("welcome", 1).build(),
            step("declaration", 2).addEvidence(DECLARED).expectedBy(stated(COMPLETED)).build(),
            step("registration", 3).addEvidence(REGISTERED).notAfter(stated(REFUSED)).build(),
            step("service", 4).addEvidence(SERVED).notAfter(stated(REFUSED)).build());
  }

  static Step.Builder step(String id, int position) {
    return Step.builder()
        .id(StepId.of(id))
        .labels(Labels.of("خطوة", id))
        .clause(Clause.of(STEPS, position));
  }

  static Promise.Builder reply() {
    return Promise.builder()
        .id(PromiseId.REPLY)
        .to(CaseKind.REQUEST)
        .by(Party.ASSOCIATION)
        .addKeptBy(REPLIED, ACCEPTED, REFUSED)
        .clause(Clause.of(STEPS, 6).printedAs("ت/6"));
  }

  static Policy.Builder policy() {
    return Policy.builder()
        .id(PolicyId.of("sample"))
        .title(Labels.of("سياسة", "policy"))
        .association(Association.of(AssociationId.of("sample"), Labels.of("جمعية", "association")))
        .calendar(WorkingCalendar.saudiNonProfit())
        .addSections(CHANNELS, TOOLS, STEPS)
        .addChannels(
            Channel.of(ChannelId.WEBSITE, Clause.of(CHANNELS, 1)),
            Channel.of(ChannelId.FAX, Clause.of(CHANNELS, 2)))
        .addTools(Tool.of(ToolId.BASIC_BYLAWS, Clause.of(TOOLS, 1)));
  }

  static <T> Stated<T> stated(T value) {
    return Stated.byClause(Clause.of(STEPS, 5), value);
  }

  static Reading reading(String id) {
    return Reading.of(ReadingId.of(id), Labels.of("قراءة", "a reading"));
  }

  private static Section section(String id, String arabic, String english) {
    return Section.of(SectionId.of(id), Labels.of(arabic, english));
  }
}
