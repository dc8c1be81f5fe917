package org.mustafid.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The moment as of which a case is looked at; what happened later is not seen. Immutable. */
public sealed interface AsOf {

  /** The end of a local date in the zone of the policy's calendar. */
  record EndOfDay(LocalDate day) implements AsOf {
    /** Checks that there is a day, in the years 1 to 9999. */
    public EndOfDay {
      Years.check(day, "day");
    }
  }

  /** An instant. */
  record Moment(Instant instant) implements AsOf {
    /** Checks that there is an instant, in the years 1 to 9999. */
    public Moment {
      Years.check(instant, "instant");
    }
  }

  /**
   * The end of a day: all that is recorded on it is seen.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if it is not in the years 1 to 9999
   */
  static AsOf endOf(LocalDate day) {
    return new EndOfDay(day);
  }

  /**
   * An instant: an event recorded without a time of day is seen from the beginning of its day.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if it is not in the years 1 to 9999
   */
  static AsOf at(Instant instant) {
    return new Moment(instant);
  }

  /** The local date in a zone. */
  default LocalDate dayIn(ZoneId zone) {
    return this instanceof Moment moment
        ? LocalDate.ofInstant(moment.instant(), zone)
        : ((EndOfDay) this).day();
  }

  /** Whether something that happened at a time is seen. */
  default boolean sees(EventTime time, ZoneId zone) {
    if (this instanceof Moment moment && time instanceof EventTime.AtInstant at) {
      return !at.instant().isAfter(moment.instant());
    }
    return !time.dayIn(zone).isAfter(dayIn(zone));
  }
}
