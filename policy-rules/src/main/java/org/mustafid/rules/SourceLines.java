package org.mustafid.rules;

import java.util.Optional;
import org.mustafid.diagnostic.Excerpt;
import org.mustafid.diagnostic.Problem.Place;

/** A document as it was written, by lines, so that a mistake can be shown where it stands. */
final class SourceLines {
  /** More code points than an excerpt has on either side. */
  private static final int MOST_AROUND = 400;

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
    int start = startOf(place.line());
    int end = endOf(place.line());
    int column = Math.min(start + place.column() - 1, end);
    // only what can be shown: a document may be one line, and all its mistakes stand in that
    int from = Math.max(start, column - MOST_AROUND);
    int to = Math.min(end, column + place.length() + MOST_AROUND);
    String line = new String(codePoints, from, to - from);
    return line.isBlank()
        ? Optional.empty()
        : Optional.of(Excerpt.of(line, column - from + 1, place.length()));
  }

  /** What stands at a place, up to the end of its line if the place has no length. */
  String textAt(Node.Span span) {
    int last = endOf(span.line());
    int start = Math.min(startOf(span.line()) + span.column() - 1, last);
    int end = span.length() == 0 ? last : Math.min(start + span.length(), last);
    return new String(codePoints, start, end - start).strip();
  }

  /** A line without what ends it, counted from 1; empty behind the last. */
  String line(int number) {
    int start = startOf(number);
    return new String(codePoints, start, endOf(number) - start);
  }

  private int startOf(int number) {
    return number > starts.length ? codePoints.length : starts[number - 1];
  }

  private int endOf(int number) {
    int end = number < starts.length ? starts[number] : codePoints.length;
    while (end > startOf(number) && (codePoints[end - 1] == '\n' || codePoints[end - 1] == '\r')) {
      end--;
    }
    return end;
  }
}
