package org.mustafid.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mustafid.assessment.ClaimAnswer;
import org.mustafid.casework.Event;
import org.mustafid.compensation.Compensation;
import org.mustafid.compensation.Condition;
import org.mustafid.compensation.Connective;
import org.mustafid.compensation.Truth;
import org.mustafid.name.ConditionId;
import org.mustafid.policy.Policy;

/**
 * What a policy says to a claim, worked out a second time: by trying every way in which what is
 * open could turn out.
 */
@SuppressWarnings("NullAway") // each condition has its outcome in the map
final class NaiveClaim {
  /** What can be compared: the answer, conditions by id, and what decides. */
  record Answer(
      ClaimAnswer answer,
      Map<String, Truth> conditions,
      List<String> defective,
      List<String> deciding,
      List<ClaimAnswer> otherwise) {}

  private final Map<String, Truth> known = new LinkedHashMap<>();

  private NaiveClaim() {}

  static Answer of(Policy policy, List<Event> seen) {
    return policy.compensation().isEmpty()
        ? new Answer(ClaimAnswer.NOT_PROVIDED_FOR, Map.of(), List.of(), List.of(), List.of())
        : new NaiveClaim().answer(policy.compensation().get(), seen);
  }

  private Answer answer(Compensation compensation, List<Event> seen) {
    List<String> defective = new ArrayList<>();
    for (Condition condition : compensation.conditions()) {
      known.put(condition.id().value(), truth(condition, seen));
      if (isDefective(condition, seen)) {
        defective.add(condition.id().value());
      }
    }
    Optional<Connective> connective = compensation.connective().effective();
    if (connective.isEmpty()) {
      return new Answer(ClaimAnswer.UNDETERMINED, known, defective, List.of(), List.of());
    }
    ClaimAnswer answer = answer(connective.get());
    List<ClaimAnswer> otherwise =
        compensation.connective().others().stream()
            .map(this::answer)
            .filter(other -> other != answer)
            .toList();
    List<String> deciding =
        answer == ClaimAnswer.UNDETERMINED
            ? open().stream().filter(id -> decides(id, connective.get())).toList()
            : List.of();
    return new Answer(answer, known, defective, deciding, otherwise);
  }

  /** After the last disproof, a proof that shows all; without one, the disproof if there is one. */
  private static Truth truth(Condition condition, List<Event> seen) {
    List<Event> after = afterDisproof(condition, seen);
    if (after.stream().anyMatch(event -> isProof(condition, event))) {
      return Truth.PROVEN;
    }
    return after.size() < seen.size() ? Truth.DISPROVEN : Truth.UNKNOWN;
  }

  private static List<Event> afterDisproof(Condition condition, List<Event> seen) {
    List<Event> after = new ArrayList<>(seen);
    for (int i = 0; i < seen.size(); i++) {
      if (condition.disprovenBy().contains(seen.get(i).kind())) {
        after = new ArrayList<>(seen.subList(i + 1, seen.size()));
      }
    }
    return after;
  }

  private static boolean isProof(Condition condition, Event event) {
    return bears(condition, event) && event.meets().containsAll(condition.requires());
  }

  private static boolean bears(Condition condition, Event event) {
    return condition.provenBy().contains(event.kind())
        && !condition.disprovenBy().contains(event.kind());
  }

  /** There is evidence after the last disproof, and none of it shows what it has to. */
  private static boolean isDefective(Condition condition, List<Event> seen) {
    List<Event> evidence =
        afterDisproof(condition, seen).stream().filter(event -> bears(condition, event)).toList();
    return !evidence.isEmpty() && evidence.stream().noneMatch(event -> isProof(condition, event));
  }

  private List<String> open() {
    return known.keySet().stream().filter(id -> known.get(id) == Truth.UNKNOWN).toList();
  }

  private ClaimAnswer answer(Connective connective) {
    boolean canBe = false;
    boolean must = true;
    for (Map<String, Boolean> outcome : outcomes()) {
      boolean holds = holds(connective, outcome);
      canBe |= holds;
      must &= holds;
    }
    if (must) {
      return ClaimAnswer.ENTITLED;
    }
    return canBe ? ClaimAnswer.UNDETERMINED : ClaimAnswer.NOT_ENTITLED;
  }

  /** Every way in which it could turn out. */
  private List<Map<String, Boolean>> outcomes() {
    List<String> open = open();
    List<Map<String, Boolean>> outcomes = new ArrayList<>();
    for (int bits = 0; bits < 1 << open.size(); bits++) {
      Map<String, Boolean> outcome = new LinkedHashMap<>();
      known.forEach((id, truth) -> outcome.put(id, truth == Truth.PROVEN));
      for (int i = 0; i < open.size(); i++) {
        outcome.put(open.get(i), (bits >> i & 1) == 1);
      }
      outcomes.add(outcome);
    }
    return outcomes;
  }

  private static boolean holds(Connective connective, Map<String, Boolean> outcome) {
    if (connective instanceof Connective.Just just) {
      ConditionId id = just.condition();
      return outcome.get(id.value());
    }
    Connective.AtLeast some = (Connective.AtLeast) connective;
    long held = some.parts().stream().filter(part -> holds(part, outcome)).count();
    return held >= some.count();
  }

  private boolean decides(String id, Connective connective) {
    for (Map<String, Boolean> outcome : outcomes()) {
      Map<String, Boolean> other = new LinkedHashMap<>(outcome);
      other.put(id, !outcome.get(id));
      if (holds(connective, outcome) != holds(connective, other)) {
        return true;
      }
    }
    return false;
  }
}
