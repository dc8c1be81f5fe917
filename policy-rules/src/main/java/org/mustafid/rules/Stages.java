package org.mustafid.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.name.CaseKind;
import org.mustafid.name.Labels;
import org.mustafid.name.StageId;
import org.mustafid.policy.Stage;

/** The stages that cases go through. */
final class Stages {
  private final Clauses clauses;
  private final Vocabulary vocabulary;

  /** Where a stage that was decoded names the next one. */
  private final Map<Stage, Located> next = new LinkedHashMap<>();

  private Stages(Scope scope) {
    this.clauses = scope.clauses();
    this.vocabulary = scope.vocabulary();
  }

  static List<Stage> read(Optional<Located> list, Scope scope) {
    Stages reader = new Stages(scope);
    List<Stage> stages = Entries.of(list, reader::stage);
    reader.next.forEach((stage, value) -> checkNext(stage, value, stages));
    return stages;
  }

  /** A case does not become one of another kind by going on. */
  private static void checkNext(Stage stage, Located value, List<Stage> stages) {
    Map<StageId, CaseKind> kinds = new LinkedHashMap<>();
    stages.forEach(each -> kinds.put(each.id(), each.to()));
    CaseKind kind = kinds.getOrDefault(stage.next().orElseThrow(), stage.to());
    if (!kind.equals(stage.to())) {
      value.refuse(Problems.UNKNOWN_VALUE, ofKind(stage.to(), kinds));
    }
  }

  /** What could be named instead of a stage of another kind of case. */
  static Expectation ofKind(CaseKind kind, Map<StageId, CaseKind> kinds) {
    List<String> expected = new ArrayList<>();
    kinds.forEach(
        (id, each) -> {
          if (each.equals(kind)) {
            expected.add(id.value());
          }
        });
    expected.add("any id declared under stages with to: " + kind);
    return Expectation.oneOf(expected);
  }

  private Optional<Stage> stage(Located entry) {
    Optional<Fields> found =
        entry.fields(
            "id", "label", "to", "opened-by", "handled-by", "next", "bypassed-by", "clause");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = entry.report().failures();
    Stage.Builder stage = Stage.builder();
    fields.require("id").flatMap(each -> each.id(StageId.class, StageId::of)).ifPresent(stage::id);
    Optional<Labels> label = Entries.ownLabel(fields);
    label.ifPresent(stage::labels);
    fields.require("to").flatMap(vocabulary::kind).ifPresent(stage::to);
    fields.require("opened-by").map(vocabulary::events).ifPresent(stage::openedBy);
    fields.find("handled-by").flatMap(vocabulary::body).ifPresent(stage::handledBy);
    Optional<Located> bypassedBy = fields.find("bypassed-by");
    bypassedBy.map(vocabulary::categories).ifPresent(stage::bypassedBy);
    Optional<Located> following =
        bypassedBy.isPresent() ? fields.requireBeside("bypassed-by", "next") : fields.find("next");
    following.flatMap(vocabulary::stage).ifPresent(stage::next);
    fields.require("clause").flatMap(clauses::read).ifPresent(stage::clause);
    if (entry.report().failures() > before) {
      return Optional.empty();
    }
    Stage built = stage.build();
    following.ifPresent(value -> next.put(built, value));
    return Optional.of(built);
  }
}
