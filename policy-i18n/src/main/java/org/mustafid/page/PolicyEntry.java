package org.mustafid.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.clause.Stated;
import org.mustafid.compensation.Compensation;
import org.mustafid.name.Id;
import org.mustafid.policy.Approval;
import org.mustafid.policy.Association;
import org.mustafid.policy.Policy;
import org.mustafid.policy.StepOrder;
import org.mustafid.promise.Promise;

/**
 * One thing that a policy document says, and where the print says it.
 *
 * @param kind what it is, in the words of documents, such as {@code channel}
 * @param id what tells it from others of its kind: an id, a topic, or what is printed
 * @param clause the place that it cites
 * @param readings the readings of ours that it rests on
 */
record PolicyEntry(String kind, String id, Clause clause, List<Reading> readings) {

  /** Everything in a policy that cites a place, in the order of a document's keys. */
  static List<PolicyEntry> of(Policy policy) {
    List<PolicyEntry> entries = new ArrayList<>();
    association(policy.association(), entries);
    policy
        .inForceFromApproval()
        .ifPresentOrElse(
            clause -> entries.add(plain("in-force-from", "approval", clause)),
            () -> stated("in-force-from", policy.inForceFrom(), entries));
    stated("in-force-until", policy.inForceUntil(), entries);
    stated("on-change", policy.onChange(), entries);
    policy.bodies().forEach(body -> entries.add(plain("body", body.id(), body.clause())));
    policy
        .categories()
        .forEach(category -> entries.add(plain("category", category.id(), category.clause())));
    policy.stages().forEach(stage -> entries.add(plain("stage", stage.id(), stage.clause())));
    policy.approval().ifPresent(approval -> entries.add(approval(approval)));
    policy
        .channels()
        .forEach(channel -> entries.add(plain("channel", channel.id(), channel.clause())));
    policy.tools().forEach(tool -> entries.add(plain("tool", tool.id(), tool.clause())));
    if (policy.stepOrder() instanceof Stated.ByClause<StepOrder> said) {
      entries.add(plain("step-order", said.value().id(), said.clause()));
    }
    policy
        .steps()
        .forEach(
            step ->
                entries.add(
                    new PolicyEntry(
                        "step",
                        step.id().value(),
                        step.clause(),
                        Stream.of(
                                step.expectedBy().findReading().stream(),
                                step.notAfter().findReading().stream(),
                                step.readings().stream())
                            .flatMap(readings -> readings)
                            .toList())));
    policy.promises().forEach(promise -> promise(promise, entries));
    policy
        .complaintRoutes()
        .forEach(
            route ->
                entries.add(
                    plain(
                        "complaint-route",
                        route.channels().stream().map(Id::value).collect(Collectors.joining("+")),
                        route.clause())));
    policy.compensation().ifPresent(compensation -> compensation(compensation, entries));
    policy
        .duties()
        .forEach(
            duty ->
                entries.add(
                    new PolicyEntry(
                        "duty",
                        duty.id().value(),
                        duty.clause(),
                        duty.every().flatMap(Stated::findReading).stream().toList())));
    policy
        .provisions()
        .forEach(
            provision -> entries.add(plain("provision", provision.topic(), provision.clause())));
    policy
        .defects()
        .forEach(defect -> entries.add(plain("defect", defect.kind(), defect.clause())));
    return entries;
  }

  /** The entry of a policy that a reading belongs to; empty if it concerns the whole document. */
  static Optional<PolicyEntry> findOf(Reading reading, Policy policy) {
    return of(policy).stream().filter(entry -> entry.readings().contains(reading)).findFirst();
  }

  private static void stated(String kind, Stated<?> statement, List<PolicyEntry> entries) {
    if (statement instanceof Stated.ByClause<?> said) {
      entries.add(plain(kind, said.value().toString(), said.clause()));
    }
  }

  private static void association(Association association, List<PolicyEntry> entries) {
    association
        .registrations()
        .forEach(
            registration ->
                entries.add(
                    plain(registration.kind().id(), registration.number(), registration.clause())));
    association
        .contacts()
        .forEach(
            contact ->
                entries.add(
                    plain("contact", contact.kind() + " " + contact.printed(), contact.clause())));
  }

  private static void promise(Promise promise, List<PolicyEntry> entries) {
    entries.add(
        new PolicyEntry("promise", promise.id().value(), promise.clause(), promise.restsOn()));
    promise
        .extension()
        .ifPresent(extension -> entries.add(plain("extension", promise.id(), extension.clause())));
  }

  private static PolicyEntry approval(Approval approval) {
    return plain(
        "approval", approval.by().map(Id::value).orElse("by nobody named"), approval.clause());
  }

  private static void compensation(Compensation compensation, List<PolicyEntry> entries) {
    compensation
        .conditions()
        .forEach(condition -> entries.add(plain("condition", condition.id(), condition.clause())));
    compensation
        .limit()
        .ifPresent(limit -> entries.add(plain("limit", "compensation", limit.clause())));
    entries.add(
        new PolicyEntry(
            "compensation",
            "connective",
            compensation.clause(),
            compensation.connective().findReading().stream().toList()));
  }

  private static PolicyEntry plain(String kind, Id id, Clause clause) {
    return plain(kind, id.value(), clause);
  }

  private static PolicyEntry plain(String kind, String id, Clause clause) {
    return new PolicyEntry(kind, id, clause, List.of());
  }

  /** As people refer to it, such as {@code channel fax}. */
  @Override
  public String toString() {
    return kind + " " + id;
  }
}
