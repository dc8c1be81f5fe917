package org.mustafid.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mustafid.assessment.ClaimAnswer;
import org.mustafid.assessment.FindingTypes;
import org.mustafid.assessment.NextStep;
import org.mustafid.assessment.PromiseStatus;
import org.mustafid.assessment.Remedy;
import org.mustafid.assessment.StepStatus;
import org.mustafid.assessment.Turning;
import org.mustafid.casework.Discretion;
import org.mustafid.check.CheckTypes;
import org.mustafid.check.Checks;
import org.mustafid.compare.DifferenceTypes;
import org.mustafid.compare.Effect;
import org.mustafid.compare.ForBeneficiary;
import org.mustafid.compare.Topic;
import org.mustafid.compensation.Truth;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Severity;
import org.mustafid.duty.ObligationStatus;
import org.mustafid.json.HistoryProblems;
import org.mustafid.message.Messages;
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
import org.mustafid.name.RequirementId;
import org.mustafid.name.StepId;
import org.mustafid.name.ToolId;
import org.mustafid.name.TopicId;
import org.mustafid.policy.Acceptance;
import org.mustafid.policy.OnChange;
import org.mustafid.policy.Registration;
import org.mustafid.policy.StepOrder;
import org.mustafid.promise.Count;
import org.mustafid.promise.OnDayOff;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Party;
import org.mustafid.promise.TermUnit;
import org.mustafid.rules.Problems;
import org.mustafid.version.InForce;
import org.mustafid.version.VersionFindings;
import org.mustafid.workday.Basis;
import org.mustafid.workday.MonthAnnouncements;
import org.mustafid.workday.Substitution;

/** Every id that documents may use and answers may carry, as one page. */
final class Reference {
  /** The sorts of id that have well-known members, under what a document calls them. */
  static final Map<String, Class<? extends Id>> WELL_KNOWN = wellKnown();

  private final MarkdownPage page = new MarkdownPage(Messages.ENGLISH);
  private final Messages english = Messages.in(Messages.ENGLISH);
  private final Messages arabic = Messages.in(Messages.ARABIC);

  private Reference() {}

  private static Map<String, Class<? extends Id>> wellKnown() {
    Map<String, Class<? extends Id>> sorts = new LinkedHashMap<>();
    sorts.put("Kinds of case", CaseKind.class);
    sorts.put("Channels", ChannelId.class);
    sorts.put("Contacts", ContactKind.class);
    sorts.put("Events", EventKind.class);
    sorts.put("Steps", StepId.class);
    sorts.put("Promises", PromiseId.class);
    sorts.put("Bodies", BodyId.class);
    sorts.put("Tools", ToolId.class);
    sorts.put("Conditions of compensation", ConditionId.class);
    sorts.put("Requirements of evidence", RequirementId.class);
    sorts.put("Kinds of duty", DutyKind.class);
    sorts.put("Topics of provisions", TopicId.class);
    sorts.put("Kinds of defect", DefectKind.class);
    return sorts;
  }

  static String toMarkdown() {
    return new Reference().written();
  }

  private String written() {
    page.heading(1, "Reference of ids");
    page.paragraph(
        "Every id that documents may use and answers may carry. Ids are stable: one that was"
            + " published keeps its meaning. An id that is not listed here may still be an"
            + " association's own, with a label of its own. The page is generated.");
    page.heading(2, "Problems");
    page.paragraph(
        "What can be wrong with the form of a document. Each is an error. Those marked so can be"
            + " wrong with a case history in JSON too, and mean the same of it.");
    problems(Problems.all());
    page.paragraph(
        "What can be wrong with announced months, in a file of their own or in a document:");
    problems(MonthAnnouncements.problems());
    page.heading(2, "Findings");
    page.paragraph("What can be found about a case; a document may give each another severity.");
    findings(FindingTypes.all());
    page.heading(2, "Findings about versions");
    page.paragraph("What can be amiss with the versions of a policy in time.");
    findings(VersionFindings.all());
    page.heading(2, "Checks");
    page.paragraph(
        "What can be amiss with the sense of a policy. Advice is what practice with complaints"
            + " would add, and no defect. A document may accept a check under `suppress`.");
    checks();
    page.heading(2, "Differences");
    page.paragraph(
        "What can be different between two policies. "
            + english.help(DifferenceTypes.all().get(0))
            + " Of each sort of entry, one may come, go or move, and these parts may change:");
    differences();
    page.heading(2, "Well-known ids");
    page.paragraph("Each brings its labels, which a document may replace.");
    WELL_KNOWN.forEach(this::wellKnown);
    page.heading(2, "Words of documents");
    words("Units of terms", TermUnit.values(), unit -> unit.id());
    words("Parties (`by`)", Party.values(), Party::id);
    words("`on-day-off`", OnDayOff.values(), OnDayOff::id);
    words("`on-return`", OnReturn.values(), OnReturn::id);
    words("`on-reopening`", OnReopening.values(), OnReopening::id);
    words("`anonymous`, `confidential` of complaint routes", Acceptance.values(), Acceptance::id);
    words("`discretion` of cases", Discretion.values(), Discretion::id);
    words("`on-change`", OnChange.values(), OnChange::id);
    words("`step-order`", StepOrder.values(), StepOrder::id);
    words("Kinds of registration", Registration.Kind.values(), Registration.Kind::id);
    words("What becomes of a holiday on a day of rest", Substitution.values(), Substitution::id);
    words("`severities`", Severity.values(), Severity::id);
    page.heading(2, "Words of answers");
    words("Status of a promise", PromiseStatus.values(), Enum::name);
    words("Status of a duty", ObligationStatus.values(), Enum::name);
    words("Status of a step", StepStatus.values(), Enum::name);
    words("What is open to a beneficiary", Remedy.Kind.values(), Enum::name);
    words("What would turn", Turning.Kind.values(), Enum::name);
    words("Answer to a claim", ClaimAnswer.values(), Enum::name);
    words("Truth of a condition", Truth.values(), Enum::name);
    words("Force of a next step", NextStep.Force.values(), Enum::name);
    words("Standing of a day in a count", Count.Standing.values(), Enum::name);
    words("Which version is in force", InForce.Status.values(), Enum::name);
    words("What a difference can do", Effect.values(), Enum::name);
    words("What a difference means for the beneficiary", ForBeneficiary.values(), Enum::name);
    words("What a day off rests on", Basis.values(), Enum::name);
    return page.toMarkdown();
  }

