package org.mustafid.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.rules.Node.Entry;
import org.mustafid.rules.Node.Mapping;
import org.mustafid.rules.Node.Scalar;
import org.mustafid.rules.Node.Sequence;
import org.mustafid.rules.Node.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Makes the located tree of one document from YAML events, which are pulled one at a time, so that
 * a hostile document costs no more than what its first excess costs.
 */
final class DocumentTree {
  static final int DEEPEST = 32;
  static final int MOST_NODES = 20_000;
  static final int LONGEST_TEXT = 4_000;

  private static final Span START = new Span(1, 1, 0);

  private static final String END_OF_STREAM = "unexpected end of stream";
  private static final Map<String, String> REASONS = new LinkedHashMap<>();

  static {
    REASONS.put("mapping values are not allowed", "text with a colon in it goes into quotes");
    REASONS.put("could not find expected ':'", "a colon and a blank follow each key");
    REASONS.put("TAB", "lines are indented with blanks, not with tabs");
    REASONS.put("cannot start any token", "text that begins with this character goes into quotes");
    REASONS.put(END_OF_STREAM, "a quote that is opened is closed");
    REASONS.put("document start", "one document, and nothing behind it");
    REASONS.put("<block end>", "the entries of one list or mapping begin in one column");
    REASONS.put("expected ','", "a comma between entries, and a bracket behind the last");
    REASONS.put("node content", "a value between a comma and a bracket");
    REASONS.put("escape", "a backslash in double quotes begins one of the known escapes");
  }

  private final SourceText source;
  private final Report report;
  private final Iterator<Event> events;
  private int nodes;

  private DocumentTree(
      SourceText source, Report report, LoadSettings settings, StreamReader reader) {
    this.source = source;
    this.report = report;
    this.events = new ParserImpl(settings, reader);
  }

  /**
   * The root of a document, whatever it is.
   *
   * @throws Report.Stopped if there is none, after the reason was reported
   */
  static Node of(SourceText source, Report report) throws Report.Stopped {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    StreamReader reader = new StreamReader(settings, source.toString());
    try {
      return new DocumentTree(source, report, settings, reader).document();
    } catch (NumberFormatException e) {
      // what the scanner lets through if the text ends before the digits of an escape
      throw malformed(source, report, reader.getMark(), inPlainWords("escape"));
    } catch (MarkedYamlEngineException e) {
      // a quote that is never closed is best shown where it is opened
      boolean atEnd = e.getProblem().contains(END_OF_STREAM) && e.getContextMark().isPresent();
      Optional<Mark> mark = atEnd ? e.getContextMark() : e.getProblemMark();
      throw malformed(source, report, mark, inPlainWords(e.getProblem()));
    } catch (YamlEngineException e) {
      // the only one without a mark: the directive at the top asks for another version of YAML
      throw malformed(source, report, Optional.empty(), "(of version 1.1 or 1.2)");
    }
  }

  private Node document() throws Report.Stopped {
    events.next(); // the stream starts
    Event start = events.next();
    if (start.getEventId() == Event.ID.StreamEnd) {
      throw report.stop(Problems.WRONG_TYPE, START, "", Expectation.of(Kind.MAPPING));
    }
    Node root = node(events.next(), 1);
    events.next(); // the document ends
    Event end = events.next();
    if (end.getEventId() != Event.ID.StreamEnd) {
      throw malformed(source, report, end.getStartMark(), "(one document, and nothing behind it)");
    }
    return root;
  }

  private Node node(Event event, int depth) throws Report.Stopped {
    Mark start = event.getStartMark().orElseThrow();
    nodes++;
    if (nodes > MOST_NODES) {
      throw report.stop(
          Problems.TOO_MANY_NODES,
          span(start, start),
          "one more",
          Expectation.of(Kind.AT_MOST, MOST_NODES + " keys and values"));
    }
    refuseReferences(event);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    if (depth > DEEPEST) {
      throw report.stop(
          Problems.TOO_DEEP,
          span(start, start),
          "one more",
          Expectation.of(Kind.AT_MOST, DEEPEST + " levels"));
    }
    boolean flow = ((CollectionStartEvent) event).isFlow();
    if (event.getEventId() == Event.ID.SequenceStart) {
      List<Node> items = new ArrayList<>();
      Event next = events.next();
      while (next.getEventId() != Event.ID.SequenceEnd) {
        items.add(node(next, depth + 1));
        next = events.next();
      }
      return new Sequence(items, flow ? span(start, endOf(next)) : span(start, start));
    }
    List<Entry> entries = new ArrayList<>();
    Event next = events.next();
    while (next.getEventId() != Event.ID.MappingEnd) {
      Node key = node(next, depth + 1);
      entries.add(new Entry(key, node(events.next(), depth + 1)));
      next = events.next();
    }
    return new Mapping(entries, flow ? span(start, endOf(next)) : span(start, start));
  }

