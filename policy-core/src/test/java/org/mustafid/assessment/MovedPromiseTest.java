package org.mustafid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mustafid.name.ChannelId.WEBSITE;
import static org.mustafid.name.PromiseId.REPLY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.EventKind;
import org.mustafid.name.RequirementId;
import org.mustafid.policy.EventName;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Extension;
import org.mustafid.promise.OnDayOff;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;
import org.mustafid.promise.Window;
import org.mustafid.workday.DayEstimate;

/** What starts a promise, moves its last day, or makes it owed again. */
class MovedPromiseTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);
  private static final LocalDate LAST_OF_FIFTEEN = LocalDate.of(2026, 3, 31);
  private static final CaseHistory CASE = CaseHistory.request(CaseRef.of("R-17"));
  private static final CaseHistory SUBMITTED = CASE.submitted(SUNDAY, WEBSITE);

  @Nested
  class From_any_of_some_events {
    @Test
    void the_earliest_of_them_starts_it_and_later_ones_change_nothing() {
      RuleSet rules =
          from(
              Start.firstOf(EventKind.DECLARED, EventKind.SUBMITTED),
              it -> it.noLaterThan(Term.days(10)));
      CaseHistory history = SUBMITTED.declared(SUNDAY.plusDays(2));

      PromiseState reply = reply(rules, history, SUNDAY.plusDays(3));
      assertThat(reply.startedOn()).contains(SUNDAY);
      assertThat(reply.startEvents())
          .extracting(EventName::kind)
          .containsExactly(EventKind.SUBMITTED);
    }

    @Test
    void the_latest_of_them_starts_it_anew_and_none_is_waited_for() {
      RuleSet rules =
          from(
              Start.lastOf(EventKind.DECLARED, EventKind.SUBMITTED),
              it -> it.noLaterThan(Term.days(10)));

      assertThat(reply(rules, SUBMITTED, SUNDAY).startedOn()).contains(SUNDAY);
      PromiseState again = reply(rules, SUBMITTED.declared(SUNDAY.plusDays(2)), SUNDAY.plusDays(3));
      assertThat(again.startedOn()).contains(SUNDAY.plusDays(2));
      assertThat(again.startEvents())
          .extracting(EventName::kind)
          .containsExactly(EventKind.DECLARED);
    }

    @Test
    void before_it_starts_each_of_them_would_start_it() {
      RuleSet rules =
          from(
              Start.lastOf(EventKind.DECLARED, EventKind.COMPLETED),
              it -> it.noLaterThan(Term.days(10)));

      assertThat(reply(rules, SUBMITTED, SUNDAY).startEvents())
          .extracting(EventName::kind)
          .containsExactly(EventKind.DECLARED, EventKind.COMPLETED);
    }

    @Test
    void a_return_undoes_a_completion_and_no_other_start() {
      RuleSet rules =
          from(
              Start.lastOf(EventKind.SUBMITTED, EventKind.COMPLETED),
              it -> it.noLaterThan(Term.days(10)));
      LocalDate next = SUNDAY.plusDays(1);

      assertThat(reply(rules, SUBMITTED.returned(next), next).status())
          .isEqualTo(PromiseStatus.RUNNING);
      assertThat(reply(rules, SUBMITTED.completed(SUNDAY).returned(next), next).status())
          .isEqualTo(PromiseStatus.NOT_STARTED);
    }
  }

  @Nested
  class With_a_cap_of_48_hours {
    private final RuleSet rules =
        from(Start.first(EventKind.SUBMITTED), it -> it.noLaterThan(Term.hours(48)));
    private final Instant noon = Instant.parse("2026-03-05T09:00:00Z"); // 12:00 in Riyadh
    private final CaseHistory timed = CASE.submitted(noon, WEBSITE);

    @Test
    void it_is_over_to_the_instant_on_working_days_and_days_off_alike() {
      PromiseState reply = reply(rules, timed, LocalDate.of(2026, 3, 6));

      assertThat(reply.latestInstant())
          .contains(ZonedDateTime.parse("2026-03-07T12:00+03:00[Asia/Riyadh]"));
      assertThat(reply.latest()).map(DayEstimate::day).contains(LocalDate.of(2026, 3, 7));
      assertThat(reply.count()).isEmpty();
      assertThat(statusAt("2026-03-07T09:00:00Z")).isEqualTo(PromiseStatus.RUNNING);
      assertThat(statusAt("2026-03-07T09:00:01Z")).isEqualTo(PromiseStatus.BROKEN);
    }

    private PromiseStatus statusAt(String instant) {
      return rules.assess(timed, AsOf.at(Instant.parse(instant))).promise(REPLY).status();
    }

    @Test
    void it_is_overdue_or_late_by_the_clock() {
      Assessment overdue = rules.assess(timed, endOf(LocalDate.of(2026, 3, 7)));
      assertThat(types(overdue)).containsExactly("overdue-by-time");

      Assessment late =
          rules.assess(
              timed.replied(Instant.parse("2026-03-07T09:00:01Z")),
              endOf(LocalDate.of(2026, 3, 9)));
      assertThat(types(late)).containsExactly("kept-late-by-time");
      assertThat(late.promise(REPLY).status()).isEqualTo(PromiseStatus.KEPT_LATE);
    }

    @Test
    void a_start_without_a_time_of_day_is_said_to_be_one() {
      CaseHistory onPaper = CASE.submitted(LocalDate.of(2026, 3, 5), WEBSITE);

      assertThat(reply(rules, onPaper, LocalDate.of(2026, 3, 6)).latestInstant()).isEmpty();
      assertThat(types(rules.assess(onPaper, endOf(LocalDate.of(2026, 3, 6)))))
          .containsExactly("time-of-day-unknown");
      assertThat(reply(rules, onPaper, LocalDate.of(2026, 3, 6)).status())
          .isEqualTo(PromiseStatus.RUNNING);
      assertThat(
              rules
                  .assess(onPaper, AsOf.at(Instant.parse("2026-03-07T09:00:00Z")))
                  .promise(REPLY)
                  .status())
          .isEqualTo(PromiseStatus.DUE_DAY_UNCLEAR);
      Assessment over = rules.assess(onPaper, endOf(LocalDate.of(2026, 3, 7)));
      assertThat(over.promise(REPLY).status()).isEqualTo(PromiseStatus.BROKEN);
      assertThat(types(over)).containsExactly("time-of-day-unknown", "overdue-by-time");
    }

    @Test
    void a_reply_without_a_time_of_day_on_the_last_day_is_unclear() {
      Assessment answer =
          rules.assess(timed.replied(LocalDate.of(2026, 3, 7)), endOf(LocalDate.of(2026, 3, 9)));

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.DUE_DAY_UNCLEAR);
      assertThat(types(answer)).containsExactly("time-of-day-unknown");
      assertThat(
              reply(rules, timed.replied(LocalDate.of(2026, 3, 6)), LocalDate.of(2026, 3, 9))
                  .status())
          .isEqualTo(PromiseStatus.KEPT);
    }
  }

  @Test
  void a_late_reply_before_a_reopening_is_turned_by_the_day_before_it() {
    RuleSet rules =
        from(
            Start.first(EventKind.SUBMITTED),
            it -> it.noLaterThan(Term.workingDays(10)).onReopening(stated(OnReopening.RESTART)));
    Instant reopened = Instant.parse("2026-12-04T21:00:00Z"); // midnight to 5 December in Riyadh
    CaseHistory history =
        CASE.submitted(LocalDate.of(2026, 11, 20), WEBSITE)
            .with(Event.at(reopened, EventKind.REOPENED))
            .replied(reopened.plusSeconds(60))
            .replied(LocalDate.of(2026, 12, 6));
    AsOf asOf = endOf(LocalDate.of(2026, 12, 6));

    assertThat(rules.assess(history, asOf).promise(REPLY).status())
        .isEqualTo(PromiseStatus.KEPT_LATE);
    // on 4 December the first period is late, and the second is kept by the second reply
    assertThat(rules.turning(history, asOf))
        .flatExtracting(Turning::events)
        .extracting(event -> event.time().dayIn(rules.calendar().zone()))
        .containsExactly(LocalDate.of(2026, 12, 4));
  }

  @Nested
  class Paused_with_a_cap_of_24_hours {
    private final RuleSet rules =
        from(
            Start.first(EventKind.SUBMITTED),
            it -> it.noLaterThan(Term.hours(24)).onReturn(stated(OnReturn.PAUSE)));
    private final LocalDate day = LocalDate.of(2026, 4, 12);
    private final CaseHistory timed = CASE.submitted(at(9, 0), WEBSITE);

    private Instant at(int hour, int minute) {
      return day.atTime(hour, minute).atZone(rules.calendar().zone()).toInstant();
    }

    private String latest(CaseHistory history) {
      return reply(rules, history, day.plusDays(9))
          .latestInstant()
          .orElseThrow()
          .toLocalDateTime()
          .toString();
    }

    @Test
    void it_goes_on_by_as_long_as_the_case_was_with_the_beneficiary() {
      assertThat(latest(timed.returned(at(12, 0)).completed(at(18, 0))))
          .isEqualTo("2026-04-13T15:00");
      assertThat(latest(timed.returned(at(23, 0)).completed(at(23, 0).plusSeconds(7200))))
          .isEqualTo("2026-04-13T11:00");
      assertThat(
              latest(
                  timed
                      .returned(at(12, 0))
                      .completed(at(12, 30))
                      .returned(at(14, 0))
                      .completed(at(14, 45))))
          .isEqualTo("2026-04-13T10:15");
    }

    @Test
    void it_says_that_a_time_is_missing_where_a_return_has_none() {
      CaseHistory onPaper =
          timed
              .returned(day)
              .completed(day.plusDays(2).atTime(9, 0).atZone(rules.calendar().zone()).toInstant());
      Assessment answer = rules.assess(onPaper, endOf(day.plusDays(2)));

      assertThat(answer.promise(REPLY).latestInstant()).isEmpty();
      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.DUE_DAY_UNCLEAR);
      assertThat(types(answer)).containsExactly("time-of-day-unknown");
      assertThat(answer.findings().get(0).arguments()).containsEntry("day", day);
    }
  }

  @Nested
  class With_a_floor_of_an_hour {
    private final RuleSet rules =
        from(Start.first(EventKind.SUBMITTED), it -> it.notBefore(Term.hours(1)));
    private final CaseHistory timed =
        CASE.submitted(Instant.parse("2026-03-05T09:00:00Z"), WEBSITE);

    @Test
    void it_is_early_to_the_instant() {
      assertThat(statusOf("2026-03-05T09:59:59Z")).isEqualTo(PromiseStatus.KEPT_EARLY);
      assertThat(statusOf("2026-03-05T10:00:00Z")).isEqualTo(PromiseStatus.KEPT);
    }

    private PromiseStatus statusOf(String replied) {
      return reply(rules, timed.replied(Instant.parse(replied)), SUNDAY).status();
    }
  }

  @Nested
  class By_a_day_of_the_next_month {
    @Test
    void it_ends_on_that_day_or_on_the_last_of_a_shorter_month() {
      assertThat(latest(Term.dayOfNextMonth(10), SUNDAY)).isEqualTo("2026-04-12"); // from Friday
      assertThat(latest(Term.dayOfNextMonth(31), LocalDate.of(2026, 1, 31)))
          .isEqualTo("2026-03-01"); // from Saturday 28 February
    }

    @Test
    void it_stays_on_a_day_off_if_the_policy_says_so() {
      RuleSet rules =
          from(
              Start.first(EventKind.SUBMITTED),
              it -> it.noLaterThan(Term.dayOfNextMonth(10)).onDayOff(OnDayOff.STAY));
      PromiseState reply = reply(rules, SUBMITTED, SUNDAY);

      assertThat(reply.latest()).map(DayEstimate::day).contains(LocalDate.of(2026, 4, 10));
      assertThat(reply.window().flatMap(Window::movedFrom)).isEmpty();
    }

    private LocalDate latest(Term cap, LocalDate start) {
      RuleSet rules = from(Start.first(EventKind.SUBMITTED), it -> it.noLaterThan(cap));
      return reply(rules, CASE.submitted(start, WEBSITE), start).latest().orElseThrow().day();
    }
  }

  @Nested
  class When_a_return_pauses_it {
    private final RuleSet rules =
        from(
            Start.first(EventKind.SUBMITTED),
            it -> it.noLaterThan(Term.workingDays(15)).onReturn(stated(OnReturn.PAUSE)));
    private final LocalDate returned = LocalDate.of(2026, 3, 10);
    private final LocalDate completed = LocalDate.of(2026, 3, 16);

    @Test
    void it_is_paused_and_nothing_is_overdue_however_long_it_takes() {
      Assessment answer = rules.assess(SUBMITTED.returned(returned), endOf(SUNDAY.plusYears(1)));

      PromiseState reply = answer.promise(REPLY);
      assertThat(reply.status()).isEqualTo(PromiseStatus.PAUSED);
      assertThat(reply.pausedOn()).contains(returned);
      assertThat(reply.latest()).isEmpty();
      assertThat(reply.isOwed()).isFalse();
      assertThat(answer.findings()).isEmpty();
    }

    @Test
    void the_working_days_after_the_return_through_the_completion_are_left_out() {
      // 11, 12, 15 and 16 March are four working days: 5, 6, 7 and 8 April follow on 31 March
      PromiseState reply =
          reply(rules, SUBMITTED.returned(returned).completed(completed), completed);

      assertThat(reply.status()).isEqualTo(PromiseStatus.RUNNING);
      assertThat(reply.latest()).map(DayEstimate::day).contains(LocalDate.of(2026, 4, 6));
      assertThat(reply.count().orElseThrow().counted()).hasSize(15);
    }

    @Test
    void a_second_return_while_it_is_paused_changes_nothing() {
      CaseHistory twice =
          SUBMITTED.returned(returned).returned(returned.plusDays(2)).completed(completed);

      assertThat(reply(rules, twice, completed).latest())
          .isEqualTo(
              reply(rules, SUBMITTED.returned(returned).completed(completed), completed).latest());
    }

    @Test
    void a_return_after_the_last_day_is_too_late_to_pause_it() {
      LocalDate late = LAST_OF_FIFTEEN.plusDays(3);

      assertThat(reply(rules, SUBMITTED.returned(late), late.plusDays(9)).status())
          .isEqualTo(PromiseStatus.BROKEN);
    }

    @Test
    void returned_on_the_last_day_it_is_due_when_it_is_complete() {
      LocalDate complete = LocalDate.of(2026, 4, 7);
      CaseHistory back = SUBMITTED.returned(LAST_OF_FIFTEEN).completed(complete);

      assertThat(reply(rules, back, complete).latest()).map(DayEstimate::day).contains(complete);
      assertThat(reply(rules, back, complete).status()).isEqualTo(PromiseStatus.RUNNING);
    }

    @Test
    void a_reply_while_it_is_paused_keeps_it_in_time() {
      LocalDate later = LAST_OF_FIFTEEN.plusDays(40);
      PromiseState reply = reply(rules, SUBMITTED.returned(returned).refused(later), later);

      assertThat(reply.status()).isEqualTo(PromiseStatus.KEPT);
      assertThat(reply.keptOn()).contains(later);
    }

    @Test
    void a_floor_is_not_moved() {
      RuleSet floored =
          from(
              Start.first(EventKind.SUBMITTED),
              it ->
                  it.notBefore(Term.weeks(2))
                      .noLaterThan(Term.months(1))
                      .onReturn(stated(OnReturn.PAUSE)));
      PromiseState reply =
          reply(floored, SUBMITTED.returned(returned).completed(completed), completed);

      assertThat(reply.earliest()).map(DayEstimate::day).contains(LocalDate.of(2026, 3, 22));
      assertThat(reply.latest()).map(DayEstimate::day).contains(LocalDate.of(2026, 4, 14));
    }
  }

  @Nested
  class When_nothing_says_what_a_return_does {
    private final CaseHistory returned = SUBMITTED.returned(SUNDAY.plusDays(2));

    @Test
    void it_runs_on_and_a_finding_says_so() {
      RuleSet silent =
          from(Start.first(EventKind.SUBMITTED), it -> it.noLaterThan(Term.workingDays(15)));
      Assessment answer = silent.assess(returned, endOf(SUNDAY.plusDays(3)));

      assertThat(answer.promise(REPLY).latest()).map(DayEstimate::day).contains(LAST_OF_FIFTEEN);
      assertThat(types(answer)).containsExactly("return-unstated");
    }

    @Test
    void nobody_needs_to_say_it_where_it_runs_on_or_has_no_cap() {
      RuleSet stated =
          from(
              Start.first(EventKind.SUBMITTED),
              it -> it.noLaterThan(Term.workingDays(15)).onReturn(stated(OnReturn.NONE)));
      RuleSet floored = from(Start.first(EventKind.SUBMITTED), it -> it.notBefore(Term.weeks(2)));

      for (RuleSet rules : List.of(stated, floored)) {
        assertThat(rules.assess(returned, endOf(SUNDAY.plusDays(3))).findings()).isEmpty();
      }
    }

    @Test
    void a_start_at_the_last_completion_says_it_already() {
      assertThatThrownBy(
              () ->
                  from(
                      Start.last(EventKind.COMPLETED),
                      it -> it.noLaterThan(Term.days(1)).onReturn(stated(OnReturn.PAUSE))))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "Promise.onReturn of reply must be left out, because a return undoes a start at the"
                  + " last completion, but was pause");
    }
  }

  @Nested
  class When_the_case_is_reopened {
    private final LocalDate late = LAST_OF_FIFTEEN.plusDays(1);
    private final LocalDate reopened = LocalDate.of(2026, 5, 3);
    private final CaseHistory history =
        SUBMITTED.replied(late).with(Event.on(reopened, EventKind.REOPENED));

    @Test
    void it_is_owed_again_from_that_day_and_a_late_first_reply_stays_visible() {
      Assessment answer =
          rules(stated(OnReopening.RESTART)).assess(history, endOf(reopened.plusDays(1)));

      PromiseState reply = answer.promise(REPLY);
      assertThat(reply.status()).isEqualTo(PromiseStatus.RUNNING);
      assertThat(reply.startedOn()).contains(reopened);
      assertThat(reply.keptOn()).isEmpty();
      assertThat(reply.startEvents())
          .extracting(EventName::kind)
          .containsExactly(EventKind.REOPENED);
      assertThat(types(answer)).containsExactly("kept-late");
    }

    @Test
    void a_reply_while_it_was_paused_ended_the_pause() {
      RuleSet rules =
          from(
              Start.first(EventKind.SUBMITTED),
              it ->
                  it.noLaterThan(Term.workingDays(15))
                      .onReturn(stated(OnReturn.PAUSE))
                      .onReopening(stated(OnReopening.RESTART)));
      CaseHistory refused =
          SUBMITTED
              .returned(SUNDAY.plusDays(1))
              .refused(SUNDAY.plusDays(9))
              .with(Event.on(reopened, EventKind.REOPENED));

      assertThat(reply(rules, refused, reopened).status()).isEqualTo(PromiseStatus.RUNNING);
    }

    @Test
    void a_second_reply_keeps_it_again() {
      assertThat(
              reply(
                      rules(stated(OnReopening.RESTART)),
                      history.replied(reopened.plusDays(2)),
                      reopened.plusDays(60))
                  .status())
          .isEqualTo(PromiseStatus.KEPT);
    }

    @Test
    void it_stays_kept_if_the_policy_says_so_or_nothing_with_a_finding() {
      Assessment none =
          rules(stated(OnReopening.NONE)).assess(history, endOf(reopened.plusDays(60)));
      assertThat(none.promise(REPLY).status()).isEqualTo(PromiseStatus.KEPT_LATE);
      assertThat(types(none)).containsExactly("kept-late");

      Assessment silent = rules(Stated.unstated()).assess(history, endOf(reopened.plusDays(60)));
      assertThat(silent.promise(REPLY).status()).isEqualTo(PromiseStatus.KEPT_LATE);
      assertThat(types(silent)).containsExactly("reopening-unstated", "kept-late");
    }

    private RuleSet rules(Stated<OnReopening> effect) {
      return from(
          Start.first(EventKind.SUBMITTED),
          it -> it.noLaterThan(Term.workingDays(15)).onReopening(effect));
    }
  }

  @Nested
  class When_it_is_extended {
    private final RuleSet rules =
        from(
            Start.first(EventKind.SUBMITTED),
            it ->
                it.noLaterThan(Term.workingDays(15))
                    .extension(
                        Extension.builder()
                            .addGrantedBy(EventKind.EXTENDED)
                            .term(Term.workingDays(10))
                            .addRequires(RequirementId.REASON_STATED)
                            .clause(PrintedPolicies.c(4))
                            .build()));
    private final Event granted =
        Event.on(LocalDate.of(2026, 3, 30), EventKind.EXTENDED)
            .meeting(RequirementId.REASON_STATED);

    @Test
    void the_last_day_is_so_many_working_days_later() {
      Assessment answer = rules.assess(SUBMITTED.with(granted), endOf(LAST_OF_FIFTEEN));

      assertThat(answer.promise(REPLY).latest())
          .map(DayEstimate::day)
          .contains(LocalDate.of(2026, 4, 14));
      assertThat(answer.findings()).isEmpty();
    }

    @Test
    void a_second_time_is_beyond_the_limit() {
      Event again =
          Event.on(LocalDate.of(2026, 4, 9), EventKind.EXTENDED)
              .meeting(RequirementId.REASON_STATED);
      Assessment answer =
          rules.assess(SUBMITTED.with(granted).with(again), endOf(LocalDate.of(2026, 4, 9)));

      assertThat(answer.promise(REPLY).latest())
          .map(DayEstimate::day)
          .contains(LocalDate.of(2026, 4, 14));
      assertThat(types(answer)).containsExactly("extension-beyond-limit");
      assertThat(answer.findings().get(0).clause()).isEqualTo(PrintedPolicies.c(4));
    }

    @Test
    void without_a_stated_reason_it_is_not_applied() {
      Assessment answer =
          rules.assess(
              SUBMITTED.with(Event.on(LAST_OF_FIFTEEN, EventKind.EXTENDED)),
              endOf(LAST_OF_FIFTEEN));

      assertThat(answer.promise(REPLY).latest()).map(DayEstimate::day).contains(LAST_OF_FIFTEEN);
      assertThat(types(answer)).containsExactly("extension-lacks-grounds");
      assertThat(answer.findings().get(0).arguments())
          .containsEntry("lacking", List.of(RequirementId.REASON_STATED));
    }

    @Test
    void after_the_last_day_it_comes_too_late() {
      LocalDate after = LAST_OF_FIFTEEN.plusDays(1);
      Assessment answer =
          rules.assess(
              SUBMITTED.with(
                  Event.on(after, EventKind.EXTENDED).meeting(RequirementId.REASON_STATED)),
              endOf(after));

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.BROKEN);
      assertThat(types(answer)).containsExactly("extension-too-late", "overdue");
    }
  }

  @Nested
  class That_repeats_every_month {
    private final RuleSet rules = repeating(Repetition.every(Term.months(1)));
    private final LocalDate first = LocalDate.of(2026, 1, 31);
    private final CaseHistory served =
        CASE.submitted(first, WEBSITE).with(Event.on(first, EventKind.SERVED));

    @Test
    void the_kth_period_ends_k_months_after_the_start_and_is_never_chained() {
      assertThat(dueAsOf(LocalDate.of(2026, 2, 15))).isEqualTo("2026-03-01"); // Saturday moves
      assertThat(dueAsOf(LocalDate.of(2026, 3, 15))).isEqualTo("2026-03-31");
      assertThat(dueAsOf(LocalDate.of(2026, 4, 15))).isEqualTo("2026-04-30");
    }

    private LocalDate dueAsOf(LocalDate day) {
      return reply(rules, served, day).latest().orElseThrow().day();
    }

    @Test
    void what_keeps_it_keeps_the_period_in_which_it_comes() {
      CaseHistory once = served.replied(LocalDate.of(2026, 2, 10));

      PromiseState kept = reply(rules, once, LocalDate.of(2026, 2, 28));
      assertThat(kept.status()).isEqualTo(PromiseStatus.KEPT);
      assertThat(kept.window().orElseThrow().course().period()).hasValue(1);
      PromiseState next = reply(rules, once, LocalDate.of(2026, 3, 1));
      assertThat(next.status()).isEqualTo(PromiseStatus.RUNNING);
      assertThat(next.window().orElseThrow().course().period()).hasValue(2);
      assertThat(next.missed()).isEmpty();
    }

    @Test
    void a_period_runs_through_the_day_that_its_last_day_moved_to() {
      PromiseState state = reply(rules, served, LocalDate.of(2026, 3, 1));

      assertThat(state.status()).isEqualTo(PromiseStatus.RUNNING);
      assertThat(state.window().orElseThrow().course().period()).hasValue(1);
      assertThat(state.missed()).isEmpty();
    }

    @Test
    void what_comes_where_the_last_day_moved_to_keeps_the_period_that_moved() {
      CaseHistory once = served.replied(LocalDate.of(2026, 3, 1));

      PromiseState next = reply(rules, once, LocalDate.of(2026, 3, 20));
      assertThat(next.status()).isEqualTo(PromiseStatus.RUNNING);
      assertThat(next.missed()).isEmpty();
    }

    @Test
    void periods_that_passed_are_missed_and_found_at_once() {
      Assessment answer = rules.assess(served, endOf(LocalDate.of(2026, 4, 15)));

      assertThat(answer.promise(REPLY).missed())
          .extracting(window -> window.course().period().orElseThrow())
          .containsExactly(1, 2);
      assertThat(types(answer)).containsExactly("periods-missed");
      assertThat(answer.findings().get(0).arguments()).containsEntry("missed", 2);
    }

    @Test
    void it_ends_after_so_many_times() {
      RuleSet twice = repeating(Repetition.every(Term.months(1)).times(2));
      CaseHistory kept =
          served.replied(LocalDate.of(2026, 2, 10)).replied(LocalDate.of(2026, 3, 10));

      assertThat(reply(twice, kept, LocalDate.of(2026, 12, 1)).status())
          .isEqualTo(PromiseStatus.KEPT);
      assertThat(reply(twice, served, LocalDate.of(2026, 12, 1)).status())
          .isEqualTo(PromiseStatus.BROKEN);
    }

    @Test
    void it_ends_with_an_event_and_what_was_not_due_yet_is_not_owed() {
      RuleSet until =
          repeating(Repetition.every(Term.months(1)).until(List.of(EventKind.REFERRED)));
      CaseHistory ended =
          served
              .replied(LocalDate.of(2026, 2, 10))
              .with(Event.on(LocalDate.of(2026, 3, 10), EventKind.REFERRED));

      Assessment answer = until.assess(ended, endOf(LocalDate.of(2026, 12, 1)));
      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.ENDED);
      assertThat(answer.promise(REPLY).isOwed()).isFalse();
      assertThat(answer.findings()).isEmpty();
    }

    @Test
    void what_ended_and_was_reopened_stays_ended_and_that_is_found() {
      Repetition until = Repetition.every(Term.months(1)).until(List.of(EventKind.REFERRED));
      CaseHistory ended = served.with(Event.on(LocalDate.of(2026, 2, 10), EventKind.REFERRED));
      CaseHistory reopened = ended.with(Event.on(LocalDate.of(2026, 2, 15), EventKind.REOPENED));

      Assessment answer = repeating(until).assess(reopened, endOf(LocalDate.of(2026, 4, 1)));
      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.ENDED);
      assertThat(types(answer)).containsExactly("reopening-unstated");

      RuleSet anew =
          from(Start.lastOf(EventKind.SERVED, EventKind.REOPENED), it -> it.every(until));
      Assessment again = anew.assess(reopened, endOf(LocalDate.of(2026, 2, 20)));
      assertThat(again.promise(REPLY).status()).isEqualTo(PromiseStatus.RUNNING);
      assertThat(again.promise(REPLY).startedOn()).contains(LocalDate.of(2026, 2, 15));
      assertThat(again.findings()).isEmpty();
    }

    @Test
    void a_cap_of_its_own_counts_from_the_beginning_of_each_period() {
      RuleSet capped =
          from(
              Start.first(EventKind.SERVED),
              it -> it.every(Repetition.every(Term.months(1))).noLaterThan(Term.days(10)));

      assertThat(reply(capped, served, LocalDate.of(2026, 3, 5)).latest().orElseThrow().day())
          .isEqualTo("2026-03-10");
      Assessment late =
          capped.assess(
              served.replied(LocalDate.of(2026, 2, 20)), endOf(LocalDate.of(2026, 2, 25)));
      assertThat(late.promise(REPLY).status()).isEqualTo(PromiseStatus.KEPT_LATE);
    }

    private RuleSet repeating(Repetition every) {
      return from(Start.first(EventKind.SERVED), it -> it.every(every));
    }
  }

  @Nested
  class Of_the_beneficiary {
    @Test
    void a_right_that_repeats_lapses_without_a_breach() {
      RuleSet rules =
          from(
              Start.first(EventKind.SERVED),
              it -> it.by(Party.BENEFICIARY).every(Repetition.every(Term.months(1))));
      Assessment answer =
          rules.assess(
              SUBMITTED.with(Event.on(SUNDAY, EventKind.SERVED)), endOf(SUNDAY.plusMonths(5)));

      assertThat(answer.promise(REPLY).missed()).hasSize(4);
      assertThat(answer.findings()).isEmpty();
    }
  }

  private static RuleSet from(Start start, UnaryOperator<Promise.Builder> terms) {
    Promise.Builder reply = PrintedPolicies.reply(stated(start), PrintedPolicies.c(6));
    return PrintedPolicies.promising(
        Policy.builder().from(PrintedPolicies.mabarrah()).steps(List.of()).build(),
        terms.apply(reply).build());
  }

  private static <T> Stated<T> stated(T value) {
    return Stated.byClause(PrintedPolicies.c(6), value);
  }

  private static PromiseState reply(RuleSet rules, CaseHistory history, LocalDate asOf) {
    return rules.assess(history, endOf(asOf)).promise(REPLY);
  }

  private static AsOf endOf(LocalDate day) {
    return AsOf.endOf(day);
  }

  private static List<String> types(Assessment answer) {
    return answer.findings().stream().map(finding -> finding.type().id()).toList();
  }
}
