package org.mustafid.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names a channel by which beneficiaries reach an association. */
public final class ChannelId extends Id {
  private static final Map<String, ChannelId> WELL_KNOWN = new LinkedHashMap<>();

  /** Meeting in person. */
  public static final ChannelId INTERVIEW = wellKnown("interview", "المقابلة", "interview");

  /** Telephone calls. */
  public static final ChannelId TELEPHONE =
      wellKnown("telephone", "الاتصالات الهاتفية", "telephone");

  /** Social media. */
  public static final ChannelId SOCIAL_MEDIA =
      wellKnown("social-media", "وسائل التواصل الاجتماعي", "social media");

  /** Letters on paper. */
  public static final ChannelId LETTERS = wellKnown("letters", "الخطابات", "letters");

  /** Services for requesting assistance. */
  public static final ChannelId ASSISTANCE_SERVICES =
      wellKnown("assistance-services", "خدمات طلب المساعدة", "assistance-request services");

  /** The volunteering service. */
  public static final ChannelId VOLUNTEERING =
      wellKnown("volunteering", "خدمة التطوع", "volunteering service");

  /** The website of the association. */
  public static final ChannelId WEBSITE = wellKnown("website", "الموقع الإلكتروني", "website");

  /** Representatives of the branch offices. */
  public static final ChannelId BRANCH_REPRESENTATIVES =
      wellKnown(
          "branch-representatives", "مناديب المكاتب الفرعية", "branch-office representatives");

  /** A form for requesting a service, where it is a channel. */
  public static final ChannelId SERVICE_REQUEST_FORM =
      wellKnown("service-request-form", "نموذج طلب خدمة", "service-request form");

  /** Applying for a project's services. */
  public static final ChannelId PROJECT_APPLICATION =
      wellKnown(
          "project-application",
          "التقديم على خدمات أحد المشاريع",
          "application for a project's services");

  /** Fax. */
  public static final ChannelId FAX = wellKnown("fax", "الفاكس", "fax");

  /** E-mail. */
  public static final ChannelId EMAIL = wellKnown("email", "البريد الإلكتروني", "e-mail");

  private ChannelId(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a channel; a well-known one if the value is the value of one.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static ChannelId of(String value) {
    ChannelId known = WELL_KNOWN.get(value);
    return known != null ? known : new ChannelId(value, Labels.none());
  }

  /** The values of the well-known ids, in the order of this class; unmodifiable. */
  public static Set<String> wellKnown() {
    return Collections.unmodifiableSet(WELL_KNOWN.keySet());
  }

  private static ChannelId wellKnown(String value, String arabic, String english) {
    ChannelId id = new ChannelId(value, Labels.of(arabic, english));
    WELL_KNOWN.put(value, id);
    return id;
  }
}
