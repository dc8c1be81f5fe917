package org.mustafid.rules;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mustafid.assessment.FindingTypes;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Severity;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.ConditionId;
import org.mustafid.name.ContactKind;
import org.mustafid.name.DefectKind;
import org.mustafid.name.DutyKind;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.name.PromiseId;
import org.mustafid.name.StepId;
import org.mustafid.name.ToolId;
import org.mustafid.name.TopicId;
import org.mustafid.policy.Registration;
import org.mustafid.policy.StepOrder;
import org.mustafid.promise.Extension;
import org.mustafid.promise.OnDayOff;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Party;
import org.mustafid.promise.Repetition;

/**
 * The format of policy documents, mapping by mapping: which keys there are, what they hold, and
 * what an editor says about them. A new key of the reader is a line here.
 */
final class Grammar {
  static final Form LABELS = Form.ref("labels");
  static final Form CLAUSE = Form.ref("clause");

  /** Of a well-known id, which brings the texts that are left out. */
  private static final Form SOME_LABELS = Form.ref("some-labels");

  private static final Form ONE_KEY = Form.of("minProperties", 1).with("maxProperties", 1);

  private static final String CALENDAR = "saudi-non-profit";

  private Grammar() {}

  /** The schema of a document. */
  static Form schema() {
    return Form.of("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("$id", "urn:mustafid:1")
        .and(document())
        .with("$defs", definitions());
  }

  private static Map<String, Form> definitions() {
    Map<String, Form> forms = new LinkedHashMap<>();
    forms.put("association", association());
    forms.put("registration", registration());
    forms.put("contact", contact());
    forms.put("calendar", calendar());
    forms.put("section", section());
    forms.put("body", body());
    forms.put("case-kind", caseKind());
    forms.put("category", category());
    forms.put("stage", stage());
    forms.put("approval", approval());
    forms.put("printed-number", printedNumber());
    forms.put("printed-date", printedDate());
    forms.put("channel", channel());
    forms.put("tool", tool());
    forms.put("named-event", event());
    forms.put("step", step());
    forms.put("promise", promise());
    forms.put("start", start().form().and(ONE_KEY));
    forms.put("repetition", repetition());
    forms.put("extension", extension());
    forms.put("complaint-route", complaintRoute());
    forms.put("compensation", compensation());
    forms.put("condition", condition());
    forms.put("connective", connective());
    forms.put("limit", limit());
    forms.put("duty", duty());
    forms.put("provision", provision());
    forms.put("defect", defect());
    forms.put("severities", severities());
    forms.put("clause", clause());
    forms.put("labels", labels().form().with("patternProperties", otherLanguages()));
    forms.put("some-labels", someLabels());
    forms.putAll(Stating.definitions());
    forms.putAll(Values.definitions());
    return forms;
  }

  private static Form document() {
    return Shape.of("document")
        .must("mustafid", Form.oneOf(List.of(1, "\u0661", "\u06F1")))
        .must("policy", Values.ID)
        .must("title", LABELS)
        .must("association", Form.ref("association"))
        .must("calendar", Form.mappingOr(Form.ref("calendar"), Form.oneOf(List.of(CALENDAR))))
        .may("in-force-from", Stating.alone("in-force-from", Values.DATE))
        .must("sections", Form.listOf(Form.ref("section")))
        .may("readings", Stating.READINGS)
        .may("bodies", Form.listOf(Form.ref("body")))
        .may("case-kinds", Form.listOf(Form.ref("case-kind")))
        .may("categories", Form.listOf(Form.ref("category")))
        .may("stages", Form.listOf(Form.ref("stage")))
        .may("approval", Form.ref("approval"))
        .must("channels", Form.listOf(Form.ref("channel")))
        .may("tools", Form.listOf(Form.ref("tool")))
        .may("events", Form.listOf(Form.ref("named-event")))
        .may("step-order", Stating.alone("step-order", Values.words((Object[]) StepOrder.values())))
        .may("steps", Form.listOf(Form.ref("step")))
        .may("promises", Form.listOf(Form.ref("promise")))
        .may("complaint-routes", Form.listOf(Form.ref("complaint-route")))
        .may("compensation", Form.ref("compensation"))
        .may("duties", Form.listOf(Form.ref("duty")))
        .may("provisions", Form.listOf(Form.ref("provision")))
        .may("defects", Form.listOf(Form.ref("defect")))
        .may("severities", Form.ref("severities"))
        .form();
  }

  private static Form association() {
    return Shape.of("association")
        .must("id", Values.ID)
        .must("name", LABELS)
        .may("registrations", Form.listOf(Form.ref("registration")))
        .may("contacts", Form.listOf(Form.ref("contact")))
        .form();
  }

  private static Form registration() {
    return Shape.of("registrations")
        .must("kind", Values.words((Object[]) Registration.Kind.values()))
        .must("number", Values.TEXT)
        .may("with", LABELS)
        .must("clause", CLAUSE)
        .form();
  }

  private static Form contact() {
    return Shape.of("contacts")
        .must("kind", Values.wellKnown(ContactKind.wellKnown()))
        .must("printed", Values.TEXT)
        .must("clause", CLAUSE)
        .form();
  }

  private static Form calendar() {
    List<String> days =
        Arrays.stream(DayOfWeek.values()).map(day -> day.name().toLowerCase(Locale.ROOT)).toList();
    return Shape.of("calendar")
        .must("id", Values.ID)
        .must("label", LABELS)
        .must("holidays-of", Form.oneOf(List.of(CALENDAR)))
        .must(
            "rest-days",
            Form.of("type", "array")
                .with("items", Form.oneOf(days))
                .with("uniqueItems", true)
                .with("maxItems", days.size() - 1))
        .form();
  }

  private static Form section() {
    return Shape.of("sections").must("id", Values.ID).must("heading", LABELS).form();
  }

  private static Form body() {
    return named("bodies", BodyId.wellKnown(), BodyId::of)
        .may("outside", Values.TRUE_OR_FALSE)
        .must("clause", CLAUSE)
        .form();
  }

  private static Form caseKind() {
    return named("case-kinds", CaseKind.wellKnown(), CaseKind::of).form();
  }

  private static Form category() {
    return Shape.of("categories")
        .must("id", Values.ID)
        .must("label", LABELS)
        .must("clause", CLAUSE)
        .form();
  }

  private static Form stage() {
    return Shape.of("stages")
        .must("id", Values.ID)
        .must("label", LABELS)
        .must("to", Values.KIND)
        .must("opened-by", Values.EVENTS)
        .may("handled-by", Values.BODY)
        .may("next", Values.ID)
        .may("bypassed-by", Values.IDS)
        .must("clause", CLAUSE)
        .rule(Form.when(Form.has("bypassed-by"), Form.has("next")))
        .form();
  }

  private static Form approval() {
    return Shape.of("approval")
        .may("by", Values.BODY)
        .may(
            "resolution",
            Form.mappingOr(Form.ref("printed-number"), Form.oneOf(List.of("unnumbered"))))
        .may("meeting", Form.ref("printed-number"))
        .may("date", Form.ref("printed-date"))
        .may("signed-by", Values.BODY)
        .must("clause", CLAUSE)
        .form();
  }

  private static Form printedNumber() {
    return Shape.of("resolution")
        .must("printed", Values.TEXT)
        .may("candidates", Form.listOf(Values.TEXT))
        .form();
  }

  private static Form printedDate() {
    return Shape.of("date")
        .must("printed", Values.PRINTED_DATE)
        .may("accepted", Values.DATE)
        .form();
  }

  private static Form channel() {
    return named("channels", ChannelId.wellKnown(), ChannelId::of)
        .may("for", Values.KINDS)
        .must("clause", CLAUSE)
        .form();
  }

  private static Form tool() {
    return named("tools", ToolId.wellKnown(), ToolId::of).must("clause", CLAUSE).form();
  }

  private static Form event() {
    return named("events", EventKind.wellKnown(), EventKind::of).form();
  }

  private static Form step() {
    Form expected = // by an event that is stated or read, and not only left open
        Form.of(
            "anyOf",
            List.of(Form.not(Form.of("type", "object")), Form.has("stated"), Form.has("reading")));
    return named("steps", StepId.wellKnown(), StepId::of)
        .may("for", Values.KINDS)
        .may("text", LABELS)
        .may("when", LABELS)
        .may("by", Values.BODY)
        .may("evidence", Values.EVENTS)
        .may("expected-by", Stating.of("expected-by", Values.EVENT))
        .may("not-after", Stating.of("not-after", Values.EVENT))
        .may("promise", Values.PROMISE)
        .must("clause", CLAUSE)
        .may("readings", Stating.READINGS)
        .rule(
            Form.when(
                Form.has("expected-by").and(Form.where("expected-by", expected)),
                Form.has("evidence")))
        .form();
  }

  private static Form promise() {
    return named("promises", PromiseId.wellKnown(), PromiseId::of)
        .must("to", Values.KIND)
        .may("category", Values.IDS)
        .may("stage", Values.ID)
        .must("by", Values.words((Object[]) Party.values()))
        .must("from", Stating.of("from", Form.ref("start"), start()))
        .must("kept-by", Values.EVENTS)
        .may("not-before", Values.TERM)
        .may("no-later-than", Values.TERM)
        .may("every", Form.mappingOr(Form.ref("repetition"), Values.TERM_OF_DAYS))
        .may("unquantified", LABELS)
        .may("on-day-off", Values.words((Object[]) OnDayOff.values()))
        .may("on-return", Stating.of("on-return", Values.words((Object[]) OnReturn.values())))
        .may(
            "on-reopening",
            Stating.of("on-reopening", Values.words((Object[]) OnReopening.values())))
        .may("extension", Form.ref("extension"))
        .must("clause", CLAUSE)
        .may("readings", Stating.READINGS)
        .rule(hasATerm())
        .rule(comesBack())
        .rule(undoesAReturn())
        .rule(isExtendedInItsUnits())
        .form();
  }

  /** The longest period, if nothing else says when, or if it may be extended. */
  private static Form hasATerm() {
    Form something = Form.hasAny(List.of("not-before", "every", "unquantified"));
    Form extended = Form.has("extension").with("not", Form.has("every"));
    return Form.when(
        Form.of("anyOf", List.of(Form.not(something), extended)), Form.has("no-later-than"));
  }

  /** What comes back counts in days, and nothing moves or extends it. */
  private static Form comesBack() {
    Map<String, Object> only = new LinkedHashMap<>();
    only.put("not-before", Values.TERM_OF_DAYS);
    only.put("no-later-than", Values.TERM_OF_DAYS);
    List.of("on-return", "on-reopening", "extension").forEach(key -> only.put(key, false));
    return Form.when(Form.has("every"), Form.of("properties", only));
  }

  /** A period that starts with the last completion has nothing to pause. */
  private static Form undoesAReturn() {
    Form completed = Form.of("const", "completed");
    Form last = Form.has("last").and(Form.where("last", completed));
    Form lastOf = Form.has("last-of").and(Form.where("last-of", Form.of("contains", completed)));
    Form start = Form.of("anyOf", List.of(last, lastOf));
    Form anyhow =
        Form.of(
            "anyOf",
            List.of(
                start,
                Form.has("stated").and(Form.where("stated", start)),
                Form.has("reading").and(Form.where("reading", start))));
    return Form.when(
        Form.has("from").and(Form.where("from", Form.of("type", "object").and(anyhow))),
        Form.without(List.of("on-return")));
  }

  /** Hours are added to hours, and days to days. */
  private static Form isExtendedInItsUnits() {
    Form inTime = Form.has("no-later-than").and(Form.where("no-later-than", Values.TERM_OF_TIME));
    return Form.when(inTime, Form.where("extension", Form.where("term", Values.TERM_OF_TIME)))
        .with("else", Form.where("extension", Form.where("term", Values.TERM_OF_DAYS)));
  }

  private static Shape start() {
    return Shape.of("from")
        .may("first", Values.EVENT)
        .may("last", Values.EVENT)
        .may("first-of", Form.setOf(Values.EVENT))
        .may("last-of", Form.setOf(Values.EVENT));
  }

  private static Form repetition() {
    return Shape.of("every")
        .must("term", Values.TERM_OF_DAYS)
        .may("times", Values.number(Declared.onParameterOf(Repetition.class, "times")))
        .may("until", Values.EVENTS)
        .form();
  }

  private static Form extension() {
    return Shape.of("extension")
        .must("granted-by", Values.EVENTS)
        .must("term", Values.TERM)
        .may("times", Values.number(Declared.on(Extension.class, "times")))
        .may("requires", Values.requirements())
        .may("clause", CLAUSE)
        .form();
  }

  private static Form complaintRoute() {
    return Shape.of("complaint-routes")
        .must("channels", Values.CHANNELS)
        .may("handled-by", Values.BODY)
        .must("clause", CLAUSE)
        .form();
  }

  private static Form compensation() {
    return Shape.of("compensation")
        .must("conditions", Form.listOf(Form.ref("condition")))
        .must("connective", Stating.of("connective", Form.ref("connective"), combined()))
        .may("settled-through", Values.CONDITION)
        .may("limit", Form.ref("limit"))
        .must("clause", CLAUSE)
        .form();
  }

  private static Form condition() {
    return named("conditions", ConditionId.wellKnown(), ConditionId::of)
        .may("text", LABELS)
        .must("proven-by", Values.EVENTS)
        .may("disproven-by", Values.EVENTS)
        .may("requires", Values.requirements())
        .must("clause", CLAUSE)
        .form();
  }

  private static Form connective() {
    return Form.mappingOr(combined().form().and(ONE_KEY), Values.CONDITION);
  }

  private static Shape combined() {
    Form parts = Form.setOf(Form.ref("connective"));
    Form atLeast = Shape.of("at-least").must("count", Values.count()).must("of", parts).form();
    return Shape.of("connective").may("all", parts).may("any", parts).may("at-least", atLeast);
  }

  private static Form limit() {
    return Shape.of("limit").must("text", LABELS).must("clause", CLAUSE).form();
  }

  private static Form duty() {
    return Shape.of("duties")
        .must("id", Values.ID)
        .must("kind", Values.wellKnown(DutyKind.wellKnown()))
        .must("text", LABELS)
        .may("by", Values.BODY)
        .may("every", Stating.of("every", Values.TERM_OF_DAYS))
        .must("clause", CLAUSE)
        .form();
  }

  private static Form provision() {
    return Shape.of("provisions")
        .must("topic", Values.wellKnown(TopicId.wellKnown()))
        .must("text", LABELS)
        .may("by", Values.BODY)
        .must("clause", CLAUSE)
        .form();
  }

  private static Form defect() {
    return Shape.of("defects")
        .must("kind", Values.wellKnown(DefectKind.wellKnown()))
        .must("text", LABELS)
        .must("clause", CLAUSE)
        .form();
  }

  private static Form severities() {
    Shape severities = Shape.of("severities");
    Form grave = Form.oneOf(Arrays.stream(Severity.values()).map(Severity::id).toList());
    for (DiagnosticType type : FindingTypes.all()) {
      severities.may(type.id(), grave.with("default", type.severity().id()));
    }
    return severities.form();
  }

  private static Form clause() {
    Form place = Values.place();
    return Shape.of("clause").must("id", place).may("printed", Values.TEXT).form();
  }

  private static Shape labels() {
    return Shape.of("labels").must("ar", Values.TEXT).must("en", Values.TEXT);
  }

  private static Map<String, Form> otherLanguages() {
    return Map.of("^[a-z][a-z]$", Values.TEXT);
  }

  private static Form someLabels() {
    return Shape.of("labels")
        .may("ar", Values.TEXT)
        .may("en", Values.TEXT)
        .form()
        .with("patternProperties", otherLanguages())
        .with("minProperties", 1);
  }

  /** An entry whose id may be a well-known one, which brings its labels. */

  /** An entry whose id may be a well-known one, which brings its labels. */
  private static <I extends Id> Shape named(
      String name, Set<String> wellKnown, Function<String, I> factory) {
    List<String> ids = Values.sorted(wellKnown);
    String known =
        ids.stream()
            .map(id -> id + " · " + factory.apply(id).labels().find("ar").orElseThrow())
            .collect(Collectors.joining(", "));
    Form own = Form.has("id").and(Form.where("id", Form.not(Form.oneOf(ids))));
    return Shape.of(name)
        .mustAlso("id", Values.ID.suggesting(ids), "Well-known: " + known + ".")
        .may("label", SOME_LABELS)
        .rule(Form.when(own, Form.has("label").and(Form.where("label", Form.has("ar", "en")))));
  }
}
