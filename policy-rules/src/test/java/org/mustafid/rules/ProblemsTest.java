package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.diagnostic.Quoted;
import org.mustafid.workday.MonthAnnouncements;

/** What each mistake is called, where it is shown and what is suggested; the texts are golden. */
class ProblemsTest {
  private static final String COMPLETE = Documents.text("complete.yaml");

  private static final String ONE_OFFICER =
      "  - id: one-officer\n    choice: {ar: الموظفان واحد, en: The two officers are one}\n";

  private static final String RESOLUTION = "{printed: \"3/ 21\", candidates: [\"3/21\", \"21/3\"]}";

  private static final String APPROVED =
      "{printed: \"10 / 20 / 1446هـ، الموافق: 14 / 80 / 2024 م\", accepted: 2024-08-14}";

  private static final String TWICE =
      "    - {id: fault-proven, proven-by: fault-proven, clause: {id: harm-1}}\n";

  private static final String PARTS = "[fault-proven, committee-minutes, visited-and-seen]";

  private static final String CALENDAR =
      COMPLETE.substring(COMPLETE.indexOf("  holidays-of:"), COMPLETE.indexOf("in-force-from:"));

  private static final String CONNECTIVE =
      COMPLETE.substring(
          COMPLETE.indexOf("  connective:\n"), COMPLETE.indexOf("  settled-through:"));

  /** One mistake each: a passage of the complete document, and what stands there instead. */
  private static final Map<String, List<String>> SLIPS = new LinkedHashMap<>();

  private static void slip(String name, String passage, String instead) {
    SLIPS.put(name, List.of(passage, instead));
  }

