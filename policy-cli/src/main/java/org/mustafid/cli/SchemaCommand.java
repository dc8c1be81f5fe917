package org.mustafid.cli;

import java.util.concurrent.Callable;
import org.mustafid.json.MustafidJson;
import org.mustafid.rules.DocumentSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema, by which editors and other programs check. */
@Command(
    name = "schema",
    description = "A JSON Schema (2020-12) of what the library reads or writes.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  /** What there is a schema of. */
  enum Subject {
    POLICY,
    CALENDAR,
    ANNOUNCEMENTS,
    SCENARIOS,
    HISTORY,
    ASSESSMENT,
    PROBLEM,
    DUTY_LOG;

    @Override
    public String toString() { // what is typed, and offered by the shell
      return Answer.word(this);
    }
  }

  @Parameters(
      paramLabel = "OF",
      arity = "0..1",
      defaultValue = "policy",
      description = "${COMPLETION-CANDIDATES}; policy if left out.")
  private Subject of = Subject.POLICY;

  @Mixin private final Answer answer = new Answer();

  @Override
  public Integer call() {
    answer.page(
        switch (of) {
          case POLICY -> DocumentSchemas.policy();
          case CALENDAR -> DocumentSchemas.calendar();
          case ANNOUNCEMENTS -> DocumentSchemas.announcements();
          case SCENARIOS -> DocumentSchemas.scenarios();
          case HISTORY -> MustafidJson.historySchema();
          case ASSESSMENT -> MustafidJson.assessmentSchema();
          case PROBLEM -> MustafidJson.problemSchema();
          case DUTY_LOG -> MustafidJson.dutyLogSchema();
        });
    return Mustafid.DONE;
  }
}
