package org.mustafid.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mustafid.casework.DatedEvent;
import org.mustafid.casework.Event;
import org.mustafid.clause.Clause;
import org.mustafid.compensation.Compensation;
import org.mustafid.compensation.Condition;
import org.mustafid.compensation.Connective;
import org.mustafid.compensation.Truth;
import org.mustafid.name.ConditionId;
import org.mustafid.name.RequirementId;
import org.mustafid.name.TopicId;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Provision;

/** One look at one claim, over the events that are seen, in order. */
final class ClaimReview {
  private final Policy policy;
  private final DatedEvent[] events;
  private final Findings findings;

  ClaimReview(Policy policy, DatedEvent[] events, Findings findings) {
    this.policy = policy;
    this.events = events;
    this.findings = findings;
  }

  ClaimDecision decision() {
    return policy.compensation().map(this::decide).orElseGet(this::notProvidedFor);
  }

  private ClaimDecision notProvidedFor() {
    List<Provision> whereToLook =
        policy.provisions().stream()
            .filter(provision -> provision.topic().equals(TopicId.SOURCES_OF_RIGHTS))
            .toList();
    Clause clause = whereToLook.isEmpty() ? policy.channelsClause() : whereToLook.get(0).clause();
    findings.add(FindingTypes.CLAIM_NOT_PROVIDED_FOR, clause, List.of());
    return ImmutableClaimDecision.builder()
        .answer(ClaimAnswer.NOT_PROVIDED_FOR)
        .clause(clause)
        .whereToLook(whereToLook)
        .build();
  }

  private ClaimDecision decide(Compensation compensation) {
    List<ConditionState> states = compensation.conditions().stream().map(this::state).toList();
    Map<ConditionId, Truth> known = new HashMap<>();
    states.forEach(state -> known.put(state.condition().id(), state.truth()));
    ImmutableClaimDecision.Builder decision =
        ImmutableClaimDecision.builder()
            .clause(compensation.clause())
            .conditions(states)
            .limit(compensation.limit());
    Optional<Connective> connective = compensation.connective().effective();
    if (connective.isEmpty()) {
      findings.add(FindingTypes.CONNECTIVE_UNSTATED, compensation.clause(), List.of());
      return decision.answer(ClaimAnswer.UNDETERMINED).build();
    }
    ClaimAnswer answer = answer(connective.get(), known);
    List<OtherReading> otherwise = new ArrayList<>();
    for (Connective other : compensation.connective().others()) {
      ClaimAnswer there = answer(other, known);
      if (there != answer) {
        otherwise.add(ImmutableOtherReading.of(other, there));
      }
    }
    if (!otherwise.isEmpty()) {
      findings.add(FindingTypes.OTHER_READING_DECIDES_OTHERWISE, compensation.clause(), List.of());
    }
    return decision
        .answer(answer)
        .deciding(
            answer == ClaimAnswer.UNDETERMINED
                ? deciding(compensation, connective.get(), known)
                : List.of())
        .restsOn(compensation.connective().findReading())
        .otherwise(otherwise)
        .build();
  }

  private static ClaimAnswer answer(Connective connective, Map<ConditionId, Truth> known) {
    return switch (connective.given(id -> known.getOrDefault(id, Truth.UNKNOWN))) {
      case PROVEN -> ClaimAnswer.ENTITLED;
      case DISPROVEN -> ClaimAnswer.NOT_ENTITLED;
      case UNKNOWN -> ClaimAnswer.UNDETERMINED;
    };
  }

  /** The last event that bears on a condition decides, unless it fails to show what it has to. */
  private ConditionState state(Condition condition) {
    Truth truth = Truth.UNKNOWN;
    List<RequirementId> lacking = List.of();
    for (DatedEvent dated : events) {
      Event event = dated.event();
      if (condition.disprovenBy().contains(event.kind())) {
        truth = Truth.DISPROVEN;
        lacking = List.of();
      } else if (condition.provenBy().contains(event.kind()) && truth != Truth.PROVEN) {
        lacking =
            condition.requires().stream().filter(each -> !event.meets().contains(each)).toList();
        truth = lacking.isEmpty() ? Truth.PROVEN : truth;
      }
    }
    if (!lacking.isEmpty()) {
      findings.add(
          FindingTypes.EVIDENCE_DEFECTIVE, condition.clause(), List.of(condition, lacking));
    }
    return ImmutableConditionState.of(condition, truth, lacking);
  }

  /** The open conditions of which, for some outcome of the others, the answer depends. */
  private static List<Condition> deciding(
      Compensation compensation, Connective connective, Map<ConditionId, Truth> known) {
    return compensation.conditions().stream()
        .filter(condition -> known.get(condition.id()) == Truth.UNKNOWN)
        .filter(condition -> matters(connective, condition.id(), known))
        .toList();
  }

  private static boolean matters(
      Connective connective, ConditionId condition, Map<ConditionId, Truth> known) {
    Map<ConditionId, Truth> supposed = new HashMap<>(known);
    Optional<ConditionId> open =
        connective.conditions().stream()
            .filter(id -> !id.equals(condition) && supposed.get(id) == Truth.UNKNOWN)
            .findFirst();
    if (open.isPresent()) {
      for (Truth outcome : List.of(Truth.PROVEN, Truth.DISPROVEN)) {
        supposed.put(open.get(), outcome);
        if (matters(connective, condition, supposed)) {
          return true;
        }
      }
      return false;
    }
    supposed.put(condition, Truth.PROVEN);
    Truth ifProven = connective.given(id -> supposed.getOrDefault(id, Truth.UNKNOWN));
    supposed.put(condition, Truth.DISPROVEN);
    return ifProven != connective.given(id -> supposed.getOrDefault(id, Truth.UNKNOWN));
  }
}
