package org.mustafid.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mustafid.assessment.FindingTypes;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.rules.Problems;
import org.mustafid.workday.MonthAnnouncements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says what an id of the catalogue means, and how what it tells of is mended. */
@Command(
    name = "explain",
    description = "What the id of a problem or a finding means, and how it is mended.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "An id such as unknown-key; all of them are listed if it is left out.")
  private String id = "";

  @Mixin private final Answer answer = new Answer();

  @Override
  public Integer call() {
    List<DiagnosticType> found =
        catalogue().stream().filter(type -> id.isEmpty() || type.id().equals(id)).toList();
    if (found.isEmpty()) {
      throw new InvalidArgumentException("ID", id, expected());
    }
    if (answer.isJson()) {
      ArrayNode list = Answer.array();
      found.forEach(type -> addJson(list.addObject(), type));
      answer.json(list);
    } else {
      found.forEach(this::print);
    }
    return Mustafid.DONE;
  }

  static List<DiagnosticType> catalogue() {
    List<DiagnosticType> all = new ArrayList<>(Problems.all());
    all.addAll(MonthAnnouncements.problems());
    all.addAll(FindingTypes.all());
    return all;
  }

  private String expected() {
    List<String> near =
        catalogue().stream()
            .map(DiagnosticType::id)
            .filter(each -> each.contains(id) || id.contains(each))
            .toList();
    return near.isEmpty()
        ? "an id that mustafid explain, without an id, lists"
        : "an id such as " + String.join(", ", near);
  }

  private void print(DiagnosticType type) {
    String title = answer.messages().title(type);
    if (id.isEmpty()) {
      answer.line(type.id() + "  " + title);
      return;
    }
    answer.line(
        "explain.heading",
        Map.of(
            "title",
            title,
            "id",
            type.id(),
            "subject",
            answer.words().text("explain.subject." + type.subject()),
            "severity",
            answer.words().text("explain.severity." + type.severity())));
    answer.line(answer.messages().help(type));
    answer.line(
        "explain.arguments",
        Map.of(
            "arguments",
            type.parameters().entrySet().stream()
                .map(each -> each.getKey() + " (" + each.getValue().getSimpleName() + ")")
                .collect(Collectors.joining(", "))));
  }

  private void addJson(ObjectNode node, DiagnosticType type) {
    node.put("id", type.id());
    node.put("subject", Answer.word(type.subject()));
    node.put("severity", type.severity().id());
    node.put("title", answer.messages().title(type));
    node.put("help", answer.messages().help(type));
    ObjectNode arguments = node.putObject("arguments");
    type.parameters().forEach((name, kind) -> arguments.put(name, kind.getSimpleName()));
  }
}
