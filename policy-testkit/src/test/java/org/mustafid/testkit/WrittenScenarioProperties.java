package org.mustafid.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.mustafid.assessment.RuleSet;
import org.mustafid.rules.RuleSets;
import org.mustafid.rules.Scenario;
import org.mustafid.rules.Scenarios;

/** A case that was written as a scenario is the same case when it is read again. */
class WrittenScenarioProperties {
  private static final List<Path> DOCUMENTS =
      List.of(
          Path.of("../policy-rules/src/test/resources/documents/complete.yaml"),
          Path.of("../policy-rules/src/test/resources/documents/staged-complaints.yaml"),
          Path.of("../policy-rules/src/test/resources/documents/service-charter.yaml"),
          Path.of("../policy-rules/src/test/resources/documents/appeal.yaml"),
          Path.of("../policy-i18n/src/test/resources/documents/complaints.yaml"));

  private static final List<RuleSet> RULES =
      Stream.concat(
              RuleSets.shippedIds().stream().map(RuleSets::shipped),
              DOCUMENTS.stream().map(RuleSets::read))
          .toList();

  private static Path folder = Path.of("");

  @BeforeContainer
  static void copyDocuments() throws IOException {
    folder = Files.createTempDirectory("scenarios");
    for (Path document : DOCUMENTS) {
      Files.copy(document, folder.resolve(document.getFileName()));
    }
  }

  @AfterContainer
  static void removeDocuments() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(WrittenScenarioProperties::delete);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<SampleCase> cases() {
    return Arbitraries.oneOf(RULES.stream().map(PolicyArbitraries::cases).toList())
        .withoutEdgeCases();
  }

  @Property(tries = 500)
  void what_was_written_is_read_as_the_same_case_with_the_same_answer(
      @ForAll("cases") SampleCase sample) throws IOException {
    String written = Scenarios.write("sample", sample.rules(), sample.history(), sample.asOf());
    Path file = Files.writeString(folder.resolve("written.yaml"), written);
    Scenario read = Scenarios.read(file).get(0);
    assertThat(read.history()).as(written).isEqualTo(sample.history());
    assertThat(read.asOf()).as(written).isEqualTo(sample.asOf());
    assertThat(read.assessment()).isEqualTo(sample.rules().assess(sample.history(), sample.asOf()));
    assertThat(read.differences()).as(written).isEmpty();
  }
}
