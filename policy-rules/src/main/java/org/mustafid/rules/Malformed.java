package org.mustafid.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
 * @param mark of the cause; empty for the document as a whole
 * @param expected in the words of somebody who writes a document, not of the grammar
 */
record Malformed(Optional<Mark> mark, Kind expected) {
  private static final Map<String, Kind> REASONS = new LinkedHashMap<>();

  static {
    REASONS.put("mapping values are not allowed", Kind.QUOTED_COLON);
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

  /** The cause of what a parser complains of. */
  static Malformed of(MarkedYamlEngineException complaint, String text, LoadSettings settings) {
    Optional<Mark> noticed = complaint.getProblemMark();
    Optional<Mark> begun = complaint.getContextMark();
    Kind kind =
        REASONS.entrySet().stream()
            .filter(reason -> complaint.getProblem().contains(reason.getKey()))
            .findFirst()
            .map(Map.Entry::getValue)
            .orElse(Kind.YAML);
    if (kind == Kind.CLOSING_QUOTE && begun.isPresent()) {
      return new Malformed(begun, kind);
    }
    Optional<Mark> quote = noticed.flatMap(mark -> quoteBefore(mark, text, settings));
    if (quote.isPresent()) {
      return new Malformed(quote, Kind.CLOSING_QUOTE);
    }
    boolean isLinesAway =
        noticed.isPresent() && begun.isPresent() && noticed.get().getLine() > begun.get().getLine();
    return kind == Kind.COMMA_OR_BRACKET && isLinesAway
        ? new Malformed(begun, Kind.CLOSING_BRACKET)
        : new Malformed(noticed, kind);
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
