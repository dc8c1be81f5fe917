package org.mustafid.testkit;

import org.mustafid.assessment.RuleSet;
import org.mustafid.rules.RuleSets;

class ModeemLawsTest implements PolicyLaws {
  @Override
  public RuleSet rules() {
    return RuleSets.shipped("modeem");
  }
}
