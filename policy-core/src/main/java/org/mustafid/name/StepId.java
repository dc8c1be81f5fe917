package org.mustafid.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names a step of handling a case. */
public final class StepId extends Id {
  private static final Map<String, StepId> WELL_KNOWN = new LinkedHashMap<>();

  /** The beneficiary is received. */
  public static final StepId RECEPTION = wellKnown("reception", "استقبال المستفيد", "reception");

  /** The transaction is received complete. */
  public static final StepId COMPLETE_RECEIPT =
      wellKnown("complete-receipt", "استلام المعاملة كاملة", "receipt of a complete transaction");

  /** All required information is given. */
  public static final StepId INFORMATION =
      wellKnown("information", "استكمال المعلومات", "information complete");

  /** The beneficiary is referred to someone who explains the procedure. */
  public static final StepId REFERRAL =
      wellKnown("referral", "الإحالة للتوضيح", "referral for clarification");

  /** The beneficiary declares that the data are true. */
  public static final StepId DECLARATION =
      wellKnown("declaration", "الإقرار بصحة البيانات", "signed declaration");

  /** The request goes to a committee. */
  public static final StepId COMMITTEE =
      wellKnown("committee", "العرض على اللجنة", "presentation to the committee");

  /** The association replies. */
  public static final StepId REPLY = wellKnown("reply", "الرد على الطلب", "reply");

  /** The registration is completed. */
  public static final StepId REGISTRATION =
      wellKnown("registration", "استكمال التسجيل", "registration");

  /** The service is provided. */
  public static final StepId SERVICE = wellKnown("service", "تقديم الخدمة", "service");

  private StepId(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a step; a well-known one if the value is the value of one.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static StepId of(String value) {
    StepId known = WELL_KNOWN.get(value);
    return known != null ? known : new StepId(value, Labels.none());
  }

  /** The values of the well-known ids, in the order of this class; unmodifiable. */
  public static Set<String> wellKnown() {
    return Collections.unmodifiableSet(WELL_KNOWN.keySet());
  }

  private static StepId wellKnown(String value, String arabic, String english) {
    StepId id = new StepId(value, Labels.of(arabic, english));
    WELL_KNOWN.put(value, id);
    return id;
  }
}
