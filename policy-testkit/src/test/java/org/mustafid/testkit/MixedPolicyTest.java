package org.mustafid.testkit;

import org.mustafid.assessment.RuleSet;

class MixedPolicyTest implements PolicyLaws {
  @Override
  public RuleSet rules() {
    return Policies.mixed();
  }
}
