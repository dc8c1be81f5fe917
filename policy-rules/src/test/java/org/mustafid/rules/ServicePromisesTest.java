package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.PromiseState;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.clause.Reading;
import org.mustafid.clause.Stated;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.EventKind;
import org.mustafid.name.PromiseId;
import org.mustafid.name.RequirementId;
import org.mustafid.promise.OnDayOff;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;

/**
 * Three documents that look nothing like the shipped ones, with days that were counted by hand. In
 * 2026 the Eid al-Fitr holiday is 19 to 22 March, that of Adha 26 to 29 May.
 */
class ServicePromisesTest {
  private static final RuleSet COMPLAINTS = read("staged-complaints.yaml");
  private static final RuleSet CHARTER = read("service-charter.yaml");
  private static final RuleSet APPEAL = read("appeal.yaml");

  private static RuleSet read(String file) {
    return RuleSets.read(Documents.FOLDER.resolve(file));
  }

  /** A case with events such as {@code 2026-03-05 submitted}, or with an instant before it. */
  private record Case(RuleSet rules, CaseHistory history) {
    static Case of(RuleSet rules, String kind, String... events) {
      return new Case(rules, CaseHistory.of(CaseKind.of(kind), CaseRef.of("C-1"))).and(events);
    }

    Case in(String category) {
      return new Case(rules, history.inCategory(CategoryId.of(category)));
    }

    Case and(String... events) {
      CaseHistory all = history;
      for (String event : events) {
        all = all.with(event(event));
      }
      return new Case(rules, all);
    }

    private static Event event(String text) {
      String[] words = text.split(" ");
      EventKind kind = EventKind.of(words[1]);
      Event event =
          words[0].contains("T")
              ? Event.at(Instant.parse(words[0]), kind)
              : Event.on(LocalDate.parse(words[0]), kind);
      RequirementId[] met =
          Arrays.stream(words).skip(2).map(RequirementId::of).toArray(RequirementId[]::new);
      return event.meeting(met);
    }

    Assessment asOf(String day) {
      return rules.assess(history, AsOf.endOf(LocalDate.parse(day)));
    }

    PromiseState promise(String id, String asOf) {
      return asOf(asOf).promise(PromiseId.of(id));
    }

    /** Such as {@code RUNNING from 2026-03-22 through 2026-03-31}. */
    String standing(String id, String asOf) {
      PromiseState state = promise(id, asOf);
      return state.status()
          + state.earliest().map(day -> " from " + day.day()).orElse("")
          + state
              .latestInstant()
              .map(instant -> " until " + instant.toLocalDateTime())
              .or(() -> state.latest().map(day -> " through " + day.day()))
              .orElse("");
    }

    List<String> findings(String asOf) {
      return asOf(asOf).findings().stream().map(finding -> finding.type().id()).toList();
    }
  }

  @Nested
  class A_staged_complaint {
    private final Case submitted = Case.of(COMPLAINTS, "complaint", "2026-03-05 submitted");
    private final Case acknowledged = submitted.and("2026-03-09 acknowledged");
    private final Case pausedAndExtended =
        acknowledged.and(
            "2026-03-11 returned", "2026-03-17 completed", "2026-03-30 extended reason-stated");
    private final Case appealed =
        pausedAndExtended.and("2026-04-14 refused", "2026-05-17 appealed");

    @Test
    void is_acknowledged_in_three_working_days() {
      // from Thursday 5 March: Sunday 8, Monday 9, Tuesday 10
      assertThat(submitted.standing("acknowledgement", "2026-03-10"))
          .isEqualTo("RUNNING through 2026-03-10");
      assertThat(submitted.standing("acknowledgement", "2026-03-11"))
          .isEqualTo("BROKEN through 2026-03-10");
      assertThat(submitted.standing("reply", "2026-03-11")).isEqualTo("NOT_STARTED");
    }

