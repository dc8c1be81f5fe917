package org.mustafid.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mustafid.assessment.RuleSet;
import org.mustafid.diagnostic.Excerpt;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.rules.RuleSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads documents and tells all that is wrong with each. */
@Command(
    name = "check",
    description = "All mistakes in policy documents, with line, reason and likely correction.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Policy documents, YAML or JSON.")
  private List<Path> files = new ArrayList<>();

  @Mixin private final Answer answer = new Answer();

  @Override
  public Integer call() {
    int worst = Mustafid.DONE;
    ArrayNode results = Answer.array();
    for (Path file : files) {
      worst = Math.max(worst, check(file, results));
    }
    if (answer.isJson()) {
      ObjectNode node = Answer.object();
      node.set("files", results);
      answer.json(node);
    }
    return worst;
  }

  private int check(Path file, ArrayNode results) {
    ObjectNode result = results.addObject();
    result.put("file", file.toString());
    if (!Files.isRegularFile(file)) {
      return unreadable(file, "cli.no-file", result);
    }
    try {
      RuleSet rules = RuleSets.read(file);
      result.put("policy", rules.policy().id().value());
      result.put("fingerprint", rules.fingerprint());
      result.putArray("problems");
      if (!answer.isJson()) {
        answer.line(
            "check.fine", Map.of("file", file.toString(), "policy", rules.policy().id().value()));
      }
      return Mustafid.DONE;
    } catch (InvalidDocumentException e) {
      ArrayNode problems = result.putArray("problems");
      e.problems().forEach(problem -> addJson(problems.addObject(), problem));
      if (!answer.isJson()) {
        answer.line(answer.messages().text(e));
      }
      return Mustafid.MISTAKES;
    } catch (UncheckedIOException e) {
      return unreadable(file, "cli.unreadable", result);
    }
  }

  private int unreadable(Path file, String key, ObjectNode result) {
    String text = answer.text(key, Map.of("file", file.toString()));
    result.put("error", text);
    if (!answer.isJson()) {
      answer.err(text);
    }
    return Mustafid.UNREADABLE;
  }

  private void addJson(ObjectNode node, Problem problem) {
    Problem.Place place = problem.place();
    node.put("id", problem.type().id());
    node.put("severity", problem.severity().id());
    node.put("path", place.path());
    node.put("line", place.line());
    node.put("column", place.column());
    node.put("length", place.length());
    problem.excerpt().ifPresent(excerpt -> addJson(node.putObject("excerpt"), excerpt));
    node.put("found", problem.found());
    node.put("expected", answer.messages().text(problem.expected()));
    problem.suggestion().ifPresent(fix -> node.put("suggestion", fix));
    node.put("title", answer.messages().title(problem.type()));
    node.put("help", answer.messages().help(problem.type()));
  }

  private static void addJson(ObjectNode node, Excerpt excerpt) {
    node.put("before", excerpt.before());
    node.put("marked", excerpt.marked());
    node.put("after", excerpt.after());
  }
}
