package org.mustafid.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mustafid.clause.Clause;
import org.mustafid.compensation.Compensation;
import org.mustafid.compensation.Condition;
import org.mustafid.compensation.Connective;
import org.mustafid.compensation.Limit;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.name.ConditionId;
import org.mustafid.name.Labels;
import org.mustafid.rules.Node.Scalar;
import org.mustafid.rules.Node.Sequence;

/** When compensation is granted: conditions, and how they combine. */
final class Compensations {
  /** More than anybody reads; the words of a policy combine two or three. */
  private static final int DEEPEST = 8;

  private final Scope scope;
  private final Names conditions;

  private Compensations(Scope scope, Names conditions) {
    this.scope = scope;
    this.conditions = conditions;
  }

  static Optional<Compensation> read(Located value, Scope scope) {
    return value
        .fields("conditions", "connective", "settled-through", "limit", "clause")
        .flatMap(
            fields ->
                new Compensations(
                        scope, Names.of(fields, "conditions", true, ConditionId.wellKnown()))
                    .read(fields));
  }

  private Optional<Compensation> read(Fields fields) {
    Report report = fields.owner().report();
    int before = report.failures();
    Compensation.Builder compensation = Compensation.builder();
    Optional<Clause> clause = fields.require("clause").flatMap(scope.clauses()::read);
    clause.ifPresent(compensation::clause);
    compensation.conditions(Entries.of(fields.require("conditions"), this::condition));
    fields
        .require("connective")
        .flatMap(each -> scope.statements().readAt(clause, each, this::connective))
        .ifPresent(compensation::connective);
    fields
        .find("settled-through")
        .flatMap(this::knownCondition)
        .ifPresent(compensation::settledThrough);
    fields.find("limit").flatMap(this::limit).ifPresent(compensation::limit);
    return report.failures() > before ? Optional.empty() : Optional.of(compensation.build());
  }

  private Optional<Limit> limit(Located value) {
    Optional<Fields> fields = value.fields("text", "clause");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    int before = value.report().failures();
    Optional<Labels> text = fields.get().require("text").flatMap(Located::labels);
    Optional<Clause> clause = fields.get().require("clause").flatMap(scope.clauses()::read);
    return value.report().failures() > before
        ? Optional.empty()
        : Optional.of(Limit.of(text.orElseThrow(), clause.orElseThrow()));
  }

  private Optional<Condition> condition(Located entry) {
    Optional<Fields> found =
        entry.fields("id", "label", "text", "proven-by", "disproven-by", "requires", "clause");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = entry.report().failures();
    Condition.Builder condition = Condition.builder();
    Optional<ConditionId> id =
        fields.require("id").flatMap(each -> each.id(ConditionId.class, ConditionId::of));
    Optional<Labels> label = Entries.label(fields, id, ConditionId.wellKnown());
    if (id.isPresent() && label.isPresent()) {
      condition.id(id.get()).labels(id.get().labels().overriddenBy(label.get()));
    }
    fields.find("text").flatMap(Located::labels).ifPresent(condition::text);
    fields.require("proven-by").map(scope.vocabulary()::events).ifPresent(condition::provenBy);
    fields.find("disproven-by").map(scope.vocabulary()::events).ifPresent(condition::disprovenBy);
    fields
        .find("requires")
        .map(each -> Entries.distinct(each.itemsOrOne(), Entries::requirement))
        .ifPresent(condition::requires);
    fields.require("clause").flatMap(scope.clauses()::read).ifPresent(condition::clause);
    return entry.report().failures() > before ? Optional.empty() : Optional.of(condition.build());
  }

  private Optional<ConditionId> knownCondition(Located value) {
    return Vocabulary.known(value, ConditionId.class, ConditionId::of, conditions);
  }

  private Optional<Connective> connective(Located value) {
    return connective(value, 0);
  }

  /** A condition by itself, or parts that combine. */
  private Optional<Connective> connective(Located value, int depth) {
    if (value.node() instanceof Scalar) {
      return knownCondition(value).map(Connective::just);
    }
    if (depth == DEEPEST) {
      return value.refuse(
          Problems.TOO_DEEP, Expectation.of(Kind.AT_MOST_LEVELS, String.valueOf(DEEPEST)));
    }
    int before = value.report().failures();
    Optional<Fields> found = value.fields("all", "any", "at-least");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    Optional<Connective> all =
        fields.find("all").flatMap(each -> parts(each, depth)).map(Connective::all);
    Optional<Connective> any =
        fields.find("any").flatMap(each -> parts(each, depth)).map(Connective::any);
    Optional<Connective> atLeast = fields.find("at-least").flatMap(each -> atLeast(each, depth));
    if (value.report().failures() > before) {
      return Optional.empty();
    }
    List<Connective> one = Stream.of(all, any, atLeast).flatMap(Optional::stream).toList();
    return one.size() == 1
        ? Optional.of(one.get(0))
        : value.refuse(
            Problems.WRONG_TYPE,
            Expectation.oneOf(List.of("{all: […]}", "{any: […]}", "{at-least: …}")));
  }

  private Optional<List<Connective>> parts(Located value, int depth) {
    int before = value.report().failures();
    List<Connective> parts = Entries.distinct(value.items(), each -> connective(each, depth + 1));
    return value.report().failures() > before ? Optional.empty() : Optional.of(parts);
  }

  private Optional<Connective> atLeast(Located value, int depth) {
    Optional<Fields> fields = value.fields("count", "of");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    int before = value.report().failures();
    Optional<Located> of = fields.get().require("of");
    Optional<List<Connective>> parts = of.flatMap(each -> parts(each, depth));
    // Without a list of parts it is not known how many there could be at most.
    int most =
        of.isPresent() && of.get().node() instanceof Sequence list && !list.items().isEmpty()
            ? list.items().size()
            : Integer.MAX_VALUE;
    Optional<Integer> count = fields.get().require("count").flatMap(each -> each.number(1, most));
    return value.report().failures() > before
        ? Optional.empty()
        : Optional.of(Connective.atLeast(count.orElseThrow(), parts.orElseThrow()));
  }
}
