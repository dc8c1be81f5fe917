package org.mustafid.rules;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.diagnostic.InvalidArgumentException;

/**
 * Reads scenarios: cases under a policy, with what is expected of their assessment, in YAML.
 *
 * <pre>{@code
 * scenarios: 1
 * policy: mabarrah
 * cases:
 *   - id: reply-due
 *     kind: request
 *     events:
 *       - {kind: submitted, on: 2026-03-05, channel: website}
 *       - {kind: completed, on: 2026-03-08}
 *     as-of: 2026-03-25
 *     expect:
 *       promises: {reply: {status: running, latest: 2026-03-31}}
 * }</pre>
 *
 * <p>A document with mistakes ends in one {@link org.mustafid.diagnostic.InvalidDocumentException},
 * as a policy does. Safe to share between threads.
 */
public final class Scenarios {
  private Scenarios() {}

  /**
   * Reads a file of scenarios, or each of those among the {@linkplain DocumentFiles#below
   * documents} of a folder and the folders in it, by name. A policy that is named by a path is
   * looked for beside the file.
   *
   * @throws InvalidArgumentException if there is no such file, or no file of scenarios in the
   *     folder
   * @throws org.mustafid.diagnostic.InvalidDocumentException if a document has mistakes; the first
   *     one that has
   * @throws UncheckedIOException if a file cannot be read
   */
  public static List<Scenario> read(Path path) {
    if (!Files.isDirectory(path)) {
      return readFile(path);
    }
    List<Scenario> all =
        DocumentFiles.below(path).stream()
            .filter(file -> DocumentSort.of(file) == DocumentSort.SCENARIOS)
            .flatMap(file -> readFile(file).stream())
            .toList();
    if (all.isEmpty()) {
      throw new InvalidArgumentException(
          "the folder of scenarios",
          path.toString(),
          "one with files that have the key scenarios: " + DocumentFiles.endings());
    }
    return all;
  }

  private static List<Scenario> readFile(Path file) {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "the folder of a file");
    return reading(file.toString(), Optional.of(folder)).read(file);
  }

  /**
   * Reads scenarios that are already text; their policy is a shipped one.
   *
   * @param name how messages call the document
   * @throws org.mustafid.diagnostic.InvalidDocumentException if the document has mistakes
   */
  public static List<Scenario> parse(String name, String text) {
    return reading(name, Optional.empty()).parse(name, text);
  }

  /**
   * Writes a case as a document of one scenario, which expects what is answered now, so that it can
   * be kept as an example once a person has put right what should be answered. Read again, it is
   * the same history under the id of the scenario; the reference of the case is not written.
   *
   * <p>A shipped policy is named by its id. Any other is named as a file beside the scenario:
   * {@code ./} and the policy's id, and {@code .yaml}.
   *
   * @param id of the scenario, of the form {@link org.mustafid.name.Id#FORM}
   * @throws InvalidArgumentException if the id is not of that form, or if a day or the id of an
   *     event is one that a document cannot have: a year before 1900 or after 9999, or a text that
   *     is hidden in part or longer than 4,000 characters
   * @throws org.mustafid.diagnostic.OutOfRangeException if a day that has to be counted lies
   *     outside of the calendar's range
   */
  public static String write(String id, RuleSet rules, CaseHistory history, AsOf asOf) {
    return new ScenarioWriter(rules, history, asOf).write(id);
  }

  /**
   * A way to read scenarios.
   *
   * @param folder in which policies that are named by a path are looked for
   */
  private static Reading<List<Scenario>> reading(String name, Optional<Path> folder) {
    return new Reading<>(
        "a file of scenarios",
        Constraints::declared,
        document -> Optional.of(ScenarioReader.read(document, name, folder)));
  }
}