    @Test
    void is_answered_ten_working_days_after_that_without_the_holiday() {
      // from Monday 9 March: 10-12 are 1-3, 15-18 are 4-7, Eid through 22, 23-25 are 8-10
      assertThat(acknowledged.standing("reply", "2026-03-12"))
          .isEqualTo("RUNNING through 2026-03-25");
    }

    @Test
    void stands_still_while_it_is_back_with_the_beneficiary() {
      Case returned = acknowledged.and("2026-03-11 returned");
      assertThat(returned.standing("reply", "2026-03-12")).isEqualTo("PAUSED");
      // 10, 11 are 1, 2; 12-17 left out; 18 is 3; 23-26 are 4-7; 29-31 are 8-10
      assertThat(returned.and("2026-03-17 completed").standing("reply", "2026-03-17"))
          .isEqualTo("RUNNING through 2026-03-31");
    }

    @Test
    void may_take_ten_working_days_more_if_a_reason_is_stated() {
      // on from 31 March: 1-2 April are 11, 12, 5-9 are 13-17, 12-14 are 18-20
      assertThat(pausedAndExtended.standing("reply", "2026-04-01"))
          .isEqualTo("RUNNING through 2026-04-14");
      Case silently =
          acknowledged.and("2026-03-11 returned", "2026-03-17 completed", "2026-03-30 extended");
      assertThat(silently.standing("reply", "2026-03-31")).isEqualTo("RUNNING through 2026-03-31");
      assertThat(silently.findings("2026-03-31")).containsExactly("extension-lacks-grounds");
      assertThat(pausedAndExtended.and("2026-04-15 replied").standing("reply", "2026-04-15"))
          .isEqualTo("KEPT_LATE through 2026-04-14");
    }

    @Test
    void goes_on_if_the_beneficiary_asks_for_it_within_thirty_days_of_the_last_answer() {
      Case refused = pausedAndExtended.and("2026-04-14 refused");
      // 30 days from 14 April are over on Thursday 14 May
      assertThat(refused.standing("second-stage", "2026-05-14"))
          .isEqualTo("RUNNING through 2026-05-14");
      assertThat(refused.standing("second-stage", "2026-05-15"))
          .isEqualTo("LAPSED through 2026-05-14");
      // from 15 April they are over on Friday 15 May, and move to Sunday
      assertThat(refused.and("2026-04-15 replied").standing("second-stage", "2026-05-15"))
          .isEqualTo("RUNNING through 2026-05-17");
    }

    @Test
    void is_reviewed_by_a_panel_in_twenty_working_days() {
      assertThat(appealed.asOf("2026-05-17").stage().orElseThrow().handledBy().orElseThrow())
          .hasToString("panel, s3-1 (3.1)");
      // 18-21 May are 1-4, 24-25 are 5-6, Adha and the weekend through 30, 31 May-4 June are 7-11,
      // 7-11 June are 12-16, 14-17 June are 17-20
      assertThat(appealed.standing("final-reply", "2026-05-18"))
          .isEqualTo("RUNNING through 2026-06-17");
    }

    @Test
    void is_told_how_things_stand_every_ten_working_days_until_it_is_over() {
      // the tenth working day is Wednesday 3 June, the twentieth 17 June
      assertThat(appealed.standing("updates", "2026-06-03"))
          .isEqualTo("RUNNING through 2026-06-03");
      Case updated = appealed.and("2026-06-02 updated");
      assertThat(updated.standing("updates", "2026-06-04")).isEqualTo("RUNNING through 2026-06-17");
      assertThat(updated.and("2026-06-11 refused").standing("updates", "2026-06-30"))
          .isEqualTo("ENDED through 2026-06-17");
      assertThat(appealed.findings("2026-06-04")).contains("periods-missed");
    }