  static {
    slip("a version of later years", "mustafid: 1", "mustafid: 2");
    slip("a version in quotes", "mustafid: 1", "mustafid: \"1\"");
    slip("no version", "mustafid: 1\n", "");
    slip("an id with a blank", "policy: complete", "policy: Our Policy");
    slip("an id in Arabic", "policy: complete", "policy: سياسة");
    slip("an id that is a list", "policy: complete", "policy: [complete]");
    slip("an id that is a truth value", "policy: complete", "policy: true");
    slip("an id of 65 letters", "policy: complete", "policy: " + "a".repeat(65));
    slip("an id that is nothing", "policy: complete", "policy:");
    slip("a misspelt key", "  registrations:", "  registratons:");
    slip("a key from elsewhere", "calendar:\n", "colour: green\ncalendar:\n");
    slip("a key twice", "policy: complete\n", "policy: complete\npolicy: other\n");
    slip("a key that is a list", "policy: complete\n", "policy: complete\n? [a]\n: b\n");
    slip("one language less", "title: {ar: سياسة العلاقة مع المستفيدين, en", "title: {ar");
    slip("a language that is none", "name: {ar: جمعية المثال, en", "name: {ar: جمعية المثال, em");
    slip("a text for all languages", "{ar: الوزارة, en: Ministry}", "Ministry");
    slip("a blank text", "{ar: الوزارة, en: Ministry}", "{ar: الوزارة, en: \" \"}");
    slip("a text that is null", "{ar: الوزارة, en: Ministry}", "{ar: الوزارة, en: null}");
    slip("a number that is missing", "      number: 1072\n", "");
    slip("a calendar that is unknown", "holidays-of: saudi-non-profit", "holidays-of: saudi");
    slip("a misspelt calendar", "holidays-of: saudi-non-profit", "holidays-of: saudi-nonprofit");
    slip("a calendar that takes a known name", "  id: six-days", "  id: saudi-non-profit");
    slip("a calendar without a label", "  label: {ar: ستة أيام, en: Six days}\n", "");
    slip("a misspelt day", "[friday]", "[firday]");
    slip("a day twice", "[friday]", "[friday, friday]");
    slip(
        "no day to work on",
        "[friday]",
        "[monday, tuesday, wednesday, thursday, friday, saturday, sunday]");
    slip("a day that is not a list", "[friday]", "friday");
    slip("a zone that is unknown", "zone: Asia/Riyadh", "zone: Riyadh time");
    slip("a misspelt zone", "zone: Asia/Riyadh", "zone: Asia/Ryiadh");
    slip("years that go back", "through: 1460}", "through: 1439}");
    slip(
        "two ranges",
        "  rest-days: [friday]",
        "  range: {from: 2020-01-01, through: 2030-12-31}\n  rest-days: [friday]");
    slip(
        "two sorts of week",
        "  rest-days: [friday]",
        "  rest-days: [friday]\n  work-weeks: [{rest-days: [friday]}]");
    slip("a holiday without a time", "      first-day: 23 september\n", "");
    slip("a day after its month", "first-day: 23 september", "first-day: september 23");
    slip("a day in words", "first-day: 23 september", "first-day: the 23rd of September");
    slip("a day in numbers", "first-day: 23 september", "first-day: 09-23");
    slip("a day that September lacks", "first-day: 23 september", "first-day: 31 september");
    slip("a misspelt month", "1 muharram as-announced", "1 muharam as-announced");
    slip(
        "an announced month of a calendar that announces none",
        "1 muharram as-announced",
        "1 march as-announced");
    slip(
        "a thirtieth that nobody can announce",
        "1 muharram as-announced",
        "30 muharram as-announced");
    slip(
        "a holiday that could meet another",
        "1 muharram as-announced",
        "12 dhu-al-qadah as-announced, days: 30");
    slip("a rule that ends before it begins", "until: 2040-01-01", "until: 2005-09-23");
    slip(
        "a substitute that is unknown",
        "on-rest-day: nearest-working-day",
        "on-rest-day: nearest-workday");
    slip("a nearest day of several", "      days: 1\n", "      days: 2\n");
    slip("a holiday of 31 days", "      days: 1\n", "      days: 31\n");
    slip("a known holiday that is misspelt", "- id: national-day", "- id: national-dya");
    slip("a holiday called as the weekly rest", "{id: anniversary,", "{id: weekend,");
    slip("a holiday with two rules for one time", "{id: anniversary,", "{id: national-day,");
    slip("a date twice", "[2025-02-02, {", "[2026-02-04, {");
    slip("a date that the calendar does not know", "[2025-02-02, {", "[2078-02-02, {");
    slip("dates that go back", "through: 2026-02-05}", "through: 2026-02-01}");
    slip("dates with a rule", "      dates: [2025", "      since: 2020-01-01\n      dates: [2025");
    slip("a month in numbers", "month: muharram 1448", "month: 1448-01");
    slip("a month with its year in front", "month: muharram 1448", "month: Muharram 1448 AH");
    slip("a month that is none", "month: muharram 1448", "month: march 2026");
    slip("a month before the calendar", "month: muharram 1448", "month: muharram 1048");
    slip("a day on which the month cannot have begun", "begins: 2026-06-17", "begins: 2026-06-27");
    slip("an announcement without a source", ", source: the court}", "}");
    slip(
        "a month announced twice",
        "    closures:\n",
        "      - {month: muharram 1448, begins: 2026-06-16, source: us}\n    closures:\n");
    slip("a closure without a source", ", source: circular 3}", "}");
    slip("a closure outside of the range", "dates: [2026-01-11]", "dates: [1998-01-11]");
    slip("a source with a hidden sign", "source: our statutes", "source: our \u0600statutes");
    slip(
        "calendars that cannot be joined",
        CALENDAR,
        "  days-off-of: [saudi-non-profit, {id: paris, label: {ar: باريس, en: Paris}, zone: Europe/Paris, range: {from: 2020-01-01, through: 2030-12-31}, rest-days: []}]\n");
    slip("a date in another order", "stated: 2026-01-01", "stated: 01/01/2026");
    slip("a date with strokes", "stated: 2026-01-01", "stated: 2026/1/1");
    slip("a day that February lacks", "stated: 2026-01-01", "stated: 2026-02-30");
    slip("a date in two systems of digits", "stated: 2026-01-01", "stated: ٢٠٢٦-01-01");
    slip(
        "a date that no clause states", "{stated: 2026-01-01, clause: {id: effect}}", "2026-01-01");
    slip(
        "a statement without a clause",
        "{stated: 2026-01-01, clause: {id: effect}}",
        "{stated: 2026-01-01}");
    slip("a misspelt statement", "{unstated: true}", "{unsated: true}");
    slip("a statement that denies itself", "{unstated: true}", "{unstated: false}");
    slip("a statement that says yes", "{unstated: true}", "{unstated: yes}");
    slip("unstated at a clause", "{unstated: true}", "{unstated: true, clause: {id: A-1}}");
    slip("both stated and unstated", "{stated: as-listed,", "{stated: as-listed, unstated: true,");
    slip("a reading without a value", "      reading: {first: visited}\n", "");
    slip("a reading without an id", "      id: from-visit\n", "");
    slip(
        "a reading that is said nowhere",
        "      choice: {ar: من الزيارة, en: From the visit}\n",
        "");
    slip("an order that is unknown", "stated: as-listed", "stated: as-lsited");
    slip("no channel", channels(), "channels: []\n");
    slip("channels that are left out", channels(), "");
    slip("channels that are text", channels(), "channels: website\n");
    slip("an own id without a label", "label: {ar: زيارة, en: visit}, ", "");
    slip("an own id with half a label", "label: {ar: زيارة, en: visit}", "label: {ar: زيارة}");
    slip("a misspelt channel", "{id: website, clause", "{id: wesbite, clause");
    slip("a misspelt tool", "id: aid-policy, label: {en: our aid policy}", "id: aid-polcy");
    slip("a channel twice", "id: home-visit, label: {ar: زيارة", "id: website, label: {ar: زيارة");
    slip("a clause without its braces", "clause: {id: handling-1}", "clause: handling-1");
    slip("a clause without a hyphen", "{id: B-1}", "{id: B1}");
    slip("a clause with a stroke", "{id: B-1}", "{id: B/1}");
    slip("a clause of position 0", "{id: B-1}", "{id: B-0}");
    slip("a clause in Arabic letters", "{id: B-1}", "{id: ب-1}");
    slip("a clause of position 07", "{id: B-1}", "{id: B-07}");
    slip("a clause of an unknown section", "{id: B-1}", "{id: X-1}");
    slip("a clause of a misspelt section", "{id: handling-2}", "{id: handlng-2}");
    slip("a clause that is left out", "    clause: {id: handling-2}\n", "");
    slip("a misspelt event", "evidence: completed", "evidence: compelted");
    slip("a misspelt event of its own", "evidence: [visited]", "evidence: [vistied]");
    slip("an event twice", "evidence: [visited]", "evidence: [visited, visited]");
    slip("no evidence at all", "evidence: [visited]", "evidence: []");
    slip("nothing to expect", "    evidence: [visited]\n", "");
    slip("a misspelt promise", "    promise: reply\n", "    promise: repyl\n");
    slip("a kind of case that is unknown", "to: complaint", "to: complain");
    slip(
        "a party that is unknown",
        "complaint\n    by: beneficiary",
        "complaint\n    by: beneficary");
    slip("a start with both ends", "{last: completed}", "{last: completed, first: submitted}");
    slip("a start with no end", "{last: completed}", "{}");
    slip("a start that is misspelt", "{last: completed}", "{lsat: completed}");
    slip("a start that is an event alone", "{last: completed}", "completed");
    slip("a start that is a misspelt event alone", "{first: submitted}", "submited");
    slip("a start that is a list", "{last: completed}", "[completed]");
    slip("an unknown unit", "10 working-days", "10 fortnights");
    slip("a misspelt unit", "10 working-days", "10 wrking-days");
    slip("a misspelt unit in quotes", "10 working-days", "\"10 wrking-days\"");
    slip("a clause without its braces in quotes", "{id: handling-1}", "\"handling-1\"");
    slip("a unit in two words", "10 working-days", "10 working days");
    slip("a unit that sticks to its amount", "10 working-days", "10working-days");
    slip("a unit before its amount", "10 working-days", "working-days 10");
    slip("an amount without a unit", "10 working-days", "10");
    slip("an amount in words", "10 working-days", "ten working-days");
    slip("an amount of nothing", "10 working-days", "0 working-days");
    slip("an amount below nothing", "10 working-days", "-3 working-days");
    slip("an amount of very many", "10 working-days", "99999999999 working-days");
    slip("half an amount", "10 working-days", "1.5 weeks");
    slip("an amount in two systems of digits", "10 working-days", "1٠ working-days");
    slip("a floor under the key for the cap", "10 working-days", "at least 10 working-days");
    slip("a cap under the key for the floor", "not-before: 3 days", "not-before: لا تتجاوز 3 أيام");
    slip("hours of work", "10 working-days", "3 working-hours");
    slip("hours of work in Arabic", "10 working-days", "3 ساعات عمل");
    slip("an amount as a value of its unit", "10 working-days", "{working-days: 10}");
    slip("two units", "10 working-days", "1 week and 3 days");
    slip("a repetition in words", "every: 1 years", "every: quarterly");
    slip("a party in Arabic", "complaint\n    by: beneficiary", "complaint\n    by: المستفيد");
    slip("a kind of contact in Arabic", "kind: telephone", "kind: جوال");
    slip("an id of a case in Arabic", "to: complaint", "to: الشكاوى");
    slip("no term", "    not-before: 3 days\n    no-later-than: 10 working-days\n", "");
    slip(
        "a reading with text for an alternative",
        "instead-of: [{ar: يُحسب, en: It is counted}]",
        "instead-of: [It is counted]");
    slip(
        "a start from several that are one",
        "{first-of: [submitted, declared]}",
        "{first-of: submitted}");
    slip("a start from an event twice", "[submitted, declared]", "[submitted, submitted]");
    slip("a misspelt promise that is missed", "{missed: first-answer}", "{missed: first-anwser}");
    slip("an event that is missed", "{missed: going-on}", "{missed: handled}");
    slip("a list that is missed", "{missed: going-on}", "{missed: [going-on]}");
    slip("a misspelt way to miss", "{missed: first-answer}", "{mised: first-answer}");
    slip(
        "a missed promise twice",
        "[declared, {missed: first-answer}]",
        "[{missed: first-answer}, {missed: first-answer}]");
    slip("a missed promise to another kind of case", "{missed: going-on}", "{missed: objection}");
    slip(
        "a missed promise without a cap",
        "    kept-by: appealed\n    no-later-than: 4 weeks\n",
        "    kept-by: appealed\n    not-before: 4 weeks\n");
    slip("a promise that waits for itself", "{missed: going-on}", "{missed: closing}");
    slip(
        "promises that wait for each other",
        "[submitted, declared]",
        "[submitted, {missed: closing}]");
    slip(
        "a promise that is missed again and again",
        "no-later-than: 2 weeks\n",
        "no-later-than: 2 weeks\n    every: 1 months\n");
    slip("a day that no month has", "day 10 of next-month", "day 32 of next-month");
    slip("a day of a month in other words", "day 10 of next-month", "day 10 of the next month");
    slip("a misspelt day of a month", "day 10 of next-month", "day ten of next-month");
    slip("a day off on which nothing is known", "on-day-off: stay", "on-day-off: stays");
    slip("a misspelt return", "on-return: pause", "on-return: pauze");
    slip(
        "a return where it says itself what it does",
        "    from: {first-of: [submitted, declared]}\n",
        "    from: {last-of: [submitted, completed]}\n");
    slip("a misspelt reopening", "      reading: restart\n", "      reading: restrat\n");
    slip("an extension of no cap", "    no-later-than: 30 days\n", "");
    slip("an extension by hours", "term: 5 working-days", "term: 5 hours");
    slip("an extension of very much", "term: 5 working-days", "term: 5000 working-days");
    slip("an extension by a day", "term: 5 working-days", "term: day 5 of next-month");
    slip(
        "an extension of hours by days",
        "48 hours\n",
        "48 hours\n    extension: {granted-by: extended, term: 2 days}\n");
    slip("an extension that nothing grants", "      granted-by: extended\n", "");
    slip("an extension granted never", "times: 2\n", "times: 0\n");
    slip("a misspelt ground", "requires: [reason-stated]", "requires: [reason-statd]");
    slip("a repetition by the hour", "term: 3 months", "term: 3 hours");
    slip("a repetition without a term", "{term: 3 months, times: 8", "{times: 8");
    slip("a repetition of too many times", "times: 8", "times: 10000");
    slip(
        "a repetition that starts anew",
        "    every: {term: 3 months",
        "    on-reopening: restart\n    every: {term: 3 months");
    slip(
        "a repetition that pauses",
        "    every: {term: 3 months",
        "    on-return: none\n    every: {term: 3 months");
    slip(
        "a repetition with a cap in hours",
        "    every: {term: 3 months",
        "    no-later-than: 3 hours\n    every: {term: 3 months");
    slip(
        "an own kind of case without a label",
        "{id: grievance, label: {ar: تظلم, en: grievance}}",
        "{id: grievance}");
    slip(
        "a category without a label",
        "{id: harassment, label: {ar: تحرش, en: harassment}",
        "{id: harassment");
    slip("a misspelt category", "category: [harassment]", "category: [harasment]");
    slip("a channel for a misspelt kind", "for: [grievance, claim]", "for: [greivance, claim]");
    slip("a step for a misspelt kind", "for: [request, grievance]", "for: [reqest, grievance]");
    slip("a body that is perhaps outside", "outside: true", "outside: yes");
    slip("a stage without a label", "    label: {ar: النظر الثاني, en: second look}\n", "");
    slip("a stage that nothing opens", "    opened-by: [appealed, referred-outside]\n", "");
    slip("a misspelt next stage", "next: second-look", "next: second-lok");
    slip("a stage to bypass that is the last", "    next: second-look\n", "");
    slip("a promise of a misspelt stage", "    stage: first-look\n", "    stage: frist-look\n");
    slip(
        "a promise of a stage of another kind of case",
        "    from: {first: accepted}\n",
        "    stage: first-look\n    from: {first: accepted}\n");
    slip(
        "a next stage of another kind of case",
        "  - id: second-look\n",
        "  - {id: outside, label: {ar: خارج, en: outside}, to: claim, opened-by: referred,"
            + " next: second-look, clause: {id: handling-6}}\n  - id: second-look\n");
    slip("a severity of what is not found", "  overdue: warning", "  overdu: warning");
    slip("a misspelt severity", "  overdue: warning", "  overdue: warn");
    slip(
        "a limit that says nothing",
        "{text: {ar: لا يزيد على ألف ريال, en: At most 1000 riyals}, clause: {id: harm-4}}",
        "{clause: {id: harm-4}}");
    slip("a registration without a kind", "{kind: licence, number: \"5\"", "{number: \"5\"");
    slip("a misspelt kind of registration", "kind: licence", "kind: license");
    slip("a registration without a place", "\"5\", clause: {id: cover-2}", "\"5\"");
    slip("a contact of an unknown kind", "kind: telephone", "kind: pager");
    slip("a misspelt contact", "kind: telephone", "kind: telefone");
    slip("a contact that is blank", "printed: 0500000000", "printed: \"\"");
    slip("a reading of the document twice", ONE_OFFICER, ONE_OFFICER.repeat(2));
    slip(
        "an alternative with a value where none is chosen",
        "[{ar: هما اثنان, en: They are two}]",
        "[{reading: two, choice: {ar: هما اثنان, en: They are two}}]");
    slip(
        "a body twice",
        "  - {id: visitor, label",
        "  - {id: board, clause: {id: effect-1}}\n  - {id: visitor, label");
    slip(
        "an own body without a label",
        "{id: visitor, label: {ar: الزائر, en: visitor}",
        "{id: visitor");
    slip("a misspelt body", "    by: visitor\n    evidence", "    by: vistor\n    evidence");
    slip("a body that is not declared", "signed-by: chairman", "signed-by: liaison-officer");
    slip(
        "an approval at no place",
        "signed-by: chairman\n  clause: {id: effect-1}",
        "signed-by: chairman");
    slip("a misspelt unnumbered", RESOLUTION, "unumbered");
    slip("a resolution without its braces", RESOLUTION, "321");
    slip("a resolution in words", RESOLUTION, "the third");
    slip("a meeting without its braces", "{printed: \"5\"}", "5");
    slip("a resolution with nothing printed", "{printed: \"3/ 21\", candidates", "{candidates");
    slip("a resolution with no candidates", "[\"3/21\", \"21/3\"]", "[]");
    slip("a resolution with a candidate twice", "[\"3/21\", \"21/3\"]", "[\"3/21\", \"3/21\"]");
    slip("an approval date without its braces", APPROVED, "2024-08-14");
    slip("an accepted day that is no candidate", "accepted: 2024-08-14", "accepted: 2024-08-13");
    slip(
        "a day accepted for a date that can be read",
        APPROVED,
        "{printed: 2024-08-14, accepted: 2024-08-14}");
    slip("an accepted day with strokes", "accepted: 2024-08-14", "accepted: 2024/08/14");
    slip("a printed date of 257 letters", APPROVED, "{printed: " + "x".repeat(257) + "}");
    slip(
        "a misspelt channel of complaints",
        "channels: [website, fax]",
        "channels: [home-vist, fax]");
    slip("a channel of complaints twice", "channels: [website, fax]", "channels: [fax, fax]");
    slip("complaints by no channel", "channels: [website, fax]", "channels: []");
    slip("complaints that an unknown body handles", "handled-by: board", "handled-by: borad");
    slip("a condition without proof", "      proven-by: visited\n", "");
    slip(
        "a condition twice",
        "    - id: visited-and-seen\n",
        TWICE + "    - id: visited-and-seen\n");
    slip("an own condition without a label", "      label: {ar: المعاينة, en: inspection}\n", "");
    slip(
        "a misspelt disproof",
        "[fault-disproven, ruled-against]",
        "[fault-disprove, ruled-against]");
    slip("a misspelt requirement", "[dated, harm-stated]", "[datd, harm-stated]");
    slip("a misspelt part of a connective", PARTS, PARTS.replace("committee", "comittee"));
    slip("a part of a connective twice", PARTS, "[fault-proven, fault-proven]");
    slip("a connective without parts", PARTS, "[]");
    slip("a connective of a list", "{at-least: {count: 2, of: " + PARTS + "}}", PARTS);
    slip("a connective of nothing", "{at-least: {count: 2, of: " + PARTS + "}}", "{}");
    slip(
        "a connective of two sorts",
        "{at-least: {count: 2, of: " + PARTS + "}}",
        "{all: " + PARTS + ", any: " + PARTS + "}");
    slip("a misspelt connective", "{at-least:", "{at-lest:");
    slip(
        "a connective of 9 levels",
        "{at-least: {count: 2, of: " + PARTS + "}}",
        "{any: [".repeat(9) + "fault-proven" + "]}".repeat(9));
    slip("a count of nothing", "count: 2", "count: 0");
    slip("a count of more than all", "count: 2", "count: 4");
    slip("a count in quotes", "count: 2", "count: \"2\"");
    slip("a count in words", "count: 2", "count: two");
    slip("a count that is left out", "count: 2, of", "of");
    slip("another value that is misspelt", "{all: [fault-proven, {any", "{all: [fault-prven, {any");
    slip(
        "another value without a choice",
        "        choice: {ar: الخطأ وغيره, en: The fault and another}\n",
        "");
    slip(
        "another value that is not told",
        "      - reading: {all: [fault-proven, {any: [committee-minutes, visited-and-seen]}]}\n        choice",
        "      - choice");
    slip("a connective that is left out", CONNECTIVE, "");
    slip(
        "a misspelt way to settle",
        "settled-through: committee-minutes",
        "settled-through: committee-minuts");
    slip("a misspelt kind of duty", "    kind: survey\n", "    kind: survay\n");
    slip("a duty of an unknown period", "every: 1 years", "every: often");
    slip("a misspelt topic", "topic: scope", "topic: scop");
    slip("a provision without a text", "    text: {ar: للجميع, en: For everybody}\n", "");
    slip("a misspelt kind of defect", "kind: missing", "kind: misssing");
    slip("a misspelt check", "check: single-channel", "check: single-chanel");
    slip(
        "a suppression without a reason",
        "    reason: {ar: تُراجع القنوات هذا العام, en: The channels are reviewed this year}\n",
        "");
    slip("a suppression without an end", "    until: 2027-12-31\n", "");
    slip(
        "a defect that an unknown check sees",
        "check: [channel-without-contact,",
        "check: [channel-without-contacts,");
    slip(
        "a word for the lack of an amount in one language",
        "{ar: بسرعة, en: quickly}",
        "{ar: بسرعة}");
    slip("neither a term nor a word for one", "    unquantified: {ar: بسرعة, en: quickly}\n", "");
    slip("an id with a Cyrillic letter", "policy: complete", "policy: c\u043Emplete");
    slip("a clause of a Cyrillic section", "{id: B-1}", "{id: \u0412-1}");
    slip("an event with Greek letters", "evidence: completed", "evidence: c\u03BFmplet\u03B5d");
    slip("a key with a Cyrillic letter", "calendar:\n", "c\u0430lendar:\n");
    slip("a term in full-width digits", "10 working-days", "\uFF11\uFF10 working-days");
    slip("a unit with a dash", "10 working-days", "10 working\u2013days");
    slip("a term with a no-break space", "10 working-days", "10\u00A0working-days");
    slip("a clause with an elongation mark", "{id: B-1}", "{id: B\u06401}");
    slip("a clause in Arabic digits", "{id: B-1}", "{id: B-١}");
    slip("an id in curly quotes", "evidence: completed", "evidence: “completed”");
    slip("an id in angled quotes", "{id: website, clause", "{id: «website», clause");
    slip("a curly quote at one end", "evidence: completed", "evidence: completed”");
    slip("a date in curly quotes", "stated: 2026-01-01", "stated: “2026-01-01”");
    slip("a count in curly quotes", "count: 2", "count: “2”");
    slip("a registration number in curly quotes", "number: 1072", "number: “1072”");
    slip("a printed date in curly quotes", APPROVED, "{printed: «14/8/2024»}");
    slip("a key in curly quotes", "calendar:\n", "“calendar”:\n");
    slip(
        "a place with two marks",
        "hijri-month\n    clause: {id: handling-3}",
        "hijri-month\n    clause: {id: handling-3, printed: \"4\"}");
    slip(
        "a reading that says two things",
        "- id: home-is-where-one-lives",
        "- id: start-day-not-counted");
    slip("a text of blanks that are none in ASCII", "en: our reply", "en: \u00A0\u3164");
    slip("a direction override", "policy: complete", "policy: comp\u202Elete");
    slip("an invisible character in a key", "policy: complete", "pol\u200Bicy: complete");
    slip("a control character by its escape", "en: our reply", "en: \"our\\u0007reply\"");
    slip("a text of 4001 letters", "en: our reply", "en: " + "x".repeat(4001));
    slip("an anchor", "to: complaint", "to: &kind complaint");
    slip("an alias", "to: complaint", "to: *kind");
    slip("a tag", "to: complaint", "to: !!str complaint");
    slip("a colon too many", "to: complaint", "to: complaint: late");
    slip("a quote too few", "to: complaint", "to: \"complaint");
    slip("a quote that the next one closes", "{ar: سياسة العلاقة مع", "{ar: \"سياسة العلاقة مع");
    slip("a quote within quotes", "en: our reply", "en: \"our \"reply\" to you\"");
    slip("a comma too few", "{id: B-1}", "{id: B-1 printed: b}");
    slip("a tab", "    to: complaint", "\tto: complaint");
    slip("a bracket too few", "[friday]", "[friday");
    slip("a second document", "channels:\n", "---\nchannels:\n");
    slip("33 levels", "to: complaint", "to: " + "[".repeat(33) + "]".repeat(33));
    slip("20,000 values", "to: complaint", "to: [" + "a, ".repeat(20_000) + "a]");
    slip("256 KiB", "to: complaint", "to: complaint #" + " ".repeat(256 * 1024));
    slip("an end before the beginning", "stated: 2028-01-01", "stated: 2025-01-01");
    slip("a misspelt word for the approval", "stated: 2026-01-01", "stated: aproval");
    slip("a misspelt effect of a change", "stated: longer-of", "stated: longer-off");
    slip("a base that there is not", "policy: complete", "base: nobody\npolicy: complete");
    slip("a base elsewhere", "policy: complete", "base: ../ours.yaml\npolicy: complete");
    slip("a base by its whole path", "policy: complete", "base: /srv/ours.yaml\npolicy: complete");
    slip("a base that is the document", "policy: complete", "base: our.yaml\npolicy: complete");
    slip("a removal of nothing", "tools:\n", "tools:\n  - {id: fax-form, remove: true}\n");
    slip("a term in Arabic", "10 working-days", "١٠ أيام عمل");
    slip("a term in Arabic words", "term: 3 months", "term: ثلاثة أشهر");
    slip("a term in English words", "not-before: 3 days", "not-before: three days");
    slip("business days", "10 working-days", "10 business days");
    slip("a period without a number", "10 working-days", "في أقرب وقت");
    slip("a key a blank too deep", "    kept-by: submitted", "     kept-by: submitted");
    slip(
        "a key two blanks too deep",
        "    no-later-than: 48 hours",
        "      no-later-than: 48 hours");
    slip("a key a blank too shallow", "    kept-by: submitted", "   kept-by: submitted");
    slip("an entry too deep", "  - {id: chairman,", "   - {id: chairman,");
    slip("a list beside its key", "kept-by: submitted", "kept-by: - submitted");
    slip("an Arabic comma between languages", "{ar: اثنان من ثلاثة, en", "{ar: اثنان من ثلاثة، en");
    slip(
        "an Arabic comma in a list",
        "[replied, accepted, refused]\n    promise",
        "[replied، accepted, refused]\n    promise");
    slip("an Arabic semicolon", "{id: board, clause", "{id: board؛ clause");
    slip("a semicolon behind an id", "kept-by: submitted", "kept-by: submitted;");
    slip("a list without brackets", "channels: [website, fax]", "channels: website, fax");
    slip(
        "events without brackets",
        "[appealed, referred-outside]\n    handled",
        "appealed، referred-outside\n    handled");
    slip("no blank behind a colon", "kept-by: submitted", "kept-by:submitted");
    slip("no blank behind a colon in braces", "{id: B-1}", "{id:B-1}");
    slip("no colon", "kept-by: submitted", "kept-by submitted");
    slip("a full-width colon", "kept-by: submitted", "kept-by： submitted");
    slip("a ratio sign in braces", "{id: B-1}", "{id∶B-1}");
    slip("a Hijri date", "stated: 2026-01-01", "stated: 1447-07-12");
    slip("a Hijri date with strokes", "stated: 2026-01-01", "stated: 12/7/1447");
    slip("a Hijri date in Arabic", "stated: 2026-01-01", "stated: ١٢ رجب ١٤٤٧هـ");
    slip("a day first", "recorded-on: 2025-12-20", "recorded-on: 20/12/2025");
    slip("the name of a month", "recorded-on: 2025-12-20", "recorded-on: ٢٠ ديسمبر ٢٠٢٥م");
    slip("a time behind a date", "recorded-on: 2025-12-20", "recorded-on: 2025-12-20T08:00:00Z");
    slip("a date without hyphens", "recorded-on: 2025-12-20", "recorded-on: 20251220");
    slip(
        "a body by its Arabic label",
        "    by: visitor\n    evidence",
        "    by: الزائر\n    evidence");
    slip("an event by its label", "kept-by: submitted", "kept-by: Submission");
    slip("an event in another form", "promise: reply\n    clause", "promise: replying\n    clause");
    slip("a body that grants an extension", "granted-by: extended", "granted-by: board");
    slip("a word over several lines", "kept-by: submitted", "kept-by: >\n      Submitted");
    slip("isolates around a term", "10 working-days", "\u206610 working-days\u2069");
    slip("a mark behind an id", "policy: complete", "policy: complete\u200F");
    slip("half of a surrogate pair", "to: complaint", "to: \uD83D");
  }

