package org.mustafid.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.diagnostic.Problem.Place;

/** Collects the problems of one document, and of those that it builds on. Used by one thread. */
final class Report {
  /** Ends the reading early; what was reported says why. */
  static final class Stopped extends Exception {
    private static final long serialVersionUID = 1L;

    private Stopped() {
      super(null, null, false, false); // never leaves the reader, so nobody needs its trace
    }
  }

  private record Told(Problem problem, int layer) {
    /** A key that belongs to an entry, and not into the value in which it stands there. */
    Told outside(String entry) {
      String within = problem.place().path().substring(entry.length()).split("[.\\[]", 2)[0];
      return new Told(
          Problem.of(
              Problems.MISPLACED_KEY,
              problem.place(),
              problem.found(),
              Expectation.of(Expectation.Kind.OUTSIDE, within)),
          layer);
    }
  }

  private static final Set<DiagnosticType> KEYS_REFUSED =
      Set.of(Problems.UNKNOWN_KEY, Problems.MISPLACED_KEY);

  /** Of more of one name nobody reads all. */
  private static final int MOST_COMPARED = 20;

  private final List<String> documents = new ArrayList<>();
  private final List<SourceLines> lines = new ArrayList<>();
  private final List<Told> problems = new ArrayList<>();
  private final Map<Node.Span, List<String>> additions = new HashMap<>();
  private int failures;

  Report(String document) {
    begin(document);
  }

  /** From here on another document is read, which the one before builds on. */
  void begin(String document) {
    documents.add(document);
    lines.add(SourceLines.none());
  }

  /** Which of the documents is read: 0 for the first, 1 for its base, and so on. */
  int layer() {
    return documents.size() - 1;
  }

  /** The names of the documents, each before the one that it builds on. */
  List<String> documents() {
    return documents;
  }

  /** The beginning of the document that is read. */
  Node.Span start() {
    return new Node.Span(layer(), 1, 1, 0);
  }

  /** Makes the lines of the document known that is read. */
  void show(SourceLines source) {
    lines.set(layer(), source);
  }

  /** What stands in a document at a place, up to the end of its line. */
  String textAt(Node.Span span) {
    return lines.get(span.layer()).textAt(span);
  }

  /** Reports a problem in one of the documents. */
  void add(Problem problem, int layer) {
    problems.add(new Told(problem, layer));
    failures++;
  }

  void add(
      DiagnosticType type, String path, Node.Span span, String found, Expectation expectation) {
    add(type, path, span, found, expectation, Optional.empty());
  }

  /**
   * Reports a problem.
   *
   * @param suggestion what stood at its place if the document were mended, if that is known
   */
  void add(
      DiagnosticType type,
      String path,
      Node.Span span,
      String found,
      Expectation expectation,
      Optional<String> suggestion) {
    Place place = new Place(path, span.line(), span.column(), span.length());
    Problem problem = Problem.of(type, place, found, expectation);
    add(suggestion.map(problem::suggesting).orElse(problem), span.layer());
  }

  /** Notes that an entry is new to a list of the base, which has entries with these ids. */
  void noteAddition(Node.Span entry, List<String> ids) {
    additions.put(entry, ids);
  }

  /** The ids of the base's entries, to which this one was added; empty if it was not. */
  List<String> idsBelow(Node.Span entry) {
    return additions.getOrDefault(entry, List.of());
  }

  /** How many problems were reported so far. */
  int size() {
    return problems.size();
  }

  /**
   * The keys that an entry lacks, in the order in which they were missed.
   *
   * @param from how many problems had been reported before the entry was looked at
   */
  List<String> lacks(Node.Span entry, int from) {
    return problems.subList(from, problems.size()).stream()
        .map(Told::problem)
        .filter(problem -> isLack(problem, entry))
        .map(Report::keyLacking)
        .toList();
  }

  /** Takes back that an entry lacks keys, which is then told at once. */
  void retractLacks(Node.Span entry, int from) {
    problems.subList(from, problems.size()).removeIf(told -> isLack(told.problem(), entry));
  }