    @Test
    void may_go_to_the_ombudsman_within_a_year_even_if_that_is_over_on_a_friday() {
      Case decided = appealed.and("2026-06-11 refused");
      assertThat(decided.standing("ombudsman", "2027-06-11"))
          .isEqualTo("RUNNING through 2027-06-11");
      assertThat(decided.standing("ombudsman", "2027-06-12"))
          .isEqualTo("LAPSED through 2027-06-11");
      Assessment outside = decided.and("2026-09-01 referred-outside").asOf("2026-09-02");
      assertThat(outside.stage().orElseThrow().stage().id()).hasToString("outside");
      assertThat(outside.promise(PromiseId.of("ombudsman")).status()).hasToString("KEPT");
    }

    @Test
    void about_safeguarding_begins_with_the_panel() {
      Case serious = submitted.in("safeguarding");
      assertThat(serious.asOf("2026-03-05").stage().orElseThrow().stage().id())
          .hasToString("review");
      // from Thursday 5 March: 8-12 are 1-5, 15-18 are 6-9, 23-26 are 10-13, 29 March-2 April are
      // 14-18, 5-6 April are 19, 20
      assertThat(serious.standing("final-reply", "2026-03-05"))
          .isEqualTo("RUNNING through 2026-04-06");
      assertThat(serious.asOf("2026-03-05").promises())
          .extracting(state -> state.promise().id().value())
          .doesNotContain("reply", "second-stage");
    }
  }

  @Nested
  class A_charter_of_services {
    private Case of(String category, String... events) {
      return Case.of(CHARTER, "request", events).in(category);
    }

    @Test
    void serves_at_the_counter_in_twenty_minutes() {
      Case arrived = of("counter", "2026-03-10T06:00:00Z arrived"); // nine o'clock in Riyadh
      assertThat(
              arrived.and("2026-03-10T06:20:00Z served").standing("counter-service", "2026-03-10"))
          .isEqualTo("KEPT until 2026-03-10T09:20");
      assertThat(arrived.and("2026-03-10T06:20:01Z served").findings("2026-03-10"))
          .contains("kept-late-by-time");
    }

    @Test
    void visits_an_emergency_in_six_hours_on_a_holiday_too() {
      // half past ten at night on Friday, the second day of Eid
      Case night = of("emergency", "2026-03-20T19:30:00Z submitted");
      assertThat(night.standing("emergency-visit", "2026-03-20"))
          .isEqualTo("RUNNING until 2026-03-21T04:30");
      assertThat(
              night.and("2026-03-21T01:30:01Z visited").standing("emergency-visit", "2026-03-21"))
          .isEqualTo("KEPT_LATE until 2026-03-21T04:30");
    }

    @Test
    void decides_an_emergency_in_three_days_even_if_the_third_is_a_holiday() {
      assertThat(of("emergency", "2026-03-17 visited").standing("emergency-decision", "2026-03-20"))
          .isEqualTo("RUNNING through 2026-03-20");
      assertThat(of("emergency", "2026-03-17 visited").standing("emergency-decision", "2026-03-21"))
          .isEqualTo("BROKEN through 2026-03-20");
    }

    @Test
    void decides_on_aid_two_weeks_after_the_last_completion() {
      Case complete = of("aid", "2026-03-04 submitted", "2026-03-05 completed");
      // two weeks from Thursday 5 March are over on the first day of Eid; work begins on Monday 23
      assertThat(complete.standing("reply", "2026-03-05")).isEqualTo("RUNNING through 2026-03-23");
      assertThat(complete.and("2026-03-09 returned").standing("reply", "2026-03-09"))
          .isEqualTo("NOT_STARTED");
      assertThat(
              complete
                  .and("2026-03-09 returned", "2026-03-10 completed")
                  .standing("reply", "2026-03-10"))
          .isEqualTo("RUNNING through 2026-03-24");
    }

    @Test
    void pays_by_the_fifth_of_the_next_month() {
      // 5 June 2026 is a Friday
      assertThat(of("aid", "2026-05-10 accepted").standing("payment", "2026-05-31"))
          .isEqualTo("RUNNING through 2026-06-07");
      assertThat(of("aid", "2026-01-31 accepted").standing("payment", "2026-02-01"))
          .isEqualTo("RUNNING through 2026-02-05");
    }

