package org.mustafid.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.ClaimDecision;
import org.mustafid.assessment.FindingTypes;
import org.mustafid.assessment.OtherReading;
import org.mustafid.assessment.PromiseState;
import org.mustafid.assessment.PromiseStatus;
import org.mustafid.assessment.RuleSet;
import org.mustafid.assessment.StepStatus;
import org.mustafid.casework.Event;
import org.mustafid.compensation.Condition;
import org.mustafid.compensation.Truth;
import org.mustafid.name.PromiseId;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Step;
import org.mustafid.promise.Promise;
import org.mustafid.promise.StartOrder;
import org.mustafid.promise.Window;
import org.mustafid.rules.RuleSets;
import org.mustafid.rules.Scenarios;
import org.mustafid.workday.DayEstimate;
import org.mustafid.workday.WorkingCalendar;

/**
 * Promises, steps and claims against a second implementation of their rules. Each try compares two
 * hundred cases; {@code -Djqwik.tries.default=5000} compares a million.
 */
class NaiveAgreementProperties {
  private static final Path DOCUMENTS = Path.of("../policy-rules/src/test/resources/documents");

  private static final List<RuleSet> RULES =
      Stream.of(
              Stream.of("mabarrah", "ofuq", "manarat", "ihsan-housing", "modeem")
                  .map(RuleSets::shipped),
              Stream.of(
                      "complete",
                      "staged-complaints",
                      "service-charter",
                      "appeal",
                      "silence",
                      "clocks")
                  .map(name -> RuleSets.read(DOCUMENTS.resolve(name + ".yaml"))),
              Stream.of(
                  RuleSets.read(
                      Path.of("../policy-i18n/src/test/resources/documents/complaints.yaml")),
                  Policies.capped(),
                  Policies.floored(),
                  Policies.mixed(),
                  Policies.unstated(),
                  Policies.appeal(),
                  Policies.moved()),
              BuiltPolicies.some(new Random(1447), 60).stream())
          .flatMap(each -> each)
          .toList();

  private static final Map<WorkingCalendar, NaiveDays> DAYS = new LinkedHashMap<>();

  @Property
  void answers_are_what_counting_by_hand_gives(
      @ForAll @Size(200) List<@From("cases") SampleCase> samples) {
    for (SampleCase sample : samples) {
      Supplier<String> scenario =
          () -> sample.rules().policy().id() + ", " + sample + "\n" + scenario(sample);
      Assessment answer = sample.rules().assess(sample.history(), sample.asOf());
      List<Event> seen = NaiveRecord.seen(sample.history(), sample.asOf(), sample.rules().policy());
      Map<Promise, NaivePromise.Answer> counted = new LinkedHashMap<>();
      Set<PromiseId> wider = new HashSet<>();
      boolean followsWider = false;
      for (PromiseState state : byStart(answer)) {
        NaivePromise.Answer one = counted(state, sample, seen);
        counted.put(state.promise(), one);
        NaivePromise.Answer ours = answered(state);
        NaivePromise.Answer narrowed = narrowed(ours, one);
        if (startsWithAny(wider, state)) {
          wider.add(state.promise().id());
          followsWider = true;
          continue;
        }
        if (!narrowed.equals(ours)) {
          wider.add(state.promise().id());
        }
        assertThat(narrowed)
            .as(() -> state.promise().id() + " of " + scenario.get())
            .isEqualTo(one);
      }
      if (followsWider) {
        continue; // what is owed may be unclear, and so what has to be done next
      }
      assertThat(steps(answer))
          .as(() -> "the steps of " + scenario.get())
          .isEqualTo(NaiveSteps.of(sample.rules().policy(), sample.history(), seen, counted));
      answer
          .claim()
          .ifPresent(
              claim ->
                  assertThat(claim(claim, answer))
                      .as(() -> "the claim of " + scenario.get())
                      .isEqualTo(NaiveClaim.of(sample.rules().policy(), seen)));
    }
  }

  @Property
  void what_a_shorter_calendar_does_not_know_is_withheld_and_nothing_else(
      @ForAll @From("cases") SampleCase sample, @ForAll @IntRange(max = 60) int spare) {
    Policy policy = sample.rules().policy();
    ZoneId zone = policy.calendar().zone();
    List<Event> seen = NaiveRecord.seen(sample.history(), sample.asOf(), policy);
    LocalDate last =
        Stream.concat(
                Stream.of(sample.asOf().dayIn(zone)),
                seen.stream().map(event -> event.time().dayIn(zone)))
            .max(Comparator.naturalOrder())
            .orElseThrow()
            .plusDays(spare);
    LocalDate end = last.isBefore(policy.calendar().lastDay()) ? last : policy.calendar().lastDay();
    WorkingCalendar shorter =
        policy.calendar().toBuilder().range(policy.calendar().firstDay(), end).build();
    RuleSet rules = RuleSet.of(Policy.builder().from(policy).calendar(shorter).build());
    for (PromiseState state : rules.assess(sample.history(), sample.asOf()).promises()) {
      NaivePromise.Answer counted =
          NaivePromise.of(
              state.promise(),
              policy,
              DAYS.computeIfAbsent(policy.calendar(), NaiveDays::of),
              sample.history(),
              seen,
              sample.asOf(),
              end);
      assertThat(narrowed(answered(state), counted))
          .as(() -> state.promise().id() + " by a calendar to " + end + ", " + scenario(sample))
          .isEqualTo(counted);
    }
  }

