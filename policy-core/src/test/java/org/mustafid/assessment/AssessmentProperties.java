package org.mustafid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.diagnostic.Severity;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.PromiseId;
import org.mustafid.policy.Step;

/** What holds for any case under either policy. */
class AssessmentProperties {
  private static final RuleSet MABARRAH = RuleSet.of(PrintedPolicies.mabarrah());
  private static final RuleSet OFUQ = RuleSet.of(PrintedPolicies.ofuq());
  private static final LocalDate FIRST = LocalDate.of(2027, 4, 1);
  private static final Set<PromiseStatus> BREACHES =
      EnumSet.of(PromiseStatus.BROKEN, PromiseStatus.KEPT_LATE);

  @Property
  void one_case_has_one_answer_whatever_the_order_of_arrival(
      @ForAll @Size(max = 8) List<@From("events") Event> events,
      @ForAll @IntRange(max = 90) int days,
      @ForAll Random random) {
    List<Event> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, random);

    for (RuleSet rules : List.of(MABARRAH, OFUQ)) {
      assertThat(assess(rules, shuffled, days)).isEqualTo(assess(rules, events, days));
    }
  }

  @Property
  void what_happens_later_changes_nothing(
      @ForAll @Size(max = 8) List<@From("events") Event> events,
      @ForAll @IntRange(max = 90) int days) {
    LocalDate asOf = FIRST.plusDays(days);
    List<Event> known =
        events.stream()
            .filter(event -> AsOf.endOf(asOf).sees(event.time(), MABARRAH.calendar().zone()))
            .toList();

    assertThat(assess(MABARRAH, known, days)).isEqualTo(assess(MABARRAH, events, days));
  }

  @Property
  void without_a_cap_nothing_is_ever_overdue(
      @ForAll @Size(max = 8) List<@From("events") Event> events,
      @ForAll @IntRange(max = 5_000) int days) {
    Assessment answer = assess(OFUQ, events, days);

    assertThat(answer.promise(PromiseId.REPLY).status()).isNotIn(BREACHES);
    assertThat(answer.findings()).noneMatch(found -> found.severity() == Severity.ERROR);
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void a_breach_and_an_error_come_together(
      @ForAll @Size(max = 8) List<@From("events") Event> events,
      @ForAll @IntRange(max = 90) int days) {
    List<Event> completed = new ArrayList<>(events);
    completed.add(Event.on(FIRST, EventKind.COMPLETED)); // or few cases would ever be overdue
    Assessment answer = assess(MABARRAH, completed, days);
    boolean breach = BREACHES.contains(answer.promise(PromiseId.REPLY).status());
    Statistics.collect(breach);
    Statistics.coverage(tally -> tally.check(true).count(count -> count > 0));

    assertThat(
            answer.findings().stream()
                .filter(found -> found.type() != FindingTypes.EARLIER_PERIOD_MISSED)
                .anyMatch(found -> found.severity() == Severity.ERROR))
        .isEqualTo(breach);
  }

  @Property
  void whoever_is_found_to_have_left_a_step_out_was_expected_to_leave_a_trace(
      @ForAll @Size(max = 8) List<@From("events") Event> events,
      @ForAll @IntRange(max = 90) int days) {
    for (RuleSet rules : List.of(MABARRAH, OFUQ)) {
      assertThat(assess(rules, events, days).findings())
          .filteredOn(found -> found.type() == FindingTypes.STEP_NOT_RECORDED)
          .allSatisfy(
              found -> {
                Step step =
                    (Step) Objects.requireNonNull(found.arguments().get("step"), "the step");
                assertThat(step.evidence()).isNotEmpty();
                assertThat(step.isConditional()).isFalse();
              });
    }
  }

  @Property
  void what_comes_next_is_neither_on_record_nor_ended_unless_it_is_owed(
      @ForAll @Size(max = 8) List<@From("events") Event> events,
      @ForAll @IntRange(max = 90) int days) {
    for (RuleSet rules : List.of(MABARRAH, OFUQ)) {
      Assessment answer = assess(rules, events, days);
      List<Step> over =
          answer.steps().stream()
              .filter(
                  state ->
                      state.status() == StepStatus.RECORDED
                          || state.status() == StepStatus.NOT_APPLICABLE)
              .map(StepState::step)
              .toList();
      assertThat(answer.next())
          .filteredOn(next -> next.promise().filter(PromiseState::isOwed).isEmpty())
          .extracting(NextStep::step)
          .noneMatch(over::contains);
    }
  }

  @Property
  void an_answer_never_prints_the_reference(
      @ForAll @Size(max = 8) List<@From("events") Event> events,
      @ForAll @IntRange(max = 90) int days) {
    Assessment answer = assess(MABARRAH, events, days);

    assertThat(
            List.of(
                answer.toString(),
                answer.promises().toString(),
                answer.steps().toString(),
                answer.next().toString(),
                answer.findings().toString()))
        .noneMatch(text -> text.contains("1098765432"));
  }

  @Provide
  Arbitrary<Event> events() {
    Arbitrary<EventKind> kinds =
        Arbitraries.of(
            EventKind.SUBMITTED,
            EventKind.COMPLETED,
            EventKind.DECLARED,
            EventKind.RETURNED,
            EventKind.REPLIED,
            EventKind.REFUSED,
            EventKind.REGISTERED);
    Arbitrary<ChannelId> channels = Arbitraries.of(ChannelId.FAX, ChannelId.WEBSITE);
    // A month's worth of days before an Eid al-Adha that is not announced, without edge cases,
    // which would outnumber the tries.
    return Combinators.combine(kinds, Arbitraries.integers().between(0, 60), channels)
        .as(
            (kind, days, channel) -> {
              Event event = Event.on(FIRST.plusDays(days), kind);
              return kind.equals(EventKind.SUBMITTED) ? event.by(channel) : event;
            })
        .withoutEdgeCases();
  }

  private static Assessment assess(RuleSet rules, List<Event> events, int days) {
    CaseHistory history = CaseHistory.request(CaseRef.of("1098765432"));
    for (Event event : events) {
      history = history.with(event);
    }
    return rules.assess(history, AsOf.endOf(FIRST.plusDays(days)));
  }
}
