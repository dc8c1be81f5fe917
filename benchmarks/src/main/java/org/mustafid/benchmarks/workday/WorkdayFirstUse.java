package org.mustafid.benchmarks.workday;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.mustafid.workday.WorkingCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The first move in a JVM, with building the shipped calendar. Ours alone: the others have no
 * calendar of Saudi associations to begin with.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets parameters
public class WorkdayFirstUse {
  @Param("mustafid")
  String peer;

  final LocalDate day = LocalDate.of(2026, 3, 8);

  @Benchmark
  public LocalDate firstShift() {
    return WorkingCalendar.saudiNonProfit().plusWorkingDays(day, 15);
  }
}
