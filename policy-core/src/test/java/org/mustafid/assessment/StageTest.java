package org.mustafid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mustafid.name.EventKind.APPEALED;
import static org.mustafid.name.EventKind.REFERRED_OUTSIDE;
import static org.mustafid.name.EventKind.REPLIED;
import static org.mustafid.name.EventKind.SUBMITTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.Severity;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PromiseId;
import org.mustafid.name.StageId;
import org.mustafid.name.StepId;
import org.mustafid.policy.Body;
import org.mustafid.policy.Category;
import org.mustafid.policy.Channel;
import org.mustafid.policy.EventName;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Stage;
import org.mustafid.policy.Step;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;

/** A complaint to the committee, an appeal to the board, and a way out, as policies have them. */
class StageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 5); // a Sunday without holidays near
  private static final StageId COMMITTEE = StageId.of("committee");
  private static final StageId BOARD = StageId.of("board");
  private static final StageId OUTSIDE = StageId.of("outside");
  private static final PromiseId REPLY = PromiseId.REPLY;
  private static final PromiseId APPEAL = PromiseId.of("appeal");
  private static final PromiseId DECISION = PromiseId.of("decision");
  private static final CategoryId ABUSE = CategoryId.of("abuse");
  private static final BodyId MINISTRY = BodyId.of("ministry");
  private static final Labels WORDS = Labels.of("كلمات", "words");

  private static final RuleSet RULES = RuleSet.of(policy().build());
  private static final CaseHistory COMPLAINT =
      CaseHistory.of(CaseKind.COMPLAINT, CaseRef.of("R-17")).submitted(DAY, ChannelId.FAX);

  @Nested
  class The_current_stage {
    @Test
    void is_the_one_that_opened_last_with_who_handles_it_and_what_can_follow() {
      StageState first = assess(COMPLAINT, DAY).stage().orElseThrow();
      assertThat(first).hasToString("committee since 2026-04-05");
      assertThat(first.handledBy()).map(Body::id).contains(BodyId.FOLLOW_UP_COMMITTEE);
      assertThat(first.next()).map(Stage::id).contains(BOARD);

      CaseHistory appealed = with(COMPLAINT, 9, APPEALED);
      StageState second = assess(appealed, DAY.plusDays(9)).stage().orElseThrow();
      assertThat(second).hasToString("board since 2026-04-14");

      CaseHistory referred = with(appealed, 20, REFERRED_OUTSIDE);
      StageState third = assess(referred, DAY.plusDays(20)).stage().orElseThrow();
      assertThat(third.handledBy().orElseThrow().isOutside()).isTrue();
      assertThat(third.next()).isEmpty();
    }

    @Test
    void is_none_before_anything_opened_it_or_for_another_kind_of_case() {
      assertThat(assess(COMPLAINT, DAY.minusDays(1)).stage()).isEmpty();
      CaseHistory request = CaseHistory.request(CaseRef.of("R-18")).submitted(DAY, ChannelId.FAX);
      assertThat(assess(request, DAY).stage()).isEmpty();
    }

    @Test
    void skips_a_stage_that_the_category_bypasses() {
      Assessment answer = assess(COMPLAINT.inCategory(ABUSE), DAY);

      assertThat(answer.stage().map(StageState::stage).map(Stage::id)).contains(BOARD);
      assertThat(answer.promises())
          .extracting(state -> state.promise().id())
          .containsExactly(DECISION);
    }

    @Test
    void does_not_open_again() {
      CaseHistory again = with(with(COMPLAINT, 9, APPEALED), 12, SUBMITTED);

      assertThat(assess(again, DAY.plusDays(30)).stage().map(StageState::openedOn))
          .contains(DAY.plusDays(9));
    }
  }

  /** Escalation, which is an event of the policy's own, closes the stage of the committee. */
  @Nested
  class An_answer_on_the_day_on_which_its_stage_closes {
    private static final EventKind ESCALATED = EventKind.of("escalated");
    private static final RuleSet ESCALATING = RuleSet.of(escalating());

    private static Policy escalating() {
      Policy policy = policy().build();
      return Policy.builder()
          .from(policy)
          .addEvents(EventName.of(ESCALATED, WORDS))
          .stages(
              policy.stages().stream()
                  .map(
                      stage ->
                          stage.id().equals(BOARD)
                              ? Stage.builder().from(stage).addOpenedBy(ESCALATED).build()
                              : stage)
                  .toList())
          .promises(
              policy.promises().stream()
                  .map(
                      promise ->
                          promise.id().equals(DECISION)
                              ? Promise.builder()
                                  .from(promise)
                                  .start(
                                      Stated.byClause(
                                          promise.clause(), Start.firstOf(APPEALED, ESCALATED)))
                                  .build()
                              : promise)
                  .toList())
          .build();
    }

    @Test
    void keeps_the_promise_of_that_stage_and_is_told_to_be_taken_first() {
      Assessment answer = escalated(with(COMPLAINT, 3, REPLIED), 3, 0);

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.KEPT);
      assertThat(answer.promise(DECISION).status()).isEqualTo(PromiseStatus.RUNNING);
      assertThat(answer.findings()).hasSize(1);
      assertThat(answer.findings().get(0).type()).isEqualTo(FindingTypes.ORDER_UNKNOWN);
      assertThat(answer.findings().get(0).arguments().get("other")).hasToString("escalated");
    }

    @Test
    void belongs_to_the_next_stage_if_that_one_was_answered_before() {
      Assessment answer = escalated(with(with(COMPLAINT, 2, REPLIED), 3, REPLIED), 3, 0);

      assertThat(answer.promise(REPLY).keptOn()).contains(DAY.plusDays(2));
      assertThat(answer.promise(DECISION).keptOn()).contains(DAY.plusDays(3));
    }

    @Test
    void belongs_to_the_stage_that_a_sequence_says() {
      Event second = Event.on(DAY.plusDays(3), REPLIED).inSequence(2);
      Assessment answer = escalated(COMPLAINT.with(second), 3, 1);

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.ENDED);
      assertThat(answer.promise(DECISION).keptOn()).contains(DAY.plusDays(3));
      assertThat(answer.findings()).isEmpty();
    }

    @Test
    void belongs_to_the_next_stage_if_times_say_so() {
      CaseHistory history =
          COMPLAINT
              .with(Event.at(Instant.parse("2026-04-08T06:00:00Z"), ESCALATED))
              .replied(Instant.parse("2026-04-08T09:00:00Z"));
      Assessment answer = ESCALATING.assess(history, AsOf.endOf(DAY.plusDays(4)));

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.ENDED);
      assertThat(answer.findings()).isEmpty();
    }

    private static Assessment escalated(CaseHistory history, int after, int sequence) {
      Event closing = Event.on(DAY.plusDays(after), ESCALATED).inSequence(sequence);
      return ESCALATING.assess(history.with(closing), AsOf.endOf(DAY.plusDays(after + 1)));
    }
  }

  @Nested
  class A_promise_of_a_stage {
    @Test
    void sees_nothing_of_what_happened_before_its_stage_opened() {
      CaseHistory history = with(with(COMPLAINT, 3, REPLIED), 9, APPEALED);
      Assessment answer = assess(history, DAY.plusDays(10));

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.KEPT);
      assertThat(answer.promise(DECISION).status()).isEqualTo(PromiseStatus.RUNNING);
      assertThat(answer.findings()).isEmpty();
    }

    @Test
    void is_not_owed_if_its_stage_opens_after_a_withdrawal() {
      CaseHistory withdrawn = with(COMPLAINT, 2, EventKind.WITHDRAWN);
      CaseHistory reopened = with(withdrawn, 3, EventKind.REOPENED);

      assertThat(assess(with(withdrawn, 9, APPEALED), DAY.plusDays(10)).promise(DECISION).status())
          .isEqualTo(PromiseStatus.ENDED);
      assertThat(assess(with(reopened, 9, APPEALED), DAY.plusDays(10)).promise(DECISION).status())
          .isEqualTo(PromiseStatus.RUNNING);
    }

    @Test
    void does_not_start_before_its_stage_opens() {
      assertThat(assess(COMPLAINT, DAY).promise(DECISION).status())
          .isEqualTo(PromiseStatus.NOT_STARTED);
    }

    @Test
    void is_no_longer_owed_once_another_stage_opened_in_time() {
      CaseHistory early = with(COMPLAINT, 2, APPEALED);
      PromiseState reply = assess(early, DAY.plusDays(60)).promise(REPLY);

      assertThat(reply.status()).isEqualTo(PromiseStatus.ENDED);
      assertThat(reply.isOwed()).isFalse();
    }

    @Test
    void that_repeats_ends_with_its_stage() {
      Promise weekly =
          promise("weekly", "committee", SUBMITTED, EventKind.HANDLED, 1)
              .every(Repetition.every(Term.weeks(1)))
              .build();
      RuleSet rules = RuleSet.of(policy().addPromises(weekly).build());
      CaseHistory early = with(COMPLAINT, 2, APPEALED);

      assertThat(rules.assess(early, AsOf.endOf(DAY.plusDays(60))).promise(weekly.id()).status())
          .isEqualTo(PromiseStatus.ENDED);
    }

    @Test
    void will_not_start_any_more_once_its_stage_closed() {
      PromiseState appeal = assess(with(COMPLAINT, 2, APPEALED), DAY.plusDays(3)).promise(APPEAL);

      assertThat(appeal.status()).isEqualTo(PromiseStatus.ENDED);
      assertThat(appeal.window()).isEmpty();
    }

    @Test
    void stays_broken_if_it_was_overdue_when_another_stage_opened() {
      CaseHistory late = with(COMPLAINT, 40, APPEALED);
      Assessment answer = assess(late, DAY.plusDays(90));

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.BROKEN);
      assertThat(answer.findings())
          .filteredOn(finding -> finding.clause().equals(PrintedPolicies.c(1)))
          .extracting(Finding::type)
          .containsExactly(FindingTypes.OVERDUE);
    }

    @Test
    void is_kept_by_the_event_that_opens_the_next_stage() {
      CaseHistory appealed = with(with(COMPLAINT, 3, REPLIED), 9, APPEALED);

      assertThat(assess(appealed, DAY.plusDays(10)).promise(APPEAL).status())
          .isEqualTo(PromiseStatus.KEPT);
    }

    @Test
    void lapses_without_a_breach_where_it_is_a_right_of_the_beneficiary() {
      Assessment answer = assess(with(COMPLAINT, 3, REPLIED), DAY.plusDays(60));

      assertThat(answer.promise(APPEAL).status()).isEqualTo(PromiseStatus.LAPSED);
      assertThat(answer.findings()).noneMatch(found -> found.severity() == Severity.ERROR);
    }
  }

  @Nested
  class A_category {
    @Test
    void that_the_policy_does_not_know_is_worth_a_note() {
      CategoryId other = CategoryId.of("other");
      Assessment answer = assess(COMPLAINT.inCategory(other), DAY);

      assertThat(answer.findings())
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found.type()).isSameAs(FindingTypes.CATEGORY_NOT_DECLARED);
                assertThat(found.arguments())
                    .containsEntry("category", other)
                    .containsEntry("meant", List.of());
              });
      CategoryId known = RULES.policy().categories().get(0).id();
      assertThat(assess(COMPLAINT.inCategory(CategoryId.of(known + "s")), DAY).findings())
          .singleElement()
          .satisfies(found -> assertThat(found.arguments()).containsEntry("meant", List.of(known)));
      Policy none = Policy.builder().from(PrintedPolicies.mabarrah()).build();
      assertThat(
              RuleSet.of(none)
                  .assess(
                      CaseHistory.request(CaseRef.of("R-18"))
                          .inCategory(other)
                          .submitted(DAY, ChannelId.FAX),
                      AsOf.endOf(DAY))
                  .findings())
          .isEmpty();
    }

    @Test
    void limits_a_promise_to_its_cases() {
      Promise urgent =
          promise("urgent", "handling", SUBMITTED, REPLIED, 1)
              .addCategories(ABUSE)
              .noLaterThan(Term.workingDays(1))
              .build();
      RuleSet rules = RuleSet.of(policy().stages(List.of()).promises(List.of(urgent)).build());

      assertThat(rules.assess(COMPLAINT, AsOf.endOf(DAY)).promises()).isEmpty();
      assertThat(rules.assess(COMPLAINT.inCategory(ABUSE), AsOf.endOf(DAY)).promises()).hasSize(1);
    }
  }

  @Nested
  class A_kind_of_case {
    @Test
    void may_have_channels_of_its_own() {
      RuleSet rules =
          RuleSet.of(
              policy()
                  .channels(
                      List.of(
                          Channel.of(ChannelId.FAX, PrintedPolicies.c(1))
                              .forOnly(List.of(CaseKind.COMPLAINT)),
                          Channel.of(ChannelId.WEBSITE, PrintedPolicies.c(2))))
                  .build());

      assertThat(rules.channel(CaseKind.COMPLAINT, ChannelId.FAX).isOffered()).isTrue();
      ChannelAnswer request = rules.channel(CaseKind.REQUEST, ChannelId.FAX);
      assertThat(request.isOffered()).isFalse();
      assertThat(request.isListed()).isTrue();
      assertThat(request.clause()).isEqualTo(PrintedPolicies.c(1));
      assertThat(rules.channel(CaseKind.REQUEST, ChannelId.EMAIL).isListed()).isFalse();
    }

    @Test
    void may_have_steps_of_its_own() {
      Step hearing =
          Step.builder()
              .id(StepId.of("hearing"))
              .labels(WORDS)
              .kinds(List.of(CaseKind.COMPLAINT))
              .addEvidence(EventKind.HANDLED)
              .clause(PrintedPolicies.c(3))
              .build();
      RuleSet rules = RuleSet.of(policy().addSteps(hearing).build());

      assertThat(rules.assess(COMPLAINT, AsOf.endOf(DAY)).next())
          .extracting(next -> next.step().id())
          .containsExactly(hearing.id());
      CaseHistory request = CaseHistory.request(CaseRef.of("R-18")).submitted(DAY, ChannelId.FAX);
      assertThat(rules.assess(request, AsOf.endOf(DAY)).steps())
          .extracting(state -> state.step().id())
          .doesNotContain(hearing.id());
    }

    @Test
    void may_be_one_of_its_own() {
      CaseKind visit = CaseKind.of("visit-request");
      Promise reply =
          promise("visit", "handling", SUBMITTED, REPLIED, 1)
              .to(visit)
              .noLaterThan(Term.days(3))
              .build();
      RuleSet rules = RuleSet.of(policy().promises(List.of(reply)).stages(List.of()).build());
      CaseHistory history = CaseHistory.of(visit, CaseRef.of("R-19")).submitted(DAY, ChannelId.FAX);

      assertThat(rules.assess(history, AsOf.endOf(DAY)).promises()).hasSize(1);
    }
  }

  @Nested
  class A_severity {
    @Test
    void of_the_policy_replaces_the_usual_one() {
      RuleSet lenient = RuleSet.of(policy().putSeverities("overdue", Severity.WARNING).build());
      LocalDate late = DAY.plusDays(40);

      assertThat(assess(COMPLAINT, late).findings())
          .extracting(Finding::severity)
          .containsExactly(Severity.ERROR);
      Finding found = lenient.assess(COMPLAINT, AsOf.endOf(late)).findings().get(0);
      assertThat(found.type()).isSameAs(FindingTypes.OVERDUE);
      assertThat(found.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void of_what_is_never_found_is_a_mistake() {
      assertThatThrownBy(() -> RuleSet.of(policy().putSeverities("overdu", Severity.NOTE).build()))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "a key of Policy.severities must be the id of a type of finding, but was overdu");
    }
  }

  @Nested
  class A_policy_refuses {
    @Test
    void a_promise_of_a_stage_of_another_kind_of_case() {
      Promise misplaced =
          promise("misplaced", "board", SUBMITTED, REPLIED, 1)
              .to(CaseKind.REQUEST)
              .noLaterThan(Term.days(1))
              .build();

      assertThatThrownBy(() -> policy().addPromises(misplaced).build())
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("the stage of promise misplaced must be a stage of a request, but was board");
    }

    @Test
    void a_category_that_it_does_not_declare() {
      assertThatThrownBy(() -> policy().categories(List.of()).build())
          .hasMessage(
              "a category of stage committee must be a category of the same policy, but was"
                  + " abuse");
    }

    @Test
    void a_stage_that_is_bypassed_to_nowhere() {
      assertThatThrownBy(() -> stage("last", 3, SUBMITTED).addBypassedBy(ABUSE).build())
          .hasMessage("Stage.next of last must be given, because bypassedBy is set, but was none");
    }
  }

  static Policy.Builder policy() {
    return Policy.builder()
        .from(PrintedPolicies.mabarrah())
        .steps(List.of())
        .bodies(
            List.of(
                Body.of(BodyId.FOLLOW_UP_COMMITTEE, PrintedPolicies.c(1)),
                Body.of(MINISTRY, WORDS, PrintedPolicies.c(3)).outside()))
        .categories(List.of(Category.of(ABUSE, WORDS, PrintedPolicies.c(2))))
        .stages(
            List.of(
                stage("committee", 1, SUBMITTED)
                    .handledBy(BodyId.FOLLOW_UP_COMMITTEE)
                    .next(BOARD)
                    .addBypassedBy(ABUSE)
                    .build(),
                stage("board", 2, APPEALED).next(OUTSIDE).build(),
                stage("outside", 3, REFERRED_OUTSIDE).handledBy(MINISTRY).build()))
        .promises(
            List.of(
                promise("reply", "committee", SUBMITTED, REPLIED, 1)
                    .stage(COMMITTEE)
                    .noLaterThan(Term.workingDays(10))
                    .build(),
                promise("appeal", "committee", REPLIED, APPEALED, 2)
                    .stage(COMMITTEE)
                    .by(Party.BENEFICIARY)
                    .noLaterThan(Term.days(30))
                    .build(),
                Promise.builder()
                    .from(
                        promise("decision", "board", APPEALED, REPLIED, 2)
                            .noLaterThan(Term.workingDays(20))
                            .build())
                    .start(Stated.byClause(PrintedPolicies.c(2), Start.lastOf(APPEALED, SUBMITTED)))
                    .build()));
  }

  private static Stage.Builder stage(String id, int position, EventKind openedBy) {
    return Stage.builder()
        .id(StageId.of(id))
        .labels(WORDS)
        .to(CaseKind.COMPLAINT)
        .addOpenedBy(openedBy)
        .clause(PrintedPolicies.c(position));
  }

  private static Promise.Builder promise(
      String id, String stage, EventKind start, EventKind keptBy, int position) {
    Promise.Builder promise =
        Promise.builder()
            .id(PromiseId.of(id))
            .labels(WORDS)
            .to(CaseKind.COMPLAINT)
            .by(Party.ASSOCIATION)
            .start(Stated.byClause(PrintedPolicies.c(position), Start.first(start)))
            .addKeptBy(keptBy)
            .clause(PrintedPolicies.c(position));
    return stage.equals("handling") ? promise : promise.stage(StageId.of(stage));
  }

  private static CaseHistory with(CaseHistory history, int days, EventKind kind) {
    return history.with(Event.on(DAY.plusDays(days), kind));
  }

  private static Assessment assess(CaseHistory history, LocalDate asOf) {
    return RULES.assess(history, AsOf.endOf(asOf));
  }
}
