package org.mustafid.assessment;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.DatedEvent;
import org.mustafid.casework.Event;
import org.mustafid.casework.UsualOrder;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.name.RequirementId;
import org.mustafid.policy.EventName;
import org.mustafid.promise.Course;
import org.mustafid.promise.Extension;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.promise.Window;
import org.mustafid.workday.DayEstimate;

/** One look at one promise in one case, over the events that are seen, in order. */
final class PromiseReview {
  /** As of when it is judged, or when it was kept; the instant only where it is known. */
  private record Moment(LocalDate day, @Nullable Instant instant) {
    static Moment of(DatedEvent dated) {
      return new Moment(dated.day(), dated.event().time().findInstant().orElse(null));
    }

    static Moment of(Misses.Miss miss, ZoneId zone) {
      return new Moment(miss.latestDay(), miss.latest(zone));
    }
  }

  private final PromiseRule rule;
  private final Promise promise;
  private final UsualOrder usual;
  private final Findings findings;

  /** Null where no promise starts when another is missed. */
  private final @Nullable Misses misses;

  /** The moment as of which a running promise is judged, unless the case was withdrawn before. */
  private final Moment now;

  private final @Nullable DatedEvent closedBy;
  private DatedEvent[] events = {};

  private @Nullable Course course;

  /** The event, or the promise that was missed, with which it started. */
  private @Nullable Id startedBy;

  /** What moves a bound in hours or minutes, and has no time of day. */
  private @Nullable DatedEvent untimed;

  private @Nullable DatedEvent kept;
  private @Nullable LocalDate keptBeforeStart;
  private @Nullable DatedEvent returned; // until it was brought back
  private @Nullable DatedEvent withdrawn;

  /**
   * Starts a look.
   *
   * @param misses what was missed in this case so far; null if that starts nothing, or its stage
   *     never opened
   * @param closedBy the event that closed its stage, or withdrew the case before that opened; null
   *     if its stage is open, or it belongs to none
   */
  PromiseReview(
      PromiseRule rule,
      UsualOrder usual,
      Findings findings,
      @Nullable Misses misses,
      AsOf asOf,
      LocalDate asOfDay,
      @Nullable DatedEvent closedBy) {
    this.rule = rule;
    this.promise = rule.promise();
    this.usual = usual;
    this.misses = misses;
    this.findings = findings;
    this.closedBy = closedBy;
    this.now =
        closedBy != null
            ? Moment.of(closedBy)
            : new Moment(asOfDay, rule.hasInstants() ? instant(asOf, asOfDay) : null);
  }

  private Instant instant(AsOf asOf, LocalDate asOfDay) {
    return asOf instanceof AsOf.Moment moment
        ? moment.instant()
        : asOfDay.plusDays(1).atStartOfDay(rule.calendar().zone()).toInstant();
  }

  /** Of a case that was withdrawn before those events, if it was. */
  PromiseReview withdrawn(@Nullable DatedEvent before) {
    withdrawn = before;
    return this;
  }

  /** Of a case that was back for completion before those events, if it was. */
  PromiseReview returned(@Nullable DatedEvent before) {
    returned = before;
    return this;
  }

  /** Where it stands after some of the events, in order. */
  PromiseState stateAfter(DatedEvent... events) {
    this.events = events;
    Start from = rule.start();
    if (from == null) {
      find(FindingTypes.START_UNSTATED, List.of(promise));
      return state(PromiseStatus.START_UNSTATED, null, null, List.of());
    }
    return promise.every().isPresent() ? repeating(from, promise.every().get()) : once(from);
  }

