package org.mustafid.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mustafid.assessment.PromiseStatus;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.Discretion;
import org.mustafid.casework.Event;
import org.mustafid.name.CategoryId;
import org.mustafid.name.EventKind;
import org.mustafid.name.PromiseId;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Stage;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;

/**
 * Where a promise stands, worked out a second time: written from the documents that say how
 * promises count, and not from the code that it is compared with. Slow, and without cleverness.
 */
@SuppressWarnings(
    "NullAway") // what has not started has no start; this is a loop over events, and no model
final class NaivePromise {
  /** What can be compared. */
  record Answer(
      PromiseStatus status,
      Optional<LocalDate> startDay,
      Optional<NaiveDays.Three> earliest,
      Optional<NaiveDays.Three> latest,
      Optional<Instant> latestInstant,
      Optional<LocalDate> pausedOn,
      Optional<LocalDate> keptOn,
      List<LocalDate> missed,
      boolean moved) {
    Answer with(NaiveDays.Three latest, PromiseStatus status) {
      return new Answer(
          status,
          startDay,
          earliest,
          Optional.of(latest),
          latestInstant,
          pausedOn,
          keptOn,
          missed,
          moved);
    }
  }

  /** From one instant, inclusive, to another, inclusive; the same if the time of day is known. */
  private record Time(Instant first, Instant last) {}

  /**
   * The last day of a period in which a promise was not kept, and its last instant if it elapses.
   */
  private record Missed(NaiveDays.Three day, Optional<Time> bound) {}

  private final Promise promise;
  private final NaiveDays days;
  private final ZoneId zone;
  private final LocalDate lastDay;

  private Event startedBy;
  private LocalDate start;
  private NaiveDays.Three startDays; // it may not be certain when another promise was missed
  private final List<Missed> missed = new ArrayList<>();
  private final List<Missed> waited = new ArrayList<>(); // for the promises that start this one
  private Time startTime;
  private boolean away;
  private Event wentAway; // the last return
  private Policy policy;
  private LocalDate pausedOn;
  private List<NaiveDays.Gap> gaps = new ArrayList<>();

  /** From when to when it stood still, as exactly as is known. */
  private List<Time[]> still = new ArrayList<>();

  private Time pausedAt;
  private int extensions;
  private Event kept;
  private Event withdrawn; // until it is reopened

  private NaivePromise(Promise promise, NaiveDays days, LocalDate lastDay) {
    this.lastDay = lastDay;
    this.promise = promise;
    this.days = days;
    this.zone = days.likely().zone();
  }

  static Answer of(
      Promise promise,
      Policy policy,
      NaiveDays days,
      CaseHistory history,
      List<Event> seen,
      AsOf asOf) {
    return of(promise, policy, days, history, seen, asOf, days.likely().lastDay());
  }

  /** By a calendar that is as those days say, and ends before they do. */
  static Answer of(
      Promise promise,
      Policy policy,
      NaiveDays days,
      CaseHistory history,
      List<Event> seen,
      AsOf asOf,
      LocalDate lastDay) {
    NaivePromise naive = new NaivePromise(promise, days, lastDay);
    Answer answer = naive.answer(policy, history, seen, asOf);
    return naive.isOutside(answer.earliest()) || naive.isOutside(answer.latest())
        ? withheld(answer.keptOn(), answer.missed())
        : answer;
  }

  private boolean isOutside(Optional<NaiveDays.Three> day) {
    return day.filter(each -> each.last().isAfter(lastDay)).isPresent();
  }

  /** Of days that the calendar does not know, nothing is said. */
  private static Answer withheld(Optional<LocalDate> keptOn, List<LocalDate> missed) {
    return new Answer(
        PromiseStatus.OUT_OF_RANGE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        keptOn,
        missed,
        false);
  }

  /** Neither a name nor a means of contact came with it. */
  static boolean isUnreachable(CaseHistory history) {
    return history.discretion().equals(Optional.of(Discretion.ANONYMOUS_WITHOUT_CONTACT));
  }

  static boolean areReplies(List<EventKind> events) {
    int replies = 0;
    for (EventKind kind : events) {
      replies += List.of("replied", "accepted", "refused").contains(kind.value()) ? 1 : 0;
    }
    return replies > 0 && replies == events.size();
  }

