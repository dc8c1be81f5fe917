package org.mustafid.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.ScalarToken;
import org.snakeyaml.engine.v2.tokens.Token;

/**
 * A mistake in the YAML itself: where its cause is, which is often before the place where the
 * parser noticed, and what it takes to mend it.
 *
 * @param spot of the cause; empty for the document as a whole
 * @param expected in the words of somebody who writes a document, not of the grammar
 * @param suggestion what stands at the spot of a document that is mended, if that is known
 */
record Malformed(Optional<Spot> spot, Expectation expected, Optional<String> suggestion) {
  /**
   * A passage of one line.
   *
   * @param line counted from 1
   * @param column counted from 0, in code points
   * @param found what stands there
   */
  record Spot(int line, int column, String found) {}

  /** A key as it may stand at the beginning of a line. */
  static final String KEY = "(?:[A-Za-z][A-Za-z0-9-]*|\"[^\"]*\"|'[^']*')";

  /** The hyphens of lists; without a group that repeats, which would exhaust the stack. */
  static final String DASHES = "(?:- [- ]*)?";

  private static final Pattern BEGINNING =
      Pattern.compile("[ \\t]*" + DASHES + "(?:" + KEY + "[ \\t]*)?");

  /** A sign that is taken for a comma, and the key behind it. */
  private static final Pattern SEPARATED =
      Pattern.compile("(.*)([^\\p{L}\\p{N}\\s\"'])\\s*" + KEY + "\\s*");

  /** A key, perhaps a sign in place of its colon, and perhaps what follows without a blank. */
  private static final Pattern WITHOUT_COLON =
      Pattern.compile(
          "([ \\t]*"
              + DASHES
              + ")([a-z][a-z0-9-]*)(?:(\\s*(?:=>?|[^\\s\\p{L}\\p{N}_-]))([^\\s,\\]}]*))?.*");

  /** On longer lines patterns would take their time. */
  private static final int LONGEST_TRIED = 400;

  /** A key, and behind it another one with its value, and nothing that needs quotation marks. */
  private static final Pattern KEY_BEHIND_KEY =
      Pattern.compile(
          "[ \\t]*" + DASHES + "(" + KEY + "):[ \\t]+(([a-z][a-z-]*): +[^:#{}\\[\\],\"']+)");

  /** A key, and keys with values between round brackets. */
  private static final Pattern IN_ROUND_BRACKETS =
      Pattern.compile("[ \\t]*" + DASHES + KEY + ":[ \\t]+(\\(([^(){}\\[\\]\"':]+: [^()\"']+)\\))");

  private static final Pattern COMMA_AT_THE_END =
      Pattern.compile("[ \\t]*" + DASHES + KEY + ":[ \\t].*([}\\]\"'])([,،])");

  /** A key, and a value of words that begins with quotation marks and goes on behind them. */
  private static final Pattern PARTLY_QUOTED =
      Pattern.compile(
          "[ \\t]*"
              + DASHES
              + KEY
              + ":[ \\t]+(\"([\\p{L}\\p{N}][\\p{L}\\p{N} -]*)\"[ \\t]+([\\p{L}\\p{N}][\\p{L}\\p{N} -]*))");

  private static final Map<String, Kind> REASONS = new LinkedHashMap<>();

  static {
    REASONS.put("mapping values are not allowed", Kind.QUOTED_COLON);
    REASONS.put("sequence entries are not allowed", Kind.LIST_BELOW);
    REASONS.put("could not find expected ':'", Kind.COLON_AFTER_KEY);
    REASONS.put("TAB", Kind.BLANKS_NOT_TABS);
    REASONS.put("cannot start any token", Kind.QUOTED_SIGN);
    REASONS.put("unexpected end of stream", Kind.CLOSING_QUOTE);
    REASONS.put("document start", Kind.ONE_DOCUMENT);
    REASONS.put("<block end>", Kind.ONE_COLUMN);
    REASONS.put("expected ','", Kind.COMMA_OR_BRACKET);
    REASONS.put("node content", Kind.VALUE);
    REASONS.put("escape", Kind.ESCAPE);
  }

