package org.mustafid.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mustafid.clause.Clause;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.Labels;
import org.mustafid.name.StepId;
import org.mustafid.policy.Channel;
import org.mustafid.policy.ComplaintRoute;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Stage;
import org.mustafid.policy.Step;
import org.mustafid.policy.Tool;
import org.mustafid.promise.Promise;

/** How cases come in and go on: channels, tools, steps. */
final class HandlingChecks {
  /** The channels by which nobody comes in person. */
  private static final Set<ChannelId> FROM_AFAR =
      Set.of(
          ChannelId.TELEPHONE,
          ChannelId.SOCIAL_MEDIA,
          ChannelId.LETTERS,
          ChannelId.WEBSITE,
          ChannelId.SERVICE_REQUEST_FORM,
          ChannelId.PROJECT_APPLICATION,
          ChannelId.FAX,
          ChannelId.EMAIL);

  private HandlingChecks() {}

  static void check(Policy policy, Failures failures) {
    steps(policy, failures);
    joined(policy.channels(), Channel::clause, Channel::labels, failures);
    joined(policy.tools(), Tool::clause, Tool::labels, failures);
    joined(policy.steps(), Step::clause, Step::labels, failures);
    kinds(policy, failures);
    complaints(policy, failures);
    tools(policy, failures);
  }

  private static void steps(Policy policy, Failures failures) {
    if (policy.steps().size() > 1 && !policy.stepOrder().isStated()) {
      failures.add(
          CheckTypes.STEP_ORDER_UNSTATED, Clause.of(policy.steps().get(0).clause().section()));
    }
    boolean isFromAfar = policy.channels().stream().map(Channel::id).allMatch(FROM_AFAR::contains);
    for (Step step : policy.steps()) {
      if (isFromAfar && step.id().equals(StepId.RECEPTION)) {
        failures.add(CheckTypes.VISITOR_WITHOUT_CHANNEL, step.clause(), step);
      }
    }
  }

  private static <T> void joined(
      List<T> entries, Function<T, Clause> place, Function<T, Labels> label, Failures failures) {
    Map<String, List<T>> byItem = new LinkedHashMap<>();
    for (T entry : entries) {
      if (place.apply(entry).position().isPresent()) {
        byItem.computeIfAbsent(place.apply(entry).id(), absent -> new ArrayList<>()).add(entry);
      }
    }
    for (List<T> same : byItem.values()) {
      if (same.size() > 1) {
        failures.add(
            CheckTypes.ITEMS_JOINED, place.apply(same.get(0)), same.stream().map(label).toList());
      }
    }
  }

  private static void kinds(Policy policy, Failures failures) {
    Set<CaseKind> kinds = new LinkedHashSet<>();
    policy.steps().forEach(step -> kinds.addAll(step.kinds()));
    policy.promises().stream().map(Promise::to).forEach(kinds::add);
    policy.stages().stream().map(Stage::to).forEach(kinds::add);
    for (CaseKind kind : kinds) {
      boolean hasRoute = kind.equals(CaseKind.COMPLAINT) && !policy.complaintRoutes().isEmpty();
      if (!hasRoute && policy.channels().stream().noneMatch(channel -> channel.isFor(kind))) {
        failures.add(CheckTypes.KIND_WITHOUT_CHANNEL, policy.channelsClause(), policy.nameOf(kind));
      }
    }
  }

  private static void complaints(Policy policy, Failures failures) {
    for (ComplaintRoute route : policy.complaintRoutes()) {
      for (ChannelId channel : route.channels()) {
        if (policy.findChannel(channel).isEmpty()) {
          failures.add(CheckTypes.COMPLAINT_CHANNEL_NOT_OFFERED, route.clause(), channel);
        }
      }
      if (route.handledBy().isEmpty()) {
        failures.add(CheckTypes.COMPLAINT_WITHOUT_HANDLER, route.clause());
      }
    }
  }

  /** A tool is mentioned where a text has its label, in either language. */
  private static void tools(Policy policy, Failures failures) {
    List<String> texts =
        Stream.of(
                policy.steps().stream().flatMap(step -> Stream.of(step.labels(), step.text())),
                policy.channels().stream().map(Channel::labels),
                policy.promises().stream().map(Promise::labels),
                policy.duties().stream().map(duty -> duty.text()),
                policy.provisions().stream().map(provision -> provision.text()))
            .flatMap(labels -> labels)
            .flatMap(HandlingChecks::words)
            .toList();
    List<Tool> unmentioned =
        policy.tools().stream()
            .filter(
                tool ->
                    words(tool.labels())
                        .noneMatch(label -> texts.stream().anyMatch(text -> text.contains(label))))
            .toList();
    if (!unmentioned.isEmpty()) {
      failures.add(
          CheckTypes.TOOLS_UNMENTIONED,
          Clause.of(unmentioned.get(0).clause().section()),
          unmentioned);
    }
  }

  private static Stream<String> words(Labels labels) {
    return labels.asMap().values().stream().map(text -> text.toLowerCase(Locale.ROOT));
  }
}
