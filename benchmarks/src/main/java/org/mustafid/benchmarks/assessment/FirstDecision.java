package org.mustafid.benchmarks.assessment;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.name.ChannelId;
import org.mustafid.rules.RuleSets;

/** A program that makes one decision in a new JVM, and tells what processor time the JVM took. */
public final class FirstDecision {
  /** A JVM that decides nothing: what any program takes. */
  public static final String EMPTY = "empty";

  private FirstDecision() {}

  /** Who can be asked to decide. */
  public static List<String> deciders() {
    return List.of(
        EMPTY,
        "mustafid, rules in Java",
        "mustafid, rules from a document",
        "by-hand",
        "easy-rules",
        "json-logic",
        "feel",
        "drools");
  }

  /**
   * Decides, and prints milliseconds.
   *
   * @param args one of {@link #deciders()}
   */
  public static void main(String[] args) {
    String decision =
        switch (args[0]) {
          case EMPTY -> "";
          case "mustafid, rules in Java" -> ours(MabarrahInJava.rules());
          case "mustafid, rules from a document" -> ours(RuleSets.shipped("mabarrah"));
          case "by-hand" -> byHand();
          case "easy-rules" -> decision(new EasyRules());
          case "json-logic" -> decision(new JsonLogicRules());
          case "feel" -> decision(new Feel());
          case "drools" -> decision(new Drools());
          default -> throw new IllegalArgumentException(args[0]);
        };
    long millis =
        ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(millis + " " + decision);
  }

  private static String ours(RuleSet rules) {
    return rules.assess(history(), asOf()).promises().get(0).status().name();
  }

  private static String byHand() {
    return new ByHand().answer(new Request(history(), asOf(), Map.of())).decision().status();
  }

  private static <T> String decision(FactsPeer<T> engine) {
    return engine.decision(engine.answer(facts())).status();
  }

  private static CaseHistory history() {
    return CaseHistory.request(CaseRef.of("sample"))
        .submitted(LocalDate.of(2026, 3, 5), ChannelId.WEBSITE)
        .completed(LocalDate.of(2026, 3, 8));
  }

  private static AsOf asOf() {
    return AsOf.endOf(LocalDate.of(2026, 3, 25));
  }

  /** What {@link ByHand#facts} says of this history, ready made. */
  private static Map<String, Object> facts() {
    return Map.of(
        "channelOffered",
        true,
        "complete",
        true,
        "declared",
        false,
        "missedEarlier",
        false,
        "kept",
        false,
        "keptOn",
        0,
        "latest",
        20_543,
        "asOf",
        20_537);
  }
}
