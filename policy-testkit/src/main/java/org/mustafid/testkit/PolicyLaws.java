package org.mustafid.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mustafid.assessment.RuleSet;

/**
 * The laws that the answers of every policy keep, ready to be tried on one's own rules.
 *
 * <pre>{@code
 * class OurPolicyTest implements PolicyLaws { // the whole test class
 *   @Override public RuleSet rules() { return RuleSets.read(Path.of("our-association.yaml")); }
 * }
 * }</pre>
 *
 * <p>jqwik runs each law as a property and reports the smallest case that breaks it, with its
 * events by day; the error ends in that case as a {@linkplain PolicyScenarios scenario}, to be
 * pasted into a file, run and kept. A law that says nothing about a policy, such as one about caps
 * where the policy has none, is reported as skipped with the reason. The samples may be narrowed by
 * overriding the methods that provide them.
 */
@SuppressWarnings("MemberName") // the names of laws are read as sentences in a report
public interface PolicyLaws {

  /**
   * The rules under test; the same at each call. Asked for a few times by each law, and not by each
   * try.
   */
  RuleSet rules();

  /** Cases under the rules, each with a moment. */
  @Provide
  default Arbitrary<SampleCase> cases() {
    return PolicyArbitraries.cases(rules());
  }

  /** Promises with a latest day, and the day on which they start. */
  @Provide
  default Arbitrary<SampleStart> cappedStarts() {
    return PolicyArbitraries.starts(rules(), Ground::isCapped);
  }

  /** Promises of the association with a latest day, and the day on which they start. */
  @Provide
  default Arbitrary<SampleStart> dutyStarts() {
    return PolicyArbitraries.starts(rules(), Ground::isDuty);
  }

  /** Promises of the association for whose being missed others wait, and the day of their start. */
  @Provide
  default Arbitrary<SampleStart> awaitedStarts() {
    return PolicyArbitraries.starts(
        rules(),
        promise -> Ground.isDuty(promise) && !Ground.waitingFor(promise, rules()).isEmpty());
  }

  /** Promises with an earliest day, and the day on which they start. */
  @Provide
  default Arbitrary<SampleStart> flooredStarts() {
    return PolicyArbitraries.starts(rules(), Ground::isFloored);
  }

  /** Promises with a latest day that a return pauses, and the day on which they start. */
  @Provide
  default Arbitrary<SampleStart> pausingStarts() {
    return PolicyArbitraries.starts(rules(), Ground::isPausing);
  }

  /** Promises with a latest day that can be extended, and the day on which they start. */
  @Provide
  default Arbitrary<SampleStart> extensibleStarts() {
    return PolicyArbitraries.starts(rules(), Ground::isExtensible);
  }

  /** Promises that are owed again after reopening, and the day on which they start. */
  @Provide
  default Arbitrary<SampleStart> reopeningStarts() {
    return PolicyArbitraries.starts(rules(), Ground::isOwedAgain);
  }

  /** Promises of the association with a latest instant, and the day on which they start. */
  @Provide
  default Arbitrary<SampleStart> timedStarts() {
    return PolicyArbitraries.starts(rules(), Ground::isByTheClock);
  }

  /** Promises that repeat, and the day on which they start. */
  @Provide
  default Arbitrary<SampleStart> repeatingStarts() {
    return PolicyArbitraries.starts(rules(), Ground::isRepeating);
  }

  /** Promises with a latest day that an announcement may move, and the announcement. */
  @Provide
  default Arbitrary<SampleAnnouncement> announcements() {
    return PolicyArbitraries.announcements(rules());
  }

  /** Every rule has a place in the printed document, so that a reader can look it up. */
  @Property(tries = 1) // and not an example, of which the name would keep its underscores
  default void every_rule_cites_a_declared_section() {
    Laws.honest(laws -> laws.everyRuleCites(rules().policy()));
  }

