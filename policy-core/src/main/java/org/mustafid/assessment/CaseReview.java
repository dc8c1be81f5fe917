package org.mustafid.assessment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.DatedEvent;
import org.mustafid.casework.Event;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.PromiseId;
import org.mustafid.name.StageId;
import org.mustafid.policy.EventName;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Step;
import org.mustafid.promise.Promise;

/** One look at one case: collects its promises, steps and findings, and is thrown away. */
final class CaseReview {
  private final RuleSet rules;
  private final KindRules ofKind;
  private final Policy policy;
  private final CaseHistory history;
  private final CaseKind kind;
  private final Optional<CategoryId> category;
  private final boolean reachable;
  private final AsOf asOf;
  private final LocalDate asOfDay;

  /** An array, because it is walked many times over, and a list would make an iterator for each. */
  private final DatedEvent[] events;

  private final Findings findings;
  private final RecordReview record;

  CaseReview(RuleSet rules, CaseHistory history, AsOf asOf) {
    ZoneId zone = rules.calendar().zone();
    this.rules = rules;
    this.policy = rules.policy();
    this.kind = history.kind();
    this.ofKind = rules.of(kind);
    this.category = history.category();
    this.reachable = history.discretion().isEmpty() || history.discretion().get().isReachable();
    this.asOf = asOf;
    this.asOfDay = asOf.dayIn(zone);
    this.events = history.timeline(asOf, zone, ofKind.usualOrder()).toArray(DatedEvent[]::new);
    this.findings = new Findings(rules);
    this.record = new RecordReview(rules, ofKind.usualOrder(), events, findings);
    this.history = history;
  }

  Assessment assessment() {
    Event submission = first(EventKind.SUBMITTED);
    Optional<ChannelAnswer> channel = channel(submission);
    checkKind();
    checkCategory();
    StageReview stages = new StageReview(policy, ofKind.stages(), category, events);
    record.checkOrder(submission != null);
    record.checkFaults(history.faults(asOf, rules.calendar().zone()));
    record.checkHandler(history, stages, channel);
    Optional<DiscretionAnswer> discretion =
        history
            .discretion()
            .map(asked -> new DiscretionReview(rules, findings, channel).of(asked, kind, stages));
    List<StepState> steps = steps();
    List<PromiseState> promises = promises(stages);
    return ImmutableAssessment.of(
        kind,
        asOfDay,
        channel,
        discretion,
        stages.current(record.withdrawn() != null),
        promises,
        steps,
        next(steps, promises),
        claim(),
        findings.all(),
        rules.fingerprint(),
        rules.calendar().fingerprint(),
        rules);
  }

  /** No clause speaks of a kind that the policy does not know, so the first section is cited. */
  private void checkKind() {
    if (!rules.kinds().contains(kind)) {
      List<String> known = rules.kinds().stream().map(CaseKind::value).toList();
      List<CaseKind> meant =
          Spelling.nearest(kind.value(), known).map(CaseKind::of).stream().toList();
      findings.add(FindingTypes.UNKNOWN_CASE_KIND, rules.channelsClause(), List.of(kind, meant));
    }
  }

  private void checkCategory() {
    if (category.isPresent()
        && !policy.categories().isEmpty()
        && policy.findCategory(category.get()).isEmpty()) {
      List<String> known = policy.categories().stream().map(each -> each.id().value()).toList();
      List<CategoryId> meant =
          Spelling.nearest(category.get().value(), known).map(CategoryId::of).stream().toList();
      findings.add(
          FindingTypes.CATEGORY_NOT_DECLARED,
          policy.categories().get(0).clause(),
          List.of(category.get(), meant));
    }
  }

  private List<PromiseState> promises(StageReview stages) {
    PromiseState[] states = new PromiseState[ofKind.promises().size()];
    List<Misses.Miss> missed = ofKind.startsWhenMissed() ? new ArrayList<>() : null;
    int count = 0;
    for (int i = 0; i < states.length; i++) {
      PromiseRule rule = ofKind.promisesByStart().get(i);
      Misses misses = missed == null ? null : new Misses(missed, rule);
      Promise promise = rule.promise();
      if (!promise.categories().isEmpty()
          && (category.isEmpty() || !promise.categories().contains(category.get()))) {
        continue;
      }
      if (!reachable && rule.isToReply() && rule.start() != null && isOpen(promise, stages)) {
        states[rule.place()] = unanswerable(rule);
        count++;
      } else if (promise.stage().isEmpty()) {
        states[rule.place()] = review(rule, null, misses).stateAfter(events);
        count++;
      } else if (!stages.isBypassed(promise.stage().get())) {
        states[rule.place()] = atStage(rule, promise.stage().get(), stages, misses);
        count++;
      }
    }
    if (category.isEmpty() && ofKind.isByCategoryAlone()) {
      Promise first = ofKind.promises().get(0).promise();
      findings.add(FindingTypes.CATEGORY_NOT_RECORDED, first.clause(), List.of());
    }
    return List.of(count == states.length ? states : present(states, count));
  }

