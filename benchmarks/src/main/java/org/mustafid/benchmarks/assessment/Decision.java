package org.mustafid.benchmarks.assessment;

import java.util.List;

/**
 * Where the reply stands, and why: what all are asked for.
 *
 * @param status the name of a {@link org.mustafid.assessment.PromiseStatus}
 * @param reasons the ids of findings, in the order of the answer
 */
record Decision(String status, List<String> reasons) {
  static final String CHANNEL_NOT_OFFERED = "channel-not-offered";
  static final String STEP_NOT_RECORDED = "step-not-recorded";
  static final String EARLIER_PERIOD_MISSED = "earlier-period-missed";
  static final String KEPT_LATE = "kept-late";
  static final String OVERDUE = "overdue";
}
