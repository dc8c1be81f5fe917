package org.mustafid.duty;

/** Where a duty stands, as of a day; from what is well to what is not, then what cannot be said. */
public enum ObligationStatus {
  /** It is done, by everybody who has to, and nothing is to be done yet. */
  DONE,
  /** It is to be done again, or for the first time, by a last day that is not over. */
  DUE,
  /** It comes back, and the policy does not say how often. */
  UNSCHEDULED,
  /** It is to be done and is not on record as done by all who have to; no last day follows. */
  OUTSTANDING,
  /** Whether its last day is over depends on the announcement of a month. */
  DUE_DAY_UNCLEAR,
  /** Its last day is over. */
  OVERDUE,
  /** It is to be signed, and nobody said by whom. */
  UNKNOWN,
  /** The policy is not in force on that day. */
  NOT_IN_FORCE
}
