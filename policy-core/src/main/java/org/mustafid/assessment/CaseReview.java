package org.mustafid.assessment;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.Event;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.name.CaseKind;
import org.mustafid.name.EventKind;
import org.mustafid.policy.EventName;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Step;
import org.mustafid.policy.StepOrder;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;
import org.mustafid.promise.Window;
import org.mustafid.workday.DayEstimate;
import org.mustafid.workday.WorkingCalendar;

/** One look at one case: collects its promises, steps and findings, and is thrown away. */
final class CaseReview {
  private final RuleSet rules;
  private final Policy policy;
  private final WorkingCalendar calendar;
  private final CaseKind kind;
  private final LocalDate asOfDay;
  private final List<Event> events;
  private final List<Finding> findings = new ArrayList<>();

  CaseReview(RuleSet rules, CaseHistory history, AsOf asOf) {
    ZoneId zone = rules.calendar().zone();
    this.rules = rules;
    this.policy = rules.policy();
    this.calendar = rules.calendar();
    this.kind = history.kind();
    this.asOfDay = asOf.dayIn(zone);
    this.events = history.seen(asOf, zone);
  }

  Assessment assessment() {
    Optional<ChannelAnswer> channel = channel();
    List<StepState> steps = steps();
    List<PromiseState> promises =
        policy.promises().stream()
            .filter(promise -> promise.to().equals(kind))
            .map(this::promise)
            .toList();
    return Assessment.builder()
        .kind(kind)
        .asOfDay(asOfDay)
        .channel(channel)
        .promises(promises)
        .steps(steps)
        .next(next(steps, promises))
        .claim(claim())
        .findings(findings)
        .ruleSetFingerprint(rules.fingerprint())
        .calendarFingerprint(calendar.fingerprint())
        .build();
  }

  private Optional<ClaimDecision> claim() {
    return kind.equals(CaseKind.CLAIM)
        ? Optional.of(new ClaimReview(policy, events, findings).decision())
        : Optional.empty();
  }

  private Optional<ChannelAnswer> channel() {
    Optional<Event> submission = first(EventKind.SUBMITTED);
    if (submission.isEmpty()) {
      findings.add(Finding.of(FindingTypes.NOT_SUBMITTED, policy.channelsClause()));
      return Optional.empty();
    }
    Optional<ChannelAnswer> answer = submission.get().channel().map(id -> rules.channel(kind, id));
    answer
        .filter(found -> !found.isOffered())
        .ifPresent(
            found ->
                findings.add(
                    Finding.of(FindingTypes.CHANNEL_NOT_OFFERED, found.clause(), found.channel())));
    return answer;
  }

  private List<StepState> steps() {
    // The handling sections of these policies are about requests; other kinds have no steps yet.
    if (!kind.equals(CaseKind.REQUEST)) {
      return List.of();
    }
    List<StepState> states = new ArrayList<>(policy.steps().size());
    for (Step step : policy.steps()) {
      StepStatus status = status(step);
      states.add(ImmutableStepState.of(step, status));
      step.expectedBy()
          .effective()
          .filter(event -> status == StepStatus.OPEN && !step.isConditional() && has(event))
          .ifPresent(
              event ->
                  findings.add(
                      Finding.of(
                              FindingTypes.STEP_NOT_RECORDED,
                              step.clause(),
                              step,
                              policy.nameOf(event))
                          .restingOn(readingsOf(step))));
    }
    return states;
  }

  private static List<Reading> readingsOf(Step step) {
    return Stream.concat(step.expectedBy().findReading().stream(), step.readings().stream())
        .toList();
  }

  private StepStatus status(Step step) {
    if (step.evidence().stream().anyMatch(this::has)) {
      return StepStatus.RECORDED;
    }
    if (step.notAfter().effective().filter(this::has).isPresent()) {
      return StepStatus.NOT_APPLICABLE;
    }
    return step.evidence().isEmpty() ? StepStatus.NOT_TRACKED : StepStatus.OPEN;
  }

