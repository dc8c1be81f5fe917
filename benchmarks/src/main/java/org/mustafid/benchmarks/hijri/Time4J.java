package org.mustafid.benchmarks.hijri;

import java.time.LocalDate;
import java.util.Arrays;
import net.time4j.PlainDate;
import net.time4j.calendar.HijriCalendar;
import org.mustafid.benchmarks.InputDates;

/** Time4J, with a date type of its own on the Gregorian side too. */
final class Time4J implements HijriPeer.WithDates {
  private final PlainDate[] days =
      Arrays.stream(InputDates.dates()).map(PlainDate::from).toArray(PlainDate[]::new);
  private final int[] fields = Fields.inputs();
  private final HijriCalendar[] dates =
      Arrays.stream(days).map(Time4J::hijri).toArray(HijriCalendar[]::new);

  @Override
  public HijriCalendar toHijri(int place) {
    return hijri(days[place]);
  }

  @Override
  public int fields(int place) {
    HijriCalendar date = hijri(days[place]);
    return Fields.pack(date.getYear(), date.getMonth().getValue(), date.getDayOfMonth());
  }

  @Override
  public PlainDate toGregorian(int place) {
    return dates[place].transform(PlainDate.class);
  }

  @Override
  public PlainDate fromFields(int place) {
    int numbers = fields[place];
    return HijriCalendar.ofUmalqura(
            Fields.year(numbers), Fields.month(numbers), Fields.day(numbers))
        .transform(PlainDate.class);
  }

  @Override
  public LocalDate asLocalDate(Object gregorian) {
    return ((PlainDate) gregorian).toTemporalAccessor();
  }

  private static HijriCalendar hijri(PlainDate day) {
    return day.transform(HijriCalendar.class, HijriCalendar.VARIANT_UMALQURA);
  }
}