  private PromiseState once(Start from) {
    for (DatedEvent event : events) {
      if (misses != null) {
        seeMissed(misses, from, Moment.of(event));
      }
      if (kept == null && withdrawn == null) {
        see(event, from);
      } else if (event.event().kind().equals(EventKind.REOPENED)) {
        reopen(event, from);
      } // what else comes after a kept promise, or after a withdrawal, starts nothing anew
    }
    if (misses != null) {
      seeMissed(misses, from, now);
    }
    if (kept != null && from.occurrence() == Start.Occurrence.LAST) {
      laterStarts(from, kept);
    }
    if (kept == null && keptBeforeStart != null && startedBy != null && !isClosed()) {
      // also while it runs: the note explains why a reply did not keep it
      find(FindingTypes.KEPT_BEFORE_START, List.of(promise, keptBeforeStart));
    }
    if (course == null) {
      return notStarted(List.of());
    }
    Window window = window(course, kept);
    return window == null
        ? withheld(List.of())
        : state(judge(window), window, keptDay(), List.of());
  }

  /** Of a day that the calendar does not know, nothing is guessed. */
  private PromiseState withheld(List<Period> earlier) {
    find(
        FindingTypes.OUT_OF_RANGE,
        List.of(promise, rule.calendar().firstDay(), rule.calendar().lastDay()));
    return state(PromiseStatus.OUT_OF_RANGE, null, keptDay(), earlier);
  }

  /**
   * Starts after it was kept, up to what is told of by itself: a reopening, a withdrawal, or a
   * completion of what is complete.
   */
  private void laterStarts(Start from, DatedEvent keeping) {
    boolean after = false;
    boolean complete = false;
    for (DatedEvent dated : events) {
      EventKind kind = dated.event().kind();
      boolean told = kind.equals(EventKind.REOPENED) && rule.onReopening() == null;
      if (after && (told || kind.equals(EventKind.WITHDRAWN))) {
        return;
      }
      boolean completion = kind.equals(EventKind.COMPLETED);
      if (after && from.events().contains(kind) && !(completion && complete)) {
        find(FindingTypes.START_NOT_COUNTED, List.of(promise, rule.nameOf(kind), dated.day()));
      }
      after = after || dated.equals(keeping);
      complete =
          completion
              || (complete && !kind.equals(EventKind.RETURNED) && !kind.equals(EventKind.REOPENED));
    }
  }

  /** Whether its stage closed, or the case was withdrawn. */
  private boolean isClosed() {
    return closedBy != null || withdrawn != null;
  }

  /** What belongs to a stage that closed, or to a case that was withdrawn, will not start. */
  private PromiseState notStarted(List<Period> earlier) {
    PromiseStatus status = isClosed() ? PromiseStatus.ENDED : PromiseStatus.NOT_STARTED;
    return state(status, null, null, earlier);
  }

  /**
   * Whether an event starts it, or starts it anew; not the one that closes its stage. The very one,
   * because an equal one may have opened the stage.
   */
  @SuppressWarnings("ReferenceEquality")
  private boolean starts(DatedEvent dated, Start from) {
    return from.events().contains(dated.event().kind())
        && (course == null || from.occurrence() == Start.Occurrence.LAST)
        && dated != closedBy;
  }

  private void see(DatedEvent dated, Start from) {
    EventKind kind = dated.event().kind();
    if (starts(dated, from)) {
      if (course != null) {
        endPeriod(course, Moment.of(dated));
      }
      start(dated);
    } else if (kind.equals(EventKind.RETURNED)) {
      giveBack(dated);
    } else if (returned != null && usual.bringsBack(kind)) {
      resume(dated);
    } else if (promise.keptBy().contains(kind)) {
      keep(dated);
    } else if (kind.equals(EventKind.WITHDRAWN)) {
      withdrawn = dated;
    } else if (course != null && promise.extension().isPresent()) {
      extend(dated, course, promise.extension().get());
    }
  }

  private void start(DatedEvent dated) {
    EventKind kind = dated.event().kind();
    if (returned != null && usual.bringsBack(kind)) {
      returned = null;
    }
    start(kind, Course.of(dated.day(), dated.event().time().findInstant()));
    noteTime(dated);
  }

  private void start(Id by, Course started) {
    startedBy = by;
    untimed = null;
    course = started;
    if (returned == null || !rule.pauses()) {
      return;
    }
    if (by instanceof EventKind || returned.day().isBefore(started.startDay())) {
      course = started.pausedAt(started.startDay(), started.startInstant());
    } else {
      pause(started, returned); // which came after what was missed
    }
  }

