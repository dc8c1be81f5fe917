package org.mustafid.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mustafid.clause.Reading;
import org.mustafid.name.EventKind;
import org.mustafid.name.PromiseId;
import org.mustafid.policy.EventName;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Step;

/** A step with what is the same for every case, looked up once. Immutable. */
final class StepRule {
  private final Step step;
  private final @Nullable EventName expectedBy;
  private final @Nullable EventKind notAfter;
  private final @Nullable PromiseId promise;
  private final boolean toReply;
  private final List<Reading> readings;
  private final StepState recorded;
  private final StepState open;
  private final StepState notTracked;
  private final StepState notApplicable;

  StepRule(Step step, Policy policy) {
    this.step = step;
    this.expectedBy =
        step.isConditional()
            ? null
            : step.expectedBy().effective().map(policy::nameOf).orElse(null);
    this.notAfter = step.notAfter().effective().orElse(null);
    this.promise = step.promise().orElse(null);
    this.toReply = PromiseRule.areReplies(step.evidence());
    this.readings =
        Stream.concat(step.expectedBy().findReading().stream(), step.readings().stream()).toList();
    this.recorded = ImmutableStepState.of(step, StepStatus.RECORDED);
    this.open = ImmutableStepState.of(step, StepStatus.OPEN);
    this.notTracked = ImmutableStepState.of(step, StepStatus.NOT_TRACKED);
    this.notApplicable = ImmutableStepState.of(step, StepStatus.NOT_APPLICABLE);
  }

  Step step() {
    return step;
  }

  /** The event by which its evidence is expected of every case; null if there is none. */
  @Nullable EventName expectedBy() {
    return expectedBy;
  }

  /** The event after which it does not apply; null if there is none. */
  @Nullable EventKind notAfter() {
    return notAfter;
  }

  /** The promise that says by when it is owed; null if none does. */
  @Nullable PromiseId promise() {
    return promise;
  }

  /** Whether only a reply shows it, so that it needs somebody to whom that can come. */
  boolean isToReply() {
    return toReply;
  }

  /** What its expectation rests on. */
  List<Reading> readings() {
    return readings;
  }

  /** It, standing somewhere; one for all cases. */
  StepState at(StepStatus status) {
    return switch (status) {
      case RECORDED -> recorded;
      case OPEN -> open;
      case NOT_TRACKED -> notTracked;
      case NOT_APPLICABLE -> notApplicable;
    };
  }
}
