package org.mustafid.clause;

import jakarta.validation.constraints.Min;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.style.MustafidStyle;

/**
 * A place in a printed document: a section, or one item of it. Every rule and every finding cites
 * one.
 *
 * <p>Printed numbers are kept as they are; there may be none, or a wrong one. The position is ours,
 * so that an item can always be found.
 */
@Value.Immutable
@MustafidStyle
public abstract class Clause {
  Clause() {}

  /** The section. */
  @Value.Parameter
  public abstract Section section();

  /** The item's place within the section, counted from 1; empty for the section as a whole. */
  @Value.Parameter
  public abstract OptionalInt position();

  /** The number or mark as printed, such as {@code ت/6}; empty if the item has none. */
  @Value.Parameter
  public abstract Optional<String> printed();

  /** A section as a whole. */
  public static Clause of(Section section) {
    return ImmutableClause.of(section, OptionalInt.empty(), Optional.empty());
  }

  /**
   * An item that has no number in print.
   *
   * @param position counted from 1
   */
  public static Clause of(Section section, @Min(1) int position) {
    return ImmutableClause.of(section, OptionalInt.of(position), Optional.empty());
  }

  /** A copy with the number or mark that the item has in print. */
  public Clause printedAs(String mark) {
    return ImmutableClause.of(section(), position(), Optional.of(mark));
  }

  /** Stable: the section's id, a hyphen and the position, such as {@code C-6}. */
  public final String id() {
    String section = section().id().value();
    String shown = section.length() == 1 ? section.toUpperCase(Locale.ROOT) : section;
    return position().isPresent() ? shown + "-" + position().getAsInt() : shown;
  }

  /** Positions are counted from 1, and a mark is never blank. */
  @Value.Check
  void check() {
    if (position().isPresent() && position().getAsInt() < 1) {
      throw new InvalidArgumentException(
          "Clause.position", String.valueOf(position().getAsInt()), "1 or more");
    }
    if (printed().isPresent() && printed().get().isBlank()) {
      throw new InvalidArgumentException(
          "Clause.printed", printed().get(), "the mark as printed; leave it out if there is none");
    }
  }

  @Override
  public final String toString() {
    String place = printed().map(mark -> id() + " (" + mark + ")").orElse(id());
    return section().printedIn().map(policy -> place + " of " + policy).orElse(place);
  }
}
