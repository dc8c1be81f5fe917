package org.mustafid.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names what a provision is about. */
public final class TopicId extends Id {
  private static final Map<String, TopicId> WELL_KNOWN = new LinkedHashMap<>();

  /** Relations with beneficiaries, donors, volunteers and others. */
  public static final TopicId PARTIES =
      wellKnown("parties", "تنظيم العلاقة بالأطراف", "relations with all parties");

  /** Where rights, duties and the consequences of default come from. */
  public static final TopicId SOURCES_OF_RIGHTS =
      wellKnown("sources-of-rights", "مصادر الحقوق والواجبات", "sources of rights and duties");

  /** The relationship with beneficiaries has priority. */
  public static final TopicId PRIORITY =
      wellKnown("priority", "أولوية المستفيد", "priority of beneficiaries");

  /** The rights of the association and of its beneficiaries. */
  public static final TopicId RIGHTS = wellKnown("rights", "حقوق الطرفين", "rights of both sides");

  /** The general goal of the policy. */
  public static final TopicId GENERAL_GOAL =
      wellKnown("general-goal", "الهدف العام", "general goal");

  /** A detailed goal. */
  public static final TopicId GOAL = wellKnown("goal", "هدف تفصيلي", "goal");

  /** A goal by which another one is reached. */
  public static final TopicId SUB_GOAL = wellKnown("sub-goal", "هدف فرعي", "sub-goal");

  /** Whom the policy binds. */
  public static final TopicId SCOPE = wellKnown("scope", "النطاق", "scope");

  /** Whom the policy does not bind. */
  public static final TopicId SCOPE_EXCEPTION =
      wellKnown("scope-exception", "استثناء من النطاق", "exception from the scope");

  /** Help with the means of communication. */
  public static final TopicId TECHNICAL_SUPPORT =
      wellKnown("technical-support", "الدعم الفني", "technical support");

  /** Disputes are settled amicably where possible. */
  public static final TopicId AMICABLE_SETTLEMENT =
      wellKnown("amicable-settlement", "التسوية الودية", "amicable settlement");

  /** What keeps the relationship going. */
  public static final TopicId CONTINUITY =
      wellKnown("continuity", "استمرارية العلاقة", "continuity");

  /** Privacy, data and the confidentiality of documents. */
  public static final TopicId CONFIDENTIALITY =
      wellKnown("confidentiality", "الخصوصية والسرية", "privacy and confidentiality");

  /** What beneficiaries are told, and how. */
  public static final TopicId INFORMATION =
      wellKnown("information", "تزويد المستفيد بالمعلومات", "information");

  /** Who has to see to what. */
  public static final TopicId RESPONSIBILITY =
      wellKnown("responsibility", "المسؤوليات", "responsibility");

  /** From when and in which wording the policy is in force. */
  public static final TopicId EFFECT = wellKnown("effect", "النفاذ", "effect");

  /** Under whose supervision the association is. */
  public static final TopicId SUPERVISION = wellKnown("supervision", "الإشراف", "supervision");

  /** Who turned to the association is told that it was received. */
  public static final TopicId RECEIPT =
      wellKnown("receipt", "الإشعار بالاستلام", "acknowledgement of receipt");

  /** Who is refused learns why. */
  public static final TopicId REASONS = wellKnown("reasons", "تسبيب الرفض", "reasons on refusal");

  /** A decision can be looked at again by others within the association. */
  public static final TopicId APPEAL = wellKnown("appeal", "التظلم من القرار", "appeal");

  /** Whom a beneficiary can turn to outside of the association. */
  public static final TopicId OUTSIDE_REFERRAL =
      wellKnown("outside-referral", "الإحالة إلى جهة خارجية", "referral outside");

  /** Nobody suffers for having complained. */
  public static final TopicId NON_RETALIATION =
      wellKnown("non-retaliation", "حماية المشتكي", "no retaliation");

  /** What beneficiaries may ask about their own data, and have done with them. */
  public static final TopicId DATA_RIGHTS =
      wellKnown("data-rights", "حقوق صاحب البيانات", "rights to one's own data");

  private TopicId(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a topic; a well-known one if the value is the value of one.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static TopicId of(String value) {
    TopicId known = WELL_KNOWN.get(value);
    return known != null ? known : new TopicId(value, Labels.none());
  }

  /** The values of the well-known ids, in the order of this class; unmodifiable. */
  public static Set<String> wellKnown() {
    return Collections.unmodifiableSet(WELL_KNOWN.keySet());
  }

  private static TopicId wellKnown(String value, String arabic, String english) {
    TopicId id = new TopicId(value, Labels.of(arabic, english));
    WELL_KNOWN.put(value, id);
    return id;
  }
}
