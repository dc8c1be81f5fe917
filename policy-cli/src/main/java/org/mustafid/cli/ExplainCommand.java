package org.mustafid.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.rules.Diagnostics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says what an id of the catalogue means, and how what it tells of is mended. */
@Command(
    name = "explain",
    description = "What an id of the catalogue means, and what can be done.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private static final int NEAR = 12; // "promise" alone is in many ids

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "An id such as unknown-key; all of them are listed if it is left out.")
  private String id = "";

  @Mixin private final Answer answer = new Answer();

  @Override
  public Integer call() {
    List<DiagnosticType> found =
        Diagnostics.all().stream().filter(type -> id.isEmpty() || type.id().equals(id)).toList();
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

  private String expected() {
    List<String> ids = Diagnostics.all().stream().map(DiagnosticType::id).toList();
    Set<String> near = new LinkedHashSet<>();
    Spelling.nearest(id, ids).ifPresent(near::add);
    ids.stream().filter(each -> each.contains(id) || id.contains(each)).forEach(near::add);
    return near.isEmpty()
        ? "an id that mustafid explain, without an id, lists"
        : "an id such as "
            + near.stream().limit(NEAR).collect(Collectors.joining(", "))
            + (near.size() > NEAR ? ", …" : "");
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
    if (type.parameters().isEmpty()) {
      return;
    }
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
