package org.mustafid.testkit;

import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;

/** Whoever answers: the rules themselves, unless a test of the laws bends the answers. */
@FunctionalInterface
interface Answers {
  Assessment answer(RuleSet rules, CaseHistory history, AsOf asOf);

  default Assessment to(SampleCase sample) {
    return answer(sample.rules(), sample.history(), sample.asOf());
  }
}
