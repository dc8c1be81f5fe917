package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mustafid.assessment.RuleSet;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;

/**
 * Mistakes of other sorts than those of {@link Mistakes}, in documents that serve nothing else.
 * Some are still told without a remedy: a share is asked for, and not each of them.
 */
class HeldOutMistakesTest {
  /**
   * A mistake: a passage of a document, and what stands there instead, with brackets around what a
   * writer would look at.
   */
  private record Mistake(String document, String passage, String instead, boolean hasRemedy) {
    String text() {
      return changed(instead.replace("⟦", "").replace("⟧", ""));
    }

    private String changed(String passageInstead) {
      return Documents.changed(original(), passage, passageInstead);
    }

    String original() {
      return Documents.text("held-out/" + document);
    }

    /**
     * Whether a problem is told in the line and at the passage in brackets, or about to its end.
     */
    boolean isAt(Problem.Place place) {
      String marked = changed(instead.replace("⟧", ""));
      String before = marked.substring(0, marked.indexOf('⟦'));
      int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
      String beside = before.substring(before.lastIndexOf('\n') + 1);
      int column = beside.codePointCount(0, beside.length()) + 1;
      return place.line() == line
          && place.column() <= column
          && column <= place.column() + place.length();
    }
  }

  private record Told(String name, Mistake mistake, List<Problem> problems) {
    boolean isAtItsPlace() {
      return problems.stream().map(Problem::place).anyMatch(mistake::isAt);
    }

    boolean isOne() {
      return problems.size() == 1;
    }

    /** Whether a suggestion, put in its place, gives the policy that was meant. */
    boolean isHealed() {
      return problems.stream().anyMatch(each -> isHealedBy(each));
    }

    private boolean isHealedBy(Problem problem) {
      try {
        return healed(problem)
            .filter(text -> rules(text).policy().equals(rules(mistake.original()).policy()))
            .isPresent();
      } catch (InvalidDocumentException e) {
        return false;
      }
    }

    private Optional<String> healed(Problem problem) {
      return problem
          .suggestion()
          .map(
              instead -> {
                List<String> lines = new ArrayList<>(List.of(mistake.text().split("\n", -1)));
                String line = lines.get(problem.place().line() - 1);
                int start = line.offsetByCodePoints(0, problem.place().column() - 1);
                int end = line.offsetByCodePoints(start, problem.place().length());
                lines.set(
                    problem.place().line() - 1,
                    line.substring(0, start) + instead + line.substring(end));
                return String.join("\n", lines);
              });
    }
  }

  private static final Map<String, Mistake> MISTAKES = new LinkedHashMap<>();
  private static final List<Told> TOLD = new ArrayList<>();

  private static void mended(String name, String passage, String instead) {
    put(name, new Mistake("wadi.yaml", passage, instead, true));
  }

  private static void told(String name, String passage, String instead) {
    put(name, new Mistake("wadi.yaml", passage, instead, false));
  }

  private static void layered(String name, String passage, String instead, boolean hasRemedy) {
    put(name, new Mistake("hill.yaml", passage, instead, hasRemedy));
  }

  private static void put(String name, Mistake mistake) {
    assertThat(MISTAKES.put(name, mistake)).as(name).isNull();
  }

  private static final String CAP = "no-later-than: 20 working-days";

