package org.mustafid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.clause.Stated;
import org.mustafid.name.CaseKind;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PromiseId;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;
import org.mustafid.workday.DayEstimate;

/**
 * No answer is an answer: an appeal within 30 days of the reply or, if none came, of its last day.
 */
class MissedStartTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31); // 15 working days, with the Eid
  private static final PromiseId APPEAL = PromiseId.of("appeal");
  private static final RuleSet FIRST = rules(Start.Occurrence.FIRST);
  private static final RuleSet LATEST = rules(Start.Occurrence.LAST);
  private static final CaseHistory COMPLETED =
      CaseHistory.request(CaseRef.of("R-17")).with(Event.on(SUNDAY, EventKind.COMPLETED));
  private static final CaseHistory LATE =
      COMPLETED.with(Event.on(LAST.plusDays(5), EventKind.REPLIED));

  @Test
  void nothing_starts_through_the_last_day() {
    PromiseState appeal = appeal(FIRST, COMPLETED, LAST);

    assertThat(appeal.status()).isEqualTo(PromiseStatus.NOT_STARTED);
    assertThat(appeal.startEvents()).extracting("kind").containsExactly(EventKind.REPLIED);
    assertThat(appeal.startPromises()).extracting("id").containsExactly(PromiseId.REPLY);
  }

  @Test
  void from_the_day_after_it_is_counted_from_the_last_day() {
    PromiseState appeal = appeal(FIRST, COMPLETED, LAST.plusDays(1));

    assertThat(appeal.status()).isEqualTo(PromiseStatus.RUNNING);
    assertThat(appeal.startedOn()).contains(LAST);
    assertThat(appeal.latest()).map(DayEstimate::day).contains(LAST.plusDays(30));
    assertThat(appeal.startEvents()).isEmpty();
    assertThat(appeal.startPromises()).extracting("id").containsExactly(PromiseId.REPLY);
  }

  @Test
  void it_is_a_remedy_that_is_open_now() {
    Assessment answer = FIRST.assess(COMPLETED, AsOf.endOf(LAST.plusDays(1)));

    assertThat(answer.remedies())
        .filteredOn(remedy -> remedy.kind() == Remedy.Kind.RIGHT)
        .singleElement()
        .satisfies(remedy -> assertThat(remedy.promise()).contains(answer.promise(APPEAL)));
  }

  @Test
  void what_comes_late_starts_it_anew_only_if_the_last_counts() {
    LocalDate later = LAST.plusDays(9);

    assertThat(appeal(FIRST, LATE, later).startedOn()).contains(LAST);
    assertThat(appeal(LATEST, LATE, later).startedOn()).contains(LAST.plusDays(5));
    assertThat(appeal(LATEST, LATE, later).startEvents())
        .extracting("kind")
        .containsExactly(EventKind.REPLIED);
    assertThat(appeal(LATEST, LATE, later).startPromises()).isEmpty();
  }

  @Test
  void promises_are_answered_as_they_are_printed() {
    Assessment answer = FIRST.assess(COMPLETED, AsOf.endOf(LAST.plusDays(1)));

    assertThat(answer.promises())
        .extracting(state -> state.promise().id())
        .containsExactly(APPEAL, PromiseId.REPLY);
  }

  @Test
  void another_start_is_another_fingerprint() {
    assertThat(FIRST.fingerprint()).isNotEqualTo(LATEST.fingerprint());
  }

  private static PromiseState appeal(RuleSet rules, CaseHistory history, LocalDate day) {
    return rules.assess(history, AsOf.endOf(day)).promise(APPEAL);
  }

  /** With the appeal before the reply, on which it depends. */
  private static RuleSet rules(Start.Occurrence occurrence) {
    Promise reply = PrintedPolicies.fifteenWorkingDays();
    Promise appeal =
        Promise.builder()
            .id(APPEAL)
            .labels(Labels.of("تظلم", "appeal"))
            .to(CaseKind.REQUEST)
            .by(Party.BENEFICIARY)
            .start(
                Stated.byClause(
                    reply.clause(),
                    Start.of(occurrence, List.of(EventKind.REPLIED), List.of(reply.id()))))
            .addKeptBy(EventKind.APPEALED)
            .noLaterThan(Term.days(30))
            .clause(reply.clause())
            .build();
    return RuleSet.of(
        Policy.builder().from(PrintedPolicies.mabarrah()).promises(List.of(appeal, reply)).build());
  }
}
