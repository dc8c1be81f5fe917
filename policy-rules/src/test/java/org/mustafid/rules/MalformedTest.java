package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.Problem;

/** Mistakes in the YAML itself, each told by its cause and not by where a parser met it. */
class MalformedTest {
  private static final String WADI = Documents.text("held-out/wadi.yaml");

  @Test
  void a_key_too_deep_is_told_with_the_column_of_its_neighbours() {
    assertThat(problem("    kept-by: visited\n", "      kept-by: visited\n"))
        .hasToString(
            """
              syntax   line 104, column 5
                in           kept-by: visited
                           ^^^^^^^^^^
                expected   the beginning in column 5, as in line 103
                try        kept-by:
            """
                .stripTrailing());
  }

  @Test
  void a_key_too_shallow_is_told_likewise() {
    assertThat(problem("    kept-by: visited\n", "   kept-by: visited\n"))
        .satisfies(
            problem -> {
              assertThat(problem.place()).isEqualTo(new Problem.Place("", 104, 4, 8));
              assertThat(problem.expected())
                  .hasToString("the beginning in column 5, as in line 103");
              assertThat(problem.suggestion()).contains(" kept-by:");
            });
  }

  @Test
  void a_text_with_a_colon_in_it_is_told_as_one() {
    assertThat(problem("    kept-by: visited\n", "    kept-by: visited: late\n").expected())
        .hasToString("quotation marks around text with a colon in it");
  }

  @Test
  void a_tab_is_told_and_replaced() {
    Problem problem = problem("    kept-by: visited\n", "\tkept-by: visited\n");
    assertThat(problem.expected()).hasToString("blanks, not tabs, at the beginning of a line");
    assertThat(problem.suggestion()).contains("    kept-by:");
  }

  @Test
  void a_sign_that_is_no_comma_is_named() {
    Problem arabic = problem("{id: visited, label", "{id: visited، label");
    assertThat(arabic.found()).isEqualTo("،");
    assertThat(arabic.expected()).hasToString("ASCII in place of U+060C ARABIC COMMA");
    assertThat(arabic.suggestion()).contains(",");
    Problem semicolon = problem("{id: visited, label", "{id: visited; label");
    assertThat(semicolon.expected())
        .hasToString("a comma between entries, and a bracket behind the last");
    assertThat(semicolon.suggestion()).contains(",");
  }

  @Test
  void an_arabic_comma_in_a_text_is_not_blamed_for_another_mistake() {
    Problem problem = problem("{ar: عاجل, en: urgent}", "{ar: عاجل، مهم, en: urgent");
    assertThat(problem.expected()).hasToString("the bracket that closes this one");
    assertThat(problem.suggestion()).isEmpty();
  }

  @Test
  void a_key_without_its_colon_is_told_where_it_stands() {
    Problem missing = problem("    handled-by: board\n", "    handled-by board\n");
    assertThat(missing.place()).isEqualTo(new Problem.Place("", 61, 5, 10));
    assertThat(missing.suggestion()).contains("handled-by:");
    Problem first = problem("  - kind: licence\n", "  - kind licence\n");
    assertThat(first.place().line()).isEqualTo(11);
    assertThat(first.suggestion()).contains("kind:");
  }

  @Test
  void a_key_with_another_sign_than_a_colon_is_told_with_one() {
    Problem equals = problem("    handled-by: board\n", "    handled-by = board\n");
    assertThat(equals.place()).isEqualTo(new Problem.Place("", 61, 5, 12));
    assertThat(equals.suggestion()).contains("handled-by:");
    Problem arrow = problem("    handled-by: board\n", "    handled-by=>board\n");
    assertThat(arrow.suggestion()).contains("handled-by: board");
    Problem first = problem("  id: wadi\n", "  id = wadi\n");
    assertThat(first.place().line()).isEqualTo(8);
    assertThat(first.suggestion()).contains("id:");
  }

  private static Problem problem(String passage, String instead) {
    return Documents.problemsOf(Documents.changed(WADI, passage, instead)).get(0);
  }
}
