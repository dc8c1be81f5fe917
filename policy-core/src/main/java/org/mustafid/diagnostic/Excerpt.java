package org.mustafid.diagnostic;

/**
 * A line of a document around a mistake, safe to print and short: of a long line no more than a
 * terminal shows at once.
 *
 * <p>{@link #toString()} is for terminals. Where each letter up to the end of the passage stands in
 * a column of its own, carets below the line mark it. Where one does not, because it is Arabic,
 * which some terminals reorder and some do not, or because it is wide, the passage stands behind
 * {@code >>>}, and the line ends with it: of two Arabic passages in one line, a terminal that
 * reorders them would move the second between the first and its mark.
 *
 * @param before what stands before the marked passage; its leading blanks are left out
 * @param marked the passage itself; empty where something is missing
 * @param after what stands behind it
 */
public record Excerpt(String before, String marked, String after) {
  private static final int MOST_BEFORE = 44;
  private static final int MOST_MARKED = 44;
  private static final int MOST = 88;

  /** Makes each part safe to print. */
  public Excerpt {
    before = Quoted.whole(before);
    marked = Quoted.whole(marked);
    after = Quoted.whole(after);
  }

  /**
   * The part of a line around a passage.
   *
   * @param line without the characters that end it
   * @param column where the passage begins, counted from 1, in code points
   * @param length of the passage, in code points; what lies beyond the line is left out
   */
  public static Excerpt of(String line, int column, int length) {
    int[] codePoints = line.codePoints().toArray();
    int start = Math.min(column - 1, codePoints.length);
    int end = Math.min(start + length, codePoints.length);
    int first = 0;
    while (first < start && codePoints[first] == ' ') {
      first++;
    }
    String before = end(codePoints, first, start);
    String marked = beginning(codePoints, start, end, MOST_MARKED);
    int rest = Math.max(0, MOST - before.length() - marked.length());
    String after = beginning(codePoints, end, codePoints.length, rest);
    return new Excerpt(before, marked, after);
  }

  private static String end(int[] codePoints, int start, int end) {
    int length = end - start;
    return length > MOST_BEFORE
        ? '…' + new String(codePoints, end - MOST_BEFORE, MOST_BEFORE)
        : new String(codePoints, start, length);
  }

  private static String beginning(int[] codePoints, int start, int end, int most) {
    int length = end - start;
    return length > most
        ? new String(codePoints, start, most) + '…'
        : new String(codePoints, start, length);
  }

  /** Whether carets below the line stand where they should, in any terminal. */
  public boolean isAligned() {
    // A terminal may take a line whose first letter is Arabic for one from right to left.
    int first = line().codePoints().filter(Character::isLetter).findFirst().orElse('a');
    return isNarrow(first) && (before + marked).codePoints().allMatch(Excerpt::isNarrow);
  }

  /** Whether a character runs from left to right and stands in a column of its own. */
  private static boolean isNarrow(int codePoint) {
    return codePoint < 0x300 // Latin; then come marks that stand on letters
        || (codePoint >= 0x370 && codePoint < 0x483) // Greek and Cyrillic
        || (codePoint >= 0x48A && codePoint < 0x530)
        || (codePoint >= 0x2010 && codePoint < 0x2028); // dashes, quotation marks, an ellipsis
  }

  /** The line, in one string. */
  public String line() {
    return before + marked + after;
  }

  /** What stands below an {@link #isAligned() aligned} line: blanks, and a caret or more. */
  public String carets() {
    int length = marked.codePointCount(0, marked.length());
    return " ".repeat(before.codePointCount(0, before.length())) + "^".repeat(Math.max(1, length));
  }

  /** The line and its carets, or the line up to the end of a passage with {@code >>>} before it. */
  @Override
  public String toString() {
    return isAligned() ? line() + '\n' + carets() : before + ">>>" + marked;
  }
}
