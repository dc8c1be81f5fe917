package org.mustafid.testkit;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.mustafid.rules.Scenario;
import org.mustafid.rules.Scenarios;

/**
 * Scenarios in YAML as tests, one for each case.
 *
 * <pre>{@code
 * class OurScenariosTest implements PolicyScenarios { // the whole test class
 *   @Override public Path scenarios() { return Path.of("src/test/scenarios"); }
 * }
 * }</pre>
 */
public interface PolicyScenarios {
  /** A file of scenarios, or a folder with such files, as {@link Scenarios#read} takes it. */
  Path scenarios();

  /**
   * One test for each scenario, under the document that it stands in.
   *
   * @throws org.mustafid.diagnostic.InvalidDocumentException if a document has mistakes
   */
  @TestFactory
  default Stream<DynamicContainer> everyScenario() {
    Map<String, List<Scenario>> byDocument =
        Scenarios.read(scenarios()).stream()
            .collect(
                Collectors.groupingBy(Scenario::document, LinkedHashMap::new, Collectors.toList()));
    return byDocument.entrySet().stream()
        .map(
            each ->
                DynamicContainer.dynamicContainer(
                    each.getKey(),
                    Path.of(each.getKey()).toUri(),
                    each.getValue().stream().map(ScenarioTests::test)));
  }
}
