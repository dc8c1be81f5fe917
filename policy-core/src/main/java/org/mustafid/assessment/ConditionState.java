package org.mustafid.assessment;

import java.util.List;
import org.immutables.value.Value;
import org.mustafid.compensation.Condition;
import org.mustafid.compensation.Truth;
import org.mustafid.name.RequirementId;
import org.mustafid.style.MustafidStyle;

/** What is known of one condition of compensation. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class ConditionState {
  ConditionState() {}

  /** The condition, as the policy lists it. */
  @Value.Parameter
  public abstract Condition condition();

  /** What the events on record say of it. */
  @Value.Parameter
  public abstract Truth truth();

  /** What the latest evidence fails to show, so that it proves nothing yet. */
  @Value.Parameter
  public abstract List<RequirementId> lacking();

  @Override
  public final String toString() {
    return condition().id() + " " + truth();
  }
}
