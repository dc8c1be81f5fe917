package org.mustafid.assessment;

/** What a policy says to a claim for compensation. */
public enum ClaimAnswer {
  /** Its conditions hold. */
  ENTITLED,
  /** Its conditions do not hold, and what is on record settles that. */
  NOT_ENTITLED,
  /** What is on record does not decide it yet. */
  UNDETERMINED,
  /** The policy does not speak of compensation, which is neither a yes nor a no. */
  NOT_PROVIDED_FOR
}
