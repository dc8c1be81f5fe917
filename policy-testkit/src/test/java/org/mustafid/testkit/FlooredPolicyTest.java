package org.mustafid.testkit;

import org.mustafid.assessment.RuleSet;

class FlooredPolicyTest implements PolicyLaws {
  @Override
  public RuleSet rules() {
    return Policies.floored();
  }
}
