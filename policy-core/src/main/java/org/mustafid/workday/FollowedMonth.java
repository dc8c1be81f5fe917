package org.mustafid.workday;

import java.util.List;
import java.util.Optional;

/**
 * A Hijri month that holidays follow, and what each day on which it may begin would change. The
 * changes are against a calendar without any holiday of this month; an announcement decides which
 * of them apply, and alters none. Days are slots of a {@link DayGrid}.
 *
 * @param unannounced what a day off by it rests on at best, as long as it is not announced
 * @param basis the weakest one of these days
 * @param first the first day that may be another by it
 * @param last the last day that may be another by it
 * @param beginnings a day early, as computed, a day late
 */
record FollowedMonth(
    int hijriYear,
    int hijriMonth,
    Basis unannounced,
    Basis basis,
    int first,
    int last,
    List<Beginning> beginnings) {
  private static final int COMPUTED = 1;

  /** What one beginning changes. */
  static final class Beginning {
    private final int[] off;
    private final int[] working;
    private final List<DatedHoliday> come;
    private final List<DatedHoliday> gone;

    /**
     * What one beginning changes.
     *
     * @param off days that are off by it, and would otherwise be working days
     * @param working days that are working days by it, and would otherwise be off, because a
     *     substitute moves
     * @param come what there is by it, and would otherwise not be
     * @param gone what there is not by it, and would otherwise be
     */
    Beginning(int[] off, int[] working, List<DatedHoliday> come, List<DatedHoliday> gone) {
      this.off = off;
      this.working = working;
      this.come = come;
      this.gone = gone;
    }

    List<DatedHoliday> come() {
      return come;
    }

    List<DatedHoliday> gone() {
      return gone;
    }

    /** Makes working days, as bits by month, what they are by this beginning. */
    void applyTo(int[] workingDays) {
      for (int slot : off) {
        workingDays[slot >> 5] &= ~(1 << slot);
      }
      for (int slot : working) {
        workingDays[slot >> 5] |= 1 << slot;
      }
    }

    /** By how many there are fewer working days between two days; negative if there are more. */
    int taken(int startExclusive, int endInclusive) {
      return count(off, startExclusive, endInclusive)
          - count(working, startExclusive, endInclusive);
    }

    private static int count(int[] days, int startExclusive, int endInclusive) {
      int count = 0;
      for (int day : days) {
        if (day > startExclusive && day <= endInclusive) {
          count++;
        }
      }
      return count;
    }
  }

  /** The announcement of this month, if there is one. */
  Optional<MonthAnnouncement> announcement(MonthAnnouncements announcements) {
    return announcements.find(hijriYear, hijriMonth);
  }

  /** Whether a working day depends on it, whenever the month begins. */
  boolean matters() {
    for (Beginning beginning : beginnings) {
      if (beginning.off.length + beginning.working.length > 0) {
        return true;
      }
    }
    return false;
  }

  /** As computed, which is the most likely one where no announcement is known. */
  Beginning likely() {
    return beginnings.get(COMPUTED);
  }

  /** As announced. */
  Beginning announced(MonthAnnouncement announcement) {
    return beginnings.get(COMPUTED + announcement.shiftInDays());
  }

  /** By how many there are fewer working days between two days, at most. */
  int most(int startExclusive, int endInclusive) {
    int most = Integer.MIN_VALUE;
    for (Beginning beginning : beginnings) {
      most = Math.max(most, beginning.taken(startExclusive, endInclusive));
    }
    return most;
  }

  /** By how many there are fewer working days between two days, at least. */
  int fewest(int startExclusive, int endInclusive) {
    int fewest = Integer.MAX_VALUE;
    for (Beginning beginning : beginnings) {
      fewest = Math.min(fewest, beginning.taken(startExclusive, endInclusive));
    }
    return fewest;
  }

  AwaitedMonth awaited() {
    return AwaitedMonth.of(hijriYear, hijriMonth, basis);
  }
}