  private Answer answer(Policy policy, CaseHistory history, List<Event> seen, AsOf asOf) {
    Optional<CategoryId> category = history.category();
    this.policy = policy;
    if (promise.start().effective().isEmpty()) {
      return nothing(PromiseStatus.START_UNSTATED);
    }
    for (PromiseId other : promise.start().effective().orElseThrow().missed()) {
      for (Promise each : policy.promises()) {
        boolean isFor =
            each.categories().isEmpty()
                || (category.isPresent() && each.categories().contains(category.get()));
        if (each.id().equals(other) && isFor) {
          NaivePromise counted = new NaivePromise(each, days, lastDay);
          counted.answer(policy, history, seen, asOf);
          waited.addAll(counted.missed);
        }
      }
    }
    waited.sort(Comparator.comparing(each -> timeOf(each).last()));
    List<Event> events = seen;
    Optional<Event> closing = Optional.empty();
    if (promise.stage().isPresent()) {
      int from = -1;
      int through = -1;
      List<String> opened = new ArrayList<>();
      for (int i = 0; i < seen.size(); i++) {
        String opens = opens(seen.get(i).kind(), policy, category);
        if (!opens.isEmpty() && !opened.contains(opens)) { // a stage opens once
          opened.add(opens);
          through = from >= 0 && through < 0 ? i : through;
          from = opens.equals(promise.stage().get().value()) ? i : from;
        }
      }
      if (from < 0) {
        return nothing(
            NaiveSteps.isWithdrawn(seen) ? PromiseStatus.ENDED : PromiseStatus.NOT_STARTED);
      }
      withdrawn = withdrawnBefore(seen.subList(0, from));
      seen.subList(0, from).forEach(this::follow);
      closing = through < 0 ? Optional.empty() : Optional.of(seen.get(through));
      events = seen.subList(from, through < 0 ? seen.size() : through + 1);
    }
    if (isUnreachable(history)
        && promise.by() == Party.ASSOCIATION
        && areReplies(promise.keptBy())
        && !seen.isEmpty()) {
      return nothing(PromiseStatus.ENDED);
    }
    return promise.every().isPresent()
        ? repeating(events, closing, asOf)
        : once(events, closing, asOf);
  }

  /** Whether the case is with the beneficiary: from a return until it is brought back. */
  private void follow(Event event) {
    if (event.kind().equals(EventKind.RETURNED)) {
      away = true;
      wentAway = event;
    } else if (bringsBack(event)) {
      away = false;
    }
  }

  /** A completion, a reopening, or an answer, of whatever stage. */
  private boolean bringsBack(Event event) {
    boolean brings =
        Set.of("completed", "reopened", "replied", "accepted", "refused", "served", "handled")
            .contains(event.kind().value());
    for (Promise each : policy.promises()) {
      brings |=
          each.to().equals(promise.to())
              && each.by() == Party.ASSOCIATION
              && each.keptBy().contains(event.kind())
              && isBeforeAnother(each, policy);
    }
    return brings;
  }

  private boolean restartsWhenReopened() {
    Start from = promise.start().effective().orElseThrow();
    boolean byItsStart =
        from.occurrence() == Start.Occurrence.LAST && from.events().contains(EventKind.REOPENED);
    return promise.onReopening().effective().map(OnReopening.RESTART::equals).orElse(byItsStart);
  }

  private static boolean isBeforeAnother(Promise promise, Policy policy) {
    return policy.stages().stream()
        .anyMatch(
            stage -> promise.stage().equals(Optional.of(stage.id())) && stage.next().isPresent());
  }

  private static Event withdrawnBefore(List<Event> events) {
    Event last = null;
    for (Event event : events) {
      if (event.kind().equals(EventKind.WITHDRAWN) && last == null) {
        last = event;
      } else if (event.kind().equals(EventKind.REOPENED)) {
        last = null;
      }
    }
    return last;
  }

  private String opens(EventKind kind, Policy policy, Optional<CategoryId> category) {
    for (Stage stage : policy.stages()) {
      if (stage.to().equals(promise.to()) && stage.openedBy().contains(kind)) {
        boolean bypassed = category.isPresent() && stage.bypassedBy().contains(category.get());
        return bypassed ? stage.next().orElseThrow().value() : stage.id().value();
      }
    }
    return "";
  }

