package org.mustafid.compensation;

import jakarta.validation.constraints.NotEmpty;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.ConditionId;
import org.mustafid.style.MustafidStyle;

/** What a policy says about compensation: its conditions, and how they combine. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class Compensation {
  Compensation() {}

  /** The conditions, in the order of print; one or more. */
  @NotEmpty
  public abstract List<Condition> conditions();

  /** How they combine; some policies leave this open. */
  public abstract Stated<Connective> connective();

  /** The condition that is a procedure by which a claim is settled, rather than a proof. */
  public abstract Optional<ConditionId> settledThrough();

  /** How much it grants at most, if it says. */
  public abstract Optional<Limit> limit();

  /** The section. */
  public abstract Clause clause();

  /** Collects the parts of a compensation clause. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a compensation clause; not safe to share between threads. */
  public static final class Builder extends ImmutableCompensation.Builder {
    Builder() {}
  }

  /** There is a condition, each once, and whatever is named exists. */
  @Value.Check
  void check() {
    if (conditions().isEmpty()) {
      throw new InvalidArgumentException("Compensation.conditions", "empty", "one or more");
    }
    Set<ConditionId> known = new HashSet<>();
    for (Condition condition : conditions()) {
      if (!known.add(condition.id())) {
        throw new InvalidArgumentException(
            "each id of Compensation.conditions", condition.id() + " twice", "unique");
      }
    }
    settledThrough().ifPresent(id -> exists(known, id));
    connective()
        .effective()
        .ifPresent(value -> value.conditions().forEach(id -> exists(known, id)));
    connective().others().forEach(other -> other.conditions().forEach(id -> exists(known, id)));
  }

  private static void exists(Set<ConditionId> known, ConditionId id) {
    if (!known.contains(id)) {
      throw new InvalidArgumentException(
          "a condition that Compensation names", id.value(), "one of " + known);
    }
  }

  @Override
  public final String toString() {
    return "compensation, " + clause();
  }
}
