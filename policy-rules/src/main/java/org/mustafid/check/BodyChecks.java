package org.mustafid.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mustafid.clause.Clause;
import org.mustafid.name.BodyId;
import org.mustafid.policy.Body;
import org.mustafid.policy.Duty;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Stage;

/** Who does what: committees and roles, stages and duties. */
final class BodyChecks {
  /** A body that has something to do, and where. */
  private record Task(BodyId body, Clause clause) {}

  private BodyChecks() {}

  static void check(Policy policy, Failures failures) {
    bodies(policy, failures);
    for (Stage stage : policy.stages()) {
      stage(stage, policy, failures);
    }
    for (Duty duty : policy.duties()) {
      if (duty.every().filter(every -> !every.isStated()).isPresent()) {
        failures.add(CheckTypes.DUTY_WITHOUT_INTERVAL, duty.clause(), duty);
      }
      if (duty.holder().isEmpty()) {
        failures.add(CheckTypes.DUTY_WITHOUT_HOLDER, duty.clause(), duty);
      }
    }
  }

  private static void bodies(Policy policy, Failures failures) {
    List<Task> tasks = tasks(policy);
    Map<BodyId, List<Clause>> undeclared = new TreeMap<>();
    for (Task task : tasks) {
      if (policy.findBody(task.body()).isEmpty()) {
        undeclared.computeIfAbsent(task.body(), absent -> new ArrayList<>()).add(task.clause());
      }
    }
    undeclared.forEach((body, where) -> failures.add(CheckTypes.BODY_UNDECLARED, where, body));
    for (Body body : policy.bodies()) {
      if (tasks.stream().noneMatch(task -> task.body().equals(body.id()))) {
        failures.add(CheckTypes.BODY_WITHOUT_TASK, body.clause(), body);
      }
    }
  }

  private static List<Task> tasks(Policy policy) {
    List<Task> tasks = new ArrayList<>();
    policy
        .approval()
        .ifPresent(
            approval -> {
              add(tasks, approval.by(), approval.clause());
              add(tasks, approval.signedBy(), approval.clause());
            });
    policy.stages().forEach(stage -> add(tasks, stage.handledBy(), stage.clause()));
    policy.steps().forEach(step -> add(tasks, step.by(), step.clause()));
    policy.complaintRoutes().forEach(route -> add(tasks, route.handledBy(), route.clause()));
    policy.duties().forEach(duty -> add(tasks, duty.holder(), duty.clause()));
    policy.provisions().forEach(provision -> add(tasks, provision.holder(), provision.clause()));
    return tasks;
  }

  private static void add(List<Task> tasks, Optional<BodyId> body, Clause clause) {
    body.ifPresent(id -> tasks.add(new Task(id, clause)));
  }

  private static void stage(Stage stage, Policy policy, Failures failures) {
    if (stage.handledBy().isEmpty()) {
      failures.add(CheckTypes.STAGE_WITHOUT_HANDLER, stage.clause(), stage);
    }
    stage
        .next()
        .flatMap(policy::findStage)
        .filter(next -> next.handledBy().isPresent())
        .filter(next -> next.handledBy().equals(stage.handledBy()))
        .ifPresent(
            next ->
                failures.add(
                    CheckTypes.APPEAL_TO_SAME_BODY,
                    List.of(stage.clause(), next.clause()),
                    stage,
                    next));
  }
}
