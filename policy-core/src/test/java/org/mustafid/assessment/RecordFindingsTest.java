package org.mustafid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.mustafid.name.ChannelId.FAX;
import static org.mustafid.name.ChannelId.WEBSITE;
import static org.mustafid.name.PromiseId.REPLY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.casework.EventId;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.policy.CaseKindName;
import org.mustafid.policy.Category;
import org.mustafid.policy.Channel;
import org.mustafid.policy.ComplaintRoute;
import org.mustafid.policy.EventName;
import org.mustafid.policy.Policy;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;

/** What is found about a record as such, and what a withdrawal does. */
class RecordFindingsTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);
  private static final RuleSet RULES = RuleSet.of(PrintedPolicies.mabarrah());
  private static final EventId FIRST = EventId.of("e-1");
  private static final CaseHistory REQUEST = CaseHistory.request(CaseRef.of("R-17"));
  private static final CaseHistory COMPLETE =
      REQUEST.submitted(SUNDAY, WEBSITE).declared(SUNDAY).completed(SUNDAY);

  @Nested
  class A_record_out_of_order {
    @Test
    void what_happened_before_the_submission_is_found() {
      CaseHistory history = COMPLETE.with(Event.on(SUNDAY.minusDays(1), EventKind.REFERRED));
      CaseHistory harmed = COMPLETE.with(Event.on(SUNDAY.minusDays(1), EventKind.of("harmed")));

      assertThat(found(history, SUNDAY)).containsExactly(FindingTypes.EVENT_BEFORE_SUBMISSION);
      assertThat(found(harmed, SUNDAY)).doesNotContain(FindingTypes.EVENT_BEFORE_SUBMISSION);
    }

    @Test
    void a_completion_of_what_is_complete_is_found_and_one_after_a_return_is_not() {
      CaseHistory again = COMPLETE.completed(SUNDAY.plusDays(2));
      CaseHistory returned = COMPLETE.returned(SUNDAY.plusDays(1)).completed(SUNDAY.plusDays(2));

      assertThat(found(again, SUNDAY.plusDays(2))).containsExactly(FindingTypes.COMPLETED_AGAIN);
      assertThat(found(returned, SUNDAY.plusDays(2))).isEmpty();
    }

    @Test
    void an_event_that_nobody_declared_is_found() {
      CaseHistory history = COMPLETE.with(Event.on(SUNDAY.plusDays(1), EventKind.of("danced")));

      assertThat(found(history, SUNDAY.plusDays(1)))
          .containsExactly(FindingTypes.EVENT_NOT_DECLARED);
    }

    @Test
    void one_that_is_spelled_like_one_of_the_policys_own_says_which_was_meant() {
      EventKind visited = EventKind.of("visited-at-home");
      ChannelId kiosk = ChannelId.of("kiosk-in-town");
      RuleSet own =
          RuleSet.of(
              Policy.builder()
                  .from(RULES.policy())
                  .addEvents(EventName.of(visited, Labels.of("زيارة", "visit")))
                  .addChannels(Channel.of(kiosk, Labels.of("كشك", "kiosk"), PrintedPolicies.c(1)))
                  .build());
      CaseHistory slipped =
          REQUEST
              .submitted(SUNDAY, ChannelId.of("kiosk-in-twon"))
              .with(Event.on(SUNDAY, EventKind.of("visted-at-home")))
              .with(Event.on(SUNDAY, EventKind.of("danced")));

      assertThat(own.assess(slipped, AsOf.endOf(SUNDAY)).findings())
          .extracting(finding -> finding.arguments().get("meant"))
          .contains(List.of(kiosk), List.of(visited), List.of());
    }

    @Test
    void two_of_its_own_events_of_one_day_have_no_order_unless_it_is_recorded() {
      EventKind visited = EventKind.of("visited");
      EventKind measured = EventKind.of("measured");
      RuleSet own =
          RuleSet.of(
              Policy.builder()
                  .from(RULES.policy())
                  .events(
                      List.of(
                          EventName.of(visited, Labels.of("زيارة", "visit")),
                          EventName.of(measured, Labels.of("قياس", "measuring"))))
                  .build());
      CaseHistory both =
          COMPLETE.with(Event.on(SUNDAY, visited)).with(Event.on(SUNDAY, measured).inSequence(0));
      CaseHistory ordered =
          COMPLETE.with(Event.on(SUNDAY, visited)).with(Event.on(SUNDAY, measured).inSequence(1));

      Assessment answer = own.assess(both, AsOf.endOf(SUNDAY));
      assertThat(answer.findings())
          .extracting(Finding::type)
          .containsExactly(FindingTypes.ORDER_UNKNOWN);
      assertThat(answer.findings().get(0).arguments().get("event")).hasToString("measured");
      assertThat(own.assess(ordered, AsOf.endOf(SUNDAY)).findings()).isEmpty();
    }

    @Test
    void a_missing_category_is_found_where_all_is_promised_by_category() {
      Promise reply = RULES.policy().promises().get(0);
      CategoryId urgent = CategoryId.of("urgent");
      RuleSet byCategory =
          RuleSet.of(
              Policy.builder()
                  .from(RULES.policy())
                  .steps(List.of())
                  .categories(
                      List.of(Category.of(urgent, Labels.of("عاجل", "urgent"), reply.clause())))
                  .promises(
                      List.of(Promise.builder().from(reply).categories(List.of(urgent)).build()))
                  .build());

      assertThat(byCategory.assess(COMPLETE, AsOf.endOf(SUNDAY)).findings())
          .extracting(Finding::type)
          .containsExactly(FindingTypes.CATEGORY_NOT_RECORDED);
      assertThat(byCategory.assess(COMPLETE.inCategory(urgent), AsOf.endOf(SUNDAY)).findings())
          .isEmpty();
    }

    @Test
    void what_cannot_be_put_right_is_found() {
      CaseHistory history =
          COMPLETE
              .corrected(FIRST, Event.on(SUNDAY, EventKind.REFERRED))
              .retracted(EventId.of("e-2"));

      assertThat(found(history, SUNDAY))
          .containsExactly(FindingTypes.CORRECTS_UNKNOWN, FindingTypes.RETRACTS_UNKNOWN);
    }
  }

  @Nested
  class A_kind_of_case_that_the_policy_does_not_know {
    @Test
    void is_found_with_the_kind_that_was_probably_meant() {
      Finding finding = ofKind("requst");

      assertThat(finding.arguments())
          .containsExactly(
              entry("kind", CaseKind.of("requst")), entry("meant", List.of(CaseKind.REQUEST)));
    }

    @Test
    void is_found_without_a_guess_if_none_is_near() {
      assertThat(ofKind("grievance").arguments()).containsEntry("meant", List.of());
    }

    @Test
    void is_not_one_that_is_well_known_or_that_the_policy_names() {
      CaseKind grievance = CaseKind.of("grievance");
      RuleSet own =
          RuleSet.of(
              Policy.builder()
                  .from(RULES.policy())
                  .caseKinds(List.of(CaseKindName.of(grievance, Labels.of("تظلم", "grievance"))))
                  .build());
      AsOf sunday = AsOf.endOf(SUNDAY);

      assertThat(types(own.assess(CaseHistory.of(grievance, CaseRef.of("G-1")), sunday)))
          .doesNotContain(FindingTypes.UNKNOWN_CASE_KIND);
      assertThat(types(RULES.assess(CaseHistory.of(CaseKind.INQUIRY, CaseRef.of("I")), sunday)))
          .doesNotContain(FindingTypes.UNKNOWN_CASE_KIND);
    }

    private static Finding ofKind(String kind) {
      CaseHistory history =
          CaseHistory.of(CaseKind.of(kind), CaseRef.of("R-17")).submitted(SUNDAY, WEBSITE);
      List<Finding> findings = RULES.assess(history, AsOf.endOf(SUNDAY)).findings();
      assertThat(findings)
          .extracting(Finding::type)
          .containsExactly(FindingTypes.UNKNOWN_CASE_KIND);
      return findings.get(0);
    }

    private static List<DiagnosticType> types(Assessment assessment) {
      return assessment.findings().stream().map(Finding::type).toList();
    }
  }

  @Nested
  class A_correction_that_changes_the_past {
    private static final CaseHistory LATE_REPLY =
        COMPLETE.with(Event.on(LocalDate.of(2026, 4, 5), EventKind.REPLIED).identifiedAs(FIRST));
    private static final CaseHistory CORRECTED =
        LATE_REPLY.corrected(
            FIRST,
            Event.on(LocalDate.of(2026, 3, 30), EventKind.REPLIED)
                .recordedAt(Instant.parse("2026-04-10T06:00:00Z")));

    @Test
    void makes_a_late_reply_one_in_time() {
      assertThat(status(LATE_REPLY, LocalDate.of(2026, 4, 20))).isEqualTo(PromiseStatus.KEPT_LATE);
      assertThat(status(CORRECTED, LocalDate.of(2026, 4, 20))).isEqualTo(PromiseStatus.KEPT);
    }

    @Test
    void is_not_known_before_it_was_recorded() {
      assertThat(status(CORRECTED, LocalDate.of(2026, 4, 2))).isEqualTo(PromiseStatus.BROKEN);
      assertThat(status(CORRECTED, LocalDate.of(2026, 4, 9))).isEqualTo(PromiseStatus.KEPT_LATE);
    }

    @Test
    void lets_the_past_be_judged_by_what_is_known_today() {
      CaseHistory known =
          CORRECTED.asKnown(AsOf.endOf(LocalDate.of(2026, 4, 20)), RULES.calendar().zone());

      assertThat(status(known, LocalDate.of(2026, 4, 2))).isEqualTo(PromiseStatus.KEPT);
    }
  }

  @Nested
  class A_withdrawn_case {
    private static final CaseHistory WITHDRAWN = COMPLETE.withdrawn(SUNDAY.plusDays(3));

    @Test
    void owes_nothing_and_has_no_next_step() {
      Assessment answer = assess(WITHDRAWN, SUNDAY.plusDays(300));

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.ENDED);
      assertThat(answer.promise(REPLY).isOwed()).isFalse();
      assertThat(answer.next()).isEmpty();
      assertThat(answer.findings()).isEmpty();
    }

    @Test
    void is_as_late_as_it_was_when_it_was_withdrawn() {
      Assessment answer =
          assess(COMPLETE.withdrawn(LocalDate.of(2026, 4, 1)), SUNDAY.plusDays(300));

      assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.BROKEN);
      assertThat(answer.findings())
          .singleElement()
          .satisfies(finding -> assertThat(finding.arguments()).containsEntry("late", 1));
    }

    @Test
    void does_not_start_what_had_not_started() {
      CaseHistory early = REQUEST.submitted(SUNDAY, WEBSITE).withdrawn(SUNDAY);

      assertThat(status(early, SUNDAY)).isEqualTo(PromiseStatus.ENDED);
      assertThat(status(early.with(Event.on(SUNDAY.plusDays(1), EventKind.REOPENED)), later()))
          .isEqualTo(PromiseStatus.NOT_STARTED);
    }

    @Test
    void starts_what_runs_from_the_reopening_once_it_is_reopened() {
      RuleSet rules = from(Start.first(EventKind.REOPENED), it -> it.noLaterThan(Term.days(10)));
      CaseHistory reopened = WITHDRAWN.with(Event.on(SUNDAY.plusDays(4), EventKind.REOPENED));

      assertThat(rules.assess(reopened, AsOf.endOf(later())).promise(REPLY).startedOn())
          .contains(SUNDAY.plusDays(4));
    }

    @Test
    void starts_nothing_that_repeats_until_it_is_reopened() {
      RuleSet rules = everyMonthFrom(Start.last(EventKind.SERVED));
      CaseHistory served = WITHDRAWN.with(Event.on(SUNDAY.plusDays(4), EventKind.SERVED));
      CaseHistory reopened =
          WITHDRAWN
              .with(Event.on(SUNDAY.plusDays(4), EventKind.REOPENED))
              .with(Event.on(SUNDAY.plusDays(5), EventKind.SERVED));

      assertThat(rules.assess(served, AsOf.endOf(later())).promise(REPLY).status())
          .isEqualTo(PromiseStatus.ENDED);
      assertThat(rules.assess(reopened, AsOf.endOf(later())).promise(REPLY).status())
          .isEqualTo(PromiseStatus.RUNNING);
    }

    @Test
    void ends_what_repeats_and_starts_it_no_second_time() {
      RuleSet rules = everyMonthFrom(Start.last(EventKind.COMPLETED));
      CaseHistory again = WITHDRAWN.completed(SUNDAY.plusDays(5));

      PromiseState call = rules.assess(again, AsOf.endOf(SUNDAY.plusDays(9))).promise(REPLY);
      assertThat(call.status()).isEqualTo(PromiseStatus.ENDED);
      assertThat(call.startedOn()).contains(SUNDAY);
    }

    @Test
    void keeps_what_was_kept_before() {
      CaseHistory replied = COMPLETE.replied(SUNDAY.plusDays(2)).withdrawn(SUNDAY.plusDays(3));

      assertThat(status(replied, SUNDAY.plusDays(9))).isEqualTo(PromiseStatus.KEPT);
    }

    @Test
    void in_which_something_happened_afterwards_is_found_unless_it_was_reopened() {
      LocalDate after = SUNDAY.plusDays(4);
      CaseHistory going = WITHDRAWN.with(Event.on(after, EventKind.REFERRED));
      CaseHistory reopened =
          WITHDRAWN
              .with(Event.on(after, EventKind.REOPENED))
              .with(Event.on(after.plusDays(1), EventKind.REFERRED));

      assertThat(found(going, later())).containsExactly(FindingTypes.EVENT_AFTER_WITHDRAWAL);
      assertThat(found(reopened, later())).containsExactly(FindingTypes.REOPENING_UNSTATED);
    }

    @Test
    void that_is_reopened_owes_again_where_the_policy_says_so() {
      RuleSet rules =
          PrintedPolicies.promising(
              PrintedPolicies.mabarrah(),
              PrintedPolicies.reply(
                      Stated.byClause(PrintedPolicies.c(6), Start.last(EventKind.COMPLETED)),
                      PrintedPolicies.c(6))
                  .noLaterThan(Term.workingDays(15))
                  .onReopening(Stated.byClause(PrintedPolicies.c(6), OnReopening.RESTART))
                  .build());
      CaseHistory reopened = WITHDRAWN.with(Event.on(SUNDAY.plusDays(4), EventKind.REOPENED));

      PromiseState reply = rules.assess(reopened, AsOf.endOf(later())).promise(REPLY);
      assertThat(reply.status()).isEqualTo(PromiseStatus.RUNNING);
      assertThat(reply.startedOn()).contains(SUNDAY.plusDays(4));
    }

    private static RuleSet everyMonthFrom(Start start) {
      return from(start, it -> it.every(Repetition.every(Term.months(1))));
    }

    private static RuleSet from(Start start, UnaryOperator<Promise.Builder> with) {
      return PrintedPolicies.promising(
          PrintedPolicies.mabarrah(),
          with.apply(
                  PrintedPolicies.reply(
                      Stated.byClause(PrintedPolicies.c(6), start), PrintedPolicies.c(6)))
              .build());
    }

    private static LocalDate later() {
      return SUNDAY.plusDays(9);
    }
  }

  @Nested
  class A_complaint_about_a_body {
    private static final CaseHistory COMPLAINT =
        CaseHistory.of(CaseKind.COMPLAINT, CaseRef.of("C-1")).submitted(SUNDAY, FAX);
    private static final RuleSet ROUTED =
        RuleSet.of(
            Policy.builder()
                .from(PrintedPolicies.mabarrah())
                .complaintRoutes(
                    List.of(
                        ComplaintRoute.of(List.of(FAX), PrintedPolicies.c(1))
                            .handledBy(BodyId.FOLLOW_UP_COMMITTEE),
                        ComplaintRoute.of(List.of(WEBSITE), PrintedPolicies.c(2))
                            .handledBy(BodyId.BOARD)))
                .build());

    @Test
    void that_handles_it_by_the_route_on_which_it_came_is_found() {
      assertThat(found(ROUTED, COMPLAINT.about(BodyId.FOLLOW_UP_COMMITTEE)))
          .containsExactly(FindingTypes.HANDLED_BY_ITS_SUBJECT);
      assertThat(found(ROUTED, COMPLAINT.about(BodyId.BOARD))).isEmpty();
      assertThat(found(ROUTED, COMPLAINT)).isEmpty();
    }

    @Test
    void that_took_a_step_in_it_is_found() {
      CaseHistory handled =
          COMPLAINT
              .about(BodyId.BOARD)
              .with(Event.on(SUNDAY, EventKind.HANDLED).takenBy(BodyId.BOARD));

      assertThat(found(ROUTED, handled)).containsExactly(FindingTypes.HANDLED_BY_ITS_SUBJECT);
    }

    private static Stream<DiagnosticType> found(RuleSet rules, CaseHistory history) {
      return rules.assess(history, AsOf.endOf(SUNDAY)).findings().stream().map(Finding::type);
    }
  }

  private static Assessment assess(CaseHistory history, LocalDate day) {
    return RULES.assess(history, AsOf.endOf(day));
  }

  private static PromiseStatus status(CaseHistory history, LocalDate day) {
    return assess(history, day).promise(REPLY).status();
  }

  private static List<DiagnosticType> found(CaseHistory history, LocalDate day) {
    return assess(history, day).findings().stream().map(Finding::type).toList();
  }
}
