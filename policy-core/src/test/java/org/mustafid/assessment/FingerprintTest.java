package org.mustafid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.Severity;
import org.mustafid.name.AssociationId;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.DefectKind;
import org.mustafid.name.DutyId;
import org.mustafid.name.DutyKind;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PolicyId;
import org.mustafid.name.PromiseId;
import org.mustafid.name.StageId;
import org.mustafid.name.StepId;
import org.mustafid.name.ToolId;
import org.mustafid.name.TopicId;
import org.mustafid.policy.Acceptance;
import org.mustafid.policy.Approval;
import org.mustafid.policy.Association;
import org.mustafid.policy.Body;
import org.mustafid.policy.CaseKindName;
import org.mustafid.policy.Category;
import org.mustafid.policy.Channel;
import org.mustafid.policy.ComplaintRoute;
import org.mustafid.policy.Defect;
import org.mustafid.policy.Duty;
import org.mustafid.policy.EventName;
import org.mustafid.policy.OnChange;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Provision;
import org.mustafid.policy.Registration;
import org.mustafid.policy.Stage;
import org.mustafid.policy.Step;
import org.mustafid.policy.StepOrder;
import org.mustafid.policy.Suppression;
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
import org.mustafid.workday.MonthAnnouncement;
import org.mustafid.workday.WorkingCalendar;

class FingerprintTest {
  private static final Policy POLICY = PrintedPolicies.mabarrah();
  private static final Labels OTHER_WORDS = Labels.of("كلمات أخرى", "other words");
  private static final Clause ELSEWHERE = PrintedPolicies.c(9);

  @Test
  void it_is_a_sha_256_in_lower_case_hexadecimal() {
    assertThat(fingerprint(POLICY)).matches("[0-9a-f]{64}");
  }

  @Test
  void it_is_that_of_the_rules_in_every_answer() {
    Assessment answer =
        RuleSet.of(POLICY)
            .assess(CaseHistory.request(CaseRef.of("R-17")), AsOf.endOf(LocalDate.of(2026, 3, 8)));

    assertThat(answer.ruleSetFingerprint()).isEqualTo(fingerprint(POLICY));
    assertThat(answer.calendarFingerprint()).isEqualTo(POLICY.calendar().fingerprint());
  }

  @Test
  void it_is_the_same_for_an_equal_policy() {
    assertThat(fingerprint(PrintedPolicies.mabarrah())).isEqualTo(fingerprint(POLICY));
  }

