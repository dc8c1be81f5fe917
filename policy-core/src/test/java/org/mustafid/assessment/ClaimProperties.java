package org.mustafid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Stated;
import org.mustafid.compensation.Compensation;
import org.mustafid.compensation.Condition;
import org.mustafid.compensation.Connective;
import org.mustafid.compensation.Truth;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ConditionId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.policy.Policy;

/** Which open conditions decide a claim, whatever the formula that joins them. */
class ClaimProperties {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final Clause CLAUSE = PrintedPolicies.c(1);
  private static final int CONDITIONS = 6;

  /** Formulas of up to three levels, in which a condition may be named more than once. */
  @Provide
  Arbitrary<Connective> connectives() {
    Arbitrary<Connective> just =
        Arbitraries.integers().between(0, CONDITIONS - 1).map(ClaimProperties::just);
    Arbitrary<Connective> joined = Arbitraries.oneOf(just, joining(just));
    return joining(Arbitraries.oneOf(just, joined, joining(joined)));
  }

  private static Arbitrary<Connective> joining(Arbitrary<Connective> part) {
    return part.list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .flatMap(
            parts ->
                Arbitraries.integers()
                    .between(1, parts.size())
                    .map(count -> Connective.atLeast(count, parts)));
  }

  @Property
  void those_decide_of_which_for_some_outcome_of_the_others_the_answer_depends(
      @ForAll("connectives") Connective connective, @ForAll @Size(CONDITIONS) List<Truth> truths) {
    ClaimDecision decision = decide(connective, truths);
    Map<ConditionId, Truth> known = new HashMap<>();
    List<ConditionId> deciding = new ArrayList<>();
    for (int i = 0; i < CONDITIONS; i++) {
      known.put(id(i), truths.get(i));
    }
    for (int i = 0; i < CONDITIONS; i++) {
      if (known.get(id(i)) == Truth.UNKNOWN && matters(connective, id(i), known)) {
        deciding.add(id(i));
      }
    }
    assertThat(decision.deciding()).extracting(Condition::id).isEqualTo(deciding);
    Statistics.label("deciding").collect(Math.min(deciding.size(), 2));
    Statistics.label("deciding")
        .coverage(cover -> IntStream.range(0, 3).forEach(n -> cover.check(n).count(c -> c > 20)));
    boolean all = deciding.size() == open(connective, known);
    Statistics.label("open and named").collect(all ? "all decide" : "some decide nothing");
    Statistics.label("open and named")
        .coverage(cover -> cover.check("some decide nothing").count(count -> count > 20));
  }

  private static long open(Connective connective, Map<ConditionId, Truth> known) {
    return connective.conditions().stream().filter(id -> known.get(id) == Truth.UNKNOWN).count();
  }

  /** Tries every outcome of the others. */
  private static boolean matters(
      Connective connective, ConditionId condition, Map<ConditionId, Truth> known) {
    for (ConditionId other : connective.conditions()) {
      if (!other.equals(condition) && known.get(other) == Truth.UNKNOWN) {
        return matters(connective, condition, with(known, other, Truth.PROVEN))
            || matters(connective, condition, with(known, other, Truth.DISPROVEN));
      }
    }
    return connective.given(with(known, condition, Truth.PROVEN)::get)
        != connective.given(with(known, condition, Truth.DISPROVEN)::get);
  }

  private static Map<ConditionId, Truth> with(
      Map<ConditionId, Truth> known, ConditionId id, Truth truth) {
    Map<ConditionId, Truth> more = new HashMap<>(known);
    more.put(id, truth);
    return more;
  }

  @Example
  void a_formula_of_two_hundred_open_conditions_is_decided_too() {
    List<Connective> each = IntStream.range(0, 200).mapToObj(ClaimProperties::just).toList();
    List<Connective> pairs =
        IntStream.range(0, 100)
            .mapToObj(i -> Connective.any(each.subList(2 * i, 2 * i + 2)))
            .toList();
    List<Connective> twice = new ArrayList<>(pairs);
    twice.add(just(0)); // it alone is named twice
    List<Truth> open = IntStream.range(0, 200).mapToObj(i -> Truth.UNKNOWN).toList();
    for (Connective connective :
        List.of(
            Connective.any(each),
            Connective.all(each),
            Connective.atLeast(100, each),
            Connective.atLeast(50, pairs),
            Connective.atLeast(50, twice))) {
      assertThat(decide(connective, open).deciding()).hasSize(200);
    }
  }

  private static ClaimDecision decide(Connective connective, List<Truth> truths) {
    Compensation.Builder compensation =
        Compensation.builder().connective(Stated.byClause(CLAUSE, connective)).clause(CLAUSE);
    CaseHistory claim = CaseHistory.of(CaseKind.CLAIM, CaseRef.of("K-3"));
    for (int i = 0; i < truths.size(); i++) {
      compensation.addConditions(
          Condition.builder()
              .id(id(i))
              .labels(Labels.of("شرط", "condition"))
              .addProvenBy(event(i, Truth.PROVEN))
              .addDisprovenBy(event(i, Truth.DISPROVEN))
              .clause(CLAUSE)
              .build());
      if (truths.get(i) != Truth.UNKNOWN) {
        claim = claim.with(Event.on(DAY, event(i, truths.get(i))));
      }
    }
    Policy policy =
        Policy.builder()
            .from(PrintedPolicies.mabarrah())
            .compensation(compensation.build())
            .build();
    return RuleSet.of(policy).assess(claim, AsOf.endOf(DAY)).claim().orElseThrow();
  }

  private static EventKind event(int i, Truth truth) {
    return EventKind.of((truth == Truth.PROVEN ? "proof-" : "disproof-") + i);
  }

  private static Connective just(int i) {
    return Connective.just(id(i));
  }

  private static ConditionId id(int i) {
    return ConditionId.of("condition-" + i);
  }
}
