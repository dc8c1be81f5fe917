package org.mustafid.catalogue;

/**
 * Keeps an inserted text from disturbing the direction of the text around it: without it, phone
 * numbers, dashed dates and marks such as ت/6 come out in the wrong order.
 */
public final class Isolation {
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private final boolean always;

  private Isolation(boolean always) {
    this.always = always;
  }

  /**
   * For right-to-left text every argument is isolated; else those that begin or end with
   * right-to-left letters. Any other looks the same without, and can be copied into a document.
   */
  public static Isolation in(boolean rightToLeft) {
    return new Isolation(rightToLeft);
  }

  /** The text, isolated if it has to be. */
  public String of(String text) {
    if (!isNeededBy(text)) {
      return text;
    }
    // Letters inside inner isolates do not tell the direction of the outer one (UAX 9, P2): a list
    // of isolated names would run from left to right. Whatever holds isolates is of our own making.
    boolean composed = text.indexOf(POP_DIRECTIONAL_ISOLATE) >= 0;
    char isolate = always && composed ? RIGHT_TO_LEFT_ISOLATE : FIRST_STRONG_ISOLATE;
    return isolate + text + POP_DIRECTIONAL_ISOLATE;
  }

  /** What a program reads, such as an id or a line of a document: from left to right. */
  public String ofCode(String text) {
    return isNeededBy(text) ? LEFT_TO_RIGHT_ISOLATE + text + POP_DIRECTIONAL_ISOLATE : text;
  }

  /**
   * A line that a program reads, with a passage of it between marks; the passage is isolated, so
   * that the marks stay beside it whatever its direction.
   *
   * @param marked the passage; empty for a place between two characters
   */
  public String ofMarked(String before, String marked, String after) {
    String passage =
        marked.isEmpty()
            ? ">>>"
            : isNeededBy(marked)
                ? ">>>" + FIRST_STRONG_ISOLATE + marked + POP_DIRECTIONAL_ISOLATE + "<<<"
                : ">>>" + marked + "<<<";
    return ofCode(before + passage + after);
  }

  /** Whether a text could move what stands beside it, or be moved itself. */
  private boolean isNeededBy(String text) {
    int[] strong = text.codePoints().filter(Isolation::isStrong).toArray();
    return always
        || (strong.length > 0
            && (isRightToLeft(strong[0]) || isRightToLeft(strong[strong.length - 1])));
  }

  private static boolean isStrong(int codePoint) {
    return isRightToLeft(codePoint)
        || Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean isRightToLeft(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }
}
