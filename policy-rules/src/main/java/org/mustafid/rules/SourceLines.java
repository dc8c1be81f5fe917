package org.mustafid.rules;

import java.util.Optional;
import org.mustafid.diagnostic.Excerpt;
import org.mustafid.diagnostic.Problem.Place;

/** A document as it was written, by lines, so that a mistake can be shown where it stands. */
final class SourceLines {
  private static final SourceLines NONE = new SourceLines(new int[0]);

  private final int[] codePoints;
  private final int[] starts;

  private SourceLines(int[] codePoints) {
    this.codePoints = codePoints;
    int[] found = new int[codePoints.length + 1];
    int lines = 1;
    for (int i = 0; i < codePoints.length; i++) {
      if (endsLine(codePoints, i)) {
        found[lines++] = i + 1;
      }
    }
    this.starts = java.util.Arrays.copyOf(found, lines);
  }

  /** Nothing that could be shown. */
  static SourceLines none() {
    return NONE;
  }

  static SourceLines of(int[] codePoints) {
    return new SourceLines(codePoints);
  }

  /** Whether a code point ends a line, as YAML ends lines. */
  static boolean endsLine(int[] codePoints, int index) {
    return codePoints[index] == '\n'
        || (codePoints[index] == '\r'
            && (index + 1 == codePoints.length || codePoints[index + 1] != '\n'));
  }

  /** The line around a place; empty if there is nothing to show. */
  Optional<Excerpt> excerpt(Place place) {
    String line = line(place.line());
    return line.isBlank()
        ? Optional.empty()
        : Optional.of(Excerpt.of(line, place.column(), place.length()));
  }

  /** What stands at a place, up to the end of its line if the place has no length. */
  String textAt(Node.Span span) {
    String line = line(span.line());
    int last = line.codePointCount(0, line.length());
    int start = Math.min(span.column() - 1, last);
    int end = span.length() == 0 ? last : Math.min(start + span.length(), last);
    return line.substring(line.offsetByCodePoints(0, start), line.offsetByCodePoints(0, end))
        .strip();
  }

  /** A line without what ends it, counted from 1; empty behind the last. */
  String line(int number) {
    if (number > starts.length) {
      return "";
    }
    int start = starts[number - 1];
    int end = start;
    while (end < codePoints.length && codePoints[end] != '\n' && codePoints[end] != '\r') {
      end++;
    }
    return new String(codePoints, start, end - start);
  }
}
