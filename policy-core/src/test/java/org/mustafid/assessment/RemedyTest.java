package org.mustafid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mustafid.name.EventKind.APPEALED;
import static org.mustafid.name.EventKind.REPLIED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.Labels;
import org.mustafid.name.TopicId;
import org.mustafid.policy.Body;
import org.mustafid.policy.ComplaintRoute;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Provision;

/** What is open to a beneficiary, and until when. */
class RemedyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 5); // a Sunday without holidays near
  private static final RuleSet RULES = RuleSet.of(StageTest.policy().build());
  private static final CaseHistory COMPLAINT =
      CaseHistory.of(CaseKind.COMPLAINT, CaseRef.of("R-17")).submitted(DAY, ChannelId.FAX);
  private static final CaseHistory ANSWERED = COMPLAINT.with(Event.on(DAY.plusDays(3), REPLIED));

  @Test
  void an_appeal_is_open_through_its_last_day_and_not_after_it() {
    LocalDate last = DAY.plusDays(33).plusDays(2); // 30 days after the reply end on a Friday

    Remedy appeal = remedies(RULES, ANSWERED, last).get(0);
    assertThat(appeal.kind()).isEqualTo(Remedy.Kind.NEXT_STAGE);
    assertThat(appeal.latest().orElseThrow().day()).isEqualTo(last);
    assertThat(appeal.clause()).isEqualTo(PrintedPolicies.c(2));
    assertThat(remedies(RULES, ANSWERED, last.plusDays(1))).isEmpty();
  }

  @Test
  void an_appeal_is_not_open_before_there_is_an_answer_or_after_a_withdrawal() {
    assertThat(remedies(RULES, COMPLAINT, DAY.plusDays(1))).isEmpty();
    assertThat(remedies(RULES, ANSWERED.withdrawn(DAY.plusDays(4)), DAY.plusDays(5))).isEmpty();
  }

  @Test
  void a_stage_without_a_time_is_open_with_who_handles_it_and_without_a_last_day() {
    CaseHistory appealed = ANSWERED.with(Event.on(DAY.plusDays(9), APPEALED));

    assertThat(remedies(RULES, appealed, DAY.plusDays(500)))
        .singleElement()
        .satisfies(
            outside -> {
              assertThat(outside.kind()).isEqualTo(Remedy.Kind.NEXT_STAGE);
              assertThat(outside.handledBy().orElseThrow().isOutside()).isTrue();
              assertThat(outside.latest()).isEmpty();
            });
  }

  @Test
  void a_request_has_what_the_policy_provides_besides() {
    Policy provided =
        Policy.builder()
            .from(PrintedPolicies.mabarrah())
            .bodies(List.of(Body.of(BodyId.FOLLOW_UP_COMMITTEE, PrintedPolicies.c(1))))
            .complaintRoutes(
                List.of(
                    ComplaintRoute.of(List.of(ChannelId.FAX), PrintedPolicies.c(1))
                        .handledBy(BodyId.FOLLOW_UP_COMMITTEE)))
            .provisions(
                List.of(
                    provision(TopicId.TECHNICAL_SUPPORT, 2),
                    provision(TopicId.SCOPE, 3),
                    provision(TopicId.AMICABLE_SETTLEMENT, 4)))
            .build();
    CaseHistory request = CaseHistory.request(CaseRef.of("R-1")).submitted(DAY, ChannelId.FAX);

    List<Remedy> remedies = remedies(RuleSet.of(provided), request, DAY);
    assertThat(remedies)
        .extracting(Remedy::kind)
        .containsExactly(Remedy.Kind.COMPLAINT, Remedy.Kind.SETTLEMENT, Remedy.Kind.SUPPORT);
    assertThat(remedies.get(0).channels()).containsExactly(ChannelId.FAX);
    assertThat(remedies.get(0).handledBy().map(Body::id)).contains(BodyId.FOLLOW_UP_COMMITTEE);
    assertThat(remedies.get(0)).hasToString("COMPLAINT, " + PrintedPolicies.c(1));
  }

  private static Provision provision(TopicId topic, int position) {
    return Provision.of(topic, Labels.of("نص", "a text"), PrintedPolicies.c(position));
  }

  private static List<Remedy> remedies(RuleSet rules, CaseHistory history, LocalDate day) {
    return rules.assess(history, AsOf.endOf(day)).remedies();
  }
}
