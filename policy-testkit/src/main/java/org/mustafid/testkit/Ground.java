package org.mustafid.testkit;

import org.mustafid.assessment.RuleSet;
import org.mustafid.name.EventKind;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;

/** What a law needs of a policy before it says anything. */
enum Ground {
  CAP("the policy has no promise with a cap and a known start") {
    @Override
    boolean isGivenBy(RuleSet rules) {
      return rules.policy().promises().stream().anyMatch(Ground::isCapped);
    }
  },
  DUTY("the policy has no promise of the association with a cap and a known start") {
    @Override
    boolean isGivenBy(RuleSet rules) {
      return rules.policy().promises().stream().anyMatch(Ground::isDuty);
    }
  },
  FLOOR("the policy has no promise with a floor and a known start") {
    @Override
    boolean isGivenBy(RuleSet rules) {
      return rules.policy().promises().stream().anyMatch(Ground::isFloored);
    }
  },
  UNCAPPED("every promise of the policy has a cap") {
    @Override
    boolean isGivenBy(RuleSet rules) {
      return rules.policy().promises().stream()
          .anyMatch(promise -> promise.noLaterThan().isEmpty());
    }
  },
  UNTRACKED_STEP("every step of the policy names its evidence") {
    @Override
    boolean isGivenBy(RuleSet rules) {
      return rules.policy().steps().stream().anyMatch(step -> step.evidence().isEmpty());
    }
  },
  STEP_NOT_AFTER_REFUSAL("no step of the policy stops to apply after a refusal") {
    @Override
    boolean isGivenBy(RuleSet rules) {
      return rules.policy().steps().stream()
          .anyMatch(
              step -> step.notAfter().effective().filter(EventKind.REFUSED::equals).isPresent());
    }
  },
  UNANNOUNCED_MONTH(
      "the policy has no promise with a cap and a known start, or every month that its calendar"
          + " depends on is announced") {
    @Override
    boolean isGivenBy(RuleSet rules) {
      return CAP.isGivenBy(rules) && !CalendarEdges.of(rules).unannounced().isEmpty();
    }
  };

  private final String otherwise;

  Ground(String otherwise) {
    this.otherwise = otherwise;
  }

  abstract boolean isGivenBy(RuleSet rules);

  /** Why the law does not apply to a policy that does not give it, as a clause. */
  String otherwise() {
    return otherwise;
  }

  static boolean isCapped(Promise promise) {
    return promise.start().effective().isPresent() && promise.noLaterThan().isPresent();
  }

  static boolean isDuty(Promise promise) {
    return isCapped(promise)
        && promise.by() == Party.ASSOCIATION
        && !Keeping.events(promise).isEmpty();
  }

  static boolean isFloored(Promise promise) {
    return promise.start().effective().isPresent()
        && promise.notBefore().isPresent()
        && !Keeping.events(promise).isEmpty();
  }
}
