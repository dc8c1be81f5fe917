package org.mustafid.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be fuzzed, and the folders from which it begins. */
enum Target {
  POLICY(
      "Policy",
      "policy-rules/src/main/resources/org/mustafid/rules/shipped",
      "policy-rules/src/test/resources/documents"),
  LAYERS("Layers", "policy-rules/src/test/resources/documents/layers"),
  SCENARIO("Scenario", "policy-testkit/src/test/scenarios"),
  HISTORY("History"),
  LINE("Line"),
  ANNOUNCEMENT("Announcement", "policy-core/src/main/resources/org/mustafid/workday");

  private final String type;
  private final List<String> documents;

  Target(String type, String... documents) {
    this.type = type;
    this.documents = List.of(documents);
  }

  /** How the command line names it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By name and not by class: Jazzer changes classes when they are loaded, and no later. */
  String className() {
    return Target.class.getPackageName() + "." + type + "Target";
  }

  /** Folders with documents that others have too, seen from the root of the project. */
  List<String> documents() {
    return documents;
  }

  /** The folder with small inputs of its own, and with those that once were findings. */
  String seeds() {
    return "fuzz/src/test/resources/seeds/" + id();
  }

  static Target of(String id) {
    return Arrays.stream(values())
        .filter(target -> target.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no target "
                        + id
                        + "; one of "
                        + Arrays.stream(values())
                            .map(Target::id)
                            .collect(Collectors.joining(", "))));
  }
}
