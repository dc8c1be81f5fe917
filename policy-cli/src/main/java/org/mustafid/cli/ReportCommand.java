package org.mustafid.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.mustafid.assessment.RuleSet;
import org.mustafid.compliance.ComplianceReport;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.PromiseId;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How many promises were kept, over many cases. */
@Command(
    name = "report",
    description = "How many promises were kept, late, open and broken, by month and channel.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  private static final String COLUMNS = "kind,promise,month,channel,kept,late,open,broken,percent";
  private static final List<String> TEXTS = List.of("kind", "promise", "month", "channel");
  private static final List<String> NUMBERS = List.of("kept", "late", "open", "broken", "percent");
  private static final String NONE = "-";

  @Mixin private final Bulk bulk = new Bulk();

  @Option(names = "--csv", description = "As a table with commas, for a spreadsheet.")
  private boolean csv;

  @Mixin private final Answer answer = new Answer();

  @Override
  public Integer call() {
    RuleSet rules = bulk.rules();
    ComplianceReport report = new ComplianceReport();
    int code = bulk.run(answer, (history, asOf) -> report.add(rules.assess(history, asOf)));
    if (answer.isJson()) {
      answer.json(json(rules, report));
    } else if (csv) {
      answer.line(COLUMNS);
      report.rows().forEach(row -> answer.line(String.join(",", cells(row))));
    } else {
      print(rules.policy(), report);
    }
    return code;
  }

  private void print(Policy policy, ComplianceReport report) {
    Table table = new Table();
    List<Table.Cell> titles = new ArrayList<>();
    TEXTS.forEach(each -> titles.add(Table.Cell.text(title(each))));
    NUMBERS.forEach(each -> titles.add(Table.Cell.number(title(each), UnaryOperator.identity())));
    table.add(titles);
    report.rows().forEach(row -> table.add(cells(policy, row)));
    answer.rows(table);
    report
        .notProvidedFor()
        .forEach(
            (kind, count) ->
                answer.line(
                    "report.not-provided-for",
                    Map.of("count", count, "kind", nameOf(kind, policy))));
    report
        .outOfRange()
        .forEach(
            (promise, count) ->
                answer.line(
                    "report.out-of-range",
                    Map.of("count", count, "promise", nameOf(promise, policy))));
  }

  private String title(String column) {
    return answer.word("report.column." + column);
  }

  private String nameOf(CaseKind kind, Policy policy) {
    return answer.name(policy.nameOf(kind).labels(), kind.value());
  }

  private List<Table.Cell> cells(Policy policy, ComplianceReport.Row row) {
    Colour colour = answer.colour();
    return List.of(
        text(nameOf(row.kind(), policy)),
        text(nameOf(row.promise(), policy)),
        text(answer.messages().text(row.month())),
        text(row.channel().map(id -> nameOf(id, policy)).orElse(NONE)),
        number(row.kept(), colour::good),
        number(row.late(), colour::bad),
        number(row.open(), colour::doubtful),
        number(row.broken(), colour::bad),
        Table.Cell.number(
            row.percentageKept()
                .map(each -> answer.text("report.percent", Map.of("percent", each)))
                .orElse(NONE),
            UnaryOperator.identity()));
  }

  private Table.Cell text(String text) {
    return Table.Cell.text(answer.isolated(text));
  }

  /** In colour where there is anything to see. */
  private Table.Cell number(long number, UnaryOperator<String> colour) {
    return Table.Cell.number(
        answer.text("report.number", Map.of("number", number)),
        number == 0 ? UnaryOperator.identity() : colour);
  }

  private String nameOf(PromiseId id, Policy policy) {
    return policy.promises().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(each -> answer.name(each.labels(), id.value()))
        .orElse(id.value());
  }

  private String nameOf(ChannelId id, Policy policy) {
    return answer.name(policy.findChannel(id).map(Channel::labels).orElse(id.labels()), id.value());
  }

  private ObjectNode json(RuleSet rules, ComplianceReport report) {
    ObjectNode node = Answer.object();
    node.put("policy", rules.policy().id().value());
    node.put("fingerprint", rules.fingerprint());
    node.put("as-of", bulk.day().toString());
    node.put("cases", report.cases());
    ObjectNode without = node.putObject("not-provided-for");
    report.notProvidedFor().forEach((kind, count) -> without.put(kind.value(), count));
    ObjectNode withheld = node.putObject("out-of-range");
    report.outOfRange().forEach((promise, count) -> withheld.put(promise.value(), count));
    ArrayNode list = node.putArray("rows");
    for (ComplianceReport.Row row : report.rows()) {
      ObjectNode entry = list.addObject();
      entry.put("kind", row.kind().value());
      entry.put("promise", row.promise().value());
      entry.put("month", row.month().toString());
      row.channel().map(ChannelId::value).ifPresent(id -> entry.put("channel", id));
      entry.put("kept", row.kept());
      entry.put("late", row.late());
      entry.put("open", row.open());
      entry.put("broken", row.broken());
      row.percentageKept().ifPresent(percent -> entry.put("percent", percent));
    }
    return node;
  }

  /** For programs: ids, and digits that every one of them reads. */
  private static List<String> cells(ComplianceReport.Row row) {
    return List.of(
        row.kind().value(),
        row.promise().value(),
        row.month().toString(),
        row.channel().map(ChannelId::value).orElse(NONE),
        String.valueOf(row.kept()),
        String.valueOf(row.late()),
        String.valueOf(row.open()),
        String.valueOf(row.broken()),
        row.percentageKept().map(each -> String.format(Locale.ROOT, "%.1f", each)).orElse(NONE));
  }
}
