package org.mustafid.testkit;

import java.nio.file.Path;
import org.mustafid.assessment.RuleSet;
import org.mustafid.rules.RuleSets;

/** The document that uses every key. */
class CompleteDocumentLawsTest implements PolicyLaws {
  private static final RuleSet RULES =
      RuleSets.read(Path.of("../policy-rules/src/test/resources/documents/complete.yaml"));

  @Override
  public RuleSet rules() {
    return RULES;
  }
}
