package org.mustafid.compensation;

/** What is known of a condition, in strong three-valued (Kleene) logic. */
public enum Truth {
  /** It does not hold, and will not. */
  DISPROVEN,
  /** Nothing decides it yet; defective evidence leaves it here. */
  UNKNOWN,
  /** It holds. */
  PROVEN;

  /** Proven if both are, disproven if either is. */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Proven if either is, disproven if both are. */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
