package org.mustafid.version;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.mustafid.assessment.RuleSet;
import org.mustafid.name.AssociationId;
import org.mustafid.policy.Policy;

/**
 * One version of an association's policy. It is in force on the days [from, until) of its
 * calendar's zone; each of the two may be unknown.
 *
 * @param source where it comes from, such as the name of a file; no other version has it
 * @param rules what it says
 */
public record PolicyVersion(String source, RuleSet rules) {
  /** Both are given. */
  public PolicyVersion {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(rules, "rules");
  }

  /** What it says, as it was written. */
  public Policy policy() {
    return rules.policy();
  }

  /** Whose it is. */
  public AssociationId association() {
    return policy().association().id();
  }

  /** The first day on which it is in force; empty if it neither says so nor is read so. */
  public Optional<LocalDate> from() {
    return policy().inForceFrom().effective();
  }

  /** The first day on which it is no longer in force; empty if it names none. */
  public Optional<LocalDate> until() {
    return policy().inForceUntil().effective();
  }

  /** Whether another record is of the same version: one corrects the other. */
  boolean corrects(PolicyVersion other) {
    return association().equals(other.association())
        && policy().id().equals(other.policy().id())
        && policy().version().equals(other.policy().version());
  }

  /** Whether it may be in force on a day, as far as it says itself. */
  boolean mayCover(LocalDate day) {
    return from().map(first -> !first.isAfter(day)).orElse(true)
        && until().map(day::isBefore).orElse(true);
  }

  /** The policy, its version and its source, such as {@code ours 2 (2026.yaml)}. */
  @Override
  public String toString() {
    return policy().id()
        + policy().version().map(version -> " " + version).orElse("")
        + " ("
        + source
        + ")";
  }
}
