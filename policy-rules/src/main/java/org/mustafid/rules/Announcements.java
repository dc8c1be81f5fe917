package org.mustafid.rules;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.rules.Months.HijriMonth;
import org.mustafid.workday.Holiday;
import org.mustafid.workday.MonthAnnouncement;
import org.mustafid.workday.MonthAnnouncements;
import org.mustafid.workday.WorkWeek;
import org.mustafid.workday.WorkingCalendar;

/**
 * What was announced about working days: when Hijri months began, and which days were off once,
 * each with its source. A host reads them from a file of its own as they come, and needs no release
 * of this library.
 *
 * <pre>{@code
 * Announcements news = Announcements.read(Path.of("announcements.yaml"));
 * RuleSet today = rules.on(news.addTo(rules.calendar()));
 * }</pre>
 *
 * <p>Immutable, and safe to share between threads.
 */
public final class Announcements {
  static final Announcements NONE =
      new Announcements(Optional.empty(), MonthAnnouncements.none(), Map.of());

  private static final Reading<Announcements> FILES =
      new Reading<>(
          "a file of announcements", Constraints::declared, Announcements::decodeDocument);

  private final Optional<LocalDate> compiledOn;
  private final MonthAnnouncements months;
  private final Map<Holiday, Days> closures;

  private Announcements(
      Optional<LocalDate> compiledOn, MonthAnnouncements months, Map<Holiday, Days> closures) {
    this.compiledOn = compiledOn;
    this.months = months;
    this.closures = closures;
  }

  /**
   * Reads announcements from a file.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if there is no file at this path
   * @throws org.mustafid.diagnostic.InvalidDocumentException if it has mistakes; nothing of it is
   *     read then
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static Announcements read(Path path) {
    return FILES.read(path);
  }

  /**
   * Reads announcements from bytes; the stream stays open.
   *
   * @param name how messages call the document, such as its file name
   * @throws org.mustafid.diagnostic.InvalidDocumentException if the document has mistakes
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  public static Announcements read(String name, InputStream bytes) {
    return FILES.read(name, bytes);
  }

  /**
   * Reads announcements that are already text.
   *
   * @param name how messages call the document
   * @throws org.mustafid.diagnostic.InvalidDocumentException if the document has mistakes
   */
  public static Announcements parse(String name, String text) {
    return FILES.parse(name, text);
  }

  /** The first days of Hijri months. */
  public MonthAnnouncements months() {
    return months;
  }

  /** The days that were off once, in the order of the document; unmodifiable. */
  public List<Holiday> closures() {
    return List.copyOf(closures.keySet());
  }

  /** The day on which the announcements were collected; empty if the document does not say it. */
  public Optional<LocalDate> compiledOn() {
    return compiledOn;
  }

  /**
   * A calendar with these announcements. Those of months replace earlier ones about their months;
   * closures are added, and one that the calendar has already changes nothing. A closure moves no
   * other day off: the substitute of a holiday stays where it is. The calendar counts as compiled
   * on the later of both days.
   *
   * @throws OutOfRangeException if a closure has a day outside of the calendar's range
   */
  public WorkingCalendar addTo(WorkingCalendar calendar) {
    WorkingCalendar.Builder announced = calendar.toBuilder();
    announce(announced, calendar.announcements(), calendar.compiledOn());
    return close(announced.build());
  }

  /** Puts the months into a calendar that is still put together and knows others. */
  void announce(WorkingCalendar.Builder calendar, MonthAnnouncements known, LocalDate knownOn) {
    calendar
        .announcements(known.overriddenBy(months))
        .compiledOn(compiledOn.filter(knownOn::isBefore).orElse(knownOn));
  }

  /** The calendar with the closures, which are days off of a calendar of their own. */
  WorkingCalendar close(WorkingCalendar calendar) {
    if (closures.isEmpty()) {
      return calendar;
    }
    closures.forEach((closure, days) -> checkInRange(closure, days, calendar));
    WorkingCalendar closed =
        WorkingCalendar.builder(calendar.id())
            .zone(calendar.zone())
            .range(calendar.firstDay(), calendar.lastDay())
            .workWeek(WorkWeek.of(calendar.firstDay(), Set.of()))
            .holidayRules(closures.keySet())
            .build();
    return calendar.union(calendar.id(), calendar.labels(), closed);
  }

