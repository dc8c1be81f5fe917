package org.mustafid.casework;

import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.RequirementId;
import org.mustafid.style.MustafidStyle;

/** One thing that happened in a case. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class Event {
  Event() {}

  /** What happened. */
  @Value.Parameter
  public abstract EventKind kind();

  /** When. */
  @Value.Parameter
  public abstract EventTime time();

  /** The channel that it came by, if it was recorded. */
  @Value.Default
  public Optional<ChannelId> channel() {
    return Optional.empty();
  }

  /** What it shows, where a policy asks evidence to show something. */
  @Value.Default
  public List<RequirementId> meets() {
    return List.of();
  }

  /** Orders events that their times do not; 0 or more, and 0 unless set. */
  @Min(0)
  @Value.Default
  public int sequence() {
    return 0;
  }

  /** Something that happened on a day, in the zone of the policy's calendar. */
  public static Event on(LocalDate day, EventKind kind) {
    return ImmutableEvent.of(kind, EventTime.on(day));
  }

  /** Something that happened at an instant. */
  public static Event at(Instant instant, EventKind kind) {
    return ImmutableEvent.of(kind, EventTime.at(instant));
  }

  /** A copy that came by a channel. */
  public Event by(ChannelId channel) {
    return ImmutableEvent.builder()
        .from(this)
        .channel(Optional.of(Objects.requireNonNull(channel, "channel")))
        .build();
  }

  /** A copy that shows something that a policy asks of evidence, such as minutes being dated. */
  public Event meeting(RequirementId... requirements) {
    return ImmutableEvent.builder().from(this).meets(List.of(requirements)).build();
  }

  /**
   * A copy that is taken after those of its day which have a lower sequence, where times of day do
   * not tell.
   *
   * @param sequence 0 or more
   */
  public Event inSequence(int sequence) {
    return ImmutableEvent.builder().from(this).sequence(sequence).build();
  }

  /** A sequence is 0 or more. */
  @Value.Check
  void check() {
    if (sequence() < 0) {
      throw new InvalidArgumentException("Event.sequence", String.valueOf(sequence()), "0 or more");
    }
  }

  @Override
  public final String toString() {
    return kind() + " " + time() + channel().map(channel -> " by " + channel).orElse("");
  }
}
