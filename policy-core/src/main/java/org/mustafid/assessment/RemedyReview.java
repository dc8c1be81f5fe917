package org.mustafid.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mustafid.clause.Clause;
import org.mustafid.name.CaseKind;
import org.mustafid.name.Labels;
import org.mustafid.name.TopicId;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Stage;
import org.mustafid.promise.Party;

/** One look at what is open to a beneficiary, in the order of {@link Remedy.Kind}. */
final class RemedyReview {
  private final Assessment answer;
  private final Policy policy;
  private final List<Remedy> remedies = new ArrayList<>();

  RemedyReview(Assessment answer) {
    this.answer = answer;
    this.policy = answer.rules().policy();
  }

  List<Remedy> remedies() {
    complaints();
    answer.stage().flatMap(StageState::next).ifPresent(this::nextStage);
    rights();
    compensation();
    provisions(TopicId.AMICABLE_SETTLEMENT, Remedy.Kind.SETTLEMENT);
    provisions(TopicId.TECHNICAL_SUPPORT, Remedy.Kind.SUPPORT);
    return List.copyOf(remedies);
  }

  /** A complaint about how a complaint is handled is the next stage, where there is one. */
  private void complaints() {
    if (!answer.kind().equals(CaseKind.COMPLAINT)) {
      policy
          .complaintRoutes()
          .forEach(
              route ->
                  remedies.add(
                      ImmutableRemedy.of(
                          Remedy.Kind.COMPLAINT,
                          Labels.none(),
                          route.handledBy().flatMap(policy::findBody),
                          route.channels(),
                          Optional.empty(),
                          route.clause())));
    }
  }

  /** Open unless a right to it has lapsed, was used, or has not begun. */
  private void nextStage(Stage stage) {
    Optional<PromiseState> right =
        answer.promises().stream().filter(state -> leadsTo(state, stage)).findFirst();
    if (right.isEmpty() || isOpen(right.get())) {
      remedies.add(
          ImmutableRemedy.of(
              Remedy.Kind.NEXT_STAGE,
              stage.labels(),
              stage.handledBy().flatMap(policy::findBody),
              List.of(),
              right,
              right.map(PromiseState::clause).orElse(stage.clause())));
    }
  }

  private static boolean leadsTo(PromiseState state, Stage stage) {
    return state.promise().by() == Party.BENEFICIARY
        && state.promise().keptBy().stream().anyMatch(stage.openedBy()::contains);
  }

  private static boolean isOpen(PromiseState state) {
    return state.status() == PromiseStatus.RUNNING
        || state.status() == PromiseStatus.PAUSED
        || (state.status() == PromiseStatus.DUE_DAY_UNCLEAR && state.keptOn().isEmpty());
  }

  private void rights() {
    Optional<Stage> next = answer.stage().flatMap(StageState::next);
    for (PromiseState state : answer.promises()) {
      boolean told = next.filter(stage -> leadsTo(state, stage)).isPresent();
      if (state.promise().by() == Party.BENEFICIARY && isOpen(state) && !told) {
        add(
            Remedy.Kind.RIGHT,
            state.promise().labels(),
            Optional.of(state),
            state.promise().clause());
      }
    }
  }

  private void compensation() {
    if (!answer.kind().equals(CaseKind.CLAIM)) {
      policy
          .compensation()
          .ifPresent(
              it -> add(Remedy.Kind.COMPENSATION, Labels.none(), Optional.empty(), it.clause()));
    }
  }

  private void provisions(TopicId topic, Remedy.Kind kind) {
    policy.provisions().stream()
        .filter(provision -> provision.topic().equals(topic))
        .forEach(
            provision ->
                remedies.add(
                    ImmutableRemedy.of(
                        kind,
                        provision.text(),
                        provision.holder().flatMap(policy::findBody),
                        List.of(),
                        Optional.empty(),
                        provision.clause())));
  }

  private void add(Remedy.Kind kind, Labels labels, Optional<PromiseState> promise, Clause clause) {
    remedies.add(ImmutableRemedy.of(kind, labels, Optional.empty(), List.of(), promise, clause));
  }
}
