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
import org.mustafid.check.CheckTypes;
import org.mustafid.date.HijriDate;
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
import org.mustafid.policy.Acceptance;
import org.mustafid.policy.OnChange;
import org.mustafid.policy.Registration;
import org.mustafid.policy.StepOrder;
import org.mustafid.promise.Extension;
import org.mustafid.promise.OnDayOff;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Party;
import org.mustafid.promise.Repetition;
import org.mustafid.workday.Holiday;
import org.mustafid.workday.Substitution;

/**
 * The format of policy documents, mapping by mapping: which keys there are, what they hold, and
 * what an editor says about them. A new key of the reader is a line here.
 */
final class Grammar {
  static final Form LABELS = Form.ref("labels");
  static final Form CLAUSE = Form.ref("clause");

  /** The version of the format, in the digits of any language. */
  static final Form FORMAT = Form.oneOf(List.of(1, "\u0661", "\u06F1"));

  /** Of a well-known id, which brings the texts that are left out. */
  private static final Form SOME_LABELS = Form.ref("some-labels");

  private static final Form ONE_KEY = Form.of("minProperties", 1).with("maxProperties", 1);

  private static final String CALENDAR = "saudi-non-profit";

  /** The keys of a policy that it always has, and that nothing which it builds on has for it. */
  static final List<String> OF_A_POLICY = List.of("policy", "title", "association");

  /** What has no meaning for several calendars together. */
  private static final List<String> OF_ONE_CALENDAR =
      List.of(
          "holidays-of",
          "zone",
          "range",
          "hijri-years",
          "rest-days",
          "work-weeks",
          "holidays",
          "announcements");

  private Grammar() {}

  /** The schema of a policy document. */
  static Form schema() {
    return schema("urn:mustafid:1", document(), definitions());
  }

  /** The schema of a file with a working calendar. */
  static Form schemaOfCalendars() {
    return schema(
        "urn:mustafid:calendar:1",
        Shape.of("calendar-document")
            .must("mustafid", FORMAT)
            .must("calendar", Form.ref("calendar"))
            .form(),
        definitions());
  }

  /** The schema of a file with announcements. */
  static Form schemaOfAnnouncements() {
    return schema(
        "urn:mustafid:announcements:1",
        Shape.of("announcements-document")
            .must("mustafid", FORMAT)
            .must("announcements", Form.ref("announcements"))
            .form(),
        definitions());
  }

  /** The schema of a file with scenarios. */
  static Form schemaOfScenarios() {
    return schema(
        "urn:mustafid:scenarios:1", ScenarioGrammar.document(), ScenarioGrammar.definitions());
  }

