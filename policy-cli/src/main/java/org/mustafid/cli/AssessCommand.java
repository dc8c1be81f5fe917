package org.mustafid.cli;

import java.util.concurrent.Callable;
import org.mustafid.assessment.RuleSet;
import org.mustafid.json.AssessedCase;
import org.mustafid.json.Assessments;
import org.mustafid.message.Messages;
import org.mustafid.name.Labels;
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

  @Option(names = "--texts", description = "With what is said of each finding, in both languages.")
  private boolean texts;

  @Mixin private final Answer answer = new Answer();

  @Override
  public Integer call() {
    RuleSet rules = bulk.rules();
    Messages arabic = Messages.in(Messages.ARABIC);
    Messages english = Messages.in(Messages.ENGLISH);
    return bulk.run(
        answer,
        (history, asOf) -> {
          AssessedCase assessed = AssessedCase.of(rules, history, asOf);
          answer.line(
              texts
                  ? Assessments.write(
                      assessed, finding -> Labels.of(arabic.text(finding), english.text(finding)))
                  : Assessments.write(assessed));
        });
  }
}
