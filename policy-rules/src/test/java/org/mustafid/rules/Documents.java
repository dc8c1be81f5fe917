package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;

/** Documents that tests read and spoil. */
final class Documents {
  static final Path FOLDER = Path.of("src/test/resources/documents");

  private Documents() {}

  /** A document of this folder. */
  static String text(String file) {
    return contentOf(FOLDER.resolve(file));
  }

  /** A shipped document. */
  static String shipped(String id) {
    return contentOf(
        Path.of("src/main/resources/org/mustafid/rules/shipped").resolve(id + ".yaml"));
  }

  /** A text in which one passage, which must be there once, is another. */
  static String changed(String text, String passage, String other) {
    int first = text.indexOf(passage);
    assertThat(first).as("the passage %s is there", passage).isNotNegative();
    assertThat(text.indexOf(passage, first + 1)).as("%s is there once", passage).isNegative();
    return text.replace(passage, other);
  }

  /** What is wrong with a document. */
  static List<Problem> problemsOf(String text) {
    return refusalOf(text).problems();
  }

  static InvalidDocumentException refusalOf(String text) {
    return refusalOf(text, "the document");
  }

  static InvalidDocumentException refusalOf(String text, String name) {
    InvalidDocumentException refusal =
        catchThrowableOfType(
            InvalidDocumentException.class, () -> RuleSets.parse("our.yaml", text));
    assertThat(refusal).as("%s is refused", name).isNotNull();
    return refusal;
  }

  private static String contentOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
