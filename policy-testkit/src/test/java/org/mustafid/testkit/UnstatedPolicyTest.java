package org.mustafid.testkit;

import org.mustafid.assessment.RuleSet;

class UnstatedPolicyTest implements PolicyLaws {
  @Override
  public RuleSet rules() {
    return Policies.unstated();
  }
}
