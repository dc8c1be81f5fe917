package org.mustafid.rules;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mustafid.date.DualDate;
import org.mustafid.date.HijriDate;
import org.mustafid.date.MonthIds;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.ConditionId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.name.PromiseId;
import org.mustafid.name.RequirementId;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;

/**
 * What the values below the mappings of a document look like: ids, references, texts, terms, dates
 * and numbers. Bounds and patterns are those of the annotations that the reader asks, too.
 */
final class Values {
  static final Form ID = Form.ref("id");
  static final Form IDS = Form.ref("ids");
  static final Form EVENT = suggesting("event", EventKind.wellKnown());
  static final Form EVENTS = suggesting("events", EventKind.wellKnown());
  static final Form KIND = suggesting("id", CaseKind.wellKnown());
  static final Form KINDS = suggesting("ids", CaseKind.wellKnown());
  static final Form BODY = suggesting("id", BodyId.wellKnown());
  static final Form PROMISE = suggesting("id", PromiseId.wellKnown());
  static final Form CONDITION = suggesting("id", ConditionId.wellKnown());
  static final Form CHANNELS = Form.setOf(suggesting("id", ChannelId.wellKnown()));
  static final Form TEXT = Form.ref("text");
  static final Form DATE = Form.ref("date");
  static final Form PRINTED_DATE = TEXT.and(Declared.onParameterOf(DualDate.class, "parse").form());
  static final Form TERM = Form.ref("term");
  static final Form TERM_OF_DAYS = Form.ref("term-of-days");
  static final Form TERM_OF_TIME = Form.ref("term-of-time");
  static final Form BASE = Form.ref("base").suggesting(bases());
  static final Form NAMED_CALENDAR =
      Form.ref("named-calendar").suggesting(List.of(Calendars.KNOWN.get(0), "./holidays.yaml"));
  static final Form FIRST_DAY = Form.ref("first-day-in-force");
  static final Form ZONE = Form.ref("zone");
  static final Form YEARLY_DAY = Form.ref("yearly-day");
  static final Form HIJRI_MONTH = Form.ref("hijri-month");
  static final Form TRUE_OR_FALSE = Form.of("type", "boolean");

  private static final String BLANKS = "[ \\t\\r\\n]+";

  private Values() {}

  /** The forms above, by the names that they are referred to by. */
  static Map<String, Form> definitions() {
    Map<String, Form> forms = new LinkedHashMap<>();
    Form id = Declared.on(Id.class, "value").form();
    String like = "lower-case letters, digits and single hyphens, such as home-visit";
    forms.put("id", said(Form.of("type", "string").and(id), like));
    Form ids = said(Form.of("type", List.of("string", "array")).and(id), like);
    forms.put("ids", ids.and(several(ID)));
    forms.put("event", EVENT.with("$ref", "#/$defs/id"));
    forms.put("events", ids.and(several(EVENT)));
    forms.put("text", text());
    forms.put("date", date());
    forms.put("term", term("an amount and a unit, such as 15 working-days", unit -> true, true));
    forms.put(
        "term-of-days",
        term(
            "an amount of days or longer units, such as 3 months",
            unit -> !unit.isElapsed(),
            false));
    forms.put(
        "term-of-time",
        term("an amount of hours or minutes, such as 48 hours", TermUnit::isElapsed, false));
    forms.put("base", base());
    forms.put("named-calendar", namedCalendar());
    forms.put("first-day-in-force", firstDay());
    forms.put("zone", zone());
    forms.put("yearly-day", yearlyDay());
    forms.put("hijri-month", hijriMonth());
    return forms;
  }

  /** Of a set of which nobody promised an order. */
  static List<String> sorted(Collection<String> words) {
    return words.stream().sorted().toList();
  }

  /** One of the words by which documents know the values of an enumeration, in their order. */
  static Form words(Object... values) {
    return Form.oneOf(Arrays.stream(values).map(Object::toString).toList());
  }

  /** One of some well-known words, and no other. */
  static Form wellKnown(Collection<String> words) {
    return Form.oneOf(sorted(words));
  }

  /** What must be shown: one requirement or several. */
  static Form requirements() {
    return severalOr(wellKnown(RequirementId.wellKnown()));
  }

  /** A list of some values, or one that stands for a list of one. */
  static Form severalOr(Form one) {
    return Form.when(Form.of("type", "array"), Form.setOf(one)).with("else", one);
  }

  /** A whole number within bounds. */
  static Form number(Declared bounds) {
    return number(bounds.form(), Digits.notInAscii(bounds.least(), bounds.most()));
  }

  /** A whole number within bounds that no annotation declares. */
  static Form number(int least, int most) {
    Form bounds = Form.of("minimum", least).with("maximum", most);
    return number(bounds, Digits.notInAscii(least, most));
  }

  /** A whole number from 1 on; how many there can be depends on something else. */
  static Form count() {
    return number(Form.of("minimum", 1), "(?:[+]?[\u0660-\u0669\u06F0-\u06F9]+)");
  }

  /** In digits other than those of ASCII, what YAML takes for text. */
  private static Form number(Form bounds, String pattern) {
    return said(
        Form.of("type", List.of("integer", "string"))
            .and(bounds)
            .with("pattern", "^" + pattern + "$"),
        "a whole number without quotation marks");
  }