  private boolean isOpen(Promise promise, StageReview stages) {
    return events.length > 0
        && (promise.stage().isEmpty() || stages.from(promise.stage().get()) >= 0);
  }

  /** Nobody can be replied to, so that no reply is owed, and none is late. */
  private PromiseState unanswerable(PromiseRule rule) {
    findings.add(FindingTypes.NOBODY_TO_REPLY_TO, rule.promise().clause(), List.of(rule.promise()));
    return review(rule, events[0], null).stateAfter();
  }

  private static PromiseState[] present(@Nullable PromiseState[] states, int count) {
    PromiseState[] present = new PromiseState[count];
    int next = 0;
    for (PromiseState state : states) {
      if (state != null) {
        present[next++] = state;
      }
    }
    return present;
  }

  /**
   * A promise of a stage sees what happens from its opening, through what closes it; and that
   * another was missed before, because that still holds when it opens.
   */
  private PromiseState atStage(
      PromiseRule rule, StageId stage, StageReview stages, @Nullable Misses misses) {
    int from = stages.from(stage);
    if (from < 0) {
      return review(rule, record.withdrawn(), null).stateAfter();
    }
    int through = stages.through(stage);
    PromiseReview review = review(rule, through < 0 ? null : events[through], misses);
    return review
        .withdrawn(record.withdrawnBefore(from))
        .returned(returnedBefore(from))
        .stateAfter(Arrays.copyOfRange(events, from, through < 0 ? events.length : through + 1));
  }

  /** The return of a case that was with the beneficiary when a stage opened; null if it was not. */
  private @Nullable DatedEvent returnedBefore(int opening) {
    DatedEvent returned = null;
    for (int i = 0; i < opening; i++) {
      EventKind event = events[i].event().kind();
      if (event.equals(EventKind.RETURNED)) {
        returned = events[i];
      } else if (ofKind.usualOrder().bringsBack(event)) {
        returned = null;
      }
    }
    return returned;
  }

  private PromiseReview review(
      PromiseRule rule, @Nullable DatedEvent closedBy, @Nullable Misses misses) {
    return new PromiseReview(rule, ofKind.usualOrder(), findings, misses, asOf, asOfDay, closedBy);
  }

  private Optional<ClaimDecision> claim() {
    return kind.equals(CaseKind.CLAIM)
        ? Optional.of(new ClaimReview(policy, events, findings).decision())
        : Optional.empty();
  }

  private Optional<ChannelAnswer> channel(@Nullable Event submission) {
    if (submission == null) {
      if (ofKind.beginsWithSubmission()) {
        findings.add(FindingTypes.NOT_SUBMITTED, rules.channelsClause(), List.of());
      }
      return Optional.empty();
    }
    Optional<ChannelId> by = submission.channel();
    if (by.isEmpty()) {
      return Optional.empty();
    }
    ChannelAnswer answer = ofKind.channel(by.get());
    if (!answer.isOffered()) {
      findings.add(
          FindingTypes.CHANNEL_NOT_OFFERED,
          answer.clause(),
          List.of(answer.channel(), rules.meant(answer.channel())));
    }
    return Optional.of(answer);
  }

  private List<StepState> steps() {
    StepState[] states = new StepState[ofKind.steps().size()];
    for (int i = 0; i < states.length; i++) {
      StepRule rule = ofKind.steps().get(i);
      StepStatus status = status(rule);
      states[i] = rule.at(status);
      EventName expectedBy = rule.expectedBy();
      if (status == StepStatus.OPEN && expectedBy != null && has(expectedBy.kind())) {
        findings.addResting(
            rule.readings(),
            FindingTypes.STEP_NOT_RECORDED,
            rule.step().clause(),
            List.of(rule.step(), expectedBy));
      }
    }
    return List.of(states);
  }

