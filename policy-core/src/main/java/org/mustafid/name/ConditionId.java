package org.mustafid.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names a condition of compensation. */
public final class ConditionId extends Id {
  private static final Map<String, ConditionId> WELL_KNOWN = new LinkedHashMap<>();

  /** It is proven that the association caused the harm. */
  public static final ConditionId FAULT_PROVEN =
      wellKnown("fault-proven", "ثبوت الخطأ والضرر", "fault and harm proven");

  /** The association acknowledges it in minutes. */
  public static final ConditionId COMMITTEE_MINUTES =
      wellKnown("committee-minutes", "إقرار بمحضر اللجنة", "acknowledgement in committee minutes");

  /** A court or another authority has ruled. */
  public static final ConditionId RULING = wellKnown("ruling", "صدور حكم", "ruling");

  /** The two sides negotiate. */
  public static final ConditionId NEGOTIATION = wellKnown("negotiation", "التفاوض", "negotiation");

  private ConditionId(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a condition; a well-known one if the value is the value of one.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static ConditionId of(String value) {
    ConditionId known = WELL_KNOWN.get(value);
    return known != null ? known : new ConditionId(value, Labels.none());
  }

  /** The values of the well-known ids, in the order of this class; unmodifiable. */
  public static Set<String> wellKnown() {
    return Collections.unmodifiableSet(WELL_KNOWN.keySet());
  }

  private static ConditionId wellKnown(String value, String arabic, String english) {
    ConditionId id = new ConditionId(value, Labels.of(arabic, english));
    WELL_KNOWN.put(value, id);
    return id;
  }
}
