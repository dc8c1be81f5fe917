package org.mustafid.promise;

import java.util.Arrays;
import java.util.Optional;

/** What a term is counted in; dates are those of the calendar's zone. */
public enum TermUnit {
  /** Calendar days. */
  DAYS("days"),
  /** Days on which the association works, by the working calendar of its policy. */
  WORKING_DAYS("working-days"),
  /** Seven calendar days each. */
  WEEKS("weeks"),
  /** Gregorian months; a day that the month lacks becomes its last one. */
  MONTHS("months"),
  /** Gregorian years; 29 February becomes 28 February where there is none. */
  YEARS("years"),
  /** Umm al-Qura months; day 30 becomes day 29 in a short month. */
  HIJRI_MONTHS("hijri-months"),
  /** Umm al-Qura years; day 30 becomes day 29 in a short month. */
  HIJRI_YEARS("hijri-years"),
  /** Hours of 60 minutes, as time elapses, on working days and days off alike. */
  HOURS("hours"),
  /** Minutes, as time elapses, on working days and days off alike. */
  MINUTES("minutes"),
  /**
   * Through some day of the Gregorian month after the one of the start; a day that the month lacks
   * becomes its last one. The amount of such a term is the day.
   */
  DAY_OF_NEXT_MONTH("day-of-next-month");

  private final String id;

  TermUnit(String id) {
    this.id = id;
  }

  /** Stable; as documents write it, in the plural, if they write it behind an amount. */
  public String id() {
    return id;
  }

  /** Whether it is counted from an instant to an instant, and not from a day to a day. */
  public boolean isElapsed() {
    return this == HOURS || this == MINUTES;
  }

  /**
   * The unit that a document means behind an amount; never {@link #DAY_OF_NEXT_MONTH}.
   *
   * @param id the id, or its singular such as {@code working-day}
   */
  public static Optional<TermUnit> find(String id) {
    return Arrays.stream(values())
        .filter(unit -> unit.id.equals(id) || unit.id.equals(id + "s"))
        .filter(unit -> unit != DAY_OF_NEXT_MONTH)
        .findFirst();
  }

  @Override
  public String toString() {
    return id;
  }
}