    @Test
    void decides_on_housing_in_three_months_and_twice_one_month_more() {
      Case complete = of("housing", "2025-11-30 completed");
      // there is no 30 February, and the 28th is a Saturday
      assertThat(complete.standing("housing-decision", "2025-12-01"))
          .isEqualTo("RUNNING through 2026-03-01");
      Case once =
          complete.and("2025-12-10 returned", "2025-12-20 completed", "2026-02-25 extended");
      // four months, and not one month from the end of February; a return changes nothing
      assertThat(once.standing("housing-decision", "2026-03-01"))
          .isEqualTo("RUNNING through 2026-03-30");
      Case thrice = once.and("2026-03-25 extended", "2026-04-25 extended");
      assertThat(thrice.standing("housing-decision", "2026-04-26"))
          .isEqualTo("RUNNING through 2026-04-30");
      assertThat(thrice.findings("2026-04-26")).contains("extension-beyond-limit");
    }

    @Test
    void reports_on_a_family_every_six_hijri_months_four_times() {
      Case sponsored = of("sponsorship", "2026-02-18 accepted"); // 1 Ramadan 1447
      // 1 Rabi al-Awwal 1448 is Friday 14 August 2026
      assertThat(sponsored.standing("family-report", "2026-03-01"))
          .isEqualTo("RUNNING through 2026-08-16");
      // 1 Ramadan 1448 is 8 February 2027; the first report was made on its last day
      Case reported = sponsored.and("2026-08-16 reported");
      assertThat(reported.standing("family-report", "2026-08-17"))
          .isEqualTo("RUNNING through 2027-02-08");
      // 1 Ramadan 1449 is Friday 28 January 2028, and there is no fifth report
      assertThat(reported.standing("family-report", "2029-01-01"))
          .isEqualTo("BROKEN through 2028-01-30");
      assertThat(reported.promise("family-report", "2029-01-01").missed()).hasSize(2);
      assertThat(reported.and("2026-12-01 closed").standing("family-report", "2027-03-01"))
          .isEqualTo("ENDED through 2027-02-08");
    }

    @Test
    void counts_each_report_from_the_first_day_so_that_a_short_month_shortens_no_other() {
      Case sponsored =
          of(
              "sponsorship",
              "2026-03-19 accepted", // 30 Ramadan 1447
              "2026-09-10 reported", // by Friday 29 Rabi al-Awwal 1448, a month of 29 days
              "2027-03-01 reported"); // by 29 Ramadan 1448, another
      // 30 Rabi al-Awwal 1449
      assertThat(sponsored.standing("family-report", "2027-04-01"))
          .isEqualTo("RUNNING through 2027-09-01");
    }

    @Test
    void asks_the_beneficiary_for_new_data_every_hijri_year() {
      Case aided = of("aid", "2026-04-16 accepted"); // 28 Shawwal 1447
      assertThat(aided.standing("renewal", "2027-04-05")).isEqualTo("RUNNING through 2027-04-05");
      assertThat(aided.standing("renewal", "2027-04-06")).isEqualTo("LAPSED through 2027-04-05");
    }

    @Test
    void keeps_the_file_for_five_years_at_least() {
      Case closed = of("aid", "2026-03-08 closed");
      assertThat(closed.standing("file", "2040-01-01")).isEqualTo("RUNNING from 2031-03-08");
      assertThat(closed.and("2031-03-07 destroyed").standing("file", "2040-01-01"))
          .isEqualTo("KEPT_EARLY from 2031-03-08");
    }

    @Test
    void answers_an_inquiry_without_delay_and_never_says_how_long_that_is() {
      Case asked = Case.of(CHARTER, "inquiry", "2026-03-08 submitted");
      assertThat(asked.standing("inquiry-answer", "2030-01-01")).isEqualTo("RUNNING");
    }

    @Test
    void promises_a_case_in_no_category_only_what_it_promises_to_all() {
      assertThat(Case.of(CHARTER, "request", "2026-03-08 submitted").asOf("2026-03-08").promises())
          .extracting(state -> state.promise().id().value())
          .containsExactly("file");
    }
  }

