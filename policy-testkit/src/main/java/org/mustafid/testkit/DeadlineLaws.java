package org.mustafid.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.FindingTypes;
import org.mustafid.assessment.PromiseState;
import org.mustafid.assessment.PromiseStatus;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.Event;
import org.mustafid.name.EventKind;
import org.mustafid.name.PromiseId;
import org.mustafid.name.RequirementId;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Count;
import org.mustafid.promise.Extension;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;
import org.mustafid.promise.TermUnit;
import org.mustafid.promise.Window;
import org.mustafid.workday.DayEstimate;

/** The laws that engines which watch deadlines are known to break. */
final class DeadlineLaws {
  private static final int LONG_AFTER = 300; // days
  private static final Set<PromiseStatus> IN_TIME =
      Set.of(PromiseStatus.KEPT, PromiseStatus.KEPT_EARLY);
  private static final Set<PromiseStatus> OPEN =
      Set.of(PromiseStatus.NOT_STARTED, PromiseStatus.RUNNING, PromiseStatus.PAUSED);

  private final Laws laws;

  DeadlineLaws(Laws laws) {
    this.laws = laws;
  }

  void noOldDueDateStays(SampleAnnouncement sample) {
    laws.stateOf(sample.start().started(), sample.start().promise());
    SampleStart announced = sample.announced();
    PromiseState state = laws.stateOf(announced.started(), announced.promise());
    assertThat(state.latest())
        .as("the latest day by the calendar that knows of %s", sample.announcement())
        .isEqualTo(
            announced.promise().windowFrom(announced.day(), announced.rules().calendar()).latest());
  }

  void noDayOfAPauseIsCounted(SampleStart start) {
    LocalDate completed = start.day().plusDays(9);
    PromiseState back = laws.stateOf(start.backFrom(start.day(), completed), start.promise());
    Count count = back.count().orElseThrow(() -> new AssertionError("no count of " + back));
    assertThat(count.counted())
        .as("the counted days after it came back on %s", Days.text(completed))
        .allMatch(day -> day.date().isAfter(completed));
    if (start.promise().noLaterThan().orElseThrow().unit() == TermUnit.WORKING_DAYS) {
      assertThat(count.counted())
          .as("the counted days, as many as without the pause")
          .hasSize(start.promise().noLaterThan().orElseThrow().amount());
    }
  }

  void aPauseSurvivesAnotherPolicy(SampleStart start) {
    SampleCase paused = start.returnedOn(start.day(), start.day().plusDays(LONG_AFTER));
    RuleSet other =
        RuleSet.of(Policy.builder().from(start.rules().policy()).version("another").build());
    SampleCase swapped = new SampleCase(other, paused.history(), paused.asOf());
    assertThat(laws.stateOf(swapped, start.promise()).pausedOn())
        .as("since when it is paused, under another version of the policy")
        .isEqualTo(laws.stateOf(paused, start.promise()).pausedOn())
        .contains(start.day());
  }

  void returnedAndAnsweredAtOnceIsKept(SampleStart start) {
    if (Keeping.events(start.promise()).isEmpty()) {
      return; // nothing but its start or a return keeps it
    }
    Event answer = Event.on(start.day(), Keeping.events(start.promise()).get(0)).inSequence(3);
    SampleCase atOnce =
        start.returnedOn(start.day(), start.day().plusDays(LONG_AFTER)).with(answer);
    PromiseState state = laws.stateOf(atOnce, start.promise());
    assertThat(state.status()).as("returned and answered on one day").isIn(IN_TIME);
    assertThat(state.latest())
        .as("the latest day of what was returned and answered on one day")
        .isEqualTo(start.promise().windowFrom(start.day(), start.rules().calendar()).latest());
  }

  void twoReturnsAreOnePause(SampleStart start) {
    LocalDate day = start.day();
    SampleCase once = start.backFrom(day, day.plusDays(3));
    SampleCase twice =
        new SampleCase(once.rules(), once.history(), AsOf.endOf(day.plusDays(4)))
            .with(Event.on(day.plusDays(1), EventKind.RETURNED))
            .with(Event.on(day.plusDays(4), EventKind.COMPLETED));
    assertThat(laws.stateOf(twice, start.promise()).latest())
        .as("the latest day when it was returned twice and completed twice")
        .isEqualTo(laws.stateOf(once, start.promise()).latest());
  }

