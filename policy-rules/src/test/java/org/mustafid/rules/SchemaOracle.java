package org.mustafid.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.diagnostic.Quoted;
import org.mustafid.workday.MonthAnnouncements;
import tools.jackson.databind.JsonNode;

/**
 * Asks the schema and the reader about the same document. Whatever the schema refuses, the reader
 * must refuse; and the other way round, unless it is for something that a schema cannot see.
 */
final class SchemaOracle {
  /**
   * Behind these there is no document that an editor could hold against a schema; it has a parser
   * of its own that tells them.
   */
  static final Set<DiagnosticType> NEVER_REACH_A_SCHEMA =
      Set.of(
          Problems.NOT_UTF_8,
          Problems.TOO_LARGE,
          Problems.SYNTAX,
          Problems.TOO_MANY_NODES,
          Problems.ALIAS_NOT_ALLOWED,
          Problems.TAG_NOT_ALLOWED,
          Problems.DUPLICATE_KEY);

  /** What takes more than one place of a document to see. */
  static final Set<DiagnosticType> UNSEEN =
      Set.of(
          Problems.NOT_A_CANDIDATE,
          Problems.CONFLICTING_MARK,
          Problems.CONFLICTING_READING,
          Problems.DANGLING_REFERENCE,
          Problems.DAY_OUT_OF_RANGE,
          Problems.REPEATED_HOLIDAY,
          Problems.HOLIDAYS_MAY_MEET,
          Problems.CALENDARS_APART,
          MonthAnnouncements.REPEATED_MONTH,
          MonthAnnouncements.WRONG_VALUE,
          Problems.BASE_CYCLE,
          Problems.DOCUMENT_NOT_FOUND,
          Problems.TOO_MANY_BASES,
          Problems.NOT_IN_BASE);

  /**
   * Of these the form is seen, and words that stand twice in one list. Not seen is whether a day
   * exists, a path leads out of the folder, a position is one, an entry has an id of its own, a sum
   * is too large, a connective too deep, a stage of another kind of case, or a character of a text
   * one that nobody sees or a typographic quotation mark.
   */
  static final Set<DiagnosticType> PARTLY_SEEN =
      Set.of(
          Problems.TOO_DEEP,
          Problems.HOSTILE_CHARACTER,
          Problems.CURLY_QUOTES,
          Problems.UNKNOWN_VALUE,
          Problems.OUT_OF_BOUNDS,
          Problems.BAD_DATE,
          Problems.BAD_CLAUSE,
          Problems.DOCUMENT_NOT_ALLOWED,
          Problems.BLANK_TEXT,
          Problems.DUPLICATE_ID);

  /** What a document may build on besides what is shipped; it has every key. */
  static final String COMPLETE = "./complete.yaml";

