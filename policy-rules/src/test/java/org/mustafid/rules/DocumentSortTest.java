package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSortTest {
  @TempDir Path folder;

  private DocumentSort sortOf(String text) throws IOException {
    return DocumentSort.of(Files.writeString(folder.resolve("file.yaml"), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{mustafid: 1, policy: ours, calendar: saudi-non-profit} | POLICY",
        "{policy: ours, title: {ar: س}, association: {}}         | POLICY",
        "{mustafid: 1, channels: []}                             | TEMPLATE",
        "{mustafid: 1, calendar: {id: ours}}                     | CALENDAR",
        "{mustafid: 1, announcements: {}}                        | ANNOUNCEMENTS",
        "{scenarios: 1, policy: ours, cases: []}                 | SCENARIOS",
        "{scenarois: 1, policy: ours, cases: []}                 | SCENARIOS",
        "{\"$schema\": \"x\", \"title\": \"A schema\"}           | OTHER",
        "[mustafid]                                              | OTHER",
        "''                                                      | OTHER"
      })
  void is_told_by_the_keys_at_the_top(String text, DocumentSort sort) throws IOException {
    assertThat(sortOf(text)).isEqualTo(sort);
  }

  @ParameterizedTest
  @CsvSource({"mustafid, POLICY", "scenarios, SCENARIOS", "version, OTHER"})
  void is_told_by_the_first_words_where_syntax_is_broken(String key, DocumentSort sort)
      throws IOException {
    assertThat(sortOf(key + ": 1\npolicy: [ours\ntitle: }")).isEqualTo(sort);
    assertThat(sortOf("{\"" + key + "\": 1, \"policy\": [}")).isEqualTo(sort);
  }

  @Test
  void is_told_below_any_number_of_blank_lines_and_braces() throws IOException {
    String blank = "\n".repeat(200_000);
    assertThat(sortOf(blank + "x: \"a")).isEqualTo(DocumentSort.OTHER);
    assertThat(sortOf(blank + "{ mustafid : [")).isEqualTo(DocumentSort.POLICY);
    assertThat(sortOf("{".repeat(200_000) + "\n\"mustafid\": [")).isEqualTo(DocumentSort.POLICY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofuq", "manarat", "ihsan-housing", "modeem", "mabarrah"})
  void of_a_shipped_policy_is_that_of_a_policy(String id) throws IOException {
    assertThat(sortOf(Documents.shipped(id))).isEqualTo(DocumentSort.POLICY);
  }

  @Test
  void cannot_be_told_of_what_cannot_be_read() {
    assertThatThrownBy(() -> DocumentSort.of(folder.resolve("missing.yaml")))
        .isInstanceOf(UncheckedIOException.class);
  }
}
