package org.mustafid.diagnostic;

import java.util.Locale;

/** Text of a user, made safe to print: no control, direction or invisible character survives. */
final class Quoted {
  private static final int LONGEST = 80;

  private Quoted() {}

  static String of(String text) {
    StringBuilder safe = new StringBuilder();
    int[] codePoints = text.codePoints().limit(LONGEST).toArray();
    for (int codePoint : codePoints) {
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
    if (text.codePointCount(0, text.length()) > LONGEST) {
      safe.append('…');
    }
    return safe.toString();
  }
}
