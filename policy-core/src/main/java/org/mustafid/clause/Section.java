package org.mustafid.clause;

import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Labels;
import org.mustafid.name.PolicyId;
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

  /**
   * The policy in whose print it stands; empty for the print of the policy that it belongs to. A
   * policy that builds on another one takes over rules with the clauses that those rest on.
   */
  @Value.Parameter
  public abstract Optional<PolicyId> printedIn();

  /** A section from its parts. */
  public static Section of(SectionId id, Labels labels) {
    return ImmutableSection.of(id, labels, Optional.empty());
  }

  /** This section as one in the print of another policy. */
  public Section printedIn(PolicyId policy) {
    return ImmutableSection.of(id(), labels(), Optional.of(policy));
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
