package org.mustafid.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.name.AssociationId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PolicyId;
import org.mustafid.name.PromiseId;
import org.mustafid.name.ReadingId;
import org.mustafid.name.SectionId;
import org.mustafid.name.StepId;
import org.mustafid.policy.Association;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Step;
import org.mustafid.policy.StepOrder;
import org.mustafid.promise.OnDayOff;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;
import org.mustafid.rules.RuleSets;
import org.mustafid.workday.WorkingCalendar;

class PolicyProperties {
  private static final Section SECTION =
      Section.of(SectionId.of("a"), Labels.of("قسم", "Section: \"A\" {x} #1"));
  private static final Section OF_A_BASE = SECTION.printedIn(PolicyId.of("base"));
  private static final List<EventKind> EVENTS =
      List.of(EventKind.SUBMITTED, EventKind.REFERRED, EventKind.REGISTERED);

  @Provide
  Arbitrary<Policy> policies() {
    return Combinators.combine(
            promises("reply"),
            promises("visit").optional(),
            stated(
                Arbitraries.longs()
                    .between(-20_000, 40_000)
                    .map(LocalDate::ofEpochDay)
                    .filter(day -> day.getYear() >= 1900)),
            stated(Arbitraries.of(StepOrder.class)),
            stated(Arbitraries.of(EVENTS)),
            labels())
        .as(PolicyProperties::policy);
  }

  private static Policy policy(
      Promise reply,
      Optional<Promise> visit,
      Stated<LocalDate> inForceFrom,
      Stated<StepOrder> order,
      Stated<EventKind> expectedBy,
      Labels labels) {
    Policy.Builder policy = Policy.builder();
    policy
        .id(PolicyId.of("generated"))
        .title(labels)
        .association(Association.of(AssociationId.of("ours"), labels))
        .calendar(WorkingCalendar.saudiNonProfit())
        .inForceFrom(inForceFrom)
        .stepOrder(order)
        .addSections(SECTION, OF_A_BASE)
        .addChannels(
            Channel.of(ChannelId.WEBSITE, Clause.of(SECTION, 1)),
            Channel.of(ChannelId.of("drum"), labels, Clause.of(OF_A_BASE, 2)))
        .addSteps(step(labels).expectedBy(expectedBy).build())
        .addPromises(reply);
    visit.ifPresent(policy::addPromises);
    return policy.build();
  }

  private static Step.Builder step(Labels labels) {
    Step.Builder step = Step.builder();
    step.id(StepId.of("greeting"))
        .labels(labels)
        .clause(Clause.of(SECTION, 3))
        .addEvidence(EventKind.REPLIED);
    return step;
  }

  private static Arbitrary<Promise> promises(String id) {
    Arbitrary<Term> terms =
        Combinators.combine(Arbitraries.of(1, 2, 15, 31, 9_999), Arbitraries.of(TermUnit.class))
            .as((amount, unit) -> Term.of(unit == TermUnit.DAY_OF_NEXT_MONTH ? 10 : amount, unit));
    return Combinators.combine(
            stated(starts()),
            terms,
            terms.optional(),
            stated(Arbitraries.of(OnReturn.class)),
            stated(Arbitraries.of(OnReopening.class)),
            Arbitraries.of(OnDayOff.class),
            Arbitraries.of(Party.class),
            labels())
        .as(
            (start, cap, floor, onReturn, onReopening, onDayOff, party, labels) -> {
              Promise.Builder promise = Promise.builder();
              promise
                  .id(PromiseId.of(id))
                  .labels(PromiseId.of(id).labels().overriddenBy(labels))
                  .to(CaseKind.REQUEST)
                  .by(party)
                  .start(start)
                  .addKeptBy(EventKind.REPLIED)
                  .noLaterThan(cap)
                  .notBefore(floor)
                  .onReturn(onReturn)
                  .onReopening(onReopening)
                  .onDayOff(onDayOff)
                  .clause(Clause.of(SECTION, 4).printedAs("٤/أ"));
              return promise.build();
            });
  }

  private static Arbitrary<Start> starts() {
    return Arbitraries.of(
        Start.first(EventKind.SUBMITTED),
        Start.last(EventKind.SUBMITTED),
        Start.firstOf(EventKind.SUBMITTED, EventKind.REFERRED),
        Start.lastOf(EventKind.REGISTERED, EventKind.REFERRED));
  }

  /**
   * Stated here or elsewhere, read with or without the values of the alternatives, or left open.
   */
  private static <T> Arbitrary<Stated<T>> stated(Arbitrary<T> values) {
    Labels text = Labels.of("قراءة", "reading");
    Reading alone = Reading.of(ReadingId.of("alone"), text);
    Reading two = Reading.of(ReadingId.of("two"), text).insteadOf(List.of(text, text));
    return Arbitraries.oneOf(
        values.map(value -> Stated.byClause(Clause.of(SECTION, 3), value)),
        values.map(value -> Stated.byClause(Clause.of(SECTION), value)),
        values.map(value -> Stated.byClause(Clause.of(OF_A_BASE, 3), value)),
        values.map(value -> Stated.byReading(alone, value)),
        values.map(value -> Stated.byReading(two, value)),
        Combinators.combine(values, values, values)
            .as((value, one, other) -> Stated.byReading(two, value, List.of(one, other))),
        Arbitraries.just(Stated.unstated()));
  }

  /** Texts in which YAML would see keys, comments, numbers or quotes if JSON did not quote them. */
  private static Arbitrary<Labels> labels() {
    return Arbitraries.of(
        Labels.of("نص", "text"),
        Labels.of("«نص»: # {", "a: b # c - [d] \"e\" \\ 'f'"),
        Labels.of("١٤", "null").with("ur", "12.5"),
        Labels.of("سطر\nآخر", "tab\tand \uD835\uDC9C").with("fr", "é"));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void a_policy_is_read_back_as_it_was(@ForAll("policies") Policy policy) {
    assertThat(RuleSets.parse("written", Policies.write(policy)).policy()).isEqualTo(policy);
  }
}
