package org.mustafid.policy;

import java.util.List;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.Labels;
import org.mustafid.style.MustafidStyle;

/** A way by which beneficiaries reach the association. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class Channel {
  Channel() {}

  /** Names the channel; the common ones are constants of {@link ChannelId}. */
  @Value.Parameter
  public abstract ChannelId id();

  /** What a reader sees; the document's own words where it has any. */
  @Value.Parameter
  public abstract Labels labels();

  /** Where the policy lists it. */
  @Value.Parameter
  public abstract Clause clause();

  /** The kinds of case for which it is; empty if it is for all. */
  @Value.Default
  public List<CaseKind> kinds() {
    return List.of();
  }

  /**
   * A well-known channel under its usual labels.
   *
   * @throws InvalidArgumentException if the id is not well-known, and so has no labels
   */
  public static Channel of(ChannelId id, Clause clause) {
    return of(id, Labels.none(), clause);
  }

  /**
   * A channel under labels of the document, which win over the usual ones, language by language.
   *
   * @throws InvalidArgumentException if there is no label at all
   */
  public static Channel of(ChannelId id, Labels labels, Clause clause) {
    return ImmutableChannel.of(id, id.labels().overriddenBy(labels), clause);
  }

  /** A copy that is for some kinds of case only. */
  public Channel forOnly(List<CaseKind> kinds) {
    return ImmutableChannel.builder().from(this).kinds(kinds).build();
  }

  /** Whether it is for a kind of case. */
  public final boolean isFor(CaseKind kind) {
    return kinds().isEmpty() || kinds().contains(kind);
  }

  /** A reader needs something to see. */
  @Value.Check
  void check() {
    if (labels().isEmpty()) {
      throw new InvalidArgumentException(
          "Channel.labels of " + id(), "none", "given, because the id is not a well-known one");
    }
  }

  @Override
  public final String toString() {
    return id() + ", " + clause();
  }
}
