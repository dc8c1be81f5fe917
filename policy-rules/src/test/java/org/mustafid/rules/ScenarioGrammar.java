package org.mustafid.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mustafid.assessment.ClaimAnswer;
import org.mustafid.assessment.FindingTypes;
import org.mustafid.assessment.PromiseStatus;
import org.mustafid.assessment.Remedy;
import org.mustafid.assessment.StepStatus;
import org.mustafid.assessment.Turning;
import org.mustafid.casework.Discretion;
import org.mustafid.compensation.Truth;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.duty.ObligationStatus;

/**
 * The format of files with scenarios, mapping by mapping, as {@link Grammar} has that of policies.
 */
final class ScenarioGrammar {
  private static final Form NONE = Form.of("const", Aspect.NONE);
  private static final Form ID = Form.ref("id");
  private static final Form IDS = severalOrNone(ID);
  private static final Form DAY = orNone(Values.DATE);
  private static final Form DAYS = severalOrNone(Values.DATE);
  private static final Form INSTANT = Form.ref("instant");
  private static final Form NUMBER = orNone(Values.number(0, Integer.MAX_VALUE));
  private static final Form DATE_OR_INSTANT = Form.of("anyOf", List.of(Values.DATE, INSTANT));

  private ScenarioGrammar() {}

  /** A file of scenarios. */
  static Form document() {
    return Shape.of("scenarios-document")
        .must("scenarios", Grammar.FORMAT)
        .must("policy", Values.TEXT)
        .must("cases", Form.listOf(Form.ref("case")))
        .form();
  }

  static Map<String, Form> definitions() {
    Map<String, Form> forms = new LinkedHashMap<>(Values.definitions());
    forms.put(
        "instant",
        Form.of("type", "string")
            .with("pattern", "^\\S+[Tt]\\S+(?:[Zz]|[+-]\\S+)$")
            .with(
                "errorMessage",
                "Expected an instant with its offset from UTC, such as 2026-03-08T09:00:00+03:00."));
    forms.put("case", scenario());
    forms.put("case-event", event());
    forms.put("retraction", retraction());
    forms.put("done", done());
    forms.put("expect", expect());
    forms.put("expected-stage", stage().form());
    forms.put("expected-promise", promise().form());
    forms.put("expected-step", step().form());
    forms.put("expected-condition", condition().form());
    forms.put("expected-remedy", remedy().form());
    forms.put("expected-turning", turning().form());
    forms.put("expected-obligation", obligation().form());
    return forms;
  }

  /** A case, or what an association did towards its duties, which is no case. */
  private static Form scenario() {
    List<String> ofACase =
        List.of("kind", "category", "about", "discretion", "events", "retractions");
    Form isACase =
        Form.of(
            "anyOf",
            List.of(Form.hasAny(ofACase), Form.not(Form.hasAny(List.of("workers", "done")))));
    return Shape.of("cases")
        .must("id", Values.ID)
        .may("note", Values.TEXT)
        .may("kind", Values.KIND)
        .may("category", Values.ID)
        .may("about", Values.BODY)
        .may("discretion", Values.words((Object[]) Discretion.values()))
        .may("undeclared", Values.IDS)
        .may("events", Form.of("type", "array").with("items", Form.ref("case-event")))
        .may("retractions", Form.of("type", "array").with("items", Form.ref("retraction")))
        .may("workers", severalOrNone(Values.TEXT))
        .may("done", Form.listOf(Form.ref("done")))
        .must("as-of", DATE_OR_INSTANT)
        .must("expect", Form.ref("expect"))
        .rule(Form.when(isACase, Form.has("kind", "events")))
        .form();
  }

  private static Form event() {
    return Shape.of("case-events")
        .may("id", Values.TEXT)
        .must("kind", Values.EVENT.with("$ref", "#/$defs/id"))
        .may("on", Values.DATE)
        .may("at", INSTANT)
        .may("channel", ID)
        .may("meets", Values.IDS)
        .may("sequence", Values.number(0, Integer.MAX_VALUE))
        .may("taken-by", Values.BODY)
        .may("corrects", Values.TEXT)
        .may("recorded-at", INSTANT)
        .rule(Form.when(Form.has("at"), Form.without(List.of("on"))).with("else", Form.has("on")))
        .form();
  }

  private static Form retraction() {
    return Shape.of("retractions").must("of", Values.TEXT).may("recorded-at", INSTANT).form();
  }

