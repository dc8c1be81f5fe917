package org.mustafid.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.mustafid.style.MustafidStyle;

/**
 * What a {@linkplain RuleChange change} of policy or calendar does to one case: where each promise
 * stands before and after, and why that differs. Pauses, extensions and all else that happened
 * count on both sides, because both are assessed from the same history. Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Impact {
  Impact() {}

  /** What the rules before say. */
  @Value.Parameter
  public abstract Assessment before();

  /** What the rules after say. */
  @Value.Parameter
  public abstract Assessment after();

  /** Every promise of either, those before first; in the order of print. */
  @Value.Parameter
  public abstract List<PromiseImpact> promises();

  /** Whether any promise stands otherwise, or has another window. */
  public final boolean isFelt() {
    return promises().stream().anyMatch(each -> each.cause() != PromiseImpact.Cause.NONE);
  }

  /** Each promise and why it differs. */
  @Override
  public final String toString() {
    return promises().stream().map(PromiseImpact::toString).collect(Collectors.joining("; "));
  }
}
