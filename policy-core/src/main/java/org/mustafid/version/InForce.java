package org.mustafid.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which version is in force for an association on a day.
 *
 * @param day the day
 * @param status how much can be said
 * @param versions the one; or those that overlap; or those that may be in force; in the order of
 *     their first days, unknown ones last
 */
public record InForce(LocalDate day, Status status, List<PolicyVersion> versions) {
  /** How much can be said. */
  public enum Status {
    /** One version is in force. */
    ONE,
    /** No version is: there is none, or the day lies before, between or after them. */
    NONE,
    /** Several are, although only one should. */
    SEVERAL,
    /** It cannot be told: a version may be in force whose days, or whose recording, are unknown. */
    UNKNOWN
  }

  /** Copies the versions. */
  public InForce {
    versions = List.copyOf(versions);
  }

  /** The version that is in force; empty unless that is certain. */
  public Optional<PolicyVersion> version() {
    return status == Status.ONE ? Optional.of(versions.get(0)) : Optional.empty();
  }
}
