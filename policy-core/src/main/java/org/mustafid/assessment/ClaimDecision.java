package org.mustafid.assessment;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.compensation.Condition;
import org.mustafid.compensation.Limit;
import org.mustafid.policy.Provision;
import org.mustafid.style.MustafidStyle;

/** What a policy says to a claim for compensation, and why. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class ClaimDecision {
  ClaimDecision() {}

  /** The answer. */
  public abstract ClaimAnswer answer();

  /** The compensation section; where there is none, the place that says where to look instead. */
  public abstract Clause clause();

  /** What is known of each condition, in the order of print. */
  public abstract List<ConditionState> conditions();

  /** Conditions that are not known yet and whose proof or disproof can still decide the claim. */
  public abstract List<Condition> deciding();

  /** The reading of ours that says how the conditions combine, if the answer rests on one. */
  public abstract Optional<Reading> restsOn();

  /** Other readings under which the answer would be another. */
  public abstract List<OtherReading> otherwise();

  /** How much the policy grants at most, if it says; nothing is computed from it. */
  public abstract Optional<Limit> limit();

  /** Where to look if the policy does not provide for claims: what it says of rights and duties. */
  public abstract List<Provision> whereToLook();

  @Override
  public final String toString() {
    return answer() + ", " + clause();
  }
}
