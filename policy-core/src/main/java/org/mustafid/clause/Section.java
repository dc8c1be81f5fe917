package org.mustafid.clause;

import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Labels;
import org.mustafid.name.SectionId;
import org.mustafid.style.MustafidStyle;

/** A section of a printed document, such as the one that lists its channels. */
@Value.Immutable
@MustafidStyle
public abstract class Section {
  Section() {}

  /** Names the section in documents; {@code c} for a section that is printed as ت. */
  @Value.Parameter
  public abstract SectionId id();

  /** Its heading, in each language. */
  @Value.Parameter
  public abstract Labels labels();

  /** A section from its parts. */
  public static Section of(SectionId id, Labels labels) {
    return ImmutableSection.of(id, labels);
  }

  @Value.Check
  void check() {
    if (labels().isEmpty()) {
      throw new InvalidArgumentException("Section.labels of " + id(), "none", "given");
    }
  }

  @Override
  public final String toString() {
    return id().value();
  }
}
