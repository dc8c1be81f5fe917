package org.mustafid.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/**
 * The epoch days on which the Gregorian months begin, over the range of {@link UmmAlQura}.
 *
 * <p>A {@code LocalDate} holds a year, a month and a day. Finding its epoch day, or the date of
 * one, is most of what a conversion takes; with this table the whole of it takes three quarters of
 * the time that it takes with the methods of {@code LocalDate}.
 */
final class GregorianMonths {
  private static final int FIRST_YEAR = 1882;
  private static final int LAST_YEAR = 2174;
  private static final int MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12;

  /** January 1882. */
  private static final int FIRST_EPOCH_DAY = -32_141;

  /** In ten-thousandths of a day; no month begins more than three days away from it. */
  private static final int MEAN_MONTH = 304_368;

  /** The epoch day on which each month begins, and after the last month the day that follows it. */
  private static final int[] STARTS = starts();

  private GregorianMonths() {}

  /** The epoch day of any date; looked up if its year has days of the range. */
  static long epochDay(LocalDate date) {
    int year = date.getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return date.toEpochDay();
    }
    int month = (year - FIRST_YEAR) * 12 + date.getMonthValue() - 1;
    return STARTS[month] + (date.getDayOfMonth() - 1L);
  }

  /** The date of an epoch day of the range. */
  static LocalDate date(int epochDay) {
    // as UmmAlQura.monthOf does
    int month = (epochDay - FIRST_EPOCH_DAY - 1) * 10_000 / MEAN_MONTH;
    if (epochDay >= STARTS[month + 1]) {
      month++;
    }
    return LocalDate.of(FIRST_YEAR + month / 12, month % 12 + 1, epochDay - STARTS[month] + 1);
  }

  private static int[] starts() {
    int[] starts = new int[MONTHS + 1];
    starts[0] = FIRST_EPOCH_DAY;
    int month = 0;
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      boolean leap = Year.isLeap(year);
      for (Month name : Month.values()) {
        starts[month + 1] = starts[month] + name.length(leap);
        month++;
      }
    }
    return starts;
  }
}
