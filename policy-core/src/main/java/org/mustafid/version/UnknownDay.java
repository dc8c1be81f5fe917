package org.mustafid.version;

import java.util.Optional;
import org.mustafid.date.DualDate;
import org.mustafid.policy.Approval;
import org.mustafid.policy.Policy;

/** Why the day of an approval is unknown. */
public enum UnknownDay {
  /** The policy has no record of its approval. */
  NO_RECORD,
  /** The record has no date. */
  UNDATED,
  /** The date could not be read, and the document accepts no day for it. */
  UNREADABLE,
  /** The Hijri date and the Gregorian one are different days, and the document accepts neither. */
  DATES_APART;

  static UnknownDay of(Policy policy) {
    if (policy.approval().isEmpty()) {
      return NO_RECORD;
    }
    Optional<DualDate> date = policy.approval().flatMap(Approval::date);
    if (date.isEmpty()) {
      return UNDATED;
    }
    return date.get().agreement() instanceof DualDate.Agreement.DaysApart
        ? DATES_APART
        : UNREADABLE;
  }
}
