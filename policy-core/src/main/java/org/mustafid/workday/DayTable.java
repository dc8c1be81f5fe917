package org.mustafid.workday;

import java.util.BitSet;

/**
 * Which days of a range are working days, with a running count and its inverse, so that counting
 * and moving take the same time over any distance. Days are offsets from the first of the range.
 */
final class DayTable {
  private final int[] workingBefore;
  private final int[] nth;

  /** A table of {@code size} days, of which those in the set are working days. */
  DayTable(BitSet working, int size) {
    workingBefore = new int[size + 1];
    nth = new int[working.cardinality()];
    int count = 0;
    for (int day = 0; day < size; day++) {
      workingBefore[day] = count;
      if (working.get(day)) {
        nth[count++] = day;
      }
    }
    workingBefore[size] = count;
  }

  boolean isWorking(int day) {
    return workingBefore[day + 1] > workingBefore[day];
  }

  /** The number of working days up to a day, inclusive; 0 for -1, the day before the range. */
  int workingThrough(int day) {
    return workingBefore[day + 1];
  }

  /** The number of working days before a day. */
  int workingBefore(int day) {
    return workingBefore[day];
  }

  /** The n-th working day, counted from 1; -1 if the range has no such day. */
  int nth(long n) {
    return n >= 1 && n <= nth.length ? nth[(int) n - 1] : -1;
  }
}