  /** Takes back all problems of some types. */
  void forgive(Set<DiagnosticType> types) {
    problems.removeIf(told -> types.contains(told.problem().type()));
  }

  private static String keyLacking(Problem problem) {
    String path = problem.place().path();
    return problem.type().equals(Problems.MISSING_LABEL)
        ? "label"
        : path.substring(path.lastIndexOf('.') + 1);
  }

  /** A lack is told at the entry; that of a label at its id if this could be a misspelt one. */
  private static boolean isLack(Problem problem, Node.Span entry) {
    boolean isAtEntry =
        problem.place().line() == entry.line() && problem.place().column() == entry.column();
    boolean isAtId = problem.place().path().endsWith("].id");
    return (isAtEntry && problem.type().equals(Problems.MISSING_KEY))
        || ((isAtEntry || isAtId) && problem.type().equals(Problems.MISSING_LABEL));
  }

  /** Notes that something cannot be built because of a problem that was reported elsewhere. */
  void passOver() {
    failures++;
  }

  /** How often something failed so far; more than before means that what was read is of no use. */
  int failures() {
    return failures;
  }

  /** Whether a problem of this type was reported of the document that is read. */
  boolean has(DiagnosticType type) {
    return problems.stream()
        .anyMatch(told -> told.layer() == layer() && told.problem().type().equals(type));
  }

  /** Whether a problem was reported at the beginning of this place. */
  boolean hasAt(Node.Span span) {
    return problems.stream()
        .anyMatch(
            told ->
                told.layer() == span.layer()
                    && told.problem().place().line() == span.line()
                    && told.problem().place().column() == span.column());
  }

  /** Reports a problem behind which nothing can be read. */
  Stopped stop(DiagnosticType type, Node.Span span, String found, Expectation expectation) {
    add(type, "", span, found, expectation);
    return stop();
  }

  /** Ends the reading after a problem that was reported. */
  Stopped stop() {
    return new Stopped();
  }

  /** All problems in document order as one exception; those of a base come last. */
  InvalidDocumentException toException() {
    problems.sort(
        Comparator.comparingInt(Told::layer)
            .thenComparingInt(told -> told.problem().place().line())
            .thenComparingInt(told -> told.problem().place().column()));
    List<Told> all = inTheirEntries();
    Set<List<Object>> undeclared = new HashSet<>();
    return new InvalidDocumentException(
        documents.get(0),
        all.stream()
            .filter(
                told ->
                    !isUndeclared(told.problem())
                        || undeclared.add(
                            List.of(told.problem().found(), told.problem().expected())))
            .map(this::shown)
            .toList());
  }

  /** A key that an entry lacks, and that stands in the value of another one of its keys, is one. */
  private List<Told> inTheirEntries() {
    Map<String, List<Told>> keys = new HashMap<>();
    problems.stream()
        .filter(told -> KEYS_REFUSED.contains(told.problem().type()))
        .forEach(
            told ->
                keys.computeIfAbsent(told.problem().found(), absent -> new ArrayList<>())
                    .add(told));
    Map<Told, Told> instead = new HashMap<>();
    Set<Told> one = new HashSet<>();
    for (Told lack : problems) {
      if (lack.problem().type().equals(Problems.MISSING_KEY)) {
        String key = keyLacking(lack.problem());
        String path = lack.problem().place().path();
        String entry = path.substring(0, path.length() - key.length());
        keys.getOrDefault(key, List.of()).stream()
            .limit(MOST_COMPARED)
            .filter(told -> !entry.isEmpty() && told.problem().place().path().startsWith(entry))
            .findFirst()
            .ifPresent(
                told -> {
                  instead.put(told, told.outside(entry));
                  one.add(lack);
                });
      }
    }
    return problems.stream()
        .filter(told -> !one.contains(told))
        .map(told -> instead.getOrDefault(told, told))
        .toList();
  }

  private Problem shown(Told told) {
    Problem problem =
        lines
            .get(told.layer())
            .excerpt(told.problem().place())
            .map(told.problem()::shownIn)
            .orElse(told.problem());
    return told.layer() == 0 ? problem : problem.inBase(documents.get(told.layer()));
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
