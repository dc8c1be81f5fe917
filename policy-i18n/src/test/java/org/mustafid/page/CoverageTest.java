package org.mustafid.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mustafid.message.Golden;
import org.mustafid.rules.RuleSets;

class CoverageTest {

  @ParameterizedTest
  @MethodSource("org.mustafid.page.FivePolicies#ids")
  void every_place_in_print_is_accounted_for_and_nothing_is_invented(String policy) {
    assertThat(coverage(policy, place -> place).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ofuq, 30", "manarat, 30", "ihsan-housing, 30", "modeem, 25", "mabarrah, 37"})
  void each_document_has_the_items_that_were_counted_in_print(String policy, int items) {
    assertThat(Inventory.of(policy).count(Inventory.Kind.ITEM)).isEqualTo(items);
  }

  @ParameterizedTest
  @CsvSource({
    "ofuq,          goals 6, sub-goals 5, channels 8, tools 4, handling 7",
    "manarat,       goals 6, sub-goals 5, channels 8, tools 4, handling 7",
    "ihsan-housing, goals 6, sub-goals 5, channels 8, tools 4, handling 7",
    "modeem,        goals 6, sub-goals 5, channels 5, tools 3, handling 6"
  })
  void each_section_has_the_items_that_were_counted_in_print(
      String policy, String goals, String subGoals, String channels, String tools, String steps) {
    for (String section : List.of(goals, subGoals, channels, tools, steps)) {
      String[] words = section.split(" ", -1);
      assertThat(itemsOf(policy, words[0])).as(section).isEqualTo(Long.parseLong(words[1]));
    }
  }

  @ParameterizedTest
  @CsvSource({"A, 6", "B, 5", "C, 6", "D, 4", "E, 3", "F, 4", "G, 3", "H, 6"})
  void each_lettered_section_has_the_items_that_were_counted_in_print(String letter, int items) {
    assertThat(itemsOf("mabarrah", letter)).isEqualTo(items);
  }

  private static long itemsOf(String policy, String section) {
    return Inventory.of(policy).places().stream()
        .filter(place -> place.kind() == Inventory.Kind.ITEM)
        .filter(place -> place.id().matches(section + "-\\d+"))
        .count();
  }

  @Test
  void there_are_152_items_in_all() {
    assertThat(
            FivePolicies.ids()
                .mapToLong(policy -> Inventory.of(policy).count(Inventory.Kind.ITEM))
                .sum())
        .isEqualTo(152);
  }

  @ParameterizedTest
  @MethodSource("org.mustafid.page.FivePolicies#ids")
  void every_item_is_carried_and_only_other_places_need_a_reason(String policy) {
    assertThat(Inventory.of(policy).places())
        .filteredOn(place -> place.kind() == Inventory.Kind.ITEM)
        .allSatisfy(place -> assertThat(place.reason()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("org.mustafid.page.FivePolicies#ids")
  void a_gist_is_short_and_ours(String policy) {
    assertThat(Inventory.of(policy).places())
        .allSatisfy(
            place -> {
              assertThat(place.gist().split(" ", -1)).hasSizeBetween(1, 6);
              assertThat(place.gist()).matches("[\\x20-\\x7e]+");
            });
  }

  @ParameterizedTest
  @MethodSource("org.mustafid.page.FivePolicies#ids")
  void every_section_of_our_document_is_a_heading_in_print(String policy) {
    assertThat(
            Inventory.of(policy).places().stream()
                .filter(place -> place.kind() == Inventory.Kind.HEADING)
                .map(place -> place.id().toLowerCase(Locale.ROOT)))
        .containsAll(coverage(policy, place -> place).sectionsInOurDocument());
  }

  @Test
  void the_published_page_is_this() throws IOException {
    Golden.assertPublished(
        "coverage.md",
        Coverage.toMarkdown(
            FivePolicies.ids().map(policy -> coverage(policy, place -> place)).toList()));
  }

  @Nested
  class A_difference_is_told {
    @Test
    void if_a_place_in_print_has_neither_entry_nor_reason() {
      assertThat(coverage("ofuq", place -> place.withReason("")).problems())
          .contains("contents-3 (detailed goals) has neither entry nor reason");
    }

    @Test
    void if_a_place_has_a_reason_although_it_has_an_entry() {
      assertThat(coverage("mabarrah", place -> place.withReason("none")).problems())
          .contains("A-4 has a reason to have no entry, and [channel fax, defect missing]");
    }

    @Test
    void if_an_entry_cites_a_place_that_is_not_in_print() {
      List<Inventory.Place> places = new ArrayList<>(Inventory.of("mabarrah").places());
      places.removeIf(place -> place.id().equals("C-6"));
      assertThat(
              new Coverage(RuleSets.shipped("mabarrah").policy(), new Inventory("mabarrah", places))
                  .problems())
          .containsExactly(
              "step reply cites C-6 (ت/6), which is not in print",
              "promise reply cites C-6 (ت/6), which is not in print");
    }

    @Test
    void if_a_printed_mark_differs() {
      assertThat(
              coverage(
                      "manarat",
                      place -> place.id().equals("handling-6") ? place.withPrinted("6") : place)
                  .problems())
          .containsExactly(
              "step registration cites handling-6 (.6), which is printed “6”",
              "defect numbering cites handling-6 (.6), which is printed “6”");
    }

    @Test
    void if_a_place_stands_twice() {
      List<Inventory.Place> places = new ArrayList<>(Inventory.of("modeem").places());
      places.add(places.get(0));
      assertThat(
              new Coverage(RuleSets.shipped("modeem").policy(), new Inventory("modeem", places))
                  .problems())
          .contains("cover stands twice in the inventory");
    }
  }

  private static Coverage coverage(String policy, UnaryOperator<Inventory.Place> changed) {
    return new Coverage(
        RuleSets.shipped(policy).policy(),
        new Inventory(policy, Inventory.of(policy).places().stream().map(changed).toList()));
  }
}
