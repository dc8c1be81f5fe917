package org.mustafid.benchmarks.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: one rule for each status and each finding, over facts. */
final class EasyRules implements FactsPeer<Decision> {
  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = new Rules();

  EasyRules() {
    finding(1, Decision.CHANNEL_NOT_OFFERED, facts -> !is(facts, "channelOffered"));
    finding(2, Decision.STEP_NOT_RECORDED, facts -> isComplete(facts) && !is(facts, "declared"));
    finding(3, Decision.EARLIER_PERIOD_MISSED, facts -> is(facts, "missedEarlier"));
    finding(4, Decision.KEPT_LATE, facts -> isKept(facts) && isLate(facts, "keptOn"));
    finding(5, Decision.OVERDUE, facts -> isOwed(facts) && isLate(facts, "asOf"));
    status("NOT_STARTED", facts -> !isComplete(facts));
    status("KEPT", facts -> isKept(facts) && !isLate(facts, "keptOn"));
    status("KEPT_LATE", facts -> isKept(facts) && isLate(facts, "keptOn"));
    status("RUNNING", facts -> isOwed(facts) && !isLate(facts, "asOf"));
    status("BROKEN", facts -> isOwed(facts) && isLate(facts, "asOf"));
  }

  @Override
  public Decision answer(Map<String, Object> told) {
    Facts facts = new Facts();
    told.forEach(facts::put);
    List<String> reasons = new ArrayList<>();
    facts.put("reasons", reasons);
    engine.fire(rules, facts);
    return new Decision(facts.get("status"), reasons);
  }

  @Override
  public Decision decision(Decision answer) {
    return answer;
  }

  private void finding(int place, String id, Predicate<Facts> when) {
    rules.register(
        new RuleBuilder()
            .name(id)
            .priority(place)
            .when(when::test)
            .then(facts -> facts.<List<String>>get("reasons").add(id))
            .build());
  }

  private void status(String name, Predicate<Facts> when) {
    rules.register(
        new RuleBuilder()
            .name(name)
            .when(when::test)
            .then(facts -> facts.put("status", name))
            .build());
  }

  private static boolean isComplete(Facts facts) {
    return is(facts, "complete");
  }

  private static boolean isKept(Facts facts) {
    return isComplete(facts) && is(facts, "kept");
  }

  private static boolean isOwed(Facts facts) {
    return isComplete(facts) && !is(facts, "kept");
  }

  private static boolean is(Facts facts, String fact) {
    return facts.<Boolean>get(fact);
  }

  private static boolean isLate(Facts facts, String day) {
    return facts.<Integer>get(day) > facts.<Integer>get("latest");
  }
}
