package org.mustafid.assessment;

/** Where a step stands for one case, as of a moment. */
public enum StepStatus {
  /** One of its events is on record. */
  RECORDED,
  /** It names its evidence, and none is on record yet. */
  OPEN,
  /** The policy names nothing that would show it, so nobody can be found to have left it out. */
  NOT_TRACKED,
  /** Something happened after which it does not apply, such as a refusal that still stands. */
  NOT_APPLICABLE
}
