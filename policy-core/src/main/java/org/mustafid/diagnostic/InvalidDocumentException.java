package org.mustafid.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that cannot be used, with all of its problems in document order; nothing was loaded.
 * The message tells the first 50 of them in short English; texts in both languages come from
 * policy-i18n.
 */
public final class InvalidDocumentException extends MustafidException {
  private static final long serialVersionUID = 1L;

  /** As many as somebody reads in a stack trace; a hostile document could have thousands. */
  private static final int MOST_TOLD = 50;

  private final String document;
  private final transient List<Problem> problems;

  /**
   * Says what is wrong with a document.
   *
   * @param document its name, as the caller gave it
   * @param problems one or more, in document order
   * @throws InvalidArgumentException if there is no problem
   */
  public InvalidDocumentException(String document, List<Problem> problems) {
    super(message(document, problems));
    this.document = document;
    this.problems = List.copyOf(problems);
  }

  private static String message(String document, List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new InvalidArgumentException(
          "problems of " + Quoted.of(document), "none", "one or more");
    }
    int rest = problems.size() - MOST_TOLD;
    return Quoted.of(document)
        + ": "
        + (problems.size() == 1 ? "1 problem" : problems.size() + " problems")
        + problems.stream()
            .limit(MOST_TOLD)
            .map(Problem::toString)
            .collect(Collectors.joining("\n", "\n", ""))
        + (rest > 0 ? "\n  and " + rest + " more" : "");
  }

  /** The document's name, as the caller gave it. */
  public String document() {
    return document;
  }

  /** All problems, in document order. */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems; // null only after Java serialization
  }
}
