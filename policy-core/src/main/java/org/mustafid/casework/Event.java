package org.mustafid.casework;

import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.BodyId;
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
  public abstract Optional<ChannelId> channel();

  /** What it shows, where a policy asks evidence to show something. */
  public abstract List<RequirementId> meets();

  /** Orders events that their times do not; 0 or more, and 0 unless set. */
  @Min(0)
  @Value.Default
  public int sequence() {
    return 0;
  }

  /** Names it in the host's records, so that it can be corrected; never printed. */
  public abstract Optional<EventId> id();

  /** The event whose place it takes, because that was recorded wrongly; empty if none. */
  public abstract Optional<EventId> corrects();

  /**
   * When it was recorded, which may be long after it happened; before that, it is not seen. Empty
   * if that is not known, and then it is seen from when it happened.
   */
  public abstract Optional<Instant> recordedAt();

  /** The body or role that took it, if that was recorded; never a person. */
  public abstract Optional<BodyId> takenBy();

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

  /** A copy under an id of the host. */
  public Event identifiedAs(EventId id) {
    return ImmutableEvent.builder().from(this).id(Optional.of(id)).build();
  }

  /** A copy that takes the place of an event that was recorded wrongly. */
  public Event correcting(EventId wrong) {
    return ImmutableEvent.builder().from(this).corrects(Optional.of(wrong)).build();
  }

  /** A copy that was recorded at an instant. */
  public Event recordedAt(Instant instant) {
    return ImmutableEvent.builder().from(this).recordedAt(Optional.of(instant)).build();
  }

  /** A copy that a body or role took, never a person. */
  public Event takenBy(BodyId body) {
    return ImmutableEvent.builder().from(this).takenBy(Optional.of(body)).build();
  }

  /** A copy as if it had been recorded right, and at once. */
  Event putRight() {
    return ImmutableEvent.builder()
        .from(this)
        .corrects(Optional.empty())
        .recordedAt(Optional.empty())
        .build();
  }

  /** A sequence is 0 or more, and no instant of recording is out of reach. */
  @Value.Check
  void check() {
    recordedAt().ifPresent(instant -> Years.check(instant, "Event.recordedAt"));
    if (sequence() < 0) {
      throw new InvalidArgumentException("Event.sequence", String.valueOf(sequence()), "0 or more");
    }
  }

  @Override
  public final String toString() {
    return kind() + " " + time() + channel().map(channel -> " by " + channel).orElse("");
  }
}
