package org.mustafid.testkit;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mustafid.assessment.RuleSet;
import org.mustafid.date.HijriDate;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.name.PromiseId;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.promise.StartOrder;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;
import org.mustafid.workday.Basis;
import org.mustafid.workday.HolidayOccurrence;
import org.mustafid.workday.WorkWeek;
import org.mustafid.workday.WorkingCalendar;

/**
 * The days of a calendar on which counting goes wrong if it goes wrong anywhere, the familiar ones
 * first, because samples shrink towards them.
 *
 * @param first the first day
 * @param last the last day, inclusive
 */
record CalendarEdges(WorkingCalendar calendar, LocalDate first, LocalDate last) {

  /**
   * What a law may need after the latest day: a start a day later, an announcement that moves a
   * holiday, the way to the next working day.
   */
  private static final int SPARE_WORKING_DAYS = 20;

  /** More days than pass from the first event of a sample to the moment. */
  private static final int LONGEST_CASE = 500;

  /** All days of a calendar. */
  static CalendarEdges of(WorkingCalendar calendar) {
    return new CalendarEdges(calendar, calendar.firstDay(), calendar.lastDay());
  }

  /**
   * The days from which every window of the rules can be counted, with room to spare.
   *
   * @throws OutOfRangeException if there is none
   */
  static CalendarEdges of(RuleSet rules) {
    WorkingCalendar calendar = rules.calendar();
    Map<PromiseId, Long> waits = waits(rules.policy());
    countFrom(rules, waits, calendar.firstDay()); // says which range is too short
    long startable = 0;
    long tooLate = DAYS.between(calendar.firstDay(), calendar.lastDay());
    while (startable + 1 < tooLate) {
      long middle = (startable + tooLate) / 2;
      if (canCountFrom(rules, waits, calendar.firstDay().plusDays(middle))) {
        startable = middle;
      } else {
        tooLate = middle;
      }
    }
    return new CalendarEdges(
        calendar, calendar.firstDay(), calendar.firstDay().plusDays(startable));
  }

  private static boolean canCountFrom(RuleSet rules, Map<PromiseId, Long> waits, LocalDate day) {
    try {
      countFrom(rules, waits, day);
      return true;
    } catch (OutOfRangeException tooLate) {
      return false;
    }
  }

  private static void countFrom(RuleSet rules, Map<PromiseId, Long> waits, LocalDate day) {
    rules.calendar().plusWorkingDays(day, SPARE_WORKING_DAYS);
    for (Promise promise : rules.policy().promises()) {
      countFrom(rules.calendar(), day.plusDays(waits.getOrDefault(promise.id(), 0L)), promise);
    }
  }

  private static void countFrom(WorkingCalendar calendar, LocalDate day, Promise promise) {
    promise.notBefore().ifPresent(floor -> countFrom(calendar, day, floor, 1));
    promise.noLaterThan().ifPresent(cap -> countFrom(calendar, day, cap, 1));
    promise
        .extension()
        .ifPresent(
            extension ->
                countFrom(
                    calendar,
                    day.plusDays(mostDays(promise.noLaterThan().orElseThrow())),
                    extension.term(),
                    extension.times()));
    if (promise.every().isPresent() || promise.onReturn().effective().isPresent()) {
      // a case may be looked at, and come back, much later than it started
      Term term = promise.every().map(Repetition::term).orElse(Term.days(1));
      countFrom(calendar, day.plusDays(LONGEST_CASE), term, 2);
    }
  }

  /** At most so many days go by until the last of those was missed that a promise may wait for. */
  private static Map<PromiseId, Long> waits(Policy policy) {
    Map<PromiseId, Long> waits = new HashMap<>();
    Map<PromiseId, Long> overAfter = new HashMap<>();
    for (Promise promise : StartOrder.of(policy.promises()).promises()) {
      long wait = 0;
      for (PromiseId id : promise.start().effective().map(Start::missed).orElse(List.of())) {
        wait = Math.max(wait, overAfter.getOrDefault(id, 0L));
      }
      waits.put(promise.id(), wait);
      if (promise.noLaterThan().isPresent()) {
        overAfter.put(promise.id(), wait + mostDays(promise));
      }
    }
    return waits;
  }

  /** Until its last day, however it is moved. */
  private static long mostDays(Promise promise) {
    long extended = promise.extension().map(it -> it.times() * mostDays(it.term())).orElse(0L);
    long paused = promise.onReturn().effective().isPresent() ? LONGEST_CASE : 0;
    return mostDays(promise.noLaterThan().orElseThrow()) + extended + paused + SPARE_WORKING_DAYS;
  }

