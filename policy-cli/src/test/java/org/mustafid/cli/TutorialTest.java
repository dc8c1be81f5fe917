package org.mustafid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/**
 * Does what the tutorial says, block by block, and compares what the program prints; {@code mvn
 * test -Dgolden.update=true} writes the outputs anew.
 */
class TutorialTest {
  private static final Path TUTORIAL = Path.of("../docs/tutorial.md");
  private static final String DOCUMENT = "rahma.yaml";

  @TempDir Path folder;

  @Test
  void the_tutorial_prints_what_it_says() throws IOException {
    String done = visible(done(Files.readString(TUTORIAL)));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(TUTORIAL, done);
    }
    assertThat(done).isEqualTo(Files.readString(TUTORIAL));
  }

  @Test
  void the_document_at_its_end_has_no_mistake() throws IOException {
    done(Files.readString(TUTORIAL));
    assertThat(print("mustafid check " + DOCUMENT))
        .startsWith(DOCUMENT + ": no mistakes (rahma)\n");
  }

  /** The tutorial with what the program prints today. */
  private String done(String tutorial) throws IOException {
    StringBuilder done = new StringBuilder();
    List<String> block = new ArrayList<>();
    String language = "";
    for (String line : tutorial.lines().toList()) {
      if (line.startsWith("```") && language.isEmpty()) {
        language = line.substring(3);
        done.append(line).append('\n');
      } else if (line.equals("```")) {
        done.append(language.equals("console") ? run(block) : text(block));
        if (language.equals("yaml")) {
          replace(block);
        }
        block.clear();
        language = "";
        done.append(line).append('\n');
      } else if (language.isEmpty()) {
        done.append(line).append('\n');
      } else {
        block.add(line);
      }
    }
    return done.toString();
  }

  /** Without direction marks, which cannot be seen in a page, and would be lost by its editors. */
  private static String visible(String text) {
    return text.codePoints()
        .filter(codePoint -> Character.getType(codePoint) != Character.FORMAT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String text(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private String run(List<String> block) throws IOException {
    StringBuilder printed = new StringBuilder();
    for (String line : block) {
      if (line.startsWith("$ ")) {
        printed.append(line).append('\n').append(print(line.substring(2)));
      }
    }
    return printed.toString().stripTrailing() + "\n";
  }

  private String print(String command) throws IOException {
    String[] redirected = command.split(" > ", 2);
    String[] words = redirected[0].split(" ", -1);
    assertThat(words[0]).isEqualTo("mustafid");
    String[] arguments =
        Arrays.stream(words)
            .skip(1)
            .map(word -> word.equals(DOCUMENT) ? folder.resolve(word).toString() : word)
            .toArray(String[]::new);
    StringWriter out = new StringWriter();
    PrintWriter both = new PrintWriter(out);
    Mustafid.run(Ansi.OFF, both, both, arguments);
    if (redirected.length > 1) {
      Files.writeString(folder.resolve(redirected[1]), out.toString());
      return "";
    }
    return out.toString().replace(folder.resolve(DOCUMENT).toString(), DOCUMENT);
  }

  /** Puts a block in the place of the part of the document that has the same key. */
  private void replace(List<String> block) throws IOException {
    Path document = folder.resolve(DOCUMENT);
    String key = block.get(0).substring(0, block.get(0).indexOf(':') + 1);
    List<String> lines = Files.readAllLines(document);
    int start = 0;
    while (!lines.get(start).startsWith(key)) {
      start++;
    }
    int end = start + 1;
    while (end < lines.size() && (lines.get(end).isEmpty() || lines.get(end).startsWith(" "))) {
      end++;
    }
    List<String> changed = new ArrayList<>(lines.subList(0, start));
    changed.addAll(block);
    changed.add("");
    changed.addAll(lines.subList(end, lines.size()));
    Files.write(document, changed);
  }
}
