package org.mustafid.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.message.Golden;
import org.mustafid.message.Messages;

class PolicyMatrixTest {
  private static final PolicyMatrix MATRIX = PolicyMatrix.of(FivePolicies.all());

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void the_five_policies_read_well_side_by_side(String language) throws IOException {
    String page = MATRIX.toMarkdown(Locale.forLanguageTag(language));
    Golden.assertMatches("page/matrix." + language + ".txt", page);
    Golden.assertPublished("matrix." + language + ".md", page);
  }

  @Test
  void every_channel_tool_step_and_promise_has_one_row() {
    assertThat(MATRIX.toMarkdown(Messages.ENGLISH).lines().filter(line -> line.startsWith("|")))
        .hasSize(12 + 9 + 9 + 2 + 4 * 2); // each of four tables has a header and a rule
  }

  @Test
  void a_cell_is_the_mark_as_printed_or_the_position_or_a_dash() {
    assertThat(MATRIX.toMarkdown(Messages.ENGLISH).lines())
        .contains("| fax | – | – | – | – | \u2068أ/4\u2069 |")
        .contains("| basic bylaws | 1. | 1. | \u2068١\u2069 | \u2068٥\u2069 | \u2068ب/1\u2069 |");
  }

  @Test
  void a_position_is_written_in_the_digits_of_the_locale() {
    String bylaws = "| \u2068اللائحة الأساسية\u2069 | ";
    assertThat(MATRIX.toMarkdown(Messages.ARABIC)).contains(bylaws + "\u2068١.\u2069 |");
    assertThat(MATRIX.toMarkdown(Locale.forLanguageTag("ar-u-nu-latn")))
        .contains(bylaws + "\u20681.\u2069 |");
  }

  @Test
  void rows_follow_the_policies_as_they_are_given() {
    assertThat(PolicyMatrix.of(FivePolicies.all().subList(4, 5)).toMarkdown(Messages.ENGLISH))
        .containsSubsequence("| interview |", "| letters |", "| telephone |", "| fax |")
        .doesNotContain("social");
  }

  @Test
  void what_a_document_says_cannot_break_the_page() {
    assertThat(
            PolicyMatrix.of(List.of(OwnPolicy.withChannel("a|b <i>*c*</i> [d](e) &amp;")))
                .toMarkdown(Messages.ENGLISH))
        .contains("| a\\|b &lt;i&gt;\\*c\\*&lt;/i&gt; \\[d\\](e) &amp;amp; | 1. |");
  }

  @Test
  void a_table_without_rows_is_a_sentence() {
    assertThat(PolicyMatrix.of(List.of(OwnPolicy.withChannel("ours"))).toMarkdown(Messages.ENGLISH))
        .contains("## Tools\n\nNone of these policies has any.\n\n## Steps");
  }

  @Test
  void nothing_and_other_languages_are_refused() {
    assertThatThrownBy(() -> PolicyMatrix.of(List.of()))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("the rule sets of a matrix must be one or more, but was empty");
    assertThatThrownBy(() -> MATRIX.toMarkdown(Locale.FRENCH))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("the language of messages must be ar or en, but was fr");
  }
}
