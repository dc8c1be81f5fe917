package org.mustafid.version;

import java.util.List;

/**
 * Which versions govern a case as of a day: the one at its submission, unless a later one says
 * otherwise.
 *
 * @param atSubmission what was in force when it was submitted
 * @param versions the one that governs; or several, of whose periods the longer one counts; empty
 *     unless it is certain what was in force at submission
 * @param silent later versions that say nothing of such cases, which are taken to leave them alone
 */
public record Governing(
    InForce atSubmission, List<PolicyVersion> versions, List<PolicyVersion> silent) {
  /** Copies the versions. */
  public Governing {
    versions = List.copyOf(versions);
    silent = List.copyOf(silent);
  }
}