  private static String channels() {
    return COMPLETE.substring(COMPLETE.indexOf("channels:\n"), COMPLETE.indexOf("\ntools:"));
  }

  /** What each slip is refused for, in order. */
  private static final Map<String, InvalidDocumentException> REFUSALS = new LinkedHashMap<>();

  @BeforeAll
  static void read_each_slip() {
    SLIPS.keySet().forEach(name -> REFUSALS.put(name, Documents.refusalOf(spoilt(name), name)));
  }

  @Test
  void a_return_beside_a_repetition_is_refused_once_whatever_starts_it() {
    String repeating =
        Documents.changed(COMPLETE, "from: {first: registered}", "from: {last: completed}");
    assertThat(
            Documents.problemsOf(
                Documents.changed(
                    repeating,
                    "    every: {term: 3 months",
                    "    on-return: none\n    every: {term: 3 months")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.type()).isEqualTo(Problems.MISPLACED_KEY));
  }

  @Test
  void a_word_that_denies_another_is_not_taken_for_it() {
    Map<String, String> denied =
        Map.of(
            "on-day-off: stay", "on-day-off: do-not-move",
            "on-return: pause", "on-return: no-pause",
            "reading: restart", "reading: no-restart");
    denied.forEach(
        (passage, instead) ->
            assertThat(Documents.problemsOf(Documents.changed(COMPLETE, passage, instead)))
                .singleElement()
                .satisfies(
                    problem -> {
                      assertThat(problem.type()).isEqualTo(Problems.UNKNOWN_VALUE);
                      assertThat(problem.suggestion()).as(instead).isEmpty();
                    }));
  }

