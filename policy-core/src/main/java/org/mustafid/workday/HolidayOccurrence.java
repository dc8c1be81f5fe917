package org.mustafid.workday;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.name.Labels;
import org.mustafid.style.MustafidStyle;

/** A holiday as it falls once, such as Eid al-Fitr from 2026-03-19 to 2026-03-22. */
@Value.Immutable
@MustafidStyle
public abstract class HolidayOccurrence {
  HolidayOccurrence() {}

  /** The id of the {@link Holiday}. */
  @Value.Parameter
  public abstract String id();

  /** What a reader sees. */
  @Value.Parameter
  public abstract Labels labels();

  /** The first day off; the most likely one if the announcement of its month is missing. */
  @Value.Parameter
  public abstract LocalDate firstDay();

  /** The last day off, inclusive. */
  @Value.Parameter
  public abstract LocalDate lastDay();

  /** What it rests on. */
  @Value.Parameter
  public abstract Basis basis();

  /** Where it was read, for people; empty if nothing is cited, and always if it is unverified. */
  @Value.Parameter
  public abstract Optional<String> source();

  static HolidayOccurrence of(
      Holiday holiday, LocalDate firstDay, Basis basis, Optional<String> source) {
    return ImmutableHolidayOccurrence.of(
        holiday.id(),
        holiday.labels(),
        firstDay,
        firstDay.plusDays(holiday.days() - 1L),
        basis,
        basis == Basis.UNVERIFIED ? Optional.empty() : source);
  }

  final boolean covers(LocalDate date) {
    return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
  }

  @Override
  public final String toString() {
    return id() + " from " + firstDay() + " to " + lastDay() + ", " + basis().english();
  }
}
