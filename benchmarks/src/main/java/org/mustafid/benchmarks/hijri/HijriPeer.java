package org.mustafid.benchmarks.hijri;

import java.time.LocalDate;

/**
 * Somebody who knows Umm al-Qura. Each has the days in the form from which it starts, so that
 * nobody is charged for preparing them; a day is asked for by its place.
 */
interface HijriPeer {
  /** Year, month and day of the Hijri date of a Gregorian day, as {@link Fields} packs them. */
  int fields(int place);

  /** The Gregorian day of a Hijri year, month and day. */
  Object fromFields(int place);

  /** What {@link #fromFields} answers, for comparing. */
  LocalDate asLocalDate(Object gregorian);

  /** Somebody who has a value for a date, and not only a calendar that is set to it. */
  interface WithDates extends HijriPeer {
    /** The Hijri date of a Gregorian day. */
    Object toHijri(int place);

    /** The Gregorian day of a Hijri date that is at hand. */
    Object toGregorian(int place);
  }
}
