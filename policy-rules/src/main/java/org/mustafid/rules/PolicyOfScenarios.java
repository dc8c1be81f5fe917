package org.mustafid.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mustafid.assessment.RuleSet;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.rules.Node.Scalar;

/** The policy that a file of scenarios is about: a shipped one, or a file beside it. */
final class PolicyOfScenarios {
  private static final String A_PATH = "./our-association.yaml";

  private PolicyOfScenarios() {}

  /**
   * Reads it.
   *
   * @param value the id of a shipped policy, or a path as seen from the folder
   * @param folder of the file; empty if the scenarios are text, which has none
   */
  static Optional<RuleSet> read(Located value, Optional<Path> folder) throws IOException {
    List<String> options = new ArrayList<>(RuleSets.shippedIds());
    options.add(A_PATH);
    Optional<String> name = value.single(Expectation.oneOf(options)).map(Scalar::text);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (RuleSets.shippedIds().contains(name.get())) {
      return Optional.of(RuleSets.shipped(name.get()));
    }
    Optional<Path> file = folder.flatMap(each -> within(each, name.get()));
    if (file.filter(Files::isRegularFile).isPresent()) {
      return file.map(RuleSets::read);
    }
    Optional<String> shipped = Spelling.nearest(name.get(), RuleSets.shippedIds());
    return file.isEmpty() || (shipped.isPresent() && !looksLikeAPath(name.get()))
        ? value.refuse(Problems.UNKNOWN_VALUE, Expectation.oneOf(options), shipped)
        : refuseMissing(value, name.get(), file.get());
  }

  private static Optional<Path> within(Path folder, String name) {
    try {
      return Optional.of(folder.resolve(name).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty(); // told as an unknown value
    }
  }

  private static boolean looksLikeAPath(String name) {
    return name.contains("/") || name.contains(".");
  }

  /** Says where the file was looked for, and which ones there are. */
  private static Optional<RuleSet> refuseMissing(Located value, String name, Path file)
      throws IOException {
    Path folder = file.getParent();
    List<String> there = new ArrayList<>();
    if (folder != null && Files.isDirectory(folder)) {
      for (String each : new Folder(folder).names()) {
        if (DocumentSort.of(folder.resolve(each)) == DocumentSort.POLICY) {
          there.add(each);
        }
      }
    }
    there.sort(null);
    List<String> options = new ArrayList<>(List.of(file.toString()));
    options.addAll(there);
    String last = String.valueOf(file.getFileName());
    String before = name.endsWith(last) ? name.substring(0, name.length() - last.length()) : "";
    return value.refuse(
        Problems.POLICY_NOT_FOUND,
        new Expectation(Kind.FILE, options, Optional.empty()),
        nearest(last, there).map(near -> (before.isEmpty() ? "./" : before) + near));
  }

  /** By the names alone: the endings would make any two of them alike. */
  private static Optional<String> nearest(String file, List<String> files) {
    Map<String, String> byName = new LinkedHashMap<>();
    files.forEach(each -> byName.putIfAbsent(withoutEnding(each), each));
    String name = withoutEnding(file);
    return Optional.ofNullable(byName.get(name))
        .or(() -> Names.nearest(name, byName.keySet()).map(byName::get));
  }

  private static String withoutEnding(String file) {
    return file.replaceFirst("\\.[a-z]+$", "");
  }
}
