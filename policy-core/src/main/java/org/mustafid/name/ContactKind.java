package org.mustafid.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names a kind of contact: where an association can be reached. A contact is not a channel. */
public final class ContactKind extends Id {
  private static final Map<String, ContactKind> WELL_KNOWN = new LinkedHashMap<>();

  /** The address of a website. */
  public static final ContactKind WEBSITE = wellKnown("website", "الموقع الإلكتروني", "website");

  /** An e-mail address. */
  public static final ContactKind EMAIL = wellKnown("email", "البريد الإلكتروني", "e-mail");

  /** A telephone number. */
  public static final ContactKind TELEPHONE = wellKnown("telephone", "الهاتف", "telephone");

  /** A fax number. */
  public static final ContactKind FAX = wellKnown("fax", "الفاكس", "fax");

  /** An account on a social network. */
  public static final ContactKind SOCIAL_MEDIA =
      wellKnown("social-media", "حساب التواصل الاجتماعي", "social-media account");

  /** A P.O. box. */
  public static final ContactKind PO_BOX = wellKnown("po-box", "صندوق البريد", "P.O. box");

  /** A postal code. */
  public static final ContactKind POSTAL_CODE =
      wellKnown("postal-code", "الرمز البريدي", "postal code");

  private ContactKind(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a kind of contact; a well-known one if the value is the value of one.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static ContactKind of(String value) {
    ContactKind known = WELL_KNOWN.get(value);
    return known != null ? known : new ContactKind(value, Labels.none());
  }

  /** The values of the well-known ids, in the order of this class; unmodifiable. */
  public static Set<String> wellKnown() {
    return Collections.unmodifiableSet(WELL_KNOWN.keySet());
  }

  private static ContactKind wellKnown(String value, String arabic, String english) {
    ContactKind id = new ContactKind(value, Labels.of(arabic, english));
    WELL_KNOWN.put(value, id);
    return id;
  }
}
