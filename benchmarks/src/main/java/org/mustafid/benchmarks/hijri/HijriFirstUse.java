package org.mustafid.benchmarks.hijri;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.concurrent.TimeUnit;
import net.time4j.PlainDate;
import net.time4j.calendar.HijriCalendar;
import org.mustafid.date.HijriDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first Hijri date of a JVM that has used {@code java.time} but no Hijri calendar yet. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets parameters
public class HijriFirstUse {
  @Param({"mustafid", "jdk", "icu4j", "time4j"})
  String peer;

  final LocalDate day = LocalDate.of(2026, 3, 8);

  @Benchmark
  public int firstHijriDate() {
    return switch (peer) {
      case "mustafid" -> HijriDate.from(day).day();
      case "jdk" -> HijrahDate.from(day).get(ChronoField.DAY_OF_MONTH);
      case "icu4j" -> {
        IslamicCalendar calendar =
            new IslamicCalendar(TimeZone.GMT_ZONE, new ULocale("en@calendar=islamic-umalqura"));
        calendar.setTimeInMillis(day.toEpochDay() * 86_400_000L);
        yield calendar.get(IslamicCalendar.DAY_OF_MONTH);
      }
      case "time4j" ->
          PlainDate.from(day)
              .transform(HijriCalendar.class, HijriCalendar.VARIANT_UMALQURA)
              .getDayOfMonth();
      default -> throw new IllegalArgumentException(peer);
    };
  }
}
