package org.mustafid.policy;

import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.BodyId;
import org.mustafid.name.Labels;
import org.mustafid.style.MustafidStyle;

/** A committee, department or role that the policy names; never a person. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class Body {
  Body() {}

  /** Names the body; the common ones are constants of {@link BodyId}. */
  @Value.Parameter
  public abstract BodyId id();

  /** What a reader sees; the document's own words where it has any. */
  @Value.Parameter
  public abstract Labels labels();

  /** Where the policy names it first. */
  @Value.Parameter
  public abstract Clause clause();

  /** Whether it is outside of the association, such as a ministry to which a complaint may go. */
  @Value.Default
  public boolean isOutside() {
    return false;
  }

  /**
   * A well-known body under its usual labels.
   *
   * @throws InvalidArgumentException if the id is not well-known, and so has no labels
   */
  public static Body of(BodyId id, Clause clause) {
    return of(id, Labels.none(), clause);
  }

  /**
   * A body under labels of the document, which win over the usual ones, language by language.
   *
   * @throws InvalidArgumentException if there is no label at all
   */
  public static Body of(BodyId id, Labels labels, Clause clause) {
    return ImmutableBody.of(id, id.labels().overriddenBy(labels), clause);
  }

  /** A copy that is outside of the association. */
  public Body outside() {
    return ImmutableBody.builder().from(this).isOutside(true).build();
  }

  /** A reader needs something to see. */
  @Value.Check
  void check() {
    if (labels().isEmpty()) {
      throw new InvalidArgumentException(
          "Body.labels of " + id(), "none", "given, because the id is not a well-known one");
    }
  }

  @Override
  public final String toString() {
    return id() + ", " + clause();
  }
}
