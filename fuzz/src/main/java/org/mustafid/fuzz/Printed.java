package org.mustafid.fuzz;

import java.util.List;
import java.util.Locale;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.MustafidException;
import org.mustafid.message.Messages;

/** Text that reaches people: it hides and reorders nothing, whatever was read. */
final class Printed {
  static final List<Messages> LANGUAGES =
      List.of(Messages.in(Messages.ARABIC), Messages.in(Messages.ENGLISH));

  private Printed() {}

  /** A refusal says what is wrong in both languages, and shows nothing of the input raw. */
  static void check(InvalidDocumentException refusal) {
    Holds.that(!refusal.problems().isEmpty(), "a refusal has problems");
    checkMessage(refusal);
    LANGUAGES.forEach(messages -> isolated(messages.text(refusal)));
  }

  /** The same of a refusal that is told to programmers alone. */
  static void checkMessage(MustafidException refusal) {
    plain(String.valueOf(refusal.getMessage()));
  }

  /** No character of the text hides or reorders what is around it. */
  static void plain(String text) {
    text.codePoints()
        .filter(each -> each != '\n' && isHidden(each))
        .findFirst()
        .ifPresent(
            each -> Holds.that(false, String.format(Locale.ROOT, "no U+%04X in %s", each, text)));
  }

  /** The same of a text of ours, whose isolates are allowed if each line closes what it opens. */
  static void isolated(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each >= '\u2066' && each <= '\u2068') {
        open++;
      } else if (each == '\u2069') {
        Holds.that(--open >= 0, "an isolate was opened before it is closed");
      } else {
        Holds.that(each != '\n' || open == 0, "an isolate ends on its line");
        rest.append(each);
      }
    }
    Holds.that(open == 0, "every isolate is closed");
    plain(rest.toString());
  }

  /** The signs that stand before Arabic numbers are of type FORMAT too, but can be seen. */
  private static boolean isHidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT ->
          !(codePoint >= 0x600 && codePoint <= 0x605) && codePoint != 0x6DD && codePoint != 0x8E2;
      default -> false;
    };
  }
}
