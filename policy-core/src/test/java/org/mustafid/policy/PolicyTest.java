package org.mustafid.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.date.DualDate;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.AssociationId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.DefectKind;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PolicyId;
import org.mustafid.name.PromiseId;
import org.mustafid.name.ReadingId;
import org.mustafid.name.SectionId;
import org.mustafid.name.StepId;
import org.mustafid.name.ToolId;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.promise.StartOrder;
import org.mustafid.promise.Term;
import org.mustafid.workday.WorkingCalendar;

class PolicyTest {
  private static final Labels WORDS = Labels.of("كلمات", "words");
  private static final Section SECTION = Section.of(SectionId.of("c"), WORDS);
  private static final Clause CLAUSE = Clause.of(SECTION, 1);
  private static final Channel FAX = Channel.of(ChannelId.FAX, CLAUSE);

  @Test
  void what_people_read_is_never_empty() {
    Labels none = Labels.none();
    Map<String, Runnable> empty =
        Map.of(
            "Section.labels of c", () -> Section.of(SectionId.of("c"), none),
            "Reading.choice of r", () -> Reading.of(ReadingId.of("r"), none),
            "Association.name of a", () -> Association.of(AssociationId.of("a"), none),
            "Defect.text at C-1", () -> Defect.of(DefectKind.of("missing"), none, CLAUSE));
    empty.forEach(
        (subject, make) ->
            assertThatThrownBy(make::run)
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessage(subject + " must be given, but was none"));
  }

  @Nested
  class In_force_from_its_approval {
    private final Approval approval =
        Approval.builder().clause(CLAUSE).date(DualDate.parse("14/08/2024م")).build();

    @Test
    void it_starts_on_the_day_of_the_record_at_the_place_that_says_so() {
      Policy policy = policy().inForceFromApproval(CLAUSE).approval(approval).build();
      assertThat(policy.inForceFrom())
          .isEqualTo(Stated.byClause(CLAUSE, LocalDate.of(2024, 8, 14)));
    }

    @Test
    void it_states_no_day_if_the_record_has_none() {
      Approval undated = Approval.builder().clause(CLAUSE).build();
      assertThat(policy().inForceFromApproval(CLAUSE).build().inForceFrom())
          .isEqualTo(Stated.unstated());
      assertThat(policy().inForceFromApproval(CLAUSE).approval(undated).build().inForceFrom())
          .isEqualTo(Stated.unstated());
    }

