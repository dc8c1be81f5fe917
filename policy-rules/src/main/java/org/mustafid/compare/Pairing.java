package org.mustafid.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** Which entry of one policy is compared with which entry of another. */
final class Pairing {
  private Pairing() {}

  /**
   * The place of the partner of each entry; -1 for one without. Equal entries are partners first,
   * so that one which came between two others changes neither.
   */
  static int[] of(List<Entry> before, List<Entry> after) {
    int[] partners = new int[before.size()];
    Arrays.fill(partners, -1);
    boolean[] taken = new boolean[after.size()];
    pair(before, after, partners, taken, Entry::saysTheSameAs);
    pair(before, after, partners, taken, (one, other) -> one.group().equals(other.group()));
    return partners;
  }

  private static void pair(
      List<Entry> before,
      List<Entry> after,
      int[] partners,
      boolean[] taken,
      BiPredicate<Entry, Entry> fit) {
    for (int i = 0; i < partners.length; i++) {
      for (int j = 0; j < taken.length && partners[i] < 0; j++) {
        if (!taken[j] && fit.test(before.get(i), after.get(j))) {
          partners[i] = j;
          taken[j] = true;
        }
      }
    }
  }

  /** The entries that have partners, in the order of these. */
  static List<Entry> inOrderOf(int[] partners, List<Entry> before) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        places.add(i);
      }
    }
    places.sort(Comparator.comparingInt(place -> partners[place]));
    return places.stream().map(before::get).toList();
  }
}
