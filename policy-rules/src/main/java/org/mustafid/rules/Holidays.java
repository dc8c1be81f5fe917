package org.mustafid.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.name.Labels;
import org.mustafid.rules.Months.GregorianDay;
import org.mustafid.rules.Months.HijriDay;
import org.mustafid.rules.Months.YearlyDay;
import org.mustafid.rules.Node.Mapping;
import org.mustafid.rules.Node.Sequence;
import org.mustafid.workday.DayOff;
import org.mustafid.workday.Holiday;
import org.mustafid.workday.Substitution;

/** The holidays of one calendar: rules that recur, and dates that somebody published. */
final class Holidays {
  /** As many entries as a list may have; a long range has as many days of each. */
  private static final int MOST = 100;

  /** What has a meaning only for a rule that recurs. */
  private static final List<String> RECURRING =
      List.of("first-day", "days", "since", "until", "on-rest-day", "unverified-before");

  /** A holiday at a time, which has one rule. */
  private record Period(Days days, int line) {}

  private final Days range;
  private final Map<String, Labels> known;
  private final Map<String, List<Period>> rules = new HashMap<>();
  private final Map<String, List<Period>> dates = new HashMap<>();
  private final Map<Holiday, Located> announced = new LinkedHashMap<>();

  /**
   * A reader of holidays.
   *
   * @param range the days that the calendar knows
   * @param known the holidays that bring their labels
   */
  Holidays(Days range, List<Holiday> known) {
    this.range = range;
    this.known = new HashMap<>();
    known.forEach(holiday -> this.known.put(holiday.id(), holiday.labels()));
  }

  /** The rules that follow an announced month, and where each is written. */
  Map<Holiday, Located> announced() {
    return announced;
  }

  /** Holidays of all sorts; those with one id are one holiday whose rule changed. */
  List<Holiday> read(Located list) {
    List<Holiday> holidays = new ArrayList<>();
    Entries.atMost(MOST, list.entries()).forEach(entry -> holidays.addAll(holiday(entry)));
    return holidays;
  }

  /** Days off that were announced once, each with its source, and when they are. */
  Map<Holiday, Days> closures(Located list) {
    Map<Holiday, Days> closures = new LinkedHashMap<>();
    Entries.of(Entries.atMost(MOST, list.entries()), this::closure).forEach(closures::putAll);
    return closures;
  }

  private Optional<Map<Holiday, Days>> closure(Located entry) {
    Optional<Fields> fields = entry.fields("id", "label", "dates", "source");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    fields.get().require("source");
    fields.get().require("dates");
    Optional<Name> name = named(fields.get());
    return Optional.of(dated(fields.get(), name));
  }

  private List<Holiday> holiday(Located entry) {
    Optional<Fields> found =
        entry.fields(
            "id",
            "label",
            "first-day",
            "days",
            "since",
            "until",
            "on-rest-day",
            "unverified-before",
            "dates",
            "source");
    if (found.isEmpty()) {
      return List.of();
    }
    Fields fields = found.get();
    Optional<Name> name = named(fields);
    if (fields.find("dates").isPresent()) {
      fields.refuseKeys(RECURRING, List.of("id", "label", "dates", "source"));
      return List.copyOf(dated(fields, name).keySet());
    }
    Optional<Located> first =
        fields.require(
            "first-day", Problems.MISSING_KEY, Expectation.oneOf(List.of("first-day", "dates")));
    return first.flatMap(value -> recurring(fields, name, value)).stream().toList();
  }

  /** An id and a label. */
  private record Name(String id, Labels labels) {}

  private Optional<Name> named(Fields fields) {
    Optional<String> id = fields.require("id").flatMap(Holidays::id);
    Optional<Labels> label = Entries.labelOf(fields, id, known.keySet());
    if (id.isEmpty() || label.isEmpty()) {
      return Optional.empty();
    }
    Labels labels = known.getOrDefault(id.get(), Labels.none()).overriddenBy(label.get());
    known.putIfAbsent(id.get(), labels); // the next rule of this holiday needs no label
    return Optional.of(new Name(id.get(), labels));
  }

  private static Optional<String> id(Located value) {
    Optional<String> id = value.id(Holiday.class, "id", text -> text);
    return id.filter(DayOff.WEEKEND::equals).isPresent()
        ? value.refuse(Problems.DUPLICATE_ID, Expectation.of(Kind.UNIQUE))
        : id;
  }

