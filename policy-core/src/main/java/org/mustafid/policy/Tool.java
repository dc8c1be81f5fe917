package org.mustafid.policy;

import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Labels;
import org.mustafid.name.ToolId;
import org.mustafid.style.MustafidStyle;

/** What the staff work with, such as a guide or a form. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class Tool {
  Tool() {}

  /** Names the tool; the common ones are constants of {@link ToolId}. */
  @Value.Parameter
  public abstract ToolId id();

  /** What a reader sees; the document's own words where it has any. */
  @Value.Parameter
  public abstract Labels labels();

  /** Where the policy lists it. */
  @Value.Parameter
  public abstract Clause clause();

  /**
   * A well-known tool under its usual labels.
   *
   * @throws InvalidArgumentException if the id is not well-known, and so has no labels
   */
  public static Tool of(ToolId id, Clause clause) {
    return of(id, Labels.none(), clause);
  }

  /**
   * A tool under labels of the document, which win over the usual ones, language by language.
   *
   * @throws InvalidArgumentException if there is no label at all
   */
  public static Tool of(ToolId id, Labels labels, Clause clause) {
    return ImmutableTool.of(id, id.labels().overriddenBy(labels), clause);
  }

  /** A reader needs something to see. */
  @Value.Check
  void check() {
    if (labels().isEmpty()) {
      throw new InvalidArgumentException(
          "Tool.labels of " + id(), "none", "given, because the id is not a well-known one");
    }
  }

  @Override
  public final String toString() {
    return id() + ", " + clause();
  }
}
