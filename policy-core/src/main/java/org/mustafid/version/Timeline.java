package org.mustafid.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mustafid.name.AssociationId;

/**
 * Versions of one association whose first days are known, in the order of these days.
 *
 * @param association whose they are
 * @param versions in the order of their first days
 */
record Timeline(AssociationId association, List<PolicyVersion> versions) {
  private static LocalDate from(PolicyVersion version) {
    return version.from().orElseThrow();
  }

  /** The first day on which a version is no longer in force; the end of time if there is none. */
  private LocalDate end(PolicyVersion version) {
    Optional<LocalDate> next =
        versions.stream().map(Timeline::from).filter(day -> day.isAfter(from(version))).findFirst();
    return version.until().or(() -> next).orElse(LocalDate.MAX);
  }

  /** The versions that are in force on a day. */
  List<PolicyVersion> on(LocalDate day) {
    return versions.stream()
        .filter(version -> !from(version).isAfter(day) && day.isBefore(end(version)))
        .toList();
  }

  /** Adds the days without a version, and the versions that overlap. */
  void addTo(List<VersionFinding> findings) {
    for (int i = 1; i < versions.size(); i++) {
      PolicyVersion next = versions.get(i);
      LocalDate covered = LocalDate.MIN;
      for (PolicyVersion before : versions.subList(0, i)) {
        LocalDate end = end(before);
        covered = end.isAfter(covered) ? end : covered;
        if (end.isAfter(from(next))) {
          findings.add(VersionFinding.of(VersionFindings.OVERLAP, before, next, from(next)));
        }
      }
      if (covered.isBefore(from(next))) {
        findings.add(VersionFinding.of(VersionFindings.GAP, association, covered, from(next)));
      }
    }
  }
}
