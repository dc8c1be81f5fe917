package org.mustafid.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.mustafid.assessment.RuleSet;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.rules.RuleSets;

/** A policy document, as bytes and as text. */
public final class PolicyTarget {
  private PolicyTarget() {}

  /** Reads one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    RuleSet rules;
    try {
      rules = RuleSets.read("fuzzed.yaml", new ByteArrayInputStream(input));
    } catch (InvalidDocumentException e) {
      Printed.check(e);
      checkOrder(e.problems());
      return;
    }
    String text = new String(input, StandardCharsets.UTF_8);
    Holds.that(Arrays.equals(text.getBytes(StandardCharsets.UTF_8), input), "it was UTF-8");
    Holds.equal(RuleSets.parse("fuzzed.yaml", text), rules, "text and bytes are read alike");
    Answers.check(rules);
  }

  /** In the order of the document, and none of them twice. */
  private static void checkOrder(List<Problem> all) {
    Holds.that(new HashSet<>(all).size() == all.size(), "no problem is told twice");
    List<Problem> problems = all.stream().filter(each -> each.base().isEmpty()).toList();
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(
        Comparator.<Problem>comparingInt(problem -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column()));
    Holds.equal(sorted, problems, "problems are told in the order of the document");
  }
}
