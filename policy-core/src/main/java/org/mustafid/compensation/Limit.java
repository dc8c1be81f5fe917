package org.mustafid.compensation;

import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Labels;
import org.mustafid.style.MustafidStyle;

/**
 * How much a policy grants at most, as a reader is told; nothing is computed from it. Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Limit {
  Limit() {}

  /** The limit in words, with its amount as printed. */
  @Value.Parameter
  public abstract Labels text();

  /** Where the policy sets it. */
  @Value.Parameter
  public abstract Clause clause();

  /**
   * A limit from its parts.
   *
   * @throws InvalidArgumentException if it has no text
   */
  public static Limit of(Labels text, Clause clause) {
    return ImmutableLimit.of(text, clause);
  }

  /** It says something. */
  @Value.Check
  void check() {
    if (text().isEmpty()) {
      throw new InvalidArgumentException("Limit.text at " + clause(), "none", "given");
    }
  }

  @Override
  public final String toString() {
    return "limit, " + clause();
  }
}
