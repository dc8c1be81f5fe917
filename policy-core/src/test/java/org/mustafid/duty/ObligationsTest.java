package org.mustafid.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mustafid.duty.AnnualPolicy.PUBLICATION;
import static org.mustafid.duty.AnnualPolicy.SIGNING;
import static org.mustafid.duty.AnnualPolicy.SURVEY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.mustafid.casework.AsOf;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.DutyId;
import org.mustafid.name.DutyKind;
import org.mustafid.name.Labels;
import org.mustafid.policy.Duty;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Term;

class ObligationsTest {
  private static final LocalDate FROM = LocalDate.of(2026, 2, 1);
  private static final LocalDate END = LocalDate.of(2026, 5, 1); // a Friday
  private static final LocalDate LATEST = LocalDate.of(2026, 5, 3); // the Sunday after it
  private static final LocalDate SECOND = LocalDate.of(2026, 8, 2); // the first is a Saturday
  private static final LocalDate THIRD = LocalDate.of(2026, 11, 1);
  private static final Policy QUARTERLY =
      AnnualPolicy.of(Optional.of(Term.months(3)), Stated.byClause(AnnualPolicy.CLAUSE, FROM));
  private static final Policy UNDATED =
      AnnualPolicy.of(Optional.of(Term.months(3)), Stated.unstated());
  private static final WorkerRef ONE = WorkerRef.of("1098765432");
  private static final WorkerRef OTHER = WorkerRef.of("1012345678");

  @Test
  void a_survey_is_due_a_term_after_the_policy_came_into_force_or_on_the_next_working_day() {
    Obligation survey = survey(QUARTERLY, DutyLog.empty(), LATEST);
    assertThat(survey.status()).isEqualTo(ObligationStatus.DUE);
    assertThat(survey.due().orElseThrow().day()).isEqualTo(LATEST);
    assertThat(survey(QUARTERLY, DutyLog.empty(), LATEST.plusDays(1)).status())
        .isEqualTo(ObligationStatus.OVERDUE);
  }

  @Test
  void a_survey_done_late_leaves_the_next_one_where_it_was() {
    DutyLog late = DutyLog.empty().done(SURVEY, LATEST.plusDays(1));
    Obligation survey = survey(QUARTERLY, late, END.plusDays(20));
    assertThat(survey.status()).isEqualTo(ObligationStatus.DUE);
    assertThat(survey.due().orElseThrow().day()).isEqualTo(SECOND);
    assertThat(survey(QUARTERLY, late, SECOND.plusDays(1)).status())
        .isEqualTo(ObligationStatus.OVERDUE);
  }

  @Test
  void what_is_done_once_more_after_a_late_one_is_that_of_its_own_period() {
    DutyLog late = DutyLog.empty().done(SURVEY, END.plusDays(20));
    Obligation again = survey(QUARTERLY, late.done(SURVEY, END.plusDays(21)), END.plusDays(21));
    assertThat(again.status()).isEqualTo(ObligationStatus.DONE);
    assertThat(again.due().orElseThrow().day()).isEqualTo(THIRD);
    DutyLog twice = late.done(SURVEY, END.plusDays(20)); // one entry, there twice
    assertThat(survey(QUARTERLY, twice, END.plusDays(21)).due().orElseThrow().day())
        .isEqualTo(SECOND);
  }

  @Test
  void all_that_was_missed_is_made_good_at_once_and_the_period_of_that_day_is_still_due() {
    DutyLog afterTwo = DutyLog.empty().done(SURVEY, THIRD.minusDays(1).plusMonths(1));
    Obligation survey = survey(QUARTERLY, afterTwo, THIRD.plusMonths(1));
    assertThat(survey.status()).isEqualTo(ObligationStatus.DUE);
    assertThat(survey.due().orElseThrow().day()).isEqualTo(LocalDate.of(2027, 2, 1));
  }

