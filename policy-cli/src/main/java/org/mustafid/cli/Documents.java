package org.mustafid.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mustafid.assessment.RuleSet;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.rules.RuleSets;

/** The documents that a command line names. */
final class Documents {
  private Documents() {}

  /**
   * A shipped document by its id, or one of the user's by its path; a file wins over an id, because
   * it is what stands before the user's eyes.
   *
   * @throws InvalidArgumentException if there is neither
   * @throws org.mustafid.diagnostic.InvalidDocumentException if the document has mistakes
   * @throws UncheckedIOException if the file cannot be read
   */
  static RuleSet read(String policy) {
    Path path = Path.of(policy);
    if (Files.isRegularFile(path) || looksLikeAPath(policy)) {
      return RuleSets.read(path);
    }
    if (RuleSets.shippedIds().contains(policy)) {
      return RuleSets.shipped(policy);
    }
    throw new InvalidArgumentException(
        "POLICY",
        policy,
        "one of "
            + String.join(", ", RuleSets.shippedIds())
            + Spelling.nearest(policy, RuleSets.shippedIds())
                .map(near -> " (probably " + near + ")")
                .orElse("")
            + ", or the path of a document, such as our-association.yaml");
  }

  private static boolean looksLikeAPath(String policy) {
    return policy.contains("/") || policy.contains("\\") || policy.contains(".");
  }
}
