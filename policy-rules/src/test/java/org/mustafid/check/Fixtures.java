package org.mustafid.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.mustafid.assessment.RuleSet;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Section;
import org.mustafid.name.BodyId;
import org.mustafid.name.DutyId;
import org.mustafid.name.DutyKind;
import org.mustafid.name.Labels;
import org.mustafid.name.SectionId;
import org.mustafid.policy.Duty;
import org.mustafid.policy.Policy;
import org.mustafid.rules.RuleSets;

/**
 * A document that passes every check and, for each check, what has to be changed in it so that it
 * fails that one: as little as possible, so that the two differ in what the check is about.
 */
final class Fixtures {
  /** A passage and what stands in its place. */
  private record Change(String passage, String instead) {}

  /** A document that fails a check, and all the checks that it fails, in their order. */
  record Failing(String text, List<String> failed) {}

  private static final String SOUND = read("sound.yaml");
  private static final Map<String, Failing> FAILING = new LinkedHashMap<>();

  private Fixtures() {}

  /** The text of the document that passes every check. */
  static String sound() {
    return SOUND;
  }

  /** The checks that a document fails, by their ids. */
  static Set<String> ids() {
    return FAILING.keySet();
  }

  /** The document that fails a check. */
  static Failing failing(String id) {
    return Objects.requireNonNull(FAILING.get(id), id);
  }

