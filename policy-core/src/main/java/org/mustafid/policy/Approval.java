package org.mustafid.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.date.DualDate;
import org.mustafid.name.BodyId;
import org.mustafid.style.MustafidStyle;

/**
 * The record of a policy's approval, as printed and as read; what is not printed is empty.
 * Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Approval {
  Approval() {}

  /** Who approved it, if the document says. */
  public abstract Optional<BodyId> by();

  /** The number of the resolution; empty if it has none. */
  public abstract Optional<PrintedNumber> resolution();

  /** The number of the meeting; empty if none is printed. */
  public abstract Optional<PrintedNumber> meeting();

  /** The date, as printed and as read; empty if none is printed. */
  public abstract Optional<DualDate> date();

  /**
   * The day of the approval; empty if no date is printed, or if what is printed names no one day
   * and none was accepted.
   */
  public final Optional<LocalDate> day() {
    return date().flatMap(DualDate::day);
  }

  /** The role of the one who signed; never a name. */
  public abstract Optional<BodyId> signedBy();

  /** Where it is printed. */
  public abstract Clause clause();

  /** Collects the parts of an approval. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an approval; not safe to share between threads. */
  public static final class Builder extends ImmutableApproval.Builder {
    Builder() {}
  }

  @Override
  public final String toString() {
    return "approval, " + clause();
  }
}
