package org.mustafid.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mustafid.name.AssociationId;
import org.mustafid.policy.OnChange;

/**
 * The versions of associations' policies in time.
 *
 * <p>A version whose last day is not named is in force until the next one begins. One whose first
 * day is unknown may be in force on any day before its end, so an answer for such a day is {@link
 * InForce.Status#UNKNOWN}, until the document says its days or declares a reading of them.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PolicyVersions {
  private static final Comparator<PolicyVersion> IN_TIME =
      Comparator.comparing(version -> version.from().orElse(LocalDate.MAX));

  private static final PolicyVersions NONE = new PolicyVersions(Map.of(), Set.of(), List.of());

  private final Map<AssociationId, List<PolicyVersion>> versions;
  private final Set<PolicyVersion> doubtful;
  private final List<VersionFinding> findings;

  private PolicyVersions(
      Map<AssociationId, List<PolicyVersion>> versions,
      Set<PolicyVersion> doubtful,
      List<VersionFinding> findings) {
    this.versions = versions;
    this.doubtful = doubtful;
    this.findings = findings;
  }

  /** No versions. */
  public static PolicyVersions none() {
    return NONE;
  }

  /**
   * Versions as they are known today. Of several records of one version (the same association,
   * policy and version), the one that was recorded last counts; of two that were recorded on the
   * same day, or on a day that nobody noted, the first, with a finding if they differ.
   */
  public static PolicyVersions of(Collection<PolicyVersion> records) {
    return of(records, Set.of());
  }

  private static PolicyVersions of(Collection<PolicyVersion> records, Set<PolicyVersion> doubtful) {
    List<VersionFinding> findings = new ArrayList<>();
    Map<AssociationId, List<PolicyVersion>> versions = new LinkedHashMap<>();
    for (PolicyVersion record : records) {
      List<PolicyVersion> ofOne =
          versions.computeIfAbsent(record.association(), id -> new ArrayList<>());
      // what may not have been known corrects nothing
      if (doubtful.contains(record)) {
        ofOne.add(record);
      } else {
        addOrCorrect(ofOne, record, doubtful, findings);
      }
    }
    for (Map.Entry<AssociationId, List<PolicyVersion>> each : versions.entrySet()) {
      each.getValue().sort(IN_TIME);
      each.setValue(List.copyOf(each.getValue()));
      new Timeline(each.getKey(), certain(each.getValue(), doubtful)).addTo(findings);
    }
    return new PolicyVersions(versions, doubtful, List.copyOf(findings));
  }

  private static void addOrCorrect(
      List<PolicyVersion> versions,
      PolicyVersion record,
      Set<PolicyVersion> doubtful,
      List<VersionFinding> findings) {
    for (int i = 0; i < versions.size(); i++) {
      PolicyVersion earlier = versions.get(i);
      if (doubtful.contains(earlier) || !record.corrects(earlier)) {
        continue;
      }
      int order = recordedOn(record).compareTo(recordedOn(earlier));
      if (order > 0) {
        versions.set(i, record);
      } else if (order == 0 && !record.rules().equals(earlier.rules())) {
        findings.add(VersionFinding.of(VersionFindings.REPEATED, earlier, record));
      }
      return;
    }
    versions.add(record);
  }

  private static LocalDate recordedOn(PolicyVersion version) {
    return version.policy().recordedOn().orElse(LocalDate.MIN);
  }

  private static List<PolicyVersion> certain(
      List<PolicyVersion> versions, Set<PolicyVersion> doubtful) {
    return versions.stream()
        .filter(version -> version.from().isPresent() && !doubtful.contains(version))
        .toList();
  }

  /**
   * The versions of some records as they were known at the end of a day. Those that nobody noted
   * the recording of may or may not have been known, and make answers unknown.
   *
   * @param day a local date in the zone in which recording days are noted
   */
  public static PolicyVersions asKnownOn(Collection<PolicyVersion> records, LocalDate day) {
    Set<PolicyVersion> doubtful = new LinkedHashSet<>();
    List<PolicyVersion> known = new ArrayList<>();
    for (PolicyVersion record : records) {
      Optional<LocalDate> recorded = record.policy().recordedOn();
      if (recorded.isEmpty()) {
        doubtful.add(record);
      }
      if (recorded.isEmpty() || !recorded.get().isAfter(day)) {
        known.add(record);
      }
    }
    return of(known, doubtful);
  }

  /** The associations that have a version here. */
  public Set<AssociationId> associations() {
    return Collections.unmodifiableSet(versions.keySet());
  }

  /** The versions of an association, in the order of their first days, unknown ones last. */
  public List<PolicyVersion> of(AssociationId association) {
    return versions.getOrDefault(Objects.requireNonNull(association, "association"), List.of());
  }

  /**
   * Which version is in force on a day.
   *
   * @param day a local date in the zone of the policy's calendar
   */
  public InForce inForce(AssociationId association, LocalDate day) {
    Objects.requireNonNull(day, "day");
    List<PolicyVersion> all = of(association);
    Timeline timeline = new Timeline(association, certain(all, doubtful));
    List<PolicyVersion> certain = timeline.on(day);
    List<PolicyVersion> possible = new ArrayList<>(certain);
    for (PolicyVersion version : all) {
      boolean isUncertain = version.from().isEmpty() || doubtful.contains(version);
      if (isUncertain && version.mayCover(day)) {
        possible.add(version);
      }
    }
    if (possible.size() > certain.size()) {
      return new InForce(day, InForce.Status.UNKNOWN, possible);
    }
    InForce.Status status =
        switch (certain.size()) {
          case 0 -> InForce.Status.NONE;
          case 1 -> InForce.Status.ONE;
          default -> InForce.Status.SEVERAL;
        };
    return new InForce(day, status, certain);
  }

  /**
   * Which versions govern a case as of a day. The version at submission does, unless one that came
   * into force since says that such cases follow it, or that the longer of two periods counts.
   *
   * @param submittedOn a local date in the zone of the policy's calendar
   * @param asOf the day of the question, which is itself seen; versions that come into force later
   *     are not
   */
  public Governing governing(AssociationId association, LocalDate submittedOn, LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    InForce atSubmission = inForce(association, submittedOn);
    List<PolicyVersion> governing = new ArrayList<>();
    List<PolicyVersion> silent = new ArrayList<>();
    atSubmission.version().ifPresent(governing::add);
    if (!governing.isEmpty()) {
      for (PolicyVersion later : of(association)) {
        if (later.from().filter(day -> isWithin(day, submittedOn, asOf)).isPresent()) {
          apply(later, governing, silent);
        }
      }
    }
    return new Governing(atSubmission, governing, silent);
  }

  private static boolean isWithin(LocalDate day, LocalDate startExclusive, LocalDate end) {
    return day.isAfter(startExclusive) && !day.isAfter(end);
  }

  private void apply(
      PolicyVersion later, List<PolicyVersion> governing, List<PolicyVersion> silent) {
    Optional<OnChange> effect =
        doubtful.contains(later) ? Optional.empty() : later.policy().onChange().effective();
    if (effect.isEmpty()) {
      silent.add(later);
    } else if (effect.get() == OnChange.FOLLOW) {
      governing.clear();
      governing.add(later);
    } else if (effect.get() == OnChange.LONGER_OF) {
      governing.add(later);
    }
  }

  private static VersionFinding startUnknown(PolicyVersion version) {
    return version.policy().inForceFromApproval().isPresent()
        ? VersionFinding.of(
            VersionFindings.APPROVAL_DAY_UNKNOWN, version, UnknownDay.of(version.policy()))
        : VersionFinding.of(VersionFindings.START_UNKNOWN, version);
  }

  /** What is amiss with these versions, association by association. */
  public List<VersionFinding> findings() {
    List<VersionFinding> all = new ArrayList<>(findings);
    for (List<PolicyVersion> ofOne : versions.values()) {
      for (PolicyVersion version : ofOne) {
        if (version.from().isEmpty()) {
          all.add(startUnknown(version));
        }
        if (version.policy().approval().isEmpty()) {
          all.add(VersionFinding.of(VersionFindings.UNAPPROVED, version));
        }
      }
    }
    return List.copyOf(all);
  }
}
