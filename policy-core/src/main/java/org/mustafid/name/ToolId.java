package org.mustafid.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names a tool that the staff work with, such as a guide or a form. */
public final class ToolId extends Id {
  private static final Map<String, ToolId> WELL_KNOWN = new LinkedHashMap<>();

  /** The basic bylaws of the association. */
  public static final ToolId BASIC_BYLAWS =
      wellKnown("basic-bylaws", "اللائحة الأساسية", "basic bylaws");

  /** The guide to social-research services. */
  public static final ToolId SOCIAL_RESEARCH_GUIDE =
      wellKnown(
          "social-research-guide", "دليل خدمات البحث الاجتماعي", "social-research services guide");

  /** The guide to the support policy. */
  public static final ToolId SUPPORT_POLICY_GUIDE =
      wellKnown(
          "support-policy-guide",
          "دليل سياسة الدعم للمستفيدين",
          "beneficiary support policy guide");

  /** The application for support. */
  public static final ToolId SUPPORT_APPLICATION =
      wellKnown("support-application", "طلب دعم مستفيد", "beneficiary support application");

  /** The approved policies and procedures. */
  public static final ToolId APPROVED_POLICIES =
      wellKnown(
          "approved-policies", "السياسات والإجراءات المعتمدة", "approved policies and procedures");

  /** The policy on dealing with partners. */
  public static final ToolId PARTNERS_POLICY =
      wellKnown(
          "partners-policy",
          "سياسة التعامل مع الشركاء المنفذين والأطراف",
          "policy on implementing partners and parties");

  /** The volunteer management policy. */
  public static final ToolId VOLUNTEER_POLICY =
      wellKnown("volunteer-policy", "سياسة إدارة التطوع", "volunteer management policy");

  /** The aid disbursement policy. */
  public static final ToolId AID_POLICY =
      wellKnown("aid-policy", "سياسة صرف المساعدات", "aid disbursement policy");

  /** A form for requesting a service, where it is a tool. */
  public static final ToolId SERVICE_REQUEST_FORM =
      wellKnown("service-request-form", "نموذج طلب خدمة", "service-request form");

  private ToolId(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a tool; a well-known one if the value is the value of one.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static ToolId of(String value) {
    ToolId known = WELL_KNOWN.get(value);
    return known != null ? known : new ToolId(value, Labels.none());
  }

  /** The values of the well-known ids, in the order of this class; unmodifiable. */
  public static Set<String> wellKnown() {
    return Collections.unmodifiableSet(WELL_KNOWN.keySet());
  }

  private static ToolId wellKnown(String value, String arabic, String english) {
    ToolId id = new ToolId(value, Labels.of(arabic, english));
    WELL_KNOWN.put(value, id);
    return id;
  }
}
