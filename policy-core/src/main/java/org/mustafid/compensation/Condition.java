package org.mustafid.compensation;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.ConditionId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.RequirementId;
import org.mustafid.style.MustafidStyle;

/** One thing that a policy names in connection with compensation. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class Condition {
  Condition() {}

  /** Names the condition; the common ones are constants of {@link ConditionId}. */
  public abstract ConditionId id();

  /** What a reader sees as its name; the usual labels of a well-known id unless set. */
  @Value.Default
  public Labels labels() {
    return id().labels();
  }

  /** What it says, in our words; may be empty. */
  @Value.Default
  public Labels text() {
    return Labels.none();
  }

  /** The events any of which proves it, if it meets all {@link #requires() requirements}. */
  @NotEmpty
  public abstract List<EventKind> provenBy();

  /** The events any of which disproves it; may be empty. */
  public abstract List<EventKind> disprovenBy();

  /** What a proving event has to show; one that does not leaves the condition unknown. */
  public abstract List<RequirementId> requires();

  /** Where the policy says so. */
  public abstract Clause clause();

  /** Collects the parts of a condition. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a condition; not safe to share between threads. */
  public static final class Builder extends ImmutableCondition.Builder {
    Builder() {}
  }

  /** Something proves it, and a reader needs something to see. */
  @Value.Check
  void check() {
    if (provenBy().isEmpty()) {
      throw new InvalidArgumentException(
          "Condition.provenBy of " + id(), "empty", "one event or more");
    }
    if (labels().isEmpty()) {
      throw new InvalidArgumentException(
          "Condition.labels of " + id(), "none", "given, because the id is not a well-known one");
    }
  }

  @Override
  public final String toString() {
    return id() + ", " + clause();
  }
}
