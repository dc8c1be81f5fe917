package org.mustafid.benchmarks;

/** The middle of the values of some forks, and their ends. */
record Spread(double median, double least, double greatest) {
  static Spread of(double... sorted) {
    double lower = sorted[(sorted.length - 1) / 2];
    double upper = sorted[sorted.length / 2];
    return new Spread((lower + upper) / 2, sorted[0], sorted[sorted.length - 1]);
  }

  /**
   * Divided by another. The ends are those of any two forks: forks do not run side by side, so that
   * no fork of one belongs to a fork of the other.
   */
  Spread dividedBy(Spread other) {
    return new Spread(median / other.median, least / other.greatest, greatest / other.least);
  }
}
