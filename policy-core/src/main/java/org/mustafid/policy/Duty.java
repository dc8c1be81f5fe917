package org.mustafid.policy;

import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.BodyId;
import org.mustafid.name.DutyId;
import org.mustafid.name.DutyKind;
import org.mustafid.name.Labels;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;
import org.mustafid.style.MustafidStyle;

/**
 * What the association has to do apart from any one case: have its workers sign the policy, publish
 * it, survey satisfaction. Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Duty {
  Duty() {}

  /** Names the duty within its policy. */
  public abstract DutyId id();

  /** What kind of duty it is. */
  public abstract DutyKind kind();

  /** What it asks for, in our words. */
  public abstract Labels text();

  /** Who has to do it, if the policy says. */
  public abstract Optional<BodyId> holder();

  /**
   * How often it is due; unstated where the policy calls it periodic without a period, empty where
   * the policy does not speak of repetition.
   */
  public abstract Optional<Stated<Term>> every();

  /** Where the policy says so. */
  public abstract Clause clause();

  /** Collects the parts of a duty. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a duty; not safe to share between threads. */
  public static final class Builder extends ImmutableDuty.Builder {
    Builder() {}
  }

  /** A reader needs something to see, and it comes back after whole days. */
  @Value.Check
  void check() {
    if (text().isEmpty()) {
      throw new InvalidArgumentException("Duty.text of " + id(), "none", "given");
    }
    every().flatMap(Stated::effective).ifPresent(term -> check(term.unit()));
  }

  private void check(TermUnit unit) {
    if (unit.isElapsed() || unit == TermUnit.DAY_OF_NEXT_MONTH) {
      throw new InvalidArgumentException(
          "Duty.every of " + id(), unit.id(), "in days, weeks, months or years");
    }
  }

  @Override
  public final String toString() {
    return id() + ", " + clause();
  }
}
