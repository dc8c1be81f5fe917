package org.mustafid.json;

import java.util.Objects;
import org.mustafid.policy.Policy;

/**
 * Writes policies as the documents that they are read from: JSON in the grammar of policy
 * documents, which {@code RuleSets.parse} of policy-rules reads back as an equal policy.
 */
public final class Policies {
  private Policies() {}

  /**
   * A policy as one document, also one that builds on others: what it took over is written with the
   * prints in which that stands, in {@code prints}. Comments of the document that it was read from
   * are lost; a label that a well-known id brings by itself is left out.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if a reading has more values than
   *     alternatives, which no document can say
   */
  public static String write(Policy policy) {
    Objects.requireNonNull(policy, "policy");
    return JsonLine.of(out -> new PolicyWriter(out).write(policy));
  }
}