  /** The sound document, in which passages that must be there once are others. */
  static String changed(String... passagesAndOthers) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < passagesAndOthers.length; i += 2) {
      changes.add(new Change(passagesAndOthers[i], passagesAndOthers[i + 1]));
    }
    String text = SOUND;
    for (Change change : changes) {
      assertThat(text.split(Pattern.quote(change.passage()), -1))
          .as("%s is there once", change.passage())
          .hasSize(2);
      text = text.replace(change.passage(), change.instead());
    }
    return text;
  }

  static RuleSet rules(String text) {
    return RuleSets.parse("ours.yaml", text);
  }

  /** A policy that no document can describe: a duty of a body that is declared nowhere. */
  static RuleSet withUndeclaredBody() {
    Duty duty =
        Duty.builder()
            .id(DutyId.of("audit"))
            .kind(DutyKind.SUPERVISION)
            .text(Labels.of("تُدقَّق الأعمال", "The work is audited"))
            .holder(BodyId.of("auditors"))
            .clause(Clause.of(Section.of(SectionId.of("f"), Labels.of("الواجبات", "Duties")), 4))
            .build();
    return RuleSet.of(Policy.builder().from(rules(SOUND).policy()).addDuties(duty).build());
  }

  /** A document of the folder of documents. */
  static String read(String file) {
    try {
      return Files.readString(Path.of("src/test/resources/documents").resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fails(String id, String... passagesAndOthers) {
    failsWith(List.of(id), passagesAndOthers);
  }

  private static void failsWith(List<String> ids, String... passagesAndOthers) {
    FAILING.put(ids.get(0), new Failing(changed(passagesAndOthers), ids));
  }

  private static String kinds(String channel, int position) {
    return "{id: " + channel + ", clause: {id: A-" + position;
  }

  static {
    String licence = "    - {kind: licence, number: \"100\", clause: {id: cover-1}}\n";
    String poBox = "    - {kind: po-box, printed: \"1234\", clause: {id: cover-4}}\n";
    String telephone = "    - {kind: telephone, printed: \"0500000000\", clause: {id: cover-2}}\n";
    String website = "    - {kind: website, printed: wafa.example, clause: {id: cover-3}}\n";
    String date = "  date: {printed: \"الثلاثاء 1444/ 08/ 01هـ الموافق: 2023/ 02/ 21 م.\"}\n";
    String letters = "  - {id: letters, clause: {id: A-4, printed: \"4\"}}\n";
    fails("registration-missing", "  registrations:\n" + licence, "");
    fails("conflicting-registrations", licence, licence + licence.replace("100", "200"));
    fails("contact-missing", "  contacts:\n" + telephone + website + poBox, "");
    fails("conflicting-contacts", poBox, poBox + poBox.replace("1234", "4321"));
    fails("channel-without-contact", telephone, "");
    fails("contact-without-channel", poBox, poBox + poBox.replace("po-box", "fax"));
    fails(
        "approval-missing",
        SOUND.substring(SOUND.indexOf("approval:\n  by"), SOUND.indexOf("channels:\n  - {id")),
        "");
    fails("approval-undated", date, "");
    fails("approval-unnumbered", "resolution: {printed: \"7\"}", "resolution: unnumbered");
    fails(
        "approval-number-scrambled",
        "resolution: {printed: \"7\"}",
        "resolution: {printed: \"3 -7\", candidates: [3-7, 7-3]}");
    fails("approval-unsigned", "  signed-by: chairman\n", "");
    fails("approval-date-unreadable", "1444/ 08/ 01", "1444/ 80/ 01");
    fails("approval-dates-apart", "2023/ 02/ 21", "2023/ 02/ 28");
    fails("approval-weekday-wrong", "الثلاثاء", "الأربعاء");
    fails("effect-unstated", "{stated: 2023-03-01, clause: {id: approval-2}}", "{unstated: true}");
    fails("effect-before-approval", "2023-03-01", "2023-02-20");
    fails("floor-without-cap", "    no-later-than: 2 weeks\n", "");
    fails(
        "promise-without-start",
        "{first: submitted}\n    kept-by: handled",
        "{unstated: true}\n    kept-by: handled");
    FAILING.put(
        "reading-unattached",
        new Failing(
            changed(
                "{first: submitted}\n    kept-by: handled",
                "{unstated: true}\n    kept-by: handled",
                "channels:\n  - {id",
                "readings: [{id: ours, choice: {ar: من التقديم, en: From submission}}]\n"
                    + "channels:\n  - {id"),
            List.of("promise-without-start", "reading-unattached")));
    fails("cap-shorter-than-floor", "not-before: 3 days", "not-before: 15 days");
    fails(
        "promise-unquantified",
        "no-later-than: 30 days",
        "unquantified: {ar: سرعة المعالجة, en: quickly}");
    fails(
        "cap-longer-than-period",
        "no-later-than: 30 days",
        "every: 3 weeks\n    no-later-than: 30 days");
    fails(
        "word-beside-term",
        "no-later-than: 30 days",
        "unquantified: {ar: سرعة المعالجة, en: quickly}\n    no-later-than: 30 days");
    fails(
        "kept-by-its-end",
        "no-later-than: 30 days",
        "every: {term: 60 days, until: [served, handled]}");
    fails(
        "kept-by-its-extension",
        "no-later-than: 30 days",
        "no-later-than: 30 days\n    extension: {granted-by: [extended, handled], term: 1 week}");
    fails("kept-by-its-start", "kept-by: handled", "kept-by: [handled, submitted]");
    fails("return-effect-unstated", "from: {last: completed}", "from: {first: submitted}");
    fails(
        "step-order-unstated",
        "{stated: as-listed, clause: {id: C}}",
        "{unstated: true, reading: as-listed, id: ours, choice: {ar: بالترتيب, en: In order}}");
    fails("items-joined", "{id: A-4, printed: \"4\"}", "{id: A-3, printed: \"3\"}");
    fails("visitor-without-channel", "{id: interview,", "{id: service-request-form,");
    fails(
        "kind-without-channel",
        kinds("interview", 1),
        kinds("interview, for: [request, complaint]", 1),
        kinds("telephone", 2),
        kinds("telephone, for: [request, complaint]", 2),
        kinds("website", 3),
        kinds("website, for: [request, complaint]", 3),
        kinds("letters", 4),
        kinds("letters, for: [request, complaint]", 4));
    fails("complaint-channel-not-offered", "[website], handled-by", "[fax], handled-by");
    fails("complaint-without-handler", "[website], handled-by: follow-up-committee", "[website]");
    fails("tools-unmentioned", "ويُعبأ طلب دعم مستفيد", "ويُساعد");
    fails(
        "body-without-task",
        "  - {id: board, clause: {id: approval-1}}\n",
        "  - {id: board, clause: {id: approval-1}}\n  - {id: workers, clause: {id: cover}}\n");
    fails(
        "stage-without-handler",
        "    handled-by: follow-up-committee\n    next: appeal",
        "    next: appeal");
    fails("appeal-to-same-body", "    handled-by: board", "    handled-by: follow-up-committee");
    fails(
        "bypass-without-start",
        "stages:\n",
        "categories: [{id: urgent, label: {ar: عاجل, en: urgent}, clause: {id: E-3}}]\nstages:\n",
        "    next: appeal\n",
        "    next: appeal\n    bypassed-by: urgent\n",
        "    from: {first: submitted}\n    kept-by: handled\n",
        "    stage: appeal\n    from: {first: appealed}\n    kept-by: handled\n");
    fails("duty-without-interval", "every: 1 years", "every: {unstated: true}");
    fails("duty-without-holder", "    by: board\n    every", "    every");
    fails(
        "conditions-unjoined",
        "connective: {all: [fault-proven, ruling]}",
        "connective: {unstated: true}");
    fails("condition-unused", "{all: [fault-proven, ruling]}", "{all: [fault-proven]}");
    fails(
        "compensation-amount-unstated",
        "  limit: {text: {ar: لا يزيد على ألف ريال, en: At most 1000 riyals}, clause: {id: D-4}}\n",
        "");
    fails("claim-without-period", "to: claim", "to: inquiry");
    fails("numbering-gap", "A-4, printed: \"4\"", "A-4, printed: ٥");
    fails("numbering-repeated", "A-4, printed: \"4\"", "A-4, printed: \"3\"");
    fails("numbering-partial", "A-4, printed: \"4\"", "A-4");
    fails("foreign-name", "يُراجع المجلس", "يُراجع مجلس إدارة جمعية الأمل");
    fails(
        "ids-alike",
        "  - id: survey\n",
        "  - {id: reviews, kind: awareness, text: {ar: يُعرَّف بها, en: It is explained}, by: board, clause: {id: F-4}}\n  - id: survey\n");
    fails(
        "complaints-missing",
        "  - {channels: [website], handled-by: follow-up-committee, clause: {id: E-1}}\n",
        "",
        "complaint-routes:\n",
        "",
        "  - id: complaint\n    label: {ar: الشكوى, en: complaint}\n    to: complaint",
        "  - id: complaint\n    label: {ar: الشكوى, en: complaint}\n    to: inquiry",
        "en: appeal}\n    to: complaint",
        "en: appeal}\n    to: inquiry",
        "en: referral}\n    to: complaint",
        "en: referral}\n    to: inquiry",
        "  - id: complaint-handling\n    to: complaint",
        "  - id: complaint-handling\n    to: inquiry");
    fails("receipt-missing", "topic: receipt", "topic: information");
    fails(
        "complaint-period-missing",
        "  - id: complaint-handling\n    to: complaint",
        "  - id: complaint-handling\n    to: inquiry");
    fails(
        "appeal-missing",
        "opened-by: appealed",
        "opened-by: reopened",
        "    next: appeal\n",
        "",
        "    next: outside\n",
        "");
    fails("reasons-missing", "topic: reasons", "topic: information");
    fails("confidentiality-missing", "topic: confidentiality", "topic: information");
    fails("data-rights-missing", "topic: data-rights", "topic: information");
    fails("non-retaliation-missing", "topic: non-retaliation", "topic: information");
    fails(
        "outside-referral-missing",
        "opened-by: referred-outside",
        "opened-by: reopened",
        "outside: true, ",
        "");
    fails("review-missing", "kind: review", "kind: awareness");
    fails("survey-missing", "kind: survey", "kind: awareness");
    fails("publication-missing", "kind: publication", "kind: awareness");
    failsWith(
        List.of("single-channel", "contact-without-channel", "contact-without-channel"),
        "  - {id: telephone, clause: {id: A-2, printed: \"2\"}}\n",
        "",
        "  - {id: website, clause: {id: A-3, printed: \"3\"}}\n",
        "",
        letters,
        "",
        "channels: [website]",
        "channels: [interview]");
    String suppressed = "suppress:\n  - {check: %s, reason: {ar: سبب, en: why}, until: %s}\n";
    FAILING.put(
        "suppression-expired",
        new Failing(
            changed("topic: reasons", "topic: information")
                + suppressed.formatted("reasons-missing", "2026-11-20"),
            List.of("reasons-missing", "suppression-expired")));
    FAILING.put(
        "suppression-unused",
        new Failing(
            SOUND + suppressed.formatted("reasons-missing", "2026-11-21"),
            List.of("suppression-unused")));
    FAILING.put(
        "defect-not-seen",
        new Failing(
            SOUND
                + "defects:\n"
                + "  - {kind: missing, text: {ar: نقص, en: lack}, check: contact-missing, clause: {id: A}}\n",
            List.of("defect-not-seen")));
  }
}
