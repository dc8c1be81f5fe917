package org.mustafid.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line of a document should have begun, as far as the lines above it tell: a blank too many
 * or too few makes a parser complain of something else.
 *
 * @param column where it should begin, counted from 0
 * @param asInLine a line above it in which an entry begins there, counted from 1
 * @param isOnly whether no other column is as near
 */
record Indentation(int column, int asInLine, boolean isOnly) {
  /** Blanks, hyphens of lists, and perhaps a key. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?<blanks>[ \\t]*)(?<dashes>"
              + Malformed.DASHES
              + ")(?<key>"
              + Malformed.KEY
              + ":(?!\\S))?.*");

  /** One line, as far as its beginning matters. */
  private record Beginning(int blanks, int dashes, boolean hasKey) {
    static Beginning of(String line) {
      Matcher parts = LINE.matcher(line);
      return parts.matches()
          ? new Beginning(
              parts.group("blanks").length(),
              parts.group("dashes").length(),
              parts.group("key") != null)
          : new Beginning(0, 0, false);
    }

    boolean isEntry() {
      return dashes > 0 || hasKey;
    }

    /** Where its key is. */
    int content() {
      return blanks + dashes;
    }
  }

  /**
   * The indentation that was meant.
   *
   * @param number of the line, counted from 1
   * @return empty if the line begins where one of those above it does
   */
  static Optional<Indentation> meant(SourceLines lines, int number) {
    Beginning here = Beginning.of(lines.line(number));
    boolean isOfDocument = PolicyReader.KEYS.contains(lines.line(number).strip().split(":", 2)[0]);
    Optional<Indentation> best = Optional.empty();
    int outermost = Integer.MAX_VALUE;
    for (int above = number - 1; above > 0 && outermost > 0; above--) {
      String line = lines.line(above);
      Beginning there = Beginning.of(line);
      if (line.isBlank() || line.stripLeading().startsWith("#") || !there.isEntry()) {
        continue;
      }
      // an entry of a list begins with its hyphen, and each further key of it below the first
      boolean isAlike = here.dashes() > 0 ? there.dashes() > 0 : there.hasKey();
      int column = here.dashes() > 0 ? there.blanks() : there.content();
      if (isAlike && column < outermost) {
        best = nearer(best, new Indentation(column, above, true), here.blanks(), isOfDocument);
      }
      outermost = Math.min(outermost, there.blanks());
    }
    return best.filter(each -> each.column() != here.blanks());
  }

  /** Where the key of the entry above a line begins, counted from 0. */
  static int ofEntryAbove(SourceLines lines, int number) {
    for (int above = number - 1; above > 0; above--) {
      Beginning there = Beginning.of(lines.line(above));
      if (there.hasKey()) {
        return there.content();
      }
    }
    return 0;
  }

  /** Whether a line begins with a key of the entry whose first line, above it, has none. */
  static boolean isFurtherKey(String first, String line) {
    Beginning above = Beginning.of(first);
    return !above.hasKey() && above.content() == Beginning.of(line).blanks();
  }

  /** Of two as near, a key of the document is rather one of those; of others it is not known. */
  private static Optional<Indentation> nearer(
      Optional<Indentation> best, Indentation other, int column, boolean isOfDocument) {
    int nearest = best.map(each -> Math.abs(each.column() - column)).orElse(Integer.MAX_VALUE);
    int distance = Math.abs(other.column() - column);
    if (distance < nearest || (distance == nearest && isOfDocument && other.column() == 0)) {
      return Optional.of(other);
    }
    return distance == nearest
        ? best.map(each -> new Indentation(each.column(), each.asInLine(), false))
        : best;
  }
}
