package org.mustafid.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.name.PromiseId;
import org.mustafid.policy.Policy;
import org.mustafid.style.MustafidStyle;

/**
 * What a change of policy or calendar does to one case: where each promise stands before and after,
 * and why that differs. Pauses, extensions and all else that happened count on both sides, because
 * both are assessed from the same history. Immutable.
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

  /**
   * What a change does to a case as of a moment.
   *
   * @throws org.mustafid.diagnostic.OutOfRangeException as {@link RuleSet#assess} does, by either
   *     calendar
   */
  public static Impact of(CaseHistory history, RuleSet before, RuleSet after, AsOf asOf) {
    Assessment was = before.assess(history, asOf);
    Assessment is = after.assess(history, asOf);
    boolean sameCalendar = before.calendar().equals(after.calendar());
    Assessment byCalendar =
        sameCalendar ? was : onCalendarOf(after, before.policy()).assess(history, asOf);
    Assessment byRule =
        sameCalendar ? is : onCalendarOf(before, after.policy()).assess(history, asOf);
    Set<PromiseId> ids = new LinkedHashSet<>();
    was.promises().forEach(state -> ids.add(state.promise().id()));
    is.promises().forEach(state -> ids.add(state.promise().id()));
    List<PromiseImpact> impacts =
        ids.stream()
            .map(
                id ->
                    PromiseImpact.of(
                        find(was, id),
                        find(is, id),
                        find(byRule, id),
                        find(byCalendar, id),
                        after.policy().onChange()))
            .toList();
    return ImmutableImpact.of(was, is, impacts);
  }

  private static RuleSet onCalendarOf(RuleSet other, Policy policy) {
    return RuleSet.of(Policy.builder().from(policy).calendar(other.calendar()).build());
  }

  private static Optional<PromiseState> find(Assessment answer, PromiseId id) {
    return answer.promises().stream().filter(state -> state.promise().id().equals(id)).findFirst();
  }

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
