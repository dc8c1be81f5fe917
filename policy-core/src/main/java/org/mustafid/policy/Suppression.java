package org.mustafid.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Labels;
import org.mustafid.style.MustafidStyle;

/**
 * A check that a policy is known to fail, with the reason why that is accepted, and for how long.
 * No answer about a case depends on it. Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Suppression {
  Suppression() {}

  /** The id of the check, such as {@code floor-without-cap}. */
  @Value.Parameter
  public abstract String check();

  /** Where it may fail; empty for wherever it fails. */
  @Value.Parameter
  public abstract Optional<Clause> clause();

  /** Why that is accepted, in our words. */
  @Value.Parameter
  public abstract Labels reason();

  /** The last day on which it is accepted. */
  @Value.Parameter
  public abstract LocalDate untilInclusive();

  /** A suppression of a check wherever it fails. */
  public static Suppression of(String check, Labels reason, LocalDate untilInclusive) {
    return ImmutableSuppression.of(check, Optional.empty(), reason, untilInclusive);
  }

  /** A copy for one place: an item, or a section with all of its items. */
  public Suppression at(Clause clause) {
    return ImmutableSuppression.of(check(), Optional.of(clause), reason(), untilInclusive());
  }

  /** Whether it is no longer accepted on a day. */
  public final boolean isExpired(LocalDate day) {
    return day.isAfter(untilInclusive());
  }

  /** Nobody accepts a failing check without a reason. */
  @Value.Check
  void hasReason() {
    if (reason().isEmpty()) {
      throw new InvalidArgumentException("Suppression.reason of " + check(), "none", "given");
    }
  }

  @Override
  public final String toString() {
    return check() + clause().map(clause -> " at " + clause.id()).orElse("");
  }
}
