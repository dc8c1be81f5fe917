package org.mustafid.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.rules.RuleSets;

class QuickstartTest {
  private interface Program {
    void print(PrintStream out) throws Exception;
  }

  private static String output(Program program) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    program.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** A page shows no direction marks, so that they do not get lost in editing. */
  private static String withoutMarks(String text) {
    return text.replaceAll("[\u2066-\u2069]", "");
  }

  @Nested
  class The_readme {
    private final String readme = read(Path.of("../../README.md"));

    @Test
    void shows_the_lines_that_are_compiled_here() {
      String source =
          read(Path.of("src/main/java/org/mustafid/examples/quickstart/FirstAnswer.java"));
      String lines =
          source
              .substring(
                  source.indexOf("// README: begin\n") + "// README: begin\n".length(),
                  source.indexOf("    // README: end"))
              .replaceAll("(?m)^    ", "");
      assertThat(readme).contains("```java\n" + lines + "```");
    }

    @Test
    void shows_what_those_lines_print() throws Exception {
      assertThat(readme).contains("```\n" + withoutMarks(output(FirstAnswer::print)) + "```");
    }
  }

  @Test
  void the_readme_shows_what_a_mistake_looks_like() {
    String sample =
        read(Path.of("src/main/resources/org/mustafid/examples/quickstart/sample.yaml"));
    assertThatThrownBy(
            () ->
                RuleSets.parse(
                    "our-association.yaml", sample.replace("10 working-days", "10 wrking-days")))
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            mistake ->
                assertThat(read(Path.of("../../README.md")))
                    .contains("```\n" + mistake.getMessage() + "\n```"));
  }

  @Test
  void the_quickstart_prints_what_a_person_has_read() throws Exception {
    String output = withoutMarks(output(Quickstart::print));
    Path golden = Path.of("src/test/resources/golden/quickstart.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, output);
    }
    assertThat(output).isEqualTo(read(golden));
  }

  @Test
  void the_quickstart_says_what_matters() throws Exception {
    List<String> table =
        output(Quickstart::print).lines().filter(line -> line.contains("yes,")).toList();
    assertThat(table).hasSize(6);
    assertThat(table.get(1))
        .startsWith("mabarrah")
        .contains("yes, A-4", "2026-03-31, by regulation");
    assertThat(table.get(4))
        .startsWith("ofuq")
        .contains("no, channels", "2026-03-22", "no latest day");
  }

  private static String read(Path path) {
    try {
      return Files.readString(path).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
