package org.mustafid.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Whether a peer answers as we do; who answers otherwise is not compared. */
public final class Agreement {
  private static final int SHOWN = 10;

  private Agreement() {}

  /**
   * Compares two answers to every input.
   *
   * @throws IllegalStateException if some differ; the message lists the first of them
   */
  public static <I> void check(
      String what, I[] inputs, Function<I, ?> ours, Function<I, ?> theirs) {
    List<String> different =
        Arrays.stream(inputs)
            .filter(input -> !ours.apply(input).equals(theirs.apply(input)))
            .map(input -> input + ": " + ours.apply(input) + ", not " + theirs.apply(input))
            .toList();
    if (!different.isEmpty()) {
      throw new IllegalStateException(
          what
              + " differs from ours on "
              + different.size()
              + " of "
              + inputs.length
              + " inputs: "
              + String.join("; ", different.subList(0, Math.min(SHOWN, different.size()))));
    }
  }
}
