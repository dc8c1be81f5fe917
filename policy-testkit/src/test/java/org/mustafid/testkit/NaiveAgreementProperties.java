package org.mustafid.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.mustafid.assessment.PromiseState;
import org.mustafid.assessment.PromiseStatus;
import org.mustafid.assessment.RuleSet;
import org.mustafid.name.EventKind;
import org.mustafid.promise.Window;
import org.mustafid.rules.RuleSets;
import org.mustafid.workday.DayEstimate;
import org.mustafid.workday.WorkingCalendar;

/**
 * Promises against a second implementation of their rules. Each try compares two hundred cases;
 * {@code -Djqwik.tries.default=10000} compares two million.
 */
class NaiveAgreementProperties {
  private static final Path DOCUMENTS = Path.of("../policy-rules/src/test/resources/documents");

  private static final List<RuleSet> RULES =
      Stream.of(
              Stream.of("mabarrah", "ofuq", "manarat", "ihsan-housing", "modeem")
                  .map(RuleSets::shipped),
              Stream.of("complete", "staged-complaints", "service-charter", "appeal")
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
  void promises_stand_where_counting_by_hand_puts_them(
      @ForAll @Size(200) List<@From("cases") SampleCase> samples) {
    for (SampleCase sample : samples) {
      if (isWithdrawn(sample)) {
        continue; // which ends what is open, and is not counted a second time here
      }
      List<PromiseState> states = sample.rules().assess(sample.history(), sample.asOf()).promises();
      for (PromiseState state : states) {
        NaivePromise.Answer counted = counted(state, sample);
        assertThat(narrowed(answered(state), counted))
            .as("%s of %s, %s", state.promise().id(), sample.rules().policy().id(), sample)
            .isEqualTo(counted);
      }
    }
  }

  private static boolean isWithdrawn(SampleCase sample) {
    return sample.history().events().stream()
        .anyMatch(event -> event.kind().equals(EventKind.WITHDRAWN));
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

  private static NaivePromise.Answer counted(PromiseState state, SampleCase sample) {
    RuleSet rules = sample.rules();
    return NaivePromise.of(
        state.promise(),
        rules.policy(),
        DAYS.computeIfAbsent(rules.calendar(), NaiveDays::of),
        sample.history().category(),
        sample.seen(),
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
