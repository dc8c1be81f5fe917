package org.mustafid.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.DatedEvent;
import org.mustafid.casework.Event;

/**
 * A case that a law is tried on, and the moment as of which it is looked at. Immutable.
 *
 * @param rules the rules under test
 * @param history what happened, in an order of arrival
 * @param asOf the moment
 */
public record SampleCase(RuleSet rules, CaseHistory history, AsOf asOf) {

  /** What is seen, in the order in which it counts. */
  List<Event> seen() {
    return rules.timeline(history, asOf).stream().map(DatedEvent::event).toList();
  }

  /** The same case with other events, or with the same ones in another order of arrival. */
  SampleCase with(List<Event> events) {
    return new SampleCase(rules, history.withEvents(events), asOf);
  }

  /** The same case with one more event. */
  SampleCase with(Event event) {
    return new SampleCase(rules, history.with(event), asOf);
  }

  /** The local date as of which the case is looked at. */
  LocalDate asOfDay() {
    return asOf.dayIn(zone());
  }

  private ZoneId zone() {
    return rules.calendar().zone();
  }

  /**
   * The events by local day in the order of arrival, then the moment; never the reference. Such as
   * {@code request: Sun 2026-03-08 submitted by website; Tue 2026-03-31 replied; as of the end of
   * Tue 2026-03-31}.
   */
  @Override
  public String toString() {
    String events =
        history.events().isEmpty()
            ? "no events"
            : history.events().stream().map(this::text).collect(Collectors.joining("; "));
    String category = history.category().map(each -> " in category " + each).orElse("");
    String about = history.about().map(each -> " about " + each).orElse("");
    String discretion = history.discretion().map(each -> " " + each).orElse("");
    String retracted =
        history.retractions().isEmpty() ? "" : "; " + history.retractions().size() + " retracted";
    return history.kind()
        + category
        + about
        + discretion
        + ": "
        + events
        + retracted
        + "; as of "
        + moment();
  }

  private String text(Event event) {
    return Days.text(event.time().dayIn(zone()))
        + event.time().findInstant().map(at -> " " + LocalTime.ofInstant(at, zone())).orElse("")
        + " "
        + event.kind()
        + event.channel().map(channel -> " by " + channel).orElse("")
        + (event.meets().isEmpty() ? "" : " meeting " + event.meets())
        + (event.sequence() > 0 ? " (sequence " + event.sequence() + ")" : "")
        + event.takenBy().map(body -> " taken by " + body).orElse("")
        + (event.corrects().isPresent() ? " as a correction" : "")
        + event.recordedAt().map(at -> " recorded " + at.atZone(zone())).orElse("");
  }

  private String moment() {
    return asOf instanceof AsOf.Moment moment
        ? Days.text(asOfDay()) + " " + LocalTime.ofInstant(moment.instant(), zone())
        : "the end of " + Days.text(asOfDay());
  }
}
