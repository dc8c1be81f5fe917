package org.mustafid.assessment;

import org.immutables.value.Value;
import org.mustafid.compensation.Connective;
import org.mustafid.style.MustafidStyle;

/** What a claim would get if the conditions combined in another way. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class OtherReading {
  OtherReading() {}

  /** How the conditions could be read to combine instead. */
  @Value.Parameter
  public abstract Connective connective();

  /** What the claim would get then. */
  @Value.Parameter
  public abstract ClaimAnswer answer();

  @Override
  public final String toString() {
    return answer() + " if " + connective();
  }
}
