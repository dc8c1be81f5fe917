package org.mustafid.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.mustafid.diagnostic.InvalidArgumentException;

/** The years of which a record can tell: those of four digits, far from where dates overflow. */
final class Years {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  // a day more on either side, because an offset may be ahead of UTC or behind it
  private static final Instant FIRST_INSTANT = Instant.parse("0000-12-31T00:00:00Z");
  private static final Instant LAST_INSTANT = Instant.parse("+10000-01-02T00:00:00Z");

  private Years() {}

  /** Checks that a day is there, and in these years. */
  static void check(LocalDate day, String subject) {
    Objects.requireNonNull(day, subject);
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      throw outside(subject, day.toString());
    }
  }

  /** Checks that an instant is there, and in these years by some offset. */
  static void check(Instant instant, String subject) {
    Objects.requireNonNull(instant, subject);
    if (instant.isBefore(FIRST_INSTANT) || instant.isAfter(LAST_INSTANT)) {
      throw outside(subject, instant.toString());
    }
  }

  private static InvalidArgumentException outside(String subject, String found) {
    return new InvalidArgumentException(subject, found, "in the years 1 to 9999");
  }
}
