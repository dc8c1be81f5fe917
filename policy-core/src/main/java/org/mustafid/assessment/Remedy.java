package org.mustafid.assessment;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.name.ChannelId;
import org.mustafid.name.Labels;
import org.mustafid.policy.Body;
import org.mustafid.style.MustafidStyle;
import org.mustafid.workday.DayEstimate;

/** What a beneficiary can do now, as the policy provides. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class Remedy {
  /** What it is. */
  public enum Kind {
    /** To complain, by one of the channels of a route. */
    COMPLAINT,
    /** To take the case to the stage that can follow. */
    NEXT_STAGE,
    /** To use a right that the policy gives for a time. */
    RIGHT,
    /** To claim compensation. */
    COMPENSATION,
    /** To settle amicably. */
    SETTLEMENT,
    /** To be helped with the means of communication. */
    SUPPORT
  }

  Remedy() {}

  /** What it is. */
  @Value.Parameter
  public abstract Kind kind();

  /** What a reader sees, where the policy has a name or a text for it; may be none. */
  @Value.Parameter
  public abstract Labels labels();

  /** Who handles it; empty if the policy does not say. */
  @Value.Parameter
  public abstract Optional<Body> handledBy();

  /** The channels by which it goes; empty if the policy names none for it. */
  @Value.Parameter
  public abstract List<ChannelId> channels();

  /** The promise that says until when; empty if the policy sets no time for it. */
  @Value.Parameter
  public abstract Optional<PromiseState> promise();

  /** Where the policy says so. */
  @Value.Parameter
  public abstract Clause clause();

  /**
   * The last day on which it is open, inclusive; empty if the policy sets none, or if none follows
   * from what is known.
   */
  public final Optional<DayEstimate> latest() {
    return promise().flatMap(PromiseState::latest);
  }

  @Override
  public final String toString() {
    return kind() + latest().map(day -> " until " + day).orElse("") + ", " + clause();
  }
}
