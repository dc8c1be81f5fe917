package org.mustafid.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;

class EventTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final Instant INSTANT = Instant.parse("2026-03-07T22:30:00Z");

  @Test
  void an_event_has_no_channel_and_the_sequence_0_unless_told() {
    Event event = Event.on(DAY, EventKind.SUBMITTED);

    assertThat(event.channel()).isEmpty();
    assertThat(event.sequence()).isZero();
  }

  @Test
  void a_copy_keeps_what_is_not_changed() {
    Event event = Event.at(INSTANT, EventKind.SUBMITTED).by(ChannelId.FAX).inSequence(3);

    assertThat(event.kind()).isEqualTo(EventKind.SUBMITTED);
    assertThat(event.time()).isEqualTo(EventTime.at(INSTANT));
    assertThat(event.channel()).contains(ChannelId.FAX);
    assertThat(event.sequence()).isEqualTo(3);
    assertThat(event).isNotEqualTo(event.inSequence(4));
    assertThat(event).isNotEqualTo(event.by(ChannelId.WEBSITE));
    assertThat(event).isEqualTo(event.inSequence(4).inSequence(3));
  }

  @Test
  void a_negative_sequence_is_refused() {
    assertThatThrownBy(() -> Event.on(DAY, EventKind.SUBMITTED).inSequence(-1))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("Event.sequence must be 0 or more, but was -1");
  }

  @Test
  void an_instant_is_on_another_day_in_another_zone_and_a_day_is_not() {
    assertThat(EventTime.at(INSTANT).dayIn(ZoneId.of("Asia/Riyadh"))).isEqualTo(DAY);
    assertThat(EventTime.at(INSTANT).dayIn(ZoneId.of("UTC"))).isEqualTo(DAY.minusDays(1));
    assertThat(EventTime.on(DAY).dayIn(ZoneId.of("Asia/Riyadh"))).isEqualTo(DAY);
    assertThat(EventTime.on(DAY).dayIn(ZoneId.of("UTC"))).isEqualTo(DAY);
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without a null checker may do
  void a_missing_time_is_refused_by_name_where_it_is_given() {
    assertThatNullPointerException()
        .isThrownBy(() -> Event.on(null, EventKind.SUBMITTED))
        .withMessage("day");
    assertThatNullPointerException()
        .isThrownBy(() -> Event.at(null, EventKind.SUBMITTED))
        .withMessage("instant");
    assertThatNullPointerException().isThrownBy(() -> AsOf.endOf(null)).withMessage("day");
    assertThatNullPointerException().isThrownBy(() -> AsOf.at(null)).withMessage("instant");
  }

  @Test
  void only_an_instant_has_an_instant() {
    assertThat(EventTime.at(INSTANT).findInstant()).contains(INSTANT);
    assertThat(EventTime.on(DAY).findInstant()).isEmpty();
  }
}
