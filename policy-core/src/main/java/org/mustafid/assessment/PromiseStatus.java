package org.mustafid.assessment;

/** Where a promise stands for one case, as of a moment. */
public enum PromiseStatus {
  /**
   * What starts it, an event or another promise's being missed, has not happened, or was undone by
   * a return for completion.
   */
  NOT_STARTED,
  /** Nothing can be computed: the policy leaves the start open, and no reading was declared. */
  START_UNSTATED,
  /** It is owed, and not overdue; on the last day it is still running. */
  RUNNING,
  /** It stands still while the case is back with the beneficiary; nothing is overdue meanwhile. */
  PAUSED,
  /** It was kept in time. */
  KEPT,
  /** It was kept before the earliest day; worth a note, and never a breach. */
  KEPT_EARLY,
  /** It was kept after the latest day. */
  KEPT_LATE,
  /** The association did not keep it, and the latest day is over. */
  BROKEN,
  /** The beneficiary did not use it in time. */
  LAPSED,
  /** Whether the latest day is over depends on the announcement of a month, or on a time. */
  DUE_DAY_UNCLEAR,
  /**
   * It has started, and a day that has to be counted lies outside of the calendar's range, so that
   * nothing is said of it.
   */
  OUT_OF_RANGE,
  /**
   * Its stage closed, its repetition ended or its case was withdrawn before it was due; or it is to
   * reply, and there is nobody to whom a reply can come.
   */
  ENDED
}
