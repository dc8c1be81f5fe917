package org.mustafid.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Patterns of whole numbers in each of the systems of digits that the reader knows. */
final class Digits {
  private static final List<Character> ZEROS = List.of('0', '\u0660', '\u06F0');

  private Digits() {}

  /** A number within bounds, in digits of one system, perhaps with a plus or leading zeros. */
  static String between(long least, long most) {
    return inEachSystem("[+]?0*" + alternatives(least, most), ZEROS);
  }

  /** A number within bounds, in digits of one system, perhaps with leading zeros. */
  static String withoutPlus(long least, long most) {
    return inEachSystem("0?".repeat(8) + alternatives(least, most), ZEROS);
  }

  /** A text with digits in it, which may be of any system. */
  static String written(String text) {
    return inEachSystem(text, ZEROS);
  }

  /** As {@link #between}, in the systems whose numbers JSON takes for text. */
  static String notInAscii(long least, long most) {
    return inEachSystem("[+]?0*" + alternatives(least, most), ZEROS.subList(1, ZEROS.size()));
  }

  /** A year from some year on, a month and a day. */
  static String date(int earliestYear) {
    return inEachSystem(
        sameLength(String.valueOf(earliestYear), "9999")
            + "-"
            + sameLength("01", "12")
            + "-"
            + sameLength("01", "31"),
        ZEROS);
  }

  /** What is written in ASCII digits, and with those of other systems in their place. */
  private static String inEachSystem(String ascii, List<Character> zeros) {
    return zeros.stream()
        .map(zero -> inSystem(ascii, zero))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String inSystem(String ascii, char zero) {
    StringBuilder pattern = new StringBuilder();
    ascii
        .chars()
        .map(each -> each >= '0' && each <= '9' ? zero + each - '0' : each)
        .forEach(pattern::appendCodePoint);
    return pattern.toString();
  }

  private static String alternatives(long least, long most) {
    String last = String.valueOf(most);
    if (least == 1 && last.matches("9+")) {
      return "[1-9]" + "[0-9]?".repeat(last.length() - 1);
    }
    StringBuilder pattern = new StringBuilder("(?:");
    for (int length = String.valueOf(least).length(); length <= last.length(); length++) {
      String from = length == String.valueOf(least).length() ? "" + least : "1" + zeros(length - 1);
      String to = length == last.length() ? last : "9".repeat(length);
      pattern.append(pattern.length() > 3 ? "|" : "").append(sameLength(from, to));
    }
    return pattern.append(')').toString();
  }

  /** From one number to another that has as many digits, both included. */
  private static String sameLength(String from, String to) {
    if (from.isEmpty()) {
      return "";
    }
    String fromRest = from.substring(1);
    String toRest = to.substring(1);
    if (from.charAt(0) == to.charAt(0)) {
      return from.charAt(0) + sameLength(fromRest, toRest);
    }
    String zeros = zeros(fromRest.length());
    String nines = "9".repeat(fromRest.length());
    char low = from.charAt(0);
    char high = to.charAt(0);
    StringBuilder pattern = new StringBuilder("(?:");
    if (!fromRest.equals(zeros)) {
      pattern.append(low++).append(sameLength(fromRest, nines)).append('|');
    }
    boolean endsEarly = !toRest.equals(nines);
    char last = endsEarly ? (char) (high - 1) : high;
    if (low <= last) {
      pattern.append(low == last ? "" + low : "[" + low + "-" + last + "]");
      pattern.append("[0-9]".repeat(nines.length()));
      pattern.append(endsEarly ? "|" : "");
    }
    if (endsEarly) {
      pattern.append(high).append(sameLength(zeros, toRest));
    }
    return pattern.append(')').toString();
  }

  private static String zeros(int length) {
    return "0".repeat(length);
  }
}
