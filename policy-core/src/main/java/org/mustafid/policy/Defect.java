package org.mustafid.policy;

import java.util.List;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.DefectKind;
import org.mustafid.name.Labels;
import org.mustafid.style.MustafidStyle;

/** Something amiss in the printed document, which a careful reader would point out. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class Defect {
  Defect() {}

  /** What kind of defect it is. */
  @Value.Parameter
  public abstract DefectKind kind();

  /** What is amiss, in our words. */
  @Value.Parameter
  public abstract Labels text();

  /** Where it is; a section where something is absent from all of it. */
  @Value.Parameter
  public abstract Clause clause();

  /** The ids of the checks that see it by themselves; empty if none does. */
  @Value.Parameter
  public abstract List<String> checks();

  /** A defect from its parts. */
  public static Defect of(DefectKind kind, Labels text, Clause clause) {
    return ImmutableDefect.of(kind, text, clause, List.of());
  }

  /** A copy that names the checks that see it, so that it is not told twice. */
  public Defect seenBy(List<String> checks) {
    return ImmutableDefect.of(kind(), text(), clause(), checks);
  }

  @Value.Check
  void check() {
    if (text().isEmpty()) {
      throw new InvalidArgumentException("Defect.text at " + clause(), "none", "given");
    }
  }

  @Override
  public final String toString() {
    return kind() + ", " + clause();
  }
}
