package org.mustafid.rules;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.mustafid.assessment.FindingTypes;
import org.mustafid.check.Checks;
import org.mustafid.compare.DifferenceTypes;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.version.VersionFindings;
import org.mustafid.workday.MonthAnnouncements;

/**
 * The one catalogue of all that the library tells of under an id: about documents, cases, versions,
 * policies and pairs of them.
 *
 * <p>What can be wrong with a case history in JSON has ids of {@link Problems}, and is listed once.
 */
public final class Diagnostics {
  private Diagnostics() {}

  /**
   * Every entry: problems of documents, then of announced months, findings about cases, findings
   * about versions, checks, and differences. No two have one id; unmodifiable.
   */
  public static List<DiagnosticType> all() {
    return Stream.of(
            Problems.all(),
            MonthAnnouncements.problems(),
            FindingTypes.all(),
            VersionFindings.all(),
            Checks.catalogue(),
            DifferenceTypes.all())
        .flatMap(Collection::stream)
        .toList();
  }
}
