package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Policy;
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
            "the id of a shipped document must be one of mabarrah, ofuq (probably mabarrah);"
                + " read a document of your own with RuleSets.read, but was mabarah");
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
                  "1072",
                  Labels.of(
                      "وزارة العمل والتنمية الاجتماعية",
                      "Ministry of Labour and Social Development")));
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
      assertThat(policy.promises()).hasSize(1);
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
  }

  @Nested
  class Ofuq {
    private final Policy policy = RuleSets.shipped("ofuq").policy();

    @Test
    void keeps_both_of_its_printed_registrations() {
      assertThat(policy.association().registrations())
          .containsExactly(
              Registration.of("5096", Labels.none()), Registration.of("1387", Labels.none()));
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
