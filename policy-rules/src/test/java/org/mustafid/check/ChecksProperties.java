package org.mustafid.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.mustafid.assessment.RuleSet;
import org.mustafid.name.Labels;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Suppression;
import org.mustafid.rules.RuleSets;

/** Laws of checks, over policies that lack parts of those that there are. */
class ChecksProperties {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  /** A policy and the same with its lists in another order. */
  record Sample(RuleSet rules, RuleSet shuffled) {}

  @Provide
  Arbitrary<Sample> policies() {
    List<String> documents = new ArrayList<>(RuleSets.shippedIds());
    documents.addAll(List.of("complete.yaml", "sound.yaml"));
    return Combinators.combine(Arbitraries.of(documents), Arbitraries.longs())
        .as(
            (document, seed) -> {
              RuleSet whole =
                  document.endsWith(".yaml")
                      ? RuleSets.parse(document, Fixtures.read(document))
                      : RuleSets.shipped(document);
              Policy thinned = thinned(whole.policy(), new Random(seed));
              return new Sample(
                  RuleSet.of(thinned), RuleSet.of(shuffled(thinned, new Random(seed))));
            });
  }

  private static Policy thinned(Policy policy, Random random) {
    Policy.Builder thinned = Policy.builder().from(policy);
    thinned.tools(some(policy.tools(), random));
    thinned.steps(some(policy.steps(), random));
    thinned.bodies(some(policy.bodies(), random));
    thinned.duties(some(policy.duties(), random));
    thinned.provisions(some(policy.provisions(), random));
    thinned.complaintRoutes(some(policy.complaintRoutes(), random));
    thinned.defects(some(policy.defects(), random));
    thinned.suppressions(List.of());
    thinned.sections(some(policy.sections(), random));
    List<Channel> channels = some(policy.channels(), random);
    thinned.channels(channels.isEmpty() ? policy.channels().subList(0, 1) : channels);
    return thinned.build();
  }

  private static <T> List<T> some(List<T> all, Random random) {
    return all.stream().filter(each -> random.nextBoolean()).toList();
  }

  private static Policy shuffled(Policy policy, Random random) {
    Policy.Builder shuffled = Policy.builder().from(policy);
    shuffled.tools(mixed(policy.tools(), random));
    shuffled.steps(mixed(policy.steps(), random));
    shuffled.bodies(mixed(policy.bodies(), random));
    shuffled.duties(mixed(policy.duties(), random));
    shuffled.provisions(mixed(policy.provisions(), random));
    shuffled.promises(mixed(policy.promises(), random));
    shuffled.channels(mixed(policy.channels(), random));
    return shuffled.build();
  }

  private static <T> List<T> mixed(List<T> all, Random random) {
    List<T> mixed = new ArrayList<>(all);
    Collections.shuffle(mixed, random);
    return mixed;
  }

  @Property(tries = 300)
  void any_policy_can_be_checked_and_fails_the_same_each_time(@ForAll("policies") Sample sample) {
    List<FailedCheck> failed = Checks.run(sample.rules(), FIRST);

    assertThat(failed).isEqualTo(Checks.run(sample.rules(), FIRST));
    for (FailedCheck each : failed) {
      Statistics.collect(each.type().id());
    }
  }

  @Property(tries = 300)
  void the_order_of_a_list_makes_no_difference_to_what_fails(@ForAll("policies") Sample sample) {
    assertThat(told(sample.shuffled())).containsExactlyInAnyOrderElementsOf(told(sample.rules()));
  }

  private static List<String> told(RuleSet rules) {
    return Checks.run(rules, FIRST).stream().map(FailedCheck::toString).toList();
  }

  @Property(tries = 200)
  void what_is_suppressed_and_what_is_told_are_together_what_fails(
      @ForAll("policies") Sample sample, @ForAll("days") LocalDate day) {
    List<FailedCheck> all = Checks.run(sample.rules(), day);

    assertThat(Checks.suppressed(sample.rules(), day)).isEmpty();
    for (FailedCheck one : all.stream().filter(each -> !isAboutChecks(each)).limit(3).toList()) {
      RuleSet suppressing = RuleSet.of(suppressing(sample.rules().policy(), one));
      List<FailedCheck> told = Checks.run(suppressing, day);
      List<FailedCheck> hidden = Checks.suppressed(suppressing, day);
      assertThat(hidden).isNotEmpty().allMatch(each -> each.type().equals(one.type()));
      assertThat(told.size() + hidden.size()).isEqualTo(all.size());
    }
  }

  private static boolean isAboutChecks(FailedCheck failed) {
    return !CheckTypes.nameable().contains(failed.type().id());
  }

  private static Policy suppressing(Policy policy, FailedCheck failed) {
    return Policy.builder()
        .from(policy)
        .addSuppressions(
            Suppression.of(failed.type().id(), Labels.of("سبب", "why"), LocalDate.of(2030, 1, 1)))
        .build();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 1_000).map(FIRST::plusDays);
  }
}