  static {
    mended("working days in Arabic", CAP, "no-later-than: ⟦20 يوم عمل⟧");
    mended("working days in the Arabic plural", CAP, "no-later-than: ⟦٢٠ أيام عمل⟧");
    mended("business days", CAP, "no-later-than: ⟦20 business days⟧");
    mended("work days", CAP, "no-later-than: ⟦20 Work Days⟧");
    mended("an amount in Arabic words", CAP, "no-later-than: ⟦عشرون يوم عمل⟧");
    mended("an amount in words and digits", CAP, "no-later-than: ⟦20 (twenty) working days⟧");
    mended("within so many days", CAP, "no-later-than: ⟦within 20 working days⟧");
    mended("days in Arabic", "no-later-than: 3 days", "no-later-than: ⟦ثلاثة أيام⟧");
    mended("days with a full stop", "no-later-than: 3 days", "no-later-than: ⟦3 days.⟧");
    mended("hours in Persian digits", "no-later-than: 48 hours", "no-later-than: ⟦۴۸ ساعة⟧");
    mended("an abbreviated unit", "no-later-than: 48 hours", "no-later-than: ⟦48 hrs⟧");
    mended("the Arabic dual", "not-before: 2 weeks", "not-before: ⟦أسبوعان⟧");
    mended("an amount in English words", "not-before: 2 weeks", "not-before: ⟦two weeks⟧");
    mended("months in Arabic", "no-later-than: 3 months", "no-later-than: ⟦3 أشهر⟧");
    mended("a Hijri month in Arabic", "1 hijri-month", "⟦شهر هجري⟧");
    mended("a year in Arabic", "every: 1 year", "every: ⟦سنة⟧");
    told("a period without a number", CAP, "no-later-than: ⟦في أقرب وقت⟧");
    told("a range of days", CAP, "no-later-than: ⟦15-20 working-days⟧");
    mended(
        "a key a blank too deep",
        "    to: request\n    category",
        "     ⟦to: request\n    category");
    mended(
        "a key two blanks too deep",
        "    by: care-committee\n    evidence: visited",
        "    by: care-committee\n      ⟦evidence: visited");
    mended("a key of the document too deep", "calendar: saudi", " ⟦calendar: saudi");
    mended("a key a blank too shallow", "    label: {ar: نظر المجلس", "   ⟦label: {ar: نظر المجلس");
    mended(
        "an entry a blank too deep", "  - {id: telephone, clause", "   ⟦- {id: telephone, clause");
    mended("an entry a blank too shallow", "  - {id: acknowledged,", " ⟦- {id: acknowledged,");
    mended("a language too deep", "  en: Policy on", "    ⟦en: Policy on");
    mended("a key behind a tab", "    opened-by: appealed", "\t⟦opened-by: appealed");
    mended("a key behind blanks and a tab", "    handled-by: board", "  \t⟦handled-by: board");
    mended("an Arabic comma between languages", "{ar: عاجل, en", "{ar: عاجل⟦،⟧ en");
    mended("an Arabic comma behind an id", "{id: visited, label", "{id: visited⟦،⟧ label");
    mended("an Arabic comma behind a bracket", "en: urgent}, clause", "en: urgent}⟦،⟧ clause");
    mended("an Arabic semicolon", "{ar: التظلم, en", "{ar: التظلم⟦؛⟧ en");
    mended("a semicolon", "{ar: المتابعة, en", "{ar: المتابعة⟦;⟧ en");
    mended(
        "an Arabic comma in a list",
        "    evidence: [replied, accepted,",
        "    evidence: [⟦replied، accepted,");
    mended(
        "a list without brackets",
        "channels: [website, telephone]",
        "channels: ⟦website, telephone");
    mended("a full-width colon", "    handled-by: board", "    ⟦handled-by： board");
    mended("no blank behind a colon", "    handled-by: board", "    ⟦handled-by:board");
    mended("no colon", "    handled-by: board", "    ⟦handled-by board");
    mended("no blank behind a colon in braces", "{id: closing-3}", "{⟦id:closing-3}");
    mended("a ratio sign for a colon in braces", "{id: closing-4}", "{⟦id∶ closing-4}");
    told("a list beside its key", "    evidence: visited", "    evidence: ⟦- visited");
    mended(
        "a semicolon behind a value",
        "    to: request\n    category",
        "    to: ⟦request;\n    category");
    told(
        "an extension without a longest period",
        "    " + CAP + "\n    extension:",
        "    not-before: 5 days\n    ⟦extension:");
    told("a body that grants an extension", "granted-by: extended", "granted-by: ⟦board");
    mended(
        "a promise in place of its event", "kept-by: appealed\n    no", "kept-by: ⟦appeal\n    no");
    mended("an event by another form", "from: {first: served}", "from: {first: ⟦serve}");
    mended(
        "a step by the verb",
        "evidence: [replied, accepted, refused]\n    promise",
        "evidence: [⟦reply, accepted, refused]\n    promise");
    mended(
        "a body with its article",
        "handled-by: board\n    clause: {id: complaints-4}",
        "handled-by: ⟦the-board\n    clause: {id: complaints-4}");
    mended(
        "a body without its hyphen",
        "    by: care-committee\n    evidence",
        "    by: ⟦carecommittee\n    evidence");
    mended(
        "a body by its English label",
        "    by: care-committee\n    evidence",
        "    by: ⟦Care committee\n    evidence");
    mended(
        "a body by its Arabic label",
        "    by: care-committee\n    evidence",
        "    by: ⟦لجنة الرعاية\n    evidence");
    mended("an event by its Arabic label", "kept-by: acknowledged", "kept-by: ⟦إشعار الاستلام");
    mended(
        "a channel by its Arabic label",
        "channels: [website, telephone]",
        "channels: [⟦الموقع الإلكتروني, telephone]");
    mended("a stage without its second word", "next: board-stage", "next: ⟦board");
    mended("a category in capitals", "category: urgent", "category: ⟦URGENT");
    mended(
        "a section without its last letter", "clause: {id: service-6}", "clause: {id: ⟦servic-6}");
    mended("a section in the plural", "clause: {id: closing-3}", "clause: {id: ⟦closings-3}");
    told(
        "the association as the body of a step",
        "    by: care-committee\n    evidence",
        "    by: ⟦association\n    evidence");
    told(
        "a body that nobody declared",
        "handled-by: board\n    clause: {id: complaints-4}",
        "handled-by: ⟦chairman\n    clause: {id: complaints-4}");
    mended("a Hijri date", "{stated: 2025-06-26", "{stated: ⟦1447-01-01");
    mended("a Hijri date with strokes", "{stated: 2025-06-26", "{stated: ⟦1/1/1447");
    mended("a Hijri date in Arabic", "{stated: 2025-06-26", "{stated: ⟦١ محرم ١٤٤٧هـ");
    mended("a day first", "recorded-on: 2025-07-01", "recorded-on: ⟦1/7/2025");
    mended("a day first with hyphens", "until: 2027-12-31", "until: ⟦31-12-2027");
    mended("Arabic digits with strokes", "recorded-on: 2025-07-01", "recorded-on: ⟦٢٠٢٥/٧/١");
    mended("the name of a month", "recorded-on: 2025-07-01", "recorded-on: ⟦1 July 2025");
    mended("the Arabic name of a month", "recorded-on: 2025-07-01", "recorded-on: ⟦١ يوليو ٢٠٢٥م");
    mended("a time behind a date", "recorded-on: 2025-07-01", "recorded-on: ⟦2025-07-01T00:00:00");
    mended(
        "isolates around a sample",
        "{ar: الختام, en: Closing}",
        "⟦\u2066{ar: الختام, en: Closing}\u2069");
    mended("a mark behind a word", "kind: survey", "kind: ⟦survey\u200F");
    mended("a joiner in a word", "    promise: reply", "    promise: ⟦re\u200Dply");
    mended("isolates around a term", "term: 10 working-days", "term: ⟦\u206610 working-days\u2069");
    told("a label in one text", "{ar: زيارة المنزل, en: home visit}", "⟦زيارة المنزل");
    told(
        "a reading without a choice of its own",
        "    from: {last: completed}",
        "    from: ⟦{unstated: true, reading: {last: completed}, id: ours}");
    told("a clause as a number", "clause: {id: service-6}", "clause: ⟦6");
    told("a truth value for a kind", "kind: survey", "kind: ⟦yes");
    layered("a misspelt id of the base", "{id: reply, no", "{id: ⟦repyl, no", true);
    layered("an id of the base in the plural", "{id: reply, no", "{id: ⟦replies, no", true);
    layered("an id of the base in capitals", "{id: reply, no", "{id: ⟦Reply, no", true);
    layered("a misspelt id to be removed", "{id: fax, remove", "{id: ⟦fex, remove", true);
    layered("a term in Arabic over a base", "10 working-days", "⟦10 أيام عمل", true);
    layered("a misspelt base", "base: mabarrah", "base: ⟦mabbarah", true);
    layered(
        "an entry of the base by half of its id", "{id: reply, no", "{id: ⟦complaint, no", false);
    layered("a key of another place", "policy: hill\n", "policy: hill\n⟦promise: reply\n", false);
    // written after the first mending
    mended("a term in a sentence", "no-later-than: 3 days", "no-later-than: ⟦لا تتجاوز 3 أيام");
    mended("a plus before a term", "no-later-than: 48 hours", "no-later-than: ⟦about 48 hours");
    mended("days of business", "term: 10 working-days", "term: ⟦10 days of work");
    mended("a unit in capitals", "no-later-than: 3 months", "no-later-than: ⟦3 MONTHS");
    mended("a unit with an underscore", "term: 10 working-days", "term: ⟦10 working_days");
    mended("weeks in Arabic", "not-before: 2 weeks", "not-before: ⟦٢ أسبوع");
    mended("a term in square brackets", "not-before: 2 weeks", "not-before: ⟦[2 weeks]");
    mended("a term as a mapping", "not-before: 2 weeks", "not-before: ⟦{weeks: 2}");
    mended(
        "a comma at the end of a line",
        "    to: complaint\n    stage",
        "    to: ⟦complaint,\n    stage");
    mended("an equals sign", "    handled-by: board\n", "    ⟦handled-by = board\n");
    mended("a hyphen without a blank", "  - {id: visited,", "  ⟦-{id: visited,");
    mended("a star for a hyphen", "  - {id: visited,", "  ⟦* {id: visited,");
    mended("Arabic brackets of a list", "[website, telephone]", "⟦(website, telephone)");
    mended("a bracket of the other sort", "{id: closing-3}", "⟦{id: closing-3]");
    mended("a key in capitals", "calendar: saudi", "⟦Calendar: saudi");
    mended("a key with an underscore", "    handled-by: board\n", "    ⟦handled_by: board\n");
    mended("a key in two words", "    opened-by: appealed", "    ⟦opened by: appealed");
    told("a key in Arabic", "    opened-by: appealed", "    ⟦يبدأ بـ: appealed");
    mended("a calendar by its label", "calendar: saudi-non-profit", "calendar: ⟦saudi non-profit");
    mended(
        "a kind in the plural",
        "to: complaint\n    opened-by: submitted",
        "to: ⟦complaints\n    opened-by: submitted");
    mended("a party in Arabic", "by: beneficiary", "by: ⟦المستفيد");
    mended("a kind of case in Arabic", "to: complaint\n    by: b", "to: ⟦شكوى\n    by: b");
    mended("a duty of another word", "kind: survey", "kind: ⟦surveys");
    mended("a topic in the plural", "topic: scope", "topic: ⟦scopes");
    mended("a date with dots", "recorded-on: 2025-07-01", "recorded-on: ⟦01.07.2025");
    mended("a date with its weekday", "recorded-on: 2025-07-01", "recorded-on: ⟦الثلاثاء 1/7/2025");
    told("a date of two digits", "recorded-on: 2025-07-01", "recorded-on: ⟦01/07/25");
    mended("a clause with a dot", "clause: {id: service-6}", "clause: {id: ⟦service.6}");
    mended("a clause in Arabic digits", "clause: {id: service-6}", "clause: {id: ⟦service-٦}");
    mended("a clause without braces", "clause: {id: service-6}", "clause: ⟦service-6");
    told("a clause of the heading", "clause: {id: service-6}", "clause: {id: ⟦تقديم الخدمة}");
    mended("a quote too many", "number: \"3311\"", "number: ⟦\"3311\"\"");
    mended("a channel in another spelling", "[website, telephone]", "[⟦web-site, telephone]");
    layered("two ids of the base that are near", "{id: fax, remove", "{id: ⟦Fax, remove", true);
    layered(
        "an added channel without its label",
        "  - id: front-desk\n    label: {ar: مكتب الاستقبال, en: front desk}\n",
        "  - ⟦id: front-desk\n",
        false);
    writtenAfterTheSecondMending();
  }

