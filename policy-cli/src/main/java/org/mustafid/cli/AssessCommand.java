package org.mustafid.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.mustafid.assessment.RuleChange;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.json.AssessedCase;
import org.mustafid.json.Assessments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Assesses many cases, one in each line, each to one line. */
@Command(
    name = "assess",
    description = "Case histories, one in each line, to assessments, one in each line (NDJSON).",
    mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {
  @Mixin private final Bulk bulk = new Bulk();

  @Option(
      names = "--texts",
      description = "With what is said of each finding and impact, in both languages.")
  private boolean texts;

  @Option(
      names = "--explain",
      description =
          "With what is open to the beneficiary now (remedies), and the smallest change of the facts"
              + " that would turn an answer (turning).")
  private boolean explain;

  @Option(
      names = "--instead-of",
      paramLabel = "POLICY",
      description =
          "With the promises that stand otherwise than under this policy (impact), such as the"
              + " version before.")
  private String before = "";

  @Mixin private final Answer answer = new Answer();

  @Override
  public Integer call() {
    RuleSet rules = bulk.rules();
    Optional<RuleChange> change =
        before.isEmpty()
            ? Optional.empty()
            : Optional.of(RuleChange.between(Documents.read(before), rules));
    return bulk.run(answer, (history, asOf) -> answer.line(written(rules, change, history, asOf)));
  }

  private String written(
      RuleSet rules, Optional<RuleChange> change, CaseHistory history, AsOf asOf) {
    AssessedCase assessed = AssessedCase.of(rules, history, asOf);
    if (explain) {
      assessed = assessed.explainedBy(rules.turning(history, asOf));
    }
    if (change.isPresent()) {
      assessed = assessed.changedBy(change.get().on(history, asOf));
    }
    return texts
        ? Assessments.write(
            assessed,
            finding -> Answer.inEach(messages -> messages.text(finding)),
            impact -> Answer.inEach(messages -> messages.text(impact)))
        : Assessments.write(assessed);
  }
}
