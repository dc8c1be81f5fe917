package org.mustafid.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.json.CaseHistories;
import org.mustafid.json.HistoryLine;
import org.mustafid.rules.RuleSets;

/** A case history as JSON, and lines of them. */
public final class HistoryTarget {
  private static final AsOf AS_OF = AsOf.endOf(LocalDate.of(2026, 4, 1));

  private HistoryTarget() {}

  /** Reads one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    try {
      check(CaseHistories.read("fuzzed.json", new ByteArrayInputStream(input)), input.length);
    } catch (InvalidDocumentException e) {
      Printed.check(e);
    }
    try {
      check(
          CaseHistories.parse("fuzzed.json", new String(input, StandardCharsets.UTF_8)),
          input.length);
    } catch (InvalidDocumentException e) {
      Printed.check(e);
    }
    CaseHistories.lines("fuzzed.ndjson", new ByteArrayInputStream(input))
        .forEach(line -> check(line, input.length));
  }

  private static void check(HistoryLine line, int any) {
    Holds.that(
        line.history().isPresent() == line.problems().isEmpty(), "a history or what is wrong");
    line.history().ifPresent(history -> check(history, any));
    if (line.history().isEmpty()) {
      try {
        line.orElseThrow();
      } catch (InvalidDocumentException e) {
        Printed.check(e);
      }
    }
  }

  /** It is written and read back, and answered by one of the shipped policies. */
  private static void check(CaseHistory history, int any) {
    Printed.plain(history.toString());
    String json = CaseHistories.write(history);
    Printed.plain(json);
    Holds.equal(CaseHistories.parse("written.json", json), history, "a history is read back");
    List<String> shipped = RuleSets.shippedIds();
    RuleSet rules = RuleSets.shipped(shipped.get(any % shipped.size()));
    Answers.check(rules, history, AS_OF);
  }
}
