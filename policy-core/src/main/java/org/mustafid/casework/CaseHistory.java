package org.mustafid.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.style.MustafidStyle;

/**
 * The events of one case, in any order of arrival. Immutable: each method answers with a changed
 * copy.
 *
 * <p>Days are local dates in the zone of the policy's calendar.
 */
@Value.Immutable
@MustafidStyle
public abstract class CaseHistory {

  CaseHistory() {}

  /** What kind of case it is. */
  @Value.Parameter
  public abstract CaseKind kind();

  /** The host's reference; never printed. */
  @Value.Redacted
  @Value.Parameter
  public abstract CaseRef ref();

  /** The category that the host has put it in, by an id of the policy; empty if none. */
  @Value.Parameter
  public abstract Optional<CategoryId> category();

  /** The events, in the order of arrival. */
  @Value.Parameter
  public abstract List<Event> events();

  /** Which events should not have been recorded, in the order of arrival. */
  @Value.Parameter
  public abstract List<Retraction> retractions();

  /** The body or role that a complaint is about, if it is about one; never a person. */
  @Value.Parameter
  public abstract Optional<BodyId> about();

  /** What whoever brought it asked about their name; empty if nothing is on record. */
  @Value.Parameter
  public abstract Optional<Discretion> discretion();

  /** A case of which nothing is recorded yet. */
  public static CaseHistory of(CaseKind kind, CaseRef ref) {
    return ImmutableCaseHistory.of(
        kind, ref, Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  /** A request of which nothing is recorded yet. */
  public static CaseHistory request(CaseRef ref) {
    return of(CaseKind.REQUEST, ref);
  }

  /** With one more event. */
  public CaseHistory with(Event event) {
    List<Event> all = new ArrayList<>(events());
    all.add(event);
    return withEvents(all);
  }

  /** With one event the less: it should not have been recorded. */
  public CaseHistory with(Retraction retraction) {
    List<Retraction> all = new ArrayList<>(retractions());
    all.add(retraction);
    return withRetractions(all);
  }

  /** In a category of the policy. */
  public CaseHistory inCategory(CategoryId category) {
    return ImmutableCaseHistory.of(
        kind(), ref(), Optional.of(category), events(), retractions(), about(), discretion());
  }

  /** About a body or role, such as the department that a complaint is about. */
  public CaseHistory about(BodyId body) {
    return ImmutableCaseHistory.of(
        kind(), ref(), category(), events(), retractions(), Optional.of(body), discretion());
  }

  /** Brought without a name, or with the wish that it be kept. */
  public CaseHistory asking(Discretion discretion) {
    return ImmutableCaseHistory.of(
        kind(), ref(), category(), events(), retractions(), about(), Optional.of(discretion));
  }

  /** The same case, with these events in the place of all of its own. */
  public CaseHistory withEvents(List<Event> events) {
    return ImmutableCaseHistory.of(
        kind(), ref(), category(), events, retractions(), about(), discretion());
  }

  /** The same case, with these retractions in the place of all of its own. */
  public CaseHistory withRetractions(List<Retraction> retractions) {
    return ImmutableCaseHistory.of(
        kind(), ref(), category(), events(), retractions, about(), discretion());
  }

  /** With an event in the place of one that was recorded wrongly. */
  public CaseHistory corrected(EventId wrong, Event right) {
    return with(right.correcting(wrong));
  }

  /** Without an event that should not have been recorded. */
  public CaseHistory retracted(EventId wrong) {
    return with(Retraction.of(wrong));
  }

  /** Submitted on a day, by a channel. */
  public CaseHistory submitted(LocalDate day, ChannelId channel) {
    return with(Event.on(day, EventKind.SUBMITTED).by(channel));
  }

  /** Submitted at an instant, by a channel. */
  public CaseHistory submitted(Instant instant, ChannelId channel) {
    return with(Event.at(instant, EventKind.SUBMITTED).by(channel));
  }

  /** Complete on a day: all that was required is there. */
  public CaseHistory completed(LocalDate day) {
    return with(Event.on(day, EventKind.COMPLETED));
  }

  /** Complete at an instant: all that was required is there. */
  public CaseHistory completed(Instant instant) {
    return with(Event.at(instant, EventKind.COMPLETED));
  }

  /** Declared true and signed by the beneficiary on a day. */
  public CaseHistory declared(LocalDate day) {
    return with(Event.on(day, EventKind.DECLARED));
  }

  /** Declared true and signed by the beneficiary at an instant. */
  public CaseHistory declared(Instant instant) {
    return with(Event.at(instant, EventKind.DECLARED));
  }

  /** Returned for completion on a day. */
  public CaseHistory returned(LocalDate day) {
    return with(Event.on(day, EventKind.RETURNED));
  }

  /** Returned for completion at an instant. */
  public CaseHistory returned(Instant instant) {
    return with(Event.at(instant, EventKind.RETURNED));
  }

  /** Answered on a day, without a decision being recorded. */
  public CaseHistory replied(LocalDate day) {
    return with(Event.on(day, EventKind.REPLIED));
  }

  /** Answered at an instant, without a decision being recorded. */
  public CaseHistory replied(Instant instant) {
    return with(Event.at(instant, EventKind.REPLIED));
  }

  /** Answered and accepted on a day. */
  public CaseHistory accepted(LocalDate day) {
    return with(Event.on(day, EventKind.ACCEPTED));
  }

  /** Answered and accepted at an instant. */
  public CaseHistory accepted(Instant instant) {
    return with(Event.at(instant, EventKind.ACCEPTED));
  }

  /** Answered and refused on a day. */
  public CaseHistory refused(LocalDate day) {
    return with(Event.on(day, EventKind.REFUSED));
  }

  /** Answered and refused at an instant. */
  public CaseHistory refused(Instant instant) {
    return with(Event.at(instant, EventKind.REFUSED));
  }

  /** Withdrawn by the beneficiary on a day. */
  public CaseHistory withdrawn(LocalDate day) {
    return with(Event.on(day, EventKind.WITHDRAWN));
  }

  /** Withdrawn by the beneficiary at an instant. */
  public CaseHistory withdrawn(Instant instant) {
    return with(Event.at(instant, EventKind.WITHDRAWN));
  }

  /**
   * The record put right, as it was known at a moment: without what was recorded later, corrections
   * in their places, and all as if it had been recorded at once. So the past can be judged by what
   * is known today: put the record right as of today, and assess it as of the past.
   *
   * @param zone the zone of the policy's calendar
   */
  public CaseHistory asKnown(AsOf moment, ZoneId zone) {
    List<Event> known = standing(moment, zone).events().stream().map(Event::putRight).toList();
    return withEvents(known).withRetractions(List.of());
  }

  private static boolean isKnown(Optional<Instant> recordedAt, AsOf moment, ZoneId zone) {
    return recordedAt.isEmpty() || moment.sees(EventTime.at(recordedAt.get()), zone);
  }

  /**
   * What is amiss in the record as of a moment, such as a correction of what is not on record; by
   * sort, then in the order of time.
   *
   * @param zone the zone of the policy's calendar
   */
  public List<RecordFault> faults(AsOf asOf, ZoneId zone) {
    return isAmended() ? standing(asOf, zone).faults() : List.of();
  }

  private Standing standing(AsOf asOf, ZoneId zone) {
    UsualOrder.OnADay usual = UsualOrder.OF_A_CASE.first();
    return new Standing(this, asOf, zone, (one, other) -> withinADay(one, other, usual));
  }

  /** Whether something has to be put right before events are taken as they are. */
  @Value.Lazy
  boolean isAmended() {
    boolean amended = !retractions().isEmpty();
    List<Event> events = events();
    for (int i = 0; i < events.size() && !amended; i++) {
      Event event = events.get(i);
      amended = event.corrects().isPresent();
      for (int j = 0; j < i && event.id().isPresent() && !amended; j++) {
        amended = event.id().equals(events.get(j).id());
      }
    }
    return amended;
  }

  /**
   * What is seen as of a moment, in the order in which it counts: by day; within a day by instant,
   * where that is known. An event without an instant comes behind the last one that precedes it by
   * sequence, then in the usual order of a case (submission, completion, … reply, registration,
   * service), then by id. A return comes before the completion of its day if the case was with the
   * association before that day; a reopening comes first on a day before which the case was
   * answered or withdrawn, and last on any other. Kinds of one's own come before the reply, by
   * their ids; {@link org.mustafid.assessment.RuleSet#timeline RuleSet.timeline} knows what a
   * policy says of them. The order of arrival never matters.
   *
   * <p>A correction stands in the place of what it corrects, a retracted event does not stand, and
   * what was recorded later is not seen. Where an event was corrected or retracted more than once,
   * what was recorded last counts.
   *
   * @param zone the zone of the policy's calendar
   */
  public List<Event> seen(AsOf asOf, ZoneId zone) {
    return timeline(asOf, zone, UsualOrder.OF_A_CASE).stream().map(DatedEvent::event).toList();
  }

  /**
   * What is {@link #seen seen} as of a moment, in the order of a policy, each with its local date.
   *
   * @param zone the zone of the policy's calendar
   * @param usual the usual order of events of one day
   */
  public List<DatedEvent> timeline(AsOf asOf, ZoneId zone, UsualOrder usual) {
    LocalDate asOfDay = asOf.dayIn(zone);
    List<Event> events = isAmended() ? standing(asOf, zone).events() : events();
    DatedEvent[] seen = new DatedEvent[events.size()];
    int count = 0;
    for (int i = 0; i < seen.length; i++) {
      Event event = events.get(i);
      LocalDate day = event.time().dayIn(zone);
      if (sees(asOf, asOfDay, event.time(), day) && isKnown(event.recordedAt(), asOf, zone)) {
        int place = count++; // a case has few events, and most arrive in order
        for (; place > 0 && seen[place - 1].day().isAfter(day); place--) {
          seen[place] = seen[place - 1];
        }
        seen[place] = new DatedEvent(event, day);
      }
    }
    UsualOrder.OnADay order = usual.first();
    int ordered = 0; // how many it takes into account
    for (int from = 0, to; from < count; from = to) {
      to = from + 1;
      while (to < count && seen[to].day().equals(seen[from].day())) {
        to++;
      }
      if (to - from > 1) {
        order = order.after(seen, ordered, from);
        ordered = from;
        sortDay(seen, from, to, order);
      }
    }
    DatedEvent[] inOrder = count == seen.length ? seen : Arrays.copyOf(seen, count);
    return Collections.unmodifiableList(Arrays.asList(inOrder));
  }

  /**
   * Events with a time keep its order; each of the others comes behind the last of them that
   * usually precedes it. Sorted by insertion, because a day has few events.
   */
  private static void sortDay(DatedEvent[] seen, int from, int to, UsualOrder.OnADay order) {
    int timed = from; // what stands before this place has a time
    for (int next = from; next < to; next++) {
      if (seen[next].event().time() instanceof EventTime.AtInstant at) {
        DatedEvent event = seen[next];
        int place = next;
        while (place > from && (place > timed || isAfter(seen[place - 1], event, at, order))) {
          seen[place] = seen[place - 1];
          place--;
        }
        seen[place] = event;
        timed++;
      }
    }
    for (int next = timed; next < to; next++) {
      DatedEvent event = seen[next];
      int place = next;
      while (place > from && withinADay(seen[place - 1].event(), event.event(), order) > 0) {
        seen[place] = seen[place - 1];
        place--;
      }
      seen[place] = event;
    }
  }

  /** Whether an event with a time comes after another one, which happened at an instant. */
  private static boolean isAfter(
      DatedEvent one, DatedEvent other, EventTime.AtInstant at, UsualOrder.OnADay order) {
    int byTime = ((EventTime.AtInstant) one.event().time()).instant().compareTo(at.instant());
    return byTime > 0 || (byTime == 0 && withinADay(one.event(), other.event(), order) > 0);
  }

  private static boolean sees(AsOf asOf, LocalDate asOfDay, EventTime time, LocalDate day) {
    if (asOf instanceof AsOf.Moment moment && time instanceof EventTime.AtInstant at) {
      return !at.instant().isAfter(moment.instant());
    }
    return !day.isAfter(asOfDay);
  }

  /** By sequence, then as is usual; then by the whole content, so that only equal events tie. */
  private static int withinADay(Event one, Event other, UsualOrder.OnADay usual) {
    int order = Integer.compare(one.sequence(), other.sequence());
    if (order == 0) {
      order = Integer.compare(usual.placeOf(one.kind()), usual.placeOf(other.kind()));
    }
    return order != 0 ? order : BY_CONTENT.compare(one, other);
  }

  private static final Comparator<Event> BY_CONTENT =
      Comparator.comparing(Event::kind)
          .thenComparing(event -> event.time().findInstant().orElse(Instant.MIN))
          .thenComparing(event -> event.id().map(EventId::value).orElse(""))
          .thenComparing(event -> event.channel().map(ChannelId::value).orElse(""))
          .thenComparing(event -> event.meets().toString())
          .thenComparing(event -> event.takenBy().map(BodyId::value).orElse(""))
          .thenComparing(event -> event.corrects().map(EventId::value).orElse(""))
          .thenComparing(event -> event.recordedAt().orElse(Instant.MIN));

  /** Kind and number of events; never the reference. */
  @Override
  public final String toString() {
    return kind() + " with " + events().size() + " events";
  }
}
