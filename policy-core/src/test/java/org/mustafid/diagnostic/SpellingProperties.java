package org.mustafid.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.mustafid.name.EventKind;
import org.mustafid.promise.TermUnit;

class SpellingProperties {
  private static final List<String> UNITS =
      Arrays.stream(TermUnit.values()).map(TermUnit::id).toList();

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abc-").ofMaxLength(8);
  }

  @Property
  void a_word_is_as_far_from_another_as_that_from_it(
      @ForAll("words") String a, @ForAll("words") String b) {
    assertThat(Spelling.distance(a, b)).isEqualTo(Spelling.distance(b, a));
  }

  @Property
  void only_a_word_itself_is_at_no_distance(@ForAll("words") String a, @ForAll("words") String b) {
    assertThat(Spelling.distance(a, b) == 0).isEqualTo(a.equals(b));
  }

  @Property
  void the_distance_lies_between_the_difference_and_the_greater_of_the_lengths(
      @ForAll("words") String a, @ForAll("words") String b) {
    assertThat(Spelling.distance(a, b))
        .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
  }

  @Property
  void each_sort_of_slip_is_one_and_leads_back_to_the_unit(
      @ForAll @IntRange(min = 0, max = 6) int which,
      @ForAll @IntRange(min = 0, max = 20) int where,
      @ForAll Slip slip) {
    String unit = UNITS.get(which);
    String slipped = slip.in(unit, where % (unit.length() - 1));
    assertThat(Spelling.distance(unit, slipped)).isLessThanOrEqualTo(1);
    assertThat(Spelling.nearest(slipped, UNITS)).contains(unit);
  }

  enum Slip {
    LEFT_OUT,
    PUT_IN,
    REPLACED,
    SWAPPED;

    String in(String word, int place) {
      String before = word.substring(0, place);
      String after = word.substring(place + 1);
      return switch (this) {
        case LEFT_OUT -> before + after;
        case PUT_IN -> before + "q" + word.substring(place);
        case REPLACED -> before + "q" + after;
        case SWAPPED -> before + after.charAt(0) + word.charAt(place) + after.substring(1);
      };
    }
  }

  @Example
  void what_people_write_is_led_back_to_what_they_mean() {
    assertThat(Spelling.nearest("wrking-days", UNITS)).contains("working-days");
    assertThat(Spelling.nearest("workdays", UNITS)).contains("working-days");
    assertThat(Spelling.nearest("Working Days", UNITS)).contains("working-days");
    assertThat(Spelling.nearest("working_day", UNITS)).contains("working-days");
    assertThat(Spelling.nearest("hijri-year", UNITS)).contains("hijri-years");
    assertThat(Spelling.nearest("acepted", EventKind.wellKnown())).contains("accepted");
    assertThat(Spelling.nearest("compelted", EventKind.wellKnown())).contains("completed");
    assertThat(Spelling.nearest("lable", List.of("id", "label"))).contains("label");
  }

  @Example
  void a_word_that_is_far_from_all_leads_nowhere() {
    assertThat(Spelling.nearest("fortnights", UNITS)).isEmpty();
    assertThat(Spelling.nearest("", UNITS)).isEmpty();
    assertThat(Spelling.nearest("x", List.of("a", "b"))).isEmpty();
    assertThat(Spelling.nearest("سنة", UNITS)).isEmpty();
  }

  @Example
  void two_guesses_are_none() {
    assertThat(Spelling.nearest("cat", List.of("bat", "rat"))).isEmpty();
    assertThat(Spelling.nearest("cat", List.of("bat", "bat"))).contains("bat");
  }
}