  private static void countFrom(WorkingCalendar calendar, LocalDate day, Term term, int times) {
    if (term.unit() == TermUnit.WORKING_DAYS) {
      calendar.plusWorkingDays(day, term.amount() * times + SPARE_WORKING_DAYS);
    } else {
      calendar.plusWorkingDays(day.plusDays(mostDays(term) * times), SPARE_WORKING_DAYS);
    }
  }

  private static long mostDays(Term term) {
    return switch (term.unit()) {
      case DAYS -> term.amount();
      case WORKING_DAYS -> 3L * term.amount(); // weekends and holidays never take as many
      case WEEKS -> 7L * term.amount();
      case MONTHS -> 31L * term.amount();
      case YEARS -> 366L * term.amount();
      case HIJRI_MONTHS -> 30L * term.amount();
      case HIJRI_YEARS -> 355L * term.amount();
      case HOURS -> term.amount() / 24 + 2L;
      case MINUTES -> term.amount() / (24 * 60) + 2L;
      case DAY_OF_NEXT_MONTH -> 62;
    };
  }

  /** The day within these bounds on which a reader expects an example: when it was compiled. */
  LocalDate familiar() {
    LocalDate compiled = calendar.compiledOn();
    if (compiled.isBefore(first)) {
      return first;
    }
    return compiled.isAfter(last) ? last : compiled;
  }

  /** Around holidays: the day before, the first, the last and the day after. */
  List<LocalDate> holidays() {
    return inside(
        occurrences()
            .flatMap(
                holiday ->
                    Stream.of(
                        holiday.firstDay().minusDays(1),
                        holiday.firstDay(),
                        holiday.lastDay(),
                        holiday.lastDay().plusDays(1))));
  }

  /** Around a change of the weekly rest, such as that of June 2013: a week each way. */
  List<LocalDate> changesOfWeek() {
    return inside(
        calendar.workWeeks().stream()
            .map(WorkWeek::fromInclusive)
            .filter(from -> from.isAfter(calendar.firstDay()))
            .flatMap(from -> LongStream.rangeClosed(-7, 7).mapToObj(from::plusDays)));
  }

  /** The last and the first day of each Gregorian year. */
  List<LocalDate> yearEnds() {
    return inside(
        years()
            .mapToObj(year -> LocalDate.of(year, 1, 1))
            .flatMap(first -> Stream.of(first.minusDays(1), first)));
  }

  /** The last and the first day of each Hijri month. */
  List<LocalDate> hijriMonthEnds() {
    List<LocalDate> ends = new ArrayList<>();
    HijriDate day = HijriDate.from(first);
    LocalDate monthStart = day.plusDays(1 - day.day()).toLocalDate();
    while (!monthStart.isAfter(last)) {
      ends.add(monthStart.minusDays(1));
      ends.add(monthStart);
      monthStart = monthStart.plusDays(HijriDate.from(monthStart).lengthOfMonth());
    }
    return inside(ends.stream());
  }

  /** 28 and 29 February and 1 March of leap years. */
  List<LocalDate> leapDays() {
    return inside(
        years()
            .mapToObj(year -> LocalDate.of(year, 2, 28))
            .filter(LocalDate::isLeapYear)
            .flatMap(day -> Stream.of(day, day.plusDays(1), day.plusDays(2))));
  }

  /** The first and the last days. */
  List<LocalDate> ends() {
    return inside(Stream.of(first, first.plusDays(1), last.minusDays(1), last));
  }

  /** The holidays that a missing announcement may still move. */
  List<HolidayOccurrence> unannounced() {
    return occurrences()
        .filter(holiday -> holiday.basis() == Basis.EXPECTED || isUnverified(holiday))
        .filter(holiday -> !holiday.firstDay().isAfter(last))
        .toList();
  }

  /** An unverified holiday follows a month without a source if the month is not announced. */
  private boolean isUnverified(HolidayOccurrence holiday) {
    HijriDate day = HijriDate.from(holiday.firstDay());
    return holiday.basis() == Basis.UNVERIFIED
        && calendar.announcements().find(day.year(), day.month()).isEmpty();
  }

  private Stream<HolidayOccurrence> occurrences() {
    return years().boxed().flatMap(year -> calendar.holidays(year).stream()).distinct();
  }

  private IntStream years() {
    return IntStream.rangeClosed(first.getYear(), last.getYear());
  }

  private List<LocalDate> inside(Stream<LocalDate> days) {
    return days.filter(day -> !day.isBefore(first) && !day.isAfter(last))
        .distinct()
        .sorted(Comparator.comparing(day -> Math.abs(DAYS.between(familiar(), day))))
        .toList();
  }
}