  /**
   * What comes next. Steps in order: behind the last one on record, the first that is open and
   * unconditional must be taken, and those before it that are conditional or leave no trace may be.
   * Without an order: every open one. A step whose promise is owed must be taken in any case.
   */
  private List<NextStep> next(List<StepState> steps, List<PromiseState> promises) {
    if (events.isEmpty()) {
      return List.of();
    }
    boolean inOrder =
        policy.stepOrder().effective().filter(StepOrder.AS_LISTED::equals).isPresent();
    int lastRecorded = -1;
    for (int i = 0; i < steps.size(); i++) {
      // A reply that came before its period started is on record, and takes the case no further.
      boolean tooSoon =
          promiseOf(steps.get(i).step(), promises)
              .filter(it -> it.status() == PromiseStatus.NOT_STARTED || it.isOwed())
              .isPresent();
      if (steps.get(i).status() == StepStatus.RECORDED && !tooSoon) {
        lastRecorded = i;
      }
    }
    List<NextStep> next = new ArrayList<>();
    boolean mustFound = false;
    for (int i = 0; i < steps.size(); i++) {
      StepState state = steps.get(i);
      Step step = state.step();
      Optional<PromiseState> promise = promiseOf(step, promises);
      boolean reachable = !inOrder || (!mustFound && i > lastRecorded);
      if (promise.filter(PromiseState::isOwed).isPresent()) {
        // Owed in any case, even if a reply that came too soon is on record.
        next.add(ImmutableNextStep.of(step, NextStep.Force.MUST, promise));
        mustFound = true;
      } else if (state.status() == StepStatus.OPEN && !step.isConditional()) {
        if (reachable) {
          next.add(ImmutableNextStep.of(step, NextStep.Force.MUST, promise));
          mustFound = true;
        }
      } else if (reachable && isPossible(state, inOrder)) {
        next.add(ImmutableNextStep.of(step, NextStep.Force.MAY, promise));
      }
    }
    return next;
  }

  /** Without an order, nothing says whether a step that leaves no trace is still to come. */
  private static boolean isPossible(StepState state, boolean inOrder) {
    return state.status() == StepStatus.OPEN
        || (inOrder && state.status() == StepStatus.NOT_TRACKED);
  }

  private static Optional<PromiseState> promiseOf(Step step, List<PromiseState> promises) {
    return step.promise()
        .flatMap(
            id -> promises.stream().filter(state -> state.promise().id().equals(id)).findFirst());
  }

  private PromiseState promise(Promise promise) {
    Optional<Start> from = promise.start().effective();
    if (from.isEmpty()) {
      findings.add(Finding.of(FindingTypes.START_UNSTATED, promise.clause(), promise));
      return state(promise, PromiseStatus.START_UNSTATED, Optional.empty(), Optional.empty());
    }
    Optional<LocalDate> started = Optional.empty();
    Optional<LocalDate> kept = Optional.empty();
    Optional<LocalDate> keptBeforeStart = Optional.empty();
    for (Event event : events) {
      LocalDate day = event.time().dayIn(calendar.zone());
      if (kept.isPresent()) {
        break; // what comes after a kept promise starts nothing anew
      }
      boolean restarts = from.get().occurrence() == Start.Occurrence.LAST;
      if (event.kind().equals(from.get().event()) && (restarts || started.isEmpty())) {
        started.ifPresent(start -> missed(promise, start, day));
        started = Optional.of(day);
      } else if (event.kind().equals(EventKind.RETURNED) && startsAtCompletion(from.get())) {
        started.ifPresent(start -> missed(promise, start, day));
        started = Optional.empty(); // it starts again when the event happens again
      } else if (promise.keptBy().contains(event.kind())) {
        if (started.isPresent()) {
          kept = Optional.of(day);
        } else {
          keptBeforeStart = Optional.of(day);
        }
      }
    }
    if (kept.isEmpty()) { // also while it runs: the note explains why a reply did not keep it
      keptBeforeStart.ifPresent(
          day ->
              findings.add(
                  Finding.of(FindingTypes.KEPT_BEFORE_START, promise.clause(), promise, day)));
    }
    if (started.isEmpty()) {
      return state(promise, PromiseStatus.NOT_STARTED, Optional.empty(), Optional.empty());
    }
    Window window = promise.windowFrom(started.get(), calendar);
    return state(promise, judge(promise, window, kept), Optional.of(window), kept);
  }

