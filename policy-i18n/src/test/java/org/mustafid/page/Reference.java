package org.mustafid.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mustafid.assessment.FindingTypes;
import org.mustafid.assessment.PromiseStatus;
import org.mustafid.assessment.StepStatus;
import org.mustafid.diagnostic.DiagnosticType;
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
import org.mustafid.promise.OnDayOff;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Party;
import org.mustafid.promise.TermUnit;
import org.mustafid.rules.Problems;
import org.mustafid.workday.Basis;
import org.mustafid.workday.MonthAnnouncements;

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
    page.paragraph("What can be wrong with the form of a document. Each is an error.");
    problems(Problems.all());
    page.paragraph("What can be wrong with a file of announced months:");
    problems(MonthAnnouncements.problems());
    page.heading(2, "Findings");
    page.paragraph("What can be found about a case; a document may give each another severity.");
    findings();
    page.heading(2, "Well-known ids");
    page.paragraph("Each brings its labels, which a document may replace.");
    WELL_KNOWN.forEach(this::wellKnown);
    page.heading(2, "Words of documents");
    words("Units of terms", TermUnit.values(), unit -> unit.id());
    words("Parties (`by`)", Party.values(), Party::id);
    words("`on-day-off`", OnDayOff.values(), OnDayOff::id);
    words("`on-return`", OnReturn.values(), OnReturn::id);
    words("`on-reopening`", OnReopening.values(), OnReopening::id);
    page.heading(2, "Words of answers");
    words("Status of a promise", PromiseStatus.values(), Enum::name);
    words("Status of a step", StepStatus.values(), Enum::name);
    words("What a day off rests on", Basis.values(), Enum::name);
    return page.toMarkdown();
  }

  private void problems(List<DiagnosticType> types) {
    List<List<String>> rows = new ArrayList<>();
    for (DiagnosticType type : types) {
      rows.add(
          List.of(code(type.id()), english.title(type), arabic.title(type), english.help(type)));
    }
    page.table(List.of("Id", "Name", "Arabic", "What to do"), rows);
  }

  private void findings() {
    List<List<String>> rows = new ArrayList<>();
    for (DiagnosticType type : FindingTypes.all()) {
      rows.add(
          List.of(
              code(type.id()),
              type.severity().id(),
              english.title(type),
              arabic.title(type),
              english.help(type),
              type.parameters().keySet().stream()
                  .map(Reference::code)
                  .collect(Collectors.joining(", "))));
    }
    page.table(List.of("Id", "Severity", "Name", "Arabic", "What to do", "Carries"), rows);
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
    page.paragraph(
        "**"
            + title
            + "**: "
            + Arrays.stream(constants)
                .map(word)
                .map(Reference::code)
                .collect(Collectors.joining(", ")));
  }

  private static String code(String id) {
    return "`" + id + "`";
  }
}
