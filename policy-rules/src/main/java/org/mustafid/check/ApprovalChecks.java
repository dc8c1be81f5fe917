package org.mustafid.check;

import java.time.LocalDate;
import java.util.List;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Stated;
import org.mustafid.date.DualDate;
import org.mustafid.name.TopicId;
import org.mustafid.policy.Approval;
import org.mustafid.policy.Policy;

/** Who approved the policy and when, and from when it is in force. */
final class ApprovalChecks {
  private ApprovalChecks() {}

  static void check(Policy policy, Failures failures) {
    policy
        .approval()
        .ifPresentOrElse(
            approval -> approval(approval, failures),
            () -> failures.addToWhole(CheckTypes.APPROVAL_MISSING));
    effect(policy, failures);
  }

  private static void approval(Approval approval, Failures failures) {
    Clause clause = approval.clause();
    approval
        .date()
        .ifPresentOrElse(
            date -> date(date, clause, failures),
            () -> failures.add(CheckTypes.APPROVAL_UNDATED, clause));
    approval
        .resolution()
        .ifPresentOrElse(
            number -> {
              if (number.isScrambled()) {
                failures.add(CheckTypes.APPROVAL_NUMBER_SCRAMBLED, clause, number.printed());
              }
            },
            () -> failures.add(CheckTypes.APPROVAL_UNNUMBERED, clause));
    if (approval.signedBy().isEmpty()) {
      failures.add(CheckTypes.APPROVAL_UNSIGNED, clause);
    }
  }

  private static void date(DualDate date, Clause clause, Failures failures) {
    if (!(date.reading() instanceof DualDate.Reading.Read)) {
      failures.add(CheckTypes.APPROVAL_DATE_UNREADABLE, clause, date.printed());
    }
    if (date.agreement() instanceof DualDate.Agreement.DaysApart apart) {
      int days = Math.toIntExact(Math.abs(apart.days()));
      failures.add(CheckTypes.APPROVAL_DATES_APART, clause, date.printed(), days);
    }
    if (date.weekday() instanceof DualDate.Weekday.Wrong) {
      failures.add(CheckTypes.APPROVAL_WEEKDAY_WRONG, clause, date.printed());
    }
  }

  private static void effect(Policy policy, Failures failures) {
    if (policy.inForceFrom() instanceof Stated.ByClause<LocalDate> said) {
      policy
          .approval()
          .filter(approval -> approval.day().isPresent())
          .ifPresent(
              approval -> {
                LocalDate approved = approval.day().orElseThrow();
                if (said.value().isBefore(approved)) {
                  failures.add(
                      CheckTypes.EFFECT_BEFORE_APPROVAL,
                      List.of(said.clause(), approval.clause()),
                      said.value(),
                      approved);
                }
              });
    } else if (policy.inForceFromApproval().isEmpty()
        && !PracticeChecks.speaksOf(policy, TopicId.EFFECT)) {
      // A policy that is in force from its approval says so, even if that day cannot be read.
      failures.addToWhole(CheckTypes.EFFECT_UNSTATED);
    }
  }
}