  private static List<PromiseState> byStart(Assessment answer) {
    return StartOrder.of(answer.promises().stream().map(PromiseState::promise).toList())
        .promises()
        .stream()
        .map(promise -> answer.promise(promise.id()))
        .toList();
  }

  /** Whether it may have started with a day that has wider bounds than it needs. */
  private static boolean startsWithAny(Set<PromiseId> missed, PromiseState state) {
    return state.promise().start().effective().stream()
        .flatMap(start -> start.missed().stream())
        .anyMatch(missed::contains);
  }

  private static String scenario(SampleCase sample) {
    return Scenarios.write("case", sample.rules(), sample.history(), sample.asOf());
  }

  private static NaiveSteps.Answer steps(Assessment answer) {
    Map<String, StepStatus> steps = new LinkedHashMap<>();
    answer.steps().forEach(state -> steps.put(state.step().id().value(), state.status()));
    return new NaiveSteps.Answer(
        steps,
        answer.next().stream().map(next -> next.step().id() + " " + next.force()).toList(),
        answer.findings().stream()
            .filter(finding -> finding.type().equals(FindingTypes.STEP_NOT_RECORDED))
            .map(finding -> (Step) Objects.requireNonNull(finding.arguments().get("step")))
            .map(step -> step.id().value())
            .toList());
  }

  private static NaiveClaim.Answer claim(ClaimDecision claim, Assessment answer) {
    Map<String, Truth> conditions = new LinkedHashMap<>();
    claim
        .conditions()
        .forEach(state -> conditions.put(state.condition().id().value(), state.truth()));
    return new NaiveClaim.Answer(
        claim.answer(),
        conditions,
        answer.findings().stream()
            .filter(finding -> finding.type().equals(FindingTypes.EVIDENCE_DEFECTIVE))
            .map(
                finding -> (Condition) Objects.requireNonNull(finding.arguments().get("condition")))
            .map(condition -> condition.id().value())
            .toList(),
        claim.deciding().stream().map(condition -> condition.id().value()).toList(),
        claim.otherwise().stream().map(OtherReading::answer).toList());
  }

  /**
   * Where a period was moved among days that announcements decide, the bounds may be wider than
   * what any one announcement gives, and never narrower; and then what they decide may be unclear.
   */
  private static NaivePromise.Answer narrowed(
      NaivePromise.Answer ours, NaivePromise.Answer counted) {
    if (!counted.moved() || ours.latest().isEmpty() || counted.latest().isEmpty()) {
      return ours;
    }
    NaiveDays.Three wide = ours.latest().get();
    NaiveDays.Three exact = counted.latest().get();
    boolean holds =
        wide.likely().equals(exact.likely())
            && !wide.first().isAfter(exact.first())
            && !wide.last().isBefore(exact.last());
    boolean isWider = holds && !wide.equals(exact);
    return isWider
        ? ours.with(
            exact,
            ours.status() == PromiseStatus.DUE_DAY_UNCLEAR ? counted.status() : ours.status())
        : ours;
  }

  @Provide
  Arbitrary<SampleCase> cases() {
    List<Arbitrary<SampleCase>> each = RULES.stream().map(PolicyArbitraries::cases).toList();
    return Arbitraries.oneOf(each).withoutEdgeCases();
  }

  private static NaivePromise.Answer counted(
      PromiseState state, SampleCase sample, List<Event> seen) {
    RuleSet rules = sample.rules();
    return NaivePromise.of(
        state.promise(),
        rules.policy(),
        DAYS.computeIfAbsent(rules.calendar(), NaiveDays::of),
        sample.history(),
        seen,
        sample.asOf());
  }

  private static NaivePromise.Answer answered(PromiseState state) {
    List<LocalDate> missed = new ArrayList<>();
    state.missed().forEach(window -> missed.add(window.startDay()));
    return new NaivePromise.Answer(
        state.status(),
        state.window().map(Window::startDay),
        state.earliest().map(NaiveAgreementProperties::three),
        state.latest().map(NaiveAgreementProperties::three),
        state.window().flatMap(Window::latestInstantPossible).map(ZonedDateTime::toInstant),
        state.pausedOn(),
        state.keptOn(),
        missed,
        state
            .window()
            .filter(
                window -> !window.course().pauses().isEmpty() || window.course().extensions() > 0)
            .isPresent());
  }

  private static NaiveDays.Three three(DayEstimate day) {
    return new NaiveDays.Three(day.day(), day.earliestPossible(), day.latestPossible());
  }
}
