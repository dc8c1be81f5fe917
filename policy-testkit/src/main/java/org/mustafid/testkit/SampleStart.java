package org.mustafid.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.name.EventKind;
import org.mustafid.policy.Stage;
import org.mustafid.promise.Promise;

/**
 * A promise and a day on which it starts. Immutable.
 *
 * @param rules the rules under test
 * @param promise one of their promises, of which an event is known with which it starts
 * @param day a local date in the calendar's zone, with room for every window of the rules
 */
public record SampleStart(RuleSet rules, Promise promise, LocalDate day) {

  /** A case in which nothing happened but the event that starts the promise, at its stage. */
  SampleCase started() {
    return new SampleCase(
        rules, atItsStage().with(Event.on(day, event()).inSequence(1)), AsOf.endOf(day));
  }

  /** The same case when it started at an instant. */
  SampleCase startedAt(Instant instant) {
    return new SampleCase(
        rules, atItsStage().with(Event.at(instant, event()).inSequence(1)), AsOf.at(instant));
  }

  private CaseHistory empty() {
    CaseHistory history = CaseHistory.of(promise.to(), CaseRef.of("sample"));
    return promise.categories().isEmpty()
        ? history
        : history.inCategory(promise.categories().get(0));
  }

  /** What opens a stage opens those first that stand before it in print and open with the same. */
  private CaseHistory atItsStage() {
    CaseHistory history = empty();
    if (stage().isEmpty()) {
      return history;
    }
    Stage stage = stage().get();
    boolean startOpens = stage.openedBy().contains(event());
    EventKind opening = startOpens ? event() : stage.openedBy().get(0);
    for (Stage each : rules.policy().stages()) {
      if (each.equals(stage)) {
        break;
      }
      if (each.to().equals(stage.to()) && each.openedBy().contains(opening)) {
        history = history.with(Event.on(day, opening));
      }
    }
    return startOpens ? history : history.with(Event.on(day, opening));
  }

  /** The same case when the promise was kept on a day, as of its end. */
  SampleCase keptOn(LocalDate keptOn) {
    Event kept = Event.on(keptOn, keptBy()).inSequence(2);
    return new SampleCase(rules, started().history().with(kept), AsOf.endOf(keptOn));
  }

  /** The case that started at an instant when the promise was kept at another one. */
  SampleCase keptAt(Instant start, Instant kept) {
    return new SampleCase(
        rules,
        startedAt(start).history().with(Event.at(kept, keptBy()).inSequence(2)),
        AsOf.at(kept));
  }

  /** The same case when it was returned on a day and nothing has happened since, as of another. */
  SampleCase returnedOn(LocalDate returned, LocalDate asOfDay) {
    Event back = Event.on(returned, EventKind.RETURNED).inSequence(2);
    return new SampleCase(rules, started().history().with(back), AsOf.endOf(asOfDay));
  }

  /** The same case when it was returned on one day and completed on another, as of its end. */
  SampleCase backFrom(LocalDate returned, LocalDate completed) {
    Event complete = Event.on(completed, EventKind.COMPLETED).inSequence(3);
    return returnedOn(returned, completed).with(complete);
  }

  /** The same case when nothing has happened by the end of a day. */
  SampleCase waitingOn(LocalDate asOfDay) {
    return new SampleCase(rules, started().history(), AsOf.endOf(asOfDay));
  }

  SampleStart on(LocalDate otherDay) {
    return new SampleStart(rules, promise, otherDay);
  }

  /** The one that opens its stage, if it may start it; another could open another stage. */
  private EventKind event() {
    List<EventKind> starts = promise.start().effective().orElseThrow().events();
    return stage()
        .flatMap(stage -> starts.stream().filter(stage.openedBy()::contains).findFirst())
        .orElse(starts.get(0));
  }

  private Optional<Stage> stage() {
    return promise.stage().flatMap(rules.policy()::findStage);
  }

  private EventKind keptBy() {
    return Keeping.events(promise).get(0);
  }

  /** Such as {@code promise reply to request, C-6, from completed on Sun 2026-03-08}. */
  @Override
  public String toString() {
    return promise + ", from " + event() + " on " + Days.text(day);
  }
}
