package org.mustafid.compensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.ConditionId;

class ConnectiveProperties {
  private static final List<ConditionId> CONDITIONS =
      List.of(
          ConditionId.FAULT_PROVEN,
          ConditionId.COMMITTEE_MINUTES,
          ConditionId.RULING,
          ConditionId.NEGOTIATION);

  @Provide
  Arbitrary<Connective> connectives() {
    Arbitrary<Connective> just = Arbitraries.of(CONDITIONS).map(Connective::just);
    Arbitrary<Connective> joined = Arbitraries.oneOf(just, joining(just));
    return Arbitraries.oneOf(just, joining(just), joining(joined)); // three levels tell all
  }

  private static Arbitrary<Connective> joining(Arbitrary<Connective> part) {
    return part.list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .flatMap(
            parts ->
                Arbitraries.integers()
                    .between(1, parts.size())
                    .map(count -> Connective.atLeast(count, parts)));
  }

  @Provide
  Arbitrary<Map<ConditionId, Truth>> known() {
    return Arbitraries.of(Truth.class)
        .list()
        .ofSize(CONDITIONS.size())
        .map(
            truths -> {
              Map<ConditionId, Truth> known = new HashMap<>();
              for (int i = 0; i < CONDITIONS.size(); i++) {
                known.put(CONDITIONS.get(i), truths.get(i));
              }
              return known;
            });
  }

  /** Plain two-valued logic, written another way. */
  private static boolean holds(Connective connective, Map<ConditionId, Truth> decided) {
    if (connective instanceof Connective.Just just) {
      return decided.get(just.condition()) == Truth.PROVEN;
    }
    Connective.AtLeast atLeast = (Connective.AtLeast) connective;
    return atLeast.parts().stream().filter(part -> holds(part, decided)).count() >= atLeast.count();
  }

  private static List<Map<ConditionId, Truth>> completions(Map<ConditionId, Truth> known) {
    List<Map<ConditionId, Truth>> all = List.of(known);
    for (ConditionId condition : CONDITIONS) {
      if (known.get(condition) == Truth.UNKNOWN) {
        List<Map<ConditionId, Truth>> next = new ArrayList<>();
        for (Map<ConditionId, Truth> each : all) {
          for (Truth outcome : List.of(Truth.PROVEN, Truth.DISPROVEN)) {
            Map<ConditionId, Truth> copy = new HashMap<>(each);
            copy.put(condition, outcome);
            next.add(copy);
          }
        }
        all = next;
      }
    }
    return all;
  }

  @Property
  void an_answer_is_never_taken_back_by_what_becomes_known_later(
      @ForAll("connectives") Connective connective,
      @ForAll("known") Map<ConditionId, Truth> known) {
    Truth now = connective.given(known::get);
    Set<Boolean> later = new HashSet<>();
    completions(known).forEach(decided -> later.add(holds(connective, decided)));
    Statistics.collect(now);
    Statistics.coverage(
        coverage -> {
          for (Truth truth : Truth.values()) {
            coverage.check(truth).count(count -> count > 0);
          }
        });
    if (now != Truth.UNKNOWN) {
      assertThat(later).containsExactly(now == Truth.PROVEN);
    }
  }

  @Property
  void once_all_is_known_the_logic_is_the_ordinary_one(
      @ForAll("connectives") Connective connective,
      @ForAll("known") Map<ConditionId, Truth> known) {
    for (Map<ConditionId, Truth> decided : completions(known)) {
      assertThat(connective.given(decided::get))
          .isEqualTo(holds(connective, decided) ? Truth.PROVEN : Truth.DISPROVEN);
    }
  }

  @Example
  void all_and_any_are_the_strong_kleene_connectives() {
    for (Truth left : Truth.values()) {
      for (Truth right : Truth.values()) {
        Map<ConditionId, Truth> known = Map.of(CONDITIONS.get(0), left, CONDITIONS.get(1), right);
        List<Connective> parts =
            List.of(Connective.just(CONDITIONS.get(0)), Connective.just(CONDITIONS.get(1)));
        Truth least = left.compareTo(right) < 0 ? left : right;
        Truth most = left.compareTo(right) < 0 ? right : left;
        assertThat(Connective.all(parts).given(known::get)).isEqualTo(least);
        assertThat(Connective.any(parts).given(known::get)).isEqualTo(most);
      }
    }
  }

  @Example
  void a_count_outside_of_the_parts_is_refused() {
    List<Connective> parts = List.of(Connective.just(ConditionId.RULING));
    assertThatThrownBy(() -> Connective.atLeast(2, parts))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage(
            "the count of a connective must be from 1 to the number of its parts, but was 2 of 1");
    assertThatThrownBy(() -> Connective.all(List.of()))
        .isInstanceOf(InvalidArgumentException.class);
  }

  @Example
  void it_prints_as_a_person_would_say_it() {
    Connective shipped =
        Connective.all(
            List.of(
                Connective.just(ConditionId.FAULT_PROVEN),
                Connective.any(
                    List.of(
                        Connective.just(ConditionId.COMMITTEE_MINUTES),
                        Connective.just(ConditionId.RULING)))));
    assertThat(shipped).hasToString("all of (fault-proven, any of (committee-minutes, ruling))");
    assertThat(shipped.conditions())
        .containsExactly(
            ConditionId.COMMITTEE_MINUTES, ConditionId.FAULT_PROVEN, ConditionId.RULING);
  }
}
