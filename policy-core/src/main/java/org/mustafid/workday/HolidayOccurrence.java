package org.mustafid.workday;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.name.Labels;
import org.mustafid.style.MustafidStyle;

/**
 * A holiday as it falls once, such as Eid al-Fitr from 2026-03-19 to 2026-03-22, or a day off in
 * the place of one of its days.
 */
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

  /**
   * The day of the holiday in whose place this day is off, as that one meets the weekly rest; empty
   * unless this is a {@link Substitution substitute}.
   */
  @Value.Parameter
  public abstract Optional<LocalDate> insteadOf();

  static HolidayOccurrence of(DatedHoliday dated, Basis basis, Optional<String> source) {
    return ImmutableHolidayOccurrence.of(
        dated.holiday().id(),
        dated.holiday().labels(),
        dated.firstDay(),
        dated.lastDay(),
        basis,
        basis == Basis.UNVERIFIED ? Optional.empty() : source,
        dated.insteadOf());
  }

  final boolean covers(LocalDate date) {
    return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
  }

  @Override
  public final String toString() {
    return id()
        + " from "
        + firstDay()
        + " to "
        + lastDay()
        + insteadOf().map(day -> ", instead of " + day).orElse("")
        + ", "
        + basis().english();
  }
}
