package org.mustafid.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.rules.Node.Span;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The text of a document, with nothing in it that could hide what it says: strict UTF-8, of limited
 * size, and every hostile character replaced after it was reported, so that the rest can be read.
 */
final class SourceText {
  /** The largest document, in bytes: forty times the size of a real one. */
  static final int MOST_BYTES = 256 * 1024;

  /** More than this many hostile places say no more than these. */
  private static final int MOST_HOSTILE_PLACES = 100;

  /** Stands for every hostile character, and is one itself: it is what a failed conversion left. */
  static final int REPLACEMENT = 0xFFFD;

  private final int[] codePoints;

  private SourceText(int[] codePoints) {
    this.codePoints = codePoints;
  }

  static SourceText of(InputStream bytes, Report report) throws IOException, Report.Stopped {
    return of(bytes.readNBytes(MOST_BYTES + 1), report);
  }

  static SourceText of(String text, Report report) throws Report.Stopped {
    if (text.length() > MOST_BYTES) {
      throw tooLarge(report);
    }
    int[] codePoints = text.codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      if (Character.getType(codePoints[i]) == Character.SURROGATE) {
        report.show(SourceLines.of(codePoints));
        throw report.stop(
            Problems.NOT_UTF_8,
            spanOf(report, codePoints, i, 1),
            String.format(Locale.ROOT, "U+%04X", codePoints[i]),
            Expectation.of(Kind.UTF_8));
      }
    }
    return of(text.getBytes(StandardCharsets.UTF_8), report);
  }

  private static SourceText of(byte[] bytes, Report report) throws Report.Stopped {
    if (bytes.length > MOST_BYTES) {
      throw tooLarge(report);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    int[] codePoints = withoutMark(out.flip().codePoints().toArray());
    if (result.isError()) {
      String guess = new String(bytes, StandardCharsets.UTF_8); // with a sign for what is not UTF-8
      report.show(SourceLines.of(withoutMark(guess.codePoints().toArray())));
      throw report.stop(
          Problems.NOT_UTF_8,
          spanOf(report, codePoints, codePoints.length, 1),
          String.format(Locale.ROOT, "0x%02X", bytes[in.position()]),
          Expectation.of(Kind.UTF_8));
    }
    report.show(SourceLines.of(codePoints));
    return new SourceText(withoutHostile(codePoints, report));
  }

  private static Report.Stopped tooLarge(Report report) {
    return report.stop(
        Problems.TOO_LARGE,
        report.start(),
        "",
        Expectation.of(Kind.AT_MOST_BYTES, String.valueOf(MOST_BYTES)));
  }

  /** A byte order mark at the very start says that the text is UTF-8, which is true. */
  private static int[] withoutMark(int[] codePoints) {
    return codePoints.length > 0 && codePoints[0] == 0xFEFF
        ? java.util.Arrays.copyOfRange(codePoints, 1, codePoints.length)
        : codePoints;
  }

  private static int[] withoutHostile(int[] codePoints, Report report) {
    int[] clean = codePoints.clone();
    int places = 0;
    int end = 0;
    for (int i = 0; i < clean.length; i++) {
      if (isHostile(codePoints[i])) {
        clean[i] = REPLACEMENT;
      }
      if (i >= end && clean[i] == REPLACEMENT) {
        HiddenPassage passage = HiddenPassage.at(codePoints, i);
        end = passage.end();
        if (places++ < MOST_HOSTILE_PLACES) {
          passage.refuse(report, spanOf(report, codePoints, passage.start(), passage.length()));
        }
      }
    }
    return clean;
  }

  /** Whether a character hides, reorders or breaks what people see. */
  static boolean isHostile(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
      // the signs that stand before Arabic numbers are of this type too, but they can be seen
      case Character.FORMAT ->
          !(codePoint >= 0x600 && codePoint <= 0x605) && codePoint != 0x6DD && codePoint != 0x8E2;
      default -> codePoint == REPLACEMENT || !StreamReader.isPrintable(codePoint);
    };
  }

  /**
   * The name of a character that cannot be shown, such as {@code U+202E RIGHT-TO-LEFT OVERRIDE}.
   */
  static String name(int codePoint) {
    String name = Character.getName(codePoint);
    return String.format(Locale.ROOT, "U+%04X", codePoint) + (name == null ? "" : " " + name);
  }

  /** Where a code point stands, with lines that end as YAML ends them. */
  private static Span spanOf(Report report, int[] codePoints, int index, int length) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < index; i++) {
      if (SourceLines.endsLine(codePoints, i)) {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return new Span(report.layer(), line, column, length);
  }

  /** Whether a hostile character stood between two indices. */
  boolean wasHostile(int startInclusive, int endExclusive) {
    for (int i = startInclusive; i < endExclusive; i++) {
      if (codePoints[i] == REPLACEMENT) {
        return true;
      }
    }
    return false;
  }

  /** How many characters a node has on its first line, without the blanks at the end. */
  int lengthOnLine(int startInclusive, int endExclusive) {
    int end = startInclusive;
    while (end < endExclusive
        && end < codePoints.length
        && codePoints[end] != '\n'
        && codePoints[end] != '\r') {
      end++;
    }
    while (end > startInclusive && Character.isWhitespace(codePoints[end - 1])) {
      end--;
    }
    return end - startInclusive;
  }

  /** The text from an index to the end of its line. */
  String restOfLine(int startInclusive) {
    int length = lengthOnLine(startInclusive, codePoints.length);
    return new String(codePoints, startInclusive, length);
  }

  /** The same text by lines. */
  SourceLines lines() {
    return SourceLines.of(codePoints);
  }

  int length() {
    return codePoints.length;
  }

  @Override
  public String toString() {
    return new String(codePoints, 0, codePoints.length);
  }
}
