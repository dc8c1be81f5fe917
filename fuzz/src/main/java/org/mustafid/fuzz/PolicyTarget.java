package org.mustafid.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mustafid.assessment.RuleSet;
import org.mustafid.diagnostic.InvalidDocumentException;
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
      return;
    }
    String text = new String(input, StandardCharsets.UTF_8);
    Holds.that(Arrays.equals(text.getBytes(StandardCharsets.UTF_8), input), "it was UTF-8");
    Holds.equal(RuleSets.parse("fuzzed.yaml", text), rules, "text and bytes are read alike");
    Answers.check(rules);
  }
}