  private void refuseReferences(Event event) throws Report.Stopped {
    boolean refers =
        event instanceof AliasEvent
            || (event instanceof NodeEvent node && node.getAnchor().isPresent());
    boolean tagged =
        (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
            || (event instanceof CollectionStartEvent start && start.getTag().isPresent());
    if (refers || tagged) {
      Mark start = event.getStartMark().orElseThrow();
      String token = source.restOfLine(start.getIndex()).split("[\\s,\\]}]", 2)[0];
      throw report.stop(
          refers ? Problems.ALIAS_NOT_ALLOWED : Problems.TAG_NOT_ALLOWED,
          new Span(
              start.getLine() + 1, start.getColumn() + 1, token.codePointCount(0, token.length())),
          token,
          Expectation.of(refers ? Kind.NO_ALIAS : Kind.NO_TAG));
    }
  }

  private Scalar scalar(ScalarEvent event) {
    Mark start = event.getStartMark().orElseThrow();
    Mark end = endOf(event);
    Span span = span(start, end);
    String text = event.getValue();
    boolean spoiled = false;
    if (source.wasHostile(start.getIndex(), end.getIndex())) {
      // reported already; what is left is read as if the character had never been there
      text = text.replace(Character.toString(SourceText.REPLACEMENT), "");
      spoiled = text.isBlank();
    }
    Optional<Integer> escaped = text.codePoints().filter(SourceText::isHostile).boxed().findFirst();
    if (escaped.isPresent()) {
      report.add(
          Problems.HOSTILE_CHARACTER,
          "",
          span,
          SourceText.name(escaped.get()),
          Expectation.of(Kind.PLAIN_TEXT));
      spoiled = true;
    }
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST_TEXT && !spoiled) {
      report.add(
          Problems.TEXT_TOO_LONG,
          "",
          span,
          text,
          Expectation.of(Kind.AT_MOST, LONGEST_TEXT + " characters"));
      spoiled = true;
    }
    return new Scalar(text, event.isPlain(), spoiled, span);
  }

  private static Mark endOf(Event event) {
    return event.getEndMark().orElseThrow();
  }

  private Span span(Mark start, Mark end) {
    return new Span(
        start.getLine() + 1,
        start.getColumn() + 1,
        source.lengthOnLine(start.getIndex(), end.getIndex()));
  }

  /** What to do about a mistake that the parser names in terms of its grammar; may be empty. */
  private static String inPlainWords(String reason) {
    for (Map.Entry<String, String> known : REASONS.entrySet()) {
      if (reason.contains(known.getKey())) {
        return "(" + known.getValue() + ")";
      }
    }
    return "";
  }

  private static Report.Stopped malformed(
      SourceText source, Report report, Optional<Mark> mark, String reason) {
    if (report.has(Problems.HOSTILE_CHARACTER) || report.has(Problems.TEXT_TOO_LONG)) {
      return report.stop(); // either may well be why the rest makes no sense
    }
    Expectation expected =
        reason.isEmpty() ? Expectation.of(Kind.YAML) : Expectation.of(Kind.YAML, reason);
    if (mark.isEmpty()) {
      return report.stop(Problems.SYNTAX, START, source.restOfLine(0), expected);
    }
    int index = Math.min(mark.get().getIndex(), source.length());
    String found = source.restOfLine(index);
    Span span =
        new Span(
            mark.get().getLine() + 1,
            mark.get().getColumn() + 1,
            found.codePointCount(0, found.length()));
    return report.stop(Problems.SYNTAX, span, found, expected);
  }
}