  @Nested
  class An_appeal {
    private final Case notified =
        Case.of(APPEAL, "grievance", "2026-01-04 notified", "2026-01-10 learned");
    private final Case answered = notified.and("2026-02-10 appealed", "2026-02-17 answered");
    private final Case decided =
        answered.and("2026-03-01 returned", "2026-03-10 completed", "2026-03-29 decided");

    @Test
    void is_lodged_within_sixty_days_of_the_first_notice_or_the_right_lapses() {
      // 27 days of January, 28 of February, 5 of March: a Thursday
      assertThat(notified.standing("lodging", "2026-03-05"))
          .isEqualTo("RUNNING through 2026-03-05");
      assertThat(notified.standing("lodging", "2026-03-06")).isEqualTo("LAPSED through 2026-03-05");
      assertThat(notified.findings("2026-03-06")).contains("right-lapsed");
      assertThat(answered.standing("lodging", "2026-03-06")).isEqualTo("KEPT through 2026-03-05");
    }

    @Test
    void is_answered_by_the_department_in_five_working_days() {
      // from Tuesday 10 February: 11, 12, 15, 16, 17
      assertThat(answered.standing("answer", "2026-02-17")).isEqualTo("KEPT through 2026-02-17");
    }

    @Test
    void
        is_decided_no_earlier_than_a_week_and_no_later_than_a_hijri_month_after_the_last_of_both() {
      // from 29 Shaban 1447, 17 February; 29 Ramadan is Wednesday 18 March
      assertThat(answered.standing("decision", "2026-02-20"))
          .isEqualTo("RUNNING from 2026-02-24 through 2026-03-18");
      assertThat(answered.and("2026-02-23 decided").standing("decision", "2026-02-23"))
          .isEqualTo("KEPT_EARLY from 2026-02-24 through 2026-03-18");
    }

    @Test
    void stands_still_while_it_is_back_for_completion_and_its_floor_does_not() {
      // nine days more are over on Friday 27 March
      assertThat(decided.standing("decision", "2026-03-29"))
          .isEqualTo("KEPT from 2026-02-24 through 2026-03-29");
    }

    @Test
    void may_take_ten_days_more_twice() {
      Case once = answered.and("2026-03-15 extended reason-stated");
      // ten days from 18 March are over on Saturday 28, whatever part of them is Eid
      assertThat(once.standing("decision", "2026-03-16"))
          .isEqualTo("RUNNING from 2026-02-24 through 2026-03-29");
      Case thrice =
          once.and("2026-03-26 extended reason-stated", "2026-04-01 extended reason-stated");
      assertThat(thrice.standing("decision", "2026-04-02"))
          .isEqualTo("RUNNING from 2026-02-24 through 2026-04-07");
      assertThat(thrice.findings("2026-04-02")).containsExactly("extension-beyond-limit");
    }

    @Test
    void is_owed_again_when_it_is_reopened_and_the_answer_is_not() {
      Case reopened = decided.and("2026-04-05 reopened");
      // from 17 Shawwal, 5 April; 17 Dhu al-Qada is Monday 4 May
      assertThat(reopened.standing("decision", "2026-04-06"))
          .isEqualTo("RUNNING from 2026-04-12 through 2026-05-04");
      assertThat(reopened.and("2026-05-05 decided").standing("decision", "2026-05-05"))
          .isEqualTo("KEPT_LATE from 2026-04-12 through 2026-05-04");
      assertThat(reopened.standing("answer", "2026-04-06")).isEqualTo("KEPT through 2026-02-17");
      assertThat(reopened.findings("2026-04-06")).isEmpty();
    }

