package org.mustafid.workday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mustafid.workday.FollowedMonth.Beginning;

/**
 * What a working calendar looks up: its plan, as the announcements have settled it. Days are slots
 * of the plan's {@link DayGrid}; the slot before a month is the end of the one before.
 */
final class CalendarTables {
  private final CalendarContent content;
  private final HolidayPlan plan;
  private final DayGrid grid;

  /** Working days, as most likely. */
  private final DayTable likely;

  /** Days that would be working days if no holiday of an unannounced month existed. */
  private final DaySet settled;

  /** The months without an announcement on which a working day depends, in the order of time. */
  private final List<FollowedMonth> awaited = new ArrayList<>();

  /** Settled days off that nothing stronger than an announcement makes so. */
  private final DaySet announcedOff;

  /** Settled days off that nothing verified makes so. */
  private final DaySet unverifiedOff;

  /** By their first day; found when first asked for, and a race finds the same. */
  private @Nullable List<HolidayOccurrence> occurrences;

  CalendarTables(CalendarContent content, HolidayPlan plan) {
    this.content = content;
    this.plan = plan;
    grid = plan.grid();
    int[] working = plan.workweek().clone();
    int[] regular = new int[working.length];
    int[] announced = new int[working.length];
    int[] unverified = new int[working.length];
    for (Grounded each : holidays(false)) {
      int[] off =
          switch (each.basis()) {
            case REGULATION -> regular;
            case ANNOUNCED -> announced;
            case EXPECTED, UNVERIFIED -> unverified;
          };
      grid.addTo(off, each.dated().firstDay(), each.dated().lastDay());
    }
    for (int month = 0; month < working.length; month++) {
      int left = working[month] & ~regular[month];
      announced[month] &= left;
      unverified[month] &= left & ~announced[month];
      working[month] = left & ~announced[month] & ~unverified[month];
    }
    announcedOff = new DaySet(announced);
    unverifiedOff = new DaySet(unverified);
    settled = new DaySet(working);
    int[] mostLikely = working.clone();
    for (FollowedMonth month : plan.months()) {
      if (month.matters() && month.announcement(content.announcements()).isEmpty()) {
        awaited.add(month);
        month.likely().applyTo(mostLikely);
      }
    }
    likely = new DayTable(grid, mostLikely);
  }

  HolidayPlan plan() {
    return plan;
  }

  /** Working days, as most likely. */
  DayTable likely() {
    return likely;
  }

  /** The n-th working day after a day, wherever awaited months may begin, if in the range. */
  Optional<DayEstimate> estimateAfter(int startExclusive, int n) {
    LocalDate day = likely.date(likely.through(startExclusive) + n);
    if (day == null) {
      return Optional.empty();
    }
    int end = grid.slot(day);
    int next = firstAwaitedAfter(startExclusive);
    if (next == awaited.size() || awaited.get(next).first() > end) {
      return Optional.of(DayEstimate.certain(day, settledBasis(startExclusive, end)));
    }
    int wanted = settled.through(startExclusive) + n;
    int earliest = reach(startExclusive, wanted, next, FollowedMonth::fewest);
    int latest = reach(startExclusive, wanted, next, FollowedMonth::most);
    if (latest == DayGrid.NONE) {
      return Optional.empty();
    }
    Basis basis = settledBasis(startExclusive, latest);
    List<AwaitedMonth> hingingOn = new ArrayList<>();
    for (FollowedMonth month : hinges(startExclusive, wanted, next, earliest, latest)) {
      basis = basis.weaker(month.basis());
      hingingOn.add(month.awaited());
    }
    return Optional.of(
        DayEstimate.of(day, grid.date(earliest), grid.date(latest), basis, hingingOn));
  }

  /** The months that are awaited, if the number of working days between two days hinges on them. */
  List<AwaitedMonth> awaitedBetween(int startExclusive, int endInclusive) {
    return awaited.subList(firstAwaitedAfter(startExclusive), awaited.size()).stream()
        .takeWhile(month -> month.first() <= endInclusive)
        .filter(
            month ->
                month.most(startExclusive, endInclusive)
                    > month.fewest(startExclusive, endInclusive))
        .map(FollowedMonth::awaited)
        .toList();
  }

  /** Why a day is off, as most likely; empty if it is a working day. */
  List<DayOff> reasons(LocalDate date, int slot) {
    if (likely.contains(slot)) {
      return List.of();
    }
    List<DayOff> reasons = new ArrayList<>();
    occurrencesBetween(date, date).forEach(occurrence -> reasons.add(DayOff.of(occurrence)));
    for (Schedule schedule : content.schedules()) {
      WorkWeek week = schedule.weekAt(date);
      if (week.restDays().contains(date.getDayOfWeek())) {
        reasons.add(DayOff.of(week));
        break; // once is enough, also if both calendars of a union rest
      }
    }
    return reasons;
  }

