package org.mustafid.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mustafid.date.HijriDate;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.workday.FollowedMonth.Beginning;

/**
 * When the holidays of a calendar come: those that are settled, and for each Hijri month that is
 * announced, what each of its possible beginnings would change. Announcements have no part in it,
 * so that calendars which differ in nothing else share one plan.
 */
final class HolidayPlan {
  /**
   * The days before and behind the range that count too: a holiday there may have its substitute
   * inside, or compete for it. More than the longest holiday has.
   */
  private static final int MARGIN = 400;

  private final CalendarContent content;
  private final DayGrid grid;
  private final long originEpochDay;
  private final int bits;

  private final List<Part> parts = new ArrayList<>();
  private final boolean isSubstituting;
  private final Course withoutMonths;
  private final int[] workweek;
  private final List<DatedHoliday> settled;
  private final List<FollowedMonth> months = new ArrayList<>();

  /** One schedule, with the days of its weekly rest, and its holidays in the order of time. */
  private record Part(Schedule schedule, BitSet rest, List<DatedHoliday> holidays) {
    /** Without the holidays that are so far from a day that no substitute reaches from there. */
    Part near(LocalDate day) {
      LocalDate from = day.minusDays(MARGIN);
      LocalDate to = day.plusDays(MARGIN);
      List<DatedHoliday> near = new ArrayList<>(holidays);
      near.removeIf(dated -> !dated.reaches(from, to));
      return new Part(schedule, rest, near);
    }

    Part with(List<DatedHoliday> more) {
      List<DatedHoliday> all = new ArrayList<>(holidays);
      all.addAll(more);
      Collections.sort(all);
      return new Part(schedule, rest, all);
    }
  }

  /** What is off in one course of events, and the substitutes among it. */
  private record Course(BitSet off, Set<DatedHoliday> substitutes) {
    List<DatedHoliday> substitutesNotOf(Course other) {
      List<DatedHoliday> only = new ArrayList<>(substitutes);
      only.removeAll(other.substitutes);
      return only;
    }
  }

  HolidayPlan(CalendarContent content) {
    this.content = content;
    grid = new DayGrid(content.firstDay(), content.lastDay());
    originEpochDay = content.firstDay().toEpochDay() - MARGIN;
    bits = Math.toIntExact(content.lastDay().toEpochDay() - originEpochDay) + 1 + MARGIN;
    boolean substituting = false;
    BitSet rest = new BitSet(bits);
    for (Schedule schedule : content.schedules()) {
      Part part = new Part(schedule, rest(schedule), computed(schedule));
      parts.add(part);
      rest.or(part.rest());
      substituting |= schedule.isSubstituting();
    }
    isSubstituting = substituting;
    workweek = workweek(rest);
    withoutMonths = course(parts);
    List<DatedHoliday> computed = new ArrayList<>(withoutMonths.substitutes());
    for (Part part : parts) {
      computed.addAll(part.holidays());
    }
    settled = inRange(computed);
    for (int month : followedMonths()) {
      addMonth(month / 12, month % 12 + 1);
    }
  }

  DayGrid grid() {
    return grid;
  }

  /** By month the bits of the days that are not of the weekly rest; not to be changed. */
  int[] workweek() {
    return workweek;
  }

  /** What falls into the range by arithmetic alone; unmodifiable. */
  List<DatedHoliday> settled() {
    return settled;
  }

  /** The months that may have days off as they are announced, in the order of time. */
  List<FollowedMonth> months() {
    return months;
  }

  private BitSet rest(Schedule schedule) {
    BitSet rest = new BitSet(bits);
    List<WorkWeek> weeks = schedule.workWeeks();
    for (int place = 0; place < weeks.size(); place++) {
      int from = place == 0 ? 0 : bit(weeks.get(place).fromInclusive());
      int to = place + 1 == weeks.size() ? bits : bit(weeks.get(place + 1).fromInclusive());
      int weekday = date(from).getDayOfWeek().getValue();
      for (DayOfWeek day : weeks.get(place).restDays()) {
        for (int bit = from + Math.floorMod(day.getValue() - weekday, 7); bit < to; bit += 7) {
          rest.set(bit);
        }
      }
    }
    return rest;
  }