  /** What was missed before a moment starts what hangs on it, as an event would. */
  private void seeMissed(Misses missed, Start from, Moment until) {
    boolean restarts = from.occurrence() == Start.Occurrence.LAST;
    Misses.Miss miss = missed.next();
    while (miss != null && withdrawn == null && isLate(miss.window(), until)) {
      if (kept == null && (restarts || course == null)) {
        ZoneId zone = rule.calendar().zone();
        if (course != null) {
          endPeriod(course, Moment.of(miss, zone));
        }
        start(miss.promise(), Course.afterMissing(miss.window(), zone));
      }
      missed.seen();
      miss = missed.next();
    }
  }

  private void keep(DatedEvent dated) {
    if (course == null) {
      keptBeforeStart = dated.day();
    } else {
      kept = dated;
    }
  }

  private void giveBack(DatedEvent dated) {
    returned = dated;
    if (promise.keptBy().contains(EventKind.RETURNED)) {
      keep(dated);
    } else if (rule.startsAtLastCompletion()) {
      undo(dated);
    } else if (course != null && rule.pauses()) {
      if (course.pausedOn().isEmpty() && !isLate(window(course, null), dated)) {
        pause(course, dated);
      }
    } else if (course != null
        && promise.onReturn().effective().isEmpty()
        && promise.noLaterThan().isPresent()) {
      find(FindingTypes.RETURN_UNSTATED, List.of(promise, dated.day()));
    }
  }

  /**
   * A return undoes a completion: the promise starts again when one of its events happens again.
   */
  private void undo(DatedEvent dated) {
    if (course != null && startedByCompletion()) {
      endPeriod(course, Moment.of(dated));
      course = null;
    }
  }

  private boolean startedByCompletion() {
    return startedBy != null && startedBy.equals(EventKind.COMPLETED);
  }

  private void resume(DatedEvent dated) {
    returned = null;
    if (course != null && course.pausedOn().isPresent()) {
      course = resumed(course, dated);
    }
    if (promise.keptBy().contains(dated.event().kind())) {
      keep(dated);
    }
  }

  private void pause(Course running, DatedEvent by) {
    course = running.pausedAt(by.day(), by.event().time().findInstant());
    noteTime(by);
  }

  private Course resumed(Course paused, DatedEvent by) {
    noteTime(by);
    return paused.resumedAt(by.day(), by.event().time().findInstant());
  }

  /** Of events without a time of day, the first is told. */
  private void noteTime(DatedEvent dated) {
    if (untimed == null && dated.event().time().findInstant().isEmpty()) {
      untimed = dated;
    }
  }

  private void extend(DatedEvent dated, Course running, Extension extension) {
    Event event = dated.event();
    if (!extension.grantedBy().contains(event.kind())) {
      return;
    }
    Window window = window(running, null);
    List<RequirementId> lacking = new ArrayList<>(extension.requires());
    lacking.removeAll(event.meets());
    if (running.extensions() >= extension.times()) {
      findings.add(
          FindingTypes.EXTENSION_BEYOND_LIMIT,
          extension.clause(),
          List.of(promise, dated.day(), extension.times()));
    } else if (!lacking.isEmpty()) {
      findings.add(
          FindingTypes.EXTENSION_LACKS_GROUNDS,
          extension.clause(),
          List.of(promise, dated.day(), List.copyOf(lacking)));
    } else if (window != null && isLate(window, dated)) {
      findings.add(
          FindingTypes.EXTENSION_TOO_LATE,
          extension.clause(),
          List.of(promise, dated.day(), window.latest().orElseThrow()));
    } else {
      course = running.extended();
    }
  }

