package org.mustafid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.policy.Policy;

class RuleSetTest {
  private static final RuleSet MABARRAH = RuleSet.of(PrintedPolicies.mabarrah());
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

  @Test
  void it_gives_equal_answers_from_eight_threads_at_once() throws Exception {
    List<Assessment> expected = answers(RuleSet.of(PrintedPolicies.mabarrah()));
    // Its own calendar, so that what is computed lazily is first asked for by eight threads.
    RuleSet shared =
        RuleSet.of(
            Policy.builder()
                .from(PrintedPolicies.mabarrah())
                .calendar(MABARRAH.calendar().toBuilder().build())
                .build());
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<Assessment>>> futures = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Callable<List<Assessment>> work =
            () -> {
              start.await();
              return answers(shared);
            };
        futures.add(threads.submit(work));
      }
      start.countDown();
      for (Future<List<Assessment>> future : futures) {
        assertThat(future.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Assessment> answers(RuleSet rules) {
    List<Assessment> answers = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      LocalDate day = DAY.plusDays(i);
      CaseHistory history =
          CaseHistory.request(CaseRef.of("R-" + i))
              .submitted(day, ChannelId.FAX)
              .completed(day.plusDays(i % 5))
              .replied(day.plusDays(i % 40));
      answers.add(rules.assess(history, AsOf.endOf(day.plusDays(i % 50))));
    }
    return answers;
  }

  @Test
  void it_is_equal_to_one_of_an_equal_policy() {
    assertThat(RuleSet.of(PrintedPolicies.mabarrah()))
        .isEqualTo(MABARRAH)
        .hasSameHashCodeAs(MABARRAH);
    assertThat(RuleSet.of(PrintedPolicies.ofuq())).isNotEqualTo(MABARRAH);
  }

  @Test
  void it_lists_every_reading_in_the_order_of_the_document() {
    assertThat(RuleSet.of(PrintedPolicies.ofuq()).readings())
        .extracting(reading -> reading.id().value())
        .containsExactly(
            "steps-as-listed",
            "declaration-completes",
            "no-registration-after-refusal",
            "no-service-after-refusal",
            "period-starts-at-submission",
            "floor-means-no-earlier-reply");
  }

  @Test
  void it_says_whose_rules_it_holds() {
    assertThat(MABARRAH).hasToString("rules of policy mabarrah of mabarrah");
  }

  @Test
  void an_answer_says_what_it_found_in_one_line() {
    CaseHistory history =
        CaseHistory.request(CaseRef.of("1098765432"))
            .submitted(DAY, ChannelId.SOCIAL_MEDIA)
            .completed(DAY);
    Assessment answer = MABARRAH.assess(history, AsOf.endOf(LocalDate.of(2026, 4, 1)));

    assertThat(answer)
        .hasToString(
            "request as of 2026-04-01: [reply BROKEN, from any day to 2026-03-31, by regulation],"
                + " findings [channel-not-offered (clause A), step-not-recorded (clause C-4),"
                + " overdue (clause C-6)]");
    assertThat(answer.kind()).isEqualTo(CaseKind.REQUEST);
    assertThat(answer.asOfDay()).isEqualTo(LocalDate.of(2026, 4, 1));
  }
}
