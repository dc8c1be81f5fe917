package org.mustafid.assessment;

import java.util.List;
import org.mustafid.name.CaseKind;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Stage;

/**
 * What a policy says to one kind of case, in the order of print.
 *
 * @param promises those that it makes to this kind, whatever the category
 */
record KindRules(List<PromiseRule> promises, List<StepRule> steps, List<Stage> stages) {
  static KindRules of(CaseKind kind, Policy policy) {
    return new KindRules(
        policy.promises().stream()
            .filter(promise -> promise.to().equals(kind))
            .map(promise -> new PromiseRule(promise, policy))
            .toList(),
        policy.steps().stream()
            .filter(step -> step.kinds().contains(kind))
            .map(step -> new StepRule(step, policy))
            .toList(),
        policy.stages().stream().filter(stage -> stage.to().equals(kind)).toList());
  }

  /** Whether it makes promises, and none to a case of which no category is known. */
  boolean isByCategoryAlone() {
    return !promises.isEmpty()
        && promises.stream().noneMatch(rule -> rule.promise().categories().isEmpty());
  }
}
