package org.mustafid.workday;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mustafid.date.HijriDate;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;

/**
 * The days on which an association works, over a range of years, and why the others are off.
 *
 * <p>A calendar is data: a zone, work weeks by date, {@link Holiday holidays}, and the {@link
 * MonthAnnouncements announcements} that some of them follow. Where an announcement is missing, a
 * day is computed, and an {@link #estimateWorkingDay estimate} says how far it may still move. A
 * question outside of the range is an error, never a guess.
 *
 * <p>All dates are local dates in the calendar's {@link #zone() zone}; the start of a count is
 * itself never counted. Moving and counting take the same time over any distance; estimates take
 * longer only with the number of unannounced months that they pass. Immutable, and safe to share
 * between threads; two calendars are equal if all that they are made of is.
 */
public final class WorkingCalendar {
  private final CalendarContent content;
  private final CalendarTables tables;
  private final DayGrid grid;
  private final DayTable working;
  private @Nullable String fingerprint; // computed when first asked for; a race computes it twice

  private WorkingCalendar(CalendarContent content, HolidayPlan plan) {
    this.content = content;
    this.tables = new CalendarTables(content, plan);
    this.grid = plan.grid();
    this.working = tables.likely();
  }

  private WorkingCalendar(CalendarContent content) {
    this(content, new HolidayPlan(content));
  }

  /**
   * The calendar of the Saudi private and non-profit sectors under labour law, from 1999-04-17 to
   * 2077-11-16, which are the years 1420 to 1500.
   *
   * <p>Days before labour law M/51 (2005-09-27) are {@link Basis#UNVERIFIED}. One and the same
   * instance on every call.
   */
  public static WorkingCalendar saudiNonProfit() {
    return Shipped.SAUDI_NON_PROFIT;
  }

  /** Built when first asked for, and not when the class is. */
  private static final class Shipped {
    private static final WorkingCalendar SAUDI_NON_PROFIT = SaudiNonProfit.calendar();
  }

  /**
   * Begins a calendar.
   *
   * @param id of the form of an {@link Id}, such as {@code saudi-non-profit}
   */
  public static Builder builder(String id) {
    return new Builder(id, null);
  }

  /**
   * Begins a calendar that is like this one until told otherwise. A {@link #union union} that is
   * given another work week or holiday becomes one calendar with the work weeks and the holidays of
   * all that it joined.
   */
  public Builder toBuilder() {
    return new Builder(id(), content)
        .labels(labels())
        .zone(zone())
        .range(firstDay(), lastDay())
        .announcements(announcements())
        .compiledOn(compiledOn());
  }

  /**
   * The calendar of those who need two others: a day is a working day if it is one in both. Each
   * keeps its own weekly rest and substitutes. The range is what both know, the announcements are
   * those of both, collected on the later one's day.
   *
   * @param id of the form of an {@link Id}
   * @throws InvalidArgumentException if the zones differ, if the ranges do not meet, if a month is
   *     announced for two days, if some week has no working day left, or if the holidays of two
   *     announced months could meet
   */
  public WorkingCalendar union(String id, Labels labels, WorkingCalendar other) {
    return new WorkingCalendar(content.union(id, labels, other.content));
  }

  /**
   * The calendars of which this is a {@link #union union}, each with its own rest and holidays, by
   * ids of their number: {@code part-1}, {@code part-2}. This one alone if it is none.
   */
  public List<WorkingCalendar> parts() {
    return content.schedules().size() == 1
        ? List.of(this)
        : content.parts().stream().map(WorkingCalendar::new).toList();
  }

  /** Names the calendar in documents. */
  @Pattern(regexp = Id.FORM)
  @Size(max = Id.LONGEST)
  public String id() {
    return content.id();
  }

  /** What a reader sees. */
  public Labels labels() {
    return content.labels();
  }

  /** The zone of all dates. */
  public ZoneId zone() {
    return content.zone();
  }

  /** The first day of the range. */
  public LocalDate firstDay() {
    return content.firstDay();
  }

