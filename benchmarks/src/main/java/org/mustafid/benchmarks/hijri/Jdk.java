package org.mustafid.benchmarks.hijri;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import org.mustafid.benchmarks.InputDates;

/** The JDK: {@code java.time.chrono.HijrahDate}. */
final class Jdk implements HijriPeer.WithDates {
  private final LocalDate[] days = InputDates.dates();
  private final int[] fields = Fields.inputs();
  private final HijrahDate[] dates =
      Arrays.stream(days).map(HijrahDate::from).toArray(HijrahDate[]::new);

  @Override
  public HijrahDate toHijri(int place) {
    return HijrahDate.from(days[place]);
  }

  @Override
  public int fields(int place) {
    HijrahDate date = HijrahDate.from(days[place]);
    return Fields.pack(
        date.get(ChronoField.YEAR),
        date.get(ChronoField.MONTH_OF_YEAR),
        date.get(ChronoField.DAY_OF_MONTH));
  }

  @Override
  public LocalDate toGregorian(int place) {
    return LocalDate.from(dates[place]);
  }

  @Override
  public LocalDate fromFields(int place) {
    int numbers = fields[place];
    return LocalDate.from(
        HijrahDate.of(Fields.year(numbers), Fields.month(numbers), Fields.day(numbers)));
  }

  @Override
  public LocalDate asLocalDate(Object gregorian) {
    return (LocalDate) gregorian;
  }
}
