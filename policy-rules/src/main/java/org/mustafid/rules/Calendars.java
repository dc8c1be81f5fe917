package org.mustafid.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mustafid.date.HijriDate;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.rules.Node.Scalar;
import org.mustafid.workday.Holiday;
import org.mustafid.workday.MonthAnnouncements;
import org.mustafid.workday.WorkWeek;
import org.mustafid.workday.WorkingCalendar;

/** Working calendars: known ones, those that differ from a known one, and others altogether. */
final class Calendars {
  private static final String SAUDI_NON_PROFIT = "saudi-non-profit";
  static final List<String> KNOWN = List.of(SAUDI_NON_PROFIT);

  /** No id has a slash, or a dot. */
  private static final Pattern FILE = Pattern.compile("[/\\\\]|\\.(?i:yaml|yml|json)$");

  /** No zone has a name as long as this; a guess for a longer one would take its time. */
  private static final int LONGEST_ZONE = Id.LONGEST;

  /** As many calendars as are joined; nobody needs more, and each takes its time. */
  private static final int MOST_JOINED = 8;

  private static final List<String> OF_EACH = List.of("id", "label");

  /** What has no meaning for several calendars together. */
  private static final List<String> OF_ONE =
      List.of(
          "holidays-of",
          "zone",
          "range",
          "hijri-years",
          "rest-days",
          "work-weeks",
          "holidays",
          "announcements");

  private final Fields fields;
  private final Report report;
  private final int failuresBefore;
  private final Optional<WorkingCalendar> base;

  private Calendars(Fields fields) {
    this.fields = fields;
    this.report = fields.owner().report();
    this.failuresBefore = report.failures();
    this.base = fields.find("holidays-of").flatMap(Calendars::known);
  }

  /** Whether a calendar is named by the path of a file, in whose place what it says is read. */
  static boolean isFile(Node value) {
    return Fields.textOf(value).filter(text -> FILE.matcher(text).find()).isPresent();
  }

  /** The id of a known calendar, or everything that makes up another one. */
  static Optional<WorkingCalendar> read(Located value) {
    if (isFile(value.node())) {
      value.report().passOver(); // it could not be read, which was reported
      return Optional.empty();
    }
    return value.node() instanceof Scalar ? known(value) : own(value);
  }

  /** Everything that makes up a calendar of its own, or the calendars that it joins. */
  static Optional<WorkingCalendar> own(Located value) {
    List<String> keys = new ArrayList<>(OF_EACH);
    keys.add("days-off-of");
    keys.addAll(OF_ONE);
    return value
        .fields(keys.toArray(String[]::new))
        .map(Calendars::new)
        .flatMap(
            calendar ->
                calendar.fields.find("days-off-of").isPresent()
                    ? calendar.union()
                    : calendar.calendar());
  }

  /** A calendar that joins no others. */
  private static Optional<WorkingCalendar> one(Located value) {
    List<String> keys = new ArrayList<>(OF_EACH);
    keys.addAll(OF_ONE);
    return value
        .fields(keys.toArray(String[]::new))
        .map(Calendars::new)
        .flatMap(Calendars::calendar);
  }

  private static Optional<WorkingCalendar> known(Located value) {
    return value.oneOf(KNOWN).map(id -> WorkingCalendar.saudiNonProfit());
  }

  private Optional<WorkingCalendar> calendar() {
    Optional<String> id = id();
    Optional<Labels> label = label();
    Optional<ZoneId> zone = zone();
    Optional<Days> range = range();
    Days known = range.orElse(Days.ALL);
    List<WorkWeek> weeks = new WorkWeeks(known).read(fields, base);
    Holidays holidays =
        new Holidays(known, base.orElseGet(WorkingCalendar::saudiNonProfit).holidayRules());
    List<Holiday> rules = fields.find("holidays").map(holidays::read).orElse(List.of());
    Announcements announcements =
        fields
            .find("announcements")
            .flatMap(each -> Announcements.decode(each, known))
            .orElse(Announcements.NONE);
    if (report.failures() > failuresBefore) {
      return Optional.empty();
    }
    WorkingCalendar.Builder calendar =
        WorkingCalendar.builder(id.orElseThrow())
            .labels(label.orElseThrow())
            .zone(zone.orElseThrow())
            .range(known.first(), known.last())
            .workWeeks(weeks)
            .holidayRules(inherited(rules));
    announcements.announce(
        calendar,
        base.map(WorkingCalendar::announcements).orElse(MonthAnnouncements.none()),
        base.map(WorkingCalendar::compiledOn).orElse(known.first()));
    return built(calendar, rules, holidays.announced()).map(announcements::close);
  }

