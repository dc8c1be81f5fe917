package org.mustafid.rules;

import java.util.Optional;

/** Texts that say where something was read. */
final class Texts {
  private Texts() {}

  /** A source on one line, whatever lines it was written on. */
  static Optional<String> source(Located value) {
    Optional<String> text = value.text().map(each -> each.strip().replaceAll("\\s+", " "));
    return text.isPresent()
            && text.get().codePoints().anyMatch(each -> Character.getType(each) == Character.FORMAT)
        ? value.refuse(Problems.HOSTILE_CHARACTER, HiddenPassage.expectation(text.get()))
        : text;
  }
}
