package org.mustafid.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.rules.Scenario;
import org.mustafid.rules.Scenarios;

/** A document of scenarios. */
public final class ScenarioTarget {
  private ScenarioTarget() {}

  /** Reads one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    List<Scenario> scenarios;
    try {
      scenarios = Scenarios.parse("fuzzed.yaml", new String(input, StandardCharsets.UTF_8));
    } catch (InvalidDocumentException e) {
      Printed.check(e);
      return;
    }
    scenarios.forEach(ScenarioTarget::check);
  }

  private static void check(Scenario scenario) {
    Printed.plain(scenario.toString());
    try {
      scenario.differences().forEach(each -> Printed.plain(each.toString()));
    } catch (OutOfRangeException e) {
      Printed.checkMessage(e);
    }
    Answers.check(scenario.rules(), scenario.history(), scenario.asOf());
  }
}