  /** A mistake in a document as a whole. */
  static Malformed whole(Kind kind) {
    return new Malformed(Optional.empty(), Expectation.of(kind), Optional.empty());
  }

  /** A mistake from a place to the end of its line. */
  static Malformed at(Mark place, Kind kind, SourceText source) {
    String found = source.restOfLine(Math.min(place.getIndex(), source.length()));
    return new Malformed(
        Optional.of(new Spot(place.getLine() + 1, place.getColumn(), found)),
        Expectation.of(kind),
        Optional.empty());
  }

  private static Malformed at(
      int line, int column, String found, Expectation expected, String suggestion) {
    return new Malformed(
        Optional.of(new Spot(line, column, found)), expected, Optional.of(suggestion));
  }

  /** The cause of what a parser complains of. */
  static Malformed of(
      MarkedYamlEngineException complaint, SourceText source, LoadSettings settings) {
    Optional<Mark> begun = complaint.getContextMark();
    Kind kind =
        REASONS.entrySet().stream()
            .filter(reason -> complaint.getProblem().contains(reason.getKey()))
            .findFirst()
            .map(Map.Entry::getValue)
            .orElse(Kind.YAML);
    if (complaint.getProblemMark().isEmpty()) {
      return whole(kind);
    }
    Mark noticed = complaint.getProblemMark().get();
    boolean isBegun = kind == Kind.CLOSING_QUOTE || kind == Kind.COLON_AFTER_KEY;
    Mark place = isBegun ? begun.orElse(noticed) : noticed;
    if (kind == Kind.CLOSING_QUOTE) {
      return at(place, kind, source);
    }
    boolean isLinesAway = begun.isPresent() && noticed.getLine() > begun.get().getLine();
    return byLines(kind, place, source.lines())
        .or(
            () ->
                quoteBefore(place, source.toString(), settings)
                    .map(quote -> at(quote, Kind.CLOSING_QUOTE, source)))
        .orElseGet(
            () ->
                kind == Kind.COMMA_OR_BRACKET && isLinesAway
                    ? at(begun.orElseThrow(), Kind.CLOSING_BRACKET, source)
                    : at(place, isColon(place, source) ? Kind.QUOTED_COLON : kind, source));
  }

  private static boolean isColon(Mark place, SourceText source) {
    return source.restOfLine(Math.min(place.getIndex(), source.length())).startsWith(":");
  }

  /** What the line at a place, or the one above it, tells better than the parser. */
  private static Optional<Malformed> byLines(Kind kind, Mark place, SourceLines lines) {
    int number = place.getLine() + 1;
    String line = lines.line(number);
    int column = Math.min(place.getColumn(), line.codePointCount(0, line.length()));
    String before = line.substring(0, line.offsetByCodePoints(0, column));
    return switch (kind) {
      case COMMA_OR_BRACKET -> separator(number, before, line.substring(before.length()));
      case COLON_AFTER_KEY -> colon(number, line);
      case QUOTED_COLON, ONE_COLUMN, BLANKS_NOT_TABS -> {
        Optional<Malformed> beside = besideKey(number, line.stripTrailing());
        if (beside.isPresent()) {
          yield beside;
        }
        Matcher beginning = BEGINNING.matcher(before);
        if (!beginning.matches()) {
          yield Optional.empty();
        }
        if (line.substring(0, line.length() - line.stripLeading().length()).contains("\t")) {
          yield tab(number, line, lines);
        }
        yield colonAbove(number, lines).or(() -> indentation(number, line, lines));
      }
      default -> Optional.empty();
    };
  }

