package org.mustafid.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.mustafid.assessment.RuleSet;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.name.RequirementId;
import org.mustafid.policy.Body;
import org.mustafid.policy.CaseKindName;
import org.mustafid.policy.Category;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Duty;
import org.mustafid.policy.Policy;

/** The ids that a scenario can use without saying that its policy does not have them. */
record ScenarioNames(
    Names kinds,
    Names categories,
    Names bodies,
    Names events,
    Names channels,
    Names requirements,
    Names duties) {
  /** Where the policy tells no categories apart, hosts may have their own all the same. */
  static ScenarioNames of(RuleSet rules) {
    Policy policy = rules.policy();
    return new ScenarioNames(
        names("case-kinds", policy.caseKinds(), CaseKindName::kind, CaseKind.wellKnown()),
        names("categories", policy.categories(), Category::id, Set.of()),
        names("bodies", policy.bodies(), Body::id, BodyId.wellKnown()),
        names(
            "events",
            List.copyOf(policy.mentionedEvents()),
            Function.identity(),
            EventKind.wellKnown()),
        names("channels", policy.channels(), Channel::id, ChannelId.wellKnown()),
        Names.declared("undeclared", List.copyOf(RequirementId.wellKnown())),
        names("duties", policy.duties(), Duty::id, Set.of()));
  }

  boolean hasCategories() {
    return !categories.ids().isEmpty();
  }

  /** With ids of which a scenario says that the policy does not have them. */
  ScenarioNames with(Set<String> undeclared) {
    return new ScenarioNames(
        kinds.with(undeclared),
        hasCategories() ? categories.with(undeclared) : categories,
        bodies.with(undeclared),
        events.with(undeclared),
        channels.with(undeclared),
        requirements.with(undeclared),
        duties.with(undeclared));
  }

  private static <T> Names names(
      String key, List<T> declared, Function<T, ? extends Id> id, Set<String> wellKnown) {
    return Names.declared(key, declared.stream().map(id).map(Id::value).toList()).with(wellKnown);
  }
}
