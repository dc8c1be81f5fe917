package org.mustafid.workday;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A set of days with a select table, so that moving takes the same time over any distance too. */
final class DayTable extends DaySet {
  private final DayGrid grid;

  /**
   * The days in order, each filled in when first asked for, which spares a program the thousands
   * that it never asks for. Threads may race to the same value: a {@code LocalDate} is safe to
   * publish in this way, and all that they can find is it or nothing.
   */
  private final @Nullable LocalDate[] dates;

  DayTable(DayGrid grid, int[] months) {
    super(months);
    this.grid = grid;
    dates = new LocalDate[size()];
  }

  /** The n-th day, counted from 1; null if there is no such day. */
  @Nullable LocalDate date(int n) {
    int index = n - 1;
    if (index < 0 || index >= dates.length) {
      return null;
    }
    LocalDate found = dates[index];
    return found == null ? fill(index) : found;
  }

  private LocalDate fill(int index) {
    LocalDate date = grid.date(nth(index + 1));
    dates[index] = date;
    return date;
  }
}
