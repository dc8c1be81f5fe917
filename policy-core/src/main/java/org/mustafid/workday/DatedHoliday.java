package org.mustafid.workday;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A holiday as it falls once, or a substitute for one of its days.
 *
 * @param begins when the holiday itself begins
 * @param firstDay of what is off; another day if it is a substitute
 * @param lastDay inclusive
 * @param insteadOf for a substitute, the day in whose place it is off
 */
record DatedHoliday(
    Holiday holiday,
    LocalDate begins,
    LocalDate firstDay,
    LocalDate lastDay,
    Optional<LocalDate> insteadOf)
    implements Comparable<DatedHoliday> {
  /** In the order of time, and in that of their texts where two begin on one day. */
  @Override
  public int compareTo(DatedHoliday other) {
    int byDay = firstDay.compareTo(other.firstDay);
    return byDay == 0 ? holiday.normativeText().compareTo(other.holiday.normativeText()) : byDay;
  }

  static DatedHoliday of(Holiday holiday, LocalDate firstDay) {
    return new DatedHoliday(
        holiday, firstDay, firstDay, firstDay.plusDays(holiday.days() - 1L), Optional.empty());
  }

  /** A day off in the place of a day of this one. */
  DatedHoliday substitute(LocalDate day, LocalDate insteadOf) {
    return new DatedHoliday(holiday, begins, day, day, Optional.of(insteadOf));
  }

  /** Whether the beginning of a Hijri month that is announced decides when it falls. */
  boolean followsAnnouncement() {
    return holiday.recurrence() instanceof Recurrence.Announced;
  }

  /** What it rests on, if what it depends on besides its rule rests on another. */
  Basis basis(Basis ofTheMonth) {
    return holiday.basis(begins, holiday.computedBasis().weaker(ofTheMonth));
  }

  boolean reaches(LocalDate firstInclusive, LocalDate lastInclusive) {
    return !firstDay.isAfter(lastInclusive) && !lastDay.isBefore(firstInclusive);
  }
}
