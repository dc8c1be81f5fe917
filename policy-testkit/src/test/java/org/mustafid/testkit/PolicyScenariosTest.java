package org.mustafid.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mustafid.rules.Scenario;
import org.mustafid.rules.Scenarios;
import org.opentest4j.AssertionFailedError;

class PolicyScenariosTest {
  private static final String CASE =
      """
      scenarios: 1
      policy: mabarrah
      cases:
        - {id: kept, kind: request, events: [], as-of: 2026-03-25, expect: {promises: {reply: kept}}}
      """;

  @Test
  void a_scenario_that_comes_otherwise_fails_with_each_difference_at_its_line() {
    Scenario scenario = Scenarios.parse("ours.yaml", CASE).get(0);
    assertThat(ScenarioTests.test(scenario).getDisplayName()).isEqualTo("kept");
    assertThatThrownBy(() -> ScenarioTests.test(scenario).getExecutable().execute())
        .isInstanceOf(AssertionFailedError.class)
        .hasMessage(
            "ours.yaml: kept\n"
                + "  line 4, cases[kept].expect.promises.reply: expected kept, but it is"
                + " not-started");
  }

  @Test
  void the_five_policies_have_sixty_scenarios_or_more() {
    assertThat(Scenarios.read(new ShippedScenariosTest().scenarios()))
        .hasSizeGreaterThanOrEqualTo(60);
  }
}
