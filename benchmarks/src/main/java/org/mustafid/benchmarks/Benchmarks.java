package org.mustafid.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.mustafid.benchmarks.assessment.AssessmentBenchmark;
import org.mustafid.benchmarks.hijri.HijriBenchmark;
import org.mustafid.benchmarks.startup.StartUp;
import org.mustafid.benchmarks.workday.WorkdayBenchmark;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks of one package, or of all, and prints how many times as long as ours the
 * other libraries take. First asks them all, and measures nobody if one answers otherwise.
 */
public final class Benchmarks {
  /**
   * A heap that is small and already touched. In one of the default size, every answer is for
   * seconds written to memory that the system has yet to provide, which takes ten times as long as
   * computing it.
   */
  private static final String[] HEAP = {"-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"};

  /**
   * Shorter iterations can be over before the compiler has removed the objects that never leave a
   * method, and would count them.
   */
  private static final int COMPILED_AFTER_MILLIS = 100;

  private Benchmarks() {}

  /**
   * Runs what the POM passes on.
   *
   * @param args {@code hijri}, {@code workday}, {@code assessment}, {@code all} of these three, or
   *     {@code startup}; the number of forks; the milliseconds of each iteration; the folder for
   *     JMH's own report
   */
  public static void main(String[] args) throws RunnerException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args[0].equals("startup")) {
      out.println(machine() + "; " + StartUp.table());
      return;
    }
    HijriBenchmark.checkAgreement();
    WorkdayBenchmark.checkAgreement();
    AssessmentBenchmark.checkAgreement();
    List<Outcome> outcomes =
        new Runner(options(args[0], Integer.parseInt(args[1]), Integer.parseInt(args[2]), args[3]))
            .run().stream().map(Outcome::of).toList();
    out.println(caption(args) + "\n\n" + RatioTable.of(outcomes));
    if (Integer.parseInt(args[2]) >= COMPILED_AFTER_MILLIS) {
      AllocationLimit.check(outcomes);
    }
  }

  private static Options options(String bench, int forks, int millis, String folder) {
    TimeValue time = TimeValue.milliseconds(millis);
    return new OptionsBuilder()
        .include("\\.benchmarks\\." + (bench.equals("all") ? "" : bench + "\\."))
        .forks(forks)
        .jvmArgs(HEAP)
        .warmupTime(time)
        .measurementTime(time)
        .shouldFailOnError(true)
        .addProfiler(GCProfiler.class)
        .output(Path.of(folder, "jmh.log").toString())
        .resultFormat(ResultFormatType.JSON)
        .result(Path.of(folder, "jmh.json").toString())
        .build();
  }

  /** What the figures depend on, so that it is copied along with them. */
  private static String caption(String[] args) {
    return machine() + "; " + args[1] + " forks, iterations of " + args[2] + " ms.";
  }

  private static String machine() {
    return "JDK "
        + Runtime.version()
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " processors";
  }
}
