package org.mustafid.policy;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.BodyId;
import org.mustafid.name.Labels;
import org.mustafid.name.TopicId;
import org.mustafid.style.MustafidStyle;

/** Something that a policy says and that no day is counted from, in our words. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class Provision {
  private static final Set<TopicId> CITED =
      Set.of(
          TopicId.SOURCES_OF_RIGHTS, // where a claim is to be looked for
          TopicId.CONFIDENTIALITY, // why a name is kept
          TopicId.AMICABLE_SETTLEMENT, // a remedy
          TopicId.TECHNICAL_SUPPORT); // a remedy

  Provision() {}

  /** What it is about. */
  @Value.Parameter
  public abstract TopicId topic();

  /** What it says, in our words; never empty. */
  @Value.Parameter
  public abstract Labels text();

  /** Who has to see to it, if the policy says. */
  @Value.Parameter
  public abstract Optional<BodyId> holder();

  /** Where the policy says it. */
  @Value.Parameter
  public abstract Clause clause();

  /** A provision without a holder. */
  public static Provision of(TopicId topic, Labels text, Clause clause) {
    return ImmutableProvision.of(topic, text, Optional.empty(), clause);
  }

  /** A copy that says who has to see to it. */
  public Provision heldBy(BodyId body) {
    return ImmutableProvision.of(topic(), text(), Optional.of(body), clause());
  }

  /** Whether answers about a case cite it; what is about anything else is only told. */
  public final boolean isCited() {
    return CITED.contains(topic());
  }

  /** It says something. */
  @Value.Check
  void check() {
    if (text().isEmpty()) {
      throw new InvalidArgumentException("Provision.text at " + clause(), "none", "given");
    }
  }

  @Override
  public final String toString() {
    return topic() + ", " + clause();
  }
}
