package org.mustafid.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.clause.Stated;
import org.mustafid.name.PromiseId;
import org.mustafid.policy.OnChange;
import org.mustafid.promise.Window;
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

  /** One of the two that a change lies between. */
  public enum Side {
    /** The rules before. */
    BEFORE,
    /** The rules after. */
    AFTER
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

  /**
   * What the rules after say of cases that began before them. It is about the policy, and not about
   * a calendar, whose days are facts.
   */
  @Value.Parameter
  public abstract Stated<OnChange> onChange();

  static PromiseImpact of(
      Optional<PromiseState> before,
      Optional<PromiseState> after,
      Optional<PromiseState> byRule,
      Optional<PromiseState> byCalendar,
      Stated<OnChange> onChange) {
    boolean rule = differ(before, byRule);
    boolean calendar = differ(before, byCalendar);
    Cause cause = rule == calendar ? Cause.BOTH : rule ? Cause.RULE : Cause.CALENDAR;
    return ImmutablePromiseImpact.of(
        before, after, differ(before, after) ? cause : Cause.NONE, onChange);
  }

  /** A better label is no difference. */
  private static boolean differ(Optional<PromiseState> one, Optional<PromiseState> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isPresent() != other.isPresent();
    }
    return one.get().status() != other.get().status()
        || !one.get().window().equals(other.get().window())
        || !one.get().keptOn().equals(other.get().keptOn())
        || !one.get().earlier().equals(other.get().earlier());
  }

  /** The id of the promise. */
  public final PromiseId id() {
    return before().or(this::after).orElseThrow().promise().id();
  }

  /**
   * Where it stands under the one of the two that {@link #governs governs}; empty if that makes no
   * such promise.
   */
  public final Optional<PromiseState> governing(OnChange effect) {
    return governs(effect) == Side.AFTER ? after() : before();
  }

  /**
   * Which of the two governs a case that began before the change, if that is its effect. Of two
   * periods the longer one is the one with the later last day, and no last day is later than any.
   * Of a promise that repeats, periods of one number are compared, the last that both have come to;
   * one that does not repeat has one. Of the two, {@link OnChange#LONGER_OF} takes the only one
   * that there is.
   */
  public final Side governs(OnChange effect) {
    return switch (effect) {
      case KEEP -> Side.BEFORE;
      case FOLLOW -> Side.AFTER;
      case LONGER_OF ->
          before().isEmpty() || (after().isPresent() && isLonger(before().get(), after().get()))
              ? Side.AFTER
              : Side.BEFORE;
    };
  }

  private static boolean isLonger(PromiseState before, PromiseState after) {
    int period = Math.min(period(before), period(after));
    return latest(after, period).isAfter(latest(before, period));
  }

  private static int period(PromiseState state) {
    return state.window().map(window -> window.course().period().orElse(1)).orElse(1);
  }

  private static LocalDate latest(PromiseState state, int period) {
    return state
        .windowOf(period)
        .flatMap(Window::latest)
        .map(DayEstimate::latestPossible)
        .orElse(LocalDate.MAX);
  }

  @Override
  public final String toString() {
    return id() + " " + cause();
  }
}
