package org.mustafid.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.CaseKind;
import org.mustafid.name.PromiseId;
import org.mustafid.style.AnswerStyle;

/**
 * What a policy says about one case as of a moment: where its promises and steps stand, what comes
 * next, and what was found, each with its clause. Immutable; holds dates and a channel of the case,
 * and no reference to it.
 */
@Value.Immutable
@AnswerStyle
public abstract class Assessment {
  Assessment() {}

  /** What kind of case it is. */
  @Value.Parameter
  public abstract CaseKind kind();

  /** The local date, in the zone of the policy's calendar, as of which the case was looked at. */
  @Value.Parameter
  public abstract LocalDate asOfDay();

  /** Whether the channel of the first submission is offered; empty if none is on record. */
  @Value.Parameter
  public abstract Optional<ChannelAnswer> channel();

  /**
   * What the policy says to the wish about a name that came with the case; empty if none is on
   * record.
   */
  @Value.Parameter
  public abstract Optional<DiscretionAnswer> discretion();

  /** The stage at which it is; empty if the policy has no stages for it, or none has opened. */
  @Value.Parameter
  public abstract Optional<StageState> stage();

  /**
   * The promises that the policy makes to this kind and category of case, in the order of print.
   * One of a stage sees only what happens from the opening of its stage, through what closes it.
   */
  @Value.Parameter
  public abstract List<PromiseState> promises();

  /** The steps of handling this kind of case, in the order of print. */
  @Value.Parameter
  public abstract List<StepState> steps();

  /**
   * The steps that come next, in the order of print; what is owed stands in {@link #promises()}.
   */
  @Value.Parameter
  public abstract List<NextStep> next();

  /** What the policy says to a claim; empty for every other kind of case. */
  @Value.Parameter
  public abstract Optional<ClaimDecision> claim();

  /**
   * What was found: the channel, the kind, the category, the record, the name, then steps, then
   * promises, in the order of print but for those that wait for another one to be missed, which
   * come behind it, then the claim.
   */
  @Value.Parameter
  public abstract List<Finding> findings();

  /** The {@link RuleSet#fingerprint() fingerprint} of the rules that were applied. */
  @Value.Parameter
  public abstract String ruleSetFingerprint();

  /** The fingerprint of the calendar by which days were counted. */
  @Value.Parameter
  public abstract String calendarFingerprint();

  /** The rules that were applied; their fingerprint says which. */
  @Value.Auxiliary
  @Value.Parameter
  abstract RuleSet rules();

  /**
   * What the policy leaves open to the beneficiary now, each with its last day if it has one;
   * nothing of which the time is over. Made anew at each call.
   */
  public final List<Remedy> remedies() {
    return new RemedyReview(this).remedies();
  }

  /**
   * Where a promise stands.
   *
   * @throws InvalidArgumentException if the policy makes no such promise to this kind of case; the
   *     message lists those that it makes
   */
  public final PromiseState promise(PromiseId id) {
    for (PromiseState state : promises()) {
      if (state.promise().id().equals(id)) {
        return state;
      }
    }
    throw new InvalidArgumentException(
        "the promise to a " + kind(),
        id.value(),
        promises().isEmpty()
            ? "none, because the policy makes none"
            : promises().stream()
                .map(state -> state.promise().id().value())
                .collect(Collectors.joining(", ", "one of ", "")));
  }

  @Override
  public final String toString() {
    return kind() + " as of " + asOfDay() + ": " + promises() + ", findings " + findings();
  }
}