  private void problems(List<DiagnosticType> types) {
    List<String> ofHistories = HistoryProblems.all().stream().map(DiagnosticType::id).toList();
    List<List<String>> rows = new ArrayList<>();
    for (DiagnosticType type : types) {
      rows.add(
          List.of(
              code(type.id()),
              english.title(type),
              arabic.title(type),
              english.help(type),
              ofHistories.contains(type.id()) ? "yes" : ""));
    }
    page.table(List.of("Id", "Name", "Arabic", "What to do", "Of histories too"), rows);
  }

  private void findings(List<DiagnosticType> types) {
    List<List<String>> rows = new ArrayList<>();
    for (DiagnosticType type : types) {
      rows.add(
          List.of(
              code(type.id()),
              type.severity().id(),
              english.title(type),
              arabic.title(type),
              english.help(type),
              codes(type.parameters().keySet().stream())));
    }
    page.table(List.of("Id", "Severity", "Name", "Arabic", "What to do", "Carries"), rows);
  }

  private void checks() {
    List<List<String>> rows = new ArrayList<>();
    for (DiagnosticType type : Checks.catalogue()) {
      rows.add(
          List.of(
              code(type.id()),
              CheckTypes.isAdvice(type) ? "advice" : type.severity().id(),
              english.title(type),
              arabic.title(type),
              english.help(type),
              codes(type.parameters().keySet().stream())));
    }
    page.table(List.of("Id", "Weight", "Name", "Arabic", "Why, and what to do", "Carries"), rows);
  }

  private void differences() {
    List<List<String>> rows = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      rows.add(
          List.of(
              english.title(topic),
              arabic.title(topic),
              codes(
                  Stream.of(
                          DifferenceTypes.added(topic),
                          DifferenceTypes.removed(topic),
                          DifferenceTypes.orderChanged(topic))
                      .map(DiagnosticType::id)),
              codes(
                  topic.parts().stream()
                      .map(part -> DifferenceTypes.changed(topic, part))
                      .map(DiagnosticType::id))));
    }
    page.table(List.of("Of", "Arabic", "Comes, goes, moves", "Parts that may change"), rows);
  }

  private void wellKnown(String title, Class<? extends Id> sort) {
    page.heading(3, title);
    List<List<String>> rows = new ArrayList<>();
    for (Id id : idsOf(sort)) {
      rows.add(List.of(code(id.value()), english.label(id.labels()), arabic.label(id.labels())));
    }
    page.table(List.of("Id", "English", "Arabic"), rows);
  }

  /** The well-known ids of a sort, in the order of its class. */
  static List<Id> idsOf(Class<? extends Id> sort) {
    try {
      Set<?> values = (Set<?>) sort.getMethod("wellKnown").invoke(null);
      List<Id> ids = new ArrayList<>();
      for (Object value : values) {
        ids.add((Id) sort.getMethod("of", String.class).invoke(null, value));
      }
      return ids;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(sort + " has no wellKnown() and of(String)", e);
    }
  }

  private <E extends Enum<E>> void words(String title, E[] constants, Function<E, String> word) {
    page.paragraph("**" + title + "**: " + codes(Arrays.stream(constants).map(word)));
  }

  private static String codes(Stream<String> ids) {
    return ids.map(Reference::code).collect(Collectors.joining(", "));
  }

  private static String code(String id) {
    return "`" + id + "`";
  }
}
