package org.mustafid.cli;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mustafid.date.HijriDate;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.workday.CalendarDay;
import org.mustafid.workday.DayOff;
import org.mustafid.workday.HolidayOccurrence;
import org.mustafid.workday.WorkingCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The holidays of a year, what each rests on, and how many working days remain. */
@Command(
    name = "calendar",
    description = "The holidays of a year and what each rests on.",
    mixinStandardHelpOptions = true)
final class CalendarCommand implements Callable<Integer> {
  @Parameters(paramLabel = "YEAR", description = "Gregorian, such as 2026, or Hijri, such as 1447.")
  private int year;

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      description = "The calendar of this policy; otherwise the Saudi non-profit one.")
  private String policy = "";

  @Mixin private final Answer answer = new Answer();

  @Override
  public Integer call() {
    WorkingCalendar calendar =
        policy.isEmpty() ? WorkingCalendar.saudiNonProfit() : Documents.read(policy).calendar();
    Span span = Span.of(year, calendar);
    List<HolidayOccurrence> holidays = span.holidaysIn(calendar);
    int working = span.workingDaysIn(calendar);
    if (answer.isJson()) {
      answer.json(json(calendar, span, holidays, working));
    } else {
      print(calendar, span, holidays, working);
    }
    return Mustafid.DONE;
  }

  private void print(
      WorkingCalendar calendar, Span span, List<HolidayOccurrence> holidays, int working) {
    answer.line(
        "calendar.heading",
        Map.of(
            "calendar", answer.name(calendar.labels(), calendar.id()),
            "first", answer.messages().date(span.first()),
            "last", answer.messages().date(span.last())));
    Table table = new Table();
    for (HolidayOccurrence each : holidays) {
      table.add(
          List.of(
              Table.Cell.text("  " + answer.code(days(each))),
              Table.Cell.text(answer.messages().text(reason(calendar, each, span)))));
    }
    answer.rows(table);
    answer.line("calendar.working", Map.of("count", working));
    answer.line("calendar.known", Map.of("day", answer.messages().date(calendar.knownThrough())));
  }

  private static String days(HolidayOccurrence holiday) {
    return holiday.lastDay().equals(holiday.firstDay())
        ? holiday.firstDay().toString()
        : holiday.firstDay() + ".." + holiday.lastDay();
  }

  /** The reason as the calendar gives it on a day of the holiday that is in the span. */
  private static DayOff reason(WorkingCalendar calendar, HolidayOccurrence holiday, Span span) {
    LocalDate day = holiday.firstDay().isBefore(span.first()) ? span.first() : holiday.firstDay();
    CalendarDay asked = calendar.day(day);
    return asked.reasons().stream()
        .filter(each -> each.id().equals(holiday.id()))
        .findFirst()
        .orElseThrow();
  }

  private static ObjectNode json(
      WorkingCalendar calendar, Span span, List<HolidayOccurrence> holidays, int working) {
    ObjectNode node = Answer.object();
    node.put("calendar", calendar.id());
    node.put("fingerprint", calendar.fingerprint());
    node.put("first", span.first().toString());
    node.put("last", span.last().toString());
    ArrayNode list = node.putArray("holidays");
    for (HolidayOccurrence each : holidays) {
      ObjectNode entry = list.addObject();
      entry.put("id", each.id());
      entry.put("first", each.firstDay().toString());
      entry.put("last", each.lastDay().toString());
      entry.put("basis", Answer.word(each.basis()));
      each.source().ifPresent(source -> entry.put("source", source));
    }
    node.put("working-days", working);
    node.put("known-through", calendar.knownThrough().toString());
    return node;
  }

  /** A year of either calendar, as far as a working calendar reaches. */
  private record Span(LocalDate first, LocalDate last) {
    private static final int FIRST_GREGORIAN_YEAR = 1700; // Hijri years are known through 1600

    static Span of(int year, WorkingCalendar calendar) {
      Span span = year < FIRST_GREGORIAN_YEAR ? hijri(year) : gregorian(year);
      LocalDate first = later(span.first, calendar.firstDay());
      LocalDate last = span.last.isBefore(calendar.lastDay()) ? span.last : calendar.lastDay();
      if (last.isBefore(first)) {
        throw new InvalidArgumentException(
            "YEAR",
            String.valueOf(year),
            "a year of the calendar, which reaches from "
                + calendar.firstDay()
                + " to "
                + calendar.lastDay());
      }
      return new Span(first, last);
    }

    private static Span gregorian(int year) {
      if (year > Year.MAX_VALUE) {
        throw new InvalidArgumentException("YEAR", String.valueOf(year), "a year");
      }
      return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Span hijri(int year) {
      HijriDate first = HijriDate.of(year, 1, 1);
      return new Span(first.toLocalDate(), first.toLocalDate().plusDays(first.lengthOfYear() - 1L));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one.isBefore(other) ? other : one;
    }

    List<HolidayOccurrence> holidaysIn(WorkingCalendar calendar) {
      Set<HolidayOccurrence> found = new LinkedHashSet<>();
      for (int year = first.getYear(); year <= last.getYear(); year++) {
        found.addAll(calendar.holidays(year));
      }
      List<HolidayOccurrence> inside = new ArrayList<>(found);
      inside.removeIf(each -> each.lastDay().isBefore(first) || each.firstDay().isAfter(last));
      return inside;
    }

    int workingDaysIn(WorkingCalendar calendar) {
      return calendar.workingDaysBetween(first, last) + (calendar.isWorkingDay(first) ? 1 : 0);
    }
  }
}
