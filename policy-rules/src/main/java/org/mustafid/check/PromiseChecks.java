package org.mustafid.check;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mustafid.clause.Reading;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.name.CaseKind;
import org.mustafid.name.EventKind;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Stage;
import org.mustafid.promise.Extension;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;

/** What is owed in time: whether a day follows from it, and whether it can be kept. */
final class PromiseChecks {
  /** An amount in the smallest unit with which it can be compared exactly. */
  private record Size(String unit, long amount) {
    static Optional<Size> of(Term term) {
      long amount = term.amount();
      return switch (term.unit()) {
        case MINUTES -> Optional.of(new Size("minutes", amount));
        case HOURS -> Optional.of(new Size("minutes", 60 * amount));
        case DAYS -> Optional.of(new Size("days", amount));
        case WEEKS -> Optional.of(new Size("days", 7 * amount));
        case WORKING_DAYS -> Optional.of(new Size("working-days", amount));
        case MONTHS -> Optional.of(new Size("months", amount));
        case YEARS -> Optional.of(new Size("months", 12 * amount));
        case HIJRI_MONTHS -> Optional.of(new Size("hijri-months", amount));
        case HIJRI_YEARS -> Optional.of(new Size("hijri-months", 12 * amount));
        case DAY_OF_NEXT_MONTH -> Optional.empty();
      };
    }

    boolean isShorterThan(Size other) {
      return unit.equals(other.unit) && amount < other.amount;
    }
  }

  private PromiseChecks() {}

  static void check(Policy policy, Failures failures) {
    for (Promise promise : policy.promises()) {
      bounds(promise, failures);
      start(promise, policy, failures);
      end(promise, policy, failures);
      bypass(promise, policy, failures);
      if (leavesReturnOpen(promise)) {
        failures.add(CheckTypes.RETURN_EFFECT_UNSTATED, promise.clause(), promise);
      }
    }
  }

  private static void bounds(Promise promise, Failures failures) {
    Optional<Term> floor = promise.notBefore();
    Optional<Term> cap = promise.noLaterThan();
    Optional<Term> period = promise.every().map(Repetition::term);
    boolean isOwed = promise.by() == Party.ASSOCIATION;
    if (isOwed && floor.isPresent() && cap.isEmpty() && promise.every().isEmpty()) {
      failures.add(CheckTypes.FLOOR_WITHOUT_CAP, promise.clause(), promise, floor.get());
    }
    Optional<Term> end = cap.or(() -> period);
    if (isShorter(end, floor)) {
      failures.add(
          CheckTypes.CAP_SHORTER_THAN_FLOOR,
          promise.clause(),
          promise,
          floor.orElseThrow(),
          end.orElseThrow());
    }
    if (isShorter(period, cap)) {
      failures.add(
          CheckTypes.CAP_LONGER_THAN_PERIOD,
          promise.clause(),
          promise,
          cap.orElseThrow(),
          period.orElseThrow());
    }
    if (!promise.unquantified().isEmpty()) {
      word(promise, end, failures);
    }
  }

  private static void word(Promise promise, Optional<Term> end, Failures failures) {
    if (end.isEmpty()) {
      failures.add(
          CheckTypes.PROMISE_UNQUANTIFIED, promise.clause(), promise, promise.unquantified());
    } else {
      failures.add(
          CheckTypes.WORD_BESIDE_TERM,
          promise.clause(),
          promise,
          promise.unquantified(),
          end.get());
    }
  }

  private static boolean isShorter(Optional<Term> cap, Optional<Term> floor) {
    Optional<Size> least = floor.flatMap(Size::of);
    return least.isPresent()
        && cap.flatMap(Size::of).filter(most -> most.isShorterThan(least.get())).isPresent();
  }

  private static void start(Promise promise, Policy policy, Failures failures) {
    boolean hasTerm =
        promise.notBefore().isPresent()
            || promise.noLaterThan().isPresent()
            || promise.every().isPresent();
    if (hasTerm && !promise.start().isStated()) {
      failures.add(CheckTypes.PROMISE_WITHOUT_START, promise.clause(), promise);
    }
    if (hasTerm && promise.start().effective().isEmpty() && !policy.ownReadings().isEmpty()) {
      failures.add(
          CheckTypes.READING_UNATTACHED,
          promise.clause(),
          promise,
          policy.ownReadings().stream().map(Reading::id).toList());
    }
    Optional<EventKind> both =
        promise.start().effective().map(Start::events).stream()
            .flatMap(events -> events.stream())
            .filter(promise.keptBy()::contains)
            .findFirst();
    if (both.isPresent() && promise.every().isEmpty()) {
      failures.add(
          CheckTypes.KEPT_BY_ITS_START, promise.clause(), promise, policy.nameOf(both.get()));
    }
  }

  /** What ends or extends a promise is something else than what keeps it. */
  private static void end(Promise promise, Policy policy, Failures failures) {
    List<EventKind> until = promise.every().map(Repetition::until).orElse(List.of());
    List<EventKind> grants = promise.extension().map(Extension::grantedBy).orElse(List.of());
    addFirst(CheckTypes.KEPT_BY_ITS_END, until, promise, policy, failures);
    addFirst(CheckTypes.KEPT_BY_ITS_EXTENSION, grants, promise, policy, failures);
  }

  private static void addFirst(
      DiagnosticType type,
      List<EventKind> events,
      Promise promise,
      Policy policy,
      Failures failures) {
    events.stream()
        .filter(promise.keptBy()::contains)
        .findFirst()
        .ifPresent(both -> failures.add(type, promise.clause(), promise, policy.nameOf(both)));
  }

  /** Cases that pass over a stage open the next one with the events of the one passed over. */
  private static void bypass(Promise promise, Policy policy, Failures failures) {
    Optional<Stage> stage = promise.stage().flatMap(policy::findStage);
    Optional<Start> start = promise.start().effective();
    if (stage.isEmpty()
        || start.isEmpty()
        || !start.get().missed().isEmpty()
        || !stage.get().openedBy().containsAll(start.get().events())) {
      return; // what else it starts from may happen while the stage is open
    }
    for (Stage earlier : policy.stages()) {
      boolean isPassedOver =
          earlier.next().equals(promise.stage())
              && earlier.bypassedBy().stream()
                  .anyMatch(
                      each ->
                          promise.categories().isEmpty() || promise.categories().contains(each));
      if (isPassedOver && Collections.disjoint(start.get().events(), earlier.openedBy())) {
        failures.add(
            CheckTypes.BYPASS_WITHOUT_START, promise.clause(), promise, earlier, stage.get());
      }
    }
  }

  private static boolean leavesReturnOpen(Promise promise) {
    return promise.by() == Party.ASSOCIATION
        && promise.to().equals(CaseKind.REQUEST)
        && promise.noLaterThan().isPresent()
        && promise.every().isEmpty()
        && !promise.startsAtLastCompletion() // which says it
        && promise.onReturn().effective().isEmpty();
  }
}
