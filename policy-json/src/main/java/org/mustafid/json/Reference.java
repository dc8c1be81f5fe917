package org.mustafid.json;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.Quoted;

/**
 * Why a reference to a case, or to an event, cannot stand in JSON; the reference itself is
 * withheld.
 *
 * @param found a character of it that cannot be seen; empty if that is not the reason
 */
record Reference(DiagnosticType type, String found, Expectation expected) {
  private static final int MOST_CHARACTERS = 1_000;

  /** Why a reference is refused; empty if it is not. */
  static Optional<Reference> refusalOf(String reference) {
    if (Quoted.isBlank(reference)) {
      return Optional.of(new Reference(HistoryProblems.BLANK_TEXT, "", Expectation.of(Kind.TEXT)));
    }
    OptionalInt hostile = reference.codePoints().filter(Reference::isHostile).findFirst();
    if (hostile.isPresent()) {
      return Optional.of(
          new Reference(
              HistoryProblems.HOSTILE_CHARACTER,
              name(hostile.getAsInt()),
              Expectation.of(Kind.PLAIN_TEXT)));
    }
    return reference.codePointCount(0, reference.length()) > MOST_CHARACTERS
        ? Optional.of(
            new Reference(
                HistoryProblems.TEXT_TOO_LONG,
                "",
                Expectation.of(Kind.AT_MOST_CHARACTERS, String.valueOf(MOST_CHARACTERS))))
        : Optional.empty();
  }

  /**
   * A reference as it is written.
   *
   * @param subject which sort of reference it is
   * @throws InvalidArgumentException if it could not be read back; the message withholds it
   */
  static String text(String subject, String reference) {
    Optional<Reference> refusal = refusalOf(reference);
    if (refusal.isPresent()) {
      throw new InvalidArgumentException(
          subject + " in JSON", refusal.get().found(), refusal.get().expected().toString());
    }
    return reference;
  }

  /** Whether a character hides, reorders or breaks what people see. */
  private static boolean isHostile(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> character == 0xFFFD; // what a failed conversion left
    };
  }

  private static String name(int character) {
    String name = Character.getName(character);
    return String.format(Locale.ROOT, "U+%04X", character) + (name == null ? "" : " " + name);
  }
}
