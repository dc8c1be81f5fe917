package org.mustafid.policy;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.BodyId;
import org.mustafid.name.ChannelId;
import org.mustafid.style.MustafidStyle;

/** How a complaint comes in, and who handles it. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class ComplaintRoute {
  ComplaintRoute() {}

  /** The channels by which a complaint comes in; one or more. */
  @NotEmpty
  @Value.Parameter
  public abstract List<ChannelId> channels();

  /** Who handles it, if the policy says. */
  @Value.Parameter
  public abstract Optional<BodyId> handledBy();

  /** Where the policy says so. */
  @Value.Parameter
  public abstract Clause clause();

  /** Whether a complaint may come by it without a name. */
  @Value.Default
  public Stated<Acceptance> anonymous() {
    return Stated.unstated();
  }

  /** Whether the name of who complains by it is kept by those who handle the complaint. */
  @Value.Default
  public Stated<Acceptance> confidential() {
    return Stated.unstated();
  }

  /** A route of which the policy does not say who handles it. */
  public static ComplaintRoute of(List<ChannelId> channels, Clause clause) {
    return ImmutableComplaintRoute.of(channels, Optional.empty(), clause);
  }

  /** A copy that says who handles it. */
  public ComplaintRoute handledBy(BodyId body) {
    return ImmutableComplaintRoute.builder().from(this).handledBy(Optional.of(body)).build();
  }

  /** A copy that says whether a complaint may come by it without a name. */
  public ComplaintRoute anonymous(Stated<Acceptance> anonymous) {
    return ImmutableComplaintRoute.builder().from(this).anonymous(anonymous).build();
  }

  /** A copy that says whether the name of who complains by it is kept. */
  public ComplaintRoute confidential(Stated<Acceptance> confidential) {
    return ImmutableComplaintRoute.builder().from(this).confidential(confidential).build();
  }

  /** There is a way in. */
  @Value.Check
  void check() {
    if (channels().isEmpty()) {
      throw new InvalidArgumentException("ComplaintRoute.channels", "empty", "one or more");
    }
  }

  @Override
  public final String toString() {
    return "complaints by " + channels() + ", " + clause();
  }
}
