package org.mustafid.workday;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import org.immutables.value.Value;
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

  /** By date; the first applies from the first day of the range or earlier. */
  abstract List<WorkWeek> workWeeks();

  /** By normative text, so that the order in which they were given changes no answer. */
  abstract List<Holiday> holidays();

  abstract MonthAnnouncements announcements();

  /** The number of days of the range. */
  final int size() {
    return offset(lastDay()) + 1;
  }

  /** The number of days from the first day of the range. */
  final int offset(LocalDate date) {
    return Math.toIntExact(date.toEpochDay() - firstDay().toEpochDay());
  }

  /** Adds the offsets of those days, both inclusive, that are within the range. */
  final void setDays(BitSet offsets, LocalDate firstInclusive, LocalDate lastInclusive) {
    int from = Math.max(offset(firstInclusive), 0);
    int to = Math.min(offset(lastInclusive) + 1, size());
    if (from < to) {
      offsets.set(from, to);
    }
  }

  /** The work week that applies on a day of the range. */
  final WorkWeek weekAt(LocalDate date) {
    int place = workWeeks().size() - 1;
    while (date.isBefore(workWeeks().get(place).fromInclusive())) {
      place--;
    }
    return workWeeks().get(place);
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

  // ISO dates, enum names and ids only: nothing here depends on a locale
  private String normativeText() {
    StringBuilder text = new StringBuilder("working calendar, form 1\n");
    text.append(id()).append('\n');
    text.append(zone().getId()).append('\n');
    text.append(firstDay()).append(" to ").append(lastDay()).append('\n');
    text.append("compiled on ").append(compiledOn()).append('\n');
    workWeeks().forEach(week -> text.append(week).append('\n'));
    holidays().forEach(holiday -> text.append(holiday.normativeText()).append('\n'));
    announcements().asList().forEach(month -> text.append(month).append('\n'));
    return text.toString();
  }
}
