package org.mustafid.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.name.CaseKind;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PromiseId;
import org.mustafid.name.StepId;
import org.mustafid.policy.Step;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;

/** How a case is handled: the steps, and what is promised in time. */
final class Handling {
  private final Clauses clauses;
  private final Statements statements;
  private final Vocabulary vocabulary;

  Handling(Scope scope) {
    this.clauses = scope.clauses();
    this.statements = scope.statements();
    this.vocabulary = scope.vocabulary();
  }

  Optional<Step> step(Located entry) {
    Optional<Fields> found =
        entry.fields(
            "id",
            "label",
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
      fields.require("evidence"); // nothing can be expected of which nothing is evidence
    }
    fields
        .find("not-after")
        .flatMap(each -> statements.readAt(clause, each, vocabulary::event))
        .ifPresent(step::notAfter);
    fields.find("promise").flatMap(vocabulary::promise).ifPresent(step::promise);
    step.readings(Entries.of(fields.find("readings"), statements::reading));
    return entry.report().failures() > before ? Optional.empty() : Optional.of(step.build());
  }

  Optional<Promise> promise(Located entry) {
    Optional<Fields> found =
        entry.fields(
            "id",
            "label",
            "to",
            "by",
            "from",
            "kept-by",
            "not-before",
            "no-later-than",
            "unquantified",
            "clause",
            "readings");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = entry.report().failures();
    Promise.Builder promise = Promise.builder();
    Optional<PromiseId> id =
        fields.require("id").flatMap(each -> each.id(PromiseId.class, PromiseId::of));
    Optional<Labels> label = Entries.label(fields, id, PromiseId.wellKnown());
    if (id.isPresent() && label.isPresent()) {
      promise.id(id.get()).labels(id.get().labels().overriddenBy(label.get()));
    }
    fields
        .require("to")
        .flatMap(each -> each.oneOf(CaseKind.wellKnown()))
        .map(CaseKind::of)
        .ifPresent(promise::to);
    fields
        .require("by")
        .flatMap(each -> Entries.oneOf(each, Party.values(), Party::id))
        .ifPresent(promise::by);
    Optional<Clause> clause = fields.require("clause").flatMap(clauses::read);
    clause.ifPresent(promise::clause);
    fields
        .require("from")
        .flatMap(each -> statements.readAt(clause, each, this::start))
        .ifPresent(promise::start);
    fields.require("kept-by").map(vocabulary::events).ifPresent(promise::keptBy);
    fields.find("not-before").flatMap(Terms::read).ifPresent(promise::notBefore);
    fields.find("unquantified").flatMap(Located::labels).ifPresent(promise::unquantified);
    boolean hasTerm =
        fields.find("not-before").isPresent() || fields.find("unquantified").isPresent();
    (hasTerm ? fields.find("no-later-than") : requireTerm(fields))
        .flatMap(Terms::read)
        .ifPresent(promise::noLaterThan);
    promise.readings(Entries.of(fields.find("readings"), statements::reading));
    return entry.report().failures() > before ? Optional.empty() : Optional.of(promise.build());
  }

  private static Optional<Located> requireTerm(Fields fields) {
    return fields.require(
        "no-later-than",
        Problems.MISSING_KEY,
        Expectation.oneOf(List.of("not-before", "no-later-than", "unquantified")));
  }

  private Optional<Start> start(Located value) {
    int before = value.report().failures();
    Optional<Fields> fields = value.fields(this::startAt, "first", "last");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Optional<EventKind> first = fields.get().find("first").flatMap(vocabulary::event);
    Optional<EventKind> last = fields.get().find("last").flatMap(vocabulary::event);
    if (value.report().failures() > before) {
      return Optional.empty();
    }
    if (first.isPresent() == last.isPresent()) {
      return value.refuse(
          Problems.WRONG_TYPE, Expectation.oneOf(List.of("{first: …}", "{last: …}")));
    }
    return first.map(Start::first).or(() -> last.map(Start::last));
  }

  /** An event alone: a completion may come again and is then counted anew, as a rule. */
  private Optional<Map.Entry<String, String>> startAt(String word) {
    return vocabulary
        .nearestEvent(word)
        .map(event -> Map.entry(event.equals("completed") ? "last" : "first", event));
  }
}
