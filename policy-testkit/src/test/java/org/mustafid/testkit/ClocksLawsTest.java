package org.mustafid.testkit;

import java.nio.file.Path;
import org.mustafid.assessment.RuleSet;
import org.mustafid.rules.RuleSets;

/** The document in which each kind of case has a clock of its own. */
class ClocksLawsTest implements PolicyLaws {
  private static final RuleSet RULES =
      RuleSets.read(Path.of("../policy-rules/src/test/resources/documents/clocks.yaml"));

  @Override
  public RuleSet rules() {
    return RULES;
  }
}
