package org.mustafid.cli;

import java.util.concurrent.Callable;
import org.mustafid.json.MustafidJson;
import org.mustafid.rules.PolicySchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema, by which editors and other programs check. */
@Command(
    name = "schema",
    description = "A JSON Schema (2020-12): of policy documents, histories or assessments.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  /** What there is a schema of. */
  enum Subject {
    POLICY,
    HISTORY,
    ASSESSMENT
  }

  @Parameters(
      paramLabel = "OF",
      arity = "0..1",
      defaultValue = "policy",
      description = "policy, history or assessment; policy if left out.")
  private Subject of = Subject.POLICY;

  @Mixin private final Answer answer = new Answer();

  @Override
  public Integer call() {
    answer.page(
        switch (of) {
          case POLICY -> PolicySchema.text();
          case HISTORY -> MustafidJson.historySchema();
          case ASSESSMENT -> MustafidJson.assessmentSchema();
        });
    return Mustafid.DONE;
  }
}
