package org.mustafid.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mustafid.date.DualDate.Calendar;
import org.mustafid.date.DualDate.Cause;
import org.mustafid.date.DualDate.Missing;
import org.mustafid.date.DualDate.Part;
import org.mustafid.date.DualDate.Reading;
import org.mustafid.date.PrintedDate.Day;

/**
 * What follows from a printed line alone.
 *
 * @param reading whether it could be read
 * @param candidates by day, the ways in which it could be read instead
 * @param isSuggesting whether both calendars, printed in full, lead to one candidate
 * @param weekdays as printed
 */
record DualReading(
    Reading reading,
    SortedMap<LocalDate, Candidate> candidates,
    boolean isSuggesting,
    List<DayOfWeek> weekdays) {

  /** What the two dates are, if a candidate is right. */
  record Candidate(Optional<HijriDate> hijri, Optional<LocalDate> gregorian) {}

  /** A date and the calendar that it is in, as far as the whole line tells. */
  private record Told(Calendar calendar, PrintedDate date) {
    Optional<Day> read() {
      return date.read(calendar);
    }

    Set<Day> rearranged() {
      return date.rearranged(calendar);
    }

    boolean isTold() {
      return calendar != Calendar.UNTOLD;
    }
  }

  static DualReading of(PrintedLine line) {
    List<Told> dates = told(line.dates());
    return line.cause()
        .or(() -> contradiction(dates, line.marks()))
        .map(cause -> unreadable(cause, new TreeMap<>(), false, line))
        .orElseGet(() -> of(dates, line));
  }

  private static DualReading of(List<Told> dates, PrintedLine line) {
    if (!dates.stream().allMatch(told -> told.date().isComplete())) {
      return incomplete(dates, line);
    }
    boolean isDual = dates.size() == 2;
    SortedMap<LocalDate, Candidate> candidates = new TreeMap<>();
    if (dates.stream().allMatch(told -> told.read().isPresent())) {
      Optional<Day> hijri = find(dates, Calendar.HIJRI).flatMap(Told::read);
      Optional<Day> gregorian = find(dates, Calendar.GREGORIAN).flatMap(Told::read);
      if (isDual && !isOneDay(hijri.orElseThrow(), gregorian.orElseThrow())) {
        candidates = candidates(dates);
      }
      if (candidates.size() != 1) {
        candidates = new TreeMap<>(); // of a line that can be read, doubt only what one day settles
      }
      Reading read = new Reading.Read(hijri.flatMap(Day::hijri), gregorian.map(Day::date));
      return new DualReading(read, candidates, !candidates.isEmpty(), line.weekdays());
    }
    Cause cause =
        dates.stream().allMatch(told -> told.date().hasKnownYear(told.calendar()))
            ? Cause.NO_SUCH_DAY
            : Cause.OUT_OF_RANGE;
    return unreadable(cause, candidates(dates), isDual, line);
  }

  /** Each date with its calendar; one that does not tell is in the calendar that is left over. */
  private static List<Told> told(List<PrintedDate> dates) {
    List<Told> told = new ArrayList<>();
    for (int index = 0; index < dates.size(); index++) {
      Calendar own = dates.get(index).calendar();
      Calendar other = dates.size() == 2 ? dates.get(1 - index).calendar() : Calendar.UNTOLD;
      told.add(new Told(own == Calendar.UNTOLD ? beside(other) : own, dates.get(index)));
    }
    return told;
  }

  private static Calendar beside(Calendar other) {
    return switch (other) {
      case HIJRI -> Calendar.GREGORIAN;
      case GREGORIAN -> Calendar.HIJRI;
      case UNTOLD -> Calendar.UNTOLD;
    };
  }

  private static Optional<Cause> contradiction(List<Told> dates, Set<Calendar> marks) {
    List<Calendar> calendars = dates.stream().map(Told::calendar).toList();
    if (dates.size() > 2
        || (dates.size() == 2 && dates.get(0).isTold() && calendars.get(0) == calendars.get(1))) {
      return Optional.of(Cause.SEVERAL_DATES);
    }
    return calendars.containsAll(marks)
            && dates.stream().noneMatch(told -> told.date().contradictsItself())
        ? Optional.empty()
        : Optional.of(Cause.CONTRADICTION);
  }

  private static DualReading incomplete(List<Told> dates, PrintedLine line) {
    List<Missing> missing = new ArrayList<>();
    for (Told told : dates) {
      for (Part part : told.date().missing()) {
        missing.add(new Missing(told.calendar(), part));
      }
    }
    SortedMap<LocalDate, Candidate> candidates = new TreeMap<>();
    if (dates.size() == 2 && dates.stream().allMatch(Told::isTold)) {
      putIfFitting(candidates, dates.get(0), dates.get(1));
      putIfFitting(candidates, dates.get(1), dates.get(0));
    }
    Reading reading = new Reading.Incomplete(missing, List.copyOf(candidates.keySet()));
    return new DualReading(reading, candidates, false, line.weekdays());
  }

  private static void putIfFitting(
      SortedMap<LocalDate, Candidate> candidates, Told complete, Told other) {
    if (complete.date().isComplete()) {
      complete
          .read()
          .filter(day -> fits(other, day.date()))
          .ifPresent(day -> candidates.put(day.date(), alone(complete.calendar(), day)));
    }
  }

  private static boolean fits(Told told, LocalDate day) {
    if (told.calendar() == Calendar.GREGORIAN) {
      return told.date().fits(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
    if (day.isBefore(HijriDate.FIRST.toLocalDate()) || day.isAfter(HijriDate.LAST.toLocalDate())) {
      return false;
    }
    HijriDate hijri = HijriDate.from(day);
    return told.date().fits(hijri.year(), hijri.month(), hijri.day());
  }

  private static DualReading unreadable(
      Cause cause, SortedMap<LocalDate, Candidate> candidates, boolean isDual, PrintedLine line) {
    List<LocalDate> days = List.copyOf(candidates.keySet());
    Reading reading =
        days.size() > 1 ? new Reading.Ambiguous(cause, days) : new Reading.Unreadable(cause, days);
    return new DualReading(reading, candidates, isDual && days.size() == 1, line.weekdays());
  }

  /** The days on which the calendars can agree, or all that the only calendar can mean. */
  private static SortedMap<LocalDate, Candidate> candidates(List<Told> dates) {
    SortedMap<LocalDate, Candidate> candidates = new TreeMap<>();
    if (dates.size() == 1) {
      Told only = dates.get(0);
      for (Day day : only.rearranged()) {
        if (day.isInComputedCalendar()) {
          candidates.put(day.date(), alone(only.calendar(), day));
        }
      }
      return candidates;
    }
    Set<Day> hijris = find(dates, Calendar.HIJRI).map(Told::rearranged).orElse(Set.of());
    Set<Day> gregorians = find(dates, Calendar.GREGORIAN).map(Told::rearranged).orElse(Set.of());
    for (Day hijri : hijris) {
      for (Day gregorian : gregorians) {
        if (isOneDay(hijri, gregorian)) {
          candidates.put(
              gregorian.date(), new Candidate(hijri.hijri(), Optional.of(gregorian.date())));
        }
      }
    }
    return candidates;
  }

  private static Candidate alone(Calendar calendar, Day day) {
    return calendar == Calendar.HIJRI
        ? new Candidate(day.hijri(), Optional.empty())
        : new Candidate(Optional.empty(), Optional.of(day.date()));
  }

  private static boolean isOneDay(Day hijri, Day gregorian) {
    return Math.abs(gregorian.epochDay() - hijri.epochDay()) <= hijri.tolerance();
  }

  private static Optional<Told> find(List<Told> dates, Calendar calendar) {
    return dates.stream().filter(told -> told.calendar() == calendar).findFirst();
  }
}
