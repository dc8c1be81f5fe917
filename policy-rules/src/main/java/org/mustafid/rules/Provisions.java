package org.mustafid.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mustafid.check.CheckTypes;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Stated;
import org.mustafid.name.BodyId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.DefectKind;
import org.mustafid.name.DutyId;
import org.mustafid.name.DutyKind;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.name.TopicId;
import org.mustafid.policy.Acceptance;
import org.mustafid.policy.ComplaintRoute;
import org.mustafid.policy.Defect;
import org.mustafid.policy.Duty;
import org.mustafid.policy.Provision;
import org.mustafid.policy.Suppression;

/**
 * What a policy says besides its steps and promises: how complaints come in, what the association
 * has to do apart from any one case, what is only said, what is amiss in print, and what is
 * accepted.
 */
final class Provisions {
  private final Scope scope;

  Provisions(Scope scope) {
    this.scope = scope;
  }

  Optional<ComplaintRoute> complaintRoute(Located entry) {
    Optional<Fields> found =
        entry.fields("channels", "handled-by", "anonymous", "confidential", "clause");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = entry.report().failures();
    Optional<List<ChannelId>> channels =
        fields
            .require("channels")
            .map(each -> Entries.distinct(each.items(), scope.vocabulary()::channel));
    Optional<BodyId> body = fields.find("handled-by").flatMap(scope.vocabulary()::body);
    Optional<Clause> clause = clause(fields);
    Optional<Stated<Acceptance>> anonymous = acceptance(fields, "anonymous", clause);
    Optional<Stated<Acceptance>> confidential = acceptance(fields, "confidential", clause);
    if (entry.report().failures() > before) {
      return Optional.empty();
    }
    ComplaintRoute route = ComplaintRoute.of(channels.orElseThrow(), clause.orElseThrow());
    route = body.map(route::handledBy).orElse(route);
    route = anonymous.map(route::anonymous).orElse(route);
    return Optional.of(confidential.map(route::confidential).orElse(route));
  }

  private Optional<Stated<Acceptance>> acceptance(
      Fields fields, String key, Optional<Clause> clause) {
    return fields
        .find(key)
        .flatMap(
            each ->
                scope
                    .statements()
                    .readAt(
                        clause,
                        each,
                        value -> Entries.oneOf(value, Acceptance.values(), Acceptance::id)));
  }

  Optional<Duty> duty(Located entry) {
    Optional<Fields> found = entry.fields("id", "kind", "text", "by", "every", "clause");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = entry.report().failures();
    Duty.Builder duty = Duty.builder();
    fields.require("id").flatMap(each -> each.id(DutyId.class, DutyId::of)).ifPresent(duty::id);
    wellKnown(fields, "kind", DutyKind.wellKnown(), DutyKind::of).ifPresent(duty::kind);
    text(fields).ifPresent(duty::text);
    by(fields).ifPresent(duty::holder);
    Optional<Clause> clause = clause(fields);
    clause.ifPresent(duty::clause);
    fields
        .find("every")
        .flatMap(each -> scope.statements().readAt(clause, each, Terms::readOfDays))
        .ifPresent(duty::every);
    return entry.report().failures() > before ? Optional.empty() : Optional.of(duty.build());
  }

  Optional<Provision> provision(Located entry) {
    Optional<Fields> found = entry.fields("topic", "text", "by", "clause");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = entry.report().failures();
    Optional<TopicId> topic = wellKnown(fields, "topic", TopicId.wellKnown(), TopicId::of);
    Optional<Labels> text = text(fields);
    Optional<BodyId> body = by(fields);
    Optional<Clause> clause = clause(fields);
    if (entry.report().failures() > before) {
      return Optional.empty();
    }
    Provision provision =
        Provision.of(topic.orElseThrow(), text.orElseThrow(), clause.orElseThrow());
    return Optional.of(body.map(provision::heldBy).orElse(provision));
  }

  Optional<Defect> defect(Located entry) {
    Optional<Fields> found = entry.fields("kind", "text", "check", "clause");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = entry.report().failures();
    Optional<DefectKind> kind = wellKnown(fields, "kind", DefectKind.wellKnown(), DefectKind::of);
    Optional<Labels> text = text(fields);
    Optional<Clause> clause = clause(fields);
    List<String> checks =
        fields
            .find("check")
            .map(each -> Entries.distinct(each.itemsOrOne(), Provisions::check))
            .orElse(List.of());
    return entry.report().failures() > before
        ? Optional.empty()
        : Optional.of(
            Defect.of(kind.orElseThrow(), text.orElseThrow(), clause.orElseThrow()).seenBy(checks));
  }

  Optional<Suppression> suppression(Located entry) {
    Optional<Fields> found = entry.fields("check", "clause", "reason", "until");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = entry.report().failures();
    Optional<String> check = fields.require("check").flatMap(Provisions::check);
    Optional<Clause> clause = fields.find("clause").flatMap(scope.clauses()::read);
    Optional<Labels> reason = fields.require("reason").flatMap(Located::labels);
    Optional<LocalDate> until = fields.require("until").flatMap(Located::date);
    if (entry.report().failures() > before) {
      return Optional.empty();
    }
    Suppression suppression =
        Suppression.of(check.orElseThrow(), reason.orElseThrow(), until.orElseThrow());
    return Optional.of(clause.map(suppression::at).orElse(suppression));
  }

  private static Optional<String> check(Located value) {
    return value.oneOf(CheckTypes.nameable());
  }

  private static <I extends Id> Optional<I> wellKnown(
      Fields fields, String key, Set<String> options, Function<String, I> factory) {
    return fields.require(key).flatMap(each -> each.oneOf(options, factory));
  }

  private static Optional<Labels> text(Fields fields) {
    return fields.require("text").flatMap(Located::labels);
  }

  private Optional<BodyId> by(Fields fields) {
    return fields.find("by").flatMap(scope.vocabulary()::body);
  }

  private Optional<Clause> clause(Fields fields) {
    return fields.require("clause").flatMap(scope.clauses()::read);
  }
}
