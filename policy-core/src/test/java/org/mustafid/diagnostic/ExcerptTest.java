package org.mustafid.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void a_passage_in_latin_letters_has_carets_below_it() {
    assertThat(Excerpt.of("    to: complain", 9, 8))
        .hasToString(
            """
            to: complain
                ^^^^^^^^""");
  }

  @Test
  void what_is_missing_has_one_caret_where_it_would_stand() {
    assertThat(Excerpt.of("  - id: reply", 5, 0))
        .hasToString(
            """
            - id: reply
              ^""");
  }

  @Test
  void arabic_behind_the_passage_moves_no_caret() {
    assertThat(Excerpt.of("  - {id: websit, label: {ar: الموقع}}", 10, 6))
        .hasToString(
            """
            - {id: websit, label: {ar: الموقع}}
                   ^^^^^^""");
  }

  @Test
  void an_arabic_passage_ends_the_line_behind_a_mark() {
    assertThat(Excerpt.of("policy: سياسة", 9, 5)).hasToString("policy: >>>سياسة");
  }

  @Test
  void a_passage_behind_arabic_ends_the_line_behind_a_mark() {
    assertThat(Excerpt.of("title: {ar: سياسة, em: Policy}", 20, 2))
        .hasToString("title: {ar: سياسة, >>>em");
    assertThat(Excerpt.of("title: {ar: سياسة}", 19, 0)).hasToString("title: {ar: سياسة}>>>");
  }

  @Test
  void arabic_behind_figures_alone_might_turn_the_line() {
    assertThat(Excerpt.of("- 12 سنة", 3, 2)).hasToString("- >>>12");
    assertThat(Excerpt.of("- 12 years", 3, 2).isAligned()).isTrue();
  }

  @Test
  void wide_and_combining_characters_have_no_carets() {
    assertThat(Excerpt.of("id: 網站", 5, 2).isAligned()).isFalse();
    assertThat(Excerpt.of("id: 📠", 5, 1).isAligned()).isFalse();
    assertThat(Excerpt.of("id: e\u0301", 5, 2).isAligned()).isFalse();
    assertThat(Excerpt.of("id: café", 5, 4).isAligned()).isTrue();
    assertThat(Excerpt.of("id: “сοmplete”", 5, 10).isAligned()).isTrue(); // Cyrillic and Greek
  }

  @Test
  void what_hides_or_reorders_is_shown_as_its_code_and_the_carets_reach_as_far() {
    assertThat(Excerpt.of("id: a\u202Eb", 6, 1))
        .hasToString(
            """
            id: a\\u{202E}b
                 ^^^^^^^^""");
    assertThat(Excerpt.of("\tid: x\u0007", 6, 1))
        .hasToString(
            """
            \\u{9}id: x\\u{7}
                     ^""");
    assertThat(new Excerpt("\u001B[2J", "\u2067", "\u0000"))
        .isEqualTo(new Excerpt("\\u{1B}[2J", "\\u{2067}", "\\u{0}"));
  }

  @Test
  void of_a_long_line_the_part_around_the_passage_is_shown() {
    String line = "a".repeat(100) + "bad" + "c".repeat(100);
    assertThat(Excerpt.of(line, 101, 3))
        .hasToString(
            "…" + "a".repeat(44) + "bad" + "c".repeat(40) + "…\n" + " ".repeat(45) + "^^^");
    assertThat(Excerpt.of("x".repeat(300), 101, 100).line())
        .isEqualTo("…" + "x".repeat(44) + "x".repeat(44) + "…" + "…");
    assertThat(Excerpt.of("x".repeat(262_144), 1, 262_144).line()).hasSize(45);
  }

  @Test
  void a_place_beyond_the_line_is_at_its_end() {
    assertThat(Excerpt.of("ab", 9, 4)).hasToString("ab\n  ^");
    assertThat(Excerpt.of("", 1, 0)).hasToString("\n^");
    assertThat(Excerpt.of("📠📠", 2, 9)).isEqualTo(new Excerpt("📠", "📠", ""));
  }
}
