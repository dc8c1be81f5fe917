package org.mustafid.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * The mark is at the passage in a terminal that shows characters as they come, and in one that
 * reorders them; the JDK's bidirectional algorithm plays the second.
 */
class ExcerptProperties {
  private static final String LABEL = "    in         ";

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
        "id:", "website", "سياسة", "المستفيدين", "{ar:", "}", "[", "15", "٣", "،", "en", "-", "#");
  }

  @Property
  void a_word_is_marked_where_it_is_seen(
      @ForAll @Size(min = 1, max = 9) List<@net.jqwik.api.From("words") String> words,
      @ForAll @IntRange(min = 0, max = 8) int which) {
    Assume.that(which < words.size() && words.get(which).chars().anyMatch(Character::isLetter));
    String line = String.join(" ", words);
    int start = words.subList(0, which).stream().mapToInt(word -> word.length() + 1).sum();
    Excerpt excerpt = Excerpt.of(line, start + 1, words.get(which).length());
    Assume.that(!excerpt.before().startsWith("…"));
    if (excerpt.isAligned()) {
      int[] places = visualPlaces(LABEL + excerpt.line());
      int first = LABEL.length() + excerpt.carets().indexOf('^');
      int last = LABEL.length() + excerpt.carets().length();
      assertThat(IntStream.range(first, last).map(place -> places[place]))
          .containsExactlyElementsOf(IntStream.range(first, last).boxed().toList());
    } else {
      String shown = LABEL + excerpt;
      int[] places = visualPlaces(shown);
      int mark = shown.indexOf(">>>");
      int from = mark + 3;
      int least = IntStream.range(from, shown.length()).map(i -> places[i]).min().orElseThrow();
      int most = IntStream.range(from, shown.length()).map(i -> places[i]).max().orElseThrow();
      assertThat(most - least).as("in one piece").isEqualTo(shown.length() - from - 1);
      assertThat(List.of(least - 1, most + 1)).as("touched by").contains(places[mark + 2]);
    }
  }

  /** At which place of the screen each character stands, from the left. */
  private static int[] visualPlaces(String line) {
    Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    byte[] levels = new byte[line.length()];
    Integer[] order = new Integer[line.length()];
    for (int i = 0; i < line.length(); i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    int[] places = new int[order.length];
    for (int place = 0; place < order.length; place++) {
      places[order[place]] = place;
    }
    return places;
  }
}
