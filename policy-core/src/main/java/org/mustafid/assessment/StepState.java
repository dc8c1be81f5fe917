package org.mustafid.assessment;

import org.immutables.value.Value;
import org.mustafid.policy.Step;
import org.mustafid.style.MustafidStyle;

/** Where one step stands for one case. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class StepState {
  StepState() {}

  /** The step, as the policy lists it. */
  @Value.Parameter
  public abstract Step step();

  /** Where it stands. */
  @Value.Parameter
  public abstract StepStatus status();

  @Override
  public final String toString() {
    return step().id() + " " + status();
  }
}