    @Test
    void may_go_to_the_mediator_after_the_last_decision() {
      // from Sunday 29 March: 30 March-2 April are 1-4, then 5-9 and 12-16 April, and 19 April
      assertThat(decided.standing("mediator", "2026-03-30"))
          .isEqualTo("RUNNING from 2026-04-01 through 2026-04-19");
      Case again = decided.and("2026-04-05 reopened", "2026-05-05 decided");
      // from 5 May: 6-7 are 1-2, 10-14 are 3-7, 17-21 are 8-12, 24-25 are 13-14, Adha, 31 is 15
      assertThat(again.standing("mediator", "2026-05-06"))
          .isEqualTo("RUNNING from 2026-05-08 through 2026-05-31");
      assertThat(again.and("2026-05-07 referred-outside").findings("2026-05-07"))
          .contains("kept-early");
    }

    @Test
    void is_handed_over_in_48_hours_and_carried_out_in_a_year() {
      Case outside = decided.and("2026-04-02T12:00:00Z referred-outside", "2026-07-01 ruled-for");
      assertThat(outside.standing("file", "2026-04-03"))
          .isEqualTo("RUNNING until 2026-04-04T15:00");
      assertThat(outside.standing("carrying-out", "2026-07-02"))
          .isEqualTo("RUNNING through 2027-07-01");
      assertThat(outside.promise("carrying-out", "2026-07-02").restsOn())
          .extracting(Reading::id)
          .hasToString("[from-the-ruling]");
    }
  }

  @Nested
  class Between_them {
    private final List<Promise> promises =
        Stream.of(COMPLAINTS, CHARTER, APPEAL)
            .flatMap(rules -> rules.policy().promises().stream())
            .toList();

    @Test
    void every_kind_of_start_is_used_with_one_event_and_with_several() {
      List<Start> starts =
          promises.stream().flatMap(promise -> promise.start().effective().stream()).toList();
      assertThat(starts).extracting(Start::occurrence).contains(Start.Occurrence.values());
      for (Start.Occurrence occurrence : Start.Occurrence.values()) {
        assertThat(starts)
            .filteredOn(start -> start.occurrence() == occurrence)
            .anyMatch(start -> start.events().size() == 1)
            .anyMatch(start -> start.events().size() > 1);
      }
      assertThat(promises).extracting(Promise::start).anyMatch(Stated::isStated);
      assertThat(promises).extracting(Promise::start).anyMatch(start -> !start.isStated());
    }

    @Test
    void every_unit_of_a_term_is_used() {
      assertThat(promises.stream().flatMap(ServicePromisesTest::terms).map(Term::unit))
          .contains(TermUnit.values());
    }

    @Test
    void every_holder_and_every_effect_is_used() {
      assertThat(promises).extracting(Promise::by).contains(Party.values());
      assertThat(promises).extracting(Promise::onDayOff).contains(OnDayOff.values());
      assertThat(promises.stream().flatMap(promise -> promise.onReturn().effective().stream()))
          .contains(OnReturn.values());
      assertThat(promises.stream().flatMap(promise -> promise.onReopening().effective().stream()))
          .contains(OnReopening.values());
    }

    @Test
    void what_recurs_has_an_end_by_number_or_by_event() {
      assertThat(promises.stream().flatMap(promise -> promise.every().stream()))
          .anyMatch(every -> every.times().isPresent())
          .anyMatch(every -> every.times().isEmpty())
          .anyMatch(every -> !every.until().isEmpty());
    }

    @Test
    void there_are_floors_extensions_and_a_word_without_an_amount() {
      assertThat(promises)
          .anyMatch(promise -> promise.notBefore().isPresent() && promise.noLaterThan().isEmpty())
          .anyMatch(promise -> promise.notBefore().isPresent() && promise.noLaterThan().isPresent())
          .anyMatch(promise -> promise.extension().isPresent())
          .anyMatch(promise -> !promise.unquantified().isEmpty());
    }
  }

  private static Stream<Term> terms(Promise promise) {
    return Stream.of(
            promise.notBefore(),
            promise.noLaterThan(),
            promise.every().map(every -> every.term()),
            promise.extension().map(extension -> extension.term()))
        .flatMap(Optional::stream);
  }
}
