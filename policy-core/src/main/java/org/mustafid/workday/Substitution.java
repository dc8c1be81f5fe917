package org.mustafid.workday;

import java.util.BitSet;

/**
 * What becomes of a day of a holiday that meets the weekly rest: whether another day is off in its
 * place, and which.
 *
 * <p>A substitute is a day that would otherwise be a working day: neither of the weekly rest, nor
 * of any holiday, nor a substitute already. Holidays are substituted in the order of their first
 * days.
 */
public enum Substitution {
  /**
   * No other day is off. So it is by Saudi labour law, which compensates the worker and closes
   * nothing.
   */
  NONE("none"),

  /**
   * The nearest working day is off, and of two that are as near, the earlier one. With the rest on
   * Friday and Saturday, a Friday moves to Thursday and a Saturday to Sunday, as in the Saudi civil
   * service. For holidays of one day.
   */
  NEAREST_WORKING_DAY("nearest-working-day") {
    @Override
    int substitute(BitSet off, int met, int last) {
      int before = off.previousClearBit(met);
      int after = off.nextClearBit(met);
      return before >= 0 && met - before <= after - met ? before : after;
    }
  },

  /** The first working day after the holiday is off, and for each further day the next one. */
  NEXT_WORKING_DAY("next-working-day") {
    @Override
    int substitute(BitSet off, int met, int last) {
      return off.nextClearBit(last);
    }
  };

  private final String id;

  Substitution(String id) {
    this.id = id;
  }

  /** As documents write it. */
  public String id() {
    return id;
  }

  /**
   * The substitute of one day.
   *
   * @param off the days that are off already
   * @param met the day of the holiday that meets the weekly rest
   * @param last the last day of the holiday
   */
  int substitute(BitSet off, int met, int last) {
    throw new IllegalStateException("nothing is substituted by " + this);
  }

  @Override
  public String toString() {
    return id;
  }
}
