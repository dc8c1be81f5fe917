package org.mustafid.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mustafid.assessment.PromiseStatus;
import org.mustafid.assessment.StepStatus;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.Event;
import org.mustafid.name.EventKind;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Step;
import org.mustafid.policy.StepOrder;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;

/**
 * Where steps stand, which come next and which are missed, worked out a second time from what is
 * written about them.
 */
@SuppressWarnings("NullAway") // each promise has its answer in the map
final class NaiveSteps {
  /** What can be compared: steps by id, what comes next with its force, and what was not done. */
  record Answer(Map<String, StepStatus> steps, List<String> next, List<String> missing) {}

  private final Policy policy;
  private final boolean unreachable;
  private final List<Event> seen;
  private final Map<Promise, NaivePromise.Answer> promises;

  private NaiveSteps(
      Policy policy,
      boolean unreachable,
      List<Event> seen,
      Map<Promise, NaivePromise.Answer> promises) {
    this.policy = policy;
    this.unreachable = unreachable;
    this.seen = seen;
    this.promises = promises;
  }

  static Answer of(
      Policy policy,
      CaseHistory history,
      List<Event> seen,
      Map<Promise, NaivePromise.Answer> promises) {
    List<Step> steps =
        policy.steps().stream().filter(step -> step.kinds().contains(history.kind())).toList();
    return new NaiveSteps(policy, NaivePromise.isUnreachable(history), seen, promises)
        .answer(steps);
  }

  private Answer answer(List<Step> steps) {
    Map<String, StepStatus> statuses = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (Step step : steps) {
      statuses.put(step.id().value(), status(step));
      boolean expected = step.expectedBy().effective().filter(this::holds).isPresent();
      if (expected && !step.isConditional() && status(step) == StepStatus.OPEN) {
        missing.add(step.id().value());
      }
    }
    boolean over = seen.isEmpty() || isWithdrawn(seen);
    return new Answer(statuses, over ? List.of() : next(steps), missing);
  }

  /** A withdrawal stands until the case is reopened. */
  static boolean isWithdrawn(List<Event> events) {
    int withdrawn = last(events, EventKind.WITHDRAWN);
    return withdrawn >= 0 && last(events, EventKind.REOPENED) < withdrawn;
  }

  private static int last(List<Event> events, EventKind kind) {
    int last = -1;
    for (int i = 0; i < events.size(); i++) {
      last = events.get(i).kind().equals(kind) ? i : last;
    }
    return last;
  }

  /** Whether it happened and nothing took it back. */
  private boolean holds(EventKind kind) {
    int last = last(seen, kind);
    return kind.equals(EventKind.COMPLETED) ? last > last(seen, EventKind.RETURNED) : last >= 0;
  }

  private StepStatus status(Step step) {
    if (step.evidence().stream().anyMatch(this::holds)) {
      return StepStatus.RECORDED;
    }
    Optional<EventKind> end = step.notAfter().effective();
    if (end.isPresent()) {
      boolean refusal = end.get().equals(EventKind.REFUSED);
      boolean takenBack = refusal && last(seen, EventKind.ACCEPTED) > last(seen, EventKind.REFUSED);
      if (holds(end.get()) && !takenBack) {
        return StepStatus.NOT_APPLICABLE;
      }
    }
    if (unreachable && NaivePromise.areReplies(step.evidence())) {
      return StepStatus.NOT_APPLICABLE;
    }
    return step.evidence().isEmpty() ? StepStatus.NOT_TRACKED : StepStatus.OPEN;
  }

  /** Those that are owed in any case; of the others, those that can be reached. */
  private List<String> next(List<Step> steps) {
    boolean inOrder = policy.stepOrder().effective().equals(Optional.of(StepOrder.AS_LISTED));
    int behind = -1;
    for (int i = 0; i < steps.size(); i++) {
      if (status(steps.get(i)) == StepStatus.RECORDED && !isTooSoon(steps.get(i))) {
        behind = i;
      }
    }
    int barrier = steps.size();
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step step = steps.get(i);
      boolean open = status(step) == StepStatus.OPEN && !step.isConditional();
      if (isOwed(step) || (open && i > behind)) {
        barrier = i;
      }
    }
    List<String> next = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      StepStatus status = status(step);
      boolean reached = !inOrder || (i > behind && i <= barrier);
      boolean open = status == StepStatus.OPEN;
      if (isOwed(step) || (reached && open && !step.isConditional())) {
        next.add(step.id() + " MUST");
      } else if (reached && (open || (inOrder && status == StepStatus.NOT_TRACKED))) {
        next.add(step.id() + " MAY");
      }
    }
    return next;
  }

  private boolean isOwed(Step step) {
    return promiseOf(step).filter(this::isOwed).isPresent();
  }

  private boolean isOwed(Promise promise) {
    NaivePromise.Answer answer = promises.get(promise);
    return promise.by() == Party.ASSOCIATION
        && answer.startDay().isPresent()
        && answer.keptOn().isEmpty()
        && answer.status() != PromiseStatus.PAUSED
        && answer.status() != PromiseStatus.ENDED;
  }

  /** What was done before its promise began, or for an earlier one, takes the case no further. */
  private boolean isTooSoon(Step step) {
    return promiseOf(step)
        .filter(
            promise ->
                promises.get(promise).status() == PromiseStatus.NOT_STARTED || isOwed(promise))
        .isPresent();
  }

  private Optional<Promise> promiseOf(Step step) {
    return promises.keySet().stream()
        .filter(promise -> step.promise().equals(Optional.of(promise.id())))
        .findFirst();
  }
}
