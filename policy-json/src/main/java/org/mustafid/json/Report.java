package org.mustafid.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Problem;
import org.mustafid.diagnostic.Problem.Place;

/** Collects the problems of one history while it is read. Used by one thread. */
final class Report {
  /** Ends the reading early; what was reported says why. */
  static final class Stopped extends Exception {
    private static final long serialVersionUID = 1L;

    private Stopped() {
      super(null, null, false, false); // never leaves the reader, so nobody needs its trace
    }
  }

  private final List<Problem> problems = new ArrayList<>();

  void add(
      DiagnosticType type,
      String path,
      Value.Spot spot,
      String found,
      Expectation expected,
      Optional<String> suggestion) {
    Place place = new Place(path, spot.line(), spot.column(), spot.length());
    // Never with the line: a history often is one line, and the reference stands in it.
    Problem problem = Problem.of(type, place, found, expected);
    problems.add(suggestion.map(problem::suggesting).orElse(problem));
  }

  /** Reports a problem behind which nothing can be read. */
  Stopped stop(DiagnosticType type, Value.Spot spot, String found, Expectation expected) {
    add(type, "", spot, found, expected, Optional.empty());
    return new Stopped();
  }

  int size() {
    return problems.size();
  }

  /** All problems, in the order of the text. */
  List<Problem> problems() {
    return problems.stream()
        .sorted(
            Comparator.<Problem>comparingInt(problem -> problem.place().line())
                .thenComparingInt(problem -> problem.place().column()))
        .toList();
  }
}
