package org.mustafid.workday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a working calendar looks up, computed once from its content. Days are offsets from its first
 * day; -1 is the day before.
 */
final class CalendarTables {
  private final CalendarContent content;

  /** Working days, as most likely. */
  private final DayTable likely;

  /** Days that would be working days if no holiday of an unannounced month existed. */
  private final DayTable settled;

  /** In the order of time; their possible days never meet. */
  private final List<UnannouncedMonth> unannounced;

  /** By their first day. */
  private final List<HolidayOccurrence> occurrences;

  /** For each basis, the days of no weekly rest that are settled as off by nothing stronger. */
  private final Map<Basis, int[]> hinges = new EnumMap<>(Basis.class);

  private final LocalDate knownThrough;

  CalendarTables(CalendarContent content) {
    this.content = content;
    HolidayPlan plan = new HolidayPlan(content);
    BitSet working = settledWorkingDays(plan.settled());
    settled = new DayTable(working, content.size());
    unannounced = plan.unannounced(working);
    for (UnannouncedMonth month : unannounced) {
      for (int day : month.likely()) {
        working.clear(day);
      }
    }
    likely = unannounced.isEmpty() ? settled : new DayTable(working, content.size());
    occurrences = plan.all();
    knownThrough = plan.knownThrough();
  }

  boolean isWorking(int day) {
    return likely.isWorking(day);
  }

  /** The number of working days after the first day, through the second, as most likely. */
  int between(int startExclusive, int endInclusive) {
    return likely.workingThrough(endInclusive) - likely.workingThrough(startExclusive);
  }

  /** The n-th working day after a day, as most likely; -1 if it is outside of the range. */
  int after(int startExclusive, int n) {
    return likely.nth((long) likely.workingThrough(startExclusive) + n);
  }

  /** The n-th working day before a day, as most likely; -1 if it is outside of the range. */
  int before(int startExclusive, int n) {
    return likely.nth((long) likely.workingThrough(startExclusive - 1) - n + 1);
  }

  /** The n-th working day after a day, wherever unannounced months may begin, if in the range. */
  Optional<DayEstimate> estimateAfter(int startExclusive, int n) {
    int day = after(startExclusive, n);
    if (day < 0) {
      return Optional.empty();
    }
    int next = firstUnannouncedAfter(startExclusive);
    if (next == unannounced.size() || unannounced.get(next).first() > day) {
      return Optional.of(DayEstimate.certain(date(day), settledBasis(startExclusive, day)));
    }
    int earliest = reach(startExclusive, n, UnannouncedMonth::fewest);
    int latest = reach(startExclusive, n, UnannouncedMonth::most);
    if (latest < 0) {
      return Optional.empty();
    }
    Basis basis = settledBasis(startExclusive, latest);
    for (int index = next; index < unannounced.size(); index++) {
      UnannouncedMonth month = unannounced.get(index);
      if (month.first() > latest) {
        break;
      }
      if (isHinge(month, startExclusive, earliest, latest)) {
        basis = basis.weaker(month.basis());
      }
    }
    return Optional.of(DayEstimate.of(date(day), date(earliest), date(latest), basis));
  }

  /** Why a day is off, as most likely; empty if it is a working day. */
  List<DayOff> reasons(int day) {
    if (likely.isWorking(day)) {
      return List.of();
    }
    LocalDate date = date(day);
    List<DayOff> reasons = new ArrayList<>();
    occurrencesBetween(date, date).forEach(occurrence -> reasons.add(DayOff.of(occurrence)));
    WorkWeek week = content.weekAt(date);
    if (week.restDays().contains(date.getDayOfWeek())) {
      reasons.add(DayOff.of(week));
    }
    return reasons;
  }