  /** What has the days off of several calendars, each of which keeps its own rest. */
  private Optional<WorkingCalendar> union() {
    fields.refuseKeys(OF_ONE, List.of("id", "label", "days-off-of"));
    Optional<String> id = id();
    Optional<Labels> label = label();
    Map<Located, WorkingCalendar> parts = new LinkedHashMap<>();
    for (Located item :
        Entries.atMost(
            MOST_JOINED, fields.find("days-off-of").map(Located::items).orElse(List.of()))) {
      part(item, parts).ifPresent(part -> parts.put(item, part));
    }
    return report.failures() > failuresBefore
        ? Optional.empty()
        : joined(id.orElseThrow(), label.orElseThrow(), parts);
  }

  private static Optional<WorkingCalendar> part(
      Located item, Map<Located, WorkingCalendar> others) {
    Optional<WorkingCalendar> part = item.node() instanceof Scalar ? known(item) : one(item);
    for (Map.Entry<Located, WorkingCalendar> other : others.entrySet()) {
      if (part.equals(Optional.of(other.getValue()))) {
        Entries.refuseAgain(item, other.getKey());
        return Optional.empty();
      }
    }
    return part;
  }

  private static Optional<WorkingCalendar> joined(
      String id, Labels label, Map<Located, WorkingCalendar> parts) {
    Optional<WorkingCalendar> joined = Optional.empty();
    for (Map.Entry<Located, WorkingCalendar> part : parts.entrySet()) {
      WorkingCalendar former = joined.orElse(part.getValue());
      try {
        joined = Optional.of(former.union(id, label, part.getValue()));
      } catch (InvalidArgumentException e) {
        return part.getKey()
            .refuse(Problems.CALENDARS_APART, Expectation.of(Kind.CALENDAR_TO_JOIN));
      }
    }
    return joined;
  }

  private Optional<String> id() {
    return fields.require("id").flatMap(Calendars::ownId);
  }

  private Optional<Labels> label() {
    return fields
        .require("label", Problems.MISSING_LABEL)
        .flatMap(each -> each.labels(Located.OURS, Problems.MISSING_LABEL));
  }

  /** Another calendar under the id of a known one would mislead everybody who reads the id. */
  private static Optional<String> ownId(Located value) {
    Optional<String> id = value.id(WorkingCalendar.class, "id", text -> text);
    return id.isPresent() && KNOWN.contains(id.get())
        ? value.refuse(Problems.DUPLICATE_ID, Expectation.of(Kind.UNIQUE))
        : id;
  }

  private Optional<ZoneId> zone() {
    if (fields.find("zone").isPresent()) {
      return fields.find("zone").flatMap(Calendars::zone);
    }
    if (fields.find("holidays-of").isPresent()) {
      return base.map(WorkingCalendar::zone); // if it is not known, that was reported
    }
    fields.require("zone", Problems.MISSING_KEY, Expectation.oneOf(List.of("holidays-of", "zone")));
    return Optional.empty();
  }

  private static Optional<ZoneId> zone(Located value) {
    Expectation expected = Expectation.of(Kind.TIME_ZONE);
    Optional<String> text = value.scalar(expected).map(Scalar::text);
    Set<String> zones = ZoneId.getAvailableZoneIds();
    if (text.isEmpty() || zones.contains(text.get())) {
      return text.map(ZoneId::of);
    }
    return value.refuse(
        Problems.UNKNOWN_VALUE,
        expected,
        text.get().length() > LONGEST_ZONE
            ? Optional.empty()
            : Spelling.nearest(text.get(), zones));
  }

