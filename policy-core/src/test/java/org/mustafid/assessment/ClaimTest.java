package org.mustafid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mustafid.name.EventKind.FAULT_DISPROVEN;
import static org.mustafid.name.EventKind.FAULT_PROVEN;
import static org.mustafid.name.EventKind.MINUTES_ISSUED;
import static org.mustafid.name.EventKind.RULED_AGAINST;
import static org.mustafid.name.EventKind.RULED_FOR;
import static org.mustafid.name.RequirementId.APPROVED_BY_MEMBERS;
import static org.mustafid.name.RequirementId.DATED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.compensation.Compensation;
import org.mustafid.compensation.Condition;
import org.mustafid.compensation.Connective;
import org.mustafid.compensation.Truth;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.ConditionId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.RequirementId;
import org.mustafid.name.SectionId;
import org.mustafid.name.TopicId;
import org.mustafid.policy.ComplaintRoute;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Provision;

class ClaimTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final Section D =
      Section.of(SectionId.of("d"), Labels.of("تعويض المستفيدين", "Compensation"));
  private static final Connective FAULT = Connective.just(ConditionId.FAULT_PROVEN);
  private static final Connective MINUTES = Connective.just(ConditionId.COMMITTEE_MINUTES);
  private static final Connective RULING = Connective.just(ConditionId.RULING);
  private static final Connective SHIPPED =
      Connective.all(List.of(FAULT, Connective.any(List.of(MINUTES, RULING))));
  private static final Connective LOOSER = Connective.any(List.of(FAULT, MINUTES, RULING));

  static final RuleSet RULES =
      granting(Stated.byReading(PrintedPolicies.reading("connective"), SHIPPED, List.of(LOOSER)));

  private static RuleSet granting(Stated<Connective> connective) {
    Compensation compensation =
        Compensation.builder()
            .addConditions(
                condition(ConditionId.FAULT_PROVEN, 1, FAULT_PROVEN)
                    .addDisprovenBy(FAULT_DISPROVEN)
                    .build(),
                condition(ConditionId.COMMITTEE_MINUTES, 2, MINUTES_ISSUED)
                    .addRequires(DATED, APPROVED_BY_MEMBERS)
                    .build(),
                condition(ConditionId.RULING, 3, RULED_FOR).addDisprovenBy(RULED_AGAINST).build())
            .connective(connective)
            .clause(Clause.of(D))
            .build();
    return RuleSet.of(
        Policy.builder().from(PrintedPolicies.mabarrah()).compensation(compensation).build());
  }

  private static Condition.Builder condition(ConditionId id, int position, EventKind proof) {
    return Condition.builder().id(id).addProvenBy(proof).clause(Clause.of(D, position));
  }

  static CaseHistory claim(EventKind... events) {
    CaseHistory history =
        CaseHistory.of(CaseKind.CLAIM, CaseRef.of("K-3")).submitted(DAY, ChannelId.FAX);
    for (int i = 0; i < events.length; i++) {
      history = history.with(Event.on(DAY.plusDays(i + 1L), events[i]));
    }
    return history;
  }

  private static CaseHistory with(CaseHistory history, RequirementId... shown) {
    return history.with(Event.on(DAY.plusDays(20), MINUTES_ISSUED).meeting(shown));
  }

  private static Assessment assess(CaseHistory history) {
    return RULES.assess(history, AsOf.endOf(DAY.plusDays(30)));
  }

  private static ClaimDecision decide(CaseHistory history) {
    return assess(history).claim().orElseThrow();
  }

  @Test
  void fault_and_a_ruling_entitle() {
    ClaimDecision decision = decide(claim(FAULT_PROVEN, RULED_FOR));
    assertThat(decision.answer()).isEqualTo(ClaimAnswer.ENTITLED);
    assertThat(decision.restsOn()).contains(PrintedPolicies.reading("connective"));
    assertThat(decision.clause().id()).isEqualTo("D");
  }

  @Test
  void a_disproven_fault_settles_it() {
    assertThat(decide(claim(FAULT_DISPROVEN, RULED_FOR)).answer())
        .isEqualTo(ClaimAnswer.NOT_ENTITLED);
  }

  @Test
  void fault_alone_is_undetermined_and_says_what_would_decide() {
    ClaimDecision decision = decide(claim(FAULT_PROVEN));
    assertThat(decision.answer()).isEqualTo(ClaimAnswer.UNDETERMINED);
    assertThat(decision.deciding())
        .extracting(Condition::id)
        .containsExactly(ConditionId.COMMITTEE_MINUTES, ConditionId.RULING);
  }

  @Test
  void nothing_can_decide_what_is_settled_already() {
    assertThat(decide(claim(FAULT_DISPROVEN)).deciding()).isEmpty();
  }

  @Nested
  class Defective_minutes {
    private final Assessment assessment = assess(with(claim(FAULT_PROVEN), DATED));

    @Test
    void prove_nothing_yet_and_disprove_nothing() {
      assertThat(assessment.claim().orElseThrow().answer()).isEqualTo(ClaimAnswer.UNDETERMINED);
      assertThat(assessment.claim().orElseThrow().conditions().get(1).truth())
          .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void are_a_finding_that_names_what_they_lack() {
      assertThat(assessment.findings())
          .filteredOn(finding -> finding.type() == FindingTypes.EVIDENCE_DEFECTIVE)
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.clause().id()).isEqualTo("D-2");
                assertThat(finding.arguments())
                    .containsEntry("lacking", List.of(APPROVED_BY_MEMBERS));
              });
    }

    @Test
    void take_back_no_proof_that_was_complete() {
      CaseHistory proven = with(claim(FAULT_PROVEN), DATED, APPROVED_BY_MEMBERS);
      Assessment later =
          assess(proven.with(Event.on(DAY.plusDays(25), MINUTES_ISSUED).meeting(DATED)));

      assertThat(later.claim().orElseThrow().answer()).isEqualTo(ClaimAnswer.ENTITLED);
      assertThat(later.findings())
          .extracting(Finding::type)
          .doesNotContain(FindingTypes.EVIDENCE_DEFECTIVE);
    }

    @Test
    void prove_once_they_are_put_right() {
      assertThat(decide(with(claim(FAULT_PROVEN), DATED, APPROVED_BY_MEMBERS)).answer())
          .isEqualTo(ClaimAnswer.ENTITLED);
    }
  }

  @Test
  void another_declared_reading_that_decides_otherwise_is_told() {
    Assessment assessment = assess(claim(FAULT_PROVEN));
    assertThat(assessment.claim().orElseThrow().otherwise())
        .singleElement()
        .hasToString("ENTITLED if any of (fault-proven, committee-minutes, ruling)");
    assertThat(assessment.findings())
        .extracting(Finding::type)
        .contains(FindingTypes.OTHER_READING_DECIDES_OTHERWISE);
    assertThat(decide(claim(FAULT_PROVEN, RULED_FOR)).otherwise()).isEmpty();
  }

  @Test
  void later_evidence_counts_instead_of_earlier() {
    assertThat(decide(claim(FAULT_PROVEN, RULED_FOR, RULED_AGAINST)).answer())
        .isEqualTo(ClaimAnswer.UNDETERMINED);
  }

  @Test
  void without_a_connective_nothing_is_decided() {
    Assessment assessment =
        granting(Stated.unstated())
            .assess(claim(FAULT_PROVEN, RULED_FOR), AsOf.endOf(DAY.plusDays(9)));
    assertThat(assessment.claim().orElseThrow().answer()).isEqualTo(ClaimAnswer.UNDETERMINED);
    assertThat(assessment.findings())
        .extracting(Finding::toString)
        .contains("connective-unstated (clause D)");
  }

  @Test
  void a_policy_without_compensation_grants_and_refuses_nothing_and_says_where_to_look() {
    Clause preamble = Clause.of(Section.of(SectionId.of("preamble"), Labels.of("تمهيد", "x")), 2);
    Provision source =
        Provision.of(TopicId.SOURCES_OF_RIGHTS, Labels.of("العقود", "contracts"), preamble);
    RuleSet rules =
        RuleSet.of(Policy.builder().from(PrintedPolicies.ofuq()).addProvisions(source).build());
    Assessment assessment = rules.assess(claim(FAULT_PROVEN, RULED_FOR), AsOf.endOf(DAY));
    ClaimDecision decision = assessment.claim().orElseThrow();
    assertThat(decision.answer()).isEqualTo(ClaimAnswer.NOT_PROVIDED_FOR);
    assertThat(decision.whereToLook()).containsExactly(source);
    assertThat(assessment.findings())
        .extracting(Finding::toString)
        .contains("claim-not-provided-for (clause preamble-2)");
  }

  @Test
  void a_route_for_complaints_closes_no_other_channel() {
    ComplaintRoute route = ComplaintRoute.of(List.of(ChannelId.FAX), Clause.of(D, 9));
    RuleSet rules =
        RuleSet.of(
            Policy.builder().from(PrintedPolicies.mabarrah()).addComplaintRoutes(route).build());
    assertThat(rules.channel(CaseKind.COMPLAINT, ChannelId.FAX).clause().id()).isEqualTo("D-9");
    assertThat(rules.channel(CaseKind.COMPLAINT, ChannelId.WEBSITE))
        .isEqualTo(rules.channel(ChannelId.WEBSITE));
    assertThat(rules.channel(CaseKind.COMPLAINT, ChannelId.of("pigeon")).isOffered()).isFalse();
  }

  @Test
  void only_a_claim_is_decided() {
    CaseHistory request = CaseHistory.request(CaseRef.of("R-1")).submitted(DAY, ChannelId.FAX);
    assertThat(assess(request).claim()).isEmpty();
  }
}
