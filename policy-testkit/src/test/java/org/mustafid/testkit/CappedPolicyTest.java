package org.mustafid.testkit;

import org.mustafid.assessment.RuleSet;

class CappedPolicyTest implements PolicyLaws {
  @Override
  public RuleSet rules() {
    return Policies.capped();
  }
}
