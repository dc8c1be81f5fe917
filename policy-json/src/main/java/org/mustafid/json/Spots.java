package org.mustafid.json;

import java.util.Optional;
import org.mustafid.json.Value.Spot;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * Tells where the tokens of a parser stand: exactly where the text is known, and otherwise as the
 * parser itself counts.
 */
final class Spots {
  private final Optional<String> text;
  private final int firstLine;

  /** How far lines and columns were counted; places are asked for in the order of the text. */
  private int countedTo;

  private int line;
  private int column = 1;

  private Spots(Optional<String> text, int firstLine) {
    this.text = text;
    this.firstLine = firstLine;
    this.line = firstLine;
  }

  /** Of a parser that reads this text. */
  static Spots in(String text, int firstLine) {
    return new Spots(Optional.of(text), firstLine);
  }

  /** Of a parser that reads something else. */
  static Spots asCounted() {
    return new Spots(Optional.empty(), 1);
  }

  /** Where the current token begins. */
  Spot start(JsonParser tokens) {
    return of(tokens, 1);
  }

  /** The current token, of which the length is known. */
  Spot of(JsonParser tokens, int length) {
    return at(tokens.currentTokenLocation(), length);
  }

  /** The current token, which the parser has read to its end. */
  Spot throughEnd(JsonParser tokens) {
    TokenStreamLocation start = tokens.currentTokenLocation();
    if (text.isEmpty()) {
      return at(start, 0);
    }
    int from = offset(start);
    int to = Math.max(from, offset(tokens.currentLocation()));
    return at(start, text.get().codePointCount(from, to));
  }

  /**
   * A place that a parser names.
   *
   * @param length in code points; what lies behind the end of the line is left out
   */
  Spot at(TokenStreamLocation location, int length) {
    if (text.isEmpty()) {
      return new Spot(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), 0);
    }
    int offset = offset(location);
    countTo(offset);
    return new Spot(line, column, lengthOnLine(text.get(), offset, length));
  }

  private int offset(TokenStreamLocation location) {
    return (int) Math.min(text.orElse("").length(), Math.max(0, location.getCharOffset()));
  }

  private static int lengthOnLine(String text, int offset, int most) {
    int length = 0;
    for (int i = offset; i < text.length() && length < most; length++) {
      int character = text.codePointAt(i);
      if (character == '\n' || character == '\r') {
        break;
      }
      i += Character.charCount(character);
    }
    return length;
  }

  private void countTo(int offset) {
    if (offset < countedTo) {
      countedTo = 0;
      line = firstLine;
      column = 1;
    }
    String all = text.orElse("");
    while (countedTo < offset) {
      int character = all.codePointAt(countedTo);
      if (endsLine(all, countedTo)) {
        line++;
        column = 1;
      } else {
        column++;
      }
      countedTo += Character.charCount(character);
    }
  }

  private static boolean endsLine(String text, int index) {
    char character = text.charAt(index);
    return character == '\n'
        || (character == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n'));
  }
}
