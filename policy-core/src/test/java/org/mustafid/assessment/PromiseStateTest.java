package org.mustafid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.mustafid.name.ChannelId.WEBSITE;
import static org.mustafid.name.PromiseId.REPLY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.diagnostic.Severity;
import org.mustafid.name.CaseKind;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PromiseId;
import org.mustafid.policy.EventName;
import org.mustafid.policy.Policy;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;
import org.mustafid.workday.AwaitedMonth;
import org.mustafid.workday.Basis;
import org.mustafid.workday.DayEstimate;
import org.mustafid.workday.MonthAnnouncement;

/** Where a promise stands, day by day, and what is found on the way. */
class PromiseStateTest {
  private static final RuleSet MABARRAH = RuleSet.of(PrintedPolicies.mabarrah());
  private static final RuleSet OFUQ = RuleSet.of(PrintedPolicies.ofuq());
  private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

  private static final CaseHistory SUBMITTED =
      CaseHistory.request(CaseRef.of("R-17")).submitted(SUNDAY, WEBSITE).declared(SUNDAY);
  private static final CaseHistory COMPLETE = SUBMITTED.completed(SUNDAY);

  @Nested
  class With_a_cap_of_fifteen_working_days_from_completion {
    @Test
    void nothing_runs_before_the_request_is_complete() {
      Assessment answer = assess(MABARRAH, SUBMITTED, SUNDAY.plusYears(1));

      PromiseState reply = answer.promise(REPLY);
      assertThat(reply.status()).isEqualTo(PromiseStatus.NOT_STARTED);
      assertThat(reply.window()).isEmpty();
      assertThat(reply.latest()).isEmpty();
      assertThat(reply.startedOn()).isEmpty();
      assertThat(reply.count()).isEmpty();
      assertThat(reply.isOwed()).isFalse();
      assertThat(reply.startEvents())
          .extracting(EventName::kind)
          .containsExactly(EventKind.COMPLETED);
      assertThat(answer.findings()).isEmpty();
    }

    @ParameterizedTest(name = "as of the end of {0} it is {1}")
    @CsvSource({
      "2026-03-08, RUNNING",
      "2026-03-30, RUNNING",
      "2026-03-31, RUNNING",
      "2026-04-01, BROKEN",
      "2027-04-01, BROKEN"
    })
    void it_runs_through_the_last_day_and_is_broken_after_it(
        LocalDate asOf, PromiseStatus expected) {
      PromiseState reply = assess(MABARRAH, COMPLETE, asOf).promise(REPLY);

      assertThat(reply.status()).isEqualTo(expected);
      assertThat(reply.latest()).contains(DayEstimate.certain(LAST_DAY, Basis.REGULATION));
      assertThat(reply.earliest()).isEmpty();
      assertThat(reply.startedOn()).contains(SUNDAY);
      assertThat(reply.isOwed()).isTrue();
    }

    @Test
    void the_last_day_ends_at_midnight_in_riyadh() {
      assertThat(statusAt("2026-03-31T20:59:59Z")).isEqualTo(PromiseStatus.RUNNING);
      assertThat(statusAt("2026-03-31T21:00:00Z")).isEqualTo(PromiseStatus.BROKEN);
    }

    private PromiseStatus statusAt(String instant) {
      return MABARRAH.assess(COMPLETE, AsOf.at(Instant.parse(instant))).promise(REPLY).status();
    }

    @Test
    void a_broken_promise_is_found_overdue_at_its_clause_with_the_days_it_is_late() {
      Finding found = onlyFinding(assess(MABARRAH, COMPLETE, LocalDate.of(2026, 4, 3)));

      assertThat(found.type()).isSameAs(FindingTypes.OVERDUE);
      assertThat(found.clause()).isEqualTo(PrintedPolicies.c(6));
      assertThat(found.arguments())
          .containsExactly(
              entry("promise", PrintedPolicies.fifteenWorkingDays()),
              entry("latest", DayEstimate.certain(LAST_DAY, Basis.REGULATION)),
              entry("late", 3));
    }

