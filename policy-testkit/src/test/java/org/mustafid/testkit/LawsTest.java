package org.mustafid.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mustafid.assessment.FindingTypes;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.casework.EventId;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.Diagnostic;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.RequirementId;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Extension;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;
import org.mustafid.workday.MonthAnnouncement;
import org.mustafid.workday.WorkWeek;
import org.mustafid.workday.WorkingCalendar;

/** A law that cannot fail proves nothing: each is kept by the answers, and broken by bent ones. */
class LawsTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);
  private static final RuleSet CAPPED = Policies.capped();
  private static final RuleSet FLOORED = Policies.floored();

  /** An honest law about a sample, and the same law about bent answers. */
  private interface Law {
    void check(Laws laws);
  }

  private static void isKeptByHonestAnswersAndBrokenBy(Answers bent, Law law, String saying) {
    assertThatCode(() -> law.check(new Laws(RuleSet::assess))).doesNotThrowAnyException();
    isBroken(() -> law.check(new Laws(bent)), saying);
  }

  private static void isBroken(ThrowingCallable law, String saying) {
    assertThatThrownBy(law).isInstanceOf(AssertionError.class).hasMessageContaining(saying);
  }

  @Test
  void a_broken_law_is_told_although_its_case_cannot_be_written() {
    CaseHistory hidden =
        CaseHistory.request(CaseRef.of("R-17"))
            .with(Event.on(SUNDAY, EventKind.SUBMITTED).identifiedAs(EventId.of("\u202E")));
    SampleCase sample = new SampleCase(CAPPED, hidden, AsOf.endOf(SUNDAY));
    Laws forgetful = new Laws(asking(FLOORED));
    assertThatThrownBy(
            () ->
                forgetful.tried(laws -> assertThat(laws.answer(sample)).as("the answer").isNull()))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("[the answer]")
        .hasMessageNotContaining("as a scenario");
  }

  @Test
  void a_rule_may_cite_no_section_that_is_not_declared() {
    Laws laws = new Laws(RuleSet::assess);
    assertThatCode(() -> laws.everyRuleCites(CAPPED.policy())).doesNotThrowAnyException();
    isBroken(
        () -> laws.everyRuleCites(Policies.misplaced().policy()),
        "the declared sections, one of which is that of clause C-1");
  }

  @Test
  void answers_may_not_change_from_one_question_to_the_next() {
    AtomicInteger asked = new AtomicInteger();
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) ->
            rules.assess(history, asked.getAndIncrement() == 0 ? asOf : AsOf.endOf(SUNDAY)),
        laws -> laws.sameAnswerTwice(submittedAndCompleted(SUNDAY.plusDays(3))),
        "the second answer");
  }

  @Test
  void answers_may_not_depend_on_the_order_of_arrival() {
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) -> rules.assess(withoutLastArrival(history), asOf),
        laws -> laws.sameAnswerInAnyOrder(submittedAndCompleted(SUNDAY.plusDays(3))),
        "the answer to request: Sun 2026-03-08");
  }

  @Test
  void answers_may_not_see_later_events() {
    SampleCase sample = submittedAndCompleted(SUNDAY);
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) -> rules.assess(history, AsOf.endOf(SUNDAY.plusYears(1))),
        laws -> laws.laterIsNotSeen(sample),
        "the answer when returned came on Mon 2026-03-09");
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) ->
            rules.assess(
                history, history.events().size() == 1 ? asOf : AsOf.endOf(SUNDAY.plusDays(40))),
        laws -> laws.laterIsNotSeen(later(sample)),
        "the answer without later events");
  }

  @Test
  void answers_may_not_see_what_is_recorded_later() {
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) ->
            rules.assess(
                changed(
                    history,
                    events ->
                        events.stream().map(event -> Event.on(day(event), event.kind())).toList()),
                asOf),
        laws -> laws.laterIsNotSeen(submittedAndCompleted(SUNDAY.plusDays(3))),
        "the answer when returned was recorded on Thu 2026-03-12");
  }

  private static LocalDate day(Event event) {
    return event.time().dayIn(CAPPED.calendar().zone());
  }

  @Test
  void a_correction_may_not_be_forgotten() {
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) ->
            rules.assess(
                changed(
                    history,
                    events -> events.stream().filter(each -> each.corrects().isEmpty()).toList()),
                asOf),
        laws -> laws.aCorrectionIsAsGoodAsARightRecord(submittedAndCompleted(SUNDAY.plusDays(3))),
        "is a correction");
  }

  @Test
  void a_retraction_may_not_be_forgotten() {
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) -> rules.assess(changed(history, events -> events), asOf),
        laws -> laws.whatIsRetractedNeverWas(submittedAndCompleted(SUNDAY.plusDays(3))),
        "was retracted");
  }

  @Test
  void a_remedy_may_not_be_open_after_its_last_day() {
    RuleSet right =
        with(
            CAPPED,
            Policies.reply()
                .start(
                    Stated.byClause(
                        CAPPED.policy().channelsClause(), Start.first(EventKind.SUBMITTED)))
                .by(Party.BENEFICIARY)
                .noLaterThan(Term.days(1))
                .build());
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) -> right.assess(history, AsOf.endOf(SUNDAY)),
        laws -> laws.noRemedyIsOpenAfterItsLastDay(submitted(CAPPED, SUNDAY.plusDays(60))),
        "the last day of what is open on");
  }

  @Test
  void a_reply_on_the_latest_day_may_not_be_late() {
    // what was recorded is taken for a day later
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) -> rules.assess(lastEventMoved(history, 1), late(asOf, 1)),
        laws -> laws.latestDayIsInTime(start(CAPPED, SUNDAY)),
        "when the latest day is");
  }

  @Test
  void a_reply_on_the_day_after_may_not_be_in_time() {
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) ->
            history.events().size() == 2 && asOf.equals(AsOf.endOf(LocalDate.of(2026, 4, 1)))
                ? rules.assess(lastEventMoved(history, -1), asOf)
                : rules.assess(history, asOf),
        laws -> laws.latestDayIsInTime(start(CAPPED, SUNDAY)),
        "kept on Wed 2026-04-01");
  }

  @Test
  void a_promise_without_a_cap_may_not_be_overdue() {
    RuleSet impatient = with(FLOORED, Policies.flooredReply().noLaterThan(Term.days(15)).build());
    isKeptByHonestAnswersAndBrokenBy(
        asking(impatient),
        laws -> laws.uncappedIsNeverOverdue(submitted(FLOORED, SUNDAY.plusDays(60))),
        "promise reply to request, C-6 (ت/6), which has no cap");
  }

  @Test
  void an_early_reply_may_not_be_a_breach() {
    RuleSet impatient =
        with(
            FLOORED,
            Policies.reply()
                .start(Policies.flooredReply().build().start())
                .noLaterThan(Term.days(1))
                .build());
    Answers harsh =
        (rules, history, asOf) ->
            (history.events().size() == 1 ? rules : impatient).assess(history, asOf);
    isKeptByHonestAnswersAndBrokenBy(
        harsh,
        laws -> laws.earlyIsANote(start(FLOORED, SUNDAY)),
        "kept on Sun 2026-03-08, when the earliest day is 2026-03-22");
  }

  @Test
  void what_turns_an_answer_may_not_leave_it_as_it_was() {
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) -> rules.assess(lastEventMoved(history, 1), late(asOf, 1)),
        laws -> laws.whatTurnsAnAnswerTurnsIt(start(CAPPED, SUNDAY).waitingOn(SUNDAY.plusDays(60))),
        "whether PROMISE turns with [");
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) -> rules.assess(lastEventMoved(history, -1), asOf),
        laws -> laws.whatTurnsAnAnswerTurnsIt(start(CAPPED, SUNDAY).waitingOn(SUNDAY.plusDays(60))),
        "whether less turns it than PROMISE turns with [");
  }

  @Test
  void a_later_start_may_not_end_earlier() {
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) ->
            rules.assess(lastEventMoved(history, evenDay(asOf) * 9), late(asOf, 9)),
        laws -> laws.laterStartNeverEndsEarlier(start(CAPPED, SUNDAY)),
        "the latest day from Mon 2026-03-09");
  }

  @Test
  void the_latest_day_may_not_be_a_day_off() {
    isKeptByHonestAnswersAndBrokenBy(
        asking(restless(CAPPED)),
        laws -> laws.latestDayIsAWorkingDay(start(CAPPED, LocalDate.of(2026, 3, 5))),
        "why nobody works on Fri 2026-03-20, the latest day");
  }

  @Test
  void a_count_may_not_count_days_off_or_another_number_of_days() {
    isKeptByHonestAnswersAndBrokenBy(
        asking(restless(CAPPED)),
        laws -> laws.countAddsUp(start(CAPPED, SUNDAY)),
        "the counted days, on which the association works");
    isKeptByHonestAnswersAndBrokenBy(
        asking(
            with(
                CAPPED,
                Policies.reply()
                    .start(Policies.cappedReply().build().start())
                    .noLaterThan(Term.workingDays(16))
                    .build())),
        laws -> laws.countAddsUp(start(CAPPED, SUNDAY)),
        "the counted days of 15 working-days");
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) -> rules.assess(lastEventMoved(history, -1), asOf),
        laws -> laws.countAddsUp(start(CAPPED, SUNDAY)),
        "the days after 2026-03-08, through");
  }

  @Test
  void a_paused_promise_may_not_be_overdue_or_lose_days() {
    Promise pausing = pausing().onReturn(Policies.stated(OnReturn.PAUSE)).build();
    RuleSet patient = with(CAPPED, pausing);
    Answers impatient = asking(with(CAPPED, pausing().build()));
    isKeptByHonestAnswersAndBrokenBy(
        impatient,
        laws -> laws.nothingIsOverdueWhileItIsPaused(start(patient, SUNDAY)),
        "returned on Sun 2026-03-08");
    isKeptByHonestAnswersAndBrokenBy(
        impatient,
        laws -> laws.aPauseGivesItsDaysBack(start(patient, SUNDAY)),
        "returned on Tue 2026-03-31 for 1 days");
  }

  private static Promise.Builder pausing() {
    return Policies.reply()
        .start(Policies.stated(Start.first(EventKind.SUBMITTED)))
        .noLaterThan(Term.workingDays(15));
  }

  @Test
  void the_clock_may_not_run_slow() {
    isKeptByHonestAnswersAndBrokenBy(
        asking(with(CAPPED, inHours(36))),
        laws -> laws.theClockIsKept(start(with(CAPPED, inHours(35)), SUNDAY)),
        "the latest instant");
  }

  private static Promise inHours(int hours) {
    return Policies.reply()
        .start(Policies.stated(Start.first(EventKind.SUBMITTED)))
        .noLaterThan(Term.hours(hours))
        .build();
  }

  @Test
  void a_period_may_not_begin_before_the_one_before_it_ends() {
    isKeptByHonestAnswersAndBrokenBy(
        asking(with(CAPPED, everyMonths(2))),
        laws -> laws.periodsFollowOneAnother(start(with(CAPPED, everyMonths(3)), SUNDAY)),
        "the day on which period 2 began");
  }

  private static Promise everyMonths(int months) {
    return Policies.reply()
        .start(Policies.stated(Start.first(EventKind.SUBMITTED)))
        .every(Repetition.every(Term.months(months)))
        .build();
  }

  @Test
  void an_offered_channel_may_not_be_found_and_another_must_be() {
    Answers byTelephone =
        (rules, history, asOf) ->
            rules.assess(
                CaseHistory.request(history.ref()).submitted(SUNDAY, ChannelId.TELEPHONE), asOf);
    Answers byFax =
        (rules, history, asOf) ->
            rules.assess(CaseHistory.request(history.ref()).submitted(SUNDAY, ChannelId.FAX), asOf);
    isKeptByHonestAnswersAndBrokenBy(
        byTelephone,
        laws -> laws.onlyAnUnofferedChannelIsFound(submittedBy(ChannelId.WEBSITE)),
        "the findings about the channel");
    isKeptByHonestAnswersAndBrokenBy(
        byFax,
        laws -> laws.onlyAnUnofferedChannelIsFound(submittedBy(ChannelId.EMAIL)),
        "the findings about the channel");
  }

  @Test
  void a_finding_may_cite_no_section_that_is_not_declared() {
    SampleCase sample = submittedAndCompleted(SUNDAY); // the declaration is missing
    Laws laws = new Laws(RuleSet::assess);
    assertThatCode(() -> laws.everyFindingCites(sample)).doesNotThrowAnyException();
    isBroken(
        () ->
            laws.everyFindingCites(
                new SampleCase(Policies.misplaced(), sample.history(), sample.asOf())),
        "the declared sections, one of which is that of clause C-2");
  }

  @Test
  void a_finding_may_not_lack_an_argument_or_have_one_of_another_type() {
    isBroken(
        () -> Laws.hasItsArguments(diagnostic(Map.of())), "the arguments of channel-not-offered");
    isBroken(
        () -> Laws.hasItsArguments(diagnostic(channel("fax"))),
        "the argument channel of channel-not-offered");
    assertThatCode(() -> Laws.hasItsArguments(diagnostic(channel(ChannelId.FAX))))
        .doesNotThrowAnyException();
  }

  @Test
  void a_step_without_evidence_may_not_be_found_missing() {
    Policy accusing =
        Policies.policy()
            .addSteps(
                Policies.step("welcome", 1)
                    .addEvidence(EventKind.SERVED)
                    .expectedBy(Policies.stated(EventKind.SUBMITTED))
                    .build())
            .build();
    isKeptByHonestAnswersAndBrokenBy(
        asking(RuleSet.of(accusing)),
        laws -> laws.untrackedStepIsNeverMissing(submitted(CAPPED, SUNDAY)),
        "the findings, none about a step without evidence");
  }

  @Test
  void an_announcement_may_not_move_the_latest_day_out_of_its_bounds() {
    SampleAnnouncement announcement =
        new SampleAnnouncement(
            start(CAPPED, LocalDate.of(2027, 5, 2)),
            MonthAnnouncement.of(1448, 12, LocalDate.of(2027, 5, 8), "a sample"));
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) ->
            rules.equals(CAPPED)
                ? rules.assess(history, asOf)
                : rules.assess(lastEventMoved(history, 10), late(asOf, 10)),
        laws -> laws.announcementStaysWithinBounds(announcement),
        "the latest day, which was");
  }

  @Test
  void a_step_that_does_not_apply_after_a_refusal_may_not_come_next() {
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) ->
            rules.assess(
                without(history, EventKind.REFUSED).with(Event.on(SUNDAY, EventKind.DECLARED)),
                asOf),
        laws -> laws.refusedIsOver(submitted(CAPPED, SUNDAY)),
        "what comes next when it was refused on Sun 2026-03-08");
  }

  private static final RuleSet PAUSING =
      with(CAPPED, pausing().onReturn(Policies.stated(OnReturn.PAUSE)).build());

  private static Law deadline(Consumer<DeadlineLaws> law) {
    return laws -> law.accept(new DeadlineLaws(laws));
  }

  @Test
  void an_old_due_date_may_not_stay_after_a_change_of_calendar() {
    SampleAnnouncement announcement =
        new SampleAnnouncement(
            start(CAPPED, LocalDate.of(2027, 5, 2)),
            MonthAnnouncement.of(1448, 12, LocalDate.of(2027, 5, 8), "a sample"));
    isKeptByHonestAnswersAndBrokenBy(
        asking(CAPPED),
        deadline(laws -> laws.noOldDueDateStays(announcement)),
        "the latest day by the calendar that knows of");
  }

  @Test
  void a_pause_may_not_be_counted_or_lost_or_counted_twice() {
    Answers deaf =
        (rules, history, asOf) -> rules.assess(without(history, EventKind.RETURNED), asOf);
    isKeptByHonestAnswersAndBrokenBy(
        deaf,
        deadline(laws -> laws.noDayOfAPauseIsCounted(start(PAUSING, SUNDAY))),
        "the counted days after it came back on Tue 2026-03-17");
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) -> (rules.equals(PAUSING) ? rules : CAPPED).assess(history, asOf),
        deadline(laws -> laws.aPauseSurvivesAnotherPolicy(start(PAUSING, SUNDAY))),
        "since when it is paused, under another version of the policy");
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) ->
            rules.assess(
                history.events().size() < 5
                    ? history
                    : changed(history, events -> events.stream().filter(LawsTest::isLast).toList()),
                asOf),
        deadline(laws -> laws.twoReturnsAreOnePause(start(PAUSING, SUNDAY))),
        "the latest day when it was returned twice and completed twice");
  }

  /** Not the completion of Wednesday, behind which there is another one. */
  private static boolean isLast(Event event) {
    return !event.time().dayIn(CAPPED.calendar().zone()).equals(SUNDAY.plusDays(3));
  }

  @Test
  void what_is_paused_and_answered_in_one_step_may_not_stay_open() {
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) -> rules.assess(without(history, EventKind.REPLIED), asOf),
        deadline(laws -> laws.returnedAndAnsweredAtOnceIsKept(start(PAUSING, SUNDAY))),
        "returned and answered on one day");
  }

  @Test
  void the_zone_of_the_viewer_may_not_decide() {
    SampleCase atNight =
        new SampleCase(
            CAPPED,
            CaseHistory.request(CaseRef.of("R-17"))
                .completed(Instant.parse("2026-03-07T22:30:00Z")),
            AsOf.endOf(SUNDAY));
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) ->
            rules.assess(
                changed(
                    history,
                    events ->
                        events.stream()
                            .map(
                                event ->
                                    Event.on(
                                        event.time().dayIn(ZoneId.systemDefault()), event.kind()))
                            .toList()),
                asOf),
        deadline(laws -> laws.theZoneOfTheViewerDoesNotMatter(atNight)),
        "the answer to a viewer elsewhere");
  }

  @Test
  void an_instant_may_not_count_on_the_day_that_it_has_by_another_offset() {
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) ->
            rules.assess(
                changed(
                    history,
                    events ->
                        events.stream()
                            .map(
                                event -> Event.on(event.time().dayIn(ZoneOffset.UTC), event.kind()))
                            .toList()),
                asOf),
        deadline(laws -> laws.anInstantCountsOnItsOwnDay(start(CAPPED, SUNDAY))),
        "the day on which it started at 00:00:01");
  }

  @Test
  void one_clock_may_not_overrule_another() {
    SampleCase both = submittedAndCompleted(SUNDAY.plusDays(60));
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) ->
            rules.assess(history, rules.policy().steps().isEmpty() ? AsOf.endOf(SUNDAY) : asOf),
        deadline(laws -> laws.onePromiseDoesNotOverruleAnother(both)),
        "as if there were no other promise");
  }

  @Test
  void no_clock_may_run_after_the_close() {
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) ->
            rules.assess(
                asOf.equals(AsOf.endOf(SUNDAY.plusDays(300)))
                    ? without(history, EventKind.REPLIED)
                    : history,
                asOf),
        deadline(laws -> laws.noClockRunsAfterTheClose(start(CAPPED, SUNDAY))),
        "300 days after it was kept on Sun 2026-03-08");
  }

  @Test
  void a_late_reply_may_not_be_hidden_by_another_or_by_a_reopening() {
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) ->
            rules.assess(
                history.events().size() < 3
                    ? history
                    : changed(history, events -> List.of(events.get(0), events.get(2))),
                asOf),
        deadline(laws -> laws.aLateReplyStaysVisible(start(CAPPED, SUNDAY))),
        "the day on which it was first kept");
    RuleSet owedAgain =
        with(
            CAPPED,
            Policies.cappedReply().onReopening(Policies.stated(OnReopening.RESTART)).build());
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) -> rules.assess(without(history, EventKind.REOPENED), asOf),
        deadline(laws -> laws.reopeningOwesAgainAndHidesNothing(start(owedAgain, SUNDAY))),
        "where it stands, reopened");
  }

  @Test
  void an_extension_may_not_be_ignored_or_applied_beyond_what_is_allowed() {
    Extension once =
        Extension.builder()
            .addGrantedBy(EventKind.EXTENDED)
            .term(Term.workingDays(5))
            .addRequires(RequirementId.REASON_STATED)
            .clause(Clause.of(Policies.STEPS, 8))
            .build();
    Extension twice = Extension.builder().from(once).times(2).build();
    SampleStart extensible =
        start(with(CAPPED, Policies.cappedReply().extension(once).build()), SUNDAY);
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) -> rules.assess(without(history, EventKind.EXTENDED), asOf),
        deadline(laws -> laws.anExtensionMovesTheLastDay(extensible)),
        "the extensions after 1 of them");
    isKeptByHonestAnswersAndBrokenBy(
        asking(with(CAPPED, Policies.cappedReply().extension(twice).build())),
        deadline(laws -> laws.anExtensionMovesTheLastDay(extensible)),
        "the extensions after 2 of them");
  }

  @Test
  void nothing_may_be_owed_after_a_withdrawal() {
    isKeptByHonestAnswersAndBrokenBy(
        (rules, history, asOf) -> rules.assess(without(history, EventKind.WITHDRAWN), asOf),
        deadline(laws -> laws.nothingIsOwedAfterAWithdrawal(submittedAndCompleted(SUNDAY))),
        "where promises stand after the withdrawal on Sun 2026-03-08");
  }

  private static SampleStart start(RuleSet rules, LocalDate day) {
    return new SampleStart(rules, rules.policy().promises().get(0), day);
  }

  private static SampleCase submitted(RuleSet rules, LocalDate asOfDay) {
    CaseHistory history =
        CaseHistory.request(CaseRef.of("R-17")).submitted(SUNDAY, ChannelId.WEBSITE);
    return new SampleCase(rules, history, AsOf.endOf(asOfDay));
  }

  private static SampleCase submittedBy(ChannelId channel) {
    CaseHistory history = CaseHistory.request(CaseRef.of("R-17")).submitted(SUNDAY, channel);
    return new SampleCase(CAPPED, history, AsOf.endOf(SUNDAY));
  }

  private static SampleCase submittedAndCompleted(LocalDate asOfDay) {
    SampleCase submitted = submitted(CAPPED, asOfDay);
    return new SampleCase(CAPPED, submitted.history().completed(SUNDAY), submitted.asOf());
  }

  private static SampleCase later(SampleCase sample) {
    return new SampleCase(
        CAPPED,
        CaseHistory.request(sample.history().ref())
            .submitted(SUNDAY, ChannelId.WEBSITE)
            .completed(SUNDAY.plusDays(1)),
        AsOf.endOf(SUNDAY));
  }

  /** Whatever is asked of others, these rules answer. */
  private static Answers asking(RuleSet others) {
    return (rules, history, asOf) -> others.assess(history, asOf);
  }

  private static RuleSet with(RuleSet rules, Promise promise) {
    return RuleSet.of(Policy.builder().from(rules.policy()).promises(List.of(promise)).build());
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

  private static CaseHistory withoutLastArrival(CaseHistory history) {
    return changed(history, events -> events.subList(0, events.size() - 1));
  }

  private static CaseHistory without(CaseHistory history, EventKind kind) {
    return changed(
        history, events -> events.stream().filter(event -> !event.kind().equals(kind)).toList());
  }

  private static CaseHistory lastEventMoved(CaseHistory history, int days) {
    return changed(
        history,
        events -> {
          List<Event> moved = new ArrayList<>(events);
          Event last = moved.remove(moved.size() - 1);
          LocalDate day = last.time().dayIn(CAPPED.calendar().zone()).plusDays(days);
          moved.add(Event.on(day, last.kind()).inSequence(last.sequence()));
          return moved;
        });
  }

  private static CaseHistory changed(CaseHistory history, UnaryOperator<List<Event>> change) {
    CaseHistory changed = CaseHistory.of(history.kind(), history.ref());
    for (Event event : change.apply(history.events())) {
      changed = changed.with(event);
    }
    return changed;
  }

  private static AsOf late(AsOf asOf, int days) {
    return AsOf.endOf(asOf.dayIn(CAPPED.calendar().zone()).plusDays(days));
  }

  private static int evenDay(AsOf asOf) {
    return 1 - asOf.dayIn(CAPPED.calendar().zone()).getDayOfMonth() % 2;
  }

  /** In the order of the catalogue. */
  private static Map<String, Object> channel(Object channel) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("channel", channel);
    arguments.put("meant", List.of());
    return arguments;
  }

  private static Diagnostic diagnostic(Map<String, Object> arguments) {
    return new Diagnostic() {
      @Override
      public DiagnosticType type() {
        return FindingTypes.CHANNEL_NOT_OFFERED;
      }

      @Override
      public Map<String, Object> arguments() {
        return arguments;
      }
    };
  }
}
