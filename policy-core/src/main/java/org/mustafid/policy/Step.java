package org.mustafid.policy;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PromiseId;
import org.mustafid.name.StepId;
import org.mustafid.style.MustafidStyle;

/**
 * A step of handling a case. Most printed steps are about manners and telling; such a step names no
 * evidence, and nobody is ever found to have left it out. Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Step {
  Step() {}

  /** Names the step; the common ones are constants of {@link StepId}. */
  public abstract StepId id();

  /** What a reader sees as its name; the usual labels of a well-known id unless set. */
  @Value.Default
  public Labels labels() {
    return id().labels();
  }

  /** The kinds of case that it belongs to; requests unless set. */
  @Value.Default
  public List<CaseKind> kinds() {
    return List.of(CaseKind.REQUEST);
  }

  /** What it asks for, in our words; may be empty. */
  @Value.Default
  public Labels text() {
    return Labels.none();
  }

  /** The condition under which it is taken; empty if it always is. */
  @Value.Default
  public Labels when() {
    return Labels.none();
  }

  /** Who takes it, if the policy says. */
  public abstract Optional<BodyId> by();

  /** The events any of which shows that it was taken; empty if nothing does. */
  public abstract List<EventKind> evidence();

  /** The event by which its evidence is expected, so that its absence is a finding from then on. */
  @Value.Default
  public Stated<EventKind> expectedBy() {
    return Stated.unstated();
  }

  /** The event after which it does not apply, such as a refusal. */
  @Value.Default
  public Stated<EventKind> notAfter() {
    return Stated.unstated();
  }

  /** The promise that says by when it is owed, if one does. */
  public abstract Optional<PromiseId> promise();

  /** Readings that it rests on, besides those of the attributes that the document leaves open. */
  public abstract List<Reading> readings();

  /** Where the policy lists it. */
  public abstract Clause clause();

  /** Whether it is taken only under a condition. */
  public final boolean isConditional() {
    return !when().isEmpty();
  }

  /** Collects the parts of a step. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a step; not safe to share between threads. */
  public static final class Builder extends ImmutableStep.Builder {
    Builder() {}
  }

  /** A reader needs something to see, and only a step with evidence can be expected. */
  @Value.Check
  void check() {
    if (labels().isEmpty()) {
      throw new InvalidArgumentException(
          "Step.labels of " + id(), "none", "given, because the id is not a well-known one");
    }
    if (evidence().isEmpty() && expectedBy().effective().isPresent()) {
      throw new InvalidArgumentException(
          "Step.evidence of " + id(), "empty", "one event or more, because expectedBy is set");
    }
  }

  @Override
  public final String toString() {
    return id() + ", " + clause();
  }
}
