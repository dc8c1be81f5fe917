package org.mustafid.json;

import java.util.List;
import java.util.Optional;
import org.mustafid.casework.CaseHistory;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;

/**
 * One line of many histories: a history, or what is wrong with it. Immutable.
 *
 * @param document what the lines are from, as the caller named it
 * @param number counted from 1, blank lines included
 * @param history empty if there are problems
 * @param problems in the order of the line; empty if there is a history
 */
public record HistoryLine(
    String document, int number, Optional<CaseHistory> history, List<Problem> problems) {
  /** Copies the problems. */
  public HistoryLine {
    problems = List.copyOf(problems);
  }

  /**
   * The history.
   *
   * @throws InvalidDocumentException if the line has mistakes
   */
  public CaseHistory orElseThrow() {
    return history.orElseThrow(() -> new InvalidDocumentException(document, problems));
  }
}
