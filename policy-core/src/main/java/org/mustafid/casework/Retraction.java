package org.mustafid.casework;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * That an event should not have been recorded, because it never happened. A case that its
 * beneficiary withdraws is an event of its own. Immutable.
 *
 * @param of the event
 * @param recordedAt when this was found out; empty if that is not known, and then it always counts
 */
public record Retraction(EventId of, Optional<Instant> recordedAt) {
  /** Checks that both are there, and that an instant is in the years 1 to 9999. */
  public Retraction {
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(recordedAt, "recordedAt");
    recordedAt.ifPresent(instant -> Years.check(instant, "Retraction.recordedAt"));
  }

  /** A retraction that always counts. */
  public static Retraction of(EventId event) {
    return new Retraction(event, Optional.empty());
  }

  /** A retraction that counts from the instant at which it was recorded. */
  public static Retraction of(EventId event, Instant recordedAt) {
    return new Retraction(event, Optional.of(recordedAt));
  }
}
