package org.mustafid.message;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mustafid.catalogue.Catalogue;
import org.mustafid.catalogue.Isolation;
import org.mustafid.catalogue.Language;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Excerpt;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.diagnostic.Quoted;

/** What is said of mistakes in documents, in one language. Safe to share between threads. */
final class ProblemTexts {
  private static final String INDENT = "  ";

  private final Catalogue catalogue;
  private final CalendarDates dates;
  private final Isolation isolation;
  private final boolean rightToLeft;

  ProblemTexts(Language language, CalendarDates dates, Isolation isolation) {
    this.catalogue = Catalogue.of(ProblemTexts.class, "problems", language);
    this.dates = dates;
    this.isolation = isolation;
    this.rightToLeft = language.isRightToLeft();
  }

  Catalogue catalogue() {
    return catalogue;
  }

  String text(InvalidDocumentException refusal) {
    List<String> parts = new ArrayList<>();
    parts.add(
        catalogue.format(
            "report.heading",
            Map.of(
                "document",
                isolation.of(Quoted.whole(refusal.document())),
                "count",
                refusal.problems().size())));
    Set<DiagnosticType> helped = new HashSet<>();
    for (Problem problem : refusal.problems()) {
      parts.add(text(problem, helped.add(problem.type())));
    }
    return String.join("\n\n", parts);
  }

  String text(Problem problem) {
    return text(problem, true);
  }

  private String text(Problem problem, boolean withHelp) {
    List<String> lines = new ArrayList<>();
    lines.add(heading(problem));
    problem.excerpt().ifPresent(excerpt -> lines.addAll(lines(excerpt)));
    if (!problem.found().isEmpty()) {
      lines.add(INDENT + line("found", isolation.of(problem.found())));
    }
    lines.add(INDENT + line("expected", expected(problem)));
    problem
        .suggestion()
        .ifPresent(fix -> lines.add(INDENT + line("suggestion", isolation.ofCode(fix))));
    if (withHelp) {
      lines.add(INDENT + line("help", help(problem.type())));
    }
    return String.join("\n", lines);
  }

  private String line(String name, String text) {
    return catalogue.format("problem." + name, Map.of(name, text));
  }

  private String heading(Problem problem) {
    Problem.Place place = problem.place();
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("title", title(problem.type()));
    arguments.put("id", isolation.ofCode(problem.type().id()));
    arguments.put("line", dates.digits(place.line()));
    arguments.put("column", dates.digits(place.column()));
    arguments.put("path", isolation.ofCode(place.path()));
    String heading =
        catalogue.format(
            place.path().isEmpty() ? "problem.heading" : "problem.heading.path", arguments);
    return problem
        .base()
        .map(
            document ->
                catalogue.format(
                    "problem.heading.base",
                    Map.of("document", isolation.of(document), "heading", heading)))
        .orElse(heading);
  }

  /** Carets need a line from left to right below their own; marks in the line need nothing. */
  private List<String> lines(Excerpt excerpt) {
    String indent = INDENT + INDENT;
    return excerpt.isAligned() && !rightToLeft
        ? List.of(indent + excerpt.line(), indent + excerpt.carets())
        : List.of(indent + isolation.ofMarked(excerpt.before(), excerpt.marked(), excerpt.after()));
  }

  private String title(DiagnosticType problem) {
    return catalogue.text("problem." + problem.id() + ".title");
  }

  private String help(DiagnosticType problem) {
    return catalogue.text("problem." + problem.id() + ".help");
  }

  private String expected(Problem problem) {
    Expectation expected = problem.expected();
    Optional<String> purpose =
        expected.kind() == Kind.KEY
            ? purpose(problem.place().path(), expected.options().get(0))
            : Optional.empty();
    return purpose.isEmpty()
        ? text(expected)
        : withExample(
            expected,
            catalogue.format(
                "expected.key.purpose", Map.of("key", list(expected), "purpose", purpose.get())));
  }