  private List<DatedHoliday> computed(Schedule schedule) {
    List<DatedHoliday> computed = new ArrayList<>();
    LocalDate from = within(date(0));
    LocalDate to = within(date(bits - 1));
    for (Holiday holiday : schedule.holidays()) {
      if (holiday.recurrence() instanceof Recurrence.Computed rule) {
        for (LocalDate first : rule.firstDays(from, to)) {
          addIfAdmitted(computed, holiday, first);
        }
      }
    }
    Collections.sort(computed);
    return computed;
  }

  private Set<Integer> followedMonths() {
    Set<Integer> months = new TreeSet<>();
    for (Part part : parts) {
      for (Holiday holiday : part.schedule().holidays()) {
        if (holiday.recurrence() instanceof Recurrence.Announced rule) {
          for (int year : Recurrence.hijriYears(content.firstDay(), content.lastDay()).toArray()) {
            months.add(MonthAnnouncement.month(year, rule.month()));
          }
        }
      }
    }
    return months;
  }

  private void addMonth(int hijriYear, int hijriMonth) {
    LocalDate computed = HijriDate.of(hijriYear, hijriMonth, 1).toLocalDate();
    Basis unannounced = computed.isAfter(content.compiledOn()) ? Basis.EXPECTED : Basis.UNVERIFIED;
    Basis weakest = Basis.REGULATION;
    List<Part> near = isSubstituting ? near(computed) : parts;
    Course without = isSubstituting ? course(near) : withoutMonths;
    List<Beginning> beginnings = new ArrayList<>();
    int first = Integer.MAX_VALUE;
    int last = DayGrid.NONE;
    for (int shift = -1; shift <= 1; shift++) {
      Beginning beginning = beginning(near, without, hijriMonth, computed.plusDays(shift));
      beginnings.add(beginning);
      for (DatedHoliday dated : beginning.come()) {
        weakest = weakest.weaker(dated.basis(unannounced));
      }
      for (List<DatedHoliday> some : List.of(beginning.come(), beginning.gone())) {
        for (DatedHoliday dated : some) {
          first = Math.min(first, grid.nearest(dated.firstDay()));
          last = Math.max(last, grid.nearest(dated.lastDay()));
        }
      }
    }
    if (last != DayGrid.NONE) {
      checkApart(first);
      months.add(
          new FollowedMonth(hijriYear, hijriMonth, unannounced, weakest, first, last, beginnings));
    }
  }

  private List<Part> near(LocalDate day) {
    List<Part> near = new ArrayList<>();
    for (Part part : parts) {
      near.add(part.near(day));
    }
    return near;
  }

  /** What would change if a month began on a day. */
  private Beginning beginning(List<Part> near, Course without, int hijriMonth, LocalDate start) {
    List<DatedHoliday> followers = new ArrayList<>();
    List<Part> with = new ArrayList<>();
    for (Part part : near) {
      List<DatedHoliday> ofPart = followers(part.schedule(), hijriMonth, start);
      followers.addAll(ofPart);
      if (isSubstituting) {
        with.add(part.with(ofPart));
      }
    }
    if (!isSubstituting) {
      BitSet off = new BitSet(bits);
      addTo(off, followers);
      return new Beginning(slots(off, without.off()), new int[0], inRange(followers), List.of());
    }
    Course course = course(with);
    followers.addAll(course.substitutesNotOf(without));
    return new Beginning(
        slots(course.off(), without.off()),
        slots(without.off(), course.off()),
        inRange(followers),
        inRange(without.substitutesNotOf(course)));
  }

  private List<DatedHoliday> followers(Schedule schedule, int hijriMonth, LocalDate monthStart) {
    List<DatedHoliday> followers = new ArrayList<>();
    for (Holiday holiday : schedule.holidays()) {
      if (holiday.recurrence() instanceof Recurrence.Announced rule && rule.month() == hijriMonth) {
        addIfAdmitted(followers, holiday, rule.firstDay(monthStart));
      }
    }
    return followers;
  }