  private Answer once(List<Event> events, Optional<Event> closing, AsOf asOf) {
    Start from = promise.start().effective().orElseThrow();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      boolean closes = closing.isPresent() && i == events.size() - 1; // and so starts nothing here
      beginByMissed(from, dayOf(event), timeOf(event));
      if (withdrawn != null) {
        boolean restarts = restartsWhenReopened();
        boolean starts = startedBy == null && from.events().contains(EventKind.REOPENED);
        if (event.kind().equals(EventKind.REOPENED) && (startedBy == null || restarts)) {
          Event gone = withdrawn;
          withdrawn = null;
          away = false;
          if (startedBy != null || starts) {
            if (startedBy != null) {
              noteMissed(dayOf(gone), timeOf(gone));
            }
            begin(event);
          }
        }
        continue; // nothing else is owed to who went away
      }
      boolean comesBack = bringsBack(event);
      follow(event);
      if (kept != null) {
        if (event.kind().equals(EventKind.REOPENED) && restartsWhenReopened()) {
          begin(event);
        }
        continue;
      }
      if (startedBy != null && promise.keptBy().contains(event.kind())) {
        kept = event;
        resume(event); // what keeps it while it is paused ends the pause
        noteMissed(dayOf(event), timeOf(event));
        away = false;
        continue;
      }
      if (from.events().contains(event.kind())
          && !closes
          && (startedBy == null || from.occurrence() == Start.Occurrence.LAST)) {
        if (startedBy != null) {
          noteMissed(dayOf(event), timeOf(event));
        }
        begin(event);
        continue;
      }
      if (event.kind().equals(EventKind.WITHDRAWN)) {
        withdrawn = event;
        continue;
      }
      if (startedBy == null) {
        continue;
      }
      if (event.kind().equals(EventKind.RETURNED)) {
        if (promise.startsAtLastCompletion() && startedBy.kind().equals(EventKind.COMPLETED)) {
          noteMissed(dayOf(event), timeOf(event));
          startedBy = null;
        } else if (pauses() && pausedOn == null && !isOver(event)) {
          pausedOn = dayOf(event);
          pausedAt = timeOf(event);
        }
      } else if (comesBack && pausedOn != null) {
        resume(event);
      }
      if (startedBy != null
          && promise.extension().isPresent()
          && promise.extension().get().grantedBy().contains(event.kind())
          && extensions < promise.extension().get().times()
          && event.meets().containsAll(promise.extension().get().requires())
          && !isOver(event)) {
        extensions++;
      }
    }
    beginByMissed(
        from,
        closing.map(this::dayOf).orElse(asOf.dayIn(zone)),
        closing.map(this::timeOf).orElse(timeOf(asOf)));
    Optional<Event> ending = withdrawn != null ? Optional.of(withdrawn) : closing;
    if (startedBy != null && kept == null) {
      noteMissed(
          ending.map(this::dayOf).orElse(asOf.dayIn(zone)),
          ending.map(this::timeOf).orElse(timeOf(asOf)));
    }
    if (startedBy == null) {
      return nothing(ending.isPresent() ? PromiseStatus.ENDED : PromiseStatus.NOT_STARTED);
    }
    Optional<NaiveDays.Three> earliest = earliest(startDays);
    Optional<NaiveDays.Three> latest = latest();
    return new Answer(
        onceStatus(earliest, latest, ending, asOf),
        Optional.of(start),
        earliest,
        latest,
        latest.flatMap(day -> bound(promise.noLaterThan())).map(Time::last),
        Optional.ofNullable(pausedOn),
        Optional.ofNullable(kept).map(this::dayOf),
        List.of(),
        !gaps.isEmpty() || extensions > 0);
  }

  private boolean pauses() {
    return promise.onReturn().effective().filter(OnReturn.PAUSE::equals).isPresent();
  }

  private void resume(Event event) {
    if (pausedOn != null) {
      gaps.add(new NaiveDays.Gap(pausedOn, dayOf(event)));
      still.add(new Time[] {pausedAt, timeOf(event)});
      pausedOn = null;
    }
  }

  /** What was missed by some time starts what waits for it, unless nobody waits any more. */
  private void beginByMissed(Start from, LocalDate day, Time time) {
    while (withdrawn == null
        && !waited.isEmpty()
        && over(day, time, Optional.of(waited.get(0).day()), waited.get(0).bound()) == Over.YES) {
      Missed next = waited.remove(0);
      if (kept == null && (startedBy == null || from.occurrence() == Start.Occurrence.LAST)) {
        if (startedBy != null) {
          noteMissed(next.day().last(), timeOf(next));
        }
        begin(Event.on(next.day().likely(), EventKind.of("missed")));
        startDays = next.day();
        startTime = timeOf(next);
        boolean isKnown = startTime.first().equals(startTime.last());
        pausedAt = isKnown ? startTime : timeOf(startedBy);
        boolean wentBefore =
            pausedOn != null
                && (dayOf(wentAway).isBefore(start)
                    || (isKnown
                        && wentAway.time().findInstant().isPresent()
                        && timeOf(wentAway).first().isBefore(startTime.first())));
        if (pausedOn != null && !wentBefore) {
          pausedOn = dayOf(wentAway);
          pausedAt = timeOf(wentAway);
        }
      }
    }
  }

  private Time timeOf(Missed other) {
    return other
        .bound()
        .orElseGet(() -> new Time(endOf(other.day().first()), endOf(other.day().last())));
  }

  /** If the period is over for certain at some time, and nothing had kept the promise in it. */
  private void noteMissed(LocalDate day, Time time) {
    Optional<NaiveDays.Three> latest = latest();
    Optional<Time> bound = bound(promise.noLaterThan());
    boolean unknown = isOutside(earliest(startDays)) || isOutside(latest);
    if (!unknown && over(day, time, latest, bound) == Over.YES) {
      missed.add(new Missed(latest.orElseThrow(), bound));
    }
  }

  private void begin(Event event) {
    startedBy = event;
    start = dayOf(event);
    startDays = NaiveDays.Three.same(start);
    startTime = timeOf(event);
    // what starts while the case is back for completion stands still from the beginning
    pausedOn = away && pauses() ? start : null;
    pausedAt = startTime;
    gaps = new ArrayList<>();
    still = new ArrayList<>();
    extensions = 0;
    kept = null;
  }

  private PromiseStatus onceStatus(
      Optional<NaiveDays.Three> earliest,
      Optional<NaiveDays.Three> latest,
      Optional<Event> closing,
      AsOf asOf) {
    if (kept != null) {
      return keptStatus(kept, earliest, latest);
    }
    if (pausedOn != null) {
      return closing.isPresent() ? PromiseStatus.ENDED : PromiseStatus.PAUSED;
    }
    Optional<Time> bound = bound(promise.noLaterThan());
    Over over =
        closing.isPresent()
            ? over(dayOf(closing.get()), timeOf(closing.get()), latest, bound)
            : over(asOf.dayIn(zone), timeOf(asOf), latest, bound);
    return switch (over) {
      case NO -> closing.isPresent() ? PromiseStatus.ENDED : PromiseStatus.RUNNING;
      case UNCLEAR -> PromiseStatus.DUE_DAY_UNCLEAR;
      case YES -> overdue();
    };
  }

  private PromiseStatus overdue() {
    return promise.by() == Party.ASSOCIATION ? PromiseStatus.BROKEN : PromiseStatus.LAPSED;
  }

  private PromiseStatus keptStatus(
      Event keeping, Optional<NaiveDays.Three> earliest, Optional<NaiveDays.Three> latest) {
    Over late = over(dayOf(keeping), timeOf(keeping), latest, bound(promise.noLaterThan()));
    if (late == Over.YES) {
      return promise.by() == Party.ASSOCIATION ? PromiseStatus.KEPT_LATE : PromiseStatus.LAPSED;
    }
    if (late == Over.UNCLEAR) {
      return PromiseStatus.DUE_DAY_UNCLEAR;
    }
    Optional<Time> floor = bound(promise.notBefore());
    boolean early =
        floor.isPresent()
            ? timeOf(keeping).last().isBefore(floor.get().first())
            : earliest.isPresent() && dayOf(keeping).isBefore(earliest.get().first());
    return early ? PromiseStatus.KEPT_EARLY : PromiseStatus.KEPT;
  }

  private enum Over {
    NO,
    UNCLEAR,
    YES
  }

  private static Over over(
      LocalDate day, Time time, Optional<NaiveDays.Three> latest, Optional<Time> bound) {
    if (latest.isEmpty()) {
      return Over.NO;
    }
    if (bound.isPresent()) {
      if (time.first().isAfter(bound.get().last())) {
        return Over.YES;
      }
      return time.last().isAfter(bound.get().first()) ? Over.UNCLEAR : Over.NO;
    }
    if (day.isAfter(latest.get().last())) {
      return Over.YES;
    }
    return day.isAfter(latest.get().first()) ? Over.UNCLEAR : Over.NO;
  }

  /** Whether the period is over for certain when something happens. */
  private boolean isOver(Event event) {
    return over(dayOf(event), timeOf(event), latest(), bound(promise.noLaterThan())) == Over.YES;
  }

  private Optional<NaiveDays.Three> earliest(NaiveDays.Three from) {
    Optional<Time> bound = bound(promise.notBefore());
    return bound.isPresent()
        ? bound.map(this::daysOf)
        : promise.notBefore().map(floor -> fromEach(from, day -> days.floor(promise, day)));
  }

  /** What is counted from a day that is not certain is counted from each. */
  private static NaiveDays.Three fromEach(
      NaiveDays.Three from, Function<LocalDate, NaiveDays.Three> counted) {
    return new NaiveDays.Three(
        counted.apply(from.likely()).likely(),
        counted.apply(from.first()).first(),
        counted.apply(from.last()).last());
  }

  private Optional<NaiveDays.Three> latest() {
    if (promise.noLaterThan().isEmpty() || pausedOn != null) {
      return Optional.empty();
    }
    Optional<Time> bound = bound(promise.noLaterThan());
    return Optional.of(
        bound.isPresent()
            ? daysOf(bound.get())
            : fromEach(startDays, day -> days.cap(promise, day, extensions, gaps)));
  }

  private NaiveDays.Three daysOf(Time time) {
    LocalDate last = LocalDate.ofInstant(time.last(), zone);
    return new NaiveDays.Three(last, LocalDate.ofInstant(time.first(), zone), last);
  }

  /**
   * The last instant in time, if the term elapses: with extensions, and for as long as it stood.
   */
  private Optional<Time> bound(Optional<Term> term) {
    if (term.isEmpty() || !term.get().unit().isElapsed()) {
      return Optional.empty();
    }
    Duration least = length(term.get());
    Duration most = least;
    if (term.equals(promise.noLaterThan())) {
      for (int i = 0; i < extensions; i++) {
        least = least.plus(length(promise.extension().orElseThrow().term()));
        most = most.plus(length(promise.extension().orElseThrow().term()));
      }
      for (Time[] pause : still) {
        Instant from = pause[0].first();
        least = least.plus(positive(Duration.between(pause[0].last(), pause[1].first())));
        most =
            most.plus(
                positive(
                    Duration.between(
                        from.isBefore(startTime.first()) ? startTime.first() : from,
                        pause[1].last())));
      }
    }
    return Optional.of(new Time(startTime.first().plus(least), startTime.last().plus(most)));
  }

  private static Duration positive(Duration length) {
    return length.isNegative() ? Duration.ZERO : length;
  }

  private static Duration length(Term term) {
    return term.unit() == TermUnit.HOURS
        ? Duration.ofHours(term.amount())
        : Duration.ofMinutes(term.amount());
  }

  private Answer repeating(List<Event> events, Optional<Event> closing, AsOf asOf) {
    Start from = promise.start().effective().orElseThrow();
    Event ending = closing.orElse(null);
    List<Event> keeping = new ArrayList<>();
    List<LocalDate> missed = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      boolean closes = closing.isPresent() && i == events.size() - 1;
      boolean ended = ending != closing.orElse(null);
      withdrawn = event.kind().equals(EventKind.REOPENED) ? null : withdrawn;
      boolean starts = from.events().contains(event.kind()) && withdrawn == null && !closes;
      if (event.kind().equals(EventKind.WITHDRAWN)) {
        withdrawn = event;
        ending = startedBy != null && !ended ? event : ending;
      } else if (starts && (startedBy == null || from.occurrence() == Start.Occurrence.LAST)) {
        if (startedBy != null) {
          periods(keeping, dayOf(ended ? ending : event), null, missed, true);
        }
        begin(event);
        keeping.clear();
        ending = closing.orElse(null);
      } else if (startedBy != null && !ended) {
        if (event.kind().equals(EventKind.RETURNED)
            && promise.startsAtLastCompletion()
            && startedBy.kind().equals(EventKind.COMPLETED)) {
          periods(keeping, dayOf(event), null, missed, true);
          keeping.clear();
          startedBy = null;
          continue;
        }
        if (promise.keptBy().contains(event.kind())) {
          keeping.add(event);
        }
        if (promise.every().orElseThrow().until().contains(event.kind())) {
          ending = event;
        }
      }
    }
    if (startedBy == null) {
      Answer nothing =
          nothing(
              withdrawn != null || closing.isPresent()
                  ? PromiseStatus.ENDED
                  : PromiseStatus.NOT_STARTED);
      return new Answer(
          nothing.status(),
          nothing.startDay(),
          nothing.earliest(),
          nothing.latest(),
          nothing.latestInstant(),
          nothing.pausedOn(),
          nothing.keptOn(),
          missed,
          false);
    }
    LocalDate end = ending == null ? asOf.dayIn(zone) : dayOf(ending);
    return periods(keeping, end, ending, missed, false);
  }

  /** One period after the other; those that were missed are added, also the last one if it ends. */
  private Answer periods(
      List<Event> keeping,
      LocalDate end,
      Event ending,
      List<LocalDate> missed,
      boolean startsAnew) {
    LocalDate origin = start;
    for (int period = 1; ; period++) {
      start = days.periodEnd(promise, origin, period - 1);
      LocalDate over = days.periodEnd(promise, origin, period);
      Optional<NaiveDays.Three> earliest = earliest(NaiveDays.Three.same(start));
      NaiveDays.Three latest =
          promise.noLaterThan().isPresent()
              ? days.cap(promise, start, 0, List.of())
              : days.period(promise, origin, period);
      boolean sought =
          promise.every().orElseThrow().term().unit() == TermUnit.WORKING_DAYS
              && over.isAfter(lastDay);
      if (sought || isOutside(earliest) || isOutside(Optional.of(latest))) {
        return withheld(Optional.empty(), missed);
      }
      LocalDate through = latest.last().isAfter(over) ? latest.last() : over;
      Event keeps = null;
      while (!keeping.isEmpty() && !dayOf(keeping.get(0)).isAfter(keeps == null ? through : over)) {
        Event next = keeping.remove(0);
        keeps = keeps == null ? next : keeps;
      }
      boolean last =
          promise.every().orElseThrow().times().isPresent()
              && promise.every().orElseThrow().times().getAsInt() == period;
      boolean current = !end.isAfter(keeps != null ? over : through);
      if (current || last) {
        PromiseStatus status;
        if (keeps != null) {
          status = keptStatus(keeps, earliest, Optional.of(latest));
        } else {
          Over late = over(end, null, Optional.of(latest), Optional.empty());
          if (startsAnew && late == Over.YES) {
            missed.add(start);
          }
          status =
              switch (late) {
                case NO -> ending == null ? PromiseStatus.RUNNING : PromiseStatus.ENDED;
                case UNCLEAR -> PromiseStatus.DUE_DAY_UNCLEAR;
                case YES -> overdue();
              };
        }
        return new Answer(
            status,
            Optional.of(start),
            earliest,
            Optional.of(latest),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(keeps).map(this::dayOf),
            missed,
            false);
      }
      if (keeps == null) {
        missed.add(start);
      }
    }
  }

  private LocalDate dayOf(Event event) {
    return event.time().dayIn(zone);
  }

  private Time timeOf(Event event) {
    return event
        .time()
        .findInstant()
        .map(at -> new Time(at, at))
        .orElseGet(
            () -> new Time(dayOf(event).atStartOfDay(zone).toInstant(), endOf(dayOf(event))));
  }

  private Time timeOf(AsOf asOf) {
    Instant at =
        asOf instanceof AsOf.Moment moment
            ? moment.instant()
            : asOf.dayIn(zone).plusDays(1).atStartOfDay(zone).toInstant();
    return new Time(at, at);
  }

  private Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
  }

  private static Answer nothing(PromiseStatus status) {
    return new Answer(
        status,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false);
  }
}
