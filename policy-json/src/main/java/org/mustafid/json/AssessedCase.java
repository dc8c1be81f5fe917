package org.mustafid.json;

import java.util.Objects;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.name.PolicyId;

/**
 * An assessment with what it is an answer to, as JSON tells it: the case, the policy and the
 * moment. Immutable.
 *
 * @param ref the host's reference; written as JSON, and never printed
 * @param policy the policy that was asked
 * @param asOf the moment as of which the case was looked at
 * @param assessment the answer
 */
public record AssessedCase(CaseRef ref, PolicyId policy, AsOf asOf, Assessment assessment) {
  /** Checks that nothing is missing. */
  public AssessedCase {
    Objects.requireNonNull(ref, "ref");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(assessment, "assessment");
  }

  /**
   * What a policy says about a case as of a moment.
   *
   * @throws org.mustafid.diagnostic.OutOfRangeException as {@link RuleSet#assess} does
   */
  public static AssessedCase of(RuleSet rules, CaseHistory history, AsOf asOf) {
    return new AssessedCase(history.ref(), rules.policy().id(), asOf, rules.assess(history, asOf));
  }
}