  /** A late first reply is found as such, although the promise is owed again. */
  private void reopen(DatedEvent dated, Start from) {
    if (course == null) {
      withdrawn = null; // it had not started, and now it can
      see(dated, from);
      return;
    }
    if (rule.onReopening() == null) {
      find(FindingTypes.REOPENING_UNSTATED, List.of(promise, dated.day()));
    } else if (rule.onReopening() == OnReopening.RESTART) {
      if (kept == null && withdrawn != null) {
        endPeriod(course, Moment.of(withdrawn)); // it is not overdue any more
      } else {
        Window answered = window(course, kept);
        if (answered != null) {
          judge(answered);
        }
      }
      kept = null;
      withdrawn = null;
      keptBeforeStart = null;
      returned = null; // the reply ended that, too
      start(dated);
    }
  }

  /** A new start does not undo that an earlier period had run out before it. */
  private void endPeriod(Course earlier, Moment ended) {
    if (promise.every().isPresent() || (misses == null && promise.by() != Party.ASSOCIATION)) {
      return;
    }
    Window window = window(earlier, null);
    if (window != null && isLate(window, ended)) {
      note(window);
      if (promise.by() == Party.ASSOCIATION) {
        find(
            FindingTypes.EARLIER_PERIOD_MISSED,
            List.of(promise, window.latest().orElseThrow(), ended.day()));
      }
    }
  }

  /** Others may start with it. */
  private void note(Window missed) {
    if (misses != null) {
      misses.add(promise.id(), missed);
    }
  }

  /**
   * The window, of which what keeps a promise that is paused ends the pause; null if it leads out
   * of the calendar, and then nothing that has happened is too late for it.
   */
  private @Nullable Window window(Course running, @Nullable DatedEvent keeping) {
    Course course =
        keeping != null && running.pausedOn().isPresent() ? resumed(running, keeping) : running;
    try {
      return promise.windowOf(course, rule.calendar());
    } catch (OutOfRangeException e) {
      checkEvents(e);
      return null;
    }
  }

  /** What happened where the calendar knows no day is a mistake of the record, and stays one. */
  private void checkEvents(OutOfRangeException e) {
    for (DatedEvent event : events) {
      if (event.day().isBefore(rule.calendar().firstDay())
          || event.day().isAfter(rule.calendar().lastDay())) {
        throw e;
      }
    }
  }

  private PromiseState repeating(Start from, Repetition every) {
    List<Period> earlier = new ArrayList<>();
    List<DatedEvent> keeping = new ArrayList<>();
    DatedEvent end = null;
    for (DatedEvent dated : events) {
      EventKind kind = dated.event().kind();
      if (kind.equals(EventKind.REOPENED)) {
        withdrawn = null; // what ended by it stays ended, and can start again
        if (end != null && !starts(dated, from)) {
          find(FindingTypes.REOPENING_UNSTATED, List.of(promise, dated.day()));
        }
      }
      if (withdrawn != null) {
        continue; // nothing starts for a case that was withdrawn
      }
      if (starts(dated, from)) {
        endPeriods(every, keeping, end != null ? end : dated, earlier);
        start(dated);
        end = null;
      } else if (kind.equals(EventKind.WITHDRAWN)) {
        withdrawn = dated;
        end = end == null && course != null ? dated : end;
      } else if (course != null && end == null) {
        if (every.until().contains(kind)) {
          end = dated;
        } else if (promise.keptBy().contains(kind)) {
          keeping.add(dated);
        } else if (kind.equals(EventKind.RETURNED)
            && rule.startsAtLastCompletion()
            && startedByCompletion()) {
          endPeriods(every, keeping, dated, earlier);
        }
      }
    }
    if (course == null) {
      periodsMissed(earlier);
      return notStarted(earlier);
    }
    Moment until = end != null ? Moment.of(end) : now;
    try {
      Window window = current(course, every, keeping, until, earlier);
      periodsMissed(earlier);
      PromiseStatus status = judge(window, until);
      boolean ended = (end != null || closedBy != null) && status == PromiseStatus.RUNNING;
      return state(ended ? PromiseStatus.ENDED : status, window, keptDay(), earlier);
    } catch (OutOfRangeException e) {
      checkEvents(e);
      periodsMissed(earlier);
      kept = null;
      return withheld(earlier);
    }
  }

