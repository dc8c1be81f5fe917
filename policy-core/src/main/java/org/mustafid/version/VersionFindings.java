package org.mustafid.version;

import java.time.LocalDate;
import java.util.List;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Severity;
import org.mustafid.name.AssociationId;

/** The catalogue of what can be amiss with the versions of a policy in time. */
public final class VersionFindings {
  /** No version is in force on the days [from, until) between two versions. */
  public static final DiagnosticType GAP =
      DiagnosticType.version("version-gap", Severity.WARNING)
          .with("association", AssociationId.class)
          .with("from", LocalDate.class)
          .with("until", LocalDate.class);

  /** Two versions are in force from the same day on. */
  public static final DiagnosticType OVERLAP =
      DiagnosticType.version("version-overlap", Severity.ERROR)
          .with("first", PolicyVersion.class)
          .with("second", PolicyVersion.class)
          .with("from", LocalDate.class);

  /** A version carries no record of an approval. */
  public static final DiagnosticType UNAPPROVED =
      DiagnosticType.version("version-unapproved", Severity.WARNING)
          .with("version", PolicyVersion.class);

  /** A version does not say from which day on it is in force, and no reading does. */
  public static final DiagnosticType START_UNKNOWN =
      DiagnosticType.version("version-start-unknown", Severity.WARNING)
          .with("version", PolicyVersion.class);

  /** A version is in force from its approval, and the day of that is unknown. */
  public static final DiagnosticType APPROVAL_DAY_UNKNOWN =
      DiagnosticType.version("version-approval-day-unknown", Severity.WARNING)
          .with("version", PolicyVersion.class)
          .with("reason", UnknownDay.class);

  /** One version is given twice, with different rules; the first one counts. */
  public static final DiagnosticType REPEATED =
      DiagnosticType.version("version-repeated", Severity.ERROR)
          .with("first", PolicyVersion.class)
          .with("second", PolicyVersion.class);

  /** A document has mistakes; what was known of it before stays. */
  public static final DiagnosticType REFUSED =
      DiagnosticType.version("version-refused", Severity.ERROR)
          .with("source", String.class)
          .with("problems", Integer.class);

  private VersionFindings() {}

  /** All of them, in the order of this class. */
  public static List<DiagnosticType> all() {
    return List.of(
        GAP, OVERLAP, UNAPPROVED, START_UNKNOWN, APPROVAL_DAY_UNKNOWN, REPEATED, REFUSED);
  }
}
