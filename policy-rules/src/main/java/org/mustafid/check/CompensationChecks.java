package org.mustafid.check;

import java.util.Optional;
import org.mustafid.compensation.Compensation;
import org.mustafid.compensation.Condition;
import org.mustafid.compensation.Connective;
import org.mustafid.name.CaseKind;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;

/** What a policy that grants compensation leaves open. */
final class CompensationChecks {
  private CompensationChecks() {}

  static void check(Policy policy, Failures failures) {
    policy.compensation().ifPresent(compensation -> check(compensation, policy, failures));
  }

  private static void check(Compensation compensation, Policy policy, Failures failures) {
    if (compensation.conditions().size() > 1 && !compensation.connective().isStated()) {
      failures.add(
          CheckTypes.CONDITIONS_UNJOINED, compensation.clause(), compensation.conditions().size());
    }
    Optional<Connective> connective = compensation.connective().effective();
    for (Condition condition : compensation.conditions()) {
      boolean isProcedure = compensation.settledThrough().equals(Optional.of(condition.id()));
      if (connective.isPresent()
          && !isProcedure
          && !connective.get().conditions().contains(condition.id())) {
        failures.add(CheckTypes.CONDITION_UNUSED, condition.clause(), condition);
      }
    }
    if (compensation.limit().isEmpty()) {
      failures.add(CheckTypes.COMPENSATION_AMOUNT_UNSTATED, compensation.clause());
    }
    if (policy.promises().stream().noneMatch(CompensationChecks::answersClaims)) {
      failures.add(CheckTypes.CLAIM_WITHOUT_PERIOD, compensation.clause());
    }
  }

  private static boolean answersClaims(Promise promise) {
    return promise.to().equals(CaseKind.CLAIM) && promise.by() == Party.ASSOCIATION;
  }
}
