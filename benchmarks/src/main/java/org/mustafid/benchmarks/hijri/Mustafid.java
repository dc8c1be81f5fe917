package org.mustafid.benchmarks.hijri;

import java.time.LocalDate;
import java.util.Arrays;
import org.mustafid.benchmarks.InputDates;
import org.mustafid.date.HijriDate;

final class Mustafid implements HijriPeer.WithDates {
  private final LocalDate[] days = InputDates.dates();
  private final int[] fields = Fields.inputs();
  private final HijriDate[] dates =
      Arrays.stream(days).map(HijriDate::from).toArray(HijriDate[]::new);

  @Override
  public HijriDate toHijri(int place) {
    return HijriDate.from(days[place]);
  }

  @Override
  public int fields(int place) {
    HijriDate date = HijriDate.from(days[place]);
    return Fields.pack(date.year(), date.month(), date.day());
  }

  @Override
  public LocalDate toGregorian(int place) {
    return dates[place].toLocalDate();
  }

  @Override
  public LocalDate fromFields(int place) {
    int numbers = fields[place];
    return HijriDate.of(Fields.year(numbers), Fields.month(numbers), Fields.day(numbers))
        .toLocalDate();
  }

  @Override
  public LocalDate asLocalDate(Object gregorian) {
    return (LocalDate) gregorian;
  }
}
