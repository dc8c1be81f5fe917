package org.mustafid.benchmarks;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What one library needed for one operation.
 *
 * @param method the name of the benchmark
 * @param parameters its parameters except for the peer, each after a space
 * @param nanos for each operation, over the forks
 * @param bytes allocated for each operation, in the median fork; empty for a first use, which
 *     allocates whatever loading classes takes
 */
record Outcome(String method, String parameters, String peer, Spread nanos, OptionalDouble bytes) {
  private static final String OURS = "mustafid";

  /** The parameter of every benchmark that says who is asked. */
  private static final String PEER = "peer";

  static Outcome of(RunResult result) {
    BenchmarkParams params = result.getParams();
    String benchmark = params.getBenchmark();
    return new Outcome(
        benchmark.substring(benchmark.lastIndexOf('.') + 1),
        params.getParamsKeys().stream()
            .filter(key -> !key.equals(PEER))
            .map(key -> " " + params.getParam(key))
            .collect(Collectors.joining()),
        params.getParam(PEER),
        spread(result, fork -> fork.getPrimaryResult().getScore()),
        params.getMode() == Mode.SingleShotTime
            ? OptionalDouble.empty()
            : OptionalDouble.of(spread(result, Outcome::allocated).median()));
  }

  boolean isOurs() {
    return peer.equals(OURS);
  }

  String operation() {
    return method + parameters;
  }

  private static Spread spread(RunResult result, ToDoubleFunction<BenchmarkResult> value) {
    return Spread.of(result.getBenchmarkResults().stream().mapToDouble(value).sorted().toArray());
  }

  private static double allocated(BenchmarkResult fork) {
    String bytesPerOperation = "gc.alloc.rate.norm";
    return Objects.requireNonNull(
            fork.getSecondaryResults().get(bytesPerOperation), bytesPerOperation)
        .getScore();
  }
}
