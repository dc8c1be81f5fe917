package org.mustafid.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The outcomes of a run as a table in Markdown: for each operation and each other library, how many
 * times as long as ours it takes.
 */
final class RatioTable {
  private final StringBuilder text = new StringBuilder();

  private RatioTable() {
    row("operation", "Mustafid", "bytes", "peer", "takes", "bytes", "ratio", "spread");
    row("---", "---:", "---:", "---", "---:", "---:", "---:", "---:");
  }

  /** The table, with the operations in the order of the outcomes. */
  static String of(List<Outcome> outcomes) {
    Map<String, List<Outcome>> operations =
        outcomes.stream()
            .collect(
                Collectors.groupingBy(Outcome::operation, LinkedHashMap::new, Collectors.toList()));
    RatioTable table = new RatioTable();
    operations.values().forEach(table::add);
    return table.text.toString();
  }

  private void add(List<Outcome> peers) {
    Outcome ours = peers.stream().filter(Outcome::isOurs).findFirst().orElseThrow();
    if (peers.size() == 1) {
      String spread = time(ours.nanos().least()) + "–" + time(ours.nanos().greatest());
      row(ours.operation(), time(ours.nanos().median()), bytes(ours), "none", "", "", "", spread);
    }
    peers.stream().filter(peer -> !peer.isOurs()).forEach(theirs -> add(ours, theirs));
  }

  private void add(Outcome ours, Outcome theirs) {
    Spread ratio = theirs.nanos().dividedBy(ours.nanos());
    row(
        ours.operation(),
        time(ours.nanos().median()),
        bytes(ours),
        theirs.peer(),
        time(theirs.nanos().median()),
        bytes(theirs),
        decimal(ratio.median()),
        decimal(ratio.least()) + "–" + decimal(ratio.greatest()));
  }

  private void row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String time(double nanos) {
    if (nanos < 1_000) {
      return decimal(nanos) + " ns";
    }
    return nanos < 1_000_000 ? decimal(nanos / 1_000) + " µs" : decimal(nanos / 1_000_000) + " ms";
  }

  private static String bytes(Outcome outcome) {
    return outcome.bytes().isPresent()
        ? String.format(Locale.ROOT, "%.0f", outcome.bytes().getAsDouble())
        : "";
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
  }
}
