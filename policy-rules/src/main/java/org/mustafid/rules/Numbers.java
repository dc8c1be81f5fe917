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
            character -> {
              boolean arabic = character >= 0x660 && character <= 0x669;
              boolean eastern = character >= 0x6F0 && character <= 0x6F9;
              ascii.append((char) (arabic || eastern ? '0' + (character & 0xF) : character));
            });
    return ascii.toString();
  }

  private static Optional<Integer> fitting(String ascii) {
    try {
      return Optional.of(Integer.valueOf(ascii));
    } catch (NumberFormatException e) {
      return Optional.empty(); // too many digits; the caller says which bounds there are
    }
  }
}
