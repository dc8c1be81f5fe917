package org.mustafid.testkit;

import java.nio.file.Path;
import org.mustafid.assessment.RuleSet;
import org.mustafid.rules.RuleSets;

/** The document in which no answer is an answer. */
class SilenceLawsTest implements PolicyLaws {
  private static final RuleSet RULES =
      RuleSets.read(Path.of("../policy-rules/src/test/resources/documents/silence.yaml"));

  @Override
  public RuleSet rules() {
    return RULES;
  }
}
