package org.mustafid.assessment;

import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.casework.Discretion;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Stated;
import org.mustafid.policy.Acceptance;
import org.mustafid.policy.Body;
import org.mustafid.style.MustafidStyle;

/** What a policy says to the wish about a name that came with a case. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class DiscretionAnswer {
  DiscretionAnswer() {}

  /** What was asked. */
  @Value.Parameter
  public abstract Discretion discretion();

  /** Whether the policy takes such a case so; unstated if it does not say. */
  @Value.Parameter
  public abstract Stated<Acceptance> acceptance();

  /**
   * Who handles the case, and so may know the name that is kept; empty if no name is kept, or if
   * the policy does not say who handles it.
   */
  @Value.Parameter
  public abstract Optional<Body> knownTo();

  /** Where the policy says so, or lists the channel of which it would have to say so. */
  @Value.Parameter
  public abstract Clause clause();

  /** Whether the policy takes such a case so. */
  public final boolean isAccepted() {
    return acceptance().effective().filter(Acceptance.ACCEPTED::equals).isPresent();
  }

  @Override
  public final String toString() {
    return discretion()
        + acceptance().effective().map(it -> " is " + it).orElse(" is unstated")
        + ", "
        + clause();
  }
}