  /** The last day of the range, inclusive. */
  public LocalDate lastDay() {
    return content.lastDay();
  }

  /** The work weeks by date, in a union with the rest of both; unmodifiable. */
  public List<WorkWeek> workWeeks() {
    return content.workWeeks();
  }

  /** The rules by which days are off, in an order of their own; unmodifiable. */
  public List<Holiday> holidayRules() {
    return content.holidays();
  }

  /** The announcements that are known. */
  public MonthAnnouncements announcements() {
    return content.announcements();
  }

  /**
   * The day on which the announcements were collected. A month without one that was to begin later
   * is {@link Basis#EXPECTED}, any other {@link Basis#UNVERIFIED}.
   */
  public LocalDate compiledOn() {
    return content.compiledOn();
  }

  /**
   * A day, with every reason for which it is off.
   *
   * @throws OutOfRangeException if it is outside of the range
   */
  public CalendarDay day(LocalDate date) {
    return CalendarDay.of(date, tables.reasons(date, slot(date, "date")));
  }

  /**
   * Whether the association works on a day, as most likely.
   *
   * @throws OutOfRangeException if it is outside of the range
   */
  public boolean isWorkingDay(LocalDate date) {
    return working.contains(slot(date, "date"));
  }

  /**
   * The {@code n}-th working day after a day, as most likely. 15 working days after Sunday
   * 2026-03-08 is Tuesday 2026-03-31 in the Saudi calendar.
   *
   * @param n 1 or more
   * @throws OutOfRangeException if the start or the answer is outside of the range
   */
  public LocalDate plusWorkingDays(LocalDate startExclusive, @Min(1) int n) {
    int start = slot(startExclusive, "startExclusive");
    checkPositive(n);
    LocalDate day = working.date(working.through(start) + n);
    if (day == null) {
      throw outOfRange(count(n) + " after " + startExclusive);
    }
    return day;
  }

  /**
   * The {@code n}-th working day before a day, as most likely.
   *
   * @param n 1 or more
   * @throws OutOfRangeException if the start or the answer is outside of the range
   */
  public LocalDate minusWorkingDays(LocalDate startExclusive, @Min(1) int n) {
    int start = slot(startExclusive, "startExclusive");
    checkPositive(n);
    LocalDate day = working.date(working.before(start) + 1 - n);
    if (day == null) {
      throw outOfRange(count(n) + " before " + startExclusive);
    }
    return day;
  }

  /**
   * The day itself if it is a working day, and otherwise the next one, as most likely.
   *
   * @throws OutOfRangeException if the day or the answer is outside of the range
   */
  public LocalDate nextOrSame(LocalDate date) {
    int slot = slot(date, "date");
    LocalDate day = working.contains(slot) ? date : working.date(working.through(slot) + 1);
    if (day == null) {
      throw outOfRange("the next working day from " + date);
    }
    return day;
  }

  /**
   * The day itself if it is a working day, and otherwise the one before, as most likely.
   *
   * @throws OutOfRangeException if the day or the answer is outside of the range
   */
  public LocalDate previousOrSame(LocalDate date) {
    int slot = slot(date, "date");
    LocalDate day = working.contains(slot) ? date : working.date(working.through(slot));
    if (day == null) {
      throw outOfRange("the last working day up to " + date);
    }
    return day;
  }

  /**
   * The day itself if it is a working day; otherwise the next one if that is in the same Gregorian
   * month, and if not, the one before. As most likely.
   *
   * @throws OutOfRangeException if the day or the answer is outside of the range, or if the range
   *     ends before the month does and leaves open whether a working day follows
   */
  public LocalDate nextOrSameInMonth(LocalDate date) {
    int slot = slot(date, "date");
    if (working.contains(slot)) {
      return date;
    }
    int last = Math.min(slot | DayGrid.LAST_OF_MONTH, slot(lastDay(), "lastDay"));
    boolean followed = working.through(last) > working.through(slot);
    boolean monthIsKnown = YearMonth.from(date).atEndOfMonth().compareTo(lastDay()) <= 0;
    return followed || !monthIsKnown ? nextOrSame(date) : previousOrSame(date);
  }

