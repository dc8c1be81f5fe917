package org.mustafid.workday;

/**
 * A set of days, by their slots in a {@link DayGrid}: a bit for each day of a month, and a running
 * count by month, so that counting takes the same time over any distance.
 */
class DaySet {
  private final int[] months;
  private final int[] before;
  private final int size;

  /** A set of the days whose bits are given by month; not copied. */
  DaySet(int[] months) {
    this.months = months;
    before = new int[months.length];
    int count = 0;
    for (int month = 0; month < months.length; month++) {
      before[month] = count;
      count += Integer.bitCount(months[month]);
    }
    size = count;
  }

  final boolean contains(int slot) {
    return (months[slot >> 5] >>> slot & 1) != 0;
  }

  /** The number of days up to a slot, inclusive; the slot before a month is day 0 of it. */
  final int through(int slot) {
    int month = slot >> 5;
    return before[month] + Integer.bitCount(months[month] << ~slot);
  }

  /** The number of days before a slot. */
  final int before(int slot) {
    return through(slot - 1);
  }

  final int size() {
    return size;
  }

  /** The slot of the n-th day, counted from 1; {@link DayGrid#NONE} if there are fewer. */
  final int nth(int n) {
    if (n < 1 || n > size) {
      return DayGrid.NONE;
    }
    int month = monthOf(n);
    int days = months[month];
    for (int skip = n - before[month] - 1; skip > 0; skip--) {
      days &= days - 1;
    }
    return month << 5 | Integer.numberOfTrailingZeros(days);
  }

  /** The last month before which there are fewer than n days. */
  private int monthOf(int n) {
    int low = 0;
    int high = before.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (before[middle] < n) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
