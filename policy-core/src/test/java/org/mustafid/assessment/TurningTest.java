package org.mustafid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mustafid.name.EventKind.FAULT_DISPROVEN;
import static org.mustafid.name.EventKind.FAULT_PROVEN;
import static org.mustafid.name.EventKind.MINUTES_ISSUED;
import static org.mustafid.name.EventKind.RULED_AGAINST;
import static org.mustafid.name.EventKind.RULED_FOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Discretion;
import org.mustafid.casework.Event;
import org.mustafid.name.BodyId;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.PromiseId;

/** What would have had to be otherwise for another answer. */
class TurningTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);
  private static final LocalDate LATEST = LocalDate.of(2026, 3, 31);
  private static final AsOf LATER = AsOf.endOf(SUNDAY.plusDays(60));
  private static final RuleSet RULES = RuleSet.of(PrintedPolicies.mabarrah());
  private static final CaseHistory REQUEST =
      CaseHistory.request(CaseRef.of("1098765432"))
          .submitted(SUNDAY, ChannelId.FAX)
          .completed(SUNDAY);

  @Test
  void a_late_reply_would_have_been_in_time_on_the_last_day() {
    CaseHistory late = REQUEST.replied(LATEST.plusDays(5));

    Turning turning = one(late);
    assertThat(turning.kind()).isEqualTo(Turning.Kind.PROMISE);
    assertThat(turning.replaced()).contains(late.events().get(2));
    assertThat(turning.history()).isEqualTo(REQUEST.replied(LATEST));
    assertThat(RULES.assess(turning.history(), LATER).promise(PromiseId.REPLY).status())
        .isEqualTo(PromiseStatus.KEPT);
  }

  @Test
  void all_else_that_is_on_record_of_the_case_stays_as_it_is() {
    CaseHistory anonymous =
        REQUEST
            .inCategory(CategoryId.of("urgent"))
            .about(BodyId.BOARD)
            .asking(Discretion.ANONYMOUS_WITH_CONTACT);

    assertThat(one(anonymous.replied(LATEST.plusDays(5))).history())
        .isEqualTo(anonymous.replied(LATEST));
  }

  @Test
  void a_reply_that_never_came_would_have_been_in_time_on_the_last_day() {
    Turning turning = one(REQUEST);
    assertThat(turning.replaced()).isEmpty();
    assertThat(turning.history()).isEqualTo(REQUEST.replied(LATEST));
  }

  @Test
  void a_channel_that_is_not_offered_has_each_that_is_instead() {
    CaseHistory wrong =
        CaseHistory.request(CaseRef.of("R-1")).submitted(SUNDAY, ChannelId.SOCIAL_MEDIA);

    assertThat(RULES.turning(wrong, AsOf.endOf(SUNDAY)))
        .extracting(turning -> turning.channel().orElseThrow().channel())
        .containsExactly(
            ChannelId.INTERVIEW,
            ChannelId.LETTERS,
            ChannelId.TELEPHONE,
            ChannelId.FAX,
            ChannelId.WEBSITE);
  }

  @Test
  void a_claim_has_each_smallest_set_of_proofs() {
    assertThat(proofs(ClaimTest.claim()))
        .containsExactly(List.of(FAULT_PROVEN, MINUTES_ISSUED), List.of(FAULT_PROVEN, RULED_FOR));
    assertThat(proofs(ClaimTest.claim(FAULT_PROVEN)))
        .containsExactly(List.of(MINUTES_ISSUED), List.of(RULED_FOR));
  }

  @Test
  void what_is_disproven_is_no_condition_to_prove() {
    assertThat(proofs(ClaimTest.claim(FAULT_PROVEN, RULED_AGAINST)))
        .containsExactly(List.of(MINUTES_ISSUED));
    assertThat(proofs(ClaimTest.claim(FAULT_DISPROVEN, RULED_FOR))).isEmpty();
  }

  @Test
  void what_went_well_and_what_no_day_ends_needs_nothing() {
    assertThat(RULES.turning(REQUEST.replied(LATEST), LATER)).isEmpty();
    assertThat(RuleSet.of(PrintedPolicies.ofuq()).turning(REQUEST, AsOf.endOf(SUNDAY)))
        .allMatch(turning -> turning.kind() == Turning.Kind.CHANNEL); // it offers no fax
    assertThat(ClaimTest.RULES.turning(ClaimTest.claim(FAULT_PROVEN, RULED_FOR), LATER)).isEmpty();
  }

  @Test
  void a_case_is_never_printed() {
    assertThat(one(REQUEST))
        .hasToString("PROMISE turns with [replied 2026-03-31]")
        .asString()
        .doesNotContain("1098765432");
  }

  private static List<List<?>> proofs(CaseHistory claim) {
    return ClaimTest.RULES.turning(claim, LATER).stream()
        .<List<?>>map(turning -> turning.events().stream().map(Event::kind).toList())
        .toList();
  }

  private static Turning one(CaseHistory history) {
    List<Turning> turnings = RULES.turning(history, LATER);
    assertThat(turnings).hasSize(1);
    return turnings.get(0);
  }
}
