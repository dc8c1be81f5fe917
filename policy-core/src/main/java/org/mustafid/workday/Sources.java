package org.mustafid.workday;

import java.util.Optional;
import org.mustafid.diagnostic.InvalidArgumentException;

/** What may stand as a source: text that people can read. */
final class Sources {
  private Sources() {}

  static void check(String subject, Optional<String> source) {
    if (source.isPresent()) {
      check(subject, source.get());
    }
  }

  static void check(String subject, String source) {
    if (!isSource(source)) {
      throw new InvalidArgumentException(subject, source, "text, in visible characters only");
    }
  }

  /** Whether the text is not blank and has no control or direction characters. */
  static boolean isSource(String text) {
    for (int place = 0;
        place < text.length();
        place += Character.charCount(text.codePointAt(place))) {
      switch (Character.getType(text.codePointAt(place))) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.SURROGATE -> {
          return false;
        }
        default -> {}
      }
    }
    return !text.isBlank();
  }
}
