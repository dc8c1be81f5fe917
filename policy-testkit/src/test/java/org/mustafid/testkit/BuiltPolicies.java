package org.mustafid.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.mustafid.assessment.RuleSet;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Stated;
import org.mustafid.compensation.Compensation;
import org.mustafid.compensation.Condition;
import org.mustafid.compensation.Connective;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ConditionId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PromiseId;
import org.mustafid.name.RequirementId;
import org.mustafid.name.StepId;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Step;
import org.mustafid.policy.StepOrder;
import org.mustafid.promise.Extension;
import org.mustafid.promise.OnDayOff;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;

/** Policies whose promises have their parts by chance, so that every part meets every other. */
final class BuiltPolicies {
  private static final List<EventKind> STARTS =
      List.of(
          EventKind.SUBMITTED,
          EventKind.COMPLETED,
          EventKind.DECLARED,
          EventKind.REFERRED,
          EventKind.REOPENED);
  private static final List<EventKind> ENDS =
      List.of(EventKind.REPLIED, EventKind.ACCEPTED, EventKind.REFUSED, EventKind.REGISTERED);
  private static final List<EventKind> PROOFS =
      List.of(
          EventKind.FAULT_PROVEN,
          EventKind.MINUTES_ISSUED,
          EventKind.RULED_FOR,
          EventKind.RULED_AGAINST);
  private static final int PROMISES = 3;
  private static final int STEPS = 4;
  private static final int CONDITIONS = 4;

  private final Random random;

  private BuiltPolicies(Random random) {
    this.random = random;
  }

  static List<RuleSet> some(Random random, int count) {
    BuiltPolicies chance = new BuiltPolicies(random);
    List<RuleSet> policies = new ArrayList<>();
    for (int policy = 0; policy < count; policy++) {
      Policy.Builder builder = Policies.policy();
      List<Promise> promises = new ArrayList<>();
      for (int promise = 0; promise < PROMISES; promise++) {
        // anywhere in print, because what starts with another's being missed may stand before it
        promises.add(
            chance.random.nextInt(promises.size() + 1),
            chance.promise("promise-" + promise, promises));
      }
      builder.addAllPromises(promises);
      for (int step = 0; step < STEPS; step++) {
        builder.addSteps(chance.step("step-" + step));
      }
      if (chance.isChosen()) {
        builder.stepOrder(Policies.stated(StepOrder.AS_LISTED));
      }
      if (chance.isChosen()) {
        builder.compensation(chance.compensation());
      }
      policies.add(RuleSet.of(builder.build()));
    }
    return policies;
  }

  private Promise promise(String id, List<Promise> others) {
    Start start = start();
    Promise.Builder builder =
        Promise.builder()
            .id(PromiseId.of(id))
            .labels(Labels.of("وعد", id))
            .to(CaseKind.REQUEST)
            .by(isChosen() ? Party.ASSOCIATION : Party.BENEFICIARY)
            .start(Policies.stated(start))
            .addKeptBy(oneOf(ENDS))
            .onDayOff(isChosen() ? OnDayOff.MOVE : OnDayOff.STAY)
            .clause(Clause.of(Policies.STEPS, 6));
    boolean repeats = random.nextInt(4) == 0;
    if (repeats) {
      Repetition every = Repetition.every(term(5, TermUnit.HIJRI_MONTHS));
      every = isChosen() ? every.times(1 + random.nextInt(6)) : every;
      builder.every(isChosen() ? every.until(List.of(EventKind.SERVED)) : every);
      if (isChosen()) {
        builder.noLaterThan(term(3, TermUnit.WEEKS));
      }
    } else {
      Term cap = isChosen() ? term(12, TermUnit.HIJRI_YEARS) : term(12, TermUnit.MINUTES);
      builder.noLaterThan(cap);
      boolean last = start.occurrence() == Start.Occurrence.LAST;
      if (isChosen() && !(last && start.events().contains(EventKind.COMPLETED))) {
        builder.onReturn(Policies.stated(OnReturn.PAUSE));
      }
      if (isChosen()) {
        builder.onReopening(Policies.stated(OnReopening.RESTART));
      }
      if (isChosen()) {
        builder.extension(extension(cap));
      }
    }
    if (isChosen()) {
      builder.notBefore(
          random.nextInt(4) == 0 && !repeats
              ? Term.hours(1 + random.nextInt(90))
              : term(4, TermUnit.WEEKS));
    }
    return orMissed(builder.build(), others);
  }

