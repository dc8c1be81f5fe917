package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.compensation.Compensation;
import org.mustafid.compensation.Condition;
import org.mustafid.compensation.Connective;
import org.mustafid.date.DualDate;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.ConditionId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.policy.Approval;
import org.mustafid.policy.Channel;
import org.mustafid.policy.ComplaintRoute;
import org.mustafid.policy.Contact;
import org.mustafid.policy.Policy;
import org.mustafid.policy.PrintedNumber;
import org.mustafid.policy.Registration;
import org.mustafid.policy.Step;
import org.mustafid.policy.StepOrder;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;
import org.mustafid.workday.WorkingCalendar;

class ShippedDocumentsTest {
  static List<String> ids() {
    return RuleSets.shippedIds();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void each_loads_under_its_id_and_is_read_once(String id) {
    assertThat(RuleSets.shipped(id).policy().id()).hasToString(id);
    assertThat(RuleSets.shipped(id)).isSameAs(RuleSets.shipped(id));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void each_passes_the_checks_that_documents_of_users_pass(String id) {
    // the reason why shipped documents may load without Hibernate Validator
    assertThat(RuleSets.parse(id, Documents.shipped(id))).isEqualTo(RuleSets.shipped(id));
  }

  @Test
  void an_unknown_id_is_told_the_known_ones_and_the_nearest() {
    assertThatThrownBy(() -> RuleSets.shipped("mabarah"))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage(
            "the id of a shipped document must be one of ihsan-housing, mabarrah, manarat, modeem,"
                + " ofuq (probably mabarrah); read a document of your own with RuleSets.read, but was mabarah");
  }

  @Nested
  class Mabarrah {
    private final Policy policy = RuleSets.shipped("mabarrah").policy();

    @Test
    void names_its_association_and_registration() {
      assertThat(policy.association().name())
          .isEqualTo(Labels.of("جمعية مبرة التطوعية", "Mabarrah Volunteer Association"));
      assertThat(policy.association().registrations())
          .containsExactly(
              Registration.of(
                  Registration.Kind.REGISTRATION,
                  "1072",
                  Labels.of(
                      "وزارة العمل والتنمية الاجتماعية",
                      "Ministry of Labour and Social Development"),
                  Clause.of(section("cover"), 2)));
      assertThat(policy.association().contacts())
          .extracting(Contact::toString)
          .containsExactly("telephone 0555162333", "social-media mbrh1", "website www.mbrh.org");
      assertThat(policy.calendar()).isSameAs(WorkingCalendar.saudiNonProfit());
      assertThat(policy.inForceFrom()).isEqualTo(Stated.unstated());
    }

    @Test
    void offers_its_channels_under_their_clauses() {
      assertThat(policy.channels())
          .extracting(Channel::toString)
          .containsExactly(
              "interview, A-1 (أ/1)",
              "letters, A-2 (أ/2)",
              "telephone, A-3 (أ/3)",
              "fax, A-4 (أ/4)",
              "website, A-5 (أ/5)",
              "email, A-5 (أ/5)",
              "volunteering, A-6 (أ/6)");
      assertThat(policy.tools()).hasSize(5);
    }

    @Test
    void has_labels_of_its_own_in_one_language_and_keeps_the_other() {
      assertThat(policy.findChannel(ChannelId.LETTERS).map(Channel::labels))
          .contains(Labels.of("المخاطبات والمراسلات", "letters"));
    }

    @Test
    void lists_its_steps_with_evidence() {
      assertThat(policy.steps())
          .extracting(Step::toString)
          .containsExactly(
              "reception, C-1 (ت/1)",
              "complete-receipt, C-2 (ت/2)",
              "information, C-3 (ت/3)",
              "declaration, C-4 (ت/4)",
              "committee, C-5 (ت/5)",
              "reply, C-6 (ت/6)");
      assertThat(policy.steps().get(0).evidence()).isEmpty();
      assertThat(policy.steps().get(2).evidence()).containsExactly(EventKind.COMPLETED);
      assertThat(policy.steps().get(3).expectedBy().effective()).contains(EventKind.COMPLETED);
      assertThat(policy.steps().get(3).expectedBy().findReading().map(Reading::id))
          .map(Id::value)
          .contains("declaration-completes");
      assertThat(policy.stepOrder().effective()).contains(StepOrder.AS_LISTED);
      assertThat(policy.stepOrder().isStated()).isFalse();
    }

    @Test
    void promises_a_reply_within_15_working_days_of_the_last_completion() {
      Promise reply = policy.promises().get(0);
      assertThat(policy.promises()).hasSize(2);
      assertThat(reply.to()).isEqualTo(CaseKind.REQUEST);
      assertThat(reply.by()).isEqualTo(Party.ASSOCIATION);
      Clause c6 = reply.clause();
      assertThat(c6).hasToString("C-6 (ت/6)");
      assertThat(reply.start()).isEqualTo(Stated.byClause(c6, Start.last(EventKind.COMPLETED)));
      assertThat(reply.keptBy())
          .containsExactly(EventKind.REPLIED, EventKind.ACCEPTED, EventKind.REFUSED);
      assertThat(reply.notBefore()).isEmpty();
      assertThat(reply.noLaterThan()).contains(Term.workingDays(15));
      assertThat(reply.readings())
          .extracting(reading -> reading.id().value())
          .containsExactly(
              "completed-again",
              "completion-as-recorded",
              "start-day-not-counted",
              "working-day-by-calendar");
      assertThat(reply.readings().get(0).alternatives())
          .containsExactly(Labels.of("تتوقف المدة ثم تُستأنف", "The period pauses and resumes"));
    }

    @Test
    void promises_to_handle_complaints_quickly_which_is_no_term() {
      Promise handling = policy.promises().get(1);
      assertThat(handling.to()).isEqualTo(CaseKind.COMPLAINT);
      assertThat(handling.unquantified()).isEqualTo(Labels.of("سرعة المعالجة", "quickly"));
      assertThat(handling.notBefore()).isEmpty();
      assertThat(handling.noLaterThan()).isEmpty();
      assertThat(handling.start()).isEqualTo(Stated.unstated());
      assertThat(policy.complaintRoutes())
          .containsExactly(
              ComplaintRoute.of(
                      List.of(ChannelId.WEBSITE, ChannelId.FAX),
                      Clause.of(section("e"), 1).printedAs("ج/1"))
                  .handledBy(BodyId.FOLLOW_UP_COMMITTEE));
    }

    @Test
    void grants_compensation_by_a_reading_with_two_other_values() {
      Compensation compensation = policy.compensation().orElseThrow();
      assertThat(compensation.conditions())
          .extracting(Condition::toString)
          .containsExactly(
              "fault-proven, D-1 (ث/1)",
              "committee-minutes, D-2 (ث/2)",
              "ruling, D-3 (ث/3)",
              "negotiation, D-4 (ث/4)");
      Connective fault = Connective.just(ConditionId.FAULT_PROVEN);
      Connective minutes = Connective.just(ConditionId.COMMITTEE_MINUTES);
      Connective ruling = Connective.just(ConditionId.RULING);
      Connective negotiation = Connective.just(ConditionId.NEGOTIATION);
      Stated<Connective> connective = compensation.connective();
      assertThat(connective.effective())
          .contains(Connective.all(List.of(fault, Connective.any(List.of(minutes, ruling)))));
      assertThat(connective.others())
          .containsExactly(
              Connective.all(List.of(fault, minutes, ruling, negotiation)),
              Connective.any(List.of(fault, minutes, ruling)));
      assertThat(connective.findReading().orElseThrow().alternatives())
          .containsExactly(
              Labels.of("تُشترط البنود الأربعة معًا", "All four items are required"),
              Labels.of("يكفي أي إثبات من الثلاثة", "Any of the three proofs is enough"));
      assertThat(compensation.settledThrough()).contains(ConditionId.NEGOTIATION);
      assertThat(compensation.clause()).hasToString("D");
      assertThat(compensation.conditions().get(1).requires()).hasSize(5);
    }

    @Test
    void has_duties_with_and_without_repetition_and_reads_two_committees_as_one() {
      assertThat(policy.duties()).hasSize(9);
      assertThat(policy.duties().get(0).every()).contains(Stated.unstated());
      assertThat(policy.duties().get(1).every()).isEmpty();
      assertThat(policy.duties().get(4).holder()).contains(BodyId.TOP_MANAGEMENT);
      assertThat(policy.bodies()).hasSize(6);
      assertThat(policy.approval()).isEmpty();
      assertThat(policy.readings().get(0).id()).hasToString("one-follow-up-committee");
    }

    private Section section(String id) {
      return policy.sections().stream()
          .filter(section -> section.id().value().equals(id))
          .findFirst()
          .orElseThrow();
    }
  }

  /** How much each document has, as it is printed. */
  @ParameterizedTest
  @CsvSource({
    "ihsan-housing, 8, 4, 7, 1, 3, 17, 8",
    "mabarrah, 7, 5, 6, 2, 9, 14, 13",
    "manarat, 8, 4, 7, 1, 2, 15, 6",
    "modeem, 5, 3, 6, 1, 2, 15, 13",
    "ofuq, 8, 4, 7, 1, 2, 15, 8"
  })
  void each_has_as_many_parts_as_its_print(
      String id,
      int channels,
      int tools,
      int steps,
      int promises,
      int duties,
      int provisions,
      int defects) {
    Policy policy = RuleSets.shipped(id).policy();
    assertThat(policy.channels()).hasSize(channels);
    assertThat(policy.tools()).hasSize(tools);
    assertThat(policy.steps()).hasSize(steps);
    assertThat(policy.promises()).hasSize(promises);
    assertThat(policy.duties()).hasSize(duties);
    assertThat(policy.provisions()).hasSize(provisions);
    assertThat(policy.defects()).hasSize(defects);
  }

  @Test
  void the_seven_channels_of_mabarrah_are_six_printed_items() {
    assertThat(RuleSets.shipped("mabarrah").policy().channels())
        .extracting(Channel::clause)
        .hasSize(7)
        .satisfies(clauses -> assertThat(Set.copyOf(clauses)).hasSize(6));
  }

  @Nested
  class Ihsan_housing {
    private final Policy policy = RuleSets.shipped("ihsan-housing").policy();

    @Test
    void carries_an_approval_whose_date_is_unreadable_and_accepted() {
      Approval approval = policy.approval().orElseThrow();
      DualDate date = approval.date().orElseThrow();
      LocalDate day = LocalDate.of(2024, 8, 14);
      assertThat(date.reading())
          .isInstanceOfSatisfying(
              DualDate.Reading.Unreadable.class,
              unreadable -> assertThat(unreadable.candidates()).containsExactly(day));
      assertThat(date.accepted()).contains(day);
      assertThat(date.day()).contains(day);
      assertThat(approval.resolution()).isEmpty();
      assertThat(approval.meeting()).contains(PrintedNumber.of("٥"));
      assertThat(approval.by()).contains(BodyId.BOARD);
      assertThat(approval.signedBy()).contains(BodyId.CHAIRMAN);
    }

    @Test
    void is_in_force_from_the_accepted_day() {
      assertThat(policy.inForceFrom().effective()).contains(LocalDate.of(2024, 8, 14));
      assertThat(policy.inForceFrom().isStated()).isFalse();
    }
  }

  @Nested
  class Manarat {
    private final Approval approval = RuleSets.shipped("manarat").policy().approval().orElseThrow();

    @Test
    void carries_an_approval_whose_two_dates_are_one_day() {
      assertThat(approval.date().orElseThrow())
          .hasToString("1444-08-01 AH = 2023-02-21, same day, weekday matches");
      assertThat(approval.date().orElseThrow().accepted()).isEmpty();
    }

    @Test
    void carries_a_scrambled_number_with_two_candidates() {
      assertThat(approval.resolution())
          .contains(PrintedNumber.scrambled("م/ 23-3", List.of("م/23-3", "م/3-23")));
      assertThat(approval.meeting()).isEmpty();
    }
  }

  @Nested
  class Modeem {
    private final Policy policy = RuleSets.shipped("modeem").policy();

    @Test
    void reads_a_misprint_as_the_signature_of_a_declaration() {
      Step declaration = policy.steps().get(2);
      assertThat(declaration.id()).hasToString("declaration");
      assertThat(declaration.readings())
          .extracting(reading -> reading.id().value())
          .containsExactly("guidance-misread-for-signature");
      assertThat(policy.readings()).containsAll(declaration.readings());
      assertThat(declaration.expectedBy().effective()).contains(EventKind.COMPLETED);
    }
  }

  @Nested
  class Ofuq {
    private final Policy policy = RuleSets.shipped("ofuq").policy();

    @Test
    void keeps_both_of_its_printed_registrations() {
      assertThat(policy.association().registrations())
          .extracting(each -> each + ", " + each.clause())
          .containsExactly("licence 5096, cover-1", "licence 1387, letterhead-1");
    }

    @Test
    void cites_tools_that_have_no_number_in_print() {
      assertThat(policy.tools().get(0).clause().printed()).isEqualTo(Optional.empty());
      assertThat(policy.tools().get(0).clause().id()).isEqualTo("tools-1");
    }

    @Test
    void has_a_step_under_a_condition_and_steps_that_a_refusal_ends() {
      assertThat(policy.steps()).filteredOn(Step::isConditional).hasSize(1);
      assertThat(policy.steps())
          .filteredOn(step -> step.notAfter().effective().isPresent())
          .extracting(step -> step.id().value())
          .containsExactly("registration", "service");
    }

    @Test
    void promises_a_floor_and_no_cap_from_submission_by_its_reading() {
      Promise reply = policy.promises().get(0);
      assertThat(reply.notBefore()).contains(Term.weeks(2));
      assertThat(reply.noLaterThan()).isEmpty();
      assertThat(reply.start().effective()).contains(Start.first(EventKind.SUBMITTED));
      assertThat(reply.start().findReading().map(reading -> reading.alternatives().size()))
          .contains(2);
      assertThat(reply.restsOn())
          .extracting(reading -> reading.id().value())
          .containsExactly(
              "period-starts-at-submission",
              "floor-means-no-earlier-reply",
              "start-day-not-counted");
    }
  }
}
