package org.mustafid.assessment;

import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.name.ChannelId;
import org.mustafid.name.Labels;
import org.mustafid.style.MustafidStyle;

/** Whether a case may come in through a channel, and which clause says so. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class ChannelAnswer {
  ChannelAnswer() {}

  /** The channel that was asked about. */
  @Value.Parameter
  public abstract ChannelId channel();

  /** What a reader sees: the policy's label, or the usual one of a well-known id; may be none. */
  @Value.Parameter
  public abstract Labels labels();

  /** Whether the policy lists it at all, be it for other kinds of case. */
  @Value.Parameter
  public abstract boolean isListed();

  /** Whether the policy lists it for this kind of case. */
  @Value.Parameter
  public abstract boolean isOffered();

  /** The item that lists it, if only for other kinds of case; else the section that would. */
  @Value.Parameter
  public abstract Clause clause();

  @Override
  public final String toString() {
    return channel() + (isOffered() ? " is offered, " : " is not offered, ") + clause();
  }
}
