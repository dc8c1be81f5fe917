package org.mustafid.workday;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Labels;
import org.mustafid.style.MustafidStyle;

/** Everything that a working calendar is made of; two calendars are equal if this is. */
@Value.Immutable
@MustafidStyle
abstract class CalendarContent {
  CalendarContent() {}

  abstract String id();

  abstract Labels labels();

  abstract ZoneId zone();

  abstract LocalDate firstDay();

  abstract LocalDate lastDay();

  abstract LocalDate compiledOn();

  /** One, or several in a union, by their texts; a day is off if it is off by any of them. */
  abstract List<Schedule> schedules();

  abstract MonthAnnouncements announcements();

  /** The work weeks by date; in a union those of its range, with the rest of all schedules. */
  final List<WorkWeek> workWeeks() {
    if (schedules().size() == 1) {
      return schedules().get(0).workWeeks();
    }
    TreeSet<LocalDate> starts = new TreeSet<>(Set.of(firstDay()));
    for (Schedule schedule : schedules()) {
      schedule.workWeeks().forEach(week -> starts.add(week.fromInclusive()));
    }
    return starts.subSet(firstDay(), true, lastDay(), true).stream().map(this::weekAt).toList();
  }

  private WorkWeek weekAt(LocalDate start) {
    Set<DayOfWeek> rest = new HashSet<>();
    Set<String> sources = new LinkedHashSet<>();
    for (Schedule schedule : schedules()) {
      WorkWeek week = schedule.weekAt(start);
      rest.addAll(week.restDays());
      week.source().ifPresent(sources::add);
    }
    WorkWeek week = WorkWeek.of(start, rest);
    return sources.isEmpty() ? week : week.citing(String.join("; ", sources));
  }

  /** The holidays of all schedules, each once. */
  final List<Holiday> holidays() {
    return schedules().stream()
        .flatMap(schedule -> schedule.holidays().stream())
        .distinct()
        .sorted(Comparator.comparing(Holiday::normativeText))
        .toList();
  }

  /** A day is off if it is off by this or by the other. */
  final CalendarContent union(String id, Labels labels, CalendarContent other) {
    Ids.check("WorkingCalendar.id", id);
    if (!zone().equals(other.zone())) {
      throw new InvalidArgumentException("other.zone", other.zone().getId(), zone().getId());
    }
    LocalDate first = later(firstDay(), other.firstDay());
    LocalDate last = lastDay().isBefore(other.lastDay()) ? lastDay() : other.lastDay();
    if (last.isBefore(first)) {
      throw new InvalidArgumentException(
          "other.range",
          other.firstDay() + " to " + other.lastDay(),
          "one that meets " + firstDay() + " to " + lastDay());
    }
    List<Schedule> schedules =
        Stream.concat(schedules().stream(), other.schedules().stream())
            .sorted(Comparator.comparing(Schedule::normativeText))
            .distinct()
            .toList();
    CalendarContent union =
        ImmutableCalendarContent.builder()
            .id(id)
            .labels(labels)
            .zone(zone())
            .firstDay(first)
            .lastDay(last)
            .compiledOn(later(compiledOn(), other.compiledOn()))
            .schedules(schedules)
            .announcements(announcementsWith(other.announcements()))
            .build();
    union.workWeeks(); // for its refusal alone: in each week, a day for work must remain
    return union;
  }

  /** One for each schedule; it knows the days from which its first week applies. */
  final List<CalendarContent> parts() {
    List<CalendarContent> parts = new ArrayList<>();
    for (Schedule schedule : schedules()) {
      LocalDate from = schedule.workWeeks().get(0).fromInclusive();
      parts.add(
          ImmutableCalendarContent.builder()
              .from(this)
              .id("part-" + (parts.size() + 1))
              .firstDay(from.isBefore(firstDay()) ? from : firstDay())
              .schedules(List.of(schedule))
              .build());
    }
    return parts;
  }

  private MonthAnnouncements announcementsWith(MonthAnnouncements others) {
    for (MonthAnnouncement other : others.asList()) {
      announcements()
          .find(other.hijriYear(), other.hijriMonth())
          .filter(ours -> !ours.firstDay().equals(other.firstDay()))
          .ifPresent(
              ours -> {
                throw new InvalidArgumentException(
                    "other.announcements", other.toString(), "the same: " + ours);
              });
    }
    return others.overriddenBy(announcements());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  /** The same but for the announcements. */
  final CalendarContent announcing(MonthAnnouncements announcements) {
    return ImmutableCalendarContent.builder().from(this).announcements(announcements).build();
  }

  /** SHA-256 of what decides which days are off and on what basis; no label, and no source. */
  final String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(normativeText().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private String normativeText() {
    StringBuilder text = new StringBuilder("working calendar, form 1\n");
    text.append(id()).append('\n');
    text.append(zone().getId()).append('\n');
    text.append(firstDay()).append(" to ").append(lastDay()).append('\n');
    text.append("compiled on ").append(compiledOn()).append('\n');
    text.append(
        schedules().stream().map(Schedule::normativeText).collect(Collectors.joining("or\n")));
    announcements().asList().forEach(month -> text.append(month).append('\n'));
    return text.toString();
  }
}
