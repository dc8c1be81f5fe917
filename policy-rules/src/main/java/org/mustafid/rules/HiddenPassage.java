package org.mustafid.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.rules.Node.Span;

/**
 * A passage of one line with characters that nobody sees, and the words around them, so that it can
 * be shown what the passage would be without. Two of them in one line mostly came together, as when
 * a sample was copied with the marks that kept its direction.
 *
 * @param text the passage, with what is hidden in it
 * @param start where it begins in the document, in code points
 */
record HiddenPassage(String text, int start) {
  /** As much as can be suggested; a longer passage is told by its first hidden characters alone. */
  private static final int LONGEST = 80;

  private static final int MOST_NAMED = 3;

  /** The passage in which the first hidden character of a line, or the next one, stands. */
  static HiddenPassage at(int[] codePoints, int hidden) {
    int start = hidden;
    while (start > 0 && hidden - start < LONGEST && isVisible(codePoints[start - 1])) {
      start--;
    }
    int end = hidden;
    for (int i = hidden;
        i < codePoints.length && i - start < LONGEST && !ends(codePoints, i);
        i++) {
      boolean isHidden = SourceText.isHostile(codePoints[i]);
      end = isHidden || (i == end && isVisible(codePoints[i])) ? i + 1 : end;
    }
    return end - start < LONGEST
        ? new HiddenPassage(new String(codePoints, start, end - start), start)
        : alone(codePoints, hidden);
  }

  /** Nothing but the characters themselves. */
  private static HiddenPassage alone(int[] codePoints, int hidden) {
    int end = hidden;
    while (end < codePoints.length && SourceText.isHostile(codePoints[end])) {
      end++;
    }
    return new HiddenPassage(new String(codePoints, hidden, end - hidden), hidden);
  }

  private static boolean ends(int[] codePoints, int index) {
    return SourceLines.endsLine(codePoints, index) || codePoints[index] == '\r';
  }

  private static boolean isVisible(int codePoint) {
    return !Character.isWhitespace(codePoint) && !SourceText.isHostile(codePoint);
  }

  int length() {
    return text.codePointCount(0, text.length());
  }

  int end() {
    return start + length();
  }

  void refuse(Report report, Span span) {
    report.add(
        Problems.HOSTILE_CHARACTER,
        "",
        span,
        text,
        expectation(text),
        suggestion().filter(each -> !each.isBlank()));
  }

  /** What a text should be, with the names of what is hidden in it. */
  static Expectation expectation(String text) {
    List<String> names = new ArrayList<>();
    text.codePoints()
        .filter(each -> Character.getType(each) == Character.FORMAT || SourceText.isHostile(each))
        .mapToObj(SourceText::name)
        .distinct()
        .forEach(names::add);
    if (names.size() > MOST_NAMED) {
      names.subList(MOST_NAMED, names.size()).clear();
      names.add("…");
    }
    return new Expectation(Kind.WITHOUT, names, Optional.empty());
  }

  /**
   * The visible part of it; what a failed conversion left stands for a letter that nobody knows.
   */
  private Optional<String> suggestion() {
    return text.indexOf(SourceText.REPLACEMENT) >= 0
        ? Optional.empty()
        : Optional.of(
            text.codePoints()
                .filter(each -> !SourceText.isHostile(each) || Character.isWhitespace(each))
                .map(each -> SourceText.isHostile(each) ? ' ' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
  }
}
