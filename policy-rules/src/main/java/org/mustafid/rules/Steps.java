package org.mustafid.rules;

import java.util.Optional;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Stated;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.StepId;
import org.mustafid.policy.Step;

/** The steps of handling a case. */
final class Steps {
  private final Clauses clauses;
  private final Statements statements;
  private final Vocabulary vocabulary;

  Steps(Scope scope) {
    this.clauses = scope.clauses();
    this.statements = scope.statements();
    this.vocabulary = scope.vocabulary();
  }

  Optional<Step> step(Located entry) {
    Optional<Fields> found =
        entry.fields(
            "id",
            "label",
            "for",
            "text",
            "when",
            "by",
            "evidence",
            "expected-by",
            "not-after",
            "promise",
            "clause",
            "readings");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = entry.report().failures();
    Step.Builder step = Step.builder();
    Optional<StepId> id = fields.require("id").flatMap(each -> each.id(StepId.class, StepId::of));
    Optional<Labels> label = Entries.label(fields, id, StepId.wellKnown());
    if (id.isPresent() && label.isPresent()) {
      step.id(id.get()).labels(id.get().labels().overriddenBy(label.get()));
    }
    fields.find("for").map(vocabulary::kinds).ifPresent(step::kinds);
    fields.find("text").flatMap(Located::labels).ifPresent(step::text);
    fields.find("when").flatMap(Located::labels).ifPresent(step::when);
    fields.find("by").flatMap(vocabulary::body).ifPresent(step::by);
    Optional<Clause> clause = fields.require("clause").flatMap(clauses::read);
    clause.ifPresent(step::clause);
    fields.find("evidence").map(vocabulary::events).ifPresent(step::evidence);
    Optional<Stated<EventKind>> expectedBy =
        fields
            .find("expected-by")
            .flatMap(each -> statements.readAt(clause, each, vocabulary::event));
    expectedBy.ifPresent(step::expectedBy);
    if (expectedBy.isPresent() && expectedBy.get().effective().isPresent()) {
      fields.requireBeside(
          "expected-by", "evidence"); // nothing can be expected of which nothing is evidence
    }
    fields
        .find("not-after")
        .flatMap(each -> statements.readAt(clause, each, vocabulary::event))
        .ifPresent(step::notAfter);
    fields.find("promise").flatMap(vocabulary::promise).ifPresent(step::promise);
    step.readings(Entries.of(fields.find("readings"), statements::reading));
    return entry.report().failures() > before ? Optional.empty() : Optional.of(step.build());
  }
}
