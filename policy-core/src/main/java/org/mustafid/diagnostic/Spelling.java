package org.mustafid.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What a misspelt word was probably meant to be. */
public final class Spelling {
  private Spelling() {}

  /**
   * The one of the options that is nearest to a word, if it is near enough and no other is as near.
   */
  public static Optional<String> nearest(String word, Collection<String> options) {
    Optional<String> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String option : options) {
      // one slip in a short word, and one more for each three letters of a longer one
      int allowed = Math.max(1, Math.max(word.length(), option.length()) / 3);
      if (Math.abs(word.length() - option.length()) > allowed || option.length() < 2) {
        continue;
      }
      int distance = distance(normal(word), normal(option));
      if (distance <= allowed && distance < option.length()) {
        if (distance < least) {
          least = distance;
          best = Optional.of(option);
        } else if (distance == least && !best.equals(Optional.of(option))) {
          best = Optional.empty(); // two guesses are none
        }
      }
    }
    return best;
  }

  /** How many letters to insert, leave out, replace or swap with their neighbour. */
  public static int distance(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int replaced = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + replaced);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[from.length()][to.length()];
  }

  private static String normal(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }
}
