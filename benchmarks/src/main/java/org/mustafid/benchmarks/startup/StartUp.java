package org.mustafid.benchmarks.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mustafid.benchmarks.assessment.FirstDecision;

/**
 * Starts a new JVM for each first decision, in turns, so that what else the machine does falls on
 * all of them.
 */
public final class StartUp {
  private static final int JVMS = 20;

  /** What JVMs took, in milliseconds. */
  private record Times(List<Double> elapsed, List<Double> processor) {
    Times() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private StartUp() {}

  /** A table in Markdown: elapsed time and processor time of whole JVMs, by who decides. */
  public static String table() {
    Map<String, Times> times = new LinkedHashMap<>();
    for (int jvm = 0; jvm < JVMS; jvm++) {
      for (String decider : FirstDecision.deciders()) {
        run(decider, times.computeIfAbsent(decider, absent -> new Times()));
      }
    }
    StringBuilder table = new StringBuilder();
    table.append("| first decision | elapsed | least–greatest | processor | least–greatest |\n");
    table.append("| --- | ---: | ---: | ---: | ---: |\n");
    times.forEach(
        (decider, each) ->
            table.append(
                "| %s | %s | %s |\n"
                    .formatted(decider, cells(each.elapsed()), cells(each.processor()))));
    return JVMS + " JVMs each; milliseconds, medians.\n\n" + table;
  }

  private static void run(String decider, Times times) {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            FirstDecision.class.getName(),
            decider);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    long start = System.nanoTime();
    try {
      Process process = builder.start();
      String answer =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(decider + " failed");
      }
      times.elapsed().add((System.nanoTime() - start) / 1e6);
      times.processor().add(Double.valueOf(processorTime(decider, answer)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** All are asked about one request, on which they agree. */
  private static String processorTime(String decider, String answer) {
    String[] parts = answer.split(" ", 2);
    boolean agrees =
        decider.equals(FirstDecision.EMPTY) || parts[parts.length - 1].equals("RUNNING");
    if (!agrees) {
      throw new IllegalStateException(decider + " decides " + answer);
    }
    return parts[0];
  }

  private static String cells(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double middle = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    return String.format(
        Locale.ROOT, "%.0f | %.0f–%.0f", middle, sorted[0], sorted[sorted.length - 1]);
  }
}
