package org.mustafid.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.diagnostic.Problem.Place;

/** Collects the problems of one document while it is read. Used by one thread. */
final class Report {
  /** Ends the reading early; what was reported says why. */
  static final class Stopped extends Exception {
    private static final long serialVersionUID = 1L;

    private Stopped() {
      super(null, null, false, false); // never leaves the reader, so nobody needs its trace
    }
  }

  private final String document;
  private final List<Problem> problems = new ArrayList<>();
  private SourceLines lines = SourceLines.none();
  private int failures;

  Report(String document) {
    this.document = document;
  }

  /** Makes the lines known in which the problems stand. */
  void show(SourceLines source) {
    lines = source;
  }

  /** What stands in the document at a place, up to the end of its line. */
  String textAt(Node.Span span) {
    return lines.textAt(span);
  }

  void add(Problem problem) {
    problems.add(problem);
    failures++;
  }

  void add(
      DiagnosticType type, String path, Node.Span span, String found, Expectation expectation) {
    Place place = new Place(path, span.line(), span.column(), span.length());
    add(Problem.of(type, place, found, expectation));
  }

  /** Notes that something cannot be built because of a problem that was reported elsewhere. */
  void passOver() {
    failures++;
  }

  /** How often something failed so far; more than before means that what was read is of no use. */
  int failures() {
    return failures;
  }

  /** Whether a problem of this type was reported. */
  boolean has(DiagnosticType type) {
    return problems.stream().anyMatch(problem -> problem.type().equals(type));
  }

  /** Whether a problem was reported at the beginning of this place. */
  boolean hasAt(Node.Span span) {
    return problems.stream()
        .anyMatch(
            problem ->
                problem.place().line() == span.line() && problem.place().column() == span.column());
  }

  /** Reports a problem behind which nothing can be read. */
  Stopped stop(DiagnosticType type, Node.Span span, String found, Expectation expectation) {
    add(type, "", span, found, expectation);
    return new Stopped();
  }

  /** Ends the reading after a problem that was reported. */
  Stopped stop() {
    return new Stopped();
  }

  /** All problems in document order as one exception. */
  InvalidDocumentException toException() {
    problems.sort(
        Comparator.<Problem>comparingInt(problem -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column()));
    Set<List<Object>> undeclared = new HashSet<>();
    return new InvalidDocumentException(
        document,
        problems.stream()
            .filter(
                problem ->
                    !isUndeclared(problem)
                        || undeclared.add(List.of(problem.found(), problem.expected())))
            .map(problem -> lines.excerpt(problem.place()).map(problem::shownIn).orElse(problem))
            .toList());
  }

  /**
   * An id that resembles none was hardly misspelt: its declaration is missing, which is one mistake
   * however often the id is used.
   */
  private static boolean isUndeclared(Problem problem) {
    return problem.type().equals(Problems.DANGLING_REFERENCE) && problem.suggestion().isEmpty();
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }
}
