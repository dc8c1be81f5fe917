package org.mustafid.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.mustafid.assessment.RuleSet;
import org.mustafid.rules.RuleSets;
import org.mustafid.rules.Scenario;
import org.mustafid.rules.Scenarios;

/** What a test author sees. */
class PolicyLawsTest {
  static class Honest implements PolicyLaws {
    @Override
    public RuleSet rules() {
      return Policies.capped();
    }
  }

  static class Misplaced implements PolicyLaws {
    @Override
    public RuleSet rules() {
      return Policies.misplaced();
    }
  }

  static class Unstated implements PolicyLaws {
    @Override
    public RuleSet rules() {
      return Policies.unstated();
    }
  }

  @Test
  void every_law_is_found_by_its_name_as_a_sentence() {
    assertThat(run(Honest.class).testEvents().started().stream())
        .map(event -> event.getTestDescriptor().getDisplayName())
        .contains(
            "every rule cites a declared section",
            "the latest day is in time and the next is late",
            "the count adds up")
        .hasSize(24);
  }

  @Test
  void a_law_that_says_nothing_about_the_policy_is_skipped_with_the_reason() {
    assertThat(skipped(Honest.class))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                paused("a pause gives its days back"),
                paused("nothing is overdue while it is paused"),
                paused("no day of a pause is counted"),
                paused("a pause is not lost when the policy is swapped"),
                paused("what is paused and answered in one step is kept"),
                paused("pauses are not counted twice"),
                Map.entry(
                    "an extension counts if it was allowed",
                    "not applicable: the policy has no promise with a cap that can be extended"),
                Map.entry(
                    "reopening owes again and hides nothing",
                    "not applicable: the policy has no promise with a cap that is owed again after"
                        + " reopening"),
                Map.entry(
                    "silence starts what waits for it and not before",
                    "not applicable: the policy has no promise that starts when another, with a known"
                        + " start, was missed"),
                Map.entry(
                    "hours and minutes are kept by the clock",
                    "not applicable: the policy has no promise of the association with a cap in hours"
                        + " or minutes"),
                Map.entry(
                    "periods follow one another",
                    "not applicable: the policy has no promise that repeats, with a known start"),
                Map.entry(
                    "an early reply is a note and never a breach",
                    "not applicable: the policy has no promise with a floor and a known start"),
                Map.entry(
                    "nothing without a cap is ever overdue",
                    "not applicable: every promise of the policy has a cap")));
  }

  private static Map.Entry<String, String> paused(String law) {
    return Map.entry(
        law, "not applicable: the policy has no promise with a cap that a return pauses");
  }

  @Test
  void a_policy_without_steps_or_a_known_start_is_still_under_the_other_laws() {
    assertThat(skipped(Unstated.class))
        .containsEntry(
            "the latest day is a working day",
            "not applicable: the policy has no promise with a cap and a known start")
        .containsEntry(
            "the latest day is in time and the next is late",
            "not applicable: the policy has no promise of the association with a cap and a known"
                + " start")
        .containsEntry(
            "a step without evidence is never found missing",
            "not applicable: every step of the policy names its evidence")
        .containsEntry(
            "a refused request has no step that does not apply",
            "not applicable: no step of the policy stops to apply after a refusal")
        .containsEntry(
            "an announcement keeps the latest day within its bounds",
            "not applicable: the policy has no promise with a cap and a known start, or every"
                + " month that its calendar depends on is announced")
        .hasSize(24);
    assertThat(failed(Unstated.class)).isEmpty();
  }

  @Test
  void a_broken_law_is_reported_with_the_smallest_case_in_words_of_the_field() {
    assertThat(failed(Misplaced.class))
        .containsExactlyInAnyOrder(
            "every rule cites a declared section",
            "every finding cites a clause and has its arguments");
    String report = report(Misplaced.class);
    assertThat(report)
        .containsPattern(
            "Shrunk Sample .*\n-+\n  sample: request: [A-Z][a-z]{2} [-0-9]{10} completed;"
                + " as of the end of ")
        .contains("the declared sections, one of which is that of clause C-2")
        .doesNotContain("CaseRef", "ImmutableCaseHistory");
  }

  /** Answers that forget what arrived first. */
  static class Forgetful implements PolicyLaws {
    @Override
    public RuleSet rules() {
      return RuleSets.shipped("mabarrah");
    }

    @Property
    void nothing_is_forgotten(@ForAll("cases") SampleCase sample) {
      new Laws(
              (rules, history, asOf) ->
                  rules.assess(
                      history.withEvents(history.events().stream().skip(1).toList()), asOf))
          .tried(laws -> laws.sameAnswerInAnyOrder(sample));
    }
  }

  @Test
  void a_broken_law_prints_a_scenario_that_can_be_pasted_run_and_kept() {
    String message =
        run(Forgetful.class).testEvents().failed().stream()
            .map(event -> event.getRequiredPayload(TestExecutionResult.class))
            .map(result -> result.getThrowable().orElseThrow().getMessage())
            .collect(Collectors.joining());
    assertThat(message)
        .startsWith("[the answer to request: ")
        .contains(
            """
            # The case as a scenario, with what is answered now; put right what should be answered.
            scenarios: 1
            policy: mabarrah
            cases:
              - id: counterexample
                kind: request
                events:
            """);
    String pasted = message.substring(message.indexOf("# The case"));
    Scenario kept = Scenarios.parse("kept.yaml", pasted).get(0);
    assertThat(kept.history().events()).isNotEmpty();
    assertThat(kept.differences()).isEmpty();
  }

  private static Map<String, String> skipped(Class<? extends PolicyLaws> laws) {
    return run(laws).testEvents().skipped().stream()
        .collect(
            Collectors.toMap(
                event -> event.getTestDescriptor().getDisplayName(),
                event -> event.getRequiredPayload(String.class)));
  }

  private static List<String> failed(Class<? extends PolicyLaws> laws) {
    return run(laws).testEvents().failed().stream()
        .map(event -> event.getTestDescriptor().getDisplayName())
        .toList();
  }

  private static String report(Class<? extends PolicyLaws> laws) {
    return run(laws).testEvents().reportingEntryPublished().stream()
        .map(PolicyLawsTest::text)
        .collect(Collectors.joining("\n"));
  }

  private static String text(Event event) {
    return String.join(
        "\n", event.getRequiredPayload(ReportEntry.class).getKeyValuePairs().values());
  }

  private static EngineExecutionResults run(Class<? extends PolicyLaws> laws) {
    return EngineTestKit.engine("jqwik")
        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
        .configurationParameter("jqwik.database", "")
        .configurationParameter("jqwik.tries.default", "200")
        .selectors(selectClass(laws))
        .execute();
  }
}
