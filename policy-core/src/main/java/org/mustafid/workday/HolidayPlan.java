package org.mustafid.workday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mustafid.date.HijriDate;
import org.mustafid.diagnostic.InvalidArgumentException;

/** When the holidays of a calendar come: those that are settled, and those that may still move. */
final class HolidayPlan {
  /** The ways in which an unannounced month may begin, in days from the computed beginning. */
  private static final int[] SHIFTS = {-1, 0, 1};

  private static final int COMPUTED = 1;

  private final CalendarContent content;
  private final List<HolidayOccurrence> settled = new ArrayList<>();
  private final List<HolidayOccurrence> unannounced = new ArrayList<>();
  private final TreeMap<Integer, Followers> months = new TreeMap<>();

  /** The holidays that follow one month, wherever it may begin, as offsets within the range. */
  private static final class Followers {
    private final BitSet[] daysByShift =
        IntStream.range(0, SHIFTS.length).mapToObj(shift -> new BitSet()).toArray(BitSet[]::new);
    private final BitSet possible = new BitSet();
    private final boolean announced;
    private Basis basis = Basis.REGULATION;

    private Followers(boolean announced) {
      this.announced = announced;
    }
  }

  HolidayPlan(CalendarContent content) {
    this.content = content;
    for (Holiday holiday : content.holidays()) {
      if (holiday.recurrence() instanceof Recurrence.Announced rule) {
        Recurrence.hijriYears(content.firstDay(), content.lastDay())
            .forEach(year -> addAnnounced(holiday, rule, year));
      } else if (holiday.recurrence() instanceof Recurrence.Computed rule) {
        for (LocalDate first : rule.firstDays(content.firstDay(), content.lastDay())) {
          add(settled, holiday, first, holiday.computedBasis(), holiday.source());
        }
      }
    }
    checkApart();
  }

  /** Occurrences that no missing announcement can move. */
  List<HolidayOccurrence> settled() {
    return settled;
  }

  /** All occurrences by their first day; those that may still move, where they most likely are. */
  List<HolidayOccurrence> all() {
    List<HolidayOccurrence> all = new ArrayList<>(settled);
    all.addAll(unannounced);
    all.sort(Comparator.comparing(HolidayOccurrence::firstDay));
    return all;
  }

  /**
   * The months whose announcement is missing, in the order of time.
   *
   * @param working the days that would be working days if no unannounced holiday existed
   */
  List<UnannouncedMonth> unannounced(BitSet working) {
    List<UnannouncedMonth> found = new ArrayList<>();
    for (Followers followers : months.values()) {
      if (!followers.announced && followers.possible.intersects(working)) {
        for (BitSet days : followers.daysByShift) {
          days.and(working);
        }
        found.add(new UnannouncedMonth(followers.basis, followers.daysByShift, COMPUTED));
      }
    }
    return found;
  }

  /** The day before the first that could be off by an announcement after the last known one. */
  LocalDate knownThrough() {
    LocalDate known = content.lastDay();
    for (Followers followers : months.descendingMap().values()) {
      if (!followers.possible.isEmpty()) {
        if (followers.announced) {
          return known;
        }
        known = content.firstDay().plusDays(followers.possible.nextSetBit(0) - 1L);
      }
    }
    return known;
  }

  private void addAnnounced(Holiday holiday, Recurrence.Announced rule, int year) {
    LocalDate computed = HijriDate.of(year, rule.month(), 1).toLocalDate();
    Optional<MonthAnnouncement> found = content.announcements().find(year, rule.month());
    if (found.isPresent()) {
      MonthAnnouncement announcement = found.get();
      LocalDate first = rule.firstDay(announcement.firstDay());
      add(settled, holiday, first, Basis.ANNOUNCED, Optional.of(announcement.source()));
    } else {
      LocalDate first = rule.firstDay(computed);
      add(unannounced, holiday, first, unannouncedBasis(computed), holiday.source());
    }
    Followers followers =
        months.computeIfAbsent(
            MonthAnnouncement.month(year, rule.month()), key -> new Followers(found.isPresent()));
    for (int shift = 0; shift < SHIFTS.length; shift++) {
      LocalDate first = rule.firstDay(computed).plusDays(SHIFTS[shift]);
      if (holiday.admits(first)) {
        content.setDays(followers.daysByShift[shift], first, first.plusDays(holiday.days() - 1L));
        followers.possible.or(followers.daysByShift[shift]);
        followers.basis = followers.basis.weaker(holiday.basis(first, unannouncedBasis(computed)));
      }
    }
  }

  private void add(
      List<HolidayOccurrence> occurrences,
      Holiday holiday,
      LocalDate first,
      Basis otherwise,
      Optional<String> source) {
    LocalDate last = first.plusDays(holiday.days() - 1L);
    if (holiday.admits(first)
        && !first.isAfter(content.lastDay())
        && !last.isBefore(content.firstDay())) {
      occurrences.add(
          HolidayOccurrence.of(holiday, first, holiday.basis(first, otherwise), source));
    }
  }

  private Basis unannouncedBasis(LocalDate computedMonthStart) {
    return computedMonthStart.isAfter(content.compiledOn()) ? Basis.EXPECTED : Basis.UNVERIFIED;
  }

  /** Months are announced independently, which can be reckoned with only where they cannot meet. */
  private void checkApart() {
    int lastOfFormer = -1;
    for (Map.Entry<Integer, Followers> month : months.entrySet()) {
      BitSet possible = month.getValue().possible;
      if (possible.isEmpty()) {
        continue;
      }
      int first = possible.nextSetBit(0);
      if (first <= lastOfFormer) {
        throw new InvalidArgumentException(
            "WorkingCalendar.holidays",
            "a holiday around " + content.firstDay().plusDays(first),
            "so far from those of another announced month that no announcement makes them meet");
      }
      lastOfFormer = possible.length() - 1;
    }
  }
}
