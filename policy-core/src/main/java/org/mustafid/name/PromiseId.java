package org.mustafid.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names a promise: something owed in time. */
public final class PromiseId extends Id {
  private static final Map<String, PromiseId> WELL_KNOWN = new LinkedHashMap<>();

  /** The reply to a request; its promise is the response period of a policy. */
  public static final PromiseId REPLY = wellKnown("reply", "الرد", "reply");

  /** What is owed to a complaint, such as its quick handling. */
  public static final PromiseId COMPLAINT_HANDLING =
      wellKnown("complaint-handling", "معالجة الشكوى", "handling of the complaint");

  private PromiseId(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a promise; a well-known one if the value is the value of one.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static PromiseId of(String value) {
    PromiseId known = WELL_KNOWN.get(value);
    return known != null ? known : new PromiseId(value, Labels.none());
  }

  /** The values of the well-known ids, in the order of this class; unmodifiable. */
  public static Set<String> wellKnown() {
    return Collections.unmodifiableSet(WELL_KNOWN.keySet());
  }

  private static PromiseId wellKnown(String value, String arabic, String english) {
    PromiseId id = new PromiseId(value, Labels.of(arabic, english));
    WELL_KNOWN.put(value, id);
    return id;
  }
}
