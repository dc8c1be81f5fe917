package org.mustafid.json;

import java.util.ArrayList;
import java.util.List;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.json.Value.Items;
import org.mustafid.json.Value.Member;
import org.mustafid.json.Value.Members;
import org.mustafid.json.Value.Spot;
import org.mustafid.json.Value.Text;
import org.mustafid.json.Value.Word;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Builds values from the tokens of a parser, one at a time, so that a limit stops it before
 * anything large is held.
 */
final class ValueTree {
  private static final int MOST_LEVELS = 32;
  private static final int MOST_NODES = 20_000;

  private final JsonParser tokens;
  private final Spots spots;
  private final Report report;
  private int nodes;

  private ValueTree(JsonParser tokens, Spots spots, Report report) {
    this.tokens = tokens;
    this.spots = spots;
    this.report = report;
  }

  /**
   * The value that begins with the current token; afterwards the current token is its last one.
   *
   * @throws Report.Stopped if it is too deep or has too many values
   * @throws tools.jackson.core.JacksonException if it is not JSON
   */
  static Value read(JsonParser tokens, Spots spots, Report report) throws Report.Stopped {
    return new ValueTree(tokens, spots, report).value(0);
  }

  private Value value(int depth) throws Report.Stopped {
    Spot start = spots.start(tokens);
    if (++nodes > MOST_NODES) {
      throw report.stop(
          HistoryProblems.TOO_MANY_NODES,
          start,
          "",
          Expectation.of(Kind.AT_MOST_NODES, String.valueOf(MOST_NODES)));
    }
    if (depth > MOST_LEVELS) {
      throw report.stop(
          HistoryProblems.TOO_DEEP,
          start,
          "",
          Expectation.of(Kind.AT_MOST_LEVELS, String.valueOf(MOST_LEVELS)));
    }
    return switch (tokens.currentToken()) {
      case START_OBJECT -> members(start, depth);
      case START_ARRAY -> items(start, depth);
      case VALUE_STRING -> text(tokens.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> word(tokens.getString(), true);
      default -> word(tokens.getString(), false);
    };
  }

  private Text text(String text) {
    return new Text(text, spots.throughEnd(tokens));
  }

  private Word word(String text, boolean isNumber) {
    return new Word(text, isNumber, spots.of(tokens, text.length()));
  }

  private Members members(Spot start, int depth) throws Report.Stopped {
    List<Member> members = new ArrayList<>();
    while (tokens.nextToken() != JsonToken.END_OBJECT) {
      String name = tokens.currentName();
      nodes++;
      Text key = new Text(name, spots.of(tokens, name.codePointCount(0, name.length()) + 2));
      tokens.nextToken();
      members.add(new Member(key, value(depth + 1)));
    }
    return new Members(members, start);
  }

  private Items items(Spot start, int depth) throws Report.Stopped {
    List<Value> items = new ArrayList<>();
    while (tokens.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(depth + 1));
    }
    return new Items(items, start);
  }
}
