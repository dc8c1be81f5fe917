package org.mustafid.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mustafid.assessment.RuleSet;
import org.mustafid.compliance.ComplianceReport;
import org.mustafid.name.ChannelId;
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
      print(report);
    }
    return code;
  }

  private void print(ComplianceReport report) {
    answer.line("report.columns", Map.of());
    for (ComplianceReport.Row row : report.rows()) {
      List<String> cells = cells(row);
      answer.line(
          String.format(
              Locale.ROOT, "%-12s %-20s %-8s %-16s %8s %8s %8s %8s %7s", cells.toArray()));
    }
  }

  private ObjectNode json(RuleSet rules, ComplianceReport report) {
    ObjectNode node = Answer.object();
    node.put("policy", rules.policy().id().value());
    node.put("fingerprint", rules.fingerprint());
    node.put("as-of", bulk.day().toString());
    node.put("cases", report.cases());
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

  private static List<String> cells(ComplianceReport.Row row) {
    return List.of(
        row.kind().value(),
        row.promise().value(),
        row.month().toString(),
        row.channel().map(ChannelId::value).orElse("-"),
        String.valueOf(row.kept()),
        String.valueOf(row.late()),
        String.valueOf(row.open()),
        String.valueOf(row.broken()),
        row.percentageKept().map(each -> String.format(Locale.ROOT, "%.1f", each)).orElse("-"));
  }
}
