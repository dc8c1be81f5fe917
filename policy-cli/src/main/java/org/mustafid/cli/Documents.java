package org.mustafid.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
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
   * @throws InvalidArgumentException if there is neither, or if it can be no path
   * @throws org.mustafid.diagnostic.InvalidDocumentException if the document has mistakes
   * @throws UncheckedIOException if the file cannot be read
   */
  static RuleSet read(String policy) {
    Path path = path("POLICY", policy);
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

  /**
   * A path.
   *
   * @param name what the command line calls it
   * @throws InvalidArgumentException if no file can have it here, as one in Arabic where the locale
   *     is without it
   */
  static Path path(String name, String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new InvalidArgumentException(
          name,
          text,
          "a path that can be written here (one that is not in ASCII needs a locale in UTF-8, such"
              + " as LC_ALL=C.UTF-8)");
    }
  }

  /**
   * The bytes of a file.
   *
   * @throws UncheckedIOException if there is none, by reason of a {@link NoSuchFileException}
   * @throws IOException if it cannot be read
   */
  static InputStream open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UncheckedIOException(new NoSuchFileException(file.toString()));
    }
    return Files.newInputStream(file);
  }

  private static boolean looksLikeAPath(String policy) {
    return policy.contains("/") || policy.contains("\\") || policy.contains(".");
  }
}
