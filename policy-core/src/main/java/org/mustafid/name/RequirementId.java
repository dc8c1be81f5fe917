package org.mustafid.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names what a piece of evidence has to show. */
public final class RequirementId extends Id {
  private static final Map<String, RequirementId> WELL_KNOWN = new LinkedHashMap<>();

  /** It has a date. */
  public static final RequirementId DATED = wellKnown("dated", "التأريخ", "a date");

  /** The members approved it. */
  public static final RequirementId APPROVED_BY_MEMBERS =
      wellKnown("approved-by-members", "اعتماد الأعضاء", "the members' approval");

  /** It states the harm. */
  public static final RequirementId HARM_STATED =
      wellKnown("harm-stated", "بيان الضرر", "a statement of the harm");

  /** It states how great the harm is. */
  public static final RequirementId EXTENT_STATED =
      wellKnown("extent-stated", "بيان حجم الضرر", "a statement of its extent");

  /** It states what led to the harm. */
  public static final RequirementId CAUSES_STATED =
      wellKnown("causes-stated", "بيان الأسباب", "a statement of its causes");

  /** It states a reason. */
  public static final RequirementId REASON_STATED =
      wellKnown("reason-stated", "بيان السبب", "a stated reason");

  private RequirementId(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a requirement; a well-known one if the value is the value of one.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static RequirementId of(String value) {
    RequirementId known = WELL_KNOWN.get(value);
    return known != null ? known : new RequirementId(value, Labels.none());
  }

  /** The values of the well-known ids, in the order of this class; unmodifiable. */
  public static Set<String> wellKnown() {
    return Collections.unmodifiableSet(WELL_KNOWN.keySet());
  }

  private static RequirementId wellKnown(String value, String arabic, String english) {
    RequirementId id = new RequirementId(value, Labels.of(arabic, english));
    WELL_KNOWN.put(value, id);
    return id;
  }
}
