package org.mustafid.message;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mustafid.catalogue.Catalogue;
import org.mustafid.catalogue.Isolation;
import org.mustafid.catalogue.Language;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.name.Labels;
import org.mustafid.promise.Term;
import org.mustafid.workday.AwaitedMonth;
import org.mustafid.workday.Basis;
import org.mustafid.workday.DayEstimate;
import org.mustafid.workday.DayOff;

/**
 * What sentences are made of, in one language: names, dates, terms and places. Safe to share
 * between threads.
 */
final class Words {
  private final String language;
  private final Catalogue catalogue;
  private final CalendarDates dates;
  private final Isolation isolation;

  Words(Language language) {
    this.language = language.tag();
    this.catalogue = Catalogue.of(Words.class, "messages", language);
    this.dates = new CalendarDates(language.locale());
    this.isolation = Isolation.in(language.isRightToLeft());
  }

  Catalogue catalogue() {
    return catalogue;
  }

  CalendarDates dates() {
    return dates;
  }

  Isolation isolation() {
    return isolation;
  }

  /** The arguments of one sentence, none yet. */
  Arguments arguments() {
    return new Arguments(this);
  }

  /** A text that may be of either direction, so that it disturbs no line. */
  String isolated(String text) {
    return isolation.of(text);
  }

  /** A date in both calendars. */
  String date(LocalDate date) {
    return catalogue.format("date", dates.partsOf(date));
  }

  /**
   * The label in this language; if there is none, that of another; empty if there is none at all.
   */
  String label(Labels labels) {
    return labels.find(language).or(() -> labels.asMap().values().stream().findFirst()).orElse("");
  }

  /** A time of day on a date in both calendars, in the zone that it comes with. */
  String text(ZonedDateTime time) {
    return catalogue.format(
        "time",
        Map.of(
            "date",
            date(time.toLocalDate()),
            "hour",
            dates.twoDigits(time.getHour()),
            "minute",
            dates.twoDigits(time.getMinute())));
  }

  /** A term; in Arabic in the genitive, as it follows a preposition. */
  String text(Term term) {
    return catalogue.format("term." + term.unit().id(), Map.of("amount", term.amount()));
  }

  /** A place in the printed document, and in which if it is that of another policy. */
  String text(Clause clause) {
    return clause
        .section()
        .printedIn()
        .map(
            policy ->
                arguments()
                    .raw("clause", place(clause))
                    .text("policy", policy.value())
                    .format("clause.of-policy"))
        .orElseGet(() -> place(clause));
  }

  private String place(Clause clause) {
    Arguments arguments = arguments().text("section", label(clause.section().labels()));
    if (clause.printed().isPresent()) {
      return arguments.text("printed", clause.printed().get()).format("clause.printed");
    }
    return clause.position().isPresent()
        ? arguments
            .raw("position", dates.digits(clause.position().getAsInt()))
            .format("clause.unprinted")
        : arguments.format("clause.section");
  }

  /** A day, and how certain it is. */
  String text(DayEstimate estimate) {
    if (estimate.isCertain()) {
      return date(estimate.day());
    }
    Arguments arguments =
        arguments()
            .date("day", estimate.day())
            .date("earliest", estimate.earliestPossible())
            .date("latest", estimate.latestPossible())
            .number("count", estimate.hingingOn().size())
            .raw("months", joined("list.and", estimate.hingingOn(), this::text));
    if (estimate.hingingOn().isEmpty()) {
      return arguments.format("day.uncertain");
    }
    boolean toCome =
        estimate.hingingOn().stream().anyMatch(month -> month.basis() == Basis.EXPECTED);
    return arguments.format(toCome ? "day.awaited" : "day.unverified");
  }

  /** A Hijri month and its year. */
  String text(AwaitedMonth month) {
    return hijriMonth(month.hijriYear(), month.hijriMonth());
  }

  /** A Hijri month, from 1 to 12, and its year. */
  String hijriMonth(int year, int month) {
    return arguments()
        .raw("month", dates.hijriMonth(month))
        .raw("year", dates.digits(year))
        .format("hijri-month");
  }

  /** A Gregorian month and its year. */
  String text(YearMonth month) {
    return arguments()
        .raw("month", dates.month(month.getMonthValue()))
        .raw("year", dates.digits(month.getYear()))
        .format("month");
  }

  /** Why a day is off, and on what basis. */
  String text(DayOff reason) {
    String key = "basis." + reason.basis().name();
    String basis =
        switch (reason.basis()) {
          case ANNOUNCED ->
              reason.source().isPresent()
                  ? arguments().text("source", reason.source().get()).format(key)
                  : catalogue.text(key + ".unsourced");
          case REGULATION, EXPECTED, UNVERIFIED -> catalogue.text(key);
        };
    Arguments arguments =
        arguments().text("name", named(reason.labels(), reason.id())).raw("basis", basis);
    return reason.insteadOf().isPresent()
        ? arguments.date("day", reason.insteadOf().get()).format("reason.substitute")
        : arguments.format("reason");
  }

  /** The names of some things behind each other, each isolated. */
  <T> String joined(String separator, List<? extends T> entries, Function<T, String> name) {
    return entries.stream()
        .map(entry -> isolation.of(name.apply(entry)))
        .collect(Collectors.joining(catalogue.text(separator)));
  }

  /** What we chose where a policy is silent or unclear. */
  String text(Reading reading) {
    return arguments().text("choice", label(reading.choice())).format("reading.choice");
  }

  /** That an answer rests on readings of ours, of which there is one or more. */
  String restsOn(List<Reading> readings) {
    return arguments().number("count", readings.size()).format("promise.rests-on");
  }

  /** A number in the digits of this language. */
  String digits(int number) {
    return dates.digits(number);
  }

  /** What something is called: its label, or else its id. */
  String named(Labels labels, String id) {
    String label = label(labels);
    return label.isEmpty() ? id : label;
  }
}