    @Test
    void a_reply_on_the_last_day_is_in_time() {
      Assessment answer = assess(MABARRAH, COMPLETE.replied(LAST_DAY), LAST_DAY);

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.KEPT);
      assertThat(answer.promise(REPLY).keptOn()).contains(LAST_DAY);
      assertThat(answer.promise(REPLY).isOwed()).isFalse();
      assertThat(answer.findings()).isEmpty();
    }

    @Test
    void a_reply_on_the_day_after_is_late_by_one_day_however_late_one_looks() {
      LocalDate dayAfter = LAST_DAY.plusDays(1);
      Assessment answer = assess(MABARRAH, COMPLETE.replied(dayAfter), dayAfter.plusDays(30));

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.KEPT_LATE);
      Finding found = onlyFinding(answer);
      assertThat(found.type()).isSameAs(FindingTypes.KEPT_LATE);
      assertThat(found.clause()).isEqualTo(PrintedPolicies.c(6));
      assertThat(found.arguments())
          .containsExactly(
              entry("promise", PrintedPolicies.fifteenWorkingDays()),
              entry("kept", dayAfter),
              entry("latest", DayEstimate.certain(LAST_DAY, Basis.REGULATION)),
              entry("late", 1));
    }

    @Test
    void an_acceptance_or_a_refusal_is_a_reply() {
      assertThat(assess(MABARRAH, COMPLETE.accepted(LAST_DAY), LAST_DAY).promise(REPLY).status())
          .isEqualTo(PromiseStatus.KEPT);
      assertThat(assess(MABARRAH, COMPLETE.refused(LAST_DAY), LAST_DAY).promise(REPLY).status())
          .isEqualTo(PromiseStatus.KEPT);
    }

    @Test
    void a_late_reply_is_not_seen_as_of_a_day_before_it() {
      CaseHistory late = COMPLETE.replied(LocalDate.of(2026, 4, 9));

      assertThat(assess(MABARRAH, late, LAST_DAY).promise(REPLY).status())
          .isEqualTo(PromiseStatus.RUNNING);
      assertThat(assess(MABARRAH, late, LocalDate.of(2026, 4, 8)).promise(REPLY).status())
          .isEqualTo(PromiseStatus.BROKEN);
      assertThat(assess(MABARRAH, late, LocalDate.of(2026, 4, 9)).promise(REPLY).status())
          .isEqualTo(PromiseStatus.KEPT_LATE);
    }

    @Test
    void a_second_reply_changes_nothing() {
      CaseHistory twice = COMPLETE.replied(LAST_DAY).refused(LAST_DAY.plusDays(60));

      assertThat(assess(MABARRAH, twice, LAST_DAY.plusYears(1)).promise(REPLY).keptOn())
          .contains(LAST_DAY);
    }

    @Test
    void a_second_completion_starts_it_anew_even_without_a_return() {
      CaseHistory again = COMPLETE.completed(LocalDate.of(2026, 3, 9));

      assertThat(assess(MABARRAH, again, LAST_DAY).promise(REPLY).startedOn())
          .contains(LocalDate.of(2026, 3, 9));
    }

    @Test
    void the_count_shows_fifteen_days_counted_and_eight_skipped() {
      assertThat(assess(MABARRAH, COMPLETE, LAST_DAY).promise(REPLY).count())
          .hasValueSatisfying(
              count -> {
                assertThat(count.counted()).hasSize(15);
                assertThat(count.skipped()).hasSize(8);
              });
    }
  }

  @Nested
  class When_the_request_is_returned_for_completion {
    private final CaseHistory returned = COMPLETE.returned(LocalDate.of(2026, 3, 12));

    @Test
    void the_promise_no_longer_runs() {
      Assessment answer = assess(MABARRAH, returned, LocalDate.of(2026, 12, 31));

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.NOT_STARTED);
      assertThat(answer.promise(REPLY).window()).isEmpty();
      assertThat(answer.findings()).isEmpty();
    }

    @Test
    void it_still_runs_as_of_the_day_before_the_return() {
      assertThat(assess(MABARRAH, returned, LocalDate.of(2026, 3, 11)).promise(REPLY).status())
          .isEqualTo(PromiseStatus.RUNNING);
    }

    @Test
    void and_completed_again_on_one_day_of_paper_it_starts_anew() {
      LocalDate day = LocalDate.of(2026, 3, 12);
      PromiseState reply =
          assess(MABARRAH, COMPLETE.completed(day).returned(day), day).promise(REPLY);

      assertThat(reply.status()).isEqualTo(PromiseStatus.RUNNING);
      assertThat(reply.startedOn()).contains(day);
    }

    @Test
    void a_promise_that_starts_from_anything_else_runs_on() {
      RuleSet fromSubmission =
          PrintedPolicies.promising(
              PrintedPolicies.mabarrah(),
              PrintedPolicies.reply(
                      Stated.byClause(PrintedPolicies.c(6), Start.last(EventKind.SUBMITTED)),
                      PrintedPolicies.c(6))
                  .noLaterThan(Term.days(30))
                  .build());

      assertThat(
              assess(fromSubmission, returned, LocalDate.of(2026, 3, 20)).promise(REPLY).status())
          .isEqualTo(PromiseStatus.RUNNING);
    }

    @Test
    void after_the_last_day_the_missed_period_is_still_told() {
      CaseHistory late =
          COMPLETE
              .returned(LAST_DAY.plusDays(11))
              .completed(LAST_DAY.plusDays(13))
              .replied(LAST_DAY.plusDays(14));
      Assessment answer = assess(MABARRAH, late, LAST_DAY.plusDays(20));

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.KEPT);
      assertThat(answer.findings())
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found).hasToString("earlier-period-missed (clause C-6)");
                assertThat(found.arguments()).containsEntry("ended", LAST_DAY.plusDays(11));
              });
    }

    @Test
    void a_new_completion_starts_a_whole_new_period() {
      CaseHistory again = returned.completed(LocalDate.of(2026, 4, 5));
      PromiseState reply = assess(MABARRAH, again, LocalDate.of(2026, 4, 26)).promise(REPLY);

      assertThat(reply.status()).isEqualTo(PromiseStatus.RUNNING);
      assertThat(reply.startedOn()).contains(LocalDate.of(2026, 4, 5));
      assertThat(reply.latest()).map(DayEstimate::day).contains(LocalDate.of(2026, 4, 26));
    }

    @Test
    void a_promise_from_the_first_submission_runs_on() {
      assertThat(assess(OFUQ, returned, LocalDate.of(2026, 4, 26)).promise(REPLY).startedOn())
          .contains(SUNDAY);
    }

    @Test
    void a_return_after_the_reply_undoes_nothing() {
      CaseHistory history = COMPLETE.replied(LAST_DAY).returned(LAST_DAY.plusDays(1));

      assertThat(assess(MABARRAH, history, LAST_DAY.plusDays(9)).promise(REPLY).status())
          .isEqualTo(PromiseStatus.KEPT);
    }
  }

  @Nested
  class When_the_reply_comes_before_the_completion {
    private final LocalDate tuesday = LocalDate.of(2026, 3, 10);
    private final CaseHistory early = SUBMITTED.replied(tuesday);

    @Test
    void it_keeps_nothing_and_is_no_note_as_long_as_nothing_starts() {
      Assessment answer = assess(MABARRAH, early, tuesday.plusYears(1));

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.NOT_STARTED);
      assertThat(answer.promise(REPLY).keptOn()).isEmpty();
      assertThat(answer.findings()).isEmpty();
    }

    @Test
    void the_note_is_there_while_the_promise_runs_while_the_promise_runs() {
      CaseHistory completed = early.completed(tuesday.plusDays(1));
      Assessment answer = assess(MABARRAH, completed, tuesday.plusDays(5));

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.RUNNING);
      assertThat(answer.promise(REPLY).keptOn()).isEmpty();
      assertNoted(onlyFinding(answer));
    }

    @Test
    void the_note_comes_before_what_is_overdue() {
      CaseHistory completed = early.completed(tuesday.plusDays(1));

      assertThat(assess(MABARRAH, completed, tuesday.plusYears(1)).findings())
          .extracting(Finding::type)
          .containsExactly(FindingTypes.KEPT_BEFORE_START, FindingTypes.OVERDUE);
    }

    @Test
    void the_note_ends_with_a_reply_that_keeps_the_promise() {
      CaseHistory history = early.completed(tuesday.plusDays(1)).accepted(tuesday.plusDays(2));
      Assessment answer = assess(MABARRAH, history, tuesday.plusDays(2));

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.KEPT);
      assertThat(answer.promise(REPLY).keptOn()).contains(tuesday.plusDays(2));
      assertThat(answer.findings()).isEmpty();
    }

    private void assertNoted(Finding found) {
      assertThat(found.type()).isSameAs(FindingTypes.KEPT_BEFORE_START);
      assertThat(found.severity()).isEqualTo(Severity.NOTE);
      assertThat(found.clause()).isEqualTo(PrintedPolicies.c(6));
      assertThat(found.arguments())
          .containsExactly(
              entry("promise", PrintedPolicies.fifteenWorkingDays()), entry("kept", tuesday));
    }
  }

  @Nested
  class With_a_floor_of_two_weeks_and_no_cap {
    private final LocalDate earliest = LocalDate.of(2026, 3, 22);

    @Test
    void it_runs_for_ever_and_is_never_overdue() {
      for (LocalDate asOf = SUNDAY; asOf.getYear() < 2090; asOf = asOf.plusDays(97)) {
        Assessment answer = assess(OFUQ, COMPLETE, asOf);
        assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.RUNNING);
        assertThat(answer.promise(REPLY).latest()).isEmpty();
        assertThat(answer.promise(REPLY).count()).isEmpty();
        assertThat(answer.findings()).isEmpty();
      }
    }

    @Test
    void the_earliest_day_is_the_sunday_two_weeks_on() {
      assertThat(assess(OFUQ, COMPLETE, SUNDAY).promise(REPLY).earliest())
          .contains(DayEstimate.certain(earliest, Basis.REGULATION));
    }

    @Test
    void a_reply_on_the_earliest_day_or_years_later_keeps_it() {
      for (LocalDate day : List.of(earliest, earliest.plusYears(9))) {
        Assessment answer = assess(OFUQ, COMPLETE.accepted(day), day);
        assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.KEPT);
        assertThat(answer.findings()).isEmpty();
      }
    }

    @Test
    void a_reply_on_the_day_before_is_early_which_is_a_note_and_never_a_breach() {
      LocalDate dayBefore = earliest.minusDays(1);
      Assessment answer = assess(OFUQ, COMPLETE.accepted(dayBefore), earliest);

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.KEPT_EARLY);
      assertThat(answer.promise(REPLY).keptOn()).contains(dayBefore);
      Finding found = onlyFinding(answer);
      assertThat(found.type()).isSameAs(FindingTypes.KEPT_EARLY);
      assertThat(found.severity()).isEqualTo(Severity.NOTE);
      assertThat(found.clause().id()).isEqualTo("handling-5");
      assertThat(found.arguments())
          .containsExactly(
              entry("promise", OFUQ.policy().promises().get(0)),
              entry("kept", dayBefore),
              entry("earliest", DayEstimate.certain(earliest, Basis.REGULATION)));
    }

    @Test
    void the_answer_rests_on_the_reading_of_the_start_and_then_on_the_others() {
      assertThat(assess(OFUQ, COMPLETE, SUNDAY).promise(REPLY).restsOn())
          .containsExactly(
              PrintedPolicies.reading("period-starts-at-submission"),
              PrintedPolicies.reading("floor-means-no-earlier-reply"));
    }
  }

  @Nested
  class Where_the_policy_leaves_the_start_open {
    private final Promise promise =
        PrintedPolicies.reply(Stated.unstated(), PrintedPolicies.c(6))
            .noLaterThan(Term.workingDays(15))
            .build();
    private final RuleSet rules = PrintedPolicies.promising(PrintedPolicies.mabarrah(), promise);

    @Test
    void nothing_is_computed_and_a_finding_says_why() {
      CaseHistory replied = COMPLETE.replied(SUNDAY.plusYears(1));
      Assessment answer = assess(rules, replied, SUNDAY.plusYears(2));

      PromiseState reply = answer.promise(REPLY);
      assertThat(reply.status()).isEqualTo(PromiseStatus.START_UNSTATED);
      assertThat(reply.startEvents()).isEmpty();
      assertThat(reply.window()).isEmpty();
      assertThat(reply.keptOn()).isEmpty();
      assertThat(reply.isOwed()).isFalse();
      Finding found = onlyFinding(answer);
      assertThat(found.type()).isSameAs(FindingTypes.START_UNSTATED);
      assertThat(found.clause()).isEqualTo(PrintedPolicies.c(6));
      assertThat(found.arguments()).containsExactly(entry("promise", promise));
    }
  }

  @Nested
  class Where_the_beneficiary_holds_a_right {
    private static final EventKind APPEALED = EventKind.of("appealed");
    private static final PromiseId APPEAL = PromiseId.of("appeal");
    private static final Promise RIGHT =
        Promise.builder()
            .id(APPEAL)
            .labels(Labels.of("التظلم", "appeal"))
            .to(CaseKind.REQUEST)
            .by(Party.BENEFICIARY)
            .start(Stated.byClause(PrintedPolicies.c(6), Start.first(EventKind.REFUSED)))
            .addKeptBy(APPEALED)
            .noLaterThan(Term.days(10))
            .clause(PrintedPolicies.c(6))
            .build();
    private final RuleSet rules =
        RuleSet.of(
            Policy.builder()
                .from(PrintedPolicies.mabarrah())
                .steps(List.of())
                .promises(List.of(RIGHT))
                .build());
    // Refused on Sunday 2026-04-05; the tenth day is Wednesday 2026-04-15.
    private final CaseHistory refused = COMPLETE.refused(LocalDate.of(2026, 4, 5));
    private final LocalDate lastDay = LocalDate.of(2026, 4, 15);

    @Test
    void it_runs_through_the_last_day_and_the_association_owes_nothing() {
      PromiseState right = assess(rules, refused, lastDay).promise(APPEAL);

      assertThat(right.status()).isEqualTo(PromiseStatus.RUNNING);
      assertThat(right.isOwed()).isFalse();
    }

    @Test
    void it_lapses_after_the_last_day_and_is_never_broken() {
      Assessment answer = assess(rules, refused, lastDay.plusDays(1));

      assertThat(answer.promise(APPEAL).status()).isEqualTo(PromiseStatus.LAPSED);
      assertLapsed(onlyFinding(answer));
    }

    @Test
    void using_it_too_late_does_not_revive_it() {
      CaseHistory late = refused.with(Event.on(lastDay.plusDays(1), APPEALED));
      Assessment answer = assess(rules, late, LocalDate.of(2026, 12, 31));

      assertThat(answer.promise(APPEAL).status()).isEqualTo(PromiseStatus.LAPSED);
      assertLapsed(onlyFinding(answer));
    }

    @Test
    void using_it_on_the_last_day_keeps_it() {
      CaseHistory used = refused.with(Event.on(lastDay, APPEALED));

      assertThat(assess(rules, used, LocalDate.of(2026, 12, 31)).promise(APPEAL).status())
          .isEqualTo(PromiseStatus.KEPT);
    }

    private void assertLapsed(Finding found) {
      assertThat(found.type()).isSameAs(FindingTypes.RIGHT_LAPSED);
      assertThat(found.severity()).isEqualTo(Severity.NOTE);
      assertThat(found.clause()).isEqualTo(PrintedPolicies.c(6));
      assertThat(found.arguments())
          .containsExactly(
              entry("promise", RIGHT),
              entry("latest", DayEstimate.certain(lastDay, Basis.REGULATION)));
    }
  }

  @Nested
  class Near_an_eid_al_adha_that_is_not_announced {
    // Fifteen working days from Sunday 2027-04-25 would end on the day after the holiday, which is
    // 15 to 18 May as computed, and a day earlier or later as the month may be announced.
    private final CaseHistory request =
        CaseHistory.request(CaseRef.of("R-18"))
            .submitted(LocalDate.of(2027, 4, 25), WEBSITE)
            .declared(LocalDate.of(2027, 4, 25))
            .completed(LocalDate.of(2027, 4, 25));
    private final DayEstimate latest =
        DayEstimate.of(
            LocalDate.of(2027, 5, 19),
            LocalDate.of(2027, 5, 18),
            LocalDate.of(2027, 5, 20),
            Basis.EXPECTED,
            List.of(AwaitedMonth.of(1448, 12, Basis.EXPECTED)));

    @ParameterizedTest(name = "as of the end of {0} it is {1}")
    @CsvSource({
      "2027-05-18, RUNNING",
      "2027-05-19, DUE_DAY_UNCLEAR",
      "2027-05-20, DUE_DAY_UNCLEAR",
      "2027-05-21, BROKEN"
    })
    void the_due_day_is_unclear_between_the_two_possible_last_days(
        LocalDate asOf, PromiseStatus expected) {
      PromiseState reply = assess(MABARRAH, request, asOf).promise(REPLY);

      assertThat(reply.status()).isEqualTo(expected);
      assertThat(reply.latest()).contains(latest);
    }

    @Test
    void a_finding_says_between_which_days() {
      Finding found = onlyFinding(assess(MABARRAH, request, latest.day()));

      assertThat(found.type()).isSameAs(FindingTypes.DUE_DAY_UNCLEAR);
      assertThat(found.clause()).isEqualTo(PrintedPolicies.c(6));
      assertThat(found.arguments())
          .containsExactly(
              entry("promise", PrintedPolicies.fifteenWorkingDays()), entry("latest", latest));
    }

    @Test
    void a_reply_between_them_is_neither_in_time_nor_late_yet() {
      Assessment answer =
          assess(MABARRAH, request.replied(latest.latestPossible()), LocalDate.of(2027, 6, 30));

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.DUE_DAY_UNCLEAR);
      assertThat(answer.promise(REPLY).isOwed()).isFalse();
      assertThat(onlyFinding(answer).type()).isSameAs(FindingTypes.KEPT_ON_UNCLEAR_DAY);
      assertThat(onlyFinding(answer).arguments()).containsEntry("kept", latest.latestPossible());
    }

    @ParameterizedTest(name = "announced for {0}: the last day is {1} and the reply is {2}")
    @CsvSource({
      "2027-05-06, 2027-05-18, KEPT_LATE",
      "2027-05-07, 2027-05-19, KEPT",
      "2027-05-08, 2027-05-20, KEPT"
    })
    void the_announcement_of_the_month_decides(
        LocalDate announced, LocalDate lastDay, PromiseStatus expected) {
      Policy policy = PrintedPolicies.mabarrah();
      RuleSet decided =
          RuleSet.of(
              Policy.builder()
                  .from(policy)
                  .calendar(
                      policy
                          .calendar()
                          .announcing(MonthAnnouncement.of(1448, 12, announced, "the court")))
                  .build());
      PromiseState reply =
          assess(decided, request.replied(latest.day()), LocalDate.of(2027, 6, 30)).promise(REPLY);

      assertThat(reply.latest()).contains(DayEstimate.certain(lastDay, Basis.ANNOUNCED));
      assertThat(reply.status()).isEqualTo(expected);
    }
  }

  @Nested
  class When_the_cap_falls_before_the_floor {
    private final Promise promise =
        PrintedPolicies.reply(
                Stated.byClause(PrintedPolicies.c(6), Start.first(EventKind.SUBMITTED)),
                PrintedPolicies.c(6))
            .notBefore(Term.weeks(2))
            .noLaterThan(Term.workingDays(5))
            .build();
    private final RuleSet rules = PrintedPolicies.promising(PrintedPolicies.mabarrah(), promise);

    @Test
    void a_finding_says_that_no_day_satisfies_both_and_both_days_are_given() {
      Finding found = onlyFinding(assess(rules, SUBMITTED, SUNDAY));

      assertThat(found.type()).isSameAs(FindingTypes.CAP_BEFORE_FLOOR);
      assertThat(found.clause()).isEqualTo(PrintedPolicies.c(6));
      assertThat(found.arguments())
          .containsExactly(
              entry("promise", promise),
              entry("earliest", DayEstimate.certain(LocalDate.of(2026, 3, 22), Basis.REGULATION)),
              entry("latest", DayEstimate.certain(LocalDate.of(2026, 3, 15), Basis.REGULATION)));
    }

    @Test
    void a_reply_within_the_cap_is_early_and_one_after_it_is_late() {
      assertThat(
              assess(rules, SUBMITTED.replied(LocalDate.of(2026, 3, 15)), SUNDAY.plusYears(1))
                  .promise(REPLY)
                  .status())
          .isEqualTo(PromiseStatus.KEPT_EARLY);
      assertThat(
              assess(rules, SUBMITTED.replied(LocalDate.of(2026, 3, 16)), SUNDAY.plusYears(1))
                  .promise(REPLY)
                  .status())
          .isEqualTo(PromiseStatus.KEPT_LATE);
    }
  }

  @Nested
  class An_unknown_promise {
    @Test
    void is_an_error_that_lists_those_that_the_policy_makes() {
      Assessment answer = assess(MABARRAH, COMPLETE, SUNDAY);

      assertThatThrownBy(() -> answer.promise(PromiseId.of("answer")))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("the promise to a request must be one of reply, but was answer");
    }

    @Test
    void is_an_error_that_says_so_if_the_policy_makes_none_to_this_kind_of_case() {
      CaseHistory complaint = CaseHistory.of(CaseKind.COMPLAINT, CaseRef.of("C-1"));
      Assessment answer = assess(MABARRAH, complaint, SUNDAY);

      assertThat(answer.promises()).isEmpty();
      assertThatThrownBy(() -> answer.promise(REPLY))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "the promise to a complaint must be none, because the policy makes none,"
                  + " but was reply");
    }
  }

  @Nested
  class Started_once_more_after_it_was_kept {
    private final CaseHistory kept = COMPLETE.replied(SUNDAY.plusDays(2));
    private final LocalDate later = SUNDAY.plusDays(9);

    @Test
    void it_does_not_start_anew_and_a_note_says_so() {
      Assessment answer = assess(MABARRAH, kept.returned(later).completed(later), LAST_DAY);

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.KEPT);
      Finding found = onlyFinding(answer);
      assertThat(found.type()).isSameAs(FindingTypes.START_NOT_COUNTED);
      assertThat(found.severity()).isEqualTo(Severity.NOTE);
      assertThat(found.arguments())
          .containsExactly(
              entry("promise", PrintedPolicies.fifteenWorkingDays()),
              entry("event", EventName.of(EventKind.COMPLETED, EventKind.COMPLETED.labels())),
              entry("day", later));
    }

    @Test
    void a_completion_of_what_is_complete_and_a_reopening_are_told_by_themselves() {
      assertThat(assess(MABARRAH, kept.completed(later), LAST_DAY).findings())
          .extracting(Finding::type)
          .containsExactly(FindingTypes.COMPLETED_AGAIN);
      CaseHistory reopened =
          kept.with(Event.on(later, EventKind.REOPENED)).completed(later.plusDays(1));
      assertThat(assess(MABARRAH, reopened, LAST_DAY).findings())
          .extracting(Finding::type)
          .containsExactly(FindingTypes.REOPENING_UNSTATED);
    }
  }

  @Nested
  class Outside_of_the_range_of_the_calendar {
    private static final String RANGE =
        " is outside of the calendar saudi-non-profit, which reaches from 1999-04-17 to"
            + " 2077-11-16, both inclusive";
    private static final PromiseId OBJECTION = PromiseId.of("objection");
    private static final EventKind APPEALED = EventKind.of("appealed");
    private static final RuleSet SHORT = of(objection().build());

    private static Promise.Builder objection() {
      return Promise.builder()
          .id(OBJECTION)
          .labels(Labels.of("الاعتراض", "objection"))
          .to(CaseKind.REQUEST)
          .by(Party.BENEFICIARY)
          .start(Stated.byClause(PrintedPolicies.c(6), Start.first(EventKind.REPLIED)))
          .addKeptBy(APPEALED)
          .noLaterThan(Term.of(2, TermUnit.YEARS))
          .onReturn(Stated.byClause(PrintedPolicies.c(6), OnReturn.PAUSE))
          .clause(PrintedPolicies.c(6));
    }

    /** What Mabarrah promises, and one promise more, by a calendar that ends in 2026. */
    private static RuleSet of(Promise more) {
      Policy printed = PrintedPolicies.mabarrah();
      return RuleSet.of(
          Policy.builder()
              .from(printed)
              .steps(List.of())
              .addPromises(more)
              .calendar(
                  printed.calendar().toBuilder()
                      .range(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                      .build())
              .build());
    }

    @Test
    void a_start_is_refused() {
      CaseHistory old = SUBMITTED.completed(LocalDate.of(1999, 4, 16));

      assertThatThrownBy(() -> assess(MABARRAH, old, SUNDAY))
          .isInstanceOf(OutOfRangeException.class)
          .hasMessage("1999-04-16" + RANGE);
    }

    @Test
    void a_promise_whose_last_day_is_is_withheld_and_the_others_are_answered() {
      Assessment answer = assess(SHORT, COMPLETE.replied(LAST_DAY), LAST_DAY);

      PromiseState right = answer.promise(OBJECTION);
      assertThat(right.status()).isEqualTo(PromiseStatus.OUT_OF_RANGE);
      assertThat(right.window()).isEmpty();
      assertThat(right.isOwed()).isFalse();
      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.KEPT);
      assertThat(answer.findings())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.type()).isEqualTo(FindingTypes.OUT_OF_RANGE);
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.arguments())
                    .containsExactly(
                        entry("promise", right.promise()),
                        entry("first", SHORT.calendar().firstDay()),
                        entry("last", SHORT.calendar().lastDay()));
              });
      assertThat(answer.remedies()).noneMatch(each -> each.promise().isPresent());
    }

    @Test
    void what_stands_still_has_no_last_day_and_is_not_withheld() {
      CaseHistory returned = COMPLETE.replied(LAST_DAY).returned(LAST_DAY.plusDays(1));

      assertThat(assess(SHORT, returned, LAST_DAY.plusDays(9)).promise(OBJECTION).status())
          .isEqualTo(PromiseStatus.PAUSED);
      assertThat(
              assess(SHORT, returned.completed(LAST_DAY.plusDays(2)), LAST_DAY.plusDays(9))
                  .promise(OBJECTION)
                  .status())
          .isEqualTo(PromiseStatus.OUT_OF_RANGE);
    }

    @Test
    void the_periods_before_one_that_is_withheld_are_told() {
      RuleSet yearly =
          of(
              objection()
                  .by(Party.ASSOCIATION)
                  .onReturn(Stated.unstated())
                  .noLaterThan(Optional.empty())
                  .every(Repetition.every(Term.months(6)))
                  .build());
      Assessment answer = assess(yearly, COMPLETE.replied(LAST_DAY), LocalDate.of(2026, 12, 1));

      PromiseState state = answer.promise(OBJECTION);
      assertThat(state.status()).isEqualTo(PromiseStatus.OUT_OF_RANGE);
      assertThat(state.missed()).hasSize(1);
      assertThat(answer.findings())
          .extracting(Finding::type)
          .containsExactly(FindingTypes.PERIODS_MISSED, FindingTypes.OUT_OF_RANGE);
    }

    @Test
    void an_event_outside_stays_refused_even_where_its_promise_could_be_withheld() {
      CaseHistory slip =
          COMPLETE.replied(LAST_DAY).with(Event.on(LocalDate.of(2027, 1, 1), APPEALED));

      assertThatThrownBy(() -> assess(SHORT, slip, LocalDate.of(2027, 1, 1)))
          .isInstanceOf(OutOfRangeException.class);
    }

    @Test
    void a_start_that_only_a_floor_is_counted_from_is_refused() {
      CaseHistory old =
          CaseHistory.request(CaseRef.of("R-1")).submitted(LocalDate.of(1999, 4, 16), WEBSITE);

      assertThatThrownBy(() -> assess(OFUQ, old, SUNDAY))
          .isInstanceOf(OutOfRangeException.class)
          .hasMessage("1999-04-16" + RANGE);
    }

    @Test
    void what_happened_later_than_the_moment_is_not_looked_at() {
      CaseHistory slip = COMPLETE.completed(LocalDate.of(2926, 3, 8));

      assertThat(assess(MABARRAH, slip, SUNDAY).promise(REPLY).status())
          .isEqualTo(PromiseStatus.RUNNING);
    }
  }

  private static Assessment assess(RuleSet rules, CaseHistory history, LocalDate endOf) {
    return rules.assess(history, AsOf.endOf(endOf));
  }

  private static Finding onlyFinding(Assessment answer) {
    assertThat(answer.findings()).hasSize(1);
    return answer.findings().get(0);
  }
}
