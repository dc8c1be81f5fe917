package org.mustafid.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole numbers as people write them here: in ASCII, Arabic-Indic or Eastern Arabic-Indic digits,
 * and never in two systems at once, because such a number is usually a slip.
 */
final class Numbers {
  /** One whole number in any of the three systems. */
  static final String FORM = "[+-]?(?:[0-9]+|[\\u0660-\\u0669]+|[\\u06F0-\\u06F9]+)";

  private static final int[] ZEROS = {'0', 0x660, 0x6F0};

  private static final Pattern WHOLE = Pattern.compile(FORM);

  private Numbers() {}

  /** The same text with ASCII digits, if it is a whole number; of any size. */
  static Optional<String> toAscii(String text) {
    Matcher whole = WHOLE.matcher(text);
    return whole.matches() ? Optional.of(withAsciiDigits(text)) : Optional.empty();
  }

  /** The number, if it is whole and an {@code int} can hold it. */
  static Optional<Integer> parse(String text) {
    return toAscii(text).flatMap(Numbers::fitting);
  }

  static String withAsciiDigits(String text) {
    StringBuilder ascii = new StringBuilder();
    text.chars()
        .forEach(
            character ->
                ascii.append((char) (isDigit(character) ? '0' + (character & 0xF) : character)));
    return ascii.toString();
  }

  /** Whether a character is a digit of one of the three systems. */
  static boolean isDigit(int character) {
    return system(character) != 0;
  }

  /** Whether a text has digits of two systems. */
  static boolean isMixed(String text) {
    return text.chars().map(Numbers::system).filter(system -> system != 0).distinct().count() > 1;
  }

  /** The zero of the system that a digit belongs to; 0 for another character. */
  private static int system(int character) {
    for (int zero : ZEROS) {
      if (character >= zero && character <= zero + 9) {
        return zero;
      }
    }
    return 0;
  }

  private static Optional<Integer> fitting(String ascii) {
    try {
      return Optional.of(Integer.valueOf(ascii));
    } catch (NumberFormatException e) {
      return Optional.empty(); // too many digits; the caller says which bounds there are
    }
  }
}