  /** A return undoes a completion; nothing else that a promise may start from. */
  private static boolean startsAtCompletion(Start start) {
    return start.occurrence() == Start.Occurrence.LAST && start.event().equals(EventKind.COMPLETED);
  }

  /** A new start does not undo that an earlier period had run out before it. */
  private void missed(Promise promise, LocalDate started, LocalDate ended) {
    Window window = promise.windowFrom(started, calendar);
    if (window.isTooLate(ended) && promise.by() == Party.ASSOCIATION) {
      findings.add(
          Finding.of(
              FindingTypes.EARLIER_PERIOD_MISSED,
              promise.clause(),
              promise,
              window.latest().orElseThrow(),
              ended));
    }
  }

  private PromiseStatus judge(Promise promise, Window window, Optional<LocalDate> kept) {
    Clause clause = promise.clause();
    if (window.isContradictory()) {
      findings.add(
          Finding.of(
              FindingTypes.CAP_BEFORE_FLOOR,
              clause,
              promise,
              window.earliest().orElseThrow(),
              window.latest().orElseThrow()));
    }
    LocalDate day = kept.orElse(asOfDay);
    if (window.isUnclear(day)) {
      DayEstimate latest = window.latest().orElseThrow();
      findings.add(
          kept.isPresent()
              ? Finding.of(FindingTypes.KEPT_ON_UNCLEAR_DAY, clause, promise, day, latest)
              : Finding.of(FindingTypes.DUE_DAY_UNCLEAR, clause, promise, latest));
      return PromiseStatus.DUE_DAY_UNCLEAR;
    }
    if (window.isTooLate(day)) {
      return tooLate(promise, window.latest().orElseThrow(), kept);
    }
    if (kept.isEmpty()) {
      return PromiseStatus.RUNNING;
    }
    if (window.isTooEarly(day)) {
      findings.add(
          Finding.of(
              FindingTypes.KEPT_EARLY, clause, promise, day, window.earliest().orElseThrow()));
      return PromiseStatus.KEPT_EARLY;
    }
    return PromiseStatus.KEPT;
  }

  private PromiseStatus tooLate(Promise promise, DayEstimate latest, Optional<LocalDate> kept) {
    if (promise.by() == Party.BENEFICIARY) {
      findings.add(Finding.of(FindingTypes.RIGHT_LAPSED, promise.clause(), promise, latest));
      return PromiseStatus.LAPSED;
    }
    int late = Math.toIntExact(DAYS.between(latest.latestPossible(), kept.orElse(asOfDay)));
    if (kept.isEmpty()) {
      findings.add(Finding.of(FindingTypes.OVERDUE, promise.clause(), promise, latest, late));
      return PromiseStatus.BROKEN;
    }
    findings.add(
        Finding.of(FindingTypes.KEPT_LATE, promise.clause(), promise, kept.get(), latest, late));
    return PromiseStatus.KEPT_LATE;
  }

  private PromiseState state(
      Promise promise, PromiseStatus status, Optional<Window> window, Optional<LocalDate> kept) {
    Optional<EventName> startEvent =
        promise.start().effective().map(start -> policy.nameOf(start.event()));
    return ImmutablePromiseState.of(promise, status, startEvent, window, kept, calendar);
  }

  /** Whether an event happened and stands: a return for completion undoes an earlier completion. */
  private boolean has(EventKind event) {
    boolean stands = false;
    for (Event candidate : events) {
      if (candidate.kind().equals(event)) {
        stands = true;
      } else if (candidate.kind().equals(EventKind.RETURNED) && event.equals(EventKind.COMPLETED)) {
        stands = false;
      }
    }
    return stands;
  }

  private Optional<Event> first(EventKind event) {
    for (Event candidate : events) {
      if (candidate.kind().equals(event)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