  /** As somebody makes them who read the tutorial, and nothing else. */
  private static void writtenAfterTheSecondMending() {
    String start = "from: {first: served}";
    String clause = "clause: {id: service-6}";
    String closing = "{ar: الختام, en: Closing}";
    String extension =
        """
            extension:
              granted-by: extended
              term: 10 working-days
              clause: {id: service-4}
        """;
    mended("a start in words", start, "from: ⟦first served");
    mended("a start in a list", start, "from: ⟦[served]");
    mended("a start under a word of its own", start, "from: {⟦event: served}");
    mended("a start beside its key", start, "from: ⟦first: served");
    mended("a start by the label of its event", start, "from: ⟦تقديم الخدمة");
    mended("a start that is not indented", "    " + start, "    from:\n    ⟦first: served");
    told("a start from several events", start, "from: {first: ⟦[served, visited]}");
    told("the event that keeps it in the start", start, "from: {first: served, ⟦kept-by: visited}");
    mended(
        "an event under a word of its own", "kept-by: visited\n", "kept-by: ⟦{event: visited}\n");
    mended(
        "events with or between",
        "evidence: [replied, accepted, refused]\n    promise",
        "evidence: ⟦replied or accepted or refused\n    promise");
    mended(
        "events with an Arabic or between",
        "evidence: [replied, accepted, refused]\n    promise",
        "evidence: ⟦replied أو accepted أو refused\n    promise");
    mended(
        "events in quotation marks",
        "evidence: [replied, accepted, refused]\n    promise",
        "evidence: ⟦\"replied, accepted, refused\"\n    promise");
    mended("a list in round brackets", "[website, telephone]", "⟦(website / telephone)");
    mended(
        "an extension in a list",
        extension,
        "    extension: ⟦[{granted-by: extended, term: 10 working-days, clause: {id: service-4}}]\n");
    mended("a grant by another word", "      granted-by: extended", "      ⟦by: extended");
    mended(
        "a cap for what is added",
        "      term: 10 working-days",
        "      ⟦no-later-than: 10 working-days");
    told("an extension as a term", extension, "    extension: ⟦10 working-days\n");
    mended("a clause in parts", clause, "clause: ⟦{section: service, item: 6}");
    mended("a clause in a list", clause, "clause: ⟦[service-6]");
    mended("a clause beside its key", clause, "clause: ⟦id: service-6");
    mended("a clause in round brackets", clause, "clause: ⟦(id: service-6)");
    told(
        "a clause in a label",
        "{ar: عاجل, en: urgent}, clause: {id: service-5}",
        "{ar: عاجل, en: urgent, ⟦clause: {id: service-5}}");
    mended("two languages with a stroke", closing, "⟦الختام / Closing");
    mended("two languages in a list", closing, "⟦[الختام, Closing]");
    mended("a language by its name", closing, "{ar: الختام, ⟦english: Closing}");
    mended("a language by its Arabic name", closing, "{⟦عربي: الختام, en: Closing}");
    told("a comma in a text", closing, "{ar: الختام, en: Closing, ⟦signatures}");
    told("a colon in a text in braces", closing, "{ar: الختام⟦: التوقيع, en: Closing}");
    mended("a party in a list", "by: beneficiary", "by: ⟦[beneficiary]");
    mended("a party by another word", "by: beneficiary", "by: ⟦applicant");
    mended(
        "a body as a party",
        "by: association\n    from: {first: served}",
        "by: ⟦board\n    from: {first: served}");
    mended("an entry without its hyphen", "  - id: urgent-reply\n", "  ⟦  id: urgent-reply\n");
    told(
        "a hyphen before each key",
        "    label: {ar: المتابعة, en: follow-up}\n    to: request",
        "  - ⟦label: {ar: المتابعة, en: follow-up}\n  - to: request");
    told("an entry that is no list", "  - topic: scope\n    text:", "    ⟦topic: scope\n    text:");
    mended("a key in camel case", "    kept-by: visited", "    ⟦keptBy: visited");
    mended("a key of the document in Arabic", "policy: wadi", "⟦السياسة: wadi");
    told(
        "registrations of nobody",
        "calendar: saudi",
        "⟦registrations: [{kind: licence, number: \"1\"}]\ncalendar: saudi");
    told(
        "a key of a promise at the beginning of a line",
        "duties:\n",
        "⟦kept-by: replied\nduties:\n");
    told("a case of a scenario", "duties:\n", "⟦cases: []\nduties:\n");
    mended("a comma behind a bracket", "closing-1}}\n", "closing-1}⟦},\n");
    mended("quotation marks around a number", CAP, "no-later-than: ⟦\"20\" working-days");
    mended("an arrow", "    handled-by: board\n", "    ⟦handled-by => board\n");
    mended("a date under a word of its own", "until: 2027-12-31", "until: ⟦{date: 2027-12-31}");
    mended("a day in force by another word", "{stated: 2025", "{⟦date: 2025");
    mended("an id under a key", "next: board-stage", "next: ⟦{id: board-stage}");
    mended("a channel by its label", "{id: website, clause", "{id: ⟦الموقع الإلكتروني, clause");
    mended("a channel by another word", "{id: telephone, clause", "{id: ⟦phone, clause");
    mended("a licence in Arabic", "kind: licence", "kind: ⟦ترخيص");
    mended("a telephone in Arabic", "kind: telephone", "kind: ⟦جوال");
    mended("a topic in Arabic", "topic: scope", "topic: ⟦النطاق");
    mended("a survey in Arabic", "kind: survey", "kind: ⟦استبيان");
    mended("a check with an underscore", "check: single-channel", "check: ⟦single_channel");
    mended("hours with a letter", "no-later-than: 48 hours", "no-later-than: ⟦48h");
    mended("working days with letters", CAP, "no-later-than: ⟦20 wd");
    mended("a fortnight", "not-before: 2 weeks", "not-before: ⟦a fortnight");
    mended("a floor in Arabic", "not-before: 2 weeks", "not-before: ⟦لا تقل عن أسبوعين");
    mended("a term in two keys", "not-before: 2 weeks", "not-before: ⟦{amount: 2, unit: weeks}");
    mended("a quarter", "no-later-than: 3 months", "no-later-than: ⟦1 quarter");
    mended("a quarter in Arabic", "no-later-than: 3 months", "no-later-than: ⟦ربع سنة");
    mended("a term with its start", CAP, "no-later-than: ⟦20 working days from completion");
    mended("a term with its start in Arabic", CAP, "no-later-than: ⟦20 يوم عمل من تاريخ الاكتمال");
    mended("yearly", "every: 1 year", "every: ⟦yearly");
    mended("yearly in Arabic", "every: 1 year", "every: ⟦سنويًا");
    mended("every year", "every: 1 year", "every: ⟦كل سنة");
    told("hours of work", "no-later-than: 48 hours", "no-later-than: ⟦48 working-hours");
    told("a floor under the cap", "no-later-than: 3 months", "no-later-than: ⟦at least 3 months");
    told("hours that repeat", "every: 1 year", "every: ⟦8760 hours");
    told("a cap that is not stated", "no-later-than: 3 days", "no-later-than: ⟦unstated");
    told("a return of the last completion", "    " + CAP, "    " + CAP + "\n    ⟦on-return: pause");
    layered("a base by another word", "base: mabarrah", "⟦extends: mabarrah", true);
    layered("a base in a list", "base: mabarrah", "base: ⟦[mabarrah]", true);
    layered("the id of what goes", "{id: fax, remove: true}", "⟦{remove: fax}", true);
    layered(
        "a removal by another word", "{id: fax, remove: true}", "{id: fax, ⟦delete: true}", true);
    layered("a removal in the past", "{id: fax, remove: true}", "{id: fax, ⟦removed: true}", true);
  }

