package org.mustafid.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** When something happened: an instant, or a day as offices record it on paper. Immutable. */
public sealed interface EventTime {

  /** A local date in the zone of the policy's calendar; the time of day is not known. */
  record OnDay(LocalDate day) implements EventTime {
    /** Checks that there is a day, in the years 1 to 9999. */
    public OnDay {
      Years.check(day, "day");
    }

    @Override
    public String toString() {
      return day.toString();
    }
  }

  /** An instant. */
  record AtInstant(Instant instant) implements EventTime {
    /** Checks that there is an instant, in the years 1 to 9999. */
    public AtInstant {
      Years.check(instant, "instant");
    }

    @Override
    public String toString() {
      return instant.toString();
    }
  }

  /**
   * A day, in the zone of the policy's calendar.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if it is not in the years 1 to 9999
   */
  static EventTime on(LocalDate day) {
    return new OnDay(day);
  }

  /**
   * An instant.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if it is not in the years 1 to 9999
   */
  static EventTime at(Instant instant) {
    return new AtInstant(instant);
  }

  /** The local date in a zone. */
  default LocalDate dayIn(ZoneId zone) {
    return this instanceof AtInstant at
        ? LocalDate.ofInstant(at.instant(), zone)
        : ((OnDay) this).day();
  }

  /** The instant, if it is known. */
  default Optional<Instant> findInstant() {
    return this instanceof AtInstant at ? Optional.of(at.instant()) : Optional.empty();
  }
}