  /** The default zone is of the whole machine, so only one law at a time may change it. */
  void theZoneOfTheViewerDoesNotMatter(SampleCase sample) {
    synchronized (DeadlineLaws.class) {
      TimeZone usual = TimeZone.getDefault();
      try {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Assessment east = laws.answer(sample);
        TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
        assertThat(laws.answer(sample)).as("the answer to a viewer elsewhere").isEqualTo(east);
      } finally {
        TimeZone.setDefault(usual);
      }
    }
  }

  void anInstantCountsOnItsOwnDay(SampleStart start) {
    ZoneId zone = start.rules().calendar().zone();
    for (LocalTime time : List.of(LocalTime.of(0, 0, 1), LocalTime.of(23, 59, 59))) {
      SampleCase started = start.startedAt(start.day().atTime(time).atZone(zone).toInstant());
      assertThat(laws.stateOf(started, start.promise()).startedOn())
          .as("the day on which it started at %s", time)
          .contains(start.day());
    }
  }

  void onePromiseDoesNotOverruleAnother(SampleCase sample) {
    List<PromiseState> together = laws.answer(sample).promises();
    CaseHistory inOrder = inOrder(sample);
    for (PromiseState state : together) {
      Policy alone =
          Policy.builder()
              .from(sample.rules().policy())
              .steps(List.of())
              .promises(withThoseThatItNeeds(state.promise(), sample))
              .build();
      SampleCase other = new SampleCase(RuleSet.of(alone), inOrder, sample.asOf());
      assertThat(laws.stateOf(other, state.promise()))
          .as("%s, as if there were no other promise", state.promise())
          .isEqualTo(state);
    }
  }

