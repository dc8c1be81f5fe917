package org.mustafid.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.InvalidArgumentException;

class DayEstimateTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

  @Test
  void says_its_day_and_its_basis() {
    assertThat(DayEstimate.certain(DAY, Basis.REGULATION)).hasToString("2026-03-31, by regulation");
    assertThat(DayEstimate.certain(DAY, Basis.ANNOUNCED))
        .hasToString("2026-03-31, by announcement");
    assertThat(DayEstimate.certain(DAY, Basis.UNVERIFIED)).hasToString("2026-03-31, unverified");
  }

  @Test
  void says_its_bounds_if_it_is_not_certain() {
    DayEstimate estimate = DayEstimate.of(DAY, DAY.minusDays(1), DAY.plusDays(2), Basis.EXPECTED);
    assertThat(estimate).hasToString("2026-03-31, expected, between 2026-03-30 and 2026-04-02");
    assertThat(estimate.isCertain()).isFalse();
  }

  @Test
  void is_within_its_bounds() {
    assertThatThrownBy(() -> DayEstimate.of(DAY, DAY.plusDays(1), DAY.plusDays(2), Basis.EXPECTED))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("DayEstimate.day must be from 2026-04-01 to 2026-04-02, but was 2026-03-31");
    assertThatThrownBy(() -> DayEstimate.of(DAY, DAY, DAY.minusDays(1), Basis.EXPECTED))
        .isInstanceOf(InvalidArgumentException.class);
  }

  @Test
  void hinges_on_months_only_if_more_than_one_day_is_possible() {
    AwaitedMonth month = AwaitedMonth.of(1448, 12, Basis.EXPECTED);
    assertThat(month)
        .hasToString("1448-12-01 AH, expected, to begin between 2027-05-06 and 2027-05-08");
    assertThat(
            DayEstimate.of(DAY, DAY, DAY.plusDays(1), Basis.EXPECTED, List.of(month)).hingingOn())
        .containsExactly(month);
    assertThat(DayEstimate.of(DAY, DAY, DAY.plusDays(1), Basis.EXPECTED).hingingOn()).isEmpty();
    assertThatThrownBy(() -> DayEstimate.of(DAY, DAY, DAY, Basis.EXPECTED, List.of(month)))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage(
            "DayEstimate.hingingOn must be empty where only one day is possible, but was ["
                + month
                + "]");
    assertThatThrownBy(() -> AwaitedMonth.of(1448, 13, Basis.EXPECTED))
        .isInstanceOf(InvalidArgumentException.class);
  }

  @Test
  void bases_go_from_the_strongest_to_the_weakest() {
    assertThat(Basis.REGULATION.weaker(Basis.ANNOUNCED)).isEqualTo(Basis.ANNOUNCED);
    assertThat(Basis.UNVERIFIED.weaker(Basis.EXPECTED)).isEqualTo(Basis.UNVERIFIED);
  }
}