  /** An assessment is a pure function of rules, history and moment. */
  @Property
  default void the_same_question_has_the_same_answer(@ForAll("cases") SampleCase sample) {
    Laws.honest(laws -> laws.sameAnswerTwice(sample));
  }

  /** Events count in the order in which they happened, whatever the order of arrival. */
  @Property
  default void the_order_of_arrival_does_not_matter(@ForAll("cases") SampleCase sample) {
    Laws.honest(laws -> laws.sameAnswerInAnyOrder(sample));
  }

  /** What happens after the moment of an assessment is not seen, so that it can be replayed. */
  @Property
  default void what_happens_later_is_not_seen(@ForAll("cases") SampleCase sample) {
    Laws.honest(laws -> laws.laterIsNotSeen(sample));
  }

  /** A mistake in the record that was corrected leaves no trace in an answer. */
  @Property
  default void a_correction_is_as_good_as_a_right_record(@ForAll("cases") SampleCase sample) {
    Laws.honest(laws -> laws.aCorrectionIsAsGoodAsARightRecord(sample));
  }

  /** An event that never happened, and was recorded and retracted, leaves no trace either. */
  @Property
  default void what_is_retracted_never_was(@ForAll("cases") SampleCase sample) {
    Laws.honest(laws -> laws.whatIsRetractedNeverWas(sample));
  }

  /** Nobody is sent to a door that is closed. */
  @Property
  default void no_remedy_is_open_after_its_last_day(@ForAll("cases") SampleCase sample) {
    Laws.honest(laws -> laws.noRemedyIsOpenAfterItsLastDay(sample));
  }

  /** A reply is in time through the end of the last day, and late on the next. */
  @Property
  @AppliesTo(Ground.DUTY)
  default void the_latest_day_is_in_time_and_the_next_is_late(
      @ForAll("dutyStarts") SampleStart start) {
    Laws.honest(laws -> laws.latestDayIsInTime(start));
  }

  /** A floor is a floor: nothing without a cap is ever overdue. */
  @Property
  @AppliesTo(Ground.UNCAPPED)
  default void nothing_without_a_cap_is_ever_overdue(@ForAll("cases") SampleCase sample) {
    Laws.honest(laws -> laws.uncappedIsNeverOverdue(sample));
  }

  /** A floor is a floor: an early reply is worth a note. */
  @Property
  @AppliesTo(Ground.FLOOR)
  default void an_early_reply_is_a_note_and_never_a_breach(
      @ForAll("flooredStarts") SampleStart start) {
    Laws.honest(laws -> laws.earlyIsANote(start));
  }

  /** What is said to turn an answer does turn it, and nothing less does. */
  @Property(tries = 200) // each change is tried by assessments of its own
  default void what_is_said_to_turn_an_answer_turns_it(@ForAll("cases") SampleCase sample) {
    Laws.honest(laws -> laws.whatTurnsAnAnswerTurnsIt(sample));
  }

  /** Windows are counted from their start, so that nobody gains by waiting to record it. */
  @Property
  @AppliesTo(Ground.CAP)
  default void starting_a_day_later_never_ends_earlier(@ForAll("cappedStarts") SampleStart start) {
    Laws.honest(laws -> laws.laterStartNeverEndsEarlier(start));
  }

  /** A cap that ends on a day off moves to the next working day; one in working days never does. */
  @Property
  @AppliesTo(Ground.CAP)
  default void the_latest_day_is_a_working_day(@ForAll("cappedStarts") SampleStart start) {
    Laws.honest(laws -> laws.latestDayIsAWorkingDay(start));
  }

  /** Every answer explains itself: the day-by-day count leads from the start to the latest day. */
  @Property
  @AppliesTo(Ground.CAP)
  default void the_count_adds_up(@ForAll("cappedStarts") SampleStart start) {
    Laws.honest(laws -> laws.countAddsUp(start));
  }

  /** While the case is back with the beneficiary, the association cannot be late. */
  @Property
  @AppliesTo(Ground.PAUSE)
  default void nothing_is_overdue_while_it_is_paused(@ForAll("pausingStarts") SampleStart start) {
    Laws.honest(laws -> laws.nothingIsOverdueWhileItIsPaused(start));
  }

