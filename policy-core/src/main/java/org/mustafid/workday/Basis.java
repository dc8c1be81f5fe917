package org.mustafid.workday;

/** What a day off rests on, from the strongest to the weakest. */
public enum Basis {
  /** A law, a regulation, or the calendar's own rule: known for any year. */
  REGULATION("by regulation"),
  /** An announcement with a source. */
  ANNOUNCED("by announcement"),
  /** Computed; the announcement that decides is still to come. */
  EXPECTED("expected"),
  /** In the past, and no source was found. */
  UNVERIFIED("unverified");

  private final String english;

  Basis(String english) {
    this.english = english;
  }

  /** The weaker of two. */
  public Basis weaker(Basis other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** In short English, to follow a day: {@code by regulation}. */
  String english() {
    return english;
  }
}
