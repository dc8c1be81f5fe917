package org.mustafid.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.name.CaseKind;
import org.mustafid.name.DutyKind;
import org.mustafid.name.EventKind;
import org.mustafid.name.TopicId;
import org.mustafid.policy.Body;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;

/**
 * What practice with complaints would add: the guidelines of ISO 10002, commitment 5 of the Core
 * Humanitarian Standard, and the Saudi law on the protection of personal data.
 */
final class PracticeChecks {
  /** An event of an association's own by which it tells that something was received. */
  private static final EventKind ACKNOWLEDGED = EventKind.of("acknowledged");

  private PracticeChecks() {}

  static void check(Policy policy, Failures failures) {
    if (!speaksOfComplaints(policy)) {
      failures.addToWhole(CheckTypes.COMPLAINTS_MISSING); // so there is no period for them either
    } else if (policy.promises().stream().noneMatch(PracticeChecks::answersComplaints)) {
      failures.addToWhole(CheckTypes.COMPLAINT_PERIOD_MISSING);
    }
    require(
        speaksOf(policy, TopicId.RECEIPT) || happens(policy, ACKNOWLEDGED),
        CheckTypes.RECEIPT_MISSING,
        failures);
    require(
        speaksOf(policy, TopicId.APPEAL)
            || happens(policy, EventKind.APPEALED)
            || policy.stages().stream().anyMatch(stage -> stage.next().isPresent()),
        CheckTypes.APPEAL_MISSING,
        failures);
    require(
        speaksOf(policy, TopicId.OUTSIDE_REFERRAL)
            || happens(policy, EventKind.REFERRED_OUTSIDE)
            || handsOn(policy),
        CheckTypes.OUTSIDE_REFERRAL_MISSING,
        failures);
    topic(policy, TopicId.REASONS, CheckTypes.REASONS_MISSING, failures);
    topic(policy, TopicId.CONFIDENTIALITY, CheckTypes.CONFIDENTIALITY_MISSING, failures);
    topic(policy, TopicId.DATA_RIGHTS, CheckTypes.DATA_RIGHTS_MISSING, failures);
    topic(policy, TopicId.NON_RETALIATION, CheckTypes.NON_RETALIATION_MISSING, failures);
    duty(policy, Set.of(DutyKind.REVIEW), CheckTypes.REVIEW_MISSING, failures);
    duty(
        policy,
        Set.of(DutyKind.SURVEY, DutyKind.FIELD_SURVEY, DutyKind.INTERVIEWS),
        CheckTypes.SURVEY_MISSING,
        failures);
    duty(policy, Set.of(DutyKind.PUBLICATION), CheckTypes.PUBLICATION_MISSING, failures);
    require(policy.channels().size() > 1, CheckTypes.SINGLE_CHANNEL, failures);
  }

  /** Whether a provision is about a topic. */
  static boolean speaksOf(Policy policy, TopicId topic) {
    return policy.provisions().stream().anyMatch(each -> each.topic().equals(topic));
  }

  private static boolean speaksOfComplaints(Policy policy) {
    return !policy.complaintRoutes().isEmpty()
        || policy.promises().stream().anyMatch(each -> each.to().equals(CaseKind.COMPLAINT))
        || policy.stages().stream().anyMatch(each -> each.to().equals(CaseKind.COMPLAINT))
        || policy.steps().stream().anyMatch(each -> each.kinds().contains(CaseKind.COMPLAINT));
  }

  private static boolean answersComplaints(Promise promise) {
    return promise.to().equals(CaseKind.COMPLAINT) && promise.by() == Party.ASSOCIATION;
  }

  /** Whether an event keeps a promise, opens a stage or shows that a step was taken. */
  private static boolean happens(Policy policy, EventKind event) {
    return Stream.of(
            policy.promises().stream().map(Promise::keptBy),
            policy.stages().stream().map(each -> each.openedBy()),
            policy.steps().stream().map(each -> each.evidence()))
        .flatMap(events -> events)
        .flatMap(List::stream)
        .anyMatch(event::equals);
  }

  private static boolean handsOn(Policy policy) {
    return policy.stages().stream()
        .flatMap(stage -> stage.handledBy().flatMap(policy::findBody).stream())
        .anyMatch(Body::isOutside);
  }

  private static void topic(Policy policy, TopicId topic, DiagnosticType type, Failures failures) {
    require(speaksOf(policy, topic), type, failures);
  }

  private static void duty(
      Policy policy, Set<DutyKind> kinds, DiagnosticType type, Failures failures) {
    require(policy.duties().stream().anyMatch(each -> kinds.contains(each.kind())), type, failures);
  }

  private static void require(boolean isThere, DiagnosticType type, Failures failures) {
    if (!isThere) {
      failures.addToWhole(type);
    }
  }
}
