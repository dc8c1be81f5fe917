package org.mustafid.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.style.MustafidStyle;

/**
 * The weekly days of rest from a date on, until the next work week of the calendar begins.
 *
 * <p>There may be none, for a service that is open every day; at least one day of the week must
 * remain for work.
 */
@Value.Immutable
@MustafidStyle
public abstract class WorkWeek {
  WorkWeek() {}

  /** The first day to which this work week applies. */
  @Value.Parameter
  public abstract LocalDate fromInclusive();

  /** The days of rest, from Monday to Sunday; may be empty, and never holds all seven. */
  @Value.Parameter
  public abstract Set<DayOfWeek> restDays();

  /** Where it was read, for people; empty if nothing is cited. */
  @Value.Parameter
  public abstract Optional<String> source();

  /**
   * A work week that applies from a day on.
   *
   * @param restDays none up to six, in any order
   * @throws InvalidArgumentException if no working day remains
   */
  public static WorkWeek of(LocalDate fromInclusive, Collection<DayOfWeek> restDays) {
    Objects.requireNonNull(fromInclusive, "fromInclusive");
    Set<DayOfWeek> ordered = EnumSet.noneOf(DayOfWeek.class);
    ordered.addAll(restDays);
    return ImmutableWorkWeek.of(fromInclusive, ordered, Optional.empty());
  }

  /**
   * A copy that says where it was read.
   *
   * @throws InvalidArgumentException if the text is blank
   */
  public WorkWeek citing(String source) {
    return ImmutableWorkWeek.of(fromInclusive(), restDays(), Optional.of(source));
  }

  /** A working day remains, and a source says something. */
  @Value.Check
  void check() {
    if (restDays().size() == DayOfWeek.values().length) {
      throw new InvalidArgumentException(
          "WorkWeek.restDays", restDays().toString(), "six days at most, so that one remains");
    }
    Sources.check("WorkWeek.source", source());
  }

  @Override
  public final String toString() {
    return "from " + fromInclusive() + ", rest on " + restDays();
  }
}