  private static final Bases BASES =
      name ->
          Optional.of(name)
              .filter("complete.yaml"::equals)
              .map(file -> new ByteArrayInputStream(Documents.text(file).getBytes(UTF_8)));

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DocumentSchemas.policy());

  private SchemaOracle() {}

  /** What the schema has against a document. */
  static List<Error> errorsOf(JsonNode document) {
    return errorsOf(SCHEMA, document);
  }

  private static List<Error> errorsOf(Schema schema, JsonNode document) {
    // Its messages follow the default locale unless told otherwise.
    return schema.validate(
        document, context -> context.executionConfig(config -> config.locale(Locale.ENGLISH)));
  }

  /** What an editor shows, with the place of each; none if the document has no JSON. */
  static Optional<List<String>> messagesOf(String text) {
    return YamlAsJson.of(text)
        .map(
            document ->
                errorsOf(document).stream()
                    .map(each -> each.getInstanceLocation() + " " + Quoted.whole(messageOf(each)))
                    .toList());
  }

  /** Editors say what the schema tells them to say in the place of a pattern. */
  private static String messageOf(Error error) {
    return holderOf(SCHEMA, error).path("errorMessage").asString(error.getMessage());
  }

  /** The part of the schema that has the keyword which was not met. */
  private static JsonNode holderOf(Schema schema, Error error) {
    String pointer = error.getSchemaLocation().getFragment().toString();
    return schema.getSchemaNode().at(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  /** The keys that the schema knows in the mapping that has one which it does not know. */
  static Set<String> keysBeside(String unknown, String document) {
    return findKeysBeside(SCHEMA, unknown, document).orElseThrow();
  }

  /** As {@link #keysBeside}, of any schema; empty where keys are ids. */
  static Optional<Set<String>> findKeysBeside(Schema schema, String unknown, String document) {
    return errorsOf(schema, YamlAsJson.of(document).orElseThrow()).stream()
        .filter(each -> each.getKeyword().equals("additionalProperties"))
        .filter(each -> unknown.equals(each.getProperty()))
        .findFirst()
        .map(each -> keysOf(holderOf(schema, each)));
  }

  /** The keys of each mapping in the schema. */
  static Set<Set<String>> keysOfMappings() {
    Set<Set<String>> all = new LinkedHashSet<>();
    SCHEMA
        .getSchemaNode()
        .findParents("additionalProperties")
        .forEach(mapping -> all.add(keysOf(mapping)));
    return all;
  }

  private static Set<String> keysOf(JsonNode mapping) {
    Set<String> keys = new TreeSet<>(mapping.path("properties").propertyNames());
    keys.remove(Shape.REMOVE); // nobody has it in the end, so the reader does not list it
    return keys;
  }

  /** What the reader has against a document. */
  static List<Problem> problemsOf(String text) {
    try {
      RuleSets.parse("document", text, BASES);
      return List.of();
    } catch (InvalidDocumentException e) {
      return e.problems();
    }
  }

  /**
   * Both agree on a document.
   *
   * @param problems what the reader has against it
   */
  static void assertAgreement(String text, List<Problem> problems) {
    boolean reaches =
        problems.stream().noneMatch(each -> NEVER_REACH_A_SCHEMA.contains(each.type()));
    Optional<JsonNode> document = reaches ? YamlAsJson.of(text) : Optional.empty();
    if (document.isEmpty()) {
      assertThat(problems).as("what has no JSON is refused: %s", text).isNotEmpty();
      return;
    }
    List<Error> first = SCHEMA.validate(document.get(), SchemaOracle::failFast);
    if (problems.isEmpty()) {
      assertThat(first).as("the reader accepts %s", text).isEmpty();
    }
    List<Problem> seen =
        problems.stream()
            .filter(SchemaOracle::mustBeSeen)
            .filter(each -> !isAboutABase(each, document.get()))
            .toList();
    if (first.isEmpty()) {
      assertThat(seen).as("the schema accepts %s", text).isEmpty();
    }
  }

  /** What a base may have, where the document has one or is one itself. */
  private static boolean isAboutABase(Problem problem, JsonNode document) {
    boolean isPolicy = Grammar.OF_A_POLICY.stream().anyMatch(document::has);
    String base = document.path("base").asString("");
    boolean isWhole = isPolicy && base.isEmpty();
    return problem.type().equals(Problems.MISSING_KEY)
        ? !isWhole && !base.equals(COMPLETE)
        : !isWhole
            && (problem.type().equals(Problems.MISSING_LABEL)
                || problem.type().equals(Problems.NOTHING_TO_REMOVE));
  }

  private static void failFast(ExecutionContext context) {
    context.executionConfig(config -> config.failFast(true));
  }

  /** Whether the schema must refuse a document for this problem, too. */
  static boolean mustBeSeen(Problem problem) {
    return !NEVER_REACH_A_SCHEMA.contains(problem.type())
        && !UNSEEN.contains(problem.type())
        && !PARTLY_SEEN.contains(problem.type())
        && !isAboutSpelling(problem)
        && !isAboutALanguage(problem)
        && !isAboutALaterRule(problem);
  }

  /**
   * In JSON a number or a truth value is one however it is spelled, such as {@code 0x1} or {@code
   * True}, and a text is one with and without quotation marks.
   */
  private static boolean isAboutSpelling(Problem problem) {
    String found = problem.found();
    boolean isNumber = found.matches("[-+.0-9][-+.0-9a-fA-Fox_]*");
    boolean isTruth = found.matches("True|TRUE|False|FALSE");
    boolean isQuotedNumber = found.matches("\"[+]?[\\u0660-\\u0669\\u06F0-\\u06F9]+\"");
    return isNumber || isTruth || isQuotedNumber;
  }

  /** Two letters may be a language or not; that list is the platform's. */
  private static boolean isAboutALanguage(Problem problem) {
    return problem.type().equals(Problems.UNKNOWN_KEY) && problem.found().matches("[a-z]{2}");
  }

  /** Of a holiday with several rules the first has the label. */
  static boolean isAboutALaterRule(Problem problem) {
    return problem.type().equals(Problems.MISSING_LABEL)
        && problem.place().path().contains("holidays[");
  }
}
