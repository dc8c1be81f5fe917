package org.mustafid.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AsOfTest {
  private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final Instant FIRST_SECOND = Instant.parse("2026-03-07T21:00:00Z");
  private static final Instant LAST_SECOND = Instant.parse("2026-03-08T20:59:59Z");

  @Nested
  class The_end_of_a_day {
    private final AsOf asOf = AsOf.endOf(DAY);

    @Test
    void sees_all_that_is_recorded_on_the_day() {
      assertThat(asOf.sees(EventTime.on(DAY), RIYADH)).isTrue();
      assertThat(asOf.sees(EventTime.at(FIRST_SECOND), RIYADH)).isTrue();
      assertThat(asOf.sees(EventTime.at(LAST_SECOND), RIYADH)).isTrue();
    }

    @Test
    void sees_nothing_of_the_day_after() {
      assertThat(asOf.sees(EventTime.on(DAY.plusDays(1)), RIYADH)).isFalse();
      assertThat(asOf.sees(EventTime.at(LAST_SECOND.plusSeconds(1)), RIYADH)).isFalse();
    }

    @Test
    void is_that_day_in_every_zone() {
      assertThat(asOf.dayIn(RIYADH)).isEqualTo(DAY);
      assertThat(asOf.dayIn(ZoneId.of("Pacific/Kiritimati"))).isEqualTo(DAY);
    }
  }

  @Nested
  class An_instant {
    @Test
    void sees_what_happened_at_it_and_nothing_later() {
      AsOf asOf = AsOf.at(LAST_SECOND);

      assertThat(asOf.sees(EventTime.at(LAST_SECOND), RIYADH)).isTrue();
      assertThat(asOf.sees(EventTime.at(LAST_SECOND.plusNanos(1)), RIYADH)).isFalse();
    }

    @Test
    void sees_what_is_recorded_without_a_time_from_the_beginning_of_its_day() {
      assertThat(AsOf.at(FIRST_SECOND).sees(EventTime.on(DAY), RIYADH)).isTrue();
      assertThat(AsOf.at(FIRST_SECOND.minusNanos(1)).sees(EventTime.on(DAY), RIYADH)).isFalse();
    }

    @Test
    void is_on_another_day_in_another_zone() {
      AsOf asOf = AsOf.at(Instant.parse("2026-03-07T22:30:00Z"));

      assertThat(asOf.dayIn(RIYADH)).isEqualTo(DAY);
      assertThat(asOf.dayIn(ZoneId.of("UTC"))).isEqualTo(DAY.minusDays(1));
    }
  }
}
