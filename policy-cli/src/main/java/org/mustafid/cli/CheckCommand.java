package org.mustafid.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mustafid.assessment.RuleSet;
import org.mustafid.check.Checks;
import org.mustafid.check.FailedCheck;
import org.mustafid.diagnostic.Excerpt;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.diagnostic.Severity;
import org.mustafid.rules.RuleSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads documents, tells all that is wrong with each, and what its sense lacks. */
@Command(
    name = "check",
    description =
        "All mistakes in policy documents, with line, reason and likely correction; and what a"
            + " careful reader would ask of a policy that has none.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Policy documents, YAML or JSON.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which accepted checks may have expired; today if left out.")
  private String asOf = "";

  @Option(names = "--advice", description = "Also what practice with complaints would add.")
  private boolean advice;

  @Option(
      names = "--strict",
      description =
          "A failed check counts as a mistake, unless it is a note or advice, or the document"
              + " declares it as a defect of print.")
  private boolean strict;

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
      List<FailedCheck> failed = Checks.run(rules, day());
      ArrayNode checks = result.putArray("checks");
      failed.forEach(each -> addJson(checks.addObject(), each));
      if (!answer.isJson()) {
        answer.line(
            "check.fine", Map.of("file", file.toString(), "policy", rules.policy().id().value()));
        print(failed);
      }
      return strict && failed.stream().anyMatch(CheckCommand::isMistake)
          ? Mustafid.MISTAKES
          : Mustafid.DONE;
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

  private LocalDate day() {
    return asOf.isEmpty() ? LocalDate.now(ZoneId.systemDefault()) : Days.parse(asOf);
  }

  private static boolean isMistake(FailedCheck failed) {
    return failed.severity() != Severity.NOTE
        && !failed.isAdvice()
        && failed.declaredAs().isEmpty();
  }

  private void print(List<FailedCheck> failed) {
    int left = 0;
    for (FailedCheck each : failed) {
      if (each.isAdvice() && !advice) {
        left++;
      } else {
        answer.line(
            "check.failed",
            Map.of(
                "severity",
                answer.words().text("explain.severity." + each.severity()),
                "id",
                each.type().id(),
                "text",
                answer.messages().text(each)));
      }
    }
    if (left > 0) {
      answer.line("check.advice", Map.of("count", left));
    }
  }

  private void addJson(ObjectNode node, FailedCheck failed) {
    node.put("id", failed.type().id());
    node.put("severity", failed.severity().id());
    node.put("advice", failed.isAdvice());
    node.put("declared", failed.declaredAs().isPresent());
    ArrayNode clauses = node.putArray("clauses");
    failed.clauses().forEach(clause -> clauses.add(clause.id()));
    node.put("text", answer.messages().text(failed));
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
