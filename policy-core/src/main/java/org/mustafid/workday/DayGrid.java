package org.mustafid.workday;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Numbers the days of a range. A day is a <em>slot</em>: its month, counted from the first of the
 * range, times 32, plus the day of the month. Later days have greater slots, not each slot is a
 * day.
 *
 * <p>Slots come from the fields of a {@code LocalDate} as they are. By way of epoch days, the
 * conversions alone took several times as long as what is looked up.
 */
final class DayGrid {
  /** No day of the range. */
  static final int NONE = -1;

  /** Set in the last slot of a month, whether or not it is a day. */
  static final int LAST_OF_MONTH = 31;

  private final LocalDate firstDay;
  private final LocalDate lastDay;

  /** The first month, counted from the year 0. */
  private final int firstMonth;

  /** The last month, counted from the first. */
  private final int lastMonth;

  DayGrid(LocalDate firstDay, LocalDate lastDay) {
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    firstMonth = (int) month(firstDay);
    lastMonth = (int) month(lastDay) - firstMonth;
  }

  /** The slot of a day; {@link #NONE} if it is outside of the range. */
  int slot(LocalDate date) {
    long month = month(date) - firstMonth;
    // every day of a month between the first and the last is inside
    return (month > 0 && month < lastMonth) || isInside(date)
        ? (int) month << 5 | date.getDayOfMonth()
        : NONE;
  }

  /** The slot of a day, or of the nearest one inside of the range. */
  int nearest(LocalDate date) {
    if (date.isBefore(firstDay)) {
      return slot(firstDay);
    }
    return slot(date.isAfter(lastDay) ? lastDay : date);
  }

  LocalDate date(int slot) {
    int month = firstMonth + (slot >> 5);
    return LocalDate.of(month / 12, month % 12 + 1, slot & 31);
  }

  /** The days of the range, as bits by month. */
  int[] days() {
    int[] days = new int[lastMonth + 1];
    addTo(days, firstDay, lastDay);
    YearMonth month = YearMonth.from(firstDay);
    for (int place = 0; place < days.length; place++) {
      days[place] &= bits(1, month.lengthOfMonth());
      month = month.plusMonths(1);
    }
    return days;
  }

  /** Adds the days of the range between two others, both inclusive, to bits by month. */
  void addTo(int[] days, LocalDate firstInclusive, LocalDate lastInclusive) {
    if (firstInclusive.isAfter(lastDay) || lastInclusive.isBefore(firstDay)) {
      return;
    }
    int from = nearest(firstInclusive);
    int to = nearest(lastInclusive);
    for (int month = from >> 5; month <= to >> 5; month++) {
      days[month] |= bits(month == from >> 5 ? from & 31 : 1, month == to >> 5 ? to & 31 : 31);
    }
  }

  private boolean isInside(LocalDate date) {
    return !date.isBefore(firstDay) && !date.isAfter(lastDay);
  }

  private static int bits(int first, int last) {
    return (-1 << first) & (-1 >>> (31 - last));
  }

  /** Counted from the year 0; of a year that a {@code LocalDate} can have, more than an int. */
  private static long month(LocalDate date) {
    return date.getYear() * 12L + date.getMonthValue() - 1;
  }
}