  @Test
  void each_slip_is_exactly_one_problem_in_the_words_of_the_golden_file() throws IOException {
    StringBuilder all = new StringBuilder();
    REFUSALS.forEach(
        (name, refusal) -> {
          assertThat(refusal.problems()).as(name).hasSize(1);
          all.append("# ").append(name).append('\n');
          all.append(refusal.problems().get(0)).append("\n\n");
        });
    Golden.assertMatches("problems/each.en.txt", all.toString().stripTrailing());
  }

  @Test
  void a_suggestion_at_its_place_heals_the_document() {
    List<String> healed = new ArrayList<>();
    REFUSALS.forEach(
        (name, refusal) -> {
          Problem problem = refusal.problems().get(0);
          if (problem.suggestion().isPresent()) {
            String text = withSuggestion(spoilt(name), problem);
            assertThat(RuleSets.parse("healed.yaml", text)).as(name).isNotNull();
            healed.add(name);
          }
        });
    assertThat(healed).hasSizeGreaterThan(20);
  }

  @Test
  void a_suggestion_leaves_json_json() {
    String json = Documents.text("minimal.json");
    Map<String, String> slips =
        Map.of(
            "\"saudi-non-profit\"", "\"saudi-nonprofit\"",
            "\"policy\"", "\"polciy\"",
            "\"A-1\"", "\"A1\"",
            "{\"id\": \"A-1\"}", "\"A-1\"",
            "1,", "\"1\",");
    slips.forEach(
        (passage, instead) -> {
          String spoilt = Documents.changed(json, passage, instead);
          Problem problem = Documents.problemsOf(spoilt).get(0);
          assertThat(withSuggestion(spoilt, problem)).isEqualTo(json);
        });
  }

