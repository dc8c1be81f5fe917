package org.mustafid.policy;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.StageId;
import org.mustafid.style.MustafidStyle;

/**
 * A stage that cases of a kind go through, such as a complaint, an appeal to the board, a referral
 * outside. A stage opens with an event, and closes when another one opens. Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Stage {
  Stage() {}

  /** Names the stage. */
  public abstract StageId id();

  /** What a reader sees as its name. */
  public abstract Labels labels();

  /** The kind of case that goes through it. */
  public abstract CaseKind to();

  /** The events any of which opens it; one or more. */
  @NotEmpty
  public abstract List<EventKind> openedBy();

  /** Who handles a case at this stage, if the policy says. */
  public abstract Optional<BodyId> handledBy();

  /** The stage that can follow; empty if it is the last. */
  public abstract Optional<StageId> next();

  /** The categories of case that go to the {@link #next()} stage instead; may be empty. */
  public abstract List<CategoryId> bypassedBy();

  /** Where the policy says so. */
  public abstract Clause clause();

  /** Collects the parts of a stage. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a stage; not safe to share between threads. */
  public static final class Builder extends ImmutableStage.Builder {
    Builder() {}
  }

  /** Something opens it, a reader has something to see, and who bypasses it goes somewhere. */
  @Value.Check
  void check() {
    if (labels().isEmpty()) {
      throw new InvalidArgumentException(
          "Stage.labels of " + id(), "none", "given, because no stage is well-known");
    }
    if (openedBy().isEmpty()) {
      throw new InvalidArgumentException("Stage.openedBy of " + id(), "empty", "one event or more");
    }
    if (!bypassedBy().isEmpty() && next().isEmpty()) {
      throw new InvalidArgumentException(
          "Stage.next of " + id(), "none", "given, because bypassedBy is set");
    }
  }

  @Override
  public final String toString() {
    return id() + ", " + clause();
  }
}