  private StepStatus status(StepRule rule) {
    List<EventKind> evidence = rule.step().evidence();
    for (int i = 0; i < evidence.size(); i++) {
      if (has(evidence.get(i))) {
        return StepStatus.RECORDED;
      }
    }
    if ((rule.notAfter() != null && isOver(rule.notAfter())) || (rule.isToReply() && !reachable)) {
      return StepStatus.NOT_APPLICABLE;
    }
    return evidence.isEmpty() ? StepStatus.NOT_TRACKED : StepStatus.OPEN;
  }

  /**
   * What comes next. Steps in order: behind the last one on record, the first that is open and
   * unconditional must be taken, and those before it that are conditional or leave no trace may be.
   * Without an order: every open one. A step whose promise is owed must be taken in any case.
   */
  private List<NextStep> next(List<StepState> steps, List<PromiseState> promises) {
    if (events.length == 0 || steps.isEmpty() || record.withdrawn() != null) {
      return List.of();
    }
    boolean inOrder = ofKind.isInOrder();
    int lastRecorded = lastRecorded(steps, promises);
    List<NextStep> next = new ArrayList<>(4);
    boolean mustFound = false;
    for (int i = 0; i < steps.size(); i++) {
      StepState state = steps.get(i);
      Step step = state.step();
      PromiseState promise = promiseOf(i, promises);
      boolean mayFollow = !inOrder || (!mustFound && i > lastRecorded);
      if (promise != null && promise.isOwed()) {
        // Owed in any case, even if a reply that came too soon is on record.
        next.add(next(step, NextStep.Force.MUST, promise));
        mustFound = true;
      } else if (state.status() == StepStatus.OPEN && !step.isConditional()) {
        if (mayFollow) {
          next.add(next(step, NextStep.Force.MUST, promise));
          mustFound = true;
        }
      } else if (mayFollow && isPossible(state, inOrder)) {
        next.add(next(step, NextStep.Force.MAY, promise));
      }
    }
    return next;
  }

  /** A reply that came before its period started is on record, and takes the case no further. */
  private int lastRecorded(List<StepState> steps, List<PromiseState> promises) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i).status() == StepStatus.RECORDED) {
        PromiseState promise = promiseOf(i, promises);
        if (promise == null
            || (promise.status() != PromiseStatus.NOT_STARTED && !promise.isOwed())) {
          return i;
        }
      }
    }
    return -1;
  }

  private static NextStep next(Step step, NextStep.Force force, @Nullable PromiseState promise) {
    return ImmutableNextStep.of(step, force, Optional.ofNullable(promise));
  }

  /** Without an order, nothing says whether a step that leaves no trace is still to come. */
  private static boolean isPossible(StepState state, boolean inOrder) {
    return state.status() == StepStatus.OPEN
        || (inOrder && state.status() == StepStatus.NOT_TRACKED);
  }

  /** The promise of the step at a place; null if it has none, or this case has not. */
  private @Nullable PromiseState promiseOf(int place, List<PromiseState> promises) {
    PromiseId id = ofKind.steps().get(place).promise();
    if (id != null) {
      for (PromiseState state : promises) {
        if (state.promise().id().equals(id)) {
          return state;
        }
      }
    }
    return null;
  }

  /** Whether an event happened and stands: a return for completion undoes an earlier completion. */
  private boolean has(EventKind event) {
    EventKind undoneBy = event.equals(EventKind.COMPLETED) ? EventKind.RETURNED : event;
    return stands(event, undoneBy);
  }

  /** Whether what ends a step happened and stands: a later acceptance takes a refusal back. */
  private boolean isOver(EventKind end) {
    return end.equals(EventKind.REFUSED) ? stands(end, EventKind.ACCEPTED) : has(end);
  }

  /** Whether an event happened and was not undone since; no event undoes itself. */
  private boolean stands(EventKind event, EventKind undoneBy) {
    boolean stands = false;
    for (DatedEvent dated : events) {
      EventKind kind = dated.event().kind();
      if (kind.equals(event)) {
        stands = true;
      } else if (kind.equals(undoneBy)) {
        stands = false;
      }
    }
    return stands;
  }

  private @Nullable Event first(EventKind event) {
    for (DatedEvent candidate : events) {
      if (candidate.event().kind().equals(event)) {
        return candidate.event();
      }
    }
    return null;
  }
}
