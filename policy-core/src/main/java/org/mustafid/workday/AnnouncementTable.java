package org.mustafid.workday;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mustafid.date.HijriDate;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Excerpt;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;

/** A text of announcements while it is read; collects all of its problems. */
final class AnnouncementTable {
  private static final List<String> COLUMNS =
      List.of(
          "hijri_year",
          "hijri_month",
          "umm_al_qura_first_day",
          "announced_first_day",
          "shift_days",
          "source");

  // ASCII only: Integer.parseInt and the pattern digit class would take other digits, even mixed
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,4}");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final String name;
  private final List<Problem> problems = new ArrayList<>();
  private final List<MonthAnnouncement> announcements = new ArrayList<>();
  private final Set<Integer> months = new HashSet<>();

  AnnouncementTable(String name, String text) {
    this.name = name;
    boolean headerSeen = false;
    int number = 0;
    for (String content : text.lines().toList()) {
      number++;
      if (content.isBlank() || content.startsWith("#")) {
        continue;
      }
      if (headerSeen) {
        new Line(number, content).read();
      } else {
        headerSeen = true;
        readHeader(number, content);
      }
    }
    if (!headerSeen) {
      readHeader(Math.max(number, 1), "");
    }
  }

  /** What was read, in the order of the text. */
  List<MonthAnnouncement> announcements() {
    if (!problems.isEmpty()) {
      throw new InvalidDocumentException(name, problems);
    }
    return announcements;
  }

  private void readHeader(int number, String content) {
    String expected = String.join(",", COLUMNS);
    if (!content.equals(expected)) {
      problems.add(
          Problem.of(
                  MonthAnnouncements.WRONG_HEADER,
                  new Problem.Place("", number, 1, content.length()),
                  content,
                  Expectation.of(Kind.ONE_OF, expected))
              .shownIn(Excerpt.of(content, 1, content.length())));
    }
  }

  /** One line, whose columns are read from left to right; the first that is wrong ends it. */
  private final class Line {
    private final int number;
    private final String content;
    private final String[] values;
    private int column;

    Line(int number, String content) {
      this.number = number;
      this.content = content;
      this.values = content.split(",", COLUMNS.size());
    }

    void read() {
      Optional<Integer> year = number(HijriDate.FIRST.year(), HijriDate.LAST.year());
      Optional<Integer> month = year.flatMap(known -> number(1, 12));
      if (month.isPresent()) {
        read(year.get(), month.get());
      }
    }

    private void read(int year, int month) {
      LocalDate computed = HijriDate.of(year, month, 1).toLocalDate();
      Optional<LocalDate> checked = date(List.of(computed));
      Optional<LocalDate> first =
          checked.flatMap(
              known -> date(List.of(computed.minusDays(1), computed, computed.plusDays(1))));
      Optional<Integer> shift =
          first.flatMap(
              known -> {
                int days = (int) (known.toEpochDay() - computed.toEpochDay());
                return number(days, days);
              });
      if (first.isEmpty() || shift.isEmpty()) {
        return;
      }
      String source = next();
      if (!Sources.isSource(source)) {
        report(
            MonthAnnouncements.WRONG_VALUE,
            source,
            Expectation.of(source.isBlank() ? Kind.TEXT : Kind.PLAIN_TEXT));
      } else if (!months.add(MonthAnnouncement.month(year, month))) {
        column = 1;
        report(
            MonthAnnouncements.REPEATED_MONTH,
            values[0] + "," + values[1],
            Expectation.of(Kind.ONCE));
      } else {
        announcements.add(MonthAnnouncement.of(year, month, first.get(), source.strip()));
      }
    }

    private Optional<Integer> number(int least, int most) {
      String value = next();
      if (NUMBER.matcher(value).matches()) {
        int found = Integer.parseInt(value);
        if (found >= least && found <= most) {
          return Optional.of(found);
        }
      }
      report(
          MonthAnnouncements.WRONG_VALUE,
          value,
          least == most
              ? Expectation.of(Kind.ONE_OF, String.valueOf(least))
              : Expectation.of(Kind.BETWEEN, String.valueOf(least), String.valueOf(most)));
      return Optional.empty();
    }

    private Optional<LocalDate> date(List<LocalDate> options) {
      String value = next();
      Optional<LocalDate> found = parseDate(value);
      if (found.filter(options::contains).isPresent()) {
        return found;
      }
      report(
          MonthAnnouncements.WRONG_VALUE,
          value,
          found.isPresent() ? Expectation.oneOf(options) : Expectation.of(Kind.DATE));
      return Optional.empty();
    }

    private String next() {
      column++;
      return column <= values.length ? values[column - 1] : "";
    }

    private void report(DiagnosticType type, String found, Expectation expected) {
      int start = 1;
      for (int before = 0; before < Math.min(column - 1, values.length); before++) {
        start += values[before].length() + 1;
      }
      problems.add(
          Problem.of(
                  type,
                  new Problem.Place(COLUMNS.get(column - 1), number, start, found.length()),
                  found,
                  expected)
              .shownIn(Excerpt.of(content, start, found.length())));
    }
  }

  private static Optional<LocalDate> parseDate(String value) {
    if (!DATE.matcher(value).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // such as 2015-02-30
    }
  }
}