  /**
   * The first working day of a Gregorian month, as most likely; empty if there is none.
   *
   * @throws OutOfRangeException if the month is not wholly inside of the range
   */
  public Optional<LocalDate> firstWorkingDayOf(YearMonth month) {
    return workingDayOf(month, 1);
  }

  /**
   * The last working day of a Gregorian month, as most likely; empty if there is none.
   *
   * @throws OutOfRangeException if the month is not wholly inside of the range
   */
  public Optional<LocalDate> lastWorkingDayOf(YearMonth month) {
    int first = firstSlot(month);
    int last = working.through(first | DayGrid.LAST_OF_MONTH);
    return last == working.before(first)
        ? Optional.empty()
        : Optional.ofNullable(working.date(last));
  }

  /**
   * The {@code n}-th working day of a Gregorian month, as most likely; empty if it has fewer.
   *
   * @param n 1 or more
   * @throws OutOfRangeException if the month is not wholly inside of the range
   */
  public Optional<LocalDate> workingDayOf(YearMonth month, @Min(1) int n) {
    int first = firstSlot(month);
    checkPositive(n);
    int before = working.before(first);
    return n > working.through(first | DayGrid.LAST_OF_MONTH) - before
        ? Optional.empty()
        : Optional.ofNullable(working.date(before + n));
  }

