package org.mustafid.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fuzzer finds nothing if its rules allow everything. */
class PrintedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"a\u202Eb", "a\u200Fb", "a\u001Bb", "a\rb", "a\u2028b", "a\uD800", "\u2066"})
  void a_hidden_character_is_noticed(String text) {
    assertThatThrownBy(() -> Printed.plain(text))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("must hold: no U+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2066a", "a\u2069", "\u2066a\nb\u2069", "\u2066\u2068a\u2069"})
  void an_isolate_that_is_not_closed_on_its_line_is_noticed(String text) {
    assertThatThrownBy(() -> Printed.isolated(text)).isInstanceOf(AssertionError.class);
  }

  @Test
  void what_people_can_see_is_allowed() {
    assertThatCode(
            () -> {
              Printed.plain("سِيَاسَةٌ \u0600١٢\nline");
              Printed.isolated("\u2068a \u2066b\u2069\u2069\n\u2067c\u2069");
            })
        .doesNotThrowAnyException();
  }
}