  /** The days of a pause are given back: no return takes time from the association. */
  @Property
  @AppliesTo(Ground.PAUSE)
  default void a_pause_gives_its_days_back(@ForAll("pausingStarts") SampleStart start) {
    Laws.honest(laws -> laws.aPauseGivesItsDaysBack(start));
  }

  /** A new announcement decides at once: no latest day stays that was counted without it. */
  @Property(tries = 100) // a calendar is built for each
  @AppliesTo(Ground.UNANNOUNCED_MONTH)
  default void no_old_due_date_stays_after_a_change_of_calendar(
      @ForAll("announcements") SampleAnnouncement sample) {
    Laws.honest(laws -> new DeadlineLaws(laws).noOldDueDateStays(sample));
  }

  /** What is given back is counted as the term is, and not by the clock on the wall. */
  @Property
  @AppliesTo(Ground.PAUSE)
  default void no_day_of_a_pause_is_counted(@ForAll("pausingStarts") SampleStart start) {
    Laws.honest(laws -> new DeadlineLaws(laws).noDayOfAPauseIsCounted(start));
  }

  /** A case that is paused under one version of a policy is paused under another. */
  @Property(tries = 200) // a policy is built for each
  @AppliesTo(Ground.PAUSE)
  default void a_pause_is_not_lost_when_the_policy_is_swapped(
      @ForAll("pausingStarts") SampleStart start) {
    Laws.honest(laws -> new DeadlineLaws(laws).aPauseSurvivesAnotherPolicy(start));
  }

  /** A return and an answer of one day leave the promise kept, and its last day where it was. */
  @Property
  @AppliesTo(Ground.PAUSE)
  default void what_is_paused_and_answered_in_one_step_is_kept(
      @ForAll("pausingStarts") SampleStart start) {
    Laws.honest(laws -> new DeadlineLaws(laws).returnedAndAnsweredAtOnceIsKept(start));
  }

  /** A second return while the case is away, and a second completion, change nothing. */
  @Property
  @AppliesTo(Ground.PAUSE)
  default void pauses_are_not_counted_twice(@ForAll("pausingStarts") SampleStart start) {
    Laws.honest(laws -> new DeadlineLaws(laws).twoReturnsAreOnePause(start));
  }

  /** Days are those of the zone of the calendar, wherever somebody asks. */
  @Property(tries = 100) // the default zone is changed for each
  default void the_zone_of_the_viewer_does_not_matter(@ForAll("cases") SampleCase sample) {
    Laws.honest(laws -> new DeadlineLaws(laws).theZoneOfTheViewerDoesNotMatter(sample));
  }

  /** An instant has the offset of its own day, and not that of today. */
  @Property
  @AppliesTo(Ground.CAP)
  default void an_instant_counts_on_its_own_day(@ForAll("cappedStarts") SampleStart start) {
    Laws.honest(laws -> new DeadlineLaws(laws).anInstantCountsOnItsOwnDay(start));
  }

  /** Promises stand side by side: what becomes of one says nothing about another. */
  @Property(tries = 100) // a policy is built for each promise
  default void one_clock_does_not_overrule_another(@ForAll("cases") SampleCase sample) {
    Laws.honest(laws -> new DeadlineLaws(laws).onePromiseDoesNotOverruleAnother(sample));
  }

  /** What was kept stays as it was, however late somebody asks. */
  @Property
  @AppliesTo(Ground.DUTY)
  default void no_clock_runs_after_the_close(@ForAll("dutyStarts") SampleStart start) {
    Laws.honest(laws -> new DeadlineLaws(laws).noClockRunsAfterTheClose(start));
  }

  /** A second reply does not hide that the first was late. */
  @Property
  @AppliesTo(Ground.DUTY)
  default void a_late_first_reply_stays_visible(@ForAll("dutyStarts") SampleStart start) {
    Laws.honest(laws -> new DeadlineLaws(laws).aLateReplyStaysVisible(start));
  }

