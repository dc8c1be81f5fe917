package org.mustafid.testkit;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.mustafid.rules.Scenario;
import org.opentest4j.AssertionFailedError;

/** Turns scenarios into tests that fail with all that is otherwise than expected. */
final class ScenarioTests {
  private ScenarioTests() {}

  static DynamicTest test(Scenario scenario) {
    return DynamicTest.dynamicTest(scenario.id(), () -> check(scenario));
  }

  private static void check(Scenario scenario) {
    List<Scenario.Difference> differences = scenario.differences();
    if (!differences.isEmpty()) {
      throw new AssertionFailedError(
          scenario
              + differences.stream()
                  .map(Scenario.Difference::toString)
                  .collect(Collectors.joining("\n  ", "\n  ", "")));
    }
  }
}
