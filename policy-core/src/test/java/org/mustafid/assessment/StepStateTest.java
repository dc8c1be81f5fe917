package org.mustafid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.mustafid.name.ChannelId.WEBSITE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.clause.Stated;
import org.mustafid.name.CaseKind;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PromiseId;
import org.mustafid.policy.EventName;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Step;
import org.mustafid.policy.StepOrder;

/** Where steps stand, what was left out, and what comes next. */
class StepStateTest {
  private static final RuleSet MABARRAH = RuleSet.of(PrintedPolicies.mabarrah());
  private static final RuleSet OFUQ = RuleSet.of(PrintedPolicies.ofuq());
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final CaseHistory EMPTY = CaseHistory.request(CaseRef.of("R-17"));
  private static final CaseHistory SUBMITTED = EMPTY.submitted(DAY, WEBSITE);

  @Nested
  class A_step {
    @Test
    void is_recorded_once_one_of_its_events_is_on_record_and_open_until_then() {
      assertThat(steps(MABARRAH, SUBMITTED.completed(DAY)))
          .containsExactly(
              "reception NOT_TRACKED",
              "complete-receipt NOT_TRACKED",
              "information RECORDED",
              "declaration OPEN",
              "committee NOT_TRACKED",
              "reply OPEN");
    }

    @Test
    void after_a_refusal_is_not_applicable_if_it_says_so() {
      assertThat(steps(OFUQ, SUBMITTED.completed(DAY).declared(DAY).refused(DAY)))
          .containsExactly(
              "reception NOT_TRACKED",
              "information RECORDED",
              "referral OPEN",
              "declaration RECORDED",
              "committee RECORDED",
              "registration NOT_APPLICABLE",
              "service NOT_APPLICABLE");
    }

    @Test
    void after_a_refusal_is_open_again_once_the_request_is_accepted_after_all() {
      CaseHistory accepted =
          SUBMITTED
              .completed(DAY)
              .declared(DAY)
              .with(Event.on(DAY, EventKind.ACCEPTED).inSequence(2));
      CaseHistory before = accepted.with(Event.on(DAY, EventKind.REFUSED).inSequence(1));
      CaseHistory after = accepted.with(Event.on(DAY, EventKind.REFUSED).inSequence(3));

      assertThat(steps(OFUQ, before))
          .contains("committee RECORDED", "registration OPEN", "service OPEN");
      assertThat(next(OFUQ, before)).containsExactly("MUST registration");
      assertThat(steps(OFUQ, after))
          .contains("registration NOT_APPLICABLE", "service NOT_APPLICABLE");
    }

    @Test
    void that_a_return_undid_is_open_again_and_no_longer_expects_another() {
      CaseHistory returned = SUBMITTED.completed(DAY).returned(DAY);

      assertThat(steps(MABARRAH, returned)).contains("information OPEN", "declaration OPEN");
      assertThat(assess(MABARRAH, returned).findings()).isEmpty();
      assertThat(next(MABARRAH, returned)).contains("MUST information");
    }

    @Test
    void that_was_taken_all_the_same_is_recorded() {
      CaseHistory history = SUBMITTED.refused(DAY).with(Event.on(DAY, EventKind.REGISTERED));

      assertThat(steps(OFUQ, history)).contains("registration RECORDED");
    }

    @Test
    void is_one_of_handling_requests_and_of_no_other_kind_of_case() {
      CaseHistory complaint =
          CaseHistory.of(CaseKind.COMPLAINT, CaseRef.of("C-1")).submitted(DAY, WEBSITE);

      assertThat(steps(MABARRAH, complaint)).isEmpty();
      assertThat(next(MABARRAH, complaint)).isEmpty();
    }
  }

  @Nested
  class A_declaration_that_is_missing {
    @Test
    void is_no_finding_before_the_request_is_complete() {
      assertThat(assess(MABARRAH, SUBMITTED).findings()).isEmpty();
    }