  @Nested
  class It_is_not_changed {
    static Stream<Arguments> texts() {
      return Stream.of(
          change("the title", parts -> parts.title(OTHER_WORDS)),
          change(
              "the association's name and registrations",
              parts ->
                  parts.association(
                      Association.of(
                          AssociationId.of("mabarrah"),
                          OTHER_WORDS,
                          List.of(
                              Registration.of(
                                  Registration.Kind.LICENCE,
                                  "1072",
                                  Labels.none(),
                                  Clause.of(PrintedPolicies.CHANNELS))),
                          List.of()))),
          change(
              "a channel's label",
              parts -> parts.channels(first(POLICY.channels(), FingerprintTest::otherWords))),
          change(
              "a step's label and text",
              step(3, builder -> builder.labels(OTHER_WORDS).text(OTHER_WORDS))),
          change("a promise's label", promise(builder -> builder.labels(OTHER_WORDS))),
          change(
              "a section's heading",
              parts ->
                  parts.sections(
                      List.of(
                          Section.of(PrintedPolicies.CHANNELS.id(), OTHER_WORDS),
                          PrintedPolicies.HANDLING))),
          change(
              "the words of a reading",
              parts ->
                  parts.stepOrder(
                      Stated.byReading(
                          Reading.of(PrintedPolicies.reading("steps-as-listed").id(), OTHER_WORDS)
                              .insteadOf(List.of(OTHER_WORDS)),
                          StepOrder.AS_LISTED))),
          change(
              "an event's label",
              parts -> parts.events(List.of(EventName.of(EventKind.COMPLETED, OTHER_WORDS)))),
          change(
              "a well-known kind of case",
              parts -> parts.addCaseKinds(CaseKindName.of(CaseKind.CLAIM, OTHER_WORDS))),
          change(
              "the calendar's label",
              parts -> parts.calendar(POLICY.calendar().toBuilder().labels(OTHER_WORDS).build())),
          change("the version", parts -> parts.version("2")),
          change("the day of recording", parts -> parts.recordedOn(LocalDate.of(2026, 1, 1))),
          change(
              "the approval",
              parts -> parts.approval(Approval.builder().clause(ELSEWHERE).build())),
          change(
              "a duty apart from cases",
              parts ->
                  parts.addDuties(
                      Duty.builder()
                          .id(DutyId.of("survey"))
                          .kind(DutyKind.SURVEY)
                          .text(OTHER_WORDS)
                          .clause(ELSEWHERE)
                          .build())),
          change(
              "a provision that no answer cites",
              parts -> parts.addProvisions(Provision.of(TopicId.GOAL, OTHER_WORDS, ELSEWHERE))),
          change(
              "what is amiss in print",
              parts ->
                  parts.addDefects(Defect.of(DefectKind.of("missing"), OTHER_WORDS, ELSEWHERE))),
          change(
              "a check that is known to fail",
              parts ->
                  parts.addSuppressions(
                      Suppression.of("floor-without-cap", OTHER_WORDS, LocalDate.of(2027, 1, 1)))),
          change(
              "a reading of the document as a whole",
              parts -> parts.addOwnReadings(PrintedPolicies.reading("whole"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void by_other_words_for(String what, Policy changed) {
      assertThat(changed).isNotEqualTo(POLICY);
      assertThat(fingerprint(changed)).isEqualTo(fingerprint(POLICY));
    }
  }

  @Nested
  class It_is_changed {
    static Stream<Arguments> rules() {
      return Stream.of(
          change("policy", parts -> parts.id(PolicyId.of("other"))),
          change(
              "association",
              parts ->
                  parts.association(
                      Association.of(AssociationId.of("other"), POLICY.association().name()))),
          change("calendar", parts -> parts.calendar(announced(POLICY.calendar()))),
          change(
              "day in force",
              parts -> parts.inForceFrom(Stated.byClause(ELSEWHERE, LocalDate.of(2026, 1, 1)))),
          change(
              "day in force by a reading",
              parts ->
                  parts.inForceFrom(
                      Stated.byReading(
                          PrintedPolicies.reading("since-2026"), LocalDate.of(2026, 1, 1)))),
          change("in force from its approval", parts -> parts.inForceFromApproval(ELSEWHERE)),
          change(
              "day on which it ends",
              parts -> parts.inForceUntil(Stated.byClause(ELSEWHERE, LocalDate.of(2028, 1, 1)))),
          change(
              "effect on open cases",
              parts -> parts.onChange(Stated.byClause(ELSEWHERE, OnChange.FOLLOW))),
          change(
              "channel left out",
              parts -> parts.channels(POLICY.channels().subList(1, POLICY.channels().size()))),
          change(
              "channel's place",
              parts ->
                  parts.channels(
                      first(
                          POLICY.channels(),
                          channel -> Channel.of(channel.id(), channel.labels(), ELSEWHERE)))),
          change(
              "channel",
              parts ->
                  parts.channels(
                      first(
                          POLICY.channels(),
                          channel -> Channel.of(ChannelId.EMAIL, channel.clause())))),
          change("tool", parts -> parts.tools(List.of(Tool.of(ToolId.BASIC_BYLAWS, ELSEWHERE)))),
          change("order of steps left open", parts -> parts.stepOrder(Stated.unstated())),
          change(
              "order of steps as stated",
              parts -> parts.stepOrder(Stated.byClause(ELSEWHERE, StepOrder.AS_LISTED))),
          change(
              "order of steps by the same reading",
              parts ->
                  parts.stepOrder(
                      Stated.byReading(PrintedPolicies.reading("steps-as-listed"), StepOrder.ANY))),
          change(
              "order of steps by another reading",
              parts ->
                  parts.stepOrder(
                      Stated.byReading(PrintedPolicies.reading("another"), StepOrder.AS_LISTED))),
          change("step left out", parts -> parts.steps(POLICY.steps().subList(1, 6))),
          change("step", step(3, builder -> builder.id(StepId.REFERRAL))),
          change(
              "step's evidence", step(3, builder -> builder.evidence(List.of(EventKind.SERVED)))),
          change("step's condition", step(3, builder -> builder.when(OTHER_WORDS))),
          change("step's expectation", step(3, builder -> builder.expectedBy(Stated.unstated()))),
          change(
              "step's end",
              step(3, b -> b.notAfter(Stated.byClause(ELSEWHERE, EventKind.REFUSED)))),
          change("step's promise", step(0, builder -> builder.promise(PromiseId.REPLY))),
          change("step's place", step(3, builder -> builder.clause(ELSEWHERE))),
          change("promise left out", parts -> parts.steps(List.of()).promises(List.of())),
          change(
              "promise",
              parts ->
                  promise(builder -> builder.id(PromiseId.of("answer")).labels(OTHER_WORDS))
                      .apply(parts.steps(List.of()))),
          change("promise's kind of case", promise(builder -> builder.to(CaseKind.CLAIM))),
          change("promise's holder", promise(builder -> builder.by(Party.BENEFICIARY))),
          change(
              "promise's start",
              promise(
                  builder ->
                      builder.start(
                          Stated.byClause(PrintedPolicies.c(6), Start.last(EventKind.SUBMITTED))))),
          change(
              "promise's occurrence",
              promise(
                  builder ->
                      builder.start(
                          Stated.byClause(
                              PrintedPolicies.c(6), Start.first(EventKind.COMPLETED))))),
          change("promise's unstated start", promise(builder -> builder.start(Stated.unstated()))),
          change("promise's event", promise(builder -> builder.keptBy(List.of(EventKind.REPLIED)))),
          change("promise's floor", promise(builder -> builder.notBefore(Term.days(1)))),
          change("promise's cap", promise(builder -> builder.noLaterThan(Term.workingDays(16)))),
          change(
              "unit of the promise's cap", promise(builder -> builder.noLaterThan(Term.days(15)))),
          change("promise's place", promise(builder -> builder.clause(ELSEWHERE))),
          change(
              "channel's kind of case",
              parts ->
                  parts.channels(
                      first(
                          POLICY.channels(), channel -> channel.forOnly(List.of(CaseKind.CLAIM))))),
          change("step's kind of case", step(3, b -> b.kinds(List.of(CaseKind.CLAIM)))),
          change("category", parts -> parts.addCategories(CATEGORY)),
          change(
              "promise's category",
              parts ->
                  promise(builder -> builder.addCategories(CATEGORY.id()))
                      .apply(parts.addCategories(CATEGORY))),
          change("stage", parts -> parts.addStages(STAGE)),
          change(
              "promise's stage",
              parts -> promise(builder -> builder.stage(STAGE.id())).apply(parts.addStages(STAGE))),
          change(
              "body outside",
              parts -> parts.addBodies(Body.of(BodyId.BOARD, PrintedPolicies.c(1)).outside())),
          change("body", parts -> parts.addBodies(Body.of(BodyId.BOARD, PrintedPolicies.c(1)))),
          change("body's place", parts -> parts.addBodies(Body.of(BodyId.BOARD, ELSEWHERE))),
          change(
              "own event",
              parts -> parts.addEvents(EventName.of(EventKind.of("inspected"), OTHER_WORDS))),
          change(
              "own kind of case",
              parts -> parts.addCaseKinds(CaseKindName.of(CaseKind.of("visit"), OTHER_WORDS))),
          change("severity", parts -> parts.putSeverities("overdue", Severity.NOTE)),
          change(
              "promise's starts",
              promise(
                  builder ->
                      builder.start(
                          Stated.byClause(
                              PrintedPolicies.c(6),
                              Start.lastOf(EventKind.COMPLETED, EventKind.SUBMITTED))))),
          change("promise's day off", promise(builder -> builder.onDayOff(OnDayOff.STAY))),
          change(
              "promise's repetition",
              promise(builder -> builder.every(Repetition.every(Term.months(1))))),
          change(
              "promise's number of repetitions",
              promise(builder -> builder.every(Repetition.every(Term.months(1)).times(3)))),
          change(
              "promise's effect of a return",
              promise(
                  builder ->
                      builder
                          .start(
                              Stated.byClause(
                                  PrintedPolicies.c(6), Start.first(EventKind.DECLARED)))
                          .onReturn(Stated.byClause(ELSEWHERE, OnReturn.PAUSE)))),
          change(
              "promise's effect of a reopening",
              promise(
                  builder -> builder.onReopening(Stated.byClause(ELSEWHERE, OnReopening.RESTART)))),
          change("promise's extension", promise(builder -> builder.extension(extension(1)))),
          change("number of extensions", promise(builder -> builder.extension(extension(2)))),
          change("route for complaints", parts -> parts.addComplaintRoutes(ROUTE)),
          change(
              "complaints without a name",
              parts ->
                  parts.addComplaintRoutes(
                      ROUTE.anonymous(Stated.byClause(ELSEWHERE, Acceptance.ACCEPTED)))),
          change(
              "complaints without a name not accepted",
              parts ->
                  parts.addComplaintRoutes(
                      ROUTE.anonymous(Stated.byClause(ELSEWHERE, Acceptance.NOT_ACCEPTED)))),
          change(
              "names of those who complain",
              parts ->
                  parts.addComplaintRoutes(
                      ROUTE.confidential(Stated.byClause(ELSEWHERE, Acceptance.ACCEPTED)))),
          change(
              "confidentiality of all",
              parts ->
                  parts.addProvisions(
                      Provision.of(TopicId.CONFIDENTIALITY, OTHER_WORDS, ELSEWHERE))),
          change(
              "settlement",
              parts ->
                  parts.addProvisions(
                      Provision.of(TopicId.AMICABLE_SETTLEMENT, OTHER_WORDS, ELSEWHERE))),
          change(
              "holder of settlement",
              parts ->
                  parts.addProvisions(
                      Provision.of(TopicId.AMICABLE_SETTLEMENT, OTHER_WORDS, ELSEWHERE)
                          .heldBy(BodyId.BOARD))),
          change(
              "support",
              parts ->
                  parts.addProvisions(
                      Provision.of(TopicId.TECHNICAL_SUPPORT, OTHER_WORDS, ELSEWHERE))),
          change(
              "compensation", parts -> parts.compensation(ClaimTest.RULES.policy().compensation())),
          change(
              "step's reading",
              step(3, builder -> builder.addReadings(PrintedPolicies.reading("one-more")))),
          change(
              "promise's reading",
              promise(builder -> builder.addReadings(PrintedPolicies.reading("one-more")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void by_another(String what, Policy changed) {
      assertThat(fingerprint(changed)).isNotEqualTo(fingerprint(POLICY));
    }

    @Test
    void in_another_way_by_each_of_them() {
      assertThat(rules().map(rule -> fingerprint((Policy) rule.get()[1]))).doesNotHaveDuplicates();
    }
  }

  /** So that a new part of a policy is not forgotten. */
  @Test
  void each_part_of_a_policy_changes_it_or_is_said_not_to() {
    List<Policy> changed =
        Stream.concat(It_is_not_changed.texts(), It_is_changed.rules())
            .map(change -> (Policy) change.get()[1])
            .toList();
    List<Method> parts =
        Stream.of(Policy.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .filter(method -> !Modifier.isFinal(method.getModifiers()))
            .toList();
    assertThat(parts)
        .extracting(Method::getName)
        .contains("channels", "inForceFrom")
        .doesNotContain("readings");
    assertThat(parts)
        .allSatisfy(
            part ->
                assertThat(changed)
                    .as("policies with another %s", part.getName())
                    .anyMatch(policy -> !valueOf(part, policy).equals(valueOf(part, POLICY))));
  }

  private static Object valueOf(Method part, Policy policy) {
    try {
      return part.invoke(policy);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(part.getName(), e);
    }
  }

  private static final ComplaintRoute ROUTE = ComplaintRoute.of(List.of(ChannelId.FAX), ELSEWHERE);

  private static final Category CATEGORY =
      Category.of(CategoryId.of("urgent"), OTHER_WORDS, ELSEWHERE);

  private static final Stage STAGE =
      Stage.builder()
          .id(StageId.of("appeal"))
          .labels(OTHER_WORDS)
          .to(CaseKind.REQUEST)
          .addOpenedBy(EventKind.APPEALED)
          .clause(ELSEWHERE)
          .build();

  private static Extension extension(int times) {
    return Extension.builder()
        .addGrantedBy(EventKind.EXTENDED)
        .term(Term.days(5))
        .times(times)
        .clause(ELSEWHERE)
        .build();
  }

  private static WorkingCalendar announced(WorkingCalendar calendar) {
    return calendar.announcing(
        MonthAnnouncement.of(1448, 12, LocalDate.of(2027, 5, 8), "the court"));
  }

  private static Channel otherWords(Channel channel) {
    return Channel.of(channel.id(), OTHER_WORDS, channel.clause());
  }

  private static <T> List<T> first(List<T> entries, UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(entries);
    changed.set(0, change.apply(changed.get(0)));
    return changed;
  }

  private static UnaryOperator<Policy.Builder> step(int index, UnaryOperator<Step.Builder> change) {
    List<Step> steps = new ArrayList<>(POLICY.steps());
    steps.set(index, change.apply(Step.builder().from(steps.get(index))).build());
    return parts -> parts.steps(steps);
  }

  private static UnaryOperator<Policy.Builder> promise(UnaryOperator<Promise.Builder> change) {
    Promise changed = change.apply(Promise.builder().from(POLICY.promises().get(0))).build();
    return parts -> parts.promises(List.of(changed));
  }

  private static Arguments change(String what, UnaryOperator<Policy.Builder> change) {
    return Arguments.of(what, change.apply(Policy.builder().from(POLICY)).build());
  }

  private static String fingerprint(Policy policy) {
    return RuleSet.of(policy).fingerprint();
  }
}