  /** Occurrences of which a day is within the bounds, by their first day. */
  List<HolidayOccurrence> occurrencesBetween(LocalDate firstInclusive, LocalDate lastInclusive) {
    List<HolidayOccurrence> all = occurrences();
    // an occurrence may begin as many days earlier as the longest one lasts
    LocalDate from = firstInclusive.minusDays(Holiday.MOST_EXPLICIT_DAYS);
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).firstDay().isBefore(from)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return all.subList(low, all.size()).stream()
        .takeWhile(occurrence -> !occurrence.firstDay().isAfter(lastInclusive))
        .filter(occurrence -> !occurrence.lastDay().isBefore(firstInclusive))
        .toList();
  }

  /** The day before the first that could be off by an announcement after the last known one. */
  LocalDate knownThrough() {
    LocalDate known = content.lastDay();
    List<FollowedMonth> months = plan.months();
    for (int place = months.size() - 1; place >= 0; place--) {
      FollowedMonth month = months.get(place);
      if (month.announcement(content.announcements()).isPresent()) {
        return known;
      }
      known = grid.date(month.first()).minusDays(1);
    }
    return known;
  }

  private List<HolidayOccurrence> occurrences() {
    List<HolidayOccurrence> known = occurrences;
    if (known == null) {
      List<Grounded> all = holidays(true);
      all.sort(Comparator.comparing(Grounded::dated));
      known = all.stream().map(Grounded::occurrence).toList();
      occurrences = known;
    }
    return known;
  }

  /** What is settled and, if asked for, what is most likely besides; in no order. */
  private List<Grounded> holidays(boolean withAwaited) {
    List<Grounded> holidays = new ArrayList<>();
    Set<DatedHoliday> gone = new HashSet<>();
    for (FollowedMonth month : plan.months()) {
      Optional<MonthAnnouncement> announcement = month.announcement(content.announcements());
      if (announcement.isPresent()) {
        Optional<String> source = Optional.of(announcement.get().source());
        Beginning beginning = month.announced(announcement.get());
        add(holidays, beginning.come(), Basis.ANNOUNCED, source);
        gone.addAll(beginning.gone());
      } else if (withAwaited) {
        add(holidays, month.likely().come(), month.unannounced(), Optional.empty());
        gone.addAll(month.likely().gone());
      }
    }
    List<DatedHoliday> left = plan.settled();
    if (!gone.isEmpty()) {
      left = new ArrayList<>(left);
      left.removeAll(gone);
    }
    add(holidays, left, Basis.REGULATION, Optional.empty());
    return holidays;
  }

  private static void add(
      List<Grounded> holidays, List<DatedHoliday> more, Basis basis, Optional<String> source) {
    for (DatedHoliday dated : more) {
      holidays.add(Grounded.of(dated, basis, source));
    }
  }

  /**
   * How far a count reaches: the first day d with W(d) - T(d) = wanted, where W counts the settled
   * working days, and T those that awaited months take after the start; {@link DayGrid#NONE} if it
   * is outside of the range. W - T counts working days, and so never falls.
   */
  private int reach(int startExclusive, int wanted, int next, Taken taken) {
    int left = wanted;
    for (FollowedMonth month : awaited.subList(next, awaited.size())) {
      int day = settled.nth(left);
      if (day != DayGrid.NONE && day < month.first()) {
        return day;
      }
      int through = taken.count(month, startExclusive, month.last());
      if (settled.through(month.last()) - through >= left) {
        day = Math.max(month.first(), startExclusive + 1);
        while (settled.through(day) - taken.count(month, startExclusive, day) < left) {
          day++;
        }
        return day;
      }
      left += through;
    }
    return settled.nth(left);
  }

  /** The place of the first awaited month that may change a day after the given one. */
  private int firstAwaitedAfter(int day) {
    int low = 0;
    int high = awaited.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (awaited.get(middle).last() > day) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The weakest basis of the settled days off after the first day, through the second. */
  private Basis settledBasis(int startExclusive, int endInclusive) {
    if (unverifiedOff.through(endInclusive) > unverifiedOff.through(startExclusive)) {
      return Basis.UNVERIFIED;
    }
    return announcedOff.through(endInclusive) > announcedOff.through(startExclusive)
        ? Basis.ANNOUNCED
        : Basis.REGULATION;
  }

  /** The months that decide an answer which is not certain. */
  private List<FollowedMonth> hinges(
      int startExclusive, int wanted, int next, int earliest, int latest) {
    List<FollowedMonth> passed = new ArrayList<>();
    for (FollowedMonth month : awaited.subList(next, awaited.size())) {
      if (month.first() <= latest) {
        passed.add(month);
      }
    }
    return passed.stream()
        .filter(
            month -> {
              List<FollowedMonth> others = new ArrayList<>(passed);
              others.remove(month);
              for (int end = earliest; end < latest; end++) {
                int most = month.most(startExclusive, end);
                int fewest = month.fewest(startExclusive, end);
                int spare = settled.through(end) - wanted;
                if (most > fewest
                    && isDecisive(others, startExclusive, end, spare - most, spare - fewest)) {
                  return true;
                }
              }
              return false;
            })
        .toList();
  }

  /**
   * Whether other months can take so many days that it depends on one more whether a count is over:
   * more than the first number, and at most the second.
   */
  private static boolean isDecisive(
      List<FollowedMonth> others, int startExclusive, int end, int moreThan, int atMost) {
    Set<Integer> sums = Set.of(0);
    for (FollowedMonth other : others) {
      Set<Integer> next = new HashSet<>();
      for (Beginning beginning : other.beginnings()) {
        int taken = beginning.taken(startExclusive, end);
        sums.forEach(sum -> next.add(sum + taken));
      }
      sums = next;
    }
    return sums.stream().anyMatch(sum -> sum > moreThan && sum <= atMost);
  }

  /** By how many there are fewer working days by an awaited month, at most or at least. */
  private interface Taken {
    int count(FollowedMonth month, int startExclusive, int endInclusive);
  }

  /** A holiday as it falls once, and what that rests on. */
  private record Grounded(DatedHoliday dated, Basis basis, Optional<String> source) {
    static Grounded of(DatedHoliday dated, Basis ofTheMonth, Optional<String> ofTheAnnouncement) {
      return new Grounded(
          dated,
          dated.basis(ofTheMonth),
          dated.followsAnnouncement() && ofTheAnnouncement.isPresent()
              ? ofTheAnnouncement
              : dated.holiday().source());
    }

    HolidayOccurrence occurrence() {
      return HolidayOccurrence.of(dated, basis, source);
    }
  }
}