  /** Occurrences of which a day is within the bounds, by their first day. */
  List<HolidayOccurrence> occurrencesBetween(LocalDate firstInclusive, LocalDate lastInclusive) {
    // an occurrence may begin as many days earlier as the longest one lasts
    LocalDate from = firstInclusive.minusDays(Holiday.MOST_EXPLICIT_DAYS);
    int low = 0;
    int high = occurrences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (occurrences.get(middle).firstDay().isBefore(from)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return occurrences.subList(low, occurrences.size()).stream()
        .takeWhile(occurrence -> !occurrence.firstDay().isAfter(lastInclusive))
        .filter(occurrence -> !occurrence.lastDay().isBefore(firstInclusive))
        .toList();
  }

  LocalDate knownThrough() {
    return knownThrough;
  }

  LocalDate date(int day) {
    return content.firstDay().plusDays(day);
  }

  /** How many working days an unannounced month takes, by the most or the least favourable case. */
  private interface Taken {
    int count(UnannouncedMonth month, int startExclusive, int endInclusive);
  }

  /**
   * The first day d with W(d) - T(d) = n, where W counts the settled working days after the start
   * and T those that unannounced holidays take; -1 if it is outside of the range.
   *
   * <p>Both only grow, so that adding T of one guess to n gives a next guess that is no earlier and
   * never too late: the guesses climb to the answer in a few steps.
   */
  private int reach(int startExclusive, int n, Taken taken) {
    long wanted = (long) settled.workingThrough(startExclusive) + n;
    int next = firstUnannouncedAfter(startExclusive);
    int guess = -1;
    int day = settled.nth(wanted);
    while (day >= 0 && day != guess) {
      guess = day;
      int off = 0;
      for (int index = next; index < unannounced.size(); index++) {
        UnannouncedMonth month = unannounced.get(index);
        if (month.first() > guess) {
          break;
        }
        off += taken.count(month, startExclusive, guess);
      }
      day = settled.nth(wanted + off);
    }
    return day;
  }

  /**
   * Whether the beginning of a month can matter to an answer within the bounds. Where every
   * beginning takes as many days, it cannot; so it is with every month if only one day is possible.
   */
  private static boolean isHinge(
      UnannouncedMonth month, int startExclusive, int earliest, int latest) {
    return IntStream.rangeClosed(earliest, latest)
        .anyMatch(end -> month.most(startExclusive, end) != month.fewest(startExclusive, end));
  }

  /** The place of the first unannounced month that may take a day after the given one. */
  private int firstUnannouncedAfter(int day) {
    int low = 0;
    int high = unannounced.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (unannounced.get(middle).last() > day) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The weakest basis of the settled days off after the first day, through the second. */
  private Basis settledBasis(int startExclusive, int endInclusive) {
    Basis weakest = Basis.REGULATION;
    for (Map.Entry<Basis, int[]> hinge : hinges.entrySet()) {
      int found = Arrays.binarySearch(hinge.getValue(), startExclusive + 1);
      int place = found >= 0 ? found : -found - 1;
      if (place < hinge.getValue().length && hinge.getValue()[place] <= endInclusive) {
        weakest = weakest.weaker(hinge.getKey());
      }
    }
    return weakest;
  }

  /** Also fills {@link #hinges}. */
  private BitSet settledWorkingDays(List<HolidayOccurrence> settledOccurrences) {
    BitSet off = new BitSet();
    for (int day = 0; day < content.size(); day++) {
      LocalDate date = date(day);
      off.set(day, content.weekAt(date).restDays().contains(date.getDayOfWeek()));
    }
    for (Basis basis : Basis.values()) { // from the strongest, which decides
      BitSet days = new BitSet();
      for (HolidayOccurrence occurrence : settledOccurrences) {
        if (occurrence.basis() == basis) {
          content.setDays(days, occurrence.firstDay(), occurrence.lastDay());
        }
      }
      days.andNot(off);
      hinges.put(basis, days.stream().toArray());
      off.or(days);
    }
    BitSet working = new BitSet();
    working.set(0, content.size());
    working.andNot(off);
    return working;
  }
}
