package org.mustafid.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mustafid.assessment.RuleSet;
import org.mustafid.clause.Clause;
import org.mustafid.compare.Difference;
import org.mustafid.compare.PolicyComparison;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.message.Messages;
import org.mustafid.page.ComparisonPage;
import org.mustafid.page.PolicyMatrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is different between two policies, or how several stand side by side. */
@Command(
    name = "compare",
    description = "What is different between two policies; more than two stand side by side.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "POLICY",
      arity = "2..*",
      description = "Ids of shipped documents, or paths of your own; the one before first.")
  private List<String> policies = new ArrayList<>();

  @Option(names = "--normative", description = "Only what can change an answer.")
  private boolean normative;

  @Option(names = "--page", description = "As a page of Markdown; always so for more than two.")
  private boolean page;

  @Mixin private final Answer answer = new Answer();

  @Override
  public Integer call() {
    List<RuleSet> rules = policies.stream().map(Documents::read).toList();
    if (rules.size() > 2) {
      if (answer.isJson() || normative) {
        throw new InvalidArgumentException(
            "POLICY", rules.size() + " policies", "two, for --format json and --normative");
      }
      answer.page(PolicyMatrix.of(rules).toMarkdown(answer.locale()));
      return Mustafid.DONE;
    }
    PolicyComparison comparison = PolicyComparison.between(rules.get(0), rules.get(1));
    if (page) {
      answer.page(ComparisonPage.of(comparison).toMarkdown(answer.locale()));
      return Mustafid.DONE;
    }
    List<Difference> differences = normative ? comparison.normative() : comparison.differences();
    if (answer.isJson()) {
      ArrayNode list = Answer.array();
      differences.forEach(each -> addJson(list.addObject(), each));
      answer.json(list);
    } else if (differences.isEmpty()) {
      answer.line("compare.same", Map.of());
    } else {
      differences.forEach(each -> answer.line(answer.messages().text(each)));
    }
    return Mustafid.DONE;
  }

  private void addJson(ObjectNode node, Difference difference) {
    Messages messages = answer.messages();
    node.put("id", difference.type().id());
    node.put("topic", difference.topic().id());
    node.put("entry", difference.entry().id());
    difference.part().ifPresent(part -> node.put("part", part.id()));
    node.put("effect", Answer.word(difference.effect()));
    node.put("for-beneficiary", Answer.word(difference.forBeneficiary()));
    difference.clauseBefore().map(Clause::id).ifPresent(id -> node.put("clause-before", id));
    difference.clauseAfter().map(Clause::id).ifPresent(id -> node.put("clause-after", id));
    node.put("before", messages.before(difference));
    node.put("after", messages.after(difference));
    node.put("text", messages.text(difference));
  }
}
