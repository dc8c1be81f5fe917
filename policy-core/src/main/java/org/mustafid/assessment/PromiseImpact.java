package org.mustafid.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.name.PromiseId;
import org.mustafid.style.MustafidStyle;
import org.mustafid.workday.DayEstimate;

/** Where one promise of one case stands before and after a change. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class PromiseImpact {
  /** Why it differs. */
  public enum Cause {
    /** It does not. */
    NONE,
    /** The policy changed; on the old calendar, too, it would differ. */
    RULE,
    /** The calendar changed; under the old policy, too, it would differ. */
    CALENDAR,
    /** Each would change it, or only the two together do. */
    BOTH
  }

  /** Which of the two governs a case that began before the change. */
  public enum Mode {
    /** The rules before. */
    KEEP,
    /** The rules after. */
    FOLLOW,
    /** Whichever has the later last day; no last day is later than any. */
    LONGER_OF
  }

  PromiseImpact() {}

  /** Where it stands before; empty if the policy did not make it. */
  @Value.Parameter
  public abstract Optional<PromiseState> before();

  /** Where it stands after; empty if the policy no longer makes it. */
  @Value.Parameter
  public abstract Optional<PromiseState> after();

  /** Why the two differ. */
  @Value.Parameter
  public abstract Cause cause();

  static PromiseImpact of(
      Optional<PromiseState> before,
      Optional<PromiseState> after,
      Optional<PromiseState> byRule,
      Optional<PromiseState> byCalendar) {
    boolean rule = differ(before, byRule);
    boolean calendar = differ(before, byCalendar);
    Cause cause = rule == calendar ? Cause.BOTH : rule ? Cause.RULE : Cause.CALENDAR;
    return ImmutablePromiseImpact.of(before, after, differ(before, after) ? cause : Cause.NONE);
  }

  /** A better label is no difference. */
  private static boolean differ(Optional<PromiseState> one, Optional<PromiseState> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isPresent() != other.isPresent();
    }
    return one.get().status() != other.get().status()
        || !one.get().window().equals(other.get().window())
        || !one.get().keptOn().equals(other.get().keptOn())
        || !one.get().missed().equals(other.get().missed());
  }

  /** The id of the promise. */
  public final PromiseId id() {
    return before().or(this::after).orElseThrow().promise().id();
  }

  /**
   * Where it stands under the one of the two that governs; empty if that makes no such promise. Of
   * the two, {@link Mode#LONGER_OF} takes the only one that there is.
   */
  public final Optional<PromiseState> governing(Mode mode) {
    return switch (mode) {
      case KEEP -> before();
      case FOLLOW -> after();
      case LONGER_OF ->
          before().isEmpty() || (after().isPresent() && isLonger()) ? after() : before();
    };
  }

  private boolean isLonger() {
    return latest(after()).isAfter(latest(before()));
  }

  private static LocalDate latest(Optional<PromiseState> state) {
    return state
        .flatMap(PromiseState::latest)
        .map(DayEstimate::latestPossible)
        .orElse(LocalDate.MAX);
  }

  @Override
  public final String toString() {
    return id() + " " + cause();
  }
}