  /**
   * The number of working days after one day, through another, as most likely; 0 if they are one
   * day.
   *
   * @throws InvalidArgumentException if the end is before the start
   * @throws OutOfRangeException if one of them is outside of the range
   */
  public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
    int start = slot(startExclusive, "startExclusive");
    int end = end(start, startExclusive, endInclusive);
    return working.through(end) - working.through(start);
  }

  /**
   * The {@code n}-th working day after a day, with how far missing announcements may move it.
   *
   * @param n 1 or more
   * @throws OutOfRangeException if the start or the latest possible answer is outside of the range
   */
  public DayEstimate estimateWorkingDay(LocalDate startExclusive, @Min(1) int n) {
    int start = slot(startExclusive, "startExclusive");
    checkPositive(n);
    return tables
        .estimateAfter(start, n)
        .orElseThrow(() -> outOfRange(count(n) + " after " + startExclusive));
  }

  /**
   * The day itself or the next working day, with how far missing announcements may move it.
   *
   * @throws OutOfRangeException if the day or the latest possible answer is outside of the range
   */
  public DayEstimate estimateNextOrSame(LocalDate date) {
    // the first working day after the day before
    return tables
        .estimateAfter(slot(date, "date") - 1, 1)
        .orElseThrow(() -> outOfRange("the next working day from " + date));
  }

  /**
   * The months without an announcement on which it hinges how many working days there are after one
   * day, through another; in the order of time.
   *
   * @throws InvalidArgumentException if the end is before the start
   * @throws OutOfRangeException if one of them is outside of the range
   */
  public List<AwaitedMonth> awaitedMonths(LocalDate startExclusive, LocalDate endInclusive) {
    int start = slot(startExclusive, "startExclusive");
    return tables.awaitedBetween(start, end(start, startExclusive, endInclusive));
  }

  /**
   * The holidays of which a day falls into a Gregorian year, by their first day, as most likely. A
   * holiday may come twice, as Eid al-Fitr does in 2033; one that passes the end of a year belongs
   * to both years. Only days of the range are known in the first and in the last year of it.
   *
   * @throws OutOfRangeException if no day of the year is inside the range
   */
  public List<HolidayOccurrence> holidays(int gregorianYear) {
    if (gregorianYear < firstDay().getYear() || gregorianYear > lastDay().getYear()) {
      throw outOfRange("the year " + gregorianYear);
    }
    return tables.occurrencesBetween(
        LocalDate.of(gregorianYear, 1, 1), LocalDate.of(gregorianYear, 12, 31));
  }

  /** This calendar with one more announcement, which replaces an earlier one about its month. */
  public WorkingCalendar announcing(MonthAnnouncement announcement) {
    return announcing(announcements().with(announcement));
  }

  /** This calendar with more announcements, which replace earlier ones about their months. */
  public WorkingCalendar announcingAll(MonthAnnouncements more) {
    return announcing(announcements().overriddenBy(more));
  }

  private WorkingCalendar announcing(MonthAnnouncements announcements) {
    return new WorkingCalendar(content.announcing(announcements), tables.plan());
  }

  /**
   * How far announcements reach: the day before the first day that a missing one may still decide,
   * after the last month whose holidays are announced. Gaps before that month do not count. The
   * last day of the range if nothing is missing.
   */
  public LocalDate knownThrough() {
    return tables.knownThrough();
  }

  /**
   * Identifies what this calendar answers: the SHA-256 of all that decides which days are off and
   * on what basis, in hexadecimal digits. Labels and sources are left out, as texts for people.
   */
  public String fingerprint() {
    String known = fingerprint;
    if (known == null) {
      known = content.fingerprint();
      fingerprint = known;
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkingCalendar that && content.equals(that.content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }

  /** The id and the range. */
  @Override
  public String toString() {
    return id() + " from " + firstDay() + " to " + lastDay();
  }

  private int slot(LocalDate date, String name) {
    int slot = grid.slot(Objects.requireNonNull(date, name));
    if (slot == DayGrid.NONE) {
      throw outOfRange(date.toString());
    }
    return slot;
  }

  private int end(int start, LocalDate startExclusive, LocalDate endInclusive) {
    int end = slot(endInclusive, "endInclusive");
    if (end < start) {
      throw new InvalidArgumentException(
          "endInclusive", endInclusive.toString(), startExclusive + " or later");
    }
    return end;
  }

  /** The slot of the first day of a month that is wholly inside of the range. */
  private int firstSlot(YearMonth month) {
    if (Objects.requireNonNull(month, "month").atDay(1).isBefore(firstDay())
        || month.atEndOfMonth().isAfter(lastDay())) {
      throw outOfRange("the month " + month);
    }
    return slot(month.atDay(1), "month");
  }

  private OutOfRangeException outOfRange(String found) {
    return new OutOfRangeException(
        "the calendar " + id(), found, firstDay().toString(), lastDay().toString());
  }

  private static void checkPositive(int n) {
    if (n < 1) {
      throw new InvalidArgumentException("n", String.valueOf(n), "1 or more");
    }
  }

  private static String count(int n) {
    return n == 1 ? "1 working day" : n + " working days";
  }

  /** A calendar while it is put together; not safe to share between threads. */
  public static final class Builder {
    private final String id;
    private Labels labels = Labels.none();
    private @Nullable ZoneId zone;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable LocalDate compiledOn;
    private final List<WorkWeek> workWeeks = new ArrayList<>();
    private final List<Holiday> holidays = new ArrayList<>();
    private MonthAnnouncements announcements = MonthAnnouncements.none();

    /** What gives this calendar its weeks and holidays until it has its own. */
    private @Nullable CalendarContent origin;

    private Builder(String id, @Nullable CalendarContent origin) {
      Ids.check("WorkingCalendar.id", id);
      this.id = id;
      this.origin = origin;
    }

    /** What a reader sees; none unless set. */
    public Builder labels(Labels labels) {
      this.labels = Objects.requireNonNull(labels, "labels");
      return this;
    }

    /** The zone of all dates; required. */
    public Builder zone(ZoneId zone) {
      this.zone = Objects.requireNonNull(zone, "zone");
      return this;
    }

    /** The days that the calendar knows, within 1882-11-12 to 2174-11-25; required. */
    public Builder range(LocalDate firstInclusive, LocalDate lastInclusive) {
      this.firstDay = Objects.requireNonNull(firstInclusive, "firstInclusive");
      this.lastDay = Objects.requireNonNull(lastInclusive, "lastInclusive");
      return this;
    }

    /** One more work week; the earliest must apply on the first day of the range. */
    public Builder workWeek(WorkWeek workWeek) {
      ownSchedule();
      workWeeks.add(Objects.requireNonNull(workWeek, "workWeek"));
      return this;
    }

    /** These work weeks instead of all that were given before. */
    public Builder workWeeks(Collection<WorkWeek> workWeeks) {
      ownSchedule();
      this.workWeeks.clear();
      workWeeks.forEach(this::workWeek);
      return this;
    }

    /** One more rule by which days are off; the same one twice counts once. */
    public Builder holiday(Holiday holiday) {
      ownSchedule();
      holidays.add(Objects.requireNonNull(holiday, "holiday"));
      return this;
    }

    /** These rules instead of all that were given before. */
    public Builder holidayRules(Collection<Holiday> holidays) {
      ownSchedule();
      this.holidays.clear();
      holidays.forEach(this::holiday);
      return this;
    }

    /** The announcements that are known; none unless set. */
    public Builder announcements(MonthAnnouncements announcements) {
      this.announcements = Objects.requireNonNull(announcements, "announcements");
      return this;
    }

    /**
     * The day on which the announcements were collected, which tells a missing one that is still to
     * come from one that was not found. Unless set, the first day of the range: all are to come.
     */
    public Builder compiledOn(LocalDate date) {
      this.compiledOn = Objects.requireNonNull(date, "date");
      return this;
    }

    /**
     * The calendar.
     *
     * @throws InvalidArgumentException if the zone, the range or the work week of the first day is
     *     missing, if the range is empty or not within that of {@link HijriDate}, if two work weeks
     *     begin on one day, or if the holidays of two announced months could meet
     */
    public WorkingCalendar build() {
      ZoneId checkedZone = required("zone", zone, "a time zone such as Asia/Riyadh");
      LocalDate first = required("range", firstDay, "a first and a last day");
      LocalDate last = required("range", lastDay, "a first and a last day");
      if (last.isBefore(first)
          || first.isBefore(HijriDate.FIRST.toLocalDate())
          || last.isAfter(HijriDate.LAST.toLocalDate())) {
        throw new InvalidArgumentException(
            "WorkingCalendar.range",
            first + " to " + last,
            "a first and a later last day, from "
                + HijriDate.FIRST.toLocalDate()
                + " to "
                + HijriDate.LAST.toLocalDate());
      }
      List<Schedule> schedules = origin == null ? List.of(schedule()) : origin.schedules();
      schedules.forEach(schedule -> checkWorkWeeks(schedule.workWeeks(), first));
      return new WorkingCalendar(
          ImmutableCalendarContent.builder()
              .id(id)
              .labels(labels)
              .zone(checkedZone)
              .firstDay(first)
              .lastDay(last)
              .compiledOn(compiledOn == null ? first : compiledOn)
              .schedules(schedules)
              .announcements(announcements)
              .build());
    }

    private Schedule schedule() {
      List<Holiday> different = new ArrayList<>();
      for (Holiday holiday : holidays) {
        // not by hash codes: those of records take ten milliseconds when they are first asked for
        if (!different.contains(holiday)) {
          different.add(holiday);
        }
      }
      different.sort(Comparator.comparing(Holiday::normativeText));
      return ImmutableSchedule.of(
          workWeeks.stream().sorted(Comparator.comparing(WorkWeek::fromInclusive)).toList(),
          different);
    }

    private void ownSchedule() {
      if (origin != null) {
        workWeeks.addAll(origin.workWeeks());
        holidays.addAll(origin.holidays());
        origin = null;
      }
    }

    private static void checkWorkWeeks(List<WorkWeek> weeks, LocalDate first) {
      if (weeks.isEmpty() || weeks.get(0).fromInclusive().isAfter(first)) {
        throw new InvalidArgumentException(
            "WorkingCalendar.workWeeks",
            weeks.toString(),
            "at least one from " + first + " or earlier");
      }
    }

    private static <T> T required(String name, @Nullable T value, String expected) {
      if (value == null) {
        throw new InvalidArgumentException("WorkingCalendar." + name, "not set", expected);
      }
      return value;
    }
  }
}
