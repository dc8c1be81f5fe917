package org.mustafid.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.ChannelId;

class CaseRefTest {
  @Test
  void it_is_equal_by_its_value() {
    EqualsVerifier.forClass(CaseRef.class).withNonnullFields("value").verify();
  }

  @Test
  void it_gives_the_host_its_value_back() {
    assertThat(CaseRef.of("R-17").value()).isEqualTo("R-17");
  }

  @Test
  void it_is_never_printed() {
    assertThat(CaseRef.of("1098765432")).hasToString("a case (reference withheld)");
  }

  @Test
  void a_history_says_its_kind_and_size_and_never_its_reference() {
    CaseHistory history =
        CaseHistory.request(CaseRef.of("1098765432"))
            .submitted(LocalDate.of(2026, 3, 8), ChannelId.FAX)
            .completed(LocalDate.of(2026, 3, 9));

    assertThat(history).hasToString("request with 2 events");
    assertThat(history.events()).asString().doesNotContain("1098765432");
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"", " ", "\t", "\u2003"})
  void a_blank_one_is_refused_without_repeating_it(String blank) {
    assertThatThrownBy(() -> CaseRef.of(blank))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("CaseRef must be a reference of the host, but was blank");
  }
}
