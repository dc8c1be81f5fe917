package org.mustafid.benchmarks.assessment;

import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.RuleSet;
import org.mustafid.name.PromiseId;
import org.mustafid.rules.RuleSets;

/** Ours: besides what is asked, the window with its basis, every step, what comes next, clauses. */
final class Mustafid implements AssessmentPeer<Assessment> {
  private final RuleSet rules = RuleSets.shipped("mabarrah");

  @Override
  public Assessment answer(Request request) {
    return rules.assess(request.history(), request.asOf());
  }

  @Override
  public Decision decision(Assessment answer) {
    return new Decision(
        answer.promise(PromiseId.REPLY).status().name(),
        answer.findings().stream().map(finding -> finding.type().id()).toList());
  }
}
