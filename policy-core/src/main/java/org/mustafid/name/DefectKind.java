package org.mustafid.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names a kind of defect that a printed document carries. */
public final class DefectKind extends Id {
  private static final Map<String, DefectKind> WELL_KNOWN = new LinkedHashMap<>();

  /** Two places do not agree. */
  public static final DefectKind CONTRADICTION =
      wellKnown("contradiction", "تناقض", "contradiction");

  /** Something is absent that the document relies on. */
  public static final DefectKind MISSING = wellKnown("missing", "نقص", "missing");

  /** Something is printed wrongly or cannot be read. */
  public static final DefectKind MISPRINT = wellKnown("misprint", "خطأ طباعي", "misprint");

  /** Numbers or marks are wrong or jump. */
  public static final DefectKind NUMBERING = wellKnown("numbering", "خلل في الترقيم", "numbering");

  /** Headings and levels do not fit. */
  public static final DefectKind STRUCTURE = wellKnown("structure", "خلل في البناء", "structure");

  /** Another association is named. */
  public static final DefectKind FOREIGN_NAME =
      wellKnown("foreign-name", "اسم جهة أخرى", "another association's name");

  /** A piece of another text was left in. */
  public static final DefectKind LEFTOVER =
      wellKnown("leftover", "بقايا نص آخر", "leftover of another text");

  /** One item joins two things. */
  public static final DefectKind JOINED_ITEMS =
      wellKnown("joined-items", "بند يجمع أمرين", "two things in one item");

  private DefectKind(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a kind of defect; a well-known one if the value is the value of one.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static DefectKind of(String value) {
    DefectKind known = WELL_KNOWN.get(value);
    return known != null ? known : new DefectKind(value, Labels.none());
  }

  /** The values of the well-known ids, in the order of this class; unmodifiable. */
  public static Set<String> wellKnown() {
    return Collections.unmodifiableSet(WELL_KNOWN.keySet());
  }

  private static DefectKind wellKnown(String value, String arabic, String english) {
    DefectKind id = new DefectKind(value, Labels.of(arabic, english));
    WELL_KNOWN.put(value, id);
    return id;
  }
}