  /** What an editor that knows this keyword says in the place of a pattern. */
  private static Form said(Form form, String expected) {
    return form.with("errorMessage", "Expected " + expected + ".");
  }

  private static Form suggesting(String definition, Collection<String> wellKnown) {
    return Form.ref(definition).suggesting(sorted(wellKnown));
  }

  /** Of a value that may also be a list. */
  private static Form several(Form entry) {
    return Form.of("minItems", 1).with("uniqueItems", true).with("items", entry);
  }

  /** Numbers and truth values are text where text is asked. */
  private static Form text() {
    return said(
        Form.of("type", List.of("string", "number", "boolean"))
            .with("pattern", "\\S")
            .with("maxLength", DocumentTree.LONGEST_TEXT),
        "text, of " + DocumentTree.LONGEST_TEXT + " characters at most");
  }

  /** A section or an item of one; sections are known in upper and lower case. */
  static Form place() {
    String anyCase = Declared.on(Id.class, "value").pattern().replace("a-z", "A-Za-z");
    return said(
        Form.of("type", "string")
            .with("pattern", "^" + anyCase + "$")
            .with("maxLength", Clauses.LONGEST),
        "the id of a section, or with a hyphen and a position, such as C-6");
  }

  private static Form date() {
    return said(
        Form.of("type", "string").with("pattern", "^" + Digits.date(Located.EARLIEST_YEAR) + "$"),
        "a Gregorian date as year, month and day, such as 2026-03-08");
  }

  private static Form firstDay() {
    return said(
        Form.of("type", "string")
            .with("pattern", "^(?:" + Digits.date(Located.EARLIEST_YEAR) + "|approval)$"),
        "a Gregorian date as year, month and day, such as 2026-03-08, or approval");
  }

  private static Form term(String expected, Predicate<TermUnit> units, boolean orDayOfNextMonth) {
    Declared amount = Declared.on(Term.class, "amount");
    String pattern = Digits.between(amount.least(), amount.most()) + BLANKS + oneOf(units);
    if (orDayOfNextMonth) {
      String day = Digits.between(amount.least(), Term.LAST_DAY_OF_MONTH);
      pattern = "(?:" + pattern + "|day" + BLANKS + day + BLANKS + "of" + BLANKS + "next-month)";
    }
    return said(Form.of("type", "string").with("pattern", "^" + pattern + "$"), expected);
  }

  private static String oneOf(Predicate<TermUnit> units) {
    return Arrays.stream(TermUnit.values())
        .filter(unit -> unit != TermUnit.DAY_OF_NEXT_MONTH)
        .filter(units)
        .map(unit -> unit.id() + "?") // the singular lacks the s
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static List<String> bases() {
    List<String> bases = new ArrayList<>(List.of("./template.yaml"));
    bases.addAll(Shipped.BASES);
    return bases;
  }

  /** The id of a shipped document is a path of one part, too. */
  private static Form base() {
    String part = "[^/\\\\:]*[^/\\\\:\\s][^/\\\\:]*";
    return said(
        Form.of("type", List.of("string", "number"))
            .with("pattern", "^" + part + "(?:/" + part + ")*$"),
        "the id of a shipped document, or a path from this document, such as ./template.yaml");
  }

  /** Whatever has a slash or ends like a file is a path; anything else has to be known. */
  private static Form namedCalendar() {
    String part = "[^/\\\\:]*[^/\\\\:\\s][^/\\\\:]*";
    String file =
        "(?:" + part + "/)+" + part + "|" + part + "\\.(?:[yY][aA]?[mM][lL]|[jJ][sS][oO][nN])";
    return said(
        Form.of("type", "string")
            .with("pattern", "^(?:" + String.join("|", Calendars.KNOWN) + "|" + file + ")$"),
        "the id of a known calendar, or a path from this document, such as ./holidays.yaml");
  }

  private static Form zone() {
    return said(
        Form.of("type", "string").with("pattern", "^[A-Za-z][A-Za-z0-9+_/-]*$"),
        "a time zone, such as Asia/Riyadh");
  }

  private static Form yearlyDay() {
    List<String> days = new ArrayList<>(List.of(Digits.written("day-after 29 ramadan")));
    days.add(Digits.withoutPlus(1, 30) + " " + oneOf(MonthIds.HIJRI));
    days.add(Digits.withoutPlus(1, 29) + " " + oneOf(MonthIds.HIJRI) + " as-announced");
    for (Month month : Month.values()) {
      String name = MonthIds.GREGORIAN.get(month.getValue() - 1);
      days.add(Digits.withoutPlus(1, month.maxLength()) + " " + name);
    }
    return said(
        Form.of("type", "string").with("pattern", "^" + oneOf(days) + "$"),
        "a day and the name of its month, such as 23 september or 9 dhu-al-hijjah as-announced");
  }

  private static Form hijriMonth() {
    String year = Digits.withoutPlus(HijriDate.FIRST.year(), HijriDate.LAST.year());
    return said(
        Form.of("type", "string").with("pattern", "^" + oneOf(MonthIds.HIJRI) + " " + year + "$"),
        "a Hijri month and its year, such as dhu-al-hijjah 1447");
  }

  private static String oneOf(List<String> patterns) {
    return "(?:" + String.join("|", patterns) + ")";
  }
}
