package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import org.mustafid.assessment.RuleSet;
import org.mustafid.clause.Stated;
import org.mustafid.compare.Content;
import org.mustafid.compare.Difference;
import org.mustafid.compare.Effect;
import org.mustafid.compare.ForBeneficiary;
import org.mustafid.compare.PolicyComparison;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Labels;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Policy;
import org.mustafid.promise.OnDayOff;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;

/** Over the shipped documents and those of the tests, and over these with some things changed. */
class PolicyComparisonProperties {
  private static final List<Policy> POLICIES =
      Stream.concat(
              RuleSets.shippedIds().stream().map(RuleSets::shipped),
              Stream.of(
                      "complete",
                      "sample",
                      "staged-complaints",
                      "service-charter",
                      "appeal",
                      "silence")
                  .map(name -> RuleSets.read(Documents.FOLDER.resolve(name + ".yaml"))))
          .map(RuleSet::policy)
          .toList();

  private static final List<TermUnit> UNITS =
      List.of(TermUnit.DAYS, TermUnit.WORKING_DAYS, TermUnit.WEEKS, TermUnit.HIJRI_MONTHS);

  /** Two policies, of which the second was mostly made from the first by a few changes. */
  @Provide
  Arbitrary<Tuple2<RuleSet, RuleSet>> pairs() {
    Arbitrary<Policy> policies = Arbitraries.of(POLICIES);
    return Combinators.combine(
            policies, policies, Arbitraries.longs(), Arbitraries.integers().between(0, 4))
        .as(
            (first, other, seed, changes) -> {
              Random random = new Random(seed);
              Policy changed = changes == 0 ? other : first;
              for (int i = 0; i < changes; i++) {
                changed = changed(changed, other, random);
              }
              return Tuple.of(RuleSet.of(first), RuleSet.of(changed));
            });
  }

  /** A policy with one thing changed; the same, if that would be no policy. */
  private static Policy changed(Policy policy, Policy other, Random random) {
    Policy.Builder to = Policy.builder();
    to.from(policy);
    try {
      switch (random.nextInt(23)) {
        case 0 -> to.title(Labels.of("سياسة", "Policy " + random.nextInt()));
        case 1 -> to.association(other.association());
        case 2 -> to.calendar(other.calendar());
        case 3 ->
            to.inForceFrom(
                Stated.byClause(
                    policy.channelsClause(), LocalDate.ofEpochDay(random.nextInt(30_000))));
        case 4 -> to.sections(altered(policy, other, Policy::sections, random));
        case 5 -> to.channels(altered(policy, other, Policy::channels, random));
        case 6 -> to.tools(altered(policy, other, Policy::tools, random));
        case 7 -> to.steps(altered(policy, other, Policy::steps, random));
        case 8 -> to.promises(altered(policy, other, Policy::promises, random));
        case 9 -> to.bodies(altered(policy, other, Policy::bodies, random));
        case 10 -> to.complaintRoutes(altered(policy, other, Policy::complaintRoutes, random));
        case 11 -> to.compensation(other.compensation());
        case 12 -> to.approval(other.approval());
        case 13 -> to.duties(altered(policy, other, Policy::duties, random));
        case 14 -> to.provisions(altered(policy, other, Policy::provisions, random));
        case 15 -> to.defects(altered(policy, other, Policy::defects, random));
        case 16 -> to.stages(altered(policy, other, Policy::stages, random));
        case 17 -> to.categories(altered(policy, other, Policy::categories, random));
        case 18 -> to.severities(other.severities());
        case 19 -> to.inForceFrom(Stated.unstated()).inForceFromApproval(policy.channelsClause());
        case 20 -> to.events(altered(policy, other, Policy::events, random));
        case 21 -> to.caseKinds(altered(policy, other, Policy::caseKinds, random));
        default ->
            to.promises(
                policy.promises().stream().map(promise -> changed(promise, random)).toList());
      }
      return to.build();
    } catch (InvalidArgumentException e) {
      return policy;
    }
  }

  private static Promise changed(Promise promise, Random random) {
    Promise.Builder to = Promise.builder();
    to.from(promise);
    switch (random.nextInt(4)) {
      case 0 -> to.onDayOff(random.nextBoolean() ? OnDayOff.STAY : OnDayOff.MOVE);
      case 1 -> to.notBefore(Term.days(1 + random.nextInt(9)));
      case 2 ->
          to.noLaterThan(Term.of(1 + random.nextInt(9), UNITS.get(random.nextInt(UNITS.size()))));
      default -> to.labels(Labels.of("وعد", "promise " + random.nextInt(9)));
    }
    return to.build();
  }

  /** A list without an entry, with two that changed places, or with one of another policy. */
  private static <T> List<T> altered(
      Policy policy, Policy other, Function<Policy, List<T>> list, Random random) {
    List<T> entries = new ArrayList<>(list.apply(policy));
    List<T> others = list.apply(other);
    int size = entries.size();
    switch (random.nextInt(3)) {
      case 0 -> {
        if (size > 0) {
          entries.remove(random.nextInt(size));
        }
      }
      case 1 -> {
        if (size > 1) {
          entries.add(random.nextInt(size), entries.remove(random.nextInt(size)));
        }
      }
      default -> {
        if (!others.isEmpty()) {
          T one = others.get(random.nextInt(others.size()));
          entries.add(random.nextInt(size + 1), one);
        }
      }
    }
    return entries;
  }

  @Property(tries = 200)
  void a_policy_is_not_different_from_itself(@ForAll("pairs") Tuple2<RuleSet, RuleSet> pair) {
    assertThat(PolicyComparison.between(pair.get2(), pair.get2()).differences()).isEmpty();
  }

