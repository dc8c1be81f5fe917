package org.mustafid.testkit;

import org.mustafid.assessment.RuleSet;

class MovedPolicyTest implements PolicyLaws {
  @Override
  public RuleSet rules() {
    return Policies.moved();
  }
}
