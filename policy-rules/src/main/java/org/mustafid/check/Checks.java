package org.mustafid.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mustafid.assessment.RuleSet;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Section;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.policy.Defect;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Suppression;

/**
 * Checks of a policy's sense. They look at the document alone, and say the same each time; the day
 * tells which suppressions have expired. Safe to share between threads.
 */
public final class Checks {
  private Checks() {}

  /** Every check, in the order of {@link CheckTypes}; unmodifiable. */
  public static List<DiagnosticType> catalogue() {
    return CheckTypes.all();
  }

  /**
   * What a policy fails, without what it suppresses: first what is about the policy as a whole,
   * then in the order of its sections. What its document declares as a defect is among them, once,
   * and says so.
   *
   * @param asOf the day on which a suppression may have expired; then the check is told again
   * @throws InvalidArgumentException if a suppression or a defect names a check that there is not
   */
  public static List<FailedCheck> run(RuleSet rules, LocalDate asOf) {
    Policy policy = policyOf(rules, asOf);
    List<FailedCheck> all = failed(policy);
    List<FailedCheck> told =
        new ArrayList<>(
            all.stream().filter(each -> findSuppression(policy, each, asOf).isEmpty()).toList());
    told.addAll(declarations(policy, all, asOf));
    return sorted(policy, told);
  }

  /**
   * What a policy fails and suppresses, each with its {@link FailedCheck#suppressedBy()
   * suppression}; in the order of {@link #run}.
   *
   * @param asOf the day on which a suppression may have expired
   * @throws InvalidArgumentException if a suppression or a defect names a check that there is not
   */
  public static List<FailedCheck> suppressed(RuleSet rules, LocalDate asOf) {
    Policy policy = policyOf(rules, asOf);
    return sorted(
        policy,
        failed(policy).stream()
            .flatMap(each -> findSuppression(policy, each, asOf).map(each::suppressedBy).stream())
            .toList());
  }

  private static Policy policyOf(RuleSet rules, LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    Policy policy = Objects.requireNonNull(rules, "rules").policy();
    policy.suppressions().forEach(each -> mustExist("the check of a suppression", each.check()));
    policy
        .defects()
        .forEach(defect -> defect.checks().forEach(id -> mustExist("a check of a defect", id)));
    return policy;
  }

  private static void mustExist(String subject, String id) {
    if (!CheckTypes.nameable().contains(id)) {
      throw new InvalidArgumentException(subject, id, "the id of a check");
    }
  }

  private static List<FailedCheck> failed(Policy policy) {
    Failures failures = new Failures();
    AssociationChecks.check(policy, failures);
    ApprovalChecks.check(policy, failures);
    PromiseChecks.check(policy, failures);
    HandlingChecks.check(policy, failures);
    BodyChecks.check(policy, failures);
    CompensationChecks.check(policy, failures);
    NumberingChecks.check(policy, failures);
    NameChecks.check(policy, failures);
    PracticeChecks.check(policy, failures);
    Comparator<Clause> inPrint = inPrint(policy);
    return failures.all().stream()
        .map(each -> each.inOrder(inPrint))
        .map(each -> each.declaredAs(findDefect(policy, each)))
        .toList();
  }

  private static Optional<Defect> findDefect(Policy policy, FailedCheck failed) {
    return policy.defects().stream().filter(defect -> sees(defect, failed)).findFirst();
  }

  private static boolean sees(Defect defect, FailedCheck failed) {
    return defect.checks().stream()
        .anyMatch(check -> failed.isAt(check, Optional.of(defect.clause())));
  }

  private static Optional<Suppression> findSuppression(
      Policy policy, FailedCheck failed, LocalDate asOf) {
    return policy.suppressions().stream()
        .filter(each -> !each.isExpired(asOf))
        .filter(each -> failed.isAt(each.check(), each.clause()))
        .findFirst();
  }

  /** What the document says about checks, and is not so, or no longer. */
  private static List<FailedCheck> declarations(
      Policy policy, List<FailedCheck> all, LocalDate asOf) {
    Failures failures = new Failures();
    for (Suppression each : policy.suppressions()) {
      List<Clause> place = each.clause().stream().toList();
      if (all.stream().noneMatch(failed -> failed.isAt(each.check(), each.clause()))) {
        failures.add(CheckTypes.SUPPRESSION_UNUSED, place, each.check());
      } else if (each.isExpired(asOf)) {
        failures.add(CheckTypes.SUPPRESSION_EXPIRED, place, each.check(), each.untilInclusive());
      }
    }
    for (Defect defect : policy.defects()) {
      for (String check : defect.checks()) {
        if (all.stream().noneMatch(failed -> failed.isAt(check, Optional.of(defect.clause())))) {
          failures.add(CheckTypes.DEFECT_NOT_SEEN, defect.clause(), check);
        }
      }
    }
    return failures.all();
  }

  private static List<FailedCheck> sorted(Policy policy, List<FailedCheck> failed) {
    Comparator<Clause> inPrint = inPrint(policy);
    return failed.stream()
        .sorted(
            Comparator.<FailedCheck, Boolean>comparing(each -> !each.clauses().isEmpty())
                .thenComparing(
                    (one, other) ->
                        one.clauses().isEmpty()
                            ? 0
                            : inPrint.compare(one.clauses().get(0), other.clauses().get(0)))
                .thenComparingInt(each -> CheckTypes.all().indexOf(each.type())))
        .toList();
  }

  /** A policy that was built may leave sections out; those come last. */
  private static Comparator<Clause> inPrint(Policy policy) {
    List<Section> sections = policy.sections();
    return Comparator.<Clause, Boolean>comparing(clause -> !sections.contains(clause.section()))
        .thenComparingInt(clause -> sections.indexOf(clause.section()))
        .thenComparing(clause -> clause.section().id())
        .thenComparingInt(clause -> clause.position().orElse(0));
  }
}