  private static Form schema(String id, Form document, Map<String, Form> definitions) {
    return Form.of("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("$id", id)
        .and(document)
        .with("$defs", document.needed(definitions));
  }

  private static Map<String, Form> definitions() {
    Map<String, Form> forms = new LinkedHashMap<>();
    forms.put("association", association());
    forms.put("registration", registration());
    forms.put("contact", contact());
    forms.put("calendar", calendar());
    forms.put("calendar-part", calendarPart());
    forms.put("range", days("range"));
    forms.put("hijri-years", hijriYears());
    forms.put("first-week", week().form());
    forms.put("work-week", week().may("from", Values.DATE).form());
    forms.put("holiday", holiday());
    forms.put("dates", days("dates"));
    forms.put("announcements", announcements());
    forms.put("month", month());
    forms.put("closure", closure());
    entry(forms, "section", section());
    entry(forms, "print", print());
    entry(forms, "body", body());
    entry(forms, "case-kind", caseKind());
    entry(forms, "category", category());
    entry(forms, "stage", stage());
    forms.put("approval", approval());
    forms.put("printed-number", printedNumber());
    forms.put("printed-date", printedDate());
    entry(forms, "channel", channel());
    entry(forms, "tool", tool());
    entry(forms, "named-event", event());
    entry(forms, "step", step());
    entry(forms, "promise", promise());
    forms.put("start", start().form().and(ONE_KEY));
    forms.put("missed", missed());
    forms.put("repetition", repetition());
    forms.put("extension", extension());
    forms.put("complaint-route", complaintRoute());
    merging(forms, "compensation", compensation());
    entry(forms, "condition", condition());
    forms.put("connective", connective());
    forms.put("limit", limit());
    entry(forms, "duty", duty());
    forms.put("provision", provision());
    forms.put("defect", defect());
    forms.put("suppression", suppression());
    merging(forms, "severities", severities());
    forms.put("clause", clause());
    forms.put("labels", labels().form().with("patternProperties", otherLanguages()));
    forms.put("some-labels", someLabels());
    entry(forms, "reading", Stating.reading());
    forms.putAll(Stating.definitions());
    forms.putAll(Values.definitions());
    return forms;
  }

  private static void entry(Map<String, Form> forms, String name, Shape shape) {
    Form whole = shape.whole();
    forms.put(name, shape.entryOfLayer());
    forms.put(Shape.WHOLE + name, whole);
  }

  private static void merging(Map<String, Form> forms, String name, Shape shape) {
    Form whole = shape.whole();
    forms.put(name, shape.layer(List.of(), Set.of()));
    forms.put(Shape.WHOLE + name, whole);
  }

  /** A policy, or a template, which has nothing that only a policy has. */
  private static Form document() {
    Shape document = keysOfDocument();
    Form isPolicy = Form.hasAny(OF_A_POLICY);
    Form hasNoBase = Form.of("not", Form.has("base"));
    document.rule(Form.when(isPolicy, Form.has(OF_A_POLICY.toArray(String[]::new))));
    document.rule(Form.when(isPolicy.and(hasNoBase), document.whole()));
    return document.layer(List.of("mustafid"), Overlay.OWN);
  }

  private static Shape keysOfDocument() {
    return Shape.of("document")
        .may("mustafid", FORMAT)
        .may("base", Values.BASE)
        .may("policy", Values.ID)
        .may("title", LABELS)
        .may("association", Form.ref("association"))
        .must("calendar", Form.mappingOr(Form.ref("calendar"), Values.NAMED_CALENDAR))
        .may("version", Values.TEXT)
        .may("recorded-on", Values.DATE)
        .may("in-force-from", Stating.alone("in-force-from", Values.DATE, Values.FIRST_DAY))
        .may("in-force-until", Stating.alone("in-force-until", Values.DATE))
        .may("on-change", Stating.alone("on-change", Values.words((Object[]) OnChange.values())))
        .mayEntries("sections", "section")
        .mayEntries("prints", "print")
        .ruleOfWhole(Form.hasAny(List.of("sections", "prints")))
        .mayEntries("readings", "reading")
        .mayEntries("bodies", "body")
        .mayEntries("case-kinds", "case-kind")
        .mayEntries("categories", "category")
        .mayEntries("stages", "stage")
        .may("approval", Form.ref("approval"))
        .mustEntries("channels", "channel")
        .mayEntries("tools", "tool")
        .mayEntries("events", "named-event")
        .may("step-order", Stating.alone("step-order", Values.words((Object[]) StepOrder.values())))
        .mayEntries("steps", "step")
        .mayEntries("promises", "promise")
        .may("complaint-routes", Form.listOf(Form.ref("complaint-route")))
        .mayMerging("compensation")
        .mayEntries("duties", "duty")
        .may("provisions", Form.listOf(Form.ref("provision")))
        .may("defects", Form.listOf(Form.ref("defect")))
        .may("suppress", Form.listOf(Form.ref("suppression")))
        .mayMerging("severities");
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

  /** One calendar, or what has the days off of several. */
  private static Form calendar() {
    Shape calendar = keysOfCalendar();
    Form parts = Form.setOf(Form.mappingOr(Form.ref("calendar-part"), known()));
    return calendar
        .may("days-off-of", parts)
        .rule(
            Form.when(Form.has("days-off-of"), Form.without(OF_ONE_CALENDAR))
                .with("else", isOneCalendar()))
        .form();
  }

  private static Form calendarPart() {
    return keysOfCalendar().rule(isOneCalendar()).form();
  }

  private static Form known() {
    return Form.oneOf(List.of(CALENDAR));
  }

  private static Shape keysOfCalendar() {
    return Shape.of("calendar")
        .must("id", Values.ID)
        .must("label", LABELS)
        .may("holidays-of", known())
        .may("zone", Values.ZONE)
        .may("range", Form.ref("range"))
        .may("hijri-years", Form.ref("hijri-years"))
        .may("rest-days", restDays())
        .may("work-weeks", workWeeks())
        .may("holidays", Form.listOf(Form.ref("holiday")))
        .may("announcements", Form.ref("announcements"));
  }

  /** What a calendar has that builds on no other, and what says the same in two ways. */
  private static Form isOneCalendar() {
    Form itsOwn =
        Form.has("zone")
            .with(
                "allOf",
                List.of(
                    Form.hasAny(List.of("range", "hijri-years")),
                    Form.hasAny(List.of("rest-days", "work-weeks"))));
    return Form.when(Form.not(Form.has("holidays-of")), itsOwn)
        .with(
            "allOf",
            List.of(
                Form.when(Form.has("range"), Form.without(List.of("hijri-years"))),
                Form.when(Form.has("work-weeks"), Form.without(List.of("rest-days")))));
  }

  private static Form restDays() {
    List<String> days =
        Arrays.stream(DayOfWeek.values()).map(day -> day.name().toLowerCase(Locale.ROOT)).toList();
    return Form.of("type", "array")
        .with("items", Form.oneOf(days))
        .with("uniqueItems", true)
        .with("maxItems", days.size() - 1);
  }

  /** The first has no day from which it is, and each other one has; lax for older evaluators. */
  private static Form workWeeks() {
    return Form.listOf(Form.ref("work-week"))
        .with("prefixItems", List.of(Form.ref("first-week")))
        .with("contains", Form.not(Form.has("from")))
        .with("maxContains", 1);
  }

  private static Shape week() {
    return Shape.of("work-weeks").must("rest-days", restDays()).may("source", Values.TEXT);
  }

  private static Form days(String name) {
    return Shape.of(name).must("from", Values.DATE).must("through", Values.DATE).form();
  }

  private static Form hijriYears() {
    Form year = Values.number(HijriDate.FIRST.year(), HijriDate.LAST.year());
    return Shape.of("hijri-years").must("from", year).must("through", year).form();
  }

  private static Form holiday() {
    Form several = Form.where("days", Form.of("type", "integer").with("minimum", 2));
    Form forSeveral = Values.words(Substitution.NONE, Substitution.NEXT_WORKING_DAY);
    return Shape.of("holidays")
        .must("id", Values.ID)
        .may("label", SOME_LABELS)
        .may("first-day", Values.YEARLY_DAY)
        .may("days", Values.number(1, Holiday.MOST_DAYS))
        .may("since", Values.DATE)
        .may("until", Values.DATE)
        .may("on-rest-day", Values.words((Object[]) Substitution.values()))
        .may("unverified-before", Values.DATE)
        .may("dates", dates())
        .may("source", Values.TEXT)
        .rule(
            Form.when(
                    Form.has("dates"),
                    Form.without(
                        List.of(
                            "first-day",
                            "days",
                            "since",
                            "until",
                            "on-rest-day",
                            "unverified-before")))
                .with("else", Form.has("first-day")))
        .rule(Form.when(Form.has("days").and(several), Form.where("on-rest-day", forSeveral)))
        .form();
  }

  /** A day, days from one to another, or a list of such. */
  private static Form dates() {
    Form one = Form.mappingOr(Form.ref("dates"), Values.DATE);
    return Form.when(Form.of("type", "array"), Form.setOf(one)).with("else", one);
  }

  private static Form announcements() {
    return Shape.of("announcements")
        .may("compiled-on", Values.DATE)
        .may("months", Form.listOf(Form.ref("month")))
        .may("closures", Form.listOf(Form.ref("closure")))
        .rule(Form.hasAny(List.of("months", "closures")))
        .form();
  }

  private static Form month() {
    return Shape.of("months")
        .must("month", Values.HIJRI_MONTH)
        .must("begins", Values.DATE)
        .must("source", Values.TEXT)
        .form();
  }

  private static Form closure() {
    return Shape.of("closures")
        .must("id", Values.ID)
        .must("label", LABELS)
        .must("dates", dates())
        .must("source", Values.TEXT)
        .form();
  }

  private static Shape section() {
    return Shape.of("sections").must("id", Values.ID).must("heading", LABELS);
  }

  private static Shape print() {
    return Shape.of("prints").must("id", Values.ID).mustEntries("sections", "section");
  }

  private static Shape body() {
    return named("bodies", BodyId.wellKnown(), BodyId::of)
        .may("outside", Values.TRUE_OR_FALSE)
        .must("clause", CLAUSE);
  }

  private static Shape caseKind() {
    return named("case-kinds", CaseKind.wellKnown(), CaseKind::of);
  }

  private static Shape category() {
    return Shape.of("categories")
        .must("id", Values.ID)
        .must("label", LABELS)
        .must("clause", CLAUSE);
  }

  private static Shape stage() {
    return Shape.of("stages")
        .must("id", Values.ID)
        .must("label", LABELS)
        .must("to", Values.KIND)
        .must("opened-by", Values.EVENTS)
        .may("handled-by", Values.BODY)
        .may("next", Values.ID)
        .may("bypassed-by", Values.IDS)
        .must("clause", CLAUSE)
        .ruleOfWhole(Form.when(Form.has("bypassed-by"), Form.has("next")));
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

  private static Shape channel() {
    return named("channels", ChannelId.wellKnown(), ChannelId::of)
        .may("for", Values.KINDS)
        .must("clause", CLAUSE);
  }

  private static Shape tool() {
    return named("tools", ToolId.wellKnown(), ToolId::of).must("clause", CLAUSE);
  }

  private static Shape event() {
    return named("events", EventKind.wellKnown(), EventKind::of);
  }

  private static Shape step() {
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
        .mayEntries("readings", "reading")
        .ruleOfWhole(
            Form.when(
                Form.has("expected-by").and(Form.where("expected-by", expected)),
                Form.has("evidence")));
  }

  private static Shape promise() {
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
        .mayEntries("readings", "reading")
        .ruleOfWhole(hasATerm())
        .rule(comesBack())
        .rule(undoesAReturn())
        .rule(startsOnce())
        .rule(isExtendedInItsUnits());
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
    return Form.when(
        startsWith(Form.of("anyOf", List.of(last, lastOf))), Form.without(List.of("on-return")));
  }

  /** What starts when another promise was missed does not come back. */
  private static Form startsOnce() {
    Form several = Form.of("contains", Form.of("type", "object"));
    Form missed =
        Form.of(
            "anyOf",
            List.of(
                Form.has("missed"),
                Form.has("first-of").and(Form.where("first-of", several)),
                Form.has("last-of").and(Form.where("last-of", several))));
    return Form.when(startsWith(missed), Form.without(List.of("every")));
  }

  /** A promise with a start of some form, stated or read. */
  private static Form startsWith(Form start) {
    Form anyhow =
        Form.of(
            "anyOf",
            List.of(
                start,
                Form.has("stated").and(Form.where("stated", start)),
                Form.has("reading").and(Form.where("reading", start))));
    return Form.has("from").and(Form.where("from", Form.of("type", "object").and(anyhow)));
  }

  /** Hours are added to hours, and days to days. */
  private static Form isExtendedInItsUnits() {
    Form inTime = Form.where("no-later-than", Values.TERM_OF_TIME);
    Form alike =
        Form.when(inTime, Form.where("extension", Form.where("term", Values.TERM_OF_TIME)))
            .with("else", Form.where("extension", Form.where("term", Values.TERM_OF_DAYS)));
    return Form.when(Form.has("no-later-than"), alike); // or that of a base is extended
  }

  private static Shape start() {
    return Shape.of("from")
        .may("first", Values.EVENT)
        .may("last", Values.EVENT)
        .may("first-of", Form.setOf(eventOrMissed()))
        .may("last-of", Form.setOf(eventOrMissed()))
        .may("missed", Values.PROMISE);
  }

  private static Form eventOrMissed() {
    return Form.mappingOr(Form.ref("missed"), Values.EVENT);
  }

  private static Form missed() {
    return Shape.of("missed").must("missed", Values.PROMISE).form();
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
        .may("anonymous", Stating.of("anonymous", Values.words((Object[]) Acceptance.values())))
        .may(
            "confidential",
            Stating.of("confidential", Values.words((Object[]) Acceptance.values())))
        .must("clause", CLAUSE)
        .form();
  }

  private static Shape compensation() {
    return Shape.of("compensation")
        .mustEntries("conditions", "condition")
        .must("connective", Stating.of("connective", Form.ref("connective"), combined()))
        .may("settled-through", Values.CONDITION)
        .may("limit", Form.ref("limit"))
        .must("clause", CLAUSE);
  }

  private static Shape condition() {
    return named("conditions", ConditionId.wellKnown(), ConditionId::of)
        .may("text", LABELS)
        .must("proven-by", Values.EVENTS)
        .may("disproven-by", Values.EVENTS)
        .may("requires", Values.requirements())
        .must("clause", CLAUSE);
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

  private static Shape duty() {
    return Shape.of("duties")
        .must("id", Values.ID)
        .must("kind", Values.wellKnown(DutyKind.wellKnown()))
        .must("text", LABELS)
        .may("by", Values.BODY)
        .may("every", Stating.of("every", Values.TERM_OF_DAYS))
        .must("clause", CLAUSE);
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
        .may("check", Values.severalOr(check()))
        .must("clause", CLAUSE)
        .form();
  }

  private static Form suppression() {
    return Shape.of("suppress")
        .must("check", check())
        .may("clause", CLAUSE)
        .must("reason", LABELS)
        .must("until", Values.DATE)
        .form();
  }

  private static Form check() {
    return Form.oneOf(CheckTypes.nameable());
  }

  private static Shape severities() {
    Shape severities = Shape.of("severities");
    Form grave = Form.oneOf(Arrays.stream(Severity.values()).map(Severity::id).toList());
    for (DiagnosticType type : FindingTypes.all()) {
      severities.may(type.id(), grave.with("default", type.severity().id()));
    }
    return severities;
  }

  private static Form clause() {
    Form place = Values.place();
    return Shape.of("clause")
        .must("id", place)
        .may("printed", Values.TEXT)
        .may("printed-in", Values.ID)
        .form();
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
        .rule(Form.when(own, Form.where("label", Form.has("ar", "en"))))
        .ruleOfWhole(Form.when(own, Form.has("label")));
  }
}
