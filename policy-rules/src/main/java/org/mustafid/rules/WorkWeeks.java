package org.mustafid.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.rules.Node.Sequence;
import org.mustafid.workday.WorkWeek;
import org.mustafid.workday.WorkingCalendar;

/** The days of rest of one calendar, which may be others from a day on. */
final class WorkWeeks {
  private static final List<String> DAYS =
      Arrays.stream(DayOfWeek.values()).map(day -> day.name().toLowerCase(Locale.ROOT)).toList();

  /** As many as a calendar has in a list; no week changes as often. */
  private static final int MOST = 100;

  private final Days range;

  /**
   * A reader of work weeks.
   *
   * @param range the days that the calendar knows
   */
  WorkWeeks(Days range) {
    this.range = range;
  }

  /** The weeks of a document, or of the calendar that it builds on if it has none. */
  List<WorkWeek> read(Fields fields, Optional<WorkingCalendar> base) {
    Optional<Located> weeks = fields.find("work-weeks");
    if (weeks.isPresent()) {
      fields.refuseKeys(List.of("rest-days"), List.of("work-weeks"));
      return weeks(weeks.get());
    }
    boolean isInherited =
        fields.find("holidays-of").isPresent() && fields.find("rest-days").isEmpty();
    return isInherited
        ? base.map(WorkingCalendar::workWeeks).orElse(List.of())
        : week(fields, Optional.of(range.first())).stream().toList();
  }

  private List<WorkWeek> weeks(Located list) {
    List<WorkWeek> weeks = new ArrayList<>();
    boolean isFirst = true;
    LocalDate earliest = range.first();
    for (Located entry : Entries.atMost(MOST, list.entries())) {
      Optional<WorkWeek> week = isFirst ? firstWeek(entry) : furtherWeek(entry, earliest);
      if (week.isPresent()) {
        weeks.add(week.get());
        earliest = week.get().fromInclusive().plusDays(1);
      }
      isFirst = false;
    }
    return weeks;
  }

  /** The week with which the calendar begins, which needs no date. */
  private Optional<WorkWeek> firstWeek(Located entry) {
    return entry
        .fields("rest-days", "source")
        .flatMap(fields -> week(fields, Optional.of(range.first())));
  }

  private Optional<WorkWeek> furtherWeek(Located entry, LocalDate earliest) {
    return entry
        .fields("from", "rest-days", "source")
        .flatMap(
            fields ->
                week(
                    fields,
                    fields.require("from").flatMap(new Days(earliest, range.last())::read)));
  }

  private static Optional<WorkWeek> week(Fields fields, Optional<LocalDate> from) {
    int before = fields.owner().report().failures();
    Set<DayOfWeek> restDays = fields.require("rest-days").map(WorkWeeks::restDays).orElse(Set.of());
    Optional<String> source = fields.find("source").flatMap(Texts::source);
    if (from.isEmpty() || fields.owner().report().failures() > before) {
      return Optional.empty();
    }
    WorkWeek week = WorkWeek.of(from.get(), restDays);
    return Optional.of(source.map(week::citing).orElse(week));
  }

  /** The days of rest; an empty list says that there is none. */
  private static Set<DayOfWeek> restDays(Located value) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    if (value.node() instanceof Sequence sequence && sequence.items().isEmpty()) {
      return days;
    }
    days.addAll(
        Entries.distinct(
            value.items(),
            item ->
                item.oneOf(DAYS).map(name -> DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)))));
    if (days.size() == DAYS.size()) {
      value.refuse(Problems.OUT_OF_BOUNDS, Expectation.of(Kind.AT_MOST_REST_DAYS, "6"));
    }
    return days;
  }
}