  /** Half of what can start when others are missed does, and of that some with nothing else. */
  private Promise orMissed(Promise promise, List<Promise> others) {
    List<PromiseId> missed =
        others.stream()
            .filter(other -> other.noLaterThan().isPresent() && other.every().isEmpty())
            .filter(other -> isChosen())
            .map(Promise::id)
            .toList();
    if (missed.isEmpty() || promise.every().isPresent()) {
      return promise;
    }
    Start start = promise.start().effective().orElseThrow();
    boolean alone =
        isChosen() && !start.events().contains(EventKind.COMPLETED); // which undoes a return
    List<EventKind> events = alone ? List.of() : start.events();
    return Promise.builder()
        .from(promise)
        .start(Policies.stated(Start.of(start.occurrence(), events, missed)))
        .build();
  }

  private Step step(String id) {
    Step.Builder step =
        Step.builder()
            .id(StepId.of(id))
            .labels(Labels.of("خطوة", id))
            .clause(Clause.of(Policies.STEPS, 1));
    if (random.nextInt(4) > 0) {
      step.addEvidence(isChosen() ? oneOf(STARTS) : oneOf(ENDS));
      if (isChosen()) {
        step.expectedBy(Policies.stated(isChosen() ? oneOf(STARTS) : oneOf(ENDS)));
      }
    }
    if (random.nextInt(3) == 0) {
      step.when(Labels.of("إن لزم", "where needed"));
    }
    if (random.nextInt(3) == 0) {
      step.notAfter(
          Policies.stated(
              isChosen() ? EventKind.REFUSED : isChosen() ? oneOf(STARTS) : oneOf(ENDS)));
    }
    if (random.nextInt(3) == 0) {
      step.promise(PromiseId.of("promise-" + random.nextInt(PROMISES)));
    }
    return step.build();
  }

  private Compensation compensation() {
    Compensation.Builder compensation =
        Compensation.builder().clause(Clause.of(Policies.STEPS, 10));
    for (int i = 0; i < CONDITIONS; i++) {
      Condition.Builder condition =
          Condition.builder()
              .id(ConditionId.of("condition-" + i))
              .labels(Labels.of("شرط", "condition " + i))
              .addProvenBy(oneOf(PROOFS))
              .clause(Clause.of(Policies.STEPS, 11 + i));
      if (isChosen()) {
        condition.addDisprovenBy(oneOf(PROOFS));
      }
      if (isChosen()) {
        condition.addRequires(RequirementId.DATED);
      }
      compensation.addConditions(condition.build());
    }
    return compensation
        .connective(
            random.nextInt(5) == 0
                ? Stated.unstated()
                : Stated.byReading(
                    Policies.reading("connective"),
                    connective(2),
                    List.of(connective(2), connective(1))))
        .build();
  }

  private Connective connective(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return Connective.just(ConditionId.of("condition-" + random.nextInt(CONDITIONS)));
    }
    List<Connective> parts = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      parts.add(connective(depth - 1));
    }
    return Connective.atLeast(1 + random.nextInt(parts.size()), parts);
  }

  private Start start() {
    EventKind one = oneOf(STARTS);
    EventKind other = oneOf(STARTS);
    if (one.equals(other)) {
      return isChosen() ? Start.first(one) : Start.last(one);
    }
    return isChosen() ? Start.firstOf(one, other) : Start.lastOf(one, other);
  }

  private Extension extension(Term cap) {
    Extension.Builder extension =
        Extension.builder()
            .addGrantedBy(EventKind.EXTENDED)
            .times(1 + random.nextInt(2))
            .term(
                cap.unit().isElapsed()
                    ? Term.hours(1 + random.nextInt(50))
                    : term(6, TermUnit.HIJRI_MONTHS))
            .clause(Clause.of(Policies.STEPS, 8));
    return (isChosen() ? extension.addRequires(RequirementId.REASON_STATED) : extension).build();
  }

  /** Of any unit through one, in the order in which they are declared. */
  private Term term(int most, TermUnit through) {
    TermUnit unit = oneOf(List.copyOf(EnumSet.range(TermUnit.DAYS, through)));
    int amount = 1 + random.nextInt(most);
    return switch (unit) {
      case YEARS, HIJRI_YEARS -> Term.of(1, unit);
      case HOURS -> Term.hours(7 * amount);
      case MINUTES -> Term.minutes(400 * amount);
      default -> Term.of(amount, unit);
    };
  }

  private boolean isChosen() {
    return random.nextBoolean();
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
