package org.mustafid.testkit;

import java.nio.file.Path;
import org.mustafid.assessment.RuleSet;
import org.mustafid.rules.RuleSets;

/** Complaints that go from stage to stage. */
class ComplaintsLawsTest implements PolicyLaws {
  private static final RuleSet RULES =
      RuleSets.read(Path.of("../policy-i18n/src/test/resources/documents/complaints.yaml"));

  @Override
  public RuleSet rules() {
    return RULES;
  }
}
