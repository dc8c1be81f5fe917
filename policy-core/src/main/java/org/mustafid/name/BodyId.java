package org.mustafid.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names a body or a role: a committee, a department, an officer. */
public final class BodyId extends Id {
  private static final Map<String, BodyId> WELL_KNOWN = new LinkedHashMap<>();

  /** The board of the association. */
  public static final BodyId BOARD = wellKnown("board", "مجلس الإدارة", "board");

  /** The chairman of the board. */
  public static final BodyId CHAIRMAN =
      wellKnown("chairman", "رئيس مجلس الإدارة", "chairman of the board");

  /** The top management. */
  public static final BodyId TOP_MANAGEMENT =
      wellKnown("top-management", "الإدارة العليا", "top management");

  /** The officer of beneficiary relations. */
  public static final BodyId BENEFICIARY_OFFICER =
      wellKnown("beneficiary-officer", "موظف علاقات المستفيدين", "beneficiary-relations officer");

  /** The officer of social research. */
  public static final BodyId SOCIAL_RESEARCH_OFFICER =
      wellKnown("social-research-officer", "مسؤول البحث الاجتماعي", "social-research officer");

  /** The committee that studies requests. */
  public static final BodyId RESEARCH_COMMITTEE =
      wellKnown("research-committee", "لجنة البحث", "research committee");

  /** The committee that a request is put to. */
  public static final BodyId COMPETENT_COMMITTEE =
      wellKnown("competent-committee", "اللجنة المختصة", "competent committee");

  /** The committee that investigates and follows up. */
  public static final BodyId FOLLOW_UP_COMMITTEE =
      wellKnown(
          "follow-up-committee", "لجنة التحقيق والمتابعة", "investigation and follow-up committee");

  /** The officer that beneficiaries turn to. */
  public static final BodyId LIAISON_OFFICER =
      wellKnown("liaison-officer", "ضابط الاتصال", "liaison officer");

  /** The department of human resources. */
  public static final BodyId HUMAN_RESOURCES =
      wellKnown("human-resources", "إدارة الموارد البشرية", "human resources");

  /** Everyone who works for the association. */
  public static final BodyId WORKERS = wellKnown("workers", "العاملون", "workers");

  private BodyId(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a body or a role; a well-known one if the value is the value of one.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static BodyId of(String value) {
    BodyId known = WELL_KNOWN.get(value);
    return known != null ? known : new BodyId(value, Labels.none());
  }

  /** The values of the well-known ids, in the order of this class; unmodifiable. */
  public static Set<String> wellKnown() {
    return Collections.unmodifiableSet(WELL_KNOWN.keySet());
  }

  private static BodyId wellKnown(String value, String arabic, String english) {
    BodyId id = new BodyId(value, Labels.of(arabic, english));
    WELL_KNOWN.put(value, id);
    return id;
  }
}