  @Test
  void a_signature_that_is_renewed_late_leaves_the_next_one_where_it_was() {
    DutyLog late =
        DutyLog.empty()
            .toBeSignedBy(List.of(ONE))
            .signed(SIGNING, ONE, FROM)
            .signed(SIGNING, ONE, LATEST.plusDays(1));
    Duty renewed =
        Duty.builder()
            .from(QUARTERLY.duties().get(0))
            .every(Stated.byClause(AnnualPolicy.CLAUSE, Term.months(3)))
            .build();
    Policy renewing = Policy.builder().from(QUARTERLY).duties(List.of(renewed)).build();
    Obligation signing = of(renewing, SIGNING, late, LATEST.plusDays(1));
    assertThat(signing.status()).isEqualTo(ObligationStatus.DUE);
    assertThat(signing.due().orElseThrow().day()).isEqualTo(SECOND);
  }

  @Test
  void where_the_first_time_begins_the_count_a_late_one_leaves_the_next_where_it_was() {
    DutyLog late = DutyLog.empty().done(SURVEY, FROM).done(SURVEY, LATEST.plusDays(1));
    Obligation survey = survey(UNDATED, late, LATEST.plusDays(1));
    assertThat(survey.status()).isEqualTo(ObligationStatus.DUE);
    assertThat(survey.due().orElseThrow().day()).isEqualTo(SECOND);
  }

  @Test
  void a_survey_done_on_the_working_day_after_its_end_is_that_of_the_period_before() {
    DutyLog moved = DutyLog.empty().done(SURVEY, LATEST);
    assertThat(survey(QUARTERLY, moved, LATEST).due().orElseThrow().day()).isEqualTo(SECOND);
    DutyLog twice = moved.done(SURVEY, END);
    assertThat(survey(QUARTERLY, twice, LATEST).due().orElseThrow().day()).isEqualTo(THIRD);
  }

  @Test
  void where_it_is_unknown_since_when_a_policy_is_in_force_the_first_time_begins_the_count() {
    assertThat(survey(UNDATED, DutyLog.empty(), LATEST))
        .extracting(Obligation::status, Obligation::due)
        .containsExactly(ObligationStatus.OUTSTANDING, Optional.empty());
    Obligation once = survey(UNDATED, DutyLog.empty().done(SURVEY, FROM), FROM);
    assertThat(once.status()).isEqualTo(ObligationStatus.DONE);
    assertThat(once.due().orElseThrow().day()).isEqualTo(LATEST);
  }

  @Test
  void what_comes_back_without_a_period_is_unscheduled_whatever_was_done() {
    Policy silent = AnnualPolicy.of(Optional.empty(), Stated.unstated());
    Duty periodic = Duty.builder().from(silent.duties().get(1)).every(Stated.unstated()).build();
    Policy unscheduled = Policy.builder().from(silent).duties(List.of(periodic)).build();
    for (DutyLog log : List.of(DutyLog.empty(), DutyLog.empty().done(SURVEY, FROM))) {
      assertThat(Obligations.of(unscheduled, log, AsOf.endOf(LATEST)))
          .singleElement()
          .satisfies(
              survey -> {
                assertThat(survey.status()).isEqualTo(ObligationStatus.UNSCHEDULED);
                assertThat(survey.due()).isEmpty();
              });
    }
  }

  @Test
  void all_who_have_to_sign_this_version_are_outstanding_until_they_do() {
    DutyLog log = DutyLog.empty().toBeSignedBy(List.of(ONE, OTHER));
    assertThat(of(QUARTERLY, SIGNING, DutyLog.empty(), END).status())
        .isEqualTo(ObligationStatus.UNKNOWN);
    assertThat(of(QUARTERLY, SIGNING, log, END).outstanding()).containsExactly(ONE, OTHER);

    DutyLog before = log.signed(SIGNING, ONE, FROM.minusDays(1)); // the version before
    assertThat(of(QUARTERLY, SIGNING, before, END).outstanding()).containsExactly(ONE, OTHER);

    DutyLog half = before.signed(SIGNING, ONE, FROM);
    Obligation signing = of(QUARTERLY, SIGNING, half, END);
    assertThat(signing.status()).isEqualTo(ObligationStatus.OUTSTANDING);
    assertThat(signing.outstanding()).containsExactly(OTHER);
    assertThat(signing.lastDone()).contains(FROM);

    Obligation whole = of(QUARTERLY, SIGNING, half.signed(SIGNING, OTHER, END), END);
    assertThat(whole.status()).isEqualTo(ObligationStatus.DONE);
    assertThat(whole.outstanding()).isEmpty();
  }

