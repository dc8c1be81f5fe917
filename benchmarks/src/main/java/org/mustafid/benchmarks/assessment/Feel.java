package org.mustafid.benchmarks.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** Camunda's FEEL: one expression, parsed once, that yields the status and what is found. */
final class Feel implements FactsPeer<Map<?, ?>> {
  private static final String EXPRESSION =
      """
      {
        late: if kept then keptOn > latest else asOf > latest,
        status: if not(complete) then "NOT_STARTED"
          else if kept then (if late then "KEPT_LATE" else "KEPT")
          else (if late then "BROKEN" else "RUNNING"),
        reasons: concatenate(
          if channelOffered then [] else ["channel-not-offered"],
          if complete and not(declared) then ["step-not-recorded"] else [],
          if missedEarlier then ["earlier-period-missed"] else [],
          if status = "KEPT_LATE" then ["kept-late"] else [],
          if status = "BROKEN" then ["overdue"] else [])
      }
      """;

  private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
  private final ParsedExpression expression = engine.parseExpression(EXPRESSION).parsedExpression();

  @Override
  public Map<?, ?> answer(Map<String, Object> facts) {
    EvaluationResult result = engine.evaluate(expression, facts);
    if (result.isFailure()) {
      throw new IllegalStateException(result.failure().message());
    }
    return (Map<?, ?>) result.result();
  }

  @Override
  public Decision decision(Map<?, ?> answer) {
    List<?> reasons = Objects.requireNonNull((List<?>) answer.get("reasons"), "reasons");
    return new Decision(
        String.valueOf(answer.get("status")), reasons.stream().map(Object::toString).toList());
  }
}
