package org.mustafid.testkit;

import java.time.LocalDate;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.name.EventKind;
import org.mustafid.promise.Promise;

/**
 * A promise and a day on which it starts. Immutable.
 *
 * @param rules the rules under test
 * @param promise one of their promises, of which it is known from which event it runs
 * @param day a local date in the calendar's zone, with room for every window of the rules
 */
public record SampleStart(RuleSet rules, Promise promise, LocalDate day) {

  /** A case in which nothing happened but the event that starts the promise. */
  SampleCase started() {
    CaseHistory history =
        CaseHistory.of(promise.to(), CaseRef.of("sample")).with(Event.on(day, event()));
    return new SampleCase(rules, history, AsOf.endOf(day));
  }

  /** The same case when the promise was kept on a day, as of its end. */
  SampleCase keptOn(LocalDate keptOn) {
    Event kept = Event.on(keptOn, keptBy()).inSequence(1);
    return new SampleCase(rules, started().history().with(kept), AsOf.endOf(keptOn));
  }

  /** The same case when nothing has happened by the end of a day. */
  SampleCase waitingOn(LocalDate asOfDay) {
    return new SampleCase(rules, started().history(), AsOf.endOf(asOfDay));
  }

  SampleStart on(LocalDate otherDay) {
    return new SampleStart(rules, promise, otherDay);
  }

  private EventKind event() {
    return promise.start().effective().orElseThrow().event();
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
