package org.mustafid.testkit;

import org.mustafid.assessment.RuleSet;

class AppealPolicyTest implements PolicyLaws {
  @Override
  public RuleSet rules() {
    return Policies.appeal();
  }
}
