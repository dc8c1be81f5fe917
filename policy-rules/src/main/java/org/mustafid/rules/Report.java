package org.mustafid.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
  private int failures;

  Report(String document) {
    this.document = document;
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
    return new InvalidDocumentException(document, problems);
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }
}
