package org.mustafid.workday;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Walks a list of days one by one, and knows nothing of tables: the oracle for working calendars.
 * An answer that the list does not hold is empty.
 */
final class NaiveCalendar {
  private final LocalDate first;
  private final boolean[] working;

  NaiveCalendar(LocalDate first, LocalDate last, Predicate<LocalDate> isWorking) {
    this.first = first;
    working = new boolean[(int) (last.toEpochDay() - first.toEpochDay()) + 1];
    for (int place = 0; place < working.length; place++) {
      working[place] = isWorking.test(first.plusDays(place));
    }
  }

  /** How a holiday is made up for. */
  enum MadeUp {
    NOT,
    NEAREST,
    NEXT
  }

  /** Some days off in a row. */
  record Closure(LocalDate first, int days, MadeUp madeUp) {
    boolean has(LocalDate date) {
      return !date.isBefore(first) && date.isBefore(first.plusDays(days));
    }
  }

  /** All days off, by the rest, by closures, and for those of them that meet the rest. */
  static Set<LocalDate> daysOff(
      LocalDate from, LocalDate to, Predicate<LocalDate> isRest, List<Closure> closures) {
    Set<LocalDate> off = new HashSet<>();
    for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
      if (isRest.test(date)) {
        off.add(date);
      }
    }
    for (Closure closure : closures) {
      for (int day = 0; day < closure.days(); day++) {
        off.add(closure.first().plusDays(day));
      }
    }
    closures.stream()
        .sorted(Comparator.comparing(Closure::first))
        .forEach(
            closure -> {
              for (int day = 0; day < closure.days(); day++) {
                LocalDate date = closure.first().plusDays(day);
                if (isRest.test(date) && closure.madeUp() != MadeUp.NOT) {
                  off.add(madeUpOn(date, closure, off));
                }
              }
            });
    return off;
  }

  private static LocalDate madeUpOn(LocalDate date, Closure closure, Set<LocalDate> off) {
    LocalDate later = date;
    LocalDate earlier = date;
    while (true) {
      earlier = earlier.minusDays(1);
      later = later.plusDays(1);
      if (closure.madeUp() == MadeUp.NEAREST && !off.contains(earlier)) {
        return earlier;
      }
      if (!off.contains(later) && !closure.has(later)) {
        return later;
      }
    }
  }

  LocalDate date(int place) {
    return first.plusDays(place);
  }

  int days() {
    return working.length;
  }

  boolean isWorking(LocalDate date) {
    return working[place(date)];
  }

  Optional<LocalDate> plus(LocalDate startExclusive, int n) {
    return walk(place(startExclusive), 1, n);
  }

  Optional<LocalDate> minus(LocalDate startExclusive, int n) {
    return walk(place(startExclusive), -1, n);
  }

  Optional<LocalDate> nextOrSame(LocalDate date) {
    return walk(place(date) - 1, 1, 1);
  }

  Optional<LocalDate> previousOrSame(LocalDate date) {
    return walk(place(date) + 1, -1, 1);
  }

  Optional<LocalDate> nextOrSameInMonth(LocalDate date) {
    for (LocalDate day = date; YearMonth.from(day).equals(YearMonth.from(date)); ) {
      if (place(day) == working.length) {
        return Optional.empty();
      }
      if (isWorking(day)) {
        return Optional.of(day);
      }
      day = day.plusDays(1);
    }
    return previousOrSame(date);
  }

  int between(LocalDate startExclusive, LocalDate endInclusive) {
    int count = 0;
    for (int place = place(startExclusive) + 1; place <= place(endInclusive); place++) {
      count += working[place] ? 1 : 0;
    }
    return count;
  }

  /** All of a month, which the list must hold. */
  List<LocalDate> workingDaysOf(YearMonth month) {
    return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(this::isWorking).toList();
  }

  private Optional<LocalDate> walk(int from, int step, int n) {
    int left = n;
    for (int place = from + step; place >= 0 && place < working.length; place += step) {
      if (working[place] && --left == 0) {
        return Optional.of(first.plusDays(place));
      }
    }
    return Optional.empty();
  }

  private int place(LocalDate date) {
    return (int) (date.toEpochDay() - first.toEpochDay());
  }

  /** Whether a day has this Hijri month and day in the calendar of the JDK. */
  static boolean isHijri(LocalDate date, int month, int day) {
    HijrahDate hijri = HijrahDate.from(date);
    return hijri.get(ChronoField.MONTH_OF_YEAR) == month
        && hijri.get(ChronoField.DAY_OF_MONTH) == day;
  }
}
