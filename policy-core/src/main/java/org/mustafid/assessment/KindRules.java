package org.mustafid.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.policy.Channel;
import org.mustafid.policy.ComplaintRoute;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Stage;
import org.mustafid.policy.StepOrder;

/** What a policy says to one kind of case, in the order of print, looked up once. Immutable. */
final class KindRules {
  private final Policy policy;
  private final CaseKind kind;
  private final List<PromiseRule> promises;
  private final List<StepRule> steps;
  private final List<Stage> stages;
  private final boolean inOrder;
  private final boolean beginsWithSubmission;
  private final Map<ChannelId, ChannelAnswer> channels = new HashMap<>();

  private KindRules(CaseKind kind, Policy policy) {
    this.policy = policy;
    this.kind = kind;
    this.promises =
        policy.promises().stream()
            .filter(promise -> promise.to().equals(kind))
            .map(promise -> new PromiseRule(promise, policy))
            .toList();
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
    ChannelId.wellKnown().forEach(channel -> prepare(ChannelId.of(channel)));
    policy.channels().forEach(channel -> prepare(channel.id()));
  }

  static KindRules of(CaseKind kind, Policy policy) {
    return new KindRules(kind, policy);
  }

  private void prepare(ChannelId channel) {
    channels.put(channel, answer(channel));
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
    return !promises.isEmpty()
        && promises.stream().noneMatch(rule -> rule.promise().categories().isEmpty());
  }
}