  /** What starts anew, or is undone, does not undo that earlier periods were over. */
  private void endPeriods(
      Repetition every, List<DatedEvent> keeping, DatedEvent end, List<Period> earlier) {
    if (course != null) {
      try {
        Window last = current(course, every, keeping, Moment.of(end), earlier);
        if (kept != null || isLate(last, end)) {
          earlier.add(period(last, Moment.of(end)));
        }
      } catch (OutOfRangeException e) {
        checkEvents(e); // what leads out of the calendar was not over
      }
    }
    course = null;
    kept = null;
    keeping.clear();
  }

  /** Walks from period to period to the one that is current at a moment, or to the last. */
  private Window current(
      Course repeating,
      Repetition every,
      List<DatedEvent> keeping,
      Moment until,
      List<Period> earlier) {
    int next = 0;
    for (int period = 1; ; period++) {
      Window window = promise.windowOf(repeating.inPeriod(period), rule.calendar());
      LocalDate lastDay = promise.lastDayOf(window.course(), rule.calendar());
      LocalDate latest = window.latest().orElseThrow().latestPossible();
      LocalDate lastToKeep = latest.isAfter(lastDay) ? latest : lastDay;
      kept = null;
      if (next < keeping.size() && !keeping.get(next).day().isAfter(lastToKeep)) {
        kept = keeping.get(next++);
      }
      while (next < keeping.size() && !keeping.get(next).day().isAfter(lastDay)) {
        next++; // once in a period is enough
      }
      boolean isOver = until.day().isAfter(kept != null ? lastDay : lastToKeep);
      if (!isOver || every.times().orElse(Integer.MAX_VALUE) == period) {
        return window;
      }
      earlier.add(period(window, until));
    }
  }

  /** Those that were missed are told once for all of them, not as overdue for each. */
  private Period period(Window window, Moment until) {
    PromiseStatus status = kept == null ? unkept() : judge(window, until);
    return ImmutablePeriod.of(window, status, Optional.ofNullable(keptDay()));
  }

  private PromiseStatus unkept() {
    return promise.by() == Party.BENEFICIARY ? PromiseStatus.LAPSED : PromiseStatus.BROKEN;
  }

  private void periodsMissed(List<Period> earlier) {
    List<Period> missed = earlier.stream().filter(period -> period.keptOn().isEmpty()).toList();
    if (!missed.isEmpty() && promise.by() == Party.ASSOCIATION) {
      find(
          FindingTypes.PERIODS_MISSED,
          List.of(
              promise,
              missed.size(),
              missed.get(missed.size() - 1).window().latest().orElseThrow()));
    }
  }

  private PromiseStatus judge(Window window) {
    PromiseStatus status = judge(window, withdrawn != null ? Moment.of(withdrawn) : now);
    return isClosed() && (status == PromiseStatus.RUNNING || status == PromiseStatus.PAUSED)
        ? PromiseStatus.ENDED
        : status;
  }

  private PromiseStatus judge(Window window, Moment asOf) {
    if (window.isContradictory()) {
      find(
          FindingTypes.CAP_BEFORE_FLOOR,
          List.of(promise, window.earliest().orElseThrow(), window.latest().orElseThrow()));
    }
    if (window.course().pausedOn().isPresent()) {
      return PromiseStatus.PAUSED;
    }
    Moment moment = kept != null ? Moment.of(kept) : asOf;
    if (window.lacksTimeOfDay() && untimed != null) {
      timeUnknown(untimed);
    }
    if (isUnclear(window, moment)) {
      return unclear(window);
    }
    if (isLate(window, moment)) {
      return tooLate(window, moment);
    }
    if (kept == null) {
      return PromiseStatus.RUNNING;
    }
    if (isEarly(window, moment)) {
      find(
          FindingTypes.KEPT_EARLY, List.of(promise, moment.day(), window.earliest().orElseThrow()));
      return PromiseStatus.KEPT_EARLY;
    }
    return PromiseStatus.KEPT;
  }

