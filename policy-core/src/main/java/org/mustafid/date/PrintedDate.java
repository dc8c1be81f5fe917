package org.mustafid.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mustafid.date.DualDate.Calendar;
import org.mustafid.date.DualDate.Part;

/** One date as printed: up to three places, each with a number, the name of a month, or nothing. */
final class PrintedDate {
  /** What stands in a place of a date. */
  sealed interface Slot {}

  /** Digits as printed, in ASCII. */
  record Numeral(String digits) implements Slot {
    int value() {
      return Integer.parseInt(digits);
    }

    Numeral reversed() {
      return new Numeral(new StringBuilder(digits).reverse().toString());
    }

    /** Only a number of four digits is a year; one of two has no century. */
    boolean isYear() {
      return digits.length() == 4;
    }
  }

  /** The name of a month. */
  record Named(Calendar calendar, int month) implements Slot {}

  /** Nothing between two slashes, as in a form that nobody filled in. */
  enum Blank implements Slot {
    BLANK
  }

  /**
   * A day of one calendar.
   *
   * @param hijri the Hijri date; empty if this is a Gregorian day, or the 30th of a month that has
   *     none in the computed calendar but may have had one in print
   * @param epochDay the day, or the computed one of a Hijri date
   * @param tolerance by how many days its print may differ from the computed calendar
   */
  record Day(Optional<HijriDate> hijri, long epochDay, int tolerance) {
    private static final int MOST_BETWEEN_PRINTS = 2;

    static Day of(HijriDate date) {
      return new Day(Optional.of(date), date.toLocalDate().toEpochDay(), tolerance(date));
    }

    static Day of(LocalDate date) {
      return new Day(Optional.empty(), date.toEpochDay(), 0);
    }

    LocalDate date() {
      return LocalDate.ofEpochDay(epochDay);
    }

    boolean isInComputedCalendar() {
      return hijri.isPresent() || tolerance == 0;
    }

    /** Before 1420, printed calendars differ from the computed one by up to two days. */
    static int tolerance(HijriDate date) {
      return date.certainty() == HijriDate.Certainty.PRINTS_DIFFER ? MOST_BETWEEN_PRINTS : 0;
    }
  }

  private static final int PLACES = 3;

  private final List<Slot> slots = new ArrayList<>(PLACES);
  private @Nullable Calendar mark;

  void add(Slot slot) {
    slots.add(slot);
  }

  void markAs(Calendar calendar) {
    mark = calendar;
  }

  Optional<Calendar> mark() {
    return Optional.ofNullable(mark);
  }

  boolean isEmpty() {
    return slots.isEmpty();
  }

  boolean isFull() {
    return slots.size() == PLACES;
  }

  /** Whether only one slash was printed, which is no blank date. */
  boolean isOnlyASlash() {
    return slots.size() < PLACES && slots.stream().allMatch(Blank.class::isInstance);
  }

  /** Whether there already is a year, or a month's name, when another comes. */
  boolean hasOneLike(Slot slot) {
    return slot instanceof Named
        ? slots.stream().anyMatch(Named.class::isInstance)
        : isYear(slot) && slots.stream().anyMatch(PrintedDate::isYear);
  }

  boolean isComplete() {
    return missing().isEmpty();
  }

  /** The parts for which nothing usable was printed, in the order day, month, year. */
  Set<Part> missing() {
    Set<Part> missing = EnumSet.allOf(Part.class);
    missing.removeAll(parts().keySet());
    return missing;
  }

  /** Told by the month's name, else by the year, else by a mark, else by the reversed year. */
  Calendar calendar() {
    Optional<Numeral> year = year();
    Optional<Calendar> byYear = year.flatMap(number -> calendarOf(number.value()));
    return named()
        .map(Named::calendar)
        .or(() -> byYear)
        .or(this::mark)
        .or(() -> year.flatMap(number -> calendarOf(number.reversed().value())))
        .orElse(Calendar.UNTOLD);
  }

  /** Whether the month's name and the year belong to different calendars. */
  boolean contradictsItself() {
    Optional<Calendar> byYear = year().flatMap(number -> calendarOf(number.value()));
    return named().isPresent() && byYear.isPresent() && named().get().calendar() != byYear.get();
  }

  /** Whether the year as printed is a year of a calendar, within the range of this package. */
  boolean hasKnownYear(Calendar calendar) {
    return year().flatMap(number -> calendarOf(number.value())).equals(Optional.of(calendar));
  }

  /** The day as printed: day first or year first; empty if the calendar has no such day. */
  Optional<Day> read(Calendar calendar) {
    if (named().isEmpty() && isYear(slots.get(1))) {
      return Optional.empty(); // a year in the middle is no order that anybody prints
    }
    Map<Part, Slot> parts = parts();
    return day(calendar, parts.get(Part.YEAR), parts.get(Part.MONTH), parts.get(Part.DAY), false);
  }

