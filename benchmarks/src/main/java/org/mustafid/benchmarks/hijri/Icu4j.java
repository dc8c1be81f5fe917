package org.mustafid.benchmarks.hijri;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import org.mustafid.benchmarks.InputDates;

/**
 * ICU4J: one calendar that is set and then read, which is when it computes. Not safe to share
 * between threads.
 */
final class Icu4j implements HijriPeer {
  private final IslamicCalendar calendar =
      new IslamicCalendar(TimeZone.GMT_ZONE, new ULocale("en@calendar=islamic-umalqura"));
  private final long[] days =
      Arrays.stream(InputDates.dates()).mapToLong(day -> day.toEpochDay() * 86_400_000L).toArray();
  private final int[] fields = Fields.inputs();

  @Override
  public int fields(int place) {
    calendar.setTimeInMillis(days[place]);
    return Fields.pack(
        calendar.get(IslamicCalendar.YEAR),
        calendar.get(IslamicCalendar.MONTH) + 1,
        calendar.get(IslamicCalendar.DAY_OF_MONTH));
  }

  @Override
  public Date fromFields(int place) {
    int numbers = fields[place];
    calendar.clear();
    calendar.set(Fields.year(numbers), Fields.month(numbers) - 1, Fields.day(numbers));
    return calendar.getTime();
  }

  @Override
  public LocalDate asLocalDate(Object gregorian) {
    return LocalDate.ofInstant(((Date) gregorian).toInstant(), ZoneOffset.UTC);
  }
}