  private PromiseStatus unclear(Window window) {
    DayEstimate latest = window.latest().orElseThrow();
    boolean ofUnknownStart = window.lacksTimeOfDay() && untimed == null;
    if (isCappedByTheClock(window) && !ofUnknownStart) {
      if (kept != null && !window.lacksTimeOfDay()) {
        timeUnknown(kept);
      }
    } else if (kept != null) {
      find(FindingTypes.KEPT_ON_UNCLEAR_DAY, List.of(promise, kept.day(), latest));
    } else {
      find(FindingTypes.DUE_DAY_UNCLEAR, List.of(promise, latest));
    }
    return PromiseStatus.DUE_DAY_UNCLEAR;
  }

  private void timeUnknown(DatedEvent dated) {
    EventName event = rule.nameOf(dated.event().kind());
    find(FindingTypes.TIME_OF_DAY_UNKNOWN, List.of(promise, event, dated.day()));
  }

  private PromiseStatus tooLate(Window window, Moment moment) {
    note(window);
    DayEstimate latest = window.latest().orElseThrow();
    if (promise.by() == Party.BENEFICIARY) {
      find(FindingTypes.RIGHT_LAPSED, List.of(promise, latest));
      return PromiseStatus.LAPSED;
    }
    if (window.latestInstantPossible().isPresent()) {
      return tooLateByTime(window.latestInstantPossible().get(), moment);
    }
    int late = Math.toIntExact(DAYS.between(latest.latestPossible(), moment.day()));
    if (kept == null) {
      find(FindingTypes.OVERDUE, List.of(promise, latest, late));
      return PromiseStatus.BROKEN;
    }
    find(FindingTypes.KEPT_LATE, List.of(promise, moment.day(), latest, late));
    return PromiseStatus.KEPT_LATE;
  }

  private PromiseStatus tooLateByTime(ZonedDateTime latest, Moment moment) {
    if (kept == null) {
      find(FindingTypes.OVERDUE_BY_TIME, List.of(promise, latest));
      return PromiseStatus.BROKEN;
    }
    find(FindingTypes.KEPT_LATE_BY_TIME, List.of(promise, moment.day(), latest));
    return PromiseStatus.KEPT_LATE;
  }

  private boolean isLate(@Nullable Window window, DatedEvent dated) {
    return window != null && isLate(window, Moment.of(dated));
  }

  /**
   * Whether instants are held against its latest one, and not days; it may be another promise's.
   */
  private static boolean isCappedByTheClock(Window window) {
    return window.latestInstantPossible().isPresent();
  }

  private boolean isLate(Window window, Moment moment) {
    Instant instant = isCappedByTheClock(window) ? moment.instant() : null;
    return instant == null
        ? window.isTooLate(moment.day())
        : window.isTooLate(instant, rule.calendar().zone());
  }

  private boolean isUnclear(Window window, Moment moment) {
    Instant instant = isCappedByTheClock(window) ? moment.instant() : null;
    return instant == null
        ? window.isUnclear(moment.day())
        : window.isUnclear(instant, rule.calendar().zone());
  }

  private boolean isEarly(Window window, Moment moment) {
    Instant instant = rule.isFlooredByTheClock() ? moment.instant() : null;
    return instant == null
        ? window.isTooEarly(moment.day())
        : window.isTooEarly(instant, rule.calendar().zone());
  }

  private @Nullable LocalDate keptDay() {
    return kept == null ? null : kept.day();
  }

  private void find(DiagnosticType type, List<Object> values) {
    findings.add(type, promise.clause(), values);
  }

  private PromiseState state(
      PromiseStatus status,
      @Nullable Window window,
      @Nullable LocalDate keptOn,
      List<Period> earlier) {
    return ImmutablePromiseState.of(
        promise,
        status,
        Optional.ofNullable(window),
        Optional.ofNullable(keptOn),
        earlier,
        startedBy,
        rule);
  }
}
