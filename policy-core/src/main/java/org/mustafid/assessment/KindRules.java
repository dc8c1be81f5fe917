package org.mustafid.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mustafid.casework.UsualOrder;
import org.mustafid.casework.UsualOrder.Precedence;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.policy.Channel;
import org.mustafid.policy.ComplaintRoute;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Stage;
import org.mustafid.policy.StepOrder;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.StartOrder;

/** What a policy says to one kind of case, in the order of print, looked up once. Immutable. */
final class KindRules {
  private final Policy policy;
  private final CaseKind kind;
  private final List<PromiseRule> promises;
  private final List<PromiseRule> promisesByStart;
  private final List<StepRule> steps;
  private final List<Stage> stages;
  private final boolean startsWhenMissed;
  private final boolean inOrder;
  private final boolean byCategoryAlone;
  private final boolean beginsWithSubmission;
  private final UsualOrder usualOrder;
  private final Map<ChannelId, ChannelAnswer> channels = new HashMap<>();

  private KindRules(CaseKind kind, Policy policy) {
    this.policy = policy;
    this.kind = kind;
    this.promises = new ArrayList<>();
    policy.promises().stream()
        .filter(promise -> promise.to().equals(kind))
        .forEach(promise -> promises.add(new PromiseRule(promise, policy, promises.size())));
    this.promisesByStart = new ArrayList<>();
    StartOrder.of(promises.stream().map(PromiseRule::promise).toList())
        .promises()
        .forEach(promise -> promisesByStart.add(ruleOf(promise)));
    this.startsWhenMissed = promises.stream().anyMatch(rule -> !rule.startPromises().isEmpty());
    this.byCategoryAlone =
        !promises.isEmpty()
            && promises.stream().noneMatch(rule -> rule.promise().categories().isEmpty());
    this.steps =
        policy.steps().stream()
            .filter(step -> step.kinds().contains(kind))
            .map(step -> new StepRule(step, policy))
            .toList();
    this.stages = policy.stages().stream().filter(stage -> stage.to().equals(kind)).toList();
    this.inOrder = policy.stepOrder().effective().filter(StepOrder.AS_LISTED::equals).isPresent();
    this.beginsWithSubmission =
        stages.isEmpty()
            ? CaseKind.wellKnown().contains(kind.value())
                || promises.isEmpty()
                || !promises.stream().allMatch(KindRules::runsFromOwnEvents)
            : stages.stream().anyMatch(stage -> stage.openedBy().contains(EventKind.SUBMITTED));
    this.usualOrder = order();
    ChannelId.wellKnown().forEach(channel -> prepare(ChannelId.of(channel)));
    policy.channels().forEach(channel -> prepare(channel.id()));
  }

  /** What starts a promise comes before what extends, keeps or ends it, and stages are in order. */
  private UsualOrder order() {
    List<Precedence> precedences = new ArrayList<>();
    Set<EventKind> ending = new LinkedHashSet<>();
    Set<EventKind> answering = new LinkedHashSet<>();
    for (PromiseRule rule : promises) {
      Promise promise = rule.promise();
      Set<EventKind> keeping = Set.copyOf(promise.keptBy());
      Set<EventKind> granting =
          promise.extension().map(each -> Set.copyOf(each.grantedBy())).orElse(Set.of());
      promise
          .start()
          .effective()
          .map(start -> Set.copyOf(start.events()))
          .ifPresent(
              starting -> {
                precedences.add(new Precedence(starting, keeping));
                precedences.add(new Precedence(starting, granting));
              });
      precedences.add(new Precedence(granting, keeping));
      promise
          .every()
          .ifPresent(every -> precedences.add(new Precedence(keeping, Set.copyOf(every.until()))));
      if (rule.onReopening() == OnReopening.RESTART) {
        ending.addAll(keeping);
      }
      if (promise.by() == Party.ASSOCIATION
          && promise.stage().flatMap(policy::findStage).flatMap(Stage::next).isPresent()) {
        answering.addAll(keeping);
      }
    }
    Set<EventKind> opening = new LinkedHashSet<>();
    Set<EventKind> beginning = new LinkedHashSet<>(Set.of(EventKind.SUBMITTED));
    for (Stage stage : stages) {
      List<Stage> earlier =
          stages.stream()
              .filter(each -> each.next().filter(stage.id()::equals).isPresent())
              .toList();
      (earlier.isEmpty() ? beginning : opening).addAll(stage.openedBy());
      for (Stage each : earlier) {
        precedences.add(new Precedence(Set.copyOf(each.openedBy()), Set.copyOf(stage.openedBy())));
      }
    }
    opening.removeAll(beginning); // what begins a case follows no answer
    return UsualOrder.of(precedences, ending, answering, opening);
  }

  /** The order in which events of one day usually come. */
  UsualOrder usualOrder() {
    return usualOrder;
  }

  static KindRules of(CaseKind kind, Policy policy) {
    return new KindRules(kind, policy);
  }

  private void prepare(ChannelId channel) {
    channels.put(channel, answer(channel));
  }

  private PromiseRule ruleOf(Promise promise) {
    return promises.stream()
        .filter(rule -> rule.promise().id().equals(promise.id()))
        .findFirst()
        .orElseThrow();
  }

  /** The same promises, each behind those whose being missed starts it. */
  List<PromiseRule> promisesByStart() {
    return promisesByStart;
  }

  /** Whether one of them starts when another is missed. */
  boolean startsWhenMissed() {
    return startsWhenMissed;
  }

  /** Those that it makes to this kind, whatever the category. */
  List<PromiseRule> promises() {
    return promises;
  }

  List<StepRule> steps() {
    return steps;
  }

  List<Stage> stages() {
    return stages;
  }

  /** Whether its steps follow each other. */
  boolean isInOrder() {
    return inOrder;
  }

  private static boolean runsFromOwnEvents(PromiseRule rule) {
    return rule.promise()
        .start()
        .effective()
        .filter(start -> start.events().stream().noneMatch(EventKind::isWellKnown))
        .isPresent();
  }

  /**
   * A case whose stages open with other events, such as a notice, is never submitted; nor is one of
   * the policy's own kinds if all that is promised to it runs from events of its own.
   */
  boolean beginsWithSubmission() {
    return beginsWithSubmission;
  }

  /** Whether it may come in through a channel, and the clause that says so. */
  ChannelAnswer channel(ChannelId id) {
    ChannelAnswer prepared = channels.get(id);
    return prepared != null ? prepared : answer(id);
  }

  private ChannelAnswer answer(ChannelId id) {
    Optional<Channel> channel = policy.findChannel(id);
    Labels labels = channel.isPresent() ? channel.get().labels() : id.labels();
    if (kind.equals(CaseKind.COMPLAINT)) {
      for (ComplaintRoute route : policy.complaintRoutes()) {
        if (route.channels().contains(id)) {
          return ImmutableChannelAnswer.of(id, labels, true, true, route.clause());
        }
      }
    }
    return ImmutableChannelAnswer.of(
        id,
        labels,
        channel.isPresent(),
        channel.isPresent() && channel.get().isFor(kind),
        channel.isPresent() ? channel.get().clause() : policy.channelsClause());
  }

  /** Whether it makes promises, and none to a case of which no category is known. */
  boolean isByCategoryAlone() {
    return byCategoryAlone;
  }
}
