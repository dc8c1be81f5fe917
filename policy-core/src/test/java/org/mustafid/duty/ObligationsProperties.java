package org.mustafid.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mustafid.duty.AnnualPolicy.SURVEY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.mustafid.casework.AsOf;
import org.mustafid.clause.Stated;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;

class ObligationsProperties {
  private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

  @Property
  void as_time_goes_by_it_never_gets_better_by_itself(
      @ForAll("policies") Policy policy,
      @ForAll @Size(max = 4) List<@IntRange(max = 400) Integer> days,
      @ForAll @IntRange(max = 400) int later) {
    DutyLog log = log(days);
    LocalDate last = FROM.plusDays(days.isEmpty() ? 0 : Collections.max(days));
    Obligation now = survey(policy, log, last);
    Obligation then = survey(policy, log, last.plusDays(later));
    assertThat(then.status()).isGreaterThanOrEqualTo(now.status());
    assertThat(then.due()).isEqualTo(now.due());
    assertThat(then.lastDone()).isEqualTo(now.lastDone());
  }

  @Property
  void what_is_done_today_is_not_overdue_today(
      @ForAll("policies") Policy policy,
      @ForAll @Size(max = 4) List<@IntRange(max = 400) Integer> days,
      @ForAll @IntRange(max = 800) int today) {
    LocalDate day = FROM.plusDays(today);
    Obligation survey = survey(policy, log(days).done(SURVEY, day), day);
    assertThat(survey.status()).isIn(ObligationStatus.DONE, ObligationStatus.DUE);
    assertThat(survey.due().orElseThrow().earliestPossible()).isAfterOrEqualTo(day);
  }

  @Property
  void the_order_of_arrival_makes_no_difference(
      @ForAll("policies") Policy policy,
      @ForAll @Size(max = 4) List<@IntRange(max = 400) Integer> days) {
    List<Integer> backwards = new ArrayList<>(days);
    Collections.reverse(backwards);
    LocalDate day = FROM.plusDays(400);
    assertThat(survey(policy, log(backwards), day)).isEqualTo(survey(policy, log(days), day));
  }

  @Property
  void the_last_day_is_always_that_of_a_period_from_the_day_in_force(
      @ForAll("terms") Term term, @ForAll @Size(max = 4) List<@IntRange(max = 400) Integer> days) {
    Policy policy = AnnualPolicy.of(Optional.of(term), Stated.byClause(AnnualPolicy.CLAUSE, FROM));
    Repetition every = Repetition.every(term);
    LocalDate due = survey(policy, log(days), FROM.plusDays(400)).due().orElseThrow().day();
    int period = 1;
    while (every.latestOfPeriod(FROM, period, policy.calendar()).day().isBefore(due)) {
      period++;
    }
    assertThat(every.latestOfPeriod(FROM, period, policy.calendar()).day()).isEqualTo(due);
  }

  @Provide
  Arbitrary<Term> terms() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 20),
            Arbitraries.of(TermUnit.DAYS, TermUnit.WORKING_DAYS, TermUnit.WEEKS, TermUnit.MONTHS))
        .as(Term::of);
  }

  @Provide
  Arbitrary<Policy> policies() {
    Arbitrary<Stated<LocalDate>> inForce =
        Arbitraries.of(Stated.byClause(AnnualPolicy.CLAUSE, FROM), Stated.unstated());
    return Combinators.combine(terms(), inForce)
        .as((term, from) -> AnnualPolicy.of(Optional.of(term), from));
  }

  private static DutyLog log(List<Integer> days) {
    DutyLog log = DutyLog.empty();
    for (int day : days) {
      log = log.done(SURVEY, FROM.plusDays(day));
    }
    return log;
  }

  private static Obligation survey(Policy policy, DutyLog log, LocalDate day) {
    return Obligations.of(policy, log, AsOf.endOf(day)).get(1);
  }
}
