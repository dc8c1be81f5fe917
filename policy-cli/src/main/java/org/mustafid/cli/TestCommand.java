package org.mustafid.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mustafid.rules.Scenario;
import org.mustafid.rules.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Assesses the cases of scenarios, and tells what is otherwise than they expect. */
@Command(
    name = "test",
    description = "Whether cases come out as scenarios in YAML expect.",
    mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files of scenarios, or folders with such files.")
  private List<Path> files = new ArrayList<>();

  @Mixin private final Answer answer = new Answer();

  @Override
  public Integer call() {
    List<Scenario> scenarios =
        files.stream().flatMap(file -> Scenarios.read(file).stream()).toList();
    ArrayNode results = Answer.array();
    int failed = 0;
    for (Scenario scenario : scenarios) {
      List<Scenario.Difference> differences = scenario.differences();
      failed += differences.isEmpty() ? 0 : 1;
      if (answer.isJson()) {
        addJson(results.addObject(), scenario, differences);
      } else {
        print(scenario, differences);
      }
    }
    if (answer.isJson()) {
      answer.json(results);
    } else {
      answer.line("test.summary", Map.of("count", scenarios.size(), "failed", failed));
    }
    return failed == 0 ? Mustafid.DONE : Mustafid.MISTAKES;
  }

  private void print(Scenario scenario, List<Scenario.Difference> differences) {
    if (!differences.isEmpty()) {
      answer.line(scenario.toString());
    }
    for (Scenario.Difference each : differences) {
      answer.line(
          "test.difference",
          Map.of(
              "line", each.place().line(),
              "path", each.place().path(),
              "expected", each.expected(),
              "found", each.found()));
    }
  }

  private static void addJson(
      ObjectNode node, Scenario scenario, List<Scenario.Difference> differences) {
    node.put("document", scenario.document());
    node.put("id", scenario.id());
    ArrayNode list = node.putArray("differences");
    for (Scenario.Difference each : differences) {
      ObjectNode entry = list.addObject();
      entry.put("line", each.place().line());
      entry.put("path", each.place().path());
      entry.put("expected", each.expected());
      entry.put("found", each.found());
    }
  }
}
