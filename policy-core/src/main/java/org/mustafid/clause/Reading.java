package org.mustafid.clause;

import java.util.List;
import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Labels;
import org.mustafid.name.ReadingId;
import org.mustafid.style.MustafidStyle;

/**
 * A choice that we declared where a document is silent or ambiguous. Every answer that rests on one
 * says so.
 */
@Value.Immutable
@MustafidStyle
public abstract class Reading {
  Reading() {}

  /** Names the reading within its policy. */
  @Value.Parameter
  public abstract ReadingId id();

  /** What we chose, as a sentence in each language. */
  @Value.Parameter
  public abstract Labels choice();

  /** What could have been chosen instead, as sentences; empty if nothing else was thought of. */
  @Value.Parameter
  public abstract List<Labels> alternatives();

  /** A reading to which no alternative is recorded. */
  public static Reading of(ReadingId id, Labels choice) {
    return ImmutableReading.of(id, choice, List.of());
  }

  /** A copy that records what could have been chosen instead. */
  public Reading insteadOf(List<Labels> alternatives) {
    return ImmutableReading.of(id(), choice(), alternatives);
  }

  @Value.Check
  void check() {
    if (choice().isEmpty()) {
      throw new InvalidArgumentException("Reading.choice of " + id(), "none", "given");
    }
  }

  @Override
  public final String toString() {
    return "reading " + id();
  }
}
