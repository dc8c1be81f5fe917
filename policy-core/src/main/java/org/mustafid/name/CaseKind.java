package org.mustafid.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names a kind of case. */
public final class CaseKind extends Id {
  private static final Map<String, CaseKind> WELL_KNOWN = new LinkedHashMap<>();

  /** A request for a service or for support. */
  public static final CaseKind REQUEST = wellKnown("request", "طلب", "request");

  /** A complaint. */
  public static final CaseKind COMPLAINT = wellKnown("complaint", "شكوى", "complaint");

  /** A claim for compensation. */
  public static final CaseKind CLAIM = wellKnown("claim", "مطالبة", "claim");

  /** A question. */
  public static final CaseKind INQUIRY = wellKnown("inquiry", "استفسار", "inquiry");

  private CaseKind(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a kind of case; a well-known one if the value is the value of one.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static CaseKind of(String value) {
    CaseKind known = WELL_KNOWN.get(value);
    return known != null ? known : new CaseKind(value, Labels.none());
  }

  /** The values of the well-known ids, in the order of this class; unmodifiable. */
  public static Set<String> wellKnown() {
    return Collections.unmodifiableSet(WELL_KNOWN.keySet());
  }

  private static CaseKind wellKnown(String value, String arabic, String english) {
    CaseKind id = new CaseKind(value, Labels.of(arabic, english));
    WELL_KNOWN.put(value, id);
    return id;
  }
}