  /** What waits for a promise to be missed starts with its last day, and not while that lasts. */
  @Property
  @AppliesTo(Ground.SILENCE)
  default void silence_starts_what_waits_for_it_and_not_before(
      @ForAll("awaitedStarts") SampleStart start) {
    Laws.honest(laws -> new DeadlineLaws(laws).silenceStartsWhatWaitsForIt(start));
  }

  /** Reopening makes the promise owed again from that day, and does not hide a late reply. */
  @Property
  @AppliesTo(Ground.REOPENING)
  default void reopening_owes_again_and_hides_nothing(
      @ForAll("reopeningStarts") SampleStart start) {
    Laws.honest(laws -> new DeadlineLaws(laws).reopeningOwesAgainAndHidesNothing(start));
  }

  /** An extension that was allowed counts, as often as it is allowed; no other does. */
  @Property
  @AppliesTo(Ground.EXTENSION)
  default void an_extension_counts_if_it_was_allowed(
      @ForAll("extensibleStarts") SampleStart start) {
    Laws.honest(laws -> new DeadlineLaws(laws).anExtensionMovesTheLastDay(start));
  }

  /** A case that was withdrawn owes nothing, whatever is recorded for it before it is reopened. */
  @Property
  default void nothing_is_owed_after_a_withdrawal(@ForAll("cases") SampleCase sample) {
    Laws.honest(laws -> new DeadlineLaws(laws).nothingIsOwedAfterAWithdrawal(sample));
  }

  /** Hours and minutes elapse, on days off as well. */
  @Property
  @AppliesTo(Ground.CLOCK)
  default void hours_and_minutes_are_kept_by_the_clock(@ForAll("timedStarts") SampleStart start) {
    Laws.honest(laws -> laws.theClockIsKept(start));
  }

  /** A new period begins where the one before ends, whatever became of it. */
  @Property(tries = 200) // each may have hundreds of periods
  @AppliesTo(Ground.REPETITION)
  default void periods_follow_one_another(@ForAll("repeatingStarts") SampleStart start) {
    Laws.honest(laws -> laws.periodsFollowOneAnother(start));
  }

  /** A channel is what an association says it is: one that it does not list is found, once. */
  @Property
  default void only_a_channel_that_is_not_offered_is_found(@ForAll("cases") SampleCase sample) {
    Laws.honest(laws -> laws.onlyAnUnofferedChannelIsFound(sample));
  }

  /** Every finding can be looked up and said: it cites a clause and has the facts used. */
  @Property
  default void every_finding_cites_a_clause_and_has_its_arguments(
      @ForAll("cases") SampleCase sample) {
    Laws.honest(laws -> laws.everyFindingCites(sample));
  }

  /** Steps accuse nobody by accident: one without evidence never gives a finding. */
  @Property
  @AppliesTo(Ground.UNTRACKED_STEP)
  default void a_step_without_evidence_is_never_found_missing(@ForAll("cases") SampleCase sample) {
    Laws.honest(laws -> laws.untrackedStepIsNeverMissing(sample));
  }

  /** Announcing a month narrows what was possible, and makes nothing possible that was not. */
  @Property(tries = 100) // a calendar is built for each
  @AppliesTo(Ground.UNANNOUNCED_MONTH)
  default void an_announcement_keeps_the_latest_day_within_its_bounds(
      @ForAll("announcements") SampleAnnouncement sample) {
    Laws.honest(laws -> laws.announcementStaysWithinBounds(sample));
  }

  /** After a refusal that nothing followed, registration, service and the like do not come next. */
  @Property
  @AppliesTo(Ground.STEP_NOT_AFTER_REFUSAL)
  default void a_refused_request_has_no_step_that_does_not_apply(
      @ForAll("cases") SampleCase sample) {
    Laws.honest(laws -> laws.refusedIsOver(sample));
  }
}