  private static void checkInRange(Holiday closure, Days days, WorkingCalendar calendar) {
    if (days.first().isBefore(calendar.firstDay()) || days.last().isAfter(calendar.lastDay())) {
      throw new OutOfRangeException(
          "the calendar " + calendar.id(),
          "the closure " + closure.id() + " of " + days.first(),
          calendar.firstDay().toString(),
          calendar.lastDay().toString());
    }
  }

  /** Equal if all that was announced is. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Announcements that
        && compiledOn.equals(that.compiledOn)
        && months.equals(that.months)
        && closures.equals(that.closures);
  }

  @Override
  public int hashCode() {
    return Objects.hash(compiledOn, months, closures);
  }

  /** The months and the closures. */
  @Override
  public String toString() {
    return months + " " + closures.keySet();
  }

  private static Optional<Announcements> decodeDocument(Located document) throws Report.Stopped {
    PolicyReader.checkFormat(document);
    Optional<Fields> fields = document.fields("mustafid", "announcements");
    fields.flatMap(each -> each.require("mustafid")).ifPresent(PolicyReader::format);
    return fields
        .flatMap(each -> each.require("announcements"))
        .flatMap(value -> decode(value, Days.ALL));
  }

  /**
   * The announcements of a document, also of one that describes a calendar.
   *
   * @param range the days that closures may be of
   */
  static Optional<Announcements> decode(Located value, Days range) {
    Optional<Fields> found = value.fields("compiled-on", "months", "closures");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = value.report().failures();
    Optional<LocalDate> compiledOn = fields.find("compiled-on").flatMap(Days.ALL::read);
    Optional<Located> closures = fields.find("closures");
    Optional<Located> months =
        closures.isPresent()
            ? fields.find("months")
            : fields.require(
                "months", Problems.MISSING_KEY, Expectation.oneOf(List.of("months", "closures")));
    MonthAnnouncements begun = months.map(Announcements::months).orElse(MonthAnnouncements.none());
    Map<Holiday, Days> closed =
        closures.map(new Holidays(range, List.of())::closures).orElse(Map.of());
    return value.report().failures() > before
        ? Optional.empty()
        : Optional.of(new Announcements(compiledOn, begun, closed));
  }

  private static MonthAnnouncements months(Located list) {
    Set<HijriMonth> seen = new HashSet<>();
    List<MonthAnnouncement> months = new ArrayList<>();
    list.entries().forEach(entry -> month(entry, seen).ifPresent(months::add));
    return MonthAnnouncements.of(months);
  }

  private static Optional<MonthAnnouncement> month(Located entry, Set<HijriMonth> seen) {
    Optional<Fields> found = entry.fields("month", "begins", "source");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    Optional<HijriMonth> month = fields.require("month").flatMap(Months::hijriMonth);
    Optional<LocalDate> begins = fields.require("begins").flatMap(each -> begins(each, month));
    Optional<String> source = fields.require("source").flatMap(Texts::source);
    if (month.isPresent() && !seen.add(month.get())) {
      return entry
          .valueOf("month")
          .refuse(MonthAnnouncements.REPEATED_MONTH, Expectation.of(Kind.ONCE));
    }
    return month.isPresent() && begins.isPresent() && source.isPresent()
        ? Optional.of(
            MonthAnnouncement.of(
                month.get().year(), month.get().month(), begins.get(), source.get()))
        : Optional.empty();
  }

  /** A day on which the month can have begun: the computed one, or one beside it. */
  private static Optional<LocalDate> begins(Located value, Optional<HijriMonth> month) {
    Optional<LocalDate> day = value.date();
    if (day.isEmpty() || month.isEmpty()) {
      return day;
    }
    LocalDate computed = month.get().firstDay().toLocalDate();
    List<LocalDate> possible = List.of(computed.minusDays(1), computed, computed.plusDays(1));
    return possible.contains(day.get())
        ? day
        : value.refuse(MonthAnnouncements.WRONG_VALUE, Expectation.oneOf(possible));
  }
}
