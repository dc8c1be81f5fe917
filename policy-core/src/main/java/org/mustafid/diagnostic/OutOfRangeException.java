package org.mustafid.diagnostic;

/** A question outside of what the library knows; it answers with the range, never with a guess. */
public final class OutOfRangeException extends MustafidException {
  private static final long serialVersionUID = 1L;

  private final String subject;
  private final String found;
  private final String firstInclusive;
  private final String lastInclusive;

  /**
   * Says which range was left.
   *
   * @param subject what has the range, such as {@code the calendar saudi-non-profit}
   * @param found the value outside of it
   * @param firstInclusive the first value inside
   * @param lastInclusive the last value inside
   */
  public OutOfRangeException(
      String subject, String found, String firstInclusive, String lastInclusive) {
    super(
        Quoted.of(found)
            + " is outside of "
            + subject
            + ", which reaches from "
            + firstInclusive
            + " to "
            + lastInclusive
            + ", both inclusive");
    this.subject = subject;
    this.found = found;
    this.firstInclusive = firstInclusive;
    this.lastInclusive = lastInclusive;
  }

  /** What has the range. */
  public String subject() {
    return subject;
  }

  /** The value outside of the range. */
  public String found() {
    return found;
  }

  /** The first value inside the range. */
  public String firstInclusive() {
    return firstInclusive;
  }

  /** The last value inside the range. */
  public String lastInclusive() {
    return lastInclusive;
  }
}