  @Property(tries = 200)
  void every_difference_is_told_and_each_says_from_what_to_what(
      @ForAll("pairs") Tuple2<RuleSet, RuleSet> pair) {
    PolicyComparison comparison = PolicyComparison.between(pair.get1(), pair.get2());
    assertThat(comparison.differences().isEmpty()).isEqualTo(pair.get1().equals(pair.get2()));
    assertThat(comparison.differences())
        .allSatisfy(each -> assertThat(each.before()).isNotEqualTo(each.after()));
  }

  @Property(tries = 200)
  void normative_differences_are_those_that_fingerprints_see(
      @ForAll("pairs") Tuple2<RuleSet, RuleSet> pair) {
    PolicyComparison comparison = PolicyComparison.between(pair.get1(), pair.get2());
    boolean same = pair.get1().fingerprint().equals(pair.get2().fingerprint());
    assertThat(comparison.normative().isEmpty()).as("%s", comparison.differences()).isEqualTo(same);
    Statistics.label("rules")
        .collect(same ? comparison.differences().isEmpty() ? "equal" : "same rules" : "other rules")
        .coverage(
            cover -> {
              cover.check("same rules").percentage(share -> share > 2);
              cover.check("other rules").percentage(share -> share > 20);
            });
  }

  /** Of what is only sometimes seen, chance might never leave out the one that is. */
  @Example
  void a_name_a_body_or_a_provision_that_is_gone_is_normative_exactly_if_a_fingerprint_sees_it() {
    Set<Boolean> seen = new HashSet<>();
    for (Policy policy : POLICIES) {
      List<Policy> fewer = new ArrayList<>();
      fewer.addAll(eachLess(policy, Policy::events, Policy.Builder::events));
      fewer.addAll(eachLess(policy, Policy::caseKinds, Policy.Builder::caseKinds));
      fewer.addAll(eachLess(policy, Policy::bodies, Policy.Builder::bodies));
      fewer.addAll(eachLess(policy, Policy::provisions, Policy.Builder::provisions));
      RuleSet whole = RuleSet.of(policy);
      for (Policy each : fewer) {
        RuleSet less = RuleSet.of(each);
        PolicyComparison comparison = PolicyComparison.between(whole, less);
        boolean same = whole.fingerprint().equals(less.fingerprint());
        assertThat(comparison.normative().isEmpty())
            .as("%s", comparison.differences())
            .isEqualTo(same);
        seen.add(same);
      }
    }
    assertThat(seen).hasSize(2);
  }

  private static <T> List<Policy> eachLess(
      Policy policy, Function<Policy, List<T>> list, BiConsumer<Policy.Builder, List<T>> with) {
    List<Policy> all = new ArrayList<>();
    for (int i = 0; i < list.apply(policy).size(); i++) {
      List<T> fewer = new ArrayList<>(list.apply(policy));
      fewer.remove(i);
      Policy.Builder less = Policy.builder();
      less.from(policy);
      with.accept(less, fewer);
      all.add(less.build());
    }
    return all;
  }

  @Property(tries = 200)
  void comparing_the_other_way_round_says_the_same_of_the_other(
      @ForAll("pairs") Tuple2<RuleSet, RuleSet> pair) {
    List<Seen> there =
        PolicyComparison.between(pair.get1(), pair.get2()).differences().stream()
            .map(Seen::of)
            .toList();
    List<Seen> back =
        PolicyComparison.between(pair.get2(), pair.get1()).differences().stream()
            .map(difference -> Seen.of(difference).fromTheOtherSide())
            .toList();
    assertThat(back).containsExactlyInAnyOrderElementsOf(there);
  }

  /** What a difference says, without from which side. */
  private record Seen(
      String about,
      Content before,
      Content after,
      Optional<String> clauseBefore,
      Optional<String> clauseAfter,
      Effect effect,
      ForBeneficiary forBeneficiary) {
    static Seen of(Difference difference) {
      return new Seen(
          difference.topic() + " " + difference.part(),
          difference.before(),
          difference.after(),
          difference.clauseBefore().map(clause -> clause.id()),
          difference.clauseAfter().map(clause -> clause.id()),
          difference.effect(),
          difference.forBeneficiary());
    }

    Seen fromTheOtherSide() {
      ForBeneficiary other =
          switch (forBeneficiary) {
            case BETTER -> ForBeneficiary.WORSE;
            case WORSE -> ForBeneficiary.BETTER;
            case OPEN -> ForBeneficiary.OPEN;
          };
      return new Seen(
          about,
          /* before= */ after,
          /* after= */ before,
          /* clauseBefore= */ clauseAfter,
          /* clauseAfter= */ clauseBefore,
          effect,
          other);
    }
  }

  @Property(tries = 50)
  void a_channel_that_is_gone_is_worse_and_one_that_came_is_better(
      @ForAll("pairs") Tuple2<RuleSet, RuleSet> pair) {
    List<Channel> channels = pair.get1().policy().channels();
    Policy.Builder more = Policy.builder();
    more.from(pair.get1().policy());
    more.channels(channels.subList(0, 1));
    RuleSet fewer = RuleSet.of(more.build());
    PolicyComparison comparison = PolicyComparison.between(fewer, pair.get1());
    assertThat(comparison.differences())
        .filteredOn(each -> each.type().id().equals("channel-added"))
        .hasSize(channels.size() - 1)
        .allSatisfy(each -> assertThat(each.forBeneficiary()).isEqualTo(ForBeneficiary.BETTER));
  }
}
