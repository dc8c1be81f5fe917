package org.mustafid.workday;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.immutables.value.Value;
import org.mustafid.date.HijriDate;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.style.MustafidStyle;

/** The first day of a Hijri month as it was announced after a sighting, with its source. */
@Value.Immutable
@MustafidStyle
public abstract class MonthAnnouncement {
  MonthAnnouncement() {}

  /** From 1300 to 1600. */
  @Value.Parameter
  public abstract int hijriYear();

  /** From 1 for Muharram to 12 for Dhu al-Hijjah. */
  @Value.Parameter
  public abstract int hijriMonth();

  /** The announced first day: the computed one, the day before it or the day after it. */
  @Value.Parameter
  public abstract LocalDate firstDay();

  /** Where the announcement was read, for people. */
  @Value.Parameter
  public abstract String source();

  /**
   * An announcement from its parts.
   *
   * @throws org.mustafid.diagnostic.OutOfRangeException if the year is outside of 1300 to 1600
   * @throws InvalidArgumentException if there is no such month, if the day is more than one day
   *     from the month's first day in the Umm al-Qura calendar, or if the source is blank
   */
  public static MonthAnnouncement of(
      @Min(1300) @Max(1600) int hijriYear,
      @Min(1) @Max(12) int hijriMonth,
      LocalDate firstDay,
      String source) {
    return ImmutableMonthAnnouncement.of(hijriYear, hijriMonth, firstDay, source);
  }

  /** The month's first day in the Umm al-Qura calendar. */
  public final LocalDate computedFirstDay() {
    return HijriDate.of(hijriYear(), hijriMonth(), 1).toLocalDate();
  }

  /** By how many days the announcement is later than the computed day: -1, 0 or 1. */
  public final int shiftInDays() {
    return (int) ChronoUnit.DAYS.between(computedFirstDay(), firstDay());
  }

  /** An announcement is within one day of the computed calendar, or it is a mistake of typing. */
  @Value.Check
  void check() {
    LocalDate computed = computedFirstDay();
    if (firstDay().isBefore(computed.minusDays(1)) || firstDay().isAfter(computed.plusDays(1))) {
      throw new InvalidArgumentException(
          "MonthAnnouncement.firstDay",
          firstDay().toString(),
          "from "
              + computed.minusDays(1)
              + " to "
              + computed.plusDays(1)
              + ", within a day of "
              + HijriDate.of(hijriYear(), hijriMonth(), 1)
              + " in the Umm al-Qura calendar");
    }
    Sources.check("MonthAnnouncement.source", source());
  }

  final int month() {
    return month(hijriYear(), hijriMonth());
  }

  /** One number for a month of a year, in the order of time. */
  static int month(int hijriYear, int hijriMonth) {
    return hijriYear * 12 + hijriMonth - 1;
  }

  @Override
  public final String toString() {
    return HijriDate.of(hijriYear(), hijriMonth(), 1) + " announced for " + firstDay();
  }
}