  @Test
  void a_signature_counts_for_the_version_that_it_names() {
    Policy second = Policy.builder().from(QUARTERLY).version("2").build();
    DutyEntry early = DutyEntry.signed(SIGNING, ONE, FROM.minusDays(9));
    DutyLog log = DutyLog.empty().toBeSignedBy(List.of(ONE));
    assertThat(of(second, SIGNING, log.with(early.ofVersion("2")), END).status())
        .isEqualTo(ObligationStatus.DONE);
    DutyEntry old = DutyEntry.signed(SIGNING, ONE, END).ofVersion("1");
    assertThat(of(second, SIGNING, log.with(old), END).outstanding()).containsExactly(ONE);
  }

  @Test
  void a_duty_that_is_done_once_is_done_and_nothing_is_owed_outside_of_the_time_in_force() {
    assertThat(of(QUARTERLY, PUBLICATION, DutyLog.empty(), END).status())
        .isEqualTo(ObligationStatus.OUTSTANDING);
    DutyLog published = DutyLog.empty().done(PUBLICATION, END);
    assertThat(of(QUARTERLY, PUBLICATION, published, END).status())
        .isEqualTo(ObligationStatus.DONE);
    assertThat(of(QUARTERLY, PUBLICATION, published, END.minusDays(1)).lastDone()).isEmpty();
    assertThat(Obligations.of(QUARTERLY, published, AsOf.endOf(FROM.minusDays(1))))
        .extracting(Obligation::status)
        .containsOnly(ObligationStatus.NOT_IN_FORCE);
  }

  @Test
  void entries_that_cannot_be_meant_are_refused() {
    assertThatThrownBy(
            () -> survey(QUARTERLY, DutyLog.empty().done(DutyId.of("surveys"), FROM), END))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage(
            "DutyEntry.duty must be one of [signing, survey, publication], but was surveys");
    assertThatThrownBy(() -> survey(QUARTERLY, DutyLog.empty().done(SIGNING, FROM), END))
        .hasMessage("DutyEntry.worker of signing must be the one who signed, but was none");
    assertThatThrownBy(() -> survey(QUARTERLY, DutyLog.empty().signed(SURVEY, ONE, FROM), END))
        .hasMessage(
            "DutyEntry.worker of survey must be left out, because nobody signs it, but was"
                + " given");
    Duty.Builder hourly =
        Duty.builder()
            .id(SURVEY)
            .kind(DutyKind.SURVEY)
            .text(Labels.of("واجب", "Duty"))
            .every(Stated.byClause(AnnualPolicy.CLAUSE, Term.hours(3)))
            .clause(AnnualPolicy.CLAUSE);
    assertThatThrownBy(hourly::build)
        .hasMessage("Duty.every of survey must be in days, weeks, months or years, but was hours");
  }

  @Test
  void a_worker_is_never_printed() {
    EqualsVerifier.forClass(WorkerRef.class).withNonnullFields("value").verify();
    DutyLog log = DutyLog.empty().toBeSignedBy(List.of(OTHER)).signed(SIGNING, ONE, FROM);
    assertThat(List.of(ONE, log, log.entries(), log.workers(), of(QUARTERLY, SIGNING, log, END)))
        .asString()
        .doesNotContain(ONE.value())
        .doesNotContain(OTHER.value());
    assertThatThrownBy(() -> WorkerRef.of(" "))
        .hasMessage("WorkerRef must be a reference of the host, but was blank");
  }

  private static Obligation survey(Policy policy, DutyLog log, LocalDate day) {
    return of(policy, SURVEY, log, day);
  }

  private static Obligation of(Policy policy, DutyId duty, DutyLog log, LocalDate day) {
    return Obligations.of(policy, log, AsOf.endOf(day)).stream()
        .filter(obligation -> obligation.duty().id().equals(duty))
        .findFirst()
        .orElseThrow();
  }
}