  /** What a key is for; first by the key that it stands under, then by itself. */
  private Optional<String> purpose(String path, String key) {
    String keys = path.replaceAll("\\[[^\\]]*\\]", "");
    // The path ends with the key, or with the one beside it that asks for it.
    String above = keys.substring(0, Math.max(0, keys.lastIndexOf('.')));
    return Optional.of("key." + above.substring(above.lastIndexOf('.') + 1) + "." + key)
        .filter(catalogue.keys()::contains)
        .or(() -> Optional.of("key." + key))
        .filter(catalogue.keys()::contains)
        .map(catalogue::text);
  }

  String text(Expectation expected) {
    return withExample(expected, what(expected));
  }

  private String withExample(Expectation expected, String what) {
    return expected
        .example()
        .map(
            example ->
                catalogue.format(
                    "expected.such-as",
                    Map.of("expected", what, "example", isolation.ofCode(example))))
        .orElse(what);
  }

  private String what(Expectation expected) {
    List<String> options = expected.options();
    String key = "expected." + expected.kind().id();
    return switch (expected.kind()) {
      case ONE_OF ->
          options.size() == 1
              ? list(expected)
              : catalogue.format(key, Map.of("list", list(expected)));
      case DECLARED ->
          options.size() == 1
              ? catalogue.format(key + ".none", Map.of("key", list(expected)))
              : catalogue.format(
                  key,
                  Map.of(
                      "key",
                      isolation.ofCode(options.get(0)),
                      "list",
                      list(options.subList(1, options.size()))));
      case FILE ->
          catalogue.format(
              options.size() == 1 ? key + ".none" : key,
              Map.of(
                  "path",
                  isolation.ofCode(options.get(0)),
                  "list",
                  list(options.subList(1, options.size()))));
      case KEPT_ONCE ->
          catalogue.format(
              key,
              Map.of(
                  "key",
                  isolation.ofCode(options.get(0)),
                  "every",
                  isolation.ofCode(options.get(1))));
      case KEY, BESIDE, UNDER_KEY, OUTSIDE -> catalogue.format(key, Map.of("key", list(expected)));
      case MAPPING, ASCII, WITHOUT, WHOLE_ENTRY, NO_WORKING_HOURS, IN_ENTRY ->
          catalogue.format(key, Map.of("list", list(expected)));
      case MISSABLE ->
          catalogue.format(
              key,
              Map.of(
                  "to", isolation.ofCode("to: " + options.get(0)),
                  "cap", isolation.ofCode("no-later-than"),
                  "every", isolation.ofCode("every")));
      case BETWEEN ->
          catalogue.format(
              key, Map.of("least", digits(options.get(0)), "most", digits(options.get(1))));
      case AS_IN_LINE ->
          catalogue.format(
              key, Map.of("value", isolation.of(options.get(0)), "line", digits(options.get(1))));
      case AS_IN_DOCUMENT ->
          catalogue.format(
              key,
              Map.of("document", isolation.of(options.get(0)), "line", digits(options.get(1))));
      case COLUMN ->
          catalogue.format(
              key, Map.of("column", digits(options.get(0)), "line", digits(options.get(1))));
      case READING_OF_LINE, OTHER_TIME, TAKEN, ONCE_IN_LINE ->
          catalogue.format(key, Map.of("line", digits(options.get(0))));
      case BETWEEN_DAYS ->
          catalogue.format(
              key,
              Map.of(
                  "first",
                  isolation.ofCode(options.get(0)),
                  "last",
                  isolation.ofCode(options.get(1))));
      case DAY_OR_LATER, AFTER ->
          catalogue.format(key, Map.of("day", isolation.ofCode(options.get(0))));
      case AT_MOST_BYTES,
          AT_MOST_NODES,
          AT_MOST_LEVELS,
          AT_MOST_CHARACTERS,
          AT_MOST_REST_DAYS,
          AT_MOST_BASES,
          AT_MOST_ENTRIES ->
          catalogue.format(key, Map.of("count", Integer.valueOf(options.get(0))));
      default -> catalogue.text(key);
    };
  }

  private String digits(String number) {
    return dates.digits(Integer.parseInt(number));
  }

  private String list(Expectation expected) {
    return list(expected.options());
  }

  private String list(List<String> words) {
    return words.stream()
        .map(isolation::ofCode)
        .collect(Collectors.joining(catalogue.text("list.separator")));
  }
}