  /** A sign that is not the comma of YAML, where that should stand. */
  private static Optional<Malformed> separator(int number, String before, String rest) {
    if (!rest.isEmpty() && isSeparator(rest.codePointAt(0))) {
      return Optional.of(comma(number, before, Character.toString(rest.codePointAt(0))));
    }
    if (!rest.startsWith(":") || before.length() > LONGEST_TRIED) {
      return Optional.empty();
    }
    Matcher separated = SEPARATED.matcher(before);
    return separated.matches() && isSeparator(separated.group(2).codePointAt(0))
        ? Optional.of(comma(number, separated.group(1), separated.group(2)))
        : Optional.empty();
  }

  private static Malformed comma(int number, String before, String sign) {
    return at(
        number,
        before.codePointCount(0, before.length()),
        sign,
        expected(sign, Kind.COMMA_OR_BRACKET),
        ",");
  }

  private static boolean isSeparator(int sign) {
    return sign == ';' || Disguise.sign(sign).filter(meant -> !meant.equals(":")).isPresent();
  }

  /** What should stand in the place of a sign: one of ASCII if it only looks like that. */
  private static Expectation expected(String sign, Kind otherwise) {
    int character = sign.strip().codePointAt(0);
    return Disguise.sign(character).isPresent()
        ? Expectation.of(Kind.ASCII, SourceText.name(character))
        : Expectation.of(otherwise);
  }

  /** What is amiss with the value that stands beside a key. */
  private static Optional<Malformed> besideKey(int number, String line) {
    return line.length() > LONGEST_TRIED
        ? Optional.empty()
        : braces(number, line)
            .or(() -> roundBrackets(number, line))
            .or(() -> wholeQuoted(number, line))
            .or(() -> commaAtTheEnd(number, line));
  }

  /** A key with its value behind another key, without the braces that belong around it. */
  private static Optional<Malformed> braces(int number, String line) {
    Matcher keys = KEY_BEHIND_KEY.matcher(line);
    if (!keys.matches() || !Keys.isKnown(keys.group(3))) {
      return Optional.empty();
    }
    String found = keys.group(2);
    return Optional.of(
        at(
            number,
            line.codePointCount(0, keys.start(2)),
            found,
            Expectation.of(Kind.BRACES),
            "{" + found + "}"));
  }

  /** Keys with values between round brackets, which are text in YAML. */
  private static Optional<Malformed> roundBrackets(int number, String line) {
    Matcher value = IN_ROUND_BRACKETS.matcher(line);
    return value.matches()
        ? Optional.of(mended(number, line, value, Kind.BRACES, "{" + value.group(2) + "}"))
        : Optional.empty();
  }

  /** A value, the first group of what was found in a line, and what it should be. */
  private static Malformed mended(
      int number, String line, Matcher value, Kind expected, String suggestion) {
    int column = line.codePointCount(0, value.start(1));
    return at(number, column, value.group(1), Expectation.of(expected), suggestion);
  }

  /** A comma behind the last bracket of a line. */
  private static Optional<Malformed> commaAtTheEnd(int number, String line) {
    Matcher end = COMMA_AT_THE_END.matcher(line);
    return end.matches()
        ? Optional.of(
            at(
                number,
                line.codePointCount(0, end.start(1)),
                end.group(1) + end.group(2),
                Expectation.of(Kind.NO_COMMA),
                end.group(1)))
        : Optional.empty();
  }

  /** A value of which only the beginning is in quotation marks. */
  private static Optional<Malformed> wholeQuoted(int number, String line) {
    Matcher value = PARTLY_QUOTED.matcher(line);
    return value.matches()
        ? Optional.of(
            mended(number, line, value, Kind.QUOTED_WHOLE, value.group(2) + " " + value.group(3)))
        : Optional.empty();
  }