  private static Form done() {
    return Shape.of("done")
        .must("duty", Values.ID)
        .must("on", Values.DATE)
        .may("worker", Values.TEXT)
        .may("version", Values.TEXT)
        .form();
  }

  private static Form expect() {
    Form findings = Form.oneOf(FindingTypes.all().stream().map(DiagnosticType::id).toList());
    return Shape.of("expect")
        .may("channel", words("offered", "not-offered"))
        .may("discretion", words("accepted", "not-accepted", "unstated"))
        .may("known-to", ID)
        .may("stage", wordOr(ID, "stage"))
        .may(
            "promises",
            Form.mappingOr(byId(wordOr(words(PromiseStatus.values()), "promise")), NONE))
        .may("steps", byId(wordOr(words(StepStatus.values()), "step")))
        .may("next", IDS)
        .may("must", IDS)
        .may("findings", severalOrNone(findings))
        .may("claim", words(ClaimAnswer.values()))
        .may("conditions", byId(wordOr(words(Truth.values()), "condition")))
        .may("deciding", IDS)
        .may("otherwise", severalOrNone(words(ClaimAnswer.values())))
        .may("remedies", severalOrNone(wordOr(words(Remedy.Kind.values()), "remedy")))
        .may("turning", severalOrNone(wordOr(words(Turning.Kind.values()), "turning")))
        .may("obligations", byId(wordOr(words(ObligationStatus.values()), "obligation")))
        .form()
        .with("minProperties", 1);
  }

  private static Shape stage() {
    return Shape.of("expected-stage")
        .may("id", ID)
        .may("opened-on", DAY)
        .may("handled-by", ID)
        .may("next", ID);
  }

  private static Shape promise() {
    return Shape.of("expected-promise")
        .may("status", words(PromiseStatus.values()))
        .may("started-on", DAY)
        .may("earliest", DAY)
        .may("latest", DAY)
        .may("latest-between", DAYS)
        .may("latest-instant", orNone(INSTANT))
        .may("moved-from", DAY)
        .may("used", NUMBER)
        .may("remaining", NUMBER)
        .may("paused-on", DAY)
        .may("extensions", NUMBER)
        .may("kept-on", DAY)
        .may("period", NUMBER)
        .may("earlier", severalOrNone(words(PromiseStatus.values())))
        .may("rests-on", IDS);
  }

  private static Shape step() {
    return Shape.of("expected-step").may("status", words(StepStatus.values()));
  }

  private static Shape condition() {
    return Shape.of("expected-condition").may("truth", words(Truth.values())).may("lacking", IDS);
  }

  private static Shape remedy() {
    return Shape.of("expected-remedy")
        .must("kind", words(Remedy.Kind.values()))
        .may("promise", ID)
        .may("latest", DAY)
        .may("latest-between", DAYS)
        .may("handled-by", ID)
        .may("channels", IDS);
  }

  private static Shape turning() {
    return Shape.of("expected-turning")
        .must("kind", words(Turning.Kind.values()))
        .may("channel", ID)
        .may("conditions", IDS)
        .may("promise", ID)
        .may("on", DAY);
  }

  private static Shape obligation() {
    return Shape.of("expected-obligation")
        .may("status", words(ObligationStatus.values()))
        .may("last-done", DAY)
        .may("due", DAY)
        .may("due-between", DAYS)
        .may("outstanding", NUMBER)
        .may("rests-on", IDS);
  }

  /** What is said of entries by their ids, of which there is one or more. */
  private static Form byId(Form each) {
    return Form.of("type", "object").with("minProperties", 1).with("additionalProperties", each);
  }

  /** A word, which stands for the first of several aspects, or these. */
  private static Form wordOr(Form word, String part) {
    return Form.mappingOr(Form.ref("expected-" + part).with("minProperties", 1), word);
  }

  private static Form words(Enum<?>[] constants) {
    return words(
        Arrays.stream(constants)
            .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toArray(String[]::new));
  }

  private static Form words(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.add(Aspect.NONE);
    return Form.oneOf(all);
  }

  private static Form orNone(Form value) {
    return Form.of("anyOf", List.of(value, NONE));
  }

  /** A list that may be empty, or one value that stands for a list of one. */
  private static Form severalOrNone(Form one) {
    return Form.when(Form.of("type", "array"), Form.of("items", one)).with("else", one);
  }
}
