package org.mustafid.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mustafid.casework.DatedEvent;
import org.mustafid.name.CategoryId;
import org.mustafid.name.EventKind;
import org.mustafid.name.StageId;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Stage;

/** Which stages one case went through, over the events that are seen, in order. */
final class StageReview {
  /**
   * A stage that opened.
   *
   * @param from the place of the event that opened it
   */
  private record Opened(Stage stage, int from) {}

  private final Policy policy;
  private final Optional<CategoryId> category;
  private final DatedEvent[] events;
  private List<Opened> opened = List.of(); // most policies have no stages

  StageReview(
      Policy policy, List<Stage> stages, Optional<CategoryId> category, DatedEvent[] events) {
    this.policy = policy;
    this.category = category;
    this.events = events;
    for (int i = 0; i < events.length && !stages.isEmpty(); i++) {
      Stage opening = opening(stages, events[i].event().kind());
      if (opening != null) {
        opened = opened.isEmpty() ? new ArrayList<>(4) : opened;
        opened.add(new Opened(opening, i));
      }
    }
  }

  /**
   * The stage that opened last, if one did.
   *
   * @param isOver whether no stage can follow, because the case was withdrawn
   */
  Optional<StageState> current(boolean isOver) {
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    Opened last = opened.get(opened.size() - 1);
    return Optional.of(
        ImmutableStageState.of(
            last.stage(),
            events[last.from()].day(),
            last.stage().handledBy().flatMap(policy::findBody),
            last.stage()
                .next()
                .filter(next -> !isOver)
                .flatMap(policy::findStage)
                .map(this::notBypassed)));
  }

  /** Whether this category of case never comes to a stage. */
  boolean isBypassed(StageId id) {
    return policy.findStage(id).filter(this::isBypassed).isPresent();
  }

  /** The place of the event that opened a stage; -1 if none did. */
  int from(StageId id) {
    for (Opened each : opened) {
      if (each.stage().id().equals(id)) {
        return each.from();
      }
    }
    return -1;
  }

  /** The place of the event that closed a stage by opening another one; -1 if none did. */
  int through(StageId id) {
    for (int i = 0; i + 1 < opened.size(); i++) {
      if (opened.get(i).stage().id().equals(id)) {
        return opened.get(i + 1).from();
      }
    }
    return -1;
  }

  /** The first stage in print that an event opens and that was not open yet; null if none. */
  private @Nullable Stage opening(List<Stage> stages, EventKind kind) {
    for (Stage stage : stages) {
      if (stage.openedBy().contains(kind)) {
        Stage instead = notBypassed(stage);
        if (from(instead.id()) < 0) {
          return instead;
        }
      }
    }
    return null;
  }

  private Stage notBypassed(Stage stage) {
    Stage instead = stage;
    // a chain of bypassed stages that comes back to itself leads nowhere else
    for (int i = 0; i < policy.stages().size() && isBypassed(instead); i++) {
      instead = policy.findStage(instead.next().orElseThrow()).orElseThrow();
    }
    return instead;
  }

  private boolean isBypassed(Stage stage) {
    return category.isPresent() && stage.bypassedBy().contains(category.get());
  }
}