    @Test
    void it_starts_on_no_other_day() {
      Policy.Builder parts = policy().inForceFromApproval(CLAUSE).approval(approval);
      parts.inForceFrom(Stated.byClause(CLAUSE, LocalDate.of(2026, 1, 1)));
      assertThatThrownBy(parts::build)
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "Policy.inForceFrom must be left out, or the day of the approval, but was 2026-01-01");
    }
  }

  @Nested
  class Is_refused {
    @Test
    void a_version_that_ends_before_it_begins() {
      LocalDate first = LocalDate.of(2026, 1, 1);
      Policy.Builder parts = policy();
      parts.inForceFrom(Stated.byClause(CLAUSE, first));
      parts.inForceUntil(Stated.byClause(CLAUSE, first));
      assertThatThrownBy(parts::build)
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("Policy.inForceUntil must be a day after 2026-01-01, but was 2026-01-01");
    }

    static Stream<Arguments> repetitions() {
      return Stream.of(
          repeated("sections", "c", parts -> parts.addSections(SECTION, SECTION)),
          repeated("channels", "fax", parts -> parts.addChannels(FAX)),
          repeated(
              "tools",
              "aid-policy",
              parts ->
                  parts.addTools(
                      Tool.of(ToolId.AID_POLICY, CLAUSE),
                      Tool.of(ToolId.AID_POLICY, WORDS, CLAUSE))),
          repeated(
              "steps",
              "reply",
              parts -> parts.addSteps(step().build(), step().text(WORDS).build())),
          repeated(
              "promises",
              "reply",
              parts -> parts.addPromises(promise().build(), promise().labels(WORDS).build())),
          repeated(
              "events",
              "served",
              parts ->
                  parts.addEvents(
                      EventName.of(EventKind.SERVED, WORDS),
                      EventName.of(EventKind.SERVED, Labels.none()))));
    }

    private static Arguments repeated(
        String list, String id, UnaryOperator<Policy.Builder> change) {
      return Arguments.of(list, id, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("repetitions")
    void with_one_id_twice_among_its(String list, String id, UnaryOperator<Policy.Builder> change) {
      assertThatThrownBy(() -> change.apply(policy()).build())
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("each id of Policy." + list + " must be unique, but was " + id + " twice");
    }

    @Test
    void without_a_channel() {
      assertThatThrownBy(() -> policy().channels(List.of()).build())
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("Policy.channels must be one channel or more, but was empty");
    }

    @Test
    void with_a_step_that_names_a_promise_which_is_not_there() {
      Step survey = step().promise(PromiseId.of("survey")).build();

      assertThatThrownBy(() -> policy().addSteps(survey).addPromises(promise().build()).build())
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("Step.promise of reply must be a promise of the same policy, but was survey");
    }
  }

  @Nested
  class A_part_without_labels_is_refused_unless_its_id_is_a_well_known_one {
    @Test
    void such_as_a_channel() {
      assertThatThrownBy(() -> Channel.of(ChannelId.of("home-visit"), CLAUSE))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "Channel.labels of home-visit must be given, because the id is not a well-known one,"
                  + " but was none");
      assertThat(FAX.labels()).isEqualTo(ChannelId.FAX.labels());
    }

    @Test
    void such_as_a_tool() {
      assertThatThrownBy(() -> Tool.of(ToolId.of("map"), CLAUSE))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "Tool.labels of map must be given, because the id is not a well-known one,"
                  + " but was none");
      assertThat(Tool.of(ToolId.AID_POLICY, CLAUSE).labels()).isEqualTo(ToolId.AID_POLICY.labels());
    }

    @Test
    void such_as_a_step() {
      assertThatThrownBy(() -> step().id(StepId.of("visit")).build())
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "Step.labels of visit must be given, because the id is not a well-known one,"
                  + " but was none");
      assertThat(step().build().labels()).isEqualTo(StepId.REPLY.labels());
    }
  }

  @Nested
  class A_step {
    @Test
    void that_is_expected_but_names_no_evidence_is_refused() {
      assertThatThrownBy(
              () ->
                  step()
                      .evidence(List.of())
                      .expectedBy(Stated.byClause(CLAUSE, EventKind.COMPLETED))
                      .build())
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "Step.evidence of reply must be one event or more, because expectedBy is set, but was"
                  + " empty");
    }

    @Test
    void is_conditional_if_it_has_a_condition() {
      assertThat(step().build().isConditional()).isFalse();
      assertThat(step().when(WORDS).build().isConditional()).isTrue();
    }
  }

  @Nested
  class A_registration {
    private static final Registration.Kind LICENCE = Registration.Kind.LICENCE;
    private static final Section COVER = Section.of(SectionId.of("cover"), WORDS);

    @Test
    void keeps_its_number_as_printed() {
      assertThat(Registration.of(LICENCE, "م/23-3", Labels.none(), Clause.of(COVER)))
          .hasToString("licence م/23-3");
    }

    @Test
    void without_a_number_is_refused() {
      assertThatThrownBy(() -> Registration.of(LICENCE, " ", Labels.none(), Clause.of(COVER)))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageStartingWith("Registration.number must be a number as printed, but was ");
    }
  }

  @Nested
  class Its_readings {
    private final Reading effect = reading("effect");
    private final Reading order = reading("order");
    private final Reading expected = reading("expected");
    private final Reading end = reading("end");
    private final Reading start = reading("start");
    private final Reading floor = reading("floor");

    private final Policy policy =
        policy()
            .addPromises(
                promise()
                    .start(Stated.byReading(start, Start.first(EventKind.SUBMITTED)))
                    .addReadings(floor)
                    .build(),
                promise().id(PromiseId.of("survey")).labels(WORDS).addReadings(floor).build())
            .addSteps(
                step()
                    .expectedBy(Stated.byReading(expected, EventKind.COMPLETED))
                    .notAfter(Stated.byReading(end, EventKind.REFUSED))
                    .build(),
                step()
                    .id(StepId.SERVICE)
                    .notAfter(Stated.byReading(end, EventKind.REFUSED))
                    .build())
            .stepOrder(Stated.byReading(order, StepOrder.AS_LISTED))
            .inForceFrom(Stated.byReading(effect, LocalDate.of(2026, 1, 1)))
            .build();

    @Test
    void are_those_of_its_effect_its_steps_and_its_promises_each_once() {
      assertThat(policy.readings()).containsExactly(effect, order, expected, end, start, floor);
    }

    @Test
    void are_none_if_it_states_all_or_leaves_it_open() {
      assertThat(
              policy()
                  .addPromises(promise().build())
                  .stepOrder(Stated.byClause(CLAUSE, StepOrder.ANY))
                  .build()
                  .readings())
          .isEmpty();
    }

    private Reading reading(String id) {
      return Reading.of(ReadingId.of(id), WORDS);
    }
  }

  @Nested
  class A_promise_that_starts_when_another_was_missed {
    @Test
    void names_one_of_the_same_policy() {
      assertThatThrownBy(() -> with(missed("appeal", "reply")))
          .hasMessage(
              "a missed promise in the start of promise appeal must be a promise of the same"
                  + " policy, but was reply");
    }

    @Test
    void names_one_to_the_same_kind_of_case_with_a_cap_that_is_kept_once() {
      Promise complaint = capped(promise()).to(CaseKind.COMPLAINT).build();
      Promise floored = promise().build();
      Promise repeated = promise().every(Repetition.every(Term.weeks(1))).build();
      for (Promise unfit : List.of(complaint, floored, repeated)) {
        assertThatThrownBy(() -> with(missed("appeal", "reply"), unfit))
            .hasMessage(
                "a missed promise in the start of promise appeal must be a promise to a request"
                    + " with a cap, kept once, but was reply");
      }
    }

    @Test
    void does_not_wait_for_itself() {
      assertThatThrownBy(
              () -> with(missed("a", "b"), missed("b", "c"), missed("c", "b"), missed("d", "a")))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "the starts of promises [b, c] must be in no circle, because none of them would"
                  + " start, but was each when the next was missed");
    }

    @Test
    void may_stand_before_those_that_it_waits_for() {
      Policy policy = with(missed("d", "b"), missed("b", "reply"), capped(promise()).build());

      assertThat(StartOrder.of(policy.promises()).promises())
          .extracting(promise -> promise.id().value())
          .containsExactly("reply", "b", "d");
    }

    private Promise missed(String id, String other) {
      return capped(promise())
          .id(PromiseId.of(id))
          .labels(WORDS)
          .start(Stated.byClause(CLAUSE, Start.missed(PromiseId.of(other))))
          .build();
    }

    private Promise.Builder capped(Promise.Builder promise) {
      return promise.noLaterThan(Term.weeks(3));
    }

    private Policy with(Promise... promises) {
      return policy().addPromises(promises).build();
    }
  }

  @Test
  void what_it_does_not_say_is_unstated() {
    Policy policy = policy().build();

    assertThat(policy.inForceFrom()).isEqualTo(Stated.unstated());
    assertThat(policy.inForceUntil()).isEqualTo(Stated.unstated());
    assertThat(policy.onChange()).isEqualTo(Stated.unstated());
    assertThat(policy.stepOrder()).isEqualTo(Stated.unstated());
  }

  @Test
  void a_channel_is_found_by_its_id() {
    assertThat(policy().build().findChannel(ChannelId.FAX)).contains(FAX);
    assertThat(policy().build().findChannel(ChannelId.EMAIL)).isEmpty();
  }

  @Test
  void the_clause_of_its_channels_is_their_section_as_a_whole() {
    assertThat(policy().build().channelsClause()).isEqualTo(Clause.of(SECTION));
  }

  @Test
  void an_event_has_the_associations_own_name_or_else_the_usual_one() {
    EventName own = EventName.of(EventKind.SERVED, WORDS);
    Policy policy = policy().addEvents(own).build();

    assertThat(policy.nameOf(EventKind.SERVED)).isEqualTo(own);
    assertThat(policy.nameOf(EventKind.REPLIED).labels()).isEqualTo(EventKind.REPLIED.labels());
    assertThat(policy.nameOf(EventKind.of("visited")).labels()).isEqualTo(Labels.none());
  }

  @Test
  void it_says_whose_it_is_in_one_line() {
    assertThat(policy().build()).hasToString("policy sample of sample-association");
  }

  private static Policy.Builder policy() {
    return Policy.builder()
        .id(PolicyId.of("sample"))
        .title(WORDS)
        .association(Association.of(AssociationId.of("sample-association"), WORDS))
        .calendar(WorkingCalendar.saudiNonProfit())
        .addChannels(FAX);
  }

  private static Step.Builder step() {
    return Step.builder().id(StepId.REPLY).addEvidence(EventKind.REPLIED).clause(CLAUSE);
  }

  private static Promise.Builder promise() {
    return Promise.builder()
        .id(PromiseId.REPLY)
        .to(CaseKind.REQUEST)
        .by(Party.ASSOCIATION)
        .start(Stated.byClause(CLAUSE, Start.last(EventKind.COMPLETED)))
        .addKeptBy(EventKind.REPLIED)
        .notBefore(Term.weeks(2))
        .clause(CLAUSE);
  }
}
