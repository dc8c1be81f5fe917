package org.mustafid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mustafid.name.ChannelId.WEBSITE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.clause.Stated;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PromiseId;
import org.mustafid.policy.OnChange;
import org.mustafid.policy.Policy;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;
import org.mustafid.workday.WorkWeek;
import org.mustafid.workday.WorkingCalendar;

/** What a change of policy or calendar does to one open case, and why. */
class ImpactTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);
  private static final AsOf SOON = AsOf.endOf(SUNDAY.plusDays(2));
  private static final CaseHistory CASE =
      CaseHistory.request(CaseRef.of("R-17")).submitted(SUNDAY, WEBSITE).completed(SUNDAY);
  private static final RuleSet BEFORE = within(15);
  private static final RuleSet STRICTER = within(10);

  @Test
  void the_same_rules_are_not_felt() {
    Impact impact = RuleChange.between(BEFORE, BEFORE).on(CASE, SOON);

    assertThat(impact.isFelt()).isFalse();
    assertThat(impact).hasToString("reply NONE");
  }

  @Test
  void a_better_label_is_not_felt() {
    Promise renamed =
        Promise.builder()
            .from(BEFORE.policy().promises().get(0))
            .labels(Labels.of("الإجابة", "answer"))
            .build();

    RuleSet after = PrintedPolicies.promising(BEFORE.policy(), renamed);
    assertThat(RuleChange.between(BEFORE, after).on(CASE, SOON).isFelt()).isFalse();
  }

  @Test
  void a_changed_rule_is_the_cause_and_each_mode_says_which_day_governs() {
    PromiseImpact reply = reply(BEFORE, STRICTER);

    assertThat(reply.cause()).isEqualTo(PromiseImpact.Cause.RULE);
    assertThat(latest(reply, OnChange.KEEP)).isEqualTo("2026-03-31");
    assertThat(latest(reply, OnChange.FOLLOW)).isEqualTo("2026-03-24");
    assertThat(latest(reply, OnChange.LONGER_OF)).isEqualTo("2026-03-31");
    assertThat(latest(reply(STRICTER, BEFORE), OnChange.LONGER_OF)).isEqualTo("2026-03-31");
  }

  @Test
  void an_old_due_date_after_a_calendar_change_does_not_stay() {
    PromiseImpact reply = reply(BEFORE, restless(BEFORE));

    assertThat(reply.cause()).isEqualTo(PromiseImpact.Cause.CALENDAR);
    assertThat(latest(reply, OnChange.FOLLOW)).isEqualTo("2026-03-23");
  }

  @Test
  void a_changed_rule_and_a_changed_calendar_are_both_the_cause() {
    assertThat(reply(BEFORE, restless(STRICTER)).cause()).isEqualTo(PromiseImpact.Cause.BOTH);
  }

  @Test
  void a_promise_that_is_new_or_gone_is_a_changed_rule() {
    RuleSet none = PrintedPolicies.promising(withoutSteps());

    PromiseImpact gone = reply(BEFORE, none);
    assertThat(gone.cause()).isEqualTo(PromiseImpact.Cause.RULE);
    assertThat(gone.governing(OnChange.FOLLOW)).isEmpty();
    assertThat(latest(gone, OnChange.LONGER_OF)).isEqualTo("2026-03-31");
    assertThat(latest(reply(none, BEFORE), OnChange.LONGER_OF)).isEqualTo("2026-03-31");
  }

  @Test
  void a_pause_is_not_lost_when_the_policy_is_swapped() {
    CaseHistory paused = CASE.returned(SUNDAY.plusDays(1));
    Impact impact =
        RuleChange.between(pausing(15), pausing(10)).on(paused, AsOf.endOf(SUNDAY.plusDays(100)));
    CaseHistory resumed = paused.completed(SUNDAY.plusDays(4));
    PromiseImpact after =
        RuleChange.between(pausing(15), pausing(10))
            .on(resumed, AsOf.endOf(SUNDAY.plusDays(4)))
            .promises()
            .get(0);

    assertThat(impact.after().promise(PromiseId.REPLY).status()).isEqualTo(PromiseStatus.PAUSED);
    assertThat(latest(after, OnChange.KEEP)).isEqualTo("2026-04-05");
    assertThat(latest(after, OnChange.FOLLOW)).isEqualTo("2026-03-29");
  }

  @Test
  void of_a_promise_that_repeats_periods_of_one_number_are_compared() {
    RuleSet quarterly = every(3);
    RuleSet everyOther = every(2);
    // the second period of two months ends after the first of three, and is none the longer
    AsOf inMay = AsOf.endOf(LocalDate.of(2026, 5, 20));
    PromiseImpact shorter =
        RuleChange.between(quarterly, everyOther).on(CASE, inMay).promises().get(0);
    PromiseImpact longer =
        RuleChange.between(everyOther, quarterly).on(CASE, inMay).promises().get(0);

    assertThat(latest(shorter, OnChange.KEEP)).isEqualTo("2026-06-08");
    assertThat(latest(shorter, OnChange.FOLLOW)).isEqualTo("2026-07-08");
    assertThat(shorter.governs(OnChange.LONGER_OF)).isEqualTo(PromiseImpact.Side.BEFORE);
    assertThat(longer.governs(OnChange.LONGER_OF)).isEqualTo(PromiseImpact.Side.AFTER);
  }

  @Test
  void of_a_promise_that_begins_to_repeat_the_first_period_is_compared() {
    AsOf inMay = AsOf.endOf(LocalDate.of(2026, 5, 20));

    PromiseImpact impact =
        RuleChange.between(within(60), every(2)).on(CASE, inMay).promises().get(0);
    assertThat(latest(impact, OnChange.KEEP)).isEqualTo("2026-06-07");
    assertThat(latest(impact, OnChange.FOLLOW)).isEqualTo("2026-07-08");
    assertThat(impact.governs(OnChange.LONGER_OF)).isEqualTo(PromiseImpact.Side.BEFORE);
  }

  @Test
  void a_period_that_was_kept_late_under_one_of_the_two_is_felt() {
    CaseHistory kept = CASE.replied(LocalDate.of(2026, 4, 20));
    AsOf later = AsOf.endOf(LocalDate.of(2026, 7, 1));
    PromiseImpact impact = RuleChange.between(every(1), every(1)).on(kept, later).promises().get(0);

    assertThat(impact.cause()).isEqualTo(PromiseImpact.Cause.NONE);
    assertThat(RuleChange.between(every(2), every(1)).on(kept, later).isFelt()).isTrue();
  }

  private static RuleSet every(int months) {
    return PrintedPolicies.promising(
        withoutSteps(),
        PrintedPolicies.reply(
                Stated.byClause(PrintedPolicies.c(6), Start.first(EventKind.SUBMITTED)),
                PrintedPolicies.c(6))
            .every(Repetition.every(Term.months(months)))
            .build());
  }

  private static PromiseImpact reply(RuleSet before, RuleSet after) {
    return RuleChange.between(before, after).on(CASE, SOON).promises().get(0);
  }

  private static String latest(PromiseImpact impact, OnChange mode) {
    return impact.governing(mode).flatMap(PromiseState::latest).orElseThrow().day().toString();
  }

  private static Policy withoutSteps() {
    return Policy.builder().from(PrintedPolicies.mabarrah()).steps(List.of()).build();
  }

  private static RuleSet within(int workingDays) {
    return promising(Start.last(EventKind.COMPLETED), workingDays, Stated.unstated());
  }

  private static RuleSet pausing(int workingDays) {
    return promising(
        Start.first(EventKind.SUBMITTED),
        workingDays,
        Stated.byClause(PrintedPolicies.c(6), OnReturn.PAUSE));
  }

  private static RuleSet promising(Start start, int workingDays, Stated<OnReturn> onReturn) {
    return PrintedPolicies.promising(
        withoutSteps(),
        PrintedPolicies.reply(Stated.byClause(PrintedPolicies.c(6), start), PrintedPolicies.c(6))
            .noLaterThan(Term.workingDays(workingDays))
            .onReturn(onReturn)
            .build());
  }

  /** The same rules by a calendar that has neither holidays nor rest. */
  private static RuleSet restless(RuleSet rules) {
    WorkingCalendar calendar =
        WorkingCalendar.builder("restless")
            .zone(rules.calendar().zone())
            .range(rules.calendar().firstDay(), rules.calendar().lastDay())
            .workWeek(WorkWeek.of(rules.calendar().firstDay(), List.<DayOfWeek>of()))
            .build();
    return RuleSet.of(Policy.builder().from(rules.policy()).calendar(calendar).build());
  }
}
