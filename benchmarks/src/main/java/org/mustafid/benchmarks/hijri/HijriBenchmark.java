package org.mustafid.benchmarks.hijri;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.mustafid.benchmarks.Agreement;
import org.mustafid.benchmarks.InputDates;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From a Gregorian day to the Hijri date, and back. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@SuppressWarnings("NullAway.Init") // JMH sets parameters, and calls what is marked as set-up
public class HijriBenchmark {
  /** Who has values for dates. */
  @State(Scope.Benchmark)
  public static class Dates {
    @Param({"mustafid", "jdk", "time4j"})
    String peer;

    HijriPeer.WithDates hijri;

    @Setup
    public void find() {
      hijri = withDates(peer);
    }
  }

  /** Who can say the numbers. */
  @State(Scope.Benchmark)
  public static class Numbers {
    @Param({"mustafid", "jdk", "icu4j", "time4j"})
    String peer;

    HijriPeer hijri;

    @Setup
    public void find() {
      hijri = peer(peer);
    }
  }

  @Benchmark
  @OperationsPerInvocation(InputDates.COUNT)
  public void toHijri(Dates dates, Blackhole sink) {
    for (int place = 0; place < InputDates.COUNT; place++) {
      sink.consume(dates.hijri.toHijri(place));
    }
  }

  @Benchmark
  @OperationsPerInvocation(InputDates.COUNT)
  public void toHijriFields(Numbers numbers, Blackhole sink) {
    for (int place = 0; place < InputDates.COUNT; place++) {
      sink.consume(numbers.hijri.fields(place));
    }
  }

  @Benchmark
  @OperationsPerInvocation(InputDates.COUNT)
  public void toGregorian(Dates dates, Blackhole sink) {
    for (int place = 0; place < InputDates.COUNT; place++) {
      sink.consume(dates.hijri.toGregorian(place));
    }
  }

  @Benchmark
  @OperationsPerInvocation(InputDates.COUNT)
  public void fromFieldsToGregorian(Numbers numbers, Blackhole sink) {
    for (int place = 0; place < InputDates.COUNT; place++) {
      sink.consume(numbers.hijri.fromFields(place));
    }
  }

  /** Asks every peer about every input, and fails if one of them answers otherwise. */
  public static void checkAgreement() {
    Integer[] places = IntStream.range(0, InputDates.COUNT).boxed().toArray(Integer[]::new);
    Mustafid ours = new Mustafid();
    for (String name : List.of("jdk", "icu4j", "time4j")) {
      HijriPeer theirs = peer(name);
      Agreement.check(name + " toHijriFields", places, ours::fields, theirs::fields);
      Agreement.check(
          name + " fromFieldsToGregorian",
          places,
          ours::fromFields,
          place -> theirs.asLocalDate(theirs.fromFields(place)));
    }
    for (String name : List.of("jdk", "time4j")) {
      HijriPeer.WithDates theirs = withDates(name);
      Agreement.check(
          name + " toGregorian",
          places,
          ours::toGregorian,
          place -> theirs.asLocalDate(theirs.toGregorian(place)));
    }
  }

  private static HijriPeer peer(String name) {
    return name.equals("icu4j") ? new Icu4j() : withDates(name);
  }

  private static HijriPeer.WithDates withDates(String name) {
    return switch (name) {
      case "mustafid" -> new Mustafid();
      case "jdk" -> new Jdk();
      case "time4j" -> new Time4J();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