  /** A line that begins with a key, and has no colon and no blank behind it. */
  private static Optional<Malformed> colon(int number, String line) {
    Matcher key = WITHOUT_COLON.matcher(line);
    if (!key.matches() || !Keys.isKnown(key.group(2))) {
      return Optional.empty();
    }
    int column = key.group(1).length();
    Expectation expected = Expectation.of(Kind.COLON_AFTER_KEY);
    if (key.group(3) == null) {
      return Optional.of(at(number, column, key.group(2), expected, key.group(2) + ":"));
    }
    int sign = key.group(3).strip().codePointAt(0);
    String value = key.group(4).isEmpty() ? "" : " " + key.group(4);
    boolean isMeant = sign == ':' || sign == '=';
    return isMeant || Disguise.sign(sign).isPresent()
        ? Optional.of(
            at(
                number,
                column,
                key.group(2) + key.group(3) + key.group(4),
                isMeant ? expected : expected(key.group(3), Kind.COLON_AFTER_KEY),
                key.group(2) + ":" + value))
        : Optional.empty();
  }

  /** The same of the line above, with which a line without a fault became one text. */
  private static Optional<Malformed> colonAbove(int number, SourceLines lines) {
    int above = number - 1;
    while (above > 0 && lines.line(above).isBlank()) {
      above--;
    }
    return above > 0 && Indentation.isFurtherKey(lines.line(above), lines.line(number))
        ? colon(above, lines.line(above))
        : Optional.empty();
  }

  private static Optional<Malformed> tab(int number, String line, SourceLines lines) {
    String blanks = line.substring(0, line.length() - line.stripLeading().length());
    String key = firstWord(line);
    return Optional.of(
        at(
            number,
            0,
            blanks + key,
            Expectation.of(Kind.BLANKS_NOT_TABS),
            " ".repeat(Indentation.ofEntryAbove(lines, number)) + key));
  }

  private static Optional<Malformed> indentation(int number, String line, SourceLines lines) {
    int blanks = line.length() - line.stripLeading().length();
    return Indentation.meant(lines, number)
        .map(
            meant ->
                meant.isOnly()
                    ? shifted(number, blanks, firstWord(line), meant)
                    : new Malformed(
                        Optional.of(new Spot(number, blanks, firstWord(line))),
                        Expectation.of(Kind.ONE_COLUMN),
                        Optional.empty()));
  }

  /** From the blanks too many on, or where blanks are missing. */
  private static Malformed shifted(int number, int blanks, String key, Indentation meant) {
    return at(
        number,
        Math.min(blanks, meant.column()),
        " ".repeat(Math.max(0, blanks - meant.column())) + key,
        Expectation.of(
            Kind.COLUMN, String.valueOf(meant.column() + 1), String.valueOf(meant.asInLine())),
        " ".repeat(Math.max(0, meant.column() - blanks)) + key);
  }

  private static String firstWord(String line) {
    return line.strip().split("\\s", 2)[0];
  }

  /**
   * The quotation mark that opens the text before a place, if that text reaches over several lines
   * or touches what stands there: then it was closed by the mark that should have opened the next.
   */
  private static Optional<Mark> quoteBefore(Mark place, String text, LoadSettings settings) {
    ScannerImpl tokens = new ScannerImpl(settings, new StreamReader(settings, text));
    Optional<Mark> quote = Optional.empty();
    try {
      while (tokens.hasNext()) {
        Token token = tokens.next();
        Mark start = token.getStartMark().orElseThrow();
        Mark end = token.getEndMark().orElseThrow();
        if (end.getIndex() > place.getIndex()) {
          break;
        }
        boolean reachesHere =
            end.getIndex() == place.getIndex()
                || (end.getLine() == place.getLine() && start.getLine() < end.getLine());
        quote = isQuoted(token) && reachesHere ? Optional.of(start) : Optional.empty();
      }
    } catch (YamlEngineException | NumberFormatException e) {
      return quote; // the same mistake, met again
    }
    return quote;
  }

  private static boolean isQuoted(Token token) {
    return token instanceof ScalarToken scalar
        && (scalar.getStyle() == ScalarStyle.DOUBLE_QUOTED
            || scalar.getStyle() == ScalarStyle.SINGLE_QUOTED);
  }
}
