package org.mustafid.workday;

import java.util.Optional;
import org.mustafid.diagnostic.InvalidArgumentException;

/** What may stand as a source: text that people can read. */
final class Sources {
  private Sources() {}

  static void check(String subject, Optional<String> source) {
    source.ifPresent(text -> check(subject, text));
  }

  static void check(String subject, String source) {
    if (!isSource(source)) {
      throw new InvalidArgumentException(subject, source, "text, in visible characters only");
    }
  }

  /** Whether the text is not blank and has no control or direction characters. */
  static boolean isSource(String text) {
    return !text.isBlank()
        && text.codePoints()
            .map(Character::getType)
            .noneMatch(
                type ->
                    type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || type == Character.SURROGATE);
  }
}
