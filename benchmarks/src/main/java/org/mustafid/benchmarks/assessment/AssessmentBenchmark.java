package org.mustafid.benchmarks.assessment;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mustafid.benchmarks.Agreement;
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

/** A request of eight events under {@code mabarrah}, and the decision on it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 20) // an assessment is many methods, and compiling them takes seconds
@Measurement(iterations = 5)
@SuppressWarnings("NullAway.Init") // JMH sets parameters, and calls what is marked as set-up
public class AssessmentBenchmark {
  /** The requests to decide on. */
  @State(Scope.Benchmark)
  public static class Input {
    final Request[] requests = Request.some();
  }

  /** Who decides. */
  @State(Scope.Benchmark)
  public static class Decider {
    @Param({"mustafid", "by-hand", "easy-rules", "drools", "feel", "json-logic"})
    String peer;

    AssessmentPeer<?> decider;

    @Setup
    public void find() {
      decider = decider(peer);
    }
  }

  @Benchmark
  @OperationsPerInvocation(Request.COUNT)
  public void assess(Input input, Decider decider, Blackhole sink) {
    for (Request request : input.requests) {
      sink.consume(decider.decider.answer(request));
    }
  }

  /** Asks every peer about every request, and fails if one of them decides otherwise. */
  public static void checkAgreement() {
    Request[] requests = Request.some();
    AssessmentPeer<?> ours = decider("mustafid");
    for (String name : List.of("by-hand", "easy-rules", "drools", "feel", "json-logic")) {
      AssessmentPeer<?> theirs = decider(name);
      Agreement.check(name + " assess", requests, ours::decide, theirs::decide);
    }
  }

  private static AssessmentPeer<?> decider(String name) {
    return switch (name) {
      case "mustafid" -> new Mustafid();
      case "by-hand" -> new ByHand();
      case "easy-rules" -> new EasyRules();
      case "drools" -> new Drools();
      case "feel" -> new Feel();
      case "json-logic" -> new JsonLogicRules();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
