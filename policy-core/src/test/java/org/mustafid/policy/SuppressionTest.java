package org.mustafid.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Labels;

class SuppressionTest {
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

  @Test
  void holds_through_its_last_day() {
    Suppression suppression = Suppression.of("floor-without-cap", Labels.of("سبب", "why"), LAST);

    assertThat(suppression.isExpired(LAST)).isFalse();
    assertThat(suppression.isExpired(LAST.plusDays(1))).isTrue();
    assertThat(suppression).hasToString("floor-without-cap");
  }

  @Test
  void without_a_reason_is_refused() {
    assertThatThrownBy(() -> Suppression.of("floor-without-cap", Labels.none(), LAST))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("Suppression.reason of floor-without-cap must be given, but was none");
  }
}