  private void addIfAdmitted(List<DatedHoliday> holidays, Holiday holiday, LocalDate first) {
    DatedHoliday dated = DatedHoliday.of(holiday, first);
    if (holiday.admits(first) && dated.reaches(date(0), date(bits - 1))) {
      holidays.add(dated);
    }
  }

  private Course course(List<Part> parts) {
    BitSet off = new BitSet(bits);
    Set<DatedHoliday> substitutes = new LinkedHashSet<>();
    for (Part part : parts) {
      BitSet offByPart = (BitSet) part.rest().clone();
      addTo(offByPart, part.holidays());
      for (DatedHoliday dated : part.holidays()) {
        addSubstitutes(substitutes, dated, part.rest(), offByPart);
      }
      off.or(offByPart);
    }
    return new Course(off, substitutes);
  }

  /** Adds the substitutes of a holiday, also to what is off. */
  private void addSubstitutes(
      Set<DatedHoliday> substitutes, DatedHoliday dated, BitSet rest, BitSet off) {
    Substitution substitution = dated.holiday().substitution();
    if (substitution == Substitution.NONE) {
      return;
    }
    int last = bit(dated.lastDay());
    for (int met = rest.nextSetBit(bit(dated.firstDay()));
        met >= 0 && met <= last;
        met = rest.nextSetBit(met + 1)) {
      int day = substitution.substitute(off, met, last);
      off.set(day);
      substitutes.add(dated.substitute(date(day), date(met)));
    }
  }

  /** Months are announced independently, which can be reckoned with only where they cannot meet. */
  private void checkApart(int first) {
    if (!months.isEmpty() && months.get(months.size() - 1).last() >= first) {
      throw new InvalidArgumentException(
          "WorkingCalendar.holidays",
          "a holiday around " + grid.date(first),
          "so far from those of another announced month that no announcement makes them meet");
    }
  }

  /** In order, each once: two schedules of a union may have the same holiday. */
  private List<DatedHoliday> inRange(List<DatedHoliday> holidays) {
    List<DatedHoliday> inRange = new ArrayList<>();
    Set<DatedHoliday> known = new HashSet<>();
    for (DatedHoliday dated : holidays) {
      if (dated.reaches(content.firstDay(), content.lastDay())
          && (parts.size() == 1 || known.add(dated))) {
        inRange.add(dated);
      }
    }
    Collections.sort(inRange);
    return Collections.unmodifiableList(inRange);
  }

  private int[] workweek(BitSet rest) {
    int[] workweek = grid.days();
    for (int bit = rest.nextSetBit(MARGIN); bit >= 0; bit = rest.nextSetBit(bit + 1)) {
      int slot = grid.slot(date(bit));
      if (slot == DayGrid.NONE) {
        break; // behind the range
      }
      workweek[slot >> 5] &= ~(1 << slot);
    }
    return workweek;
  }

  /** The slots of the days of the range that are in one set and not in another. */
  private int[] slots(BitSet days, BitSet others) {
    BitSet only = (BitSet) days.clone();
    only.andNot(others);
    int[] slots = new int[only.cardinality()];
    int count = 0;
    for (int bit = only.nextSetBit(0); bit >= 0; bit = only.nextSetBit(bit + 1)) {
      int slot = grid.slot(date(bit));
      if (slot != DayGrid.NONE) {
        slots[count++] = slot;
      }
    }
    return Arrays.copyOf(slots, count);
  }

  private void addTo(BitSet days, List<DatedHoliday> holidays) {
    for (DatedHoliday dated : holidays) {
      days.set(bit(dated.firstDay()), Math.min(bit(dated.lastDay()) + 1, bits));
    }
  }

  /** The place of a day among the bits; of a day outside of them, the nearest one. */
  private int bit(LocalDate date) {
    return (int) Math.max(0, Math.min(date.toEpochDay() - originEpochDay, bits));
  }

  private LocalDate date(int bit) {
    return LocalDate.ofEpochDay(originEpochDay + bit);
  }

  /** The day, or the nearest one that has a Hijri date. */
  private static LocalDate within(LocalDate date) {
    LocalDate first = HijriDate.FIRST.toLocalDate();
    LocalDate last = HijriDate.LAST.toLocalDate();
    return date.isBefore(first) ? first : date.isAfter(last) ? last : date;
  }
}
