package org.mustafid.assessment;

import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.policy.Step;
import org.mustafid.style.MustafidStyle;

/** A step that comes next. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class NextStep {
  /** Whether it has to be taken. */
  public enum Force {
    /** It has to be taken for the case to go on, or it is owed. */
    MUST,
    /** It is taken if its condition is met, or it is one that leaves no trace. */
    MAY
  }

  NextStep() {}

  /** The step, as the policy lists it. */
  @Value.Parameter
  public abstract Step step();

  /** Whether it has to be taken. */
  @Value.Parameter
  public abstract Force force();

  /** The promise that says by when, if it has one. */
  @Value.Parameter
  public abstract Optional<PromiseState> promise();

  @Override
  public final String toString() {
    return force() + " " + step().id();
  }
}
