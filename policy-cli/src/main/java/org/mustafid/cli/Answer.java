package org.mustafid.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mustafid.catalogue.Catalogue;
import org.mustafid.catalogue.Isolation;
import org.mustafid.catalogue.Language;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.message.Messages;
import org.mustafid.name.Labels;
import org.mustafid.workday.DayEstimate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a command answers: in which language, for people or for programs. What is told to people has
 * the digits of their language; ids, paths and dates in ISO form are for programs too, and stay.
 */
final class Answer {
  /** The languages of the library. */
  enum Lang {
    AR(Messages.ARABIC),
    EN(Messages.ENGLISH);

    private final Locale locale;

    Lang(Locale locale) {
      this.locale = locale;
    }

    Messages messages() {
      return Messages.in(locale);
    }

    @Override
    public String toString() { // what is typed, and offered by the shell
      return word(this);
    }
  }

  /** For people, or for programs. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() { // what is typed, and offered by the shell
      return word(this);
    }
  }

  private static final String RIGHT_TO_LEFT = "\u200F";
  private static final String NEWLINE = "\n"; // not that of the platform: programs compare output

  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli before a command runs
  private CommandSpec command;

  @Option(
      names = "--lang",
      defaultValue = "en",
      description = "Language of texts: ${COMPLETION-CANDIDATES}. Default: en.")
  private Lang lang = Lang.EN;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text for people, json for programs. Default: text.")
  private Format format = Format.TEXT;

  private @Nullable Catalogue words; // read when first asked for

  /** Apart from a command, such as where it cannot be run. */
  static Answer in(Lang lang) {
    Answer answer = new Answer();
    answer.lang = lang;
    return answer;
  }

  Messages messages() {
    return lang.messages();
  }

  /** What is said in each of the languages. */
  static Labels inEach(Function<Messages, String> text) {
    return Labels.of(
        text.apply(Messages.in(Messages.ARABIC)), text.apply(Messages.in(Messages.ENGLISH)));
  }

  boolean isJson() {
    return format == Format.JSON;
  }

  PrintWriter out() {
    return command.commandLine().getOut();
  }

  /** As it was decided where the output goes. */
  Colour colour() {
    return command.commandLine().getColorScheme().ansi().enabled() ? Colour.ON : Colour.OFF;
  }

  /** All that is wrong with a document. */
  void refusal(InvalidDocumentException refusal) {
    line(colour().ofRefusal(messages().text(refusal)));
  }

  /** A line of this program's own catalogue. */
  void line(String key, Map<String, ?> arguments) {
    line(text(key, arguments));
  }

  /** A text of this program's own catalogue; what goes into it keeps its own direction. */
  String text(String key, Map<String, ?> arguments) {
    Isolation isolation = Isolation.in(lang == Lang.AR);
    Map<String, Object> isolated = new HashMap<>(arguments);
    isolated.replaceAll((name, value) -> value instanceof String text ? isolation.of(text) : value);
    return words().format(key, isolated);
  }

  /** The rows of a table; each runs in the direction of the language, whatever is in its cells. */
  void rows(Table table) {
    String direction = lang == Lang.AR ? RIGHT_TO_LEFT : "";
    table.lines().forEach(row -> line(direction + row));
  }

  /** What a program reads, such as a range of ISO dates, from left to right. */
  String code(String text) {
    return Isolation.in(lang == Lang.AR).ofCode(text);
  }

  /** A text among others, which keeps its own direction. */
  String isolated(String text) {
    return Isolation.in(lang == Lang.AR).of(text);
  }

  /** Left to be flushed in the end: of many cases, each has a line. */
  void line(String text) {
    out().print(text + NEWLINE);
  }

  Locale locale() {
    return lang.locale;
  }

  /** A text of several lines, the last of which has its end. */
  void page(String text) {
    out().print(text);
  }

  /** A line on the stream for mistakes, behind what was said before it. */
  void err(String text) {
    out().flush();
    err().print(text + NEWLINE);
    err().flush();
  }

  /** A line of this program's own catalogue, on the stream for mistakes. */
  void errLine(String key, Map<String, ?> arguments) {
    err(text(key, arguments));
  }

  PrintWriter err() {
    return command.commandLine().getErr();
  }

  /** A label in the language of the answer; the id if there is none. */
  String name(Labels labels, String id) {
    String label = messages().label(labels);
    return label.isEmpty() ? id : label;
  }

  /** A constant as programs write it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A text of this program's own catalogue that has no places to fill in. */
  String word(String key) {
    return words().text(key);
  }

  Catalogue words() {
    if (words == null) {
      words = Catalogue.of(Answer.class, "cli", Language.from(lang.locale));
    }
    return words;
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  /** A day, and how certain it is. */
  static void add(ObjectNode node, DayEstimate estimate) {
    node.put("day", estimate.day().toString());
    node.put("earliest-possible", estimate.earliestPossible().toString());
    node.put("latest-possible", estimate.latestPossible().toString());
    node.put("basis", word(estimate.basis()));
  }

  void json(JsonNode node) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", NEWLINE));
    line(
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(printer)
            .build()
            .writeValueAsString(node));
  }
}
