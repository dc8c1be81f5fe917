package org.mustafid.policy;

import org.immutables.value.Value;
import org.mustafid.name.CaseKind;
import org.mustafid.name.Labels;
import org.mustafid.style.MustafidStyle;

/** A kind of case of an association's own, beside the well-known ones. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class CaseKindName {
  CaseKindName() {}

  /** The kind of case. */
  @Value.Parameter
  public abstract CaseKind kind();

  /** What a reader sees. */
  @Value.Parameter
  public abstract Labels labels();

  /** A kind of case from its parts. */
  public static CaseKindName of(CaseKind kind, Labels labels) {
    return ImmutableCaseKindName.of(kind, labels);
  }

  @Override
  public final String toString() {
    return kind().value();
  }
}
