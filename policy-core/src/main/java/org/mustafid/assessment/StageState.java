package org.mustafid.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.policy.Body;
import org.mustafid.policy.Stage;
import org.mustafid.style.MustafidStyle;

/** The stage at which a case is. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class StageState {
  StageState() {}

  /** The stage, as the policy states it. */
  @Value.Parameter
  public abstract Stage stage();

  /** The local date, in the zone of the policy's calendar, on which it opened. */
  @Value.Parameter
  public abstract LocalDate openedOn();

  /** Who handles the case now, as the policy names it; empty if it does not say. */
  @Value.Parameter
  public abstract Optional<Body> handledBy();

  /** The stage that can follow, if there is one that this category of case does not bypass. */
  @Value.Parameter
  public abstract Optional<Stage> next();

  @Override
  public final String toString() {
    return stage().id() + " since " + openedOn();
  }
}
