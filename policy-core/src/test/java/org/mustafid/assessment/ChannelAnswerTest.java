package org.mustafid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.mustafid.name.ChannelId.FAX;
import static org.mustafid.name.ChannelId.WEBSITE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.clause.Clause;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Policy;

class ChannelAnswerTest {
  private static final RuleSet MABARRAH = RuleSet.of(PrintedPolicies.mabarrah());
  private static final RuleSet OFUQ = RuleSet.of(PrintedPolicies.ofuq());
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final AsOf AS_OF = AsOf.endOf(DAY);
  private static final CaseHistory EMPTY = CaseHistory.request(CaseRef.of("R-17"));

  @Nested
  class A_channel {
    @Test
    void that_the_policy_lists_is_offered_at_its_item() {
      ChannelAnswer answer = MABARRAH.channel(FAX);

      assertThat(answer.isOffered()).isTrue();
      assertThat(answer.clause()).isEqualTo(Clause.of(PrintedPolicies.CHANNELS, 4));
      assertThat(answer.labels()).isEqualTo(FAX.labels());
      assertThat(answer).hasToString("fax is offered, A-4");
    }

    @Test
    void that_it_does_not_list_is_not_offered_by_the_section_that_would() {
      ChannelAnswer answer = OFUQ.channel(FAX);

      assertThat(answer.isOffered()).isFalse();
      assertThat(answer.clause().position()).isEmpty();
      assertThat(answer.labels()).isEqualTo(FAX.labels());
      assertThat(answer).hasToString("fax is not offered, channels");
    }

    @Test
    void that_nobody_knows_is_not_offered_and_has_no_label() {
      ChannelAnswer answer = MABARRAH.channel(ChannelId.of("pigeon"));

      assertThat(answer.isOffered()).isFalse();
      assertThat(answer.labels()).isEqualTo(Labels.none());
    }

    @Test
    void is_shown_under_the_documents_own_label_language_by_language() {
      Channel own =
          Channel.of(
              FAX, Labels.none().with("ar", "الناسوخ"), Clause.of(PrintedPolicies.CHANNELS, 1));
      RuleSet rules =
          RuleSet.of(
              Policy.builder().from(PrintedPolicies.mabarrah()).channels(List.of(own)).build());

      assertThat(rules.channel(FAX).labels()).isEqualTo(Labels.of("الناسوخ", "fax"));
    }
  }

  @Nested
  class A_case {
    @Test
    void by_a_channel_that_is_offered_has_no_finding() {
      Assessment answer = MABARRAH.assess(EMPTY.submitted(DAY, FAX), AS_OF);

      assertThat(answer.channel()).contains(MABARRAH.channel(FAX));
      assertThat(answer.findings()).isEmpty();
    }

    @Test
    void by_a_channel_that_is_not_offered_has_a_finding_at_the_section() {
      Assessment answer = OFUQ.assess(EMPTY.submitted(DAY, FAX), AS_OF);

      assertThat(answer.channel()).contains(OFUQ.channel(FAX));
      assertThat(answer.findings())
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found.type()).isSameAs(FindingTypes.CHANNEL_NOT_OFFERED);
                assertThat(found.clause()).isEqualTo(OFUQ.policy().channelsClause());
                assertThat(found.arguments())
                    .containsExactly(entry("channel", FAX), entry("meant", List.of()));
              });
    }

    @Test
    void is_judged_by_its_first_submission() {
      CaseHistory twice = EMPTY.submitted(DAY, FAX).submitted(DAY.minusDays(1), WEBSITE);

      assertThat(OFUQ.assess(twice, AS_OF).channel()).contains(OFUQ.channel(WEBSITE));
    }

    @Test
    void whose_channel_was_not_recorded_has_no_answer_and_no_finding() {
      Assessment answer = OFUQ.assess(EMPTY.with(Event.on(DAY, EventKind.SUBMITTED)), AS_OF);

      assertThat(answer.channel()).isEmpty();
      assertThat(answer.findings()).isEmpty();
    }

    @Test
    void with_events_but_no_submission_has_a_finding() {
      Assessment answer = MABARRAH.assess(EMPTY.declared(DAY), AS_OF);

      assertThat(answer.channel()).isEmpty();
      assertThat(answer.findings())
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found.type()).isSameAs(FindingTypes.NOT_SUBMITTED);
                assertThat(found.clause()).isEqualTo(Clause.of(PrintedPolicies.CHANNELS));
                assertThat(found.arguments()).isEmpty();
              });
    }

    @Test
    void of_which_nothing_is_seen_yet_is_found_not_to_be_submitted() {
      Assessment answer = MABARRAH.assess(EMPTY.submitted(DAY, FAX), AsOf.endOf(DAY.minusDays(1)));

      assertThat(answer.channel()).isEmpty();
      assertThat(answer.findings()).singleElement().hasToString("not-submitted (clause A)");
      assertThat(answer.next()).isEmpty();
    }
  }
}
