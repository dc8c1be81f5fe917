package org.mustafid.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mustafid.date.MonthIds;
import org.mustafid.name.Labels;
import org.mustafid.workday.Holiday;
import org.mustafid.workday.MonthAnnouncement;
import org.mustafid.workday.Substitution;
import org.mustafid.workday.WorkWeek;
import org.mustafid.workday.WorkingCalendar;
import tools.jackson.core.JsonGenerator;

/** Writes working calendars in the grammar of policy documents, in as few words as they take. */
final class CalendarWriter extends MappingWriter {
  private static final WorkingCalendar KNOWN = WorkingCalendar.saudiNonProfit();

  /** Explicit days that a document writes as one holiday. */
  private record Dated(String id, Labels labels, Optional<String> source) {}

  CalendarWriter(JsonGenerator out) {
    super(out);
  }

  /** A known calendar by its id, a week of one's own with its holidays, or all that there is. */
  void write(WorkingCalendar calendar) {
    out.writeName("calendar");
    if (calendar.equals(KNOWN)) {
      out.writeString(KNOWN.id());
      return;
    }
    out.writeStartObject();
    named(calendar.id(), calendar.labels());
    List<WorkWeek> weeks = calendar.workWeeks();
    if (calendar.parts().size() > 1) {
      joined(calendar.parts());
    } else if (weeks.size() == 1 && calendar.equals(withWeekOf(calendar))) {
      out.writeStringProperty("holidays-of", KNOWN.id());
      restDays(weeks.get(0));
    } else {
      whole(calendar);
      announcements(calendar);
    }
    out.writeEndObject();
  }

  /** What a document makes of a week of its own. */
  private static WorkingCalendar withWeekOf(WorkingCalendar own) {
    return WorkingCalendar.builder(own.id())
        .labels(own.labels())
        .zone(KNOWN.zone())
        .range(KNOWN.firstDay(), KNOWN.lastDay())
        .workWeek(WorkWeek.of(KNOWN.firstDay(), own.workWeeks().get(0).restDays()))
        .holidayRules(KNOWN.holidayRules())
        .announcements(KNOWN.announcements())
        .compiledOn(KNOWN.compiledOn())
        .build();
  }

  /** What several calendars announced together stands in the first of them. */
  private void joined(List<WorkingCalendar> parts) {
    out.writeArrayPropertyStart("days-off-of");
    for (int place = 0; place < parts.size(); place++) {
      WorkingCalendar part = parts.get(place);
      out.writeStartObject();
      named(part.id(), part.labels());
      whole(part);
      if (place == 0) {
        announcements(part);
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void whole(WorkingCalendar calendar) {
    out.writeStringProperty("zone", calendar.zone().getId());
    out.writeObjectPropertyStart("range");
    day("from", calendar.firstDay());
    day("through", calendar.lastDay());
    out.writeEndObject();
    weeks(calendar.workWeeks());
    holidays(calendar.holidayRules());
  }

  /** The first of them applies from the beginning of the range, and so has no day of its own. */
  private void weeks(List<WorkWeek> weeks) {
    out.writeArrayPropertyStart("work-weeks");
    for (int place = 0; place < weeks.size(); place++) {
      WorkWeek week = weeks.get(place);
      out.writeStartObject();
      if (place > 0) {
        day("from", week.fromInclusive());
      }
      restDays(week);
      source(week.source());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void restDays(WorkWeek week) {
    out.writeArrayPropertyStart("rest-days");
    for (DayOfWeek day : week.restDays()) {
      out.writeString(day.name().toLowerCase(Locale.ROOT));
    }
    out.writeEndArray();
  }

  private void holidays(List<Holiday> holidays) {
    if (holidays.isEmpty()) {
      return;
    }
    Map<Dated, List<Holiday>> dated = new LinkedHashMap<>();
    out.writeArrayPropertyStart("holidays");
    for (Holiday holiday : holidays) {
      if (holiday.explicitDay().isPresent()) {
        Dated key = new Dated(holiday.id(), holiday.labels(), holiday.source());
        dated.computeIfAbsent(key, absent -> new ArrayList<>()).add(holiday);
      } else {
        recurring(holiday);
      }
    }
    dated.forEach(this::dates);
    out.writeEndArray();
  }

  private void recurring(Holiday holiday) {
    out.writeStartObject();
    named(holiday.id(), holiday.labels());
    out.writeStringProperty("first-day", holiday.yearlyDay().orElseThrow());
    if (holiday.days() > 1) {
      out.writeNumberProperty("days", holiday.days());
    }
    holiday.sinceInclusive().ifPresent(day -> day("since", day));
    holiday.untilExclusive().ifPresent(day -> day("until", day));
    if (holiday.substitution() != Substitution.NONE) {
      out.writeStringProperty("on-rest-day", holiday.substitution().id());
    }
    holiday.verifiedFromInclusive().ifPresent(day -> day("unverified-before", day));
    source(holiday.source());
    out.writeEndObject();
  }

  private void dates(Dated dated, List<Holiday> holidays) {
    out.writeStartObject();
    named(dated.id(), dated.labels());
    out.writeArrayPropertyStart("dates");
    for (Holiday holiday : holidays) {
      LocalDate first = holiday.explicitDay().orElseThrow();
      if (holiday.days() == 1) {
        out.writeString(first.toString());
      } else {
        out.writeStartObject();
        day("from", first);
        day("through", first.plusDays(holiday.days() - 1L));
        out.writeEndObject();
      }
    }
    out.writeEndArray();
    source(dated.source());
    out.writeEndObject();
  }

  private void announcements(WorkingCalendar calendar) {
    under(
        "announcements",
        () -> {
          day("compiled-on", calendar.compiledOn());
          listIfAny("months", calendar.announcements().asList(), this::month);
        });
  }

  private void month(MonthAnnouncement month) {
    out.writeStringProperty(
        "month", MonthIds.HIJRI.get(month.hijriMonth() - 1) + " " + month.hijriYear());
    day("begins", month.firstDay());
    out.writeStringProperty("source", month.source());
  }

  private void named(String id, Labels labels) {
    out.writeStringProperty("id", id);
    Words.writeIfAny("label", labels, out);
  }

  private void source(Optional<String> source) {
    source.ifPresent(text -> out.writeStringProperty("source", text));
  }

  private void day(String key, LocalDate day) {
    out.writeStringProperty(key, day.toString());
  }
}