  private Optional<Holiday> recurring(Fields fields, Optional<Name> name, Located first) {
    int before = first.report().failures();
    Optional<YearlyDay> day = Months.yearlyDay(first);
    int days = fields.find("days").flatMap(each -> each.number(1, Holiday.MOST_DAYS)).orElse(1);
    Optional<LocalDate> since = fields.find("since").flatMap(Located::date);
    Optional<LocalDate> until =
        fields.find("until").flatMap(each -> each.date().flatMap(end -> after(since, each, end)));
    Optional<Substitution> substitution =
        fields.find("on-rest-day").flatMap(each -> substitution(each, days));
    Optional<LocalDate> verified = fields.find("unverified-before").flatMap(Located::date);
    Optional<String> source = fields.find("source").flatMap(Texts::source);
    if (name.isEmpty() || day.isEmpty() || first.report().failures() > before) {
      return Optional.empty();
    }
    Days times =
        new Days(
            since.orElse(LocalDate.MIN), until.map(end -> end.minusDays(1)).orElse(LocalDate.MAX));
    if (isRepeated(rules, name.get().id(), times, fields.owner().valueOf("id"))) {
      return Optional.empty();
    }
    Holiday holiday =
        of(name.get(), day.get(), days).substituting(substitution.orElse(Substitution.NONE));
    holiday = since.isPresent() ? holiday.since(since.get()) : holiday;
    holiday = until.isPresent() ? holiday.until(until.get()) : holiday;
    holiday = verified.isPresent() ? holiday.unverifiedBefore(verified.get()) : holiday;
    holiday = source.isPresent() ? holiday.citing(source.get()) : holiday;
    if (day.get() instanceof HijriDay hijri && hijri.asAnnounced()) {
      announced.put(holiday, first);
    }
    return Optional.of(holiday);
  }

  /** What becomes of a day that meets the weekly rest; of several days, none is the nearest. */
  private static Optional<Substitution> substitution(Located value, int days) {
    Substitution[] possible =
        days == 1
            ? Substitution.values()
            : new Substitution[] {Substitution.NONE, Substitution.NEXT_WORKING_DAY};
    return Entries.oneOf(value, possible, Substitution::id);
  }

  private static Optional<LocalDate> after(
      Optional<LocalDate> since, Located value, LocalDate until) {
    return since.isEmpty()
        ? Optional.of(until)
        : Days.notBefore(since.get().plusDays(1), value, until);
  }

  private static Holiday of(Name name, YearlyDay first, int days) {
    if (first instanceof GregorianDay day) {
      return Holiday.gregorian(name.id(), name.labels(), MonthDay.of(day.month(), day.day()), days);
    }
    if (first instanceof HijriDay day) {
      return day.asAnnounced()
          ? Holiday.hijriAsAnnounced(name.id(), name.labels(), day.month(), day.day(), days)
          : Holiday.hijri(name.id(), name.labels(), day.month(), day.day(), days);
    }
    return Holiday.afterRamadan29(name.id(), name.labels(), days);
  }

  /** Reports a rule for a time that another one of its holiday is for already. */
  private static boolean isRepeated(
      Map<String, List<Period>> periods, String id, Days days, Located place) {
    List<Period> others = periods.computeIfAbsent(id, absent -> new ArrayList<>());
    Optional<Period> other = others.stream().filter(each -> each.days().meets(days)).findFirst();
    int line = place.node().span().line();
    others.add(new Period(days, line));
    other.ifPresent(
        each ->
            place.refuse(
                Problems.REPEATED_HOLIDAY,
                Expectation.of(Kind.OTHER_TIME, String.valueOf(each.line()))));
    return other.isPresent();
  }

  /** Dates that somebody published; with a source they were announced. */
  private Map<Holiday, Days> dated(Fields fields, Optional<Name> name) {
    Optional<String> source = fields.find("source").flatMap(Texts::source);
    Map<Holiday, Days> holidays = new LinkedHashMap<>();
    for (Located item : fields.find("dates").map(Holidays::itemsOrOne).orElse(List.of())) {
      Optional<Days> days = days(item);
      if (name.isPresent()
          && days.isPresent()
          && !isRepeated(dates, name.get().id(), days.get(), item)) {
        holidays.put(of(name.get(), days.get(), source), days.get());
      }
    }
    return holidays;
  }

  private static Holiday of(Name name, Days days, Optional<String> source) {
    Holiday holiday = Holiday.on(name.id(), name.labels(), days.first(), days.last());
    return source.map(holiday::citing).orElse(holiday);
  }

  private static List<Located> itemsOrOne(Located value) {
    return value.node() instanceof Sequence ? Entries.atMost(MOST, value.items()) : List.of(value);
  }

  private Optional<Days> days(Located item) {
    return item.node() instanceof Mapping
        ? item.fields("from", "through")
            .flatMap(range::readFromThrough)
            .flatMap(each -> notTooMany(item, each))
        : range.read(item).map(day -> new Days(day, day));
  }

  private static Optional<Days> notTooMany(Located item, Days days) {
    LocalDate most = days.first().plusDays(Holiday.MOST_EXPLICIT_DAYS - 1L);
    return days.last().isAfter(most)
        ? item.valueOf("through")
            .refuse(
                Problems.DAY_OUT_OF_RANGE,
                Expectation.of(Kind.BETWEEN_DAYS, days.first().toString(), most.toString()))
        : Optional.of(days);
  }
}
