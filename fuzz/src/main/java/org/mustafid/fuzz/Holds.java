package org.mustafid.fuzz;

/** What must hold of every input; the fuzzer keeps an input for which something does not. */
final class Holds {
  private Holds() {}

  static void that(boolean holds, String rule) {
    if (!holds) {
      throw new AssertionError("must hold: " + rule);
    }
  }

  static void equal(Object found, Object expected, String rule) {
    that(found.equals(expected), rule + ", but " + found + " is not " + expected);
  }
}
