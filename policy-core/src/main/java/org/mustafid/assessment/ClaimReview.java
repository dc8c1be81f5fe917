package org.mustafid.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /**
   * Where no other condition is named twice, parts that are open can come out either way, each
   * apart from the others, so that whatever is in open parts alone matters. Each other one that is
   * named twice is supposed to come out both ways, which takes twice the time; policies hardly do
   * so.
   */
  private static boolean matters(
      Connective connective, ConditionId condition, Map<ConditionId, Truth> known) {
    List<ConditionId> open = new ArrayList<>();
    addOpen(connective, known, open);
    if (!open.contains(condition)) {
      return false;
    }
    Set<ConditionId> once = new HashSet<>();
    for (ConditionId other : open) {
      if (!once.add(other) && !other.equals(condition)) {
        return matters(connective, condition, supposing(known, other, Truth.PROVEN))
            || matters(connective, condition, supposing(known, other, Truth.DISPROVEN));
      }
    }
    return true;
  }

  /** Adds the conditions in whatever is open, each as often as it is named there. */
  private static void addOpen(
      Connective connective, Map<ConditionId, Truth> known, List<ConditionId> open) {
    if (connective.given(id -> known.getOrDefault(id, Truth.UNKNOWN)) != Truth.UNKNOWN) {
      return;
    }
    if (connective instanceof Connective.Just just) {
      open.add(just.condition());
    } else {
      ((Connective.AtLeast) connective).parts().forEach(part -> addOpen(part, known, open));
    }
  }

  private static Map<ConditionId, Truth> supposing(
      Map<ConditionId, Truth> known, ConditionId condition, Truth outcome) {
    Map<ConditionId, Truth> supposed = new HashMap<>(known);
    supposed.put(condition, outcome);
    return supposed;
  }
}