  /** The days that the calendar knows; those of its base unless it says otherwise. */
  private Optional<Days> range() {
    Optional<Days> ofBase = base.map(like -> new Days(like.firstDay(), like.lastDay()));
    Days most = ofBase.orElse(Days.ALL);
    if (fields.find("range").isPresent()) {
      fields.refuseKeys(List.of("hijri-years"), List.of("range"));
      return fields
          .find("range")
          .flatMap(each -> each.fields("from", "through"))
          .flatMap(most::readFromThrough);
    }
    if (fields.find("hijri-years").isPresent()) {
      return fields.find("hijri-years").flatMap(each -> hijriYears(each, most));
    }
    if (fields.find("holidays-of").isEmpty() && fields.find("zone").isPresent()) {
      fields.require(
          "range", Problems.MISSING_KEY, Expectation.oneOf(List.of("range", "hijri-years")));
    }
    return ofBase;
  }

  private static Optional<Days> hijriYears(Located value, Days most) {
    Optional<Fields> fields = value.fields("from", "through");
    int first = HijriDate.from(most.first()).year();
    int last = HijriDate.from(most.last()).year();
    Optional<Integer> from =
        fields.flatMap(each -> each.require("from")).flatMap(each -> each.number(first, last));
    Optional<Integer> through =
        fields
            .flatMap(each -> each.require("through"))
            .flatMap(each -> each.number(from.orElse(first), last));
    return from.isPresent() && through.isPresent()
        ? Optional.of(new Days(firstDay(from.get(), most), lastDay(through.get(), most)))
        : Optional.empty();
  }

  private static LocalDate firstDay(int year, Days most) {
    LocalDate first = HijriDate.of(year, 1, 1).toLocalDate();
    return most.contains(first) ? first : most.first();
  }

  private static LocalDate lastDay(int year, Days most) {
    HijriDate month = HijriDate.of(year, 12, 1);
    LocalDate last = month.plusDays(month.lengthOfMonth() - 1L).toLocalDate();
    return most.contains(last) ? last : most.last();
  }

  /** The holidays of the base of which the document says nothing, and its own. */
  private List<Holiday> inherited(List<Holiday> own) {
    Set<String> replaced = own.stream().map(Holiday::id).collect(Collectors.toSet());
    List<Holiday> all = new ArrayList<>(own);
    base.ifPresent(
        like ->
            like.holidayRules().stream()
                .filter(holiday -> !replaced.contains(holiday.id()))
                .forEach(all::add));
    return all;
  }

  /**
   * The calendar, unless announcements of two months could make holidays meet. The rule to be
   * blamed is the first of the document with which they could.
   */
  private Optional<WorkingCalendar> built(
      WorkingCalendar.Builder calendar, List<Holiday> own, Map<Holiday, Located> announced) {
    try {
      return Optional.of(calendar.build());
    } catch (InvalidArgumentException e) {
      List<Holiday> suspects = List.copyOf(announced.keySet());
      if (suspects.isEmpty() || !e.subject().equals("WorkingCalendar.holidays")) {
        throw e;
      }
      int innocent = 0;
      int guilty = suspects.size();
      while (guilty - innocent > 1) { // a search by halves: a hostile document has many rules
        int middle = (innocent + guilty) / 2;
        if (isBuilt(calendar, own, suspects.subList(middle, suspects.size()))) {
          innocent = middle;
        } else {
          guilty = middle;
        }
      }
      return Objects.requireNonNull(announced.get(suspects.get(guilty - 1)))
          .refuse(Problems.HOLIDAYS_MAY_MEET, Expectation.of(Kind.MONTHS_APART));
    }
  }

  private boolean isBuilt(
      WorkingCalendar.Builder calendar, List<Holiday> own, List<Holiday> without) {
    Set<Holiday> left = new HashSet<>(without);
    try {
      calendar
          .holidayRules(inherited(own).stream().filter(each -> !left.contains(each)).toList())
          .build();
      return true;
    } catch (InvalidArgumentException e) {
      return false;
    }
  }
}
