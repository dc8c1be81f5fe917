package org.mustafid.rules;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.name.Labels;
import org.mustafid.rules.Node.Scalar;
import org.mustafid.rules.Node.Sequence;
import org.mustafid.workday.WorkWeek;
import org.mustafid.workday.WorkingCalendar;

/** The calendar of a policy: a known one, or the association's own week with known holidays. */
final class Calendars {
  private static final String SAUDI_NON_PROFIT = "saudi-non-profit";
  private static final List<String> KNOWN = List.of(SAUDI_NON_PROFIT);
  private static final List<String> DAYS =
      Arrays.stream(DayOfWeek.values()).map(day -> day.name().toLowerCase(Locale.ROOT)).toList();

  private Calendars() {}

  static Optional<WorkingCalendar> read(Located value) {
    if (value.node() instanceof Scalar) {
      return known(value);
    }
    Optional<Fields> found = value.fields("id", "label", "holidays-of", "rest-days");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = value.report().failures();
    Optional<String> id = fields.require("id").flatMap(Calendars::ownId);
    Optional<Labels> label =
        fields
            .require("label", Problems.MISSING_LABEL)
            .flatMap(each -> each.labels(Located.OURS, Problems.MISSING_LABEL));
    Optional<WorkingCalendar> holidays = fields.require("holidays-of").flatMap(Calendars::known);
    Optional<Set<DayOfWeek>> restDays = fields.require("rest-days").map(Calendars::restDays);
    if (value.report().failures() > before) {
      return Optional.empty();
    }
    WorkingCalendar like = holidays.orElseThrow();
    return Optional.of(
        WorkingCalendar.builder(id.orElseThrow())
            .labels(label.orElseThrow())
            .zone(like.zone())
            .range(like.firstDay(), like.lastDay())
            .workWeek(WorkWeek.of(like.firstDay(), restDays.orElseThrow()))
            .holidayRules(like.holidayRules())
            .announcements(like.announcements())
            .compiledOn(like.compiledOn())
            .build());
  }

  private static Optional<WorkingCalendar> known(Located value) {
    return value.oneOf(KNOWN).map(id -> WorkingCalendar.saudiNonProfit());
  }

  /** Another week under the id of a known calendar would mislead everybody who reads the id. */
  private static Optional<String> ownId(Located value) {
    Optional<String> id = value.id(WorkingCalendar.class, "id", text -> text);
    return id.isPresent() && KNOWN.contains(id.get())
        ? value.refuse(Problems.DUPLICATE_ID, Expectation.of(Kind.UNIQUE))
        : id;
  }

  /** The days of rest; an empty list says that there is none. */
  private static Set<DayOfWeek> restDays(Located value) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    if (value.node() instanceof Sequence sequence && sequence.items().isEmpty()) {
      return days;
    }
    List<Located> repeated = new ArrayList<>();
    for (Located item : value.items()) {
      Optional<DayOfWeek> day =
          item.oneOf(DAYS).map(name -> DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)));
      if (day.isPresent() && !days.add(day.get())) {
        repeated.add(item);
      }
    }
    repeated.forEach(item -> item.refuse(Problems.DUPLICATE_ID, Expectation.of(Kind.UNIQUE)));
    if (days.size() == DAYS.size()) {
      value.refuse(Problems.OUT_OF_BOUNDS, Expectation.of(Kind.AT_MOST_REST_DAYS, "6"));
    }
    return days;
  }
}
