package org.mustafid.benchmarks;

import java.util.List;
import java.util.Map;

/** That our operations allocate their answer and nothing else. */
final class AllocationLimit {
  /** Bytes of a {@code LocalDate}: a header, an int and two shorts. */
  private static final int LOCAL_DATE = 24;

  /** Bytes of a {@code HijriDate}: a header, a short and a byte. */
  private static final int HIJRI_DATE = 16;

  private static final Map<String, Integer> BYTES =
      Map.of(
          "shift", LOCAL_DATE,
          "betweenAYear", 0,
          "isWorkingDay", 0,
          "toHijri", HIJRI_DATE,
          "toHijriFields", 0,
          "toGregorian", LOCAL_DATE,
          "fromFieldsToGregorian", LOCAL_DATE);

  /** Less than any object takes, and more than measuring does. */
  private static final double TOLERANCE = 1;

  private AllocationLimit() {}

  /**
   * Compares what was measured of us with these limits.
   *
   * @throws IllegalStateException if an operation allocates more
   */
  static void check(List<Outcome> outcomes) {
    List<String> excesses =
        outcomes.stream()
            .filter(Outcome::isOurs)
            .filter(outcome -> outcome.bytes().orElse(0) > limit(outcome) + TOLERANCE)
            .map(outcome -> outcome.operation() + " " + outcome.bytes().orElse(0))
            .toList();
    if (!excesses.isEmpty()) {
      throw new IllegalStateException("more bytes were allocated than the answer's: " + excesses);
    }
  }

  /** Deriving a calendar makes one, with no limit. */
  private static int limit(Outcome outcome) {
    return BYTES.getOrDefault(outcome.method(), Integer.MAX_VALUE);
  }
}
