package org.mustafid.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.EventKind;

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

  /** Each would overflow in some zone, or on the day after. */
  @Nested
  class Ends_of_time {
    @Test
    void are_refused_wherever_a_record_could_have_them() {
      List<ThrowingCallable> all =
          List.of(
              () -> AsOf.at(Instant.MAX),
              () -> AsOf.at(Instant.MIN),
              () -> AsOf.endOf(LocalDate.MAX),
              () -> AsOf.endOf(LocalDate.MIN),
              () -> Event.at(Instant.MAX, EventKind.REPLIED),
              () -> Event.on(LocalDate.MIN, EventKind.REPLIED),
              () -> Event.on(DAY, EventKind.REPLIED).recordedAt(Instant.MAX),
              () -> Retraction.of(EventId.of("e-1"), Instant.MIN));

      assertThat(all)
          .allSatisfy(
              each ->
                  assertThatThrownBy(each)
                      .isInstanceOf(InvalidArgumentException.class)
                      .hasMessageContaining("in the years 1 to 9999"));
    }

    @Test
    void are_no_nearer_than_the_last_day_of_four_digits() {
      LocalDate last = LocalDate.of(9999, 12, 31);
      ZoneId eastmost = ZoneId.of("Pacific/Kiritimati");

      assertThat(AsOf.endOf(last).sees(EventTime.on(last), eastmost)).isTrue();
      assertThat(EventTime.at(Instant.parse("9999-12-31T23:59:59Z")).dayIn(eastmost))
          .isEqualTo(last.plusDays(1));
    }
  }
}
