package org.mustafid.workday;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.name.Labels;
import org.mustafid.workday.NaiveCalendar.Closure;
import org.mustafid.workday.NaiveCalendar.MadeUp;

/** A calendar of ours beside an oracle of the same range that was written without it. */
record CalendarPair(WorkingCalendar calendar, NaiveCalendar naive) {
  static final Labels LABELS = Labels.of("عطلة", "holiday");
  static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
  private static final LocalDate WEEK_CHANGE = LocalDate.of(2013, 6, 29);
  private static final MonthDay NATIONAL_DAY = MonthDay.of(9, 23);
  private static final MonthDay FOUNDING_DAY = MonthDay.of(2, 22);

  static final CalendarPair SAUDI =
      of(WorkingCalendar.saudiNonProfit(), CalendarPair::isSaudiWorkingDay);

  static final CalendarPair SATURDAY_AND_SUNDAY =
      of(
          WorkingCalendar.builder("saturday-and-sunday")
              .zone(RIYADH)
              .range(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 12, 31))
              .workWeek(WorkWeek.of(LocalDate.of(1990, 1, 1), Set.of(SUNDAY, SATURDAY)))
              .holiday(Holiday.gregorian("new-year", LABELS, MonthDay.of(1, 1), 1))
              .holiday(Holiday.gregorian("christmas", LABELS, MonthDay.of(12, 25), 2))
              .build(),
          date ->
              date.getDayOfWeek().getValue() < 6
                  && date.getDayOfYear() != 1
                  && !(date.getMonthValue() == 12
                      && (date.getDayOfMonth() == 25 || date.getDayOfMonth() == 26)));

  static final CalendarPair SUNDAY_WITH_MUHARRAM =
      of(
          WorkingCalendar.builder("sunday-with-muharram")
              .zone(ZoneId.of("UTC"))
              .range(LocalDate.of(1890, 1, 1), LocalDate.of(1960, 12, 31))
              .workWeek(WorkWeek.of(LocalDate.of(1890, 1, 1), Set.of(SUNDAY)))
              .holiday(Holiday.hijri("muharram", LABELS, 1, 1, 10))
              .build(),
          date ->
              date.getDayOfWeek() != SUNDAY
                  && !(HijrahDate.from(date).get(ChronoField.MONTH_OF_YEAR) == 1
                      && HijrahDate.from(date).get(ChronoField.DAY_OF_MONTH) <= 10));

  static final CalendarPair EVERY_DAY =
      of(
          WorkingCalendar.builder("every-day")
              .zone(ZoneId.of("UTC"))
              .range(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31))
              .workWeek(WorkWeek.of(LocalDate.of(2020, 1, 1), Set.of()))
              .build(),
          date -> true);

  /** Works for a few days of a few months; what it knows begins and ends in the middle of one. */
  static final CalendarPair MOSTLY_CLOSED =
      of(
          WorkingCalendar.builder("mostly-closed")
              .zone(ZoneId.of("UTC"))
              .range(LocalDate.of(2021, 11, 17), LocalDate.of(2025, 2, 11))
              .workWeek(
                  WorkWeek.of(
                      LocalDate.of(2020, 1, 1),
                      Set.of(DayOfWeek.MONDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY)))
              .holiday(
                  Holiday.on("works", LABELS, LocalDate.of(2022, 2, 1), LocalDate.of(2023, 1, 31)))
              .holiday(Holiday.gregorian("summer", LABELS, MonthDay.of(7, 5), 30))
              .build(),
          date ->
              (date.getDayOfWeek() == DayOfWeek.TUESDAY
                      || date.getDayOfWeek() == DayOfWeek.WEDNESDAY)
                  && (date.isBefore(LocalDate.of(2022, 2, 1))
                      || date.isAfter(LocalDate.of(2023, 1, 31)))
                  && !(date.getMonthValue() == 7 && date.getDayOfMonth() >= 5)
                  && !(date.getMonthValue() == 8 && date.getDayOfMonth() <= 3));

  static final CalendarPair CIVIL_SERVICE = civilService();

  static final CalendarPair BANK = bank();

  /** Every holiday is made up for behind it, those that follow an announcement too. */
  static final CalendarPair MADE_UP_BEHIND = madeUpBehind();

  /** What two partners have in common, of whom one rests on Sunday. */
  static final CalendarPair UNION_OF_WEEKS = union("union-of-weeks", SAUDI, SATURDAY_AND_SUNDAY);

  static final CalendarPair UNION_OF_SUBSTITUTES =
      union("union-of-substitutes", CIVIL_SERVICE, MADE_UP_BEHIND);

  static final CalendarPair UNION_OF_THREE =
      union("union-of-three", UNION_OF_SUBSTITUTES, union("two", BANK, SATURDAY_AND_SUNDAY));

  static List<CalendarPair> all() {
    return List.of(
        SAUDI,
        SATURDAY_AND_SUNDAY,
        SUNDAY_WITH_MUHARRAM,
        EVERY_DAY,
        MOSTLY_CLOSED,
        CIVIL_SERVICE,
        BANK,
        MADE_UP_BEHIND,
        UNION_OF_WEEKS,
        UNION_OF_SUBSTITUTES,
        UNION_OF_THREE);
  }

  /** As the oracle counts them. */
  int days() {
    return naive.days();
  }

  /** Fails unless an answer is this one, or refused as outside of the range where there is none. */
  <T> void check(LocalDate date, int n, Optional<T> expected, Supplier<T> answer) {
    Optional<T> found;
    try {
      found = Optional.of(answer.get());
    } catch (OutOfRangeException e) {
      found = Optional.empty();
    }
    if (!found.equals(expected)) { // an assertion for each of millions would take a minute
      throw new AssertionError(
          this + ", " + date + ", " + n + ": expected " + expected + ", but was " + found);
    }
  }

  @Override
  public String toString() {
    return calendar.id();
  }

  private static CalendarPair of(WorkingCalendar calendar, Predicate<LocalDate> isWorking) {
    return new CalendarPair(
        calendar, new NaiveCalendar(calendar.firstDay(), calendar.lastDay(), isWorking));
  }

  private static CalendarPair of(
      WorkingCalendar calendar, Predicate<LocalDate> isRest, List<Closure> closures) {
    Set<LocalDate> off =
        NaiveCalendar.daysOff(
            calendar.firstDay().minusDays(100), calendar.lastDay().plusDays(100), isRest, closures);
    return of(calendar, date -> !off.contains(date));
  }

  private static CalendarPair union(String id, CalendarPair one, CalendarPair other) {
    return of(
        one.calendar().union(id, Labels.none(), other.calendar()),
        date -> one.naive().isWorking(date) && other.naive().isWorking(date));
  }

  /** National Day and Founding Day move from Friday to Thursday, and from Saturday to Sunday. */
  private static CalendarPair civilService() {
    WorkingCalendar calendar =
        WorkingCalendar.builder("civil-service")
            .zone(RIYADH)
            .range(LocalDate.of(2005, 1, 1), LocalDate.of(2060, 12, 31))
            .workWeek(WorkWeek.of(LocalDate.of(2005, 1, 1), Set.of(THURSDAY, FRIDAY)))
            .workWeek(WorkWeek.of(WEEK_CHANGE, Set.of(FRIDAY, SATURDAY)))
            .holiday(Holiday.afterRamadan29("eid-al-fitr", LABELS, 7))
            .holiday(Holiday.hijriAsAnnounced("eid-al-adha", LABELS, 12, 8, 8))
            .holiday(
                Holiday.gregorian("national-day", LABELS, NATIONAL_DAY, 1)
                    .since(LocalDate.of(2005, 9, 23))
                    .substituting(Substitution.NEAREST_WORKING_DAY))
            .holiday(
                Holiday.gregorian("founding-day", LABELS, FOUNDING_DAY, 1)
                    .since(LocalDate.of(2022, 2, 22))
                    .substituting(Substitution.NEAREST_WORKING_DAY))
            .holiday(bridge("2019-09-22"))
            .holiday(bridge("2020-09-24"))
            .holiday(bridge("2023-02-23"))
            .announcements(MonthAnnouncements.shipped())
            .compiledOn(LocalDate.of(2026, 11, 20))
            .build();
    List<Closure> closures = new ArrayList<>();
    for (int year = 2005; year <= 2060; year++) {
      closures.add(new Closure(NATIONAL_DAY.atYear(year), 1, MadeUp.NEAREST));
      if (year >= 2022) {
        closures.add(new Closure(FOUNDING_DAY.atYear(year), 1, MadeUp.NEAREST));
      }
    }
    for (String bridge : List.of("2019-09-22", "2020-09-24", "2023-02-23")) {
      closures.add(new Closure(LocalDate.parse(bridge), 1, MadeUp.NOT));
    }
    for (int year = 1424; year <= 1484; year++) {
      closures.add(
          new Closure(LocalDate.from(HijrahDate.of(year, 9, 29)).plusDays(1), 7, MadeUp.NOT));
      closures.add(
          new Closure(
              LocalDate.from(HijrahDate.of(year, 12, 1)).plusDays(7 + shift(year)), 8, MadeUp.NOT));
    }
    return of(calendar, CalendarPair::isSaudiRest, closures);
  }

  private static Holiday bridge(String day) {
    LocalDate date = LocalDate.parse(day);
    return Holiday.on("bridge", LABELS, date, date).citing("a circular, as the press had it");
  }

  /** The central bank publishes each closure; nothing is computed but the two fixed days. */
  private static CalendarPair bank() {
    String[][] published = {
      {"2025-03-30", "2025-04-02"},
      {"2025-06-05", "2025-06-10"},
      {"2026-03-17", "2026-03-23"},
      {"2026-05-24", "2026-05-28"},
      {"2027-03-07", "2027-03-11"},
      {"2027-05-16", "2027-05-20"},
      {"2028-02-27", "2028-03-02"},
      {"2028-05-03", "2028-05-09"}
    };
    WorkingCalendar.Builder builder =
        WorkingCalendar.builder("bank")
            .zone(RIYADH)
            .range(LocalDate.of(2025, 1, 1), LocalDate.of(2028, 12, 31))
            .workWeek(WorkWeek.of(WEEK_CHANGE, Set.of(FRIDAY, SATURDAY)))
            .holiday(Holiday.gregorian("founding-day", LABELS, FOUNDING_DAY, 1))
            .holiday(Holiday.gregorian("national-day", LABELS, NATIONAL_DAY, 1));
    List<Closure> closures = new ArrayList<>();
    for (String[] bounds : published) {
      LocalDate first = LocalDate.parse(bounds[0]);
      LocalDate last = LocalDate.parse(bounds[1]);
      builder.holiday(
          Holiday.on("closure-" + first, LABELS, first, last).citing("the bank's yearly list"));
      closures.add(
          new Closure(first, (int) (last.toEpochDay() - first.toEpochDay()) + 1, MadeUp.NOT));
    }
    for (int year = 2025; year <= 2028; year++) {
      closures.add(new Closure(FOUNDING_DAY.atYear(year), 1, MadeUp.NOT));
      closures.add(new Closure(NATIONAL_DAY.atYear(year), 1, MadeUp.NOT));
    }
    return of(builder.build(), CalendarPair::isSaudiRest, closures);
  }

  private static CalendarPair madeUpBehind() {
    WorkingCalendar calendar =
        WorkingCalendar.builder("made-up-behind")
            .zone(RIYADH)
            .range(LocalDate.of(2010, 1, 2), LocalDate.of(2059, 12, 30))
            .workWeek(WorkWeek.of(LocalDate.of(2005, 1, 1), Set.of(THURSDAY, FRIDAY)))
            .workWeek(WorkWeek.of(WEEK_CHANGE, Set.of(FRIDAY, SATURDAY)))
            .holiday(
                Holiday.afterRamadan29("eid-al-fitr", LABELS, 4)
                    .substituting(Substitution.NEXT_WORKING_DAY))
            .holiday(
                Holiday.hijriAsAnnounced("eid-al-adha", LABELS, 12, 9, 4)
                    .substituting(Substitution.NEXT_WORKING_DAY))
            .holiday(
                Holiday.gregorian("year-end", LABELS, MonthDay.of(12, 28), 7)
                    .substituting(Substitution.NEXT_WORKING_DAY))
            .holiday(
                Holiday.gregorian("mid-year", LABELS, MonthDay.of(6, 30), 1)
                    .substituting(Substitution.NEAREST_WORKING_DAY))
            .announcements(MonthAnnouncements.shipped())
            .build();
    List<Closure> closures = new ArrayList<>();
    for (int year = 2009; year <= 2060; year++) {
      closures.add(new Closure(LocalDate.of(year, 12, 28), 7, MadeUp.NEXT));
      closures.add(new Closure(LocalDate.of(year, 6, 30), 1, MadeUp.NEAREST));
    }
    for (int year = 1429; year <= 1483; year++) {
      closures.add(
          new Closure(LocalDate.from(HijrahDate.of(year, 9, 29)).plusDays(1), 4, MadeUp.NEXT));
      closures.add(
          new Closure(
              LocalDate.from(HijrahDate.of(year, 12, 1)).plusDays(8 + shift(year)),
              4,
              MadeUp.NEXT));
    }
    return of(calendar, CalendarPair::isSaudiRest, closures);
  }

  static boolean isSaudiRest(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return day == FRIDAY || day == (date.isBefore(WEEK_CHANGE) ? THURSDAY : SATURDAY);
  }

  private static boolean isSaudiWorkingDay(LocalDate date) {
    boolean fitr =
        IntStream.rangeClosed(1, 4)
            .anyMatch(back -> NaiveCalendar.isHijri(date.minusDays(back), 9, 29));
    boolean adha = IntStream.rangeClosed(0, 3).anyMatch(back -> isArafah(date.minusDays(back)));
    MonthDay day = MonthDay.from(date);
    return !isSaudiRest(date)
        && !fitr
        && !adha
        && !(date.getYear() >= 2005 && day.equals(NATIONAL_DAY))
        && !(date.getYear() >= 2022 && day.equals(FOUNDING_DAY))
        && !date.equals(LocalDate.of(2018, 9, 24))
        && !date.equals(LocalDate.of(2022, 11, 23));
  }

  private static boolean isArafah(LocalDate date) {
    return NaiveCalendar.isHijri(date, 12, 9 + shift(HijrahDate.from(date).get(ChronoField.YEAR)));
  }

  /** By how many days the announced Dhu al-Hijjah was late, where it is known. */
  private static int shift(int hijriYear) {
    return switch (hijriYear) {
      case 1425, 1427, 1428 -> -1;
      case 1436, 1437 -> 1;
      default -> 0;
    };
  }
}
