package org.mustafid.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names what happened in a case. */
public final class EventKind extends Id {
  private static final Map<String, EventKind> WELL_KNOWN = new LinkedHashMap<>();

  /** The beneficiary submitted the case. */
  public static final EventKind SUBMITTED = wellKnown("submitted", "التقديم", "submission");

  /** All that was required is there. */
  public static final EventKind COMPLETED = wellKnown("completed", "الاكتمال", "completion");

  /** The beneficiary signed that the data are true. */
  public static final EventKind DECLARED =
      wellKnown("declared", "توقيع الإقرار", "signing of the declaration");

  /** The beneficiary was referred for clarification. */
  public static final EventKind REFERRED = wellKnown("referred", "الإحالة", "referral");

  /** The case went back to the beneficiary for completion. */
  public static final EventKind RETURNED =
      wellKnown("returned", "الإعادة للاستكمال", "return for completion");

  /** The association replied, without a decision being recorded. */
  public static final EventKind REPLIED = wellKnown("replied", "الرد", "reply");

  /** The association replied and accepted. */
  public static final EventKind ACCEPTED = wellKnown("accepted", "القبول", "acceptance");

  /** The association replied and refused. */
  public static final EventKind REFUSED = wellKnown("refused", "الرفض", "refusal");

  /** The registration was completed. */
  public static final EventKind REGISTERED = wellKnown("registered", "التسجيل", "registration");

  /** The service was provided. */
  public static final EventKind SERVED = wellKnown("served", "تقديم الخدمة", "service");

  /** A complaint was handled. */
  public static final EventKind HANDLED = wellKnown("handled", "المعالجة", "handling");

  /** The period of a promise was extended. */
  public static final EventKind EXTENDED = wellKnown("extended", "التمديد", "extension");

  /** The beneficiary appealed against what was decided. */
  public static final EventKind APPEALED = wellKnown("appealed", "التظلم", "appeal");

  /** The case went to a body outside of the association. */
  public static final EventKind REFERRED_OUTSIDE =
      wellKnown("referred-outside", "الإحالة إلى جهة خارجية", "referral to an outside body");

  /** A case that was over was opened again. */
  public static final EventKind REOPENED = wellKnown("reopened", "إعادة الفتح", "reopening");

  /** It was proven that the association caused the fault and the harm. */
  public static final EventKind FAULT_PROVEN =
      wellKnown("fault-proven", "ثبوت الخطأ والضرر", "proof of fault and harm");

  /** It was shown that the association did not cause the fault or the harm. */
  public static final EventKind FAULT_DISPROVEN =
      wellKnown("fault-disproven", "انتفاء الخطأ أو الضرر", "disproof of fault or harm");

  /** A committee issued minutes that acknowledge fault and harm. */
  public static final EventKind MINUTES_ISSUED =
      wellKnown("minutes-issued", "صدور المحضر", "issue of the minutes");

  /** A court, or another authority, ruled for the beneficiary. */
  public static final EventKind RULED_FOR =
      wellKnown("ruled-for", "صدور حكم للمستفيد", "ruling for the beneficiary");

  /** A court, or another authority, ruled against the beneficiary. */
  public static final EventKind RULED_AGAINST =
      wellKnown("ruled-against", "صدور حكم ضد المستفيد", "ruling against the beneficiary");

  /** The two sides negotiated and agreed. */
  public static final EventKind NEGOTIATED =
      wellKnown("negotiated", "التفاوض والاتفاق", "negotiated agreement");

  /** The beneficiary withdrew the case, so that nothing is owed any more. */
  public static final EventKind WITHDRAWN = wellKnown("withdrawn", "السحب", "withdrawal");

  private EventKind(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a kind of event; a well-known one if the value is the value of one.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static EventKind of(String value) {
    EventKind known = WELL_KNOWN.get(value);
    return known != null ? known : new EventKind(value, Labels.none());
  }

  /** The values of the well-known ids, in the order of this class; unmodifiable. */
  public static Set<String> wellKnown() {
    return Collections.unmodifiableSet(WELL_KNOWN.keySet());
  }

  /** Whether it is one of the {@link #wellKnown() well-known} kinds. */
  public boolean isWellKnown() {
    return wellKnown().contains(value());
  }

  private static EventKind wellKnown(String value, String arabic, String english) {
    EventKind id = new EventKind(value, Labels.of(arabic, english));
    WELL_KNOWN.put(value, id);
    return id;
  }
}
