package org.mustafid.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names a kind of duty that an association has, apart from any one case. */
public final class DutyKind extends Id {
  private static final Map<String, DutyKind> WELL_KNOWN = new LinkedHashMap<>();

  /** Workers read the policy, know it and sign it. */
  public static final DutyKind ACKNOWLEDGEMENT =
      wellKnown("acknowledgement", "توقيع العاملين", "acknowledgement by workers");

  /** The policy is handed to all departments. */
  public static final DutyKind CIRCULATION = wellKnown("circulation", "التعميم", "circulation");

  /** The policy is published. */
  public static final DutyKind PUBLICATION = wellKnown("publication", "النشر", "publication");

  /** Workers are made aware of conduct and ethics. */
  public static final DutyKind AWARENESS = wellKnown("awareness", "نشر الوعي", "awareness");

  /** The policy or the mechanism is reviewed. */
  public static final DutyKind REVIEW = wellKnown("review", "المراجعة", "review");

  /** Beneficiaries are asked for their satisfaction. */
  public static final DutyKind SURVEY = wellKnown("survey", "استبانة الرضا", "satisfaction survey");

  /** Satisfaction is surveyed in the field. */
  public static final DutyKind FIELD_SURVEY =
      wellKnown("field-survey", "المسح الميداني", "field survey");

  /** Offices are visited. */
  public static final DutyKind VISIT =
      wellKnown("visit", "الزيارات الإشرافية", "supervisory visits");

  /** Beneficiaries are interviewed. */
  public static final DutyKind INTERVIEWS = wellKnown("interviews", "المقابلات", "interviews");

  /** Management follows or supervises. */
  public static final DutyKind SUPERVISION =
      wellKnown("supervision", "الإشراف والمتابعة", "supervision");

  private DutyKind(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a kind of duty; a well-known one if the value is the value of one.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static DutyKind of(String value) {
    DutyKind known = WELL_KNOWN.get(value);
    return known != null ? known : new DutyKind(value, Labels.none());
  }

  /** The values of the well-known ids, in the order of this class; unmodifiable. */
  public static Set<String> wellKnown() {
    return Collections.unmodifiableSet(WELL_KNOWN.keySet());
  }

  private static DutyKind wellKnown(String value, String arabic, String english) {
    DutyKind id = new DutyKind(value, Labels.of(arabic, english));
    WELL_KNOWN.put(value, id);
    return id;
  }
}
