package org.mustafid.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.name.PromiseId;

/**
 * A change of policy or calendar, made ready to say what it does to cases: of the two rule sets,
 * each is also prepared on the calendar of the other, so that the cause can be told. Immutable, and
 * safe to share between threads.
 */
public final class RuleChange {
  private final RuleSet before;
  private final RuleSet after;
  private final boolean sameCalendar;
  private final RuleSet beforeOnNewCalendar;
  private final RuleSet afterOnOldCalendar;

  private RuleChange(RuleSet before, RuleSet after) {
    this.before = before;
    this.after = after;
    this.sameCalendar = before.calendar().equals(after.calendar());
    this.beforeOnNewCalendar = sameCalendar ? before : before.on(after.calendar());
    this.afterOnOldCalendar = sameCalendar ? after : after.on(before.calendar());
  }

  /** The change from one rule set to another. */
  public static RuleChange between(RuleSet before, RuleSet after) {
    return new RuleChange(
        Objects.requireNonNull(before, "before"), Objects.requireNonNull(after, "after"));
  }

  /**
   * What it does to a case as of a moment.
   *
   * @throws org.mustafid.diagnostic.OutOfRangeException as {@link RuleSet#assess} does, by either
   *     calendar
   */
  public Impact on(CaseHistory history, AsOf asOf) {
    Assessment was = before.assess(history, asOf);
    Assessment is = after.assess(history, asOf);
    Assessment byCalendar = sameCalendar ? was : beforeOnNewCalendar.assess(history, asOf);
    Assessment byRule = sameCalendar ? is : afterOnOldCalendar.assess(history, asOf);
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

  private static Optional<PromiseState> find(Assessment answer, PromiseId id) {
    return answer.promises().stream().filter(state -> state.promise().id().equals(id)).findFirst();
  }

  /** For programmers: the policies before and after. */
  @Override
  public String toString() {
    return "change from " + before.policy() + " to " + after.policy();
  }
}