  @BeforeAll
  static void read_each_document() {
    MISTAKES.forEach((name, each) -> TOLD.add(new Told(name, each, problemsOf(each))));
  }

  private static List<Problem> problemsOf(Mistake mistake) {
    try {
      rules(mistake.text());
      return List.of();
    } catch (InvalidDocumentException e) {
      return e.problems();
    }
  }

  private static RuleSet rules(String text) {
    return RuleSets.parse("ours.yaml", text);
  }

  @Test
  void the_documents_have_no_mistakes_of_their_own() {
    assertThat(rules(Documents.text("held-out/wadi.yaml")).policy().promises()).hasSize(5);
    assertThat(rules(Documents.text("held-out/hill.yaml")).policy().promises()).hasSize(2);
    assertThat(MISTAKES).hasSizeGreaterThan(170);
  }

  @Test
  void a_mistake_is_told_where_it_stands() {
    assertShare(95, "at their place", TOLD, Told::isAtItsPlace);
  }

  @Test
  void a_mistake_is_one_problem() {
    assertShare(95, "as one problem", TOLD, Told::isOne);
  }

  @Test
  void the_suggestion_makes_the_document_what_was_meant() {
    List<Told> remediable = TOLD.stream().filter(each -> each.mistake().hasRemedy()).toList();
    assertShare(85, "with what was meant", remediable, Told::isHealed);
  }

  private static void assertShare(
      int percent, String how, List<Told> told, Predicate<Told> predicate) {
    List<Told> others = told.stream().filter(predicate.negate()).toList();
    double share = 100.0 * (told.size() - others.size()) / told.size();
    assertThat(share)
        .as(
            "%.2f %% of %d mistakes are told %s; of the others: %s",
            share,
            told.size(),
            how,
            others.stream().map(each -> "\n" + each.name() + "\n" + each.problems()).toList())
        .isGreaterThanOrEqualTo(percent);
  }
}
