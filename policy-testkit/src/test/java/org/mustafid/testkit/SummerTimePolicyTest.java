package org.mustafid.testkit;

import org.mustafid.assessment.RuleSet;

class SummerTimePolicyTest implements PolicyLaws {
  @Override
  public RuleSet rules() {
    return Policies.summerTime();
  }
}
