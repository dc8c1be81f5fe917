package org.mustafid.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.mustafid.diagnostic.DiagnosticType;
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
 * nothing of a hostile document is taken apart behind its first excess.
 */
final class DocumentTree {
  static final int DEEPEST = 32;
  static final int MOST_NODES = 20_000;
  static final int LONGEST_TEXT = 4_000;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private final SourceText source;
  private final Report report;
  private final Iterator<Event> events;
  private int nodes;

  private DocumentTree(SourceText source, Report report, StreamReader reader) {
    this.source = source;
    this.report = report;
    this.events = new ParserImpl(SETTINGS, reader);
  }

  /**
   * The root of a document, whatever it is.
   *
   * @throws Report.Stopped if there is none, after the reason was reported
   */
  static Node of(SourceText source, Report report) throws Report.Stopped {
    StreamReader reader = new StreamReader(SETTINGS, source.toString());
    try {
      return new DocumentTree(source, report, reader).document();
    } catch (NumberFormatException e) {
      // what the scanner lets through if the text ends before the digits of an escape
      throw malformed(
          report,
          reader
              .getMark()
              .map(mark -> Malformed.at(mark, Kind.ESCAPE, source))
              .orElse(Malformed.whole(Kind.ESCAPE)));
    } catch (MarkedYamlEngineException e) {
      throw malformed(report, Malformed.of(e, source, SETTINGS));
    } catch (YamlEngineException e) {
      // the only one without a mark: the directive at the top asks for another version of YAML
      throw malformed(report, Malformed.whole(Kind.YAML_VERSION));
    }
  }

  private Node document() throws Report.Stopped {
    events.next(); // the stream starts
    Event start = events.next();
    if (start.getEventId() == Event.ID.StreamEnd) {
      throw report.stop(Problems.WRONG_TYPE, report.start(), "", Expectation.of(Kind.MAPPING));
    }
    Node root = node(events.next(), 1);
    events.next(); // the document ends
    Event end = events.next();
    if (end.getEventId() != Event.ID.StreamEnd) {
      throw malformed(
          report, Malformed.at(end.getStartMark().orElseThrow(), Kind.ONE_DOCUMENT, source));
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
          String.valueOf(nodes),
          Expectation.of(Kind.AT_MOST_NODES, String.valueOf(MOST_NODES)));
    }
    refuseReferences(event);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    if (depth > DEEPEST) {
      throw report.stop(
          Problems.TOO_DEEP,
          span(start, start),
          String.valueOf(depth),
          Expectation.of(Kind.AT_MOST_LEVELS, String.valueOf(DEEPEST)));
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
      refuseMerge(next);
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
    if (refers) {
      throw refused(event, Problems.ALIAS_NOT_ALLOWED, Kind.NO_ALIAS);
    }
    if (tagged) {
      throw refused(event, Problems.TAG_NOT_ALLOWED, Kind.NO_TAG);
    }
  }

  /** Many programs put what {@code <<} holds in its place, others keep it as a key. */
  private void refuseMerge(Event key) throws Report.Stopped {
    if (key instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().equals("<<")) {
      throw refused(key, Problems.ALIAS_NOT_ALLOWED, Kind.NO_ALIAS);
    }
  }

  private Report.Stopped refused(Event event, DiagnosticType type, Kind expected) {
    Mark start = event.getStartMark().orElseThrow();
    String token = source.restOfLine(start.getIndex()).split("[\\s,\\]}]|:(?=\\s)", 2)[0];
    return report.stop(
        type,
        new Span(
            report.layer(),
            start.getLine() + 1,
            start.getColumn() + 1,
            token.codePointCount(0, token.length())),
        token,
        Expectation.of(expected));
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
    if (text.codePoints().anyMatch(SourceText::isHostile)) { // by its escape
      report.add(
          Problems.HOSTILE_CHARACTER,
          "",
          span,
          report.textAt(span),
          HiddenPassage.expectation(text));
      spoiled = true;
    }
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST_TEXT && !spoiled) {
      report.add(
          Problems.TEXT_TOO_LONG,
          "",
          span,
          text,
          Expectation.of(Kind.AT_MOST_CHARACTERS, String.valueOf(LONGEST_TEXT)));
      spoiled = true;
    }
    return new Scalar(text, event.isPlain(), spoiled, span);
  }

  private static Mark endOf(Event event) {
    return event.getEndMark().orElseThrow();
  }

  private Span span(Mark start, Mark end) {
    return new Span(
        report.layer(),
        start.getLine() + 1,
        start.getColumn() + 1,
        source.lengthOnLine(start.getIndex(), end.getIndex()));
  }

  private static Report.Stopped malformed(Report report, Malformed malformed) {
    if (report.has(Problems.HOSTILE_CHARACTER) || report.has(Problems.TEXT_TOO_LONG)) {
      return report.stop(); // either may well be why the rest makes no sense
    }
    Malformed.Spot spot =
        malformed.spot().orElse(new Malformed.Spot(1, 0, report.textAt(report.start())));
    String found = spot.found();
    int length = malformed.spot().isPresent() ? found.codePointCount(0, found.length()) : 0;
    report.add(
        Problems.SYNTAX,
        "",
        new Span(report.layer(), spot.line(), spot.column() + 1, length),
        found,
        malformed.expected(),
        malformed.suggestion());
    return report.stop();
  }
}
