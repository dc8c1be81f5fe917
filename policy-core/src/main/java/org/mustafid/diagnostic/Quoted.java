package org.mustafid.diagnostic;

import java.util.Locale;

/**
 * Text of a user, made safe to print: no control, direction or invisible character survives; each
 * is shown as its code, such as <code>&#92;u{202E}</code>.
 */
public final class Quoted {
  private static final int LONGEST = 80;

  /** Letters of Hangul and a sign of Braille that stand for nothing. */
  private static final String BLANK_LETTERS = "\u115F\u1160\u2800\u3164\uFFA0";

  private Quoted() {}

  /** Safe to print, and no longer than a line of a terminal. */
  public static String of(String text) {
    return text.codePointCount(0, text.length()) > LONGEST
        ? whole(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + '…'
        : whole(text);
  }

  /** Safe to print, in full. */
  public static String whole(String text) {
    StringBuilder safe = new StringBuilder();
    for (int codePoint : text.codePoints().toArray()) {
      if (isSeen(codePoint)) {
        safe.appendCodePoint(codePoint);
      } else {
        safe.append(String.format(Locale.ROOT, "\\u{%X}", codePoint));
      }
    }
    return safe.toString();
  }

  /** Whether a text has no visible character. */
  public static boolean isBlank(String text) {
    return text.codePoints().noneMatch(each -> isSeen(each) && !Character.isWhitespace(each));
  }

  /** Whether a character shows what it is; a blank that is not the usual one does not. */
  private static boolean isSeen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      case Character.SPACE_SEPARATOR -> codePoint == ' ';
      default -> BLANK_LETTERS.indexOf(codePoint) < 0;
    };
  }
}