    @Test
    void is_a_finding_at_c_4_once_the_request_is_complete() {
      assertThat(assess(MABARRAH, SUBMITTED.completed(DAY)).findings())
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found.type()).isSameAs(FindingTypes.STEP_NOT_RECORDED);
                assertThat(found.clause()).isEqualTo(PrintedPolicies.c(4));
                assertThat(found.arguments())
                    .containsExactly(
                        entry("step", MABARRAH.policy().steps().get(3)),
                        entry(
                            "event",
                            EventName.of(EventKind.COMPLETED, EventKind.COMPLETED.labels())));
                assertThat(found).hasToString("step-not-recorded (clause C-4)");
              });
    }

    @Test
    void is_no_finding_once_it_is_there_even_if_it_came_later() {
      CaseHistory history = SUBMITTED.completed(DAY).declared(DAY.plusDays(3));

      assertThat(MABARRAH.assess(history, AsOf.endOf(DAY.plusDays(2))).findings()).hasSize(1);
      assertThat(MABARRAH.assess(history, AsOf.endOf(DAY.plusDays(3))).findings()).isEmpty();
    }

    @Test
    void is_named_by_the_associations_own_label_for_the_event() {
      EventName own = EventName.of(EventKind.COMPLETED, Labels.of("الاستيفاء", "fulfilment"));
      RuleSet rules =
          RuleSet.of(
              Policy.builder().from(PrintedPolicies.mabarrah()).events(List.of(own)).build());

      assertThat(assess(rules, SUBMITTED.completed(DAY)).findings())
          .singleElement()
          .satisfies(found -> assertThat(found.arguments()).containsEntry("event", own));
    }

    @Test
    void is_no_finding_if_the_step_is_conditional_or_expects_nothing() {
      Step declaration = MABARRAH.policy().steps().get(3);
      Step conditional =
          Step.builder().from(declaration).when(Labels.of("إن طُلب", "if asked for")).build();
      Step unexpected = Step.builder().from(declaration).expectedBy(Stated.unstated()).build();

      for (Step step : List.of(conditional, unexpected)) {
        assertThat(assess(withSteps(step), SUBMITTED.completed(DAY)).findings()).isEmpty();
      }
    }

    private RuleSet withSteps(Step... steps) {
      return RuleSet.of(
          Policy.builder().from(PrintedPolicies.mabarrah()).steps(List.of(steps)).build());
    }
  }

  @Nested
  class What_comes_next_where_steps_are_in_order {
    @Test
    void is_nothing_before_the_submission() {
      assertThat(next(MABARRAH, EMPTY)).isEmpty();
    }

    @Test
    void is_the_first_open_step_and_those_before_it_that_leave_no_trace() {
      assertThat(next(MABARRAH, SUBMITTED))
          .containsExactly("MAY reception", "MAY complete-receipt", "MUST information");
    }

    @Test
    void is_the_missing_step_and_the_reply_that_is_owed() {
      assertThat(next(MABARRAH, SUBMITTED.completed(DAY)))
          .containsExactly("MUST declaration", "MUST reply");
    }

    @Test
    void is_the_reply_with_its_promise_once_all_is_there() {
      Assessment answer = assess(MABARRAH, SUBMITTED.completed(DAY).declared(DAY));

      assertThat(answer.next())
          .extracting(NextStep::toString)
          .containsExactly("MAY committee", "MUST reply");
      assertThat(answer.next().get(1).promise()).contains(answer.promise(PromiseId.REPLY));
      assertThat(answer.next().get(0).promise()).isEmpty();
    }

    @Test
    void is_the_completion_again_after_a_return_if_it_was_never_complete() {
      assertThat(next(MABARRAH, SUBMITTED.returned(DAY)))
          .containsExactly("MAY reception", "MAY complete-receipt", "MUST information");
    }

    @Test
    void is_nothing_once_all_is_done() {
      assertThat(next(MABARRAH, SUBMITTED.completed(DAY).declared(DAY).accepted(DAY))).isEmpty();
    }

    @Test
    void includes_a_conditional_step_on_the_way_as_one_that_may_be_taken() {
      assertThat(next(OFUQ, SUBMITTED.completed(DAY)))
          .containsExactly("MAY referral", "MUST declaration", "MUST committee");
    }

    @Test
    void is_the_registration_and_then_the_service_after_an_acceptance() {
      CaseHistory accepted = SUBMITTED.completed(DAY).declared(DAY).accepted(DAY);

      assertThat(next(OFUQ, accepted)).containsExactly("MUST registration");
      assertThat(next(OFUQ, accepted.with(Event.on(DAY, EventKind.REGISTERED))))
          .containsExactly("MUST service");
    }

    @Test
    void is_neither_registration_nor_service_after_a_refusal() {
      assertThat(next(OFUQ, SUBMITTED.completed(DAY).declared(DAY).refused(DAY))).isEmpty();
    }
  }

  @Nested
  class What_comes_next_where_steps_have_no_order {
    private final RuleSet any = ordered(Stated.byClause(PrintedPolicies.c(1), StepOrder.ANY));

    @Test
    void is_every_open_step_and_none_that_leaves_no_trace() {
      assertThat(next(any, SUBMITTED))
          .containsExactly(
              "MUST information",
              "MAY referral",
              "MUST declaration",
              "MUST committee",
              "MUST registration",
              "MUST service");
    }

    @Test
    void includes_a_conditional_step_whatever_else_was_taken() {
      assertThat(next(any, SUBMITTED.completed(DAY).declared(DAY)))
          .containsExactly("MAY referral", "MUST committee", "MUST registration", "MUST service");
    }

    @Test
    void is_the_same_where_the_policy_leaves_the_order_open() {
      assertThat(next(ordered(Stated.unstated()), SUBMITTED)).isEqualTo(next(any, SUBMITTED));
    }

    @Test
    void is_neither_registration_nor_service_after_a_refusal() {
      assertThat(next(any, SUBMITTED.refused(DAY)))
          .containsExactly("MUST information", "MAY referral", "MUST declaration");
    }

    private RuleSet ordered(Stated<StepOrder> order) {
      return RuleSet.of(Policy.builder().from(PrintedPolicies.ofuq()).stepOrder(order).build());
    }
  }

  private static List<String> steps(RuleSet rules, CaseHistory history) {
    return assess(rules, history).steps().stream().map(StepState::toString).toList();
  }

  @Test
  void what_a_reply_overtook_no_longer_comes_next() {
    assertThat(next(MABARRAH, SUBMITTED.completed(DAY).refused(DAY))).isEmpty();
  }

  @Test
  void a_finding_about_a_step_names_the_reading_that_expects_it() {
    assertThat(assess(MABARRAH, SUBMITTED.completed(DAY)).findings())
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.restsOn())
                    .containsExactlyElementsOf(
                        MABARRAH.policy().steps().get(3).expectedBy().findReading().stream()
                            .toList()));
  }

  private static List<String> next(RuleSet rules, CaseHistory history) {
    return assess(rules, history).next().stream().map(NextStep::toString).toList();
  }

  private static Assessment assess(RuleSet rules, CaseHistory history) {
    return rules.assess(history, AsOf.endOf(DAY));
  }
}