  /** Every day that this date could be, were its places in any order and its digits reversed. */
  Set<Day> rearranged(Calendar calendar) {
    Map<Part, Slot> parts = parts();
    Set<Day> days = new LinkedHashSet<>();
    for (Slot year : bothWays(parts.get(Part.YEAR))) {
      for (Slot one : bothWays(parts.get(Part.MONTH))) {
        for (Slot other : bothWays(parts.get(Part.DAY))) {
          day(calendar, year, one, other, true).ifPresent(days::add);
          day(calendar, year, other, one, true).ifPresent(days::add);
        }
      }
    }
    return days;
  }

  /** Whether everything printed here agrees with a day of its calendar. */
  boolean fits(int year, int month, int day) {
    Map<Part, Slot> parts = parts();
    return isOrAbsent(parts.get(Part.YEAR), year)
        && isOrAbsent(parts.get(Part.MONTH), month)
        && isOrAbsent(parts.get(Part.DAY), day);
  }

  /** What is printed for each part; of a year, only one with its century. */
  private Map<Part, Slot> parts() {
    Map<Part, Slot> parts = new EnumMap<>(Part.class);
    List<Part> order = new ArrayList<>(List.of(Part.DAY, Part.MONTH));
    if (named().isPresent()) {
      order.remove(Part.MONTH);
    } else if (isYear(slots.get(0)) || isMonthAndYear()) {
      order = new ArrayList<>(List.of(Part.MONTH, Part.DAY));
    }
    for (Slot slot : slots) {
      if (slot instanceof Named) {
        parts.put(Part.MONTH, slot);
      } else if (isYear(slot)) {
        parts.put(Part.YEAR, slot);
      } else if (!order.isEmpty()) {
        Part part = order.remove(0);
        if (slot != Blank.BLANK) {
          parts.put(part, slot);
        }
      }
    }
    return parts;
  }

  private boolean isMonthAndYear() {
    return slots.size() == 2 && isYear(slots.get(1));
  }

  private Optional<Numeral> year() {
    return slots.stream().filter(PrintedDate::isYear).map(Numeral.class::cast).findFirst();
  }

  private Optional<Named> named() {
    return slots.stream().filter(Named.class::isInstance).map(Named.class::cast).findFirst();
  }

  private static boolean isYear(Slot slot) {
    return slot instanceof Numeral number && number.isYear();
  }

  private static boolean isOrAbsent(@Nullable Slot slot, int value) {
    return slot == null || value(slot) == value;
  }

  private static int value(Slot slot) {
    return slot instanceof Numeral number ? number.value() : ((Named) slot).month();
  }

  private static List<Slot> bothWays(@Nullable Slot slot) {
    if (slot == null) {
      return List.of();
    }
    return slot instanceof Numeral number ? List.of(number, number.reversed()) : List.of(slot);
  }

  private static Optional<Calendar> calendarOf(int year) {
    if (year >= HijriDate.FIRST.year() && year <= HijriDate.LAST.year()) {
      return Optional.of(Calendar.HIJRI);
    }
    return year >= HijriDate.FIRST.toLocalDate().getYear()
            && year <= HijriDate.LAST.toLocalDate().getYear()
        ? Optional.of(Calendar.GREGORIAN)
        : Optional.empty();
  }

  private static Optional<Day> day(
      Calendar calendar,
      @Nullable Slot year,
      @Nullable Slot month,
      @Nullable Slot day,
      boolean searching) {
    if (year == null || month == null || day == null || day instanceof Named) {
      return Optional.empty();
    }
    if (!calendarOf(value(year)).equals(Optional.of(calendar)) || !isMonth(value(month))) {
      return Optional.empty();
    }
    return calendar == Calendar.HIJRI
        ? hijri(value(year), value(month), value(day), searching)
        : gregorian(value(year), value(month), value(day));
  }

  private static boolean isMonth(int month) {
    return month >= 1 && month <= 12;
  }

  private static Optional<Day> hijri(int year, int month, int day, boolean searching) {
    HijriDate first = HijriDate.of(year, month, 1);
    if (day >= 1 && day <= first.lengthOfMonth()) {
      return Optional.of(Day.of(HijriDate.of(year, month, day)));
    }
    Day start = Day.of(first);
    // a month that is short in the computed calendar may have been long in print
    return searching && day == 30 && start.tolerance() > 0
        ? Optional.of(new Day(Optional.empty(), start.epochDay() + 29, start.tolerance()))
        : Optional.empty();
  }

  private static Optional<Day> gregorian(int year, int month, int day) {
    return YearMonth.of(year, month).isValidDay(day)
        ? Optional.of(Day.of(LocalDate.of(year, month, day)))
        : Optional.empty();
  }
}
