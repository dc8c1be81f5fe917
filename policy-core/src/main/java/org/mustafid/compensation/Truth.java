package org.mustafid.compensation;

/** What is known of a condition, in strong three-valued (Kleene) logic. */
public enum Truth {
  /** It does not hold, and will not. */
  DISPROVEN,
  /** Nothing decides it yet; defective evidence leaves it here. */
  UNKNOWN,
  /** It holds. */
  PROVEN
}
