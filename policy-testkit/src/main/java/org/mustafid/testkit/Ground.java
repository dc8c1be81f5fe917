package org.mustafid.testkit;

import java.util.List;
import java.util.Optional;
import org.mustafid.assessment.RuleSet;
import org.mustafid.name.EventKind;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;

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
          .anyMatch(promise -> promise.noLaterThan().isEmpty() && promise.every().isEmpty());
    }
  },
  PAUSE("the policy has no promise with a cap that a return pauses") {
    @Override
    boolean isGivenBy(RuleSet rules) {
      return rules.policy().promises().stream().anyMatch(Ground::isPausing);
    }
  },
  EXTENSION("the policy has no promise with a cap that can be extended") {
    @Override
    boolean isGivenBy(RuleSet rules) {
      return rules.policy().promises().stream().anyMatch(Ground::isExtensible);
    }
  },
  REOPENING("the policy has no promise with a cap that is owed again after reopening") {
    @Override
    boolean isGivenBy(RuleSet rules) {
      return rules.policy().promises().stream().anyMatch(Ground::isOwedAgain);
    }
  },
  SILENCE("the policy has no promise that starts when another, with a known start, was missed") {
    @Override
    boolean isGivenBy(RuleSet rules) {
      return rules.policy().promises().stream()
          .anyMatch(promise -> isDuty(promise) && !waitingFor(promise, rules).isEmpty());
    }
  },
  CLOCK("the policy has no promise of the association with a cap in hours or minutes") {
    @Override
    boolean isGivenBy(RuleSet rules) {
      return rules.policy().promises().stream().anyMatch(Ground::isByTheClock);
    }
  },
  REPETITION("the policy has no promise that repeats, with a known start") {
    @Override
    boolean isGivenBy(RuleSet rules) {
      return rules.policy().promises().stream().anyMatch(Ground::isRepeating);
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

  /** Those that nothing starts but that a promise was missed, wherever that can be seen. */
  static List<Promise> waitingFor(Promise missed, RuleSet rules) {
    return rules.policy().promises().stream()
        .filter(
            promise ->
                promise.start().effective().filter(Start.missed(missed.id())::equals).isPresent())
        .filter(promise -> promise.stage().isEmpty() || promise.stage().equals(missed.stage()))
        .filter(
            promise ->
                promise.categories().isEmpty()
                    || promise.categories().containsAll(missed.categories()))
        .filter(promise -> promise.categories().isEmpty() || !missed.categories().isEmpty())
        .toList();
  }

  /** With one that happened, and that nothing else will make start anew. */
  static boolean startsWithAnEvent(Promise promise) {
    return promise
        .start()
        .effective()
        .filter(start -> !start.events().isEmpty())
        .filter(start -> start.missed().isEmpty() || start.occurrence() == Start.Occurrence.FIRST)
        .isPresent();
  }

  /** In days, and once: what goes by the clock, and what repeats, has laws of its own. */
  static boolean isCapped(Promise promise) {
    return startsWithAnEvent(promise)
        && promise.every().isEmpty()
        && isInDays(promise.noLaterThan());
  }

  static boolean isDuty(Promise promise) {
    return isCapped(promise)
        && promise.by() == Party.ASSOCIATION
        && !Keeping.events(promise).isEmpty();
  }

  static boolean isFloored(Promise promise) {
    return startsWithAnEvent(promise)
        && promise.every().isEmpty()
        && isInDays(promise.notBefore())
        && !Keeping.events(promise).isEmpty();
  }

  static boolean isPausing(Promise promise) {
    return isCapped(promise)
        && promise.onReturn().effective().filter(OnReturn.PAUSE::equals).isPresent()
        && !promise.start().effective().orElseThrow().events().contains(EventKind.COMPLETED)
        && !promise.keptBy().contains(EventKind.COMPLETED);
  }

  /** By events that do nothing else to it. */
  static boolean isExtensible(Promise promise) {
    return isCapped(promise)
        && promise.extension().isPresent()
        && promise.extension().get().grantedBy().stream()
            .noneMatch(
                event ->
                    promise.keptBy().contains(event)
                        || promise.start().effective().orElseThrow().events().contains(event));
  }

  static boolean isOwedAgain(Promise promise) {
    return isDuty(promise)
        && promise.onReopening().effective().filter(OnReopening.RESTART::equals).isPresent();
  }

  static boolean isByTheClock(Promise promise) {
    return startsWithAnEvent(promise)
        && promise.by() == Party.ASSOCIATION
        && promise.stage().isEmpty()
        && promise.noLaterThan().filter(term -> term.unit().isElapsed()).isPresent()
        && !Keeping.events(promise).isEmpty();
  }

  static boolean isRepeating(Promise promise) {
    return startsWithAnEvent(promise) && promise.every().isPresent();
  }

  private static boolean isInDays(Optional<Term> term) {
    return term.filter(each -> !each.unit().isElapsed()).isPresent();
  }
}
