package org.mustafid.policy;

import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.CategoryId;
import org.mustafid.name.Labels;
import org.mustafid.style.MustafidStyle;

/**
 * A category of case that the policy treats in a way of its own, such as an urgent need. Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Category {
  Category() {}

  /** Names the category. */
  @Value.Parameter
  public abstract CategoryId id();

  /** What a reader sees; in each language. */
  @Value.Parameter
  public abstract Labels labels();

  /** Where the policy names it first. */
  @Value.Parameter
  public abstract Clause clause();

  /**
   * A category from its parts.
   *
   * @throws InvalidArgumentException if there is no label at all
   */
  public static Category of(CategoryId id, Labels labels, Clause clause) {
    return ImmutableCategory.of(id, labels, clause);
  }

  /** A reader needs something to see. */
  @Value.Check
  void check() {
    if (labels().isEmpty()) {
      throw new InvalidArgumentException(
          "Category.labels of " + id(), "none", "given, because no category is well-known");
    }
  }

  @Override
  public final String toString() {
    return id() + ", " + clause();
  }
}
