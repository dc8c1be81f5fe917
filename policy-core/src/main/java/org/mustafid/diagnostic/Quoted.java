package org.mustafid.diagnostic;

import java.util.Locale;

/**
 * Text of a user, made safe to print: no control, direction or invisible character survives; each
 * is shown as its code, such as <code>&#92;u{202E}</code>.
 */
public final class Quoted {
  private static final int LONGEST = 80;

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
      switch (Character.getType(codePoint)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.SURROGATE,
            Character.PRIVATE_USE,
            Character.UNASSIGNED ->
            safe.append(String.format(Locale.ROOT, "\\u{%X}", codePoint));
        default -> safe.appendCodePoint(codePoint);
      }
    }
    return safe.toString();
  }
}