  @Test
  void the_place_underlines_what_was_found() {
    REFUSALS.forEach(
        (name, refusal) -> {
          Problem problem = refusal.problems().get(0);
          if (problem.suggestion().isPresent()) {
            String spoilt = spoilt(name);
            assertThat(Quoted.of(underlined(spoilt, problem))).as(name).isEqualTo(problem.found());
          }
        });
  }

  @Test
  void every_entry_of_the_catalogue_is_shown_by_a_slip() {
    Set<String> shown = new TreeSet<>();
    REFUSALS.values().forEach(refusal -> shown.add(refusal.problems().get(0).type().id()));
    shown.add(Problems.TOO_MANY_BASES.id()); // take several documents: see PolicyDocumentTest
    shown.add(Problems.NOT_IN_BASE.id());
    shown.add(Problems.POLICY_NOT_FOUND.id()); // of scenarios: see ScenariosTest
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Problems.all().stream(),
                    Stream.of(MonthAnnouncements.WRONG_VALUE, MonthAnnouncements.REPEATED_MONTH))
                .map(DiagnosticType::id)
                .toList());
  }

  /** The golden file shows what somebody reads whose editor asks the schema and nothing else. */
  @Test
  void the_schema_sees_each_slip_but_those_that_it_cannot_see() throws IOException {
    StringBuilder all = new StringBuilder();
    Map<DiagnosticType, Set<Boolean>> isSeen = new LinkedHashMap<>();
    REFUSALS.forEach(
        (name, refusal) -> {
          Problem problem = refusal.problems().get(0);
          Optional<List<String>> messages = SchemaOracle.messagesOf(spoilt(name));
          if (messages.isPresent() && !SchemaOracle.NEVER_REACH_A_SCHEMA.contains(problem.type())) {
            boolean seen = !messages.get().isEmpty();
            if (!SchemaOracle.isAboutALaterRule(problem)) {
              isSeen.computeIfAbsent(problem.type(), absent -> new HashSet<>()).add(seen);
            }
            all.append("# ").append(name).append(": ").append(problem.type()).append('\n');
            messages.get().forEach(each -> all.append("  ").append(each).append('\n'));
          }
        });
    Golden.assertMatches("problems/each.schema.txt", all.toString().stripTrailing());
    isSeen.forEach(
        (type, seen) ->
            assertThat(seen)
                .as("whether the schema sees %s", type)
                .isEqualTo(
                    SchemaOracle.UNSEEN.contains(type)
                        ? Set.of(false)
                        : SchemaOracle.PARTLY_SEEN.contains(type)
                            ? Set.of(true, false)
                            : Set.of(true)));
  }

  @Test
  void entries_have_unique_ids_in_kebab_case_and_the_arguments_of_every_problem() {
    assertThat(Problems.all()).extracting(DiagnosticType::id).doesNotHaveDuplicates();
    for (DiagnosticType type : Problems.all()) {
      assertThat(type.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
      assertThat(type.subject()).isEqualTo(DiagnosticType.Subject.PROBLEM);
      assertThat(type.parameters())
          .isEqualTo(Map.of("found", String.class, "expected", Expectation.class));
    }
  }

  @Test
  void messages_show_no_control_or_direction_character() {
    Pattern invisible = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n]]");
    REFUSALS.forEach(
        (name, refusal) ->
            assertThat(refusal.getMessage()).as(name).doesNotContainPattern(invisible));
  }

  @Test
  void ten_mistakes_are_ten_problems_in_document_order() throws IOException {
    InvalidDocumentException refusal = Documents.refusalOf(Documents.text("ten-mistakes.yaml"));
    assertThat(refusal.problems()).hasSize(10);
    Golden.assertMatches("problems/ten-mistakes.en.txt", String.valueOf(refusal.getMessage()));
  }

  private static String spoilt(String name) {
    List<String> slip = Objects.requireNonNull(SLIPS.get(name), name);
    return Documents.changed(COMPLETE, slip.get(0), slip.get(1));
  }

  private static String withSuggestion(String text, Problem problem) {
    int start = offsetOf(text, problem.place());
    return text.substring(0, start)
        + problem.suggestion().orElseThrow()
        + text.substring(start + problem.place().length());
  }

  private static String underlined(String text, Problem problem) {
    int start = offsetOf(text, problem.place());
    return text.substring(start, start + problem.place().length());
  }

  private static int offsetOf(String text, Problem.Place place) {
    int offset = 0;
    for (int line = 1; line < place.line(); line++) {
      offset = text.indexOf('\n', offset) + 1;
    }
    return offset + place.column() - 1;
  }
}
