package org.mustafid.workday;

import java.util.BitSet;

/**
 * The holidays that follow one month whose announcement is missing. They move together: the month
 * begins as computed, or a day before or after. Days are offsets from the first of the range.
 */
final class UnannouncedMonth {
  private final Basis basis;
  private final int first;
  private final int last;
  private final int[][] takenByShift;
  private final int computed;

  /**
   * What may be off.
   *
   * @param takenByShift for each way in which the month may begin, the days that would be working
   *     days without these holidays; not all are empty
   * @param computed the place of the computed beginning among them
   */
  UnannouncedMonth(Basis basis, BitSet[] takenByShift, int computed) {
    this.basis = basis;
    this.computed = computed;
    BitSet possible = new BitSet();
    this.takenByShift = new int[takenByShift.length][];
    for (int shift = 0; shift < takenByShift.length; shift++) {
      this.takenByShift[shift] = takenByShift[shift].stream().toArray();
      possible.or(takenByShift[shift]);
    }
    first = possible.nextSetBit(0);
    last = possible.length() - 1;
  }

  Basis basis() {
    return basis;
  }

  /** The first working day that may be off. */
  int first() {
    return first;
  }

  /** The last working day that may be off. */
  int last() {
    return last;
  }

  /** The working days that are off if the month begins as computed. */
  int[] likely() {
    return takenByShift[computed];
  }

  /** The most working days that may be off between two days. */
  int most(int startExclusive, int endInclusive) {
    int most = 0;
    for (int[] taken : takenByShift) {
      most = Math.max(most, count(taken, startExclusive, endInclusive));
    }
    return most;
  }

  /** The fewest working days that must be off between two days. */
  int fewest(int startExclusive, int endInclusive) {
    int fewest = Integer.MAX_VALUE;
    for (int[] taken : takenByShift) {
      fewest = Math.min(fewest, count(taken, startExclusive, endInclusive));
    }
    return fewest;
  }

  private static int count(int[] days, int startExclusive, int endInclusive) {
    int count = 0;
    for (int day : days) {
      if (day > startExclusive && day <= endInclusive) {
        count++;
      }
    }
    return count;
  }
}
