package org.mustafid.benchmarks;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Random;
import org.mustafid.date.HijriDate;

/**
 * The dates that every peer is asked about: the same ones in every run, in no order.
 *
 * <p>They are from the years 2017 to 2075, for which all peers can be given one and the same
 * calendar: after the weekend became Friday and Saturday in 2013, after the two years in which Eid
 * al-Adha was announced for another day than jollyday computes, and far enough from the end of our
 * range to move by 250 working days.
 */
public final class InputDates {
  /** More than a branch predictor can learn by heart. */
  public static final int COUNT = 8_192;

  private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2075, 12, 31);

  private static final MonthDay FOUNDING_DAY = MonthDay.of(2, 22);
  private static final LocalDate CLOSURE_OF_2022 = LocalDate.of(2022, 11, 23);

  private InputDates() {}

  /** {@link #COUNT} dates. */
  public static LocalDate[] dates() {
    int days = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;
    return new Random(1447)
        .ints(0, days)
        .mapToObj(FIRST::plusDays)
        .filter(InputDates::isKnownToAll)
        .limit(COUNT)
        .toArray(LocalDate[]::new);
  }

  /**
   * Leaves out the days about which jollyday is wrong: it has no Founding Day and no closure of a
   * single year, and when Ramadan has 29 days, its Eid al-Fitr begins and ends a day early.
   */
  private static boolean isKnownToAll(LocalDate date) {
    HijriDate hijri = HijriDate.from(date);
    return !(hijri.month() == 9 && hijri.day() == 29)
        && !(hijri.month() == 10 && hijri.day() == 4)
        && !MonthDay.from(date).equals(FOUNDING_DAY)
        && !date.equals(CLOSURE_OF_2022);
  }
}
