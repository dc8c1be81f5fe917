package org.mustafid.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.Impact;
import org.mustafid.assessment.RuleSet;
import org.mustafid.assessment.Turning;
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
 * @param turnings what would turn it; empty unless it was {@link #explainedBy explained}
 * @param impact what a change of rules did to it; empty unless it was asked for
 */
public record AssessedCase(
    CaseRef ref,
    PolicyId policy,
    AsOf asOf,
    Assessment assessment,
    Optional<List<Turning>> turnings,
    Optional<Impact> impact) {
  /** Checks that nothing is missing. */
  public AssessedCase {
    Objects.requireNonNull(ref, "ref");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(assessment, "assessment");
    turnings = turnings.map(List::copyOf);
    Objects.requireNonNull(impact, "impact");
  }

  /** An answer without explanations. */
  public AssessedCase(CaseRef ref, PolicyId policy, AsOf asOf, Assessment assessment) {
    this(ref, policy, asOf, assessment, Optional.empty(), Optional.empty());
  }

  /**
   * What a policy says about a case as of a moment.
   *
   * @throws org.mustafid.diagnostic.OutOfRangeException as {@link RuleSet#assess} does
   */
  public static AssessedCase of(RuleSet rules, CaseHistory history, AsOf asOf) {
    return new AssessedCase(history.ref(), rules.policy().id(), asOf, rules.assess(history, asOf));
  }

  /** This answer with what is open to the beneficiary now, and with what would turn it. */
  public AssessedCase explainedBy(List<Turning> turnings) {
    return new AssessedCase(ref, policy, asOf, assessment, Optional.of(turnings), impact);
  }

  /** This answer with what the change from other rules to these did to it. */
  public AssessedCase changedBy(Impact impact) {
    return new AssessedCase(ref, policy, asOf, assessment, turnings, Optional.of(impact));
  }
}
