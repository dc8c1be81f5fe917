package org.mustafid.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.promise.Window;
import org.mustafid.style.MustafidStyle;

/**
 * A period of a promise that repeats, once it is over. Days are local dates in the calendar's zone.
 * Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Period {
  Period() {}

  /** When the promise could be kept in it. */
  @Value.Parameter
  public abstract Window window();

  /** How it ended; an association that did nothing in it broke it, a beneficiary let it lapse. */
  @Value.Parameter
  public abstract PromiseStatus status();

  /** The day on which the promise was kept in it, if it was. */
  @Value.Parameter
  public abstract Optional<LocalDate> keptOn();
}