  /** The order of one day follows all promises, so it is written down before some are left out. */
  private static CaseHistory inOrder(SampleCase sample) {
    CaseHistory known = sample.history().asKnown(sample.asOf(), sample.rules().calendar().zone());
    List<Event> seen = new SampleCase(sample.rules(), known, sample.asOf()).seen();
    List<Event> inSequence = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      inSequence.add(seen.get(i).inSequence(i));
    }
    return known.withEvents(inSequence);
  }

  /**
   * Also those that start it when they are missed; and in a case that was back, those that say what
   * answers at a stage, because an answer brings it back.
   */
  private static List<Promise> withThoseThatItNeeds(Promise promise, SampleCase sample) {
    Policy policy = sample.rules().policy();
    List<Promise> all = new ArrayList<>(List.of(promise));
    if (sample.seen().stream().anyMatch(event -> event.kind().equals(EventKind.RETURNED))) {
      policy.promises().stream()
          .filter(each -> each.stage().isPresent() && !each.equals(promise))
          .forEach(all::add);
    }
    for (int i = 0; i < all.size(); i++) {
      List<PromiseId> missed = all.get(i).start().effective().map(Start::missed).orElse(List.of());
      policy.promises().stream()
          .filter(each -> missed.contains(each.id()) && !all.contains(each))
          .forEach(all::add);
    }
    return all;
  }

  void noClockRunsAfterTheClose(SampleStart start) {
    LocalDate latest = latest(start);
    for (LocalDate day : List.of(start.day(), latest, latest.plusDays(60))) {
      SampleCase kept = start.keptOn(day);
      SampleCase later =
          new SampleCase(kept.rules(), kept.history(), AsOf.endOf(day.plusDays(LONG_AFTER)));
      PromiseState then = laws.stateOf(kept, start.promise());
      assertThat(laws.stateOf(later, start.promise()))
          .as("%s days after it was kept on %s", LONG_AFTER, Days.text(day))
          .isEqualTo(then);
    }
  }

  void aLateReplyStaysVisible(SampleStart start) {
    LocalDate late = latest(start).plusDays(60);
    Event second = Event.on(late.plusDays(1), Keeping.events(start.promise()).get(0));
    SampleCase again =
        new SampleCase(
            start.rules(), start.keptOn(late).history().with(second), AsOf.endOf(late.plusDays(1)));
    PromiseState state = laws.stateOf(again, start.promise());
    assertThat(state.status()).as("kept late, and once more").isEqualTo(PromiseStatus.KEPT_LATE);
    assertThat(state.keptOn()).as("the day on which it was first kept").contains(late);
  }

  void reopeningOwesAgainAndHidesNothing(SampleStart start) {
    LocalDate late = latest(start).plusDays(60);
    SampleCase kept = start.keptOn(late);
    SampleCase reopened =
        new SampleCase(
            kept.rules(),
            kept.history().with(Event.on(late.plusDays(1), EventKind.REOPENED)),
            AsOf.endOf(late.plusDays(1)));
    Assessment answer = laws.answer(reopened);
    PromiseState state = answer.promise(start.promise().id());
    assertThat(state.status()).as("where it stands, reopened").isEqualTo(PromiseStatus.RUNNING);
    assertThat(state.startedOn()).as("the day from which it runs").contains(late.plusDays(1));
    assertThat(Laws.findings(answer, start.promise().id()))
        .as("the findings, one about the first reply, which was late")
        .anyMatch(finding -> finding.type().equals(FindingTypes.KEPT_LATE));
  }

  void anExtensionMovesTheLastDay(SampleStart start) {
    Extension extension = start.promise().extension().orElseThrow();
    Window without = laws.window(start);
    LocalDate last = without.latest().orElseThrow().latestPossible();
    Event granted = granted(extension, start.day());
    Event ungrounded = Event.on(start.day(), extension.grantedBy().get(0)).inSequence(2);
    SampleCase started = start.started();
    List<Event> tooMany = new ArrayList<>(started.history().events());
    for (int i = 0; i <= extension.times(); i++) {
      tooMany.add(granted.inSequence(2 + i));
      assertThat(window(started.with(List.copyOf(tooMany)), start).course().extensions())
          .as("the extensions after %s of them", i + 1)
          .isEqualTo(Math.min(i + 1, extension.times()));
    }
    assertThat(day(window(started.with(granted), start)))
        .as("the latest day when it was extended")
        .isAfterOrEqualTo(day(without));
    if (!extension.requires().isEmpty()) {
      assertThat(window(started.with(ungrounded), start))
          .as("what an extension without its grounds changes")
          .isEqualTo(without);
    }
    SampleCase tooLate =
        start.waitingOn(last.plusDays(1)).with(granted(extension, last.plusDays(1)));
    assertThat(window(tooLate, start))
        .as("what an extension after the last day changes")
        .isEqualTo(without);
  }

  private static Event granted(Extension extension, LocalDate day) {
    return Event.on(day, extension.grantedBy().get(0))
        .meeting(extension.requires().toArray(RequirementId[]::new))
        .inSequence(2);
  }

  private Window window(SampleCase sample, SampleStart start) {
    PromiseState state = laws.stateOf(sample, start.promise());
    return state.window().orElseThrow(() -> new AssertionError("no window: " + state));
  }

  private static LocalDate day(Window window) {
    return window.latest().map(DayEstimate::day).orElseThrow();
  }

  void nothingIsOwedAfterAWithdrawal(SampleCase sample) {
    ZoneId zone = sample.rules().calendar().zone();
    LocalDate next = sample.asOfDay().plusDays(1);
    CaseHistory known = sample.history().asKnown(sample.asOf(), zone);
    Event withdrawn = Event.on(sample.asOfDay(), EventKind.WITHDRAWN).inSequence(Integer.MAX_VALUE);
    List<Event> events =
        new ArrayList<>(
            known.events().stream()
                .filter(event -> sample.asOf().sees(event.time(), zone))
                .toList());
    events.add(withdrawn);
    for (Promise promise : sample.rules().policy().promises()) {
      promise
          .start()
          .effective()
          .ifPresent(start -> start.events().forEach(kind -> events.add(Event.on(next, kind))));
    }
    events.removeIf(event -> event.kind().equals(EventKind.REOPENED) && isOn(event, next, zone));
    SampleCase over = new SampleCase(sample.rules(), known.withEvents(events), AsOf.endOf(next));
    assertThat(laws.answer(over).promises())
        .as("where promises stand after the withdrawal on %s", Days.text(sample.asOfDay()))
        .noneMatch(state -> OPEN.contains(state.status()));
  }

  private static boolean isOn(Event event, LocalDate day, ZoneId zone) {
    return event.time().dayIn(zone).equals(day);
  }

  void silenceStartsWhatWaitsForIt(SampleStart missed) {
    DayEstimate latest = laws.stateOf(missed.started(), missed.promise()).latest().orElseThrow();
    for (Promise waiting : Ground.waitingFor(missed.promise(), missed.rules())) {
      assertThat(laws.stateOf(missed.waitingOn(latest.latestPossible()), waiting).status())
          .as("where %s stands on the last day that it waits for", waiting.id())
          .isEqualTo(PromiseStatus.NOT_STARTED);
      PromiseState after =
          laws.stateOf(missed.waitingOn(latest.latestPossible().plusDays(1)), waiting);
      assertThat(after.startedOn()).as("the start of %s", waiting.id()).contains(latest.day());
      assertThat(after.startPromises()).as("what starts it").containsExactly(missed.promise());
    }
  }

  private LocalDate latest(SampleStart start) {
    return laws.window(start).latest().orElseThrow().latestPossible();
  }
}
