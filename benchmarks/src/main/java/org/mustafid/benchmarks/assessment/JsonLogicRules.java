package org.mustafid.benchmarks.assessment;

import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.List;
import java.util.Map;

/** json-logic-java: one expression, parsed once, that yields the status and what is found. */
final class JsonLogicRules implements FactsPeer<List<?>> {
  private static final String EXPRESSION =
      """
      {"merge": [
        {"if": [{"!": {"var": "complete"}}, "NOT_STARTED",
          {"var": "kept"},
            {"if": [{">": [{"var": "keptOn"}, {"var": "latest"}]}, "KEPT_LATE", "KEPT"]},
          {">": [{"var": "asOf"}, {"var": "latest"}]}, "BROKEN", "RUNNING"]},
        {"if": [{"var": "channelOffered"}, [], "channel-not-offered"]},
        {"if": [{"and": [{"var": "complete"}, {"!": {"var": "declared"}}]},
          "step-not-recorded", []]},
        {"if": [{"var": "missedEarlier"}, "earlier-period-missed", []]},
        {"if": [{"!": {"var": "complete"}}, [],
          {"var": "kept"},
            {"if": [{">": [{"var": "keptOn"}, {"var": "latest"}]}, "kept-late", []]},
          {">": [{"var": "asOf"}, {"var": "latest"}]}, "overdue", []]}
      ]}
      """;

  private final JsonLogic logic = new JsonLogic();

  @Override
  public List<?> answer(Map<String, Object> facts) {
    try {
      return (List<?>) logic.apply(EXPRESSION, facts);
    } catch (JsonLogicException mistake) {
      throw new IllegalStateException(mistake);
    }
  }

  @Override
  public Decision decision(List<?> answer) {
    List<String> texts = answer.stream().map(Object::toString).toList();
    return new Decision(texts.get(0), texts.subList(1, texts.size()));
  }
}
