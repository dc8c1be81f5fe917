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
  HIJRI_YEARS("hijri-years");

  private final String id;

  TermUnit(String id) {
    this.id = id;
  }

  /** As documents write it, in the plural. */
  public String id() {
    return id;
  }

  /**
   * The unit that a document means.
   *
   * @param id the id, or its singular such as {@code working-day}
   */
  public static Optional<TermUnit> find(String id) {
    return Arrays.stream(values())
        .filter(unit -> unit.id.equals(id) || unit.id.equals(id + "s"))
        .findFirst();
  }

  @Override
  public String toString() {
    return id;
  }
}
