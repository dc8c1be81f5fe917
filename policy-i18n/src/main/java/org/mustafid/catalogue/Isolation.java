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
   * For right-to-left text every argument is isolated; else those that hold right-to-left letters.
   */
  public static Isolation in(boolean rightToLeft) {
    return new Isolation(rightToLeft);
  }

  /** The text, isolated if it has to be. */
  public String of(String text) {
    if (!always && !hasRightToLeft(text)) {
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
    return always || hasRightToLeft(text)
        ? LEFT_TO_RIGHT_ISOLATE + text + POP_DIRECTIONAL_ISOLATE
        : text;
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
            : ">>>" + FIRST_STRONG_ISOLATE + marked + POP_DIRECTIONAL_ISOLATE + "<<<";
    return LEFT_TO_RIGHT_ISOLATE + before + passage + after + POP_DIRECTIONAL_ISOLATE;
  }

  private static boolean hasRightToLeft(String text) {
    return text.codePoints().anyMatch(Isolation::isRightToLeft);
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
