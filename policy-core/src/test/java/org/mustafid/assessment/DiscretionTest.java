package org.mustafid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mustafid.casework.Discretion.ANONYMOUS_WITHOUT_CONTACT;
import static org.mustafid.casework.Discretion.ANONYMOUS_WITH_CONTACT;
import static org.mustafid.casework.Discretion.CONFIDENTIAL;
import static org.mustafid.name.ChannelId.FAX;
import static org.mustafid.name.ChannelId.TELEPHONE;
import static org.mustafid.name.ChannelId.WEBSITE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Discretion;
import org.mustafid.casework.Event;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PromiseId;
import org.mustafid.name.StepId;
import org.mustafid.name.TopicId;
import org.mustafid.policy.Acceptance;
import org.mustafid.policy.Body;
import org.mustafid.policy.ComplaintRoute;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Provision;
import org.mustafid.policy.Step;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;

/** What is answered to those who bring a case without a name, or ask for it to be kept. */
class DiscretionTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 4, 5);
  private static final PromiseId HANDLING = PromiseId.of("handling");
  private static final Policy MABARRAH = PrintedPolicies.mabarrah();

  /** By the website, names are not asked for, and are kept; by fax, they have to be given. */
  private static final RuleSet RULES =
      RuleSet.of(
          Policy.builder()
              .from(MABARRAH)
              .bodies(List.of(Body.of(BodyId.FOLLOW_UP_COMMITTEE, PrintedPolicies.c(1))))
              .steps(List.of(replyStep()))
              .promises(
                  List.of(
                      promise(PromiseId.REPLY, EventKind.REPLIED, EventKind.REFUSED),
                      promise(HANDLING, EventKind.HANDLED, EventKind.REPLIED)))
              .complaintRoutes(
                  List.of(
                      ComplaintRoute.of(List.of(WEBSITE), PrintedPolicies.c(1))
                          .handledBy(BodyId.FOLLOW_UP_COMMITTEE)
                          .anonymous(said(3, Acceptance.ACCEPTED))
                          .confidential(said(4, Acceptance.ACCEPTED)),
                      ComplaintRoute.of(List.of(FAX), PrintedPolicies.c(2))
                          .anonymous(said(5, Acceptance.NOT_ACCEPTED))
                          .confidential(said(6, Acceptance.NOT_ACCEPTED))))
              .build());

  private static Stated<Acceptance> said(int clause, Acceptance acceptance) {
    return Stated.byClause(PrintedPolicies.c(clause), acceptance);
  }

  private static Promise promise(PromiseId id, EventKind... keptBy) {
    return Promise.builder()
        .id(id)
        .labels(Labels.of("وعد", "promise"))
        .to(CaseKind.COMPLAINT)
        .by(Party.ASSOCIATION)
        .start(Stated.byClause(PrintedPolicies.c(1), Start.first(EventKind.SUBMITTED)))
        .addKeptBy(keptBy)
        .noLaterThan(Term.days(7))
        .clause(PrintedPolicies.c(1))
        .build();
  }

  private static Step replyStep() {
    return Step.builder()
        .id(StepId.REPLY)
        .labels(StepId.REPLY.labels())
        .kinds(List.of(CaseKind.COMPLAINT))
        .addEvidence(EventKind.REPLIED)
        .promise(PromiseId.REPLY)
        .clause(PrintedPolicies.c(1))
        .build();
  }

  private static CaseHistory complaint(ChannelId channel) {
    return CaseHistory.of(CaseKind.COMPLAINT, CaseRef.of("C-1")).submitted(SUNDAY, channel);
  }

  private static Assessment assess(CaseHistory history, int daysLater) {
    return RULES.assess(history, AsOf.endOf(SUNDAY.plusDays(daysLater)));
  }

  private static DiscretionAnswer answer(ChannelId channel, Discretion asked) {
    return assess(complaint(channel).asking(asked), 0).discretion().orElseThrow();
  }

  private static Stream<DiagnosticType> found(Assessment answer) {
    return answer.findings().stream().map(Finding::type);
  }

  @Nested
  class A_wish_about_a_name {
    @Test
    void is_taken_where_the_route_says_so_with_its_clause() {
      DiscretionAnswer anonymous = answer(WEBSITE, ANONYMOUS_WITH_CONTACT);

      assertThat(anonymous).hasToString("anonymous-with-contact is accepted, C-3 (ت/3)");
      assertThat(anonymous.knownTo()).isEmpty(); // there is no name to know
      assertThat(found(assess(complaint(WEBSITE).asking(ANONYMOUS_WITH_CONTACT), 0))).isEmpty();
    }

    @Test
    void to_keep_it_says_who_may_know_it() {
      DiscretionAnswer confidential = answer(WEBSITE, CONFIDENTIAL);

      assertThat(confidential).hasToString("confidential is accepted, C-4 (ت/4)");
      assertThat(confidential.knownTo().map(Body::id)).contains(BodyId.FOLLOW_UP_COMMITTEE);
    }

    @Test
    void is_a_note_where_the_policy_does_not_take_it() {
      Finding anonymous =
          assess(complaint(FAX).asking(ANONYMOUS_WITH_CONTACT), 0).findings().get(0);

      assertThat(anonymous).hasToString("anonymity-not-accepted (clause C-5)");
      assertThat(assess(complaint(FAX).asking(CONFIDENTIAL), 0).findings())
          .hasToString("[confidentiality-not-accepted (clause C-6)]");
      assertThat(answer(FAX, CONFIDENTIAL).knownTo()).isEmpty();
    }

    @Test
    void is_unstated_by_a_channel_that_no_route_has() {
      assertThat(assess(complaint(TELEPHONE).asking(ANONYMOUS_WITH_CONTACT), 0).findings())
          .hasToString("[anonymity-unstated (clause A-3)]");
      assertThat(answer(TELEPHONE, CONFIDENTIAL).acceptance()).isEqualTo(Stated.unstated());
    }

    @Test
    void is_unstated_where_the_channel_is_not_on_record_and_routes_differ() {
      CaseHistory history =
          CaseHistory.of(CaseKind.COMPLAINT, CaseRef.of("C-1"))
              .with(Event.on(SUNDAY, EventKind.SUBMITTED))
              .asking(CONFIDENTIAL);

      assertThat(found(assess(history, 0))).containsExactly(FindingTypes.CONFIDENTIALITY_UNSTATED);
    }

    @Test
    void to_keep_it_is_taken_by_a_policy_that_keeps_all_information_in_confidence() {
      RuleSet general =
          RuleSet.of(
              Policy.builder()
                  .from(MABARRAH)
                  .addProvisions(
                      Provision.of(
                          TopicId.CONFIDENTIALITY,
                          Labels.of("السرية", "confidentiality"),
                          PrintedPolicies.c(6)))
                  .build());
      CaseHistory request = CaseHistory.request(CaseRef.of("R-1")).submitted(SUNDAY, WEBSITE);

      assertThat(general.assess(request.asking(CONFIDENTIAL), AsOf.endOf(SUNDAY)).discretion())
          .hasToString("Optional[confidential is accepted, C-6 (ت/6)]");
      assertThat(found(general.assess(request.asking(ANONYMOUS_WITH_CONTACT), AsOf.endOf(SUNDAY))))
          .contains(FindingTypes.ANONYMITY_UNSTATED); // that is another matter
    }

    @Test
    void is_not_answered_where_none_is_on_record() {
      assertThat(assess(complaint(WEBSITE), 0).discretion()).isEmpty();
    }

    @Test
    void stays_with_the_record_whatever_else_is_put_right() {
      CaseHistory history =
          complaint(WEBSITE).about(BodyId.BOARD).asking(CONFIDENTIAL).replied(SUNDAY);

      assertThat(history.asKnown(AsOf.endOf(SUNDAY), RULES.calendar().zone()).discretion())
          .contains(CONFIDENTIAL);
    }
  }

  @Nested
  class Where_nobody_can_be_reached {
    private static final CaseHistory HISTORY = complaint(WEBSITE).asking(ANONYMOUS_WITHOUT_CONTACT);

    @Test
    void no_reply_is_owed_and_none_is_late() {
      Assessment answer = assess(HISTORY, 100);

      assertThat(answer.promise(PromiseId.REPLY).status()).isEqualTo(PromiseStatus.ENDED);
      assertThat(answer.promise(PromiseId.REPLY).window()).isEmpty();
      assertThat(answer.next()).isEmpty();
      assertThat(answer.steps().get(0).status()).isEqualTo(StepStatus.NOT_APPLICABLE);
      assertThat(found(answer))
          .containsExactly(FindingTypes.NOBODY_TO_REPLY_TO, FindingTypes.OVERDUE);
    }

    @Test
    void what_can_be_kept_without_anybody_stays_owed() {
      assertThat(assess(HISTORY, 100).promise(HANDLING).status()).isEqualTo(PromiseStatus.BROKEN);
    }

    @Test
    void no_accusation_comes_from_a_reply_that_was_given_all_the_same() {
      Assessment answer = assess(HISTORY.replied(SUNDAY.plusDays(30)), 100);

      assertThat(answer.promise(PromiseId.REPLY).status()).isEqualTo(PromiseStatus.ENDED);
      assertThat(answer.steps().get(0).status()).isEqualTo(StepStatus.RECORDED);
    }

    @Test
    void a_means_of_contact_makes_the_reply_owed() {
      Assessment answer = assess(complaint(WEBSITE).asking(ANONYMOUS_WITH_CONTACT), 100);

      assertThat(answer.promise(PromiseId.REPLY).status()).isEqualTo(PromiseStatus.BROKEN);
    }

    @Test
    void nothing_is_said_of_a_case_of_which_nothing_is_on_record() {
      CaseHistory history =
          CaseHistory.of(CaseKind.COMPLAINT, CaseRef.of("C-1")).asking(ANONYMOUS_WITHOUT_CONTACT);

      assertThat(assess(history, 0).promise(PromiseId.REPLY).status())
          .isEqualTo(PromiseStatus.NOT_STARTED);
    }
  }
}
