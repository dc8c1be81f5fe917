package org.mustafid.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.mustafid.casework.CaseHistory;
import org.mustafid.diagnostic.InvalidDocumentException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaAgreementProperties {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Provide
  Arbitrary<CaseHistory> histories() {
    return Histories.all().filter(history -> history.events().size() < 4);
  }

  /** Values in the place of others: many are of another sort, some are nearly right. */
  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "null",
        "true",
        "0",
        "-1",
        "1.5",
        "1e2",
        "2147483648",
        "\"\"",
        "\" \"",
        "\"request\"",
        "\"Request\"",
        "\"a--b\"",
        "\"\u0661\"",
        "\"2026-03-08\"",
        "\"2026-3-8\"",
        "\"2026-13-08\"",
        "\"1447-09-16\"",
        "\"2026-03-08T06:00:00Z\"",
        "\"2026-03-08T06:00:00\"",
        "\"2026-03-08T24:00:00Z\"",
        "\"2026-03-08T06:00Z\"",
        "\"2026-03-08T06:00:00+19:00\"",
        "\"" + "x".repeat(65) + "\"",
        "\"" + "x".repeat(1_001) + "\"",
        "[]",
        "{}",
        "[5]",
        "[\"dated\"]",
        "{\"kind\":\"served\"}",
        "[{\"kind\":\"served\",\"on\":\"2026-03-08\"}]");
  }

  @Provide
  Arbitrary<String> keys() {
    return Arbitraries.of(
        "ref",
        "kind",
        "category",
        "events",
        "on",
        "at",
        "channel",
        "meets",
        "sequence",
        "Kind",
        "note",
        "");
  }

  @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void the_reader_refuses_what_the_schema_refuses(
      @ForAll("histories") CaseHistory history,
      @ForAll @IntRange(max = 1_000) int place,
      @ForAll @IntRange(max = 2) int change,
      @ForAll("keys") String key,
      @ForAll("values") String value) {
    String json = mutated(CaseHistories.write(history), place, change, key, value);
    boolean isValid = Schemas.accepts(Schemas.HISTORY, json);
    boolean isRead = isRead(json);
    assertThat(isRead && !isValid).as(json).isFalse();
    Statistics.label("valid, read")
        .collect(isValid, isRead)
        .coverage(
            coverage -> {
              coverage.check(true, true).count(least -> least > 20);
              coverage.check(false, false).count(least -> least > 200);
              coverage.check(true, false).percentage(most -> most < 10);
            });
  }

  private static boolean isRead(String json) {
    try {
      CaseHistories.parse("mutated", json);
      return true;
    } catch (InvalidDocumentException e) {
      return false;
    }
  }

  /** With one value replaced or taken away, or one more. */
  private static String mutated(String json, int place, int change, String key, String value) {
    JsonNode root = MAPPER.readTree(json);
    List<JsonNode> containers = new ArrayList<>();
    collect(root, containers);
    JsonNode container = containers.get(place % containers.size());
    JsonNode other = MAPPER.readTree(value);
    if (container instanceof ObjectNode object) {
      List<String> names = new ArrayList<>(object.propertyNames());
      if (change == 2 || names.isEmpty()) {
        object.set(key, other);
      } else if (change == 1) {
        object.remove(names.get(place % names.size()));
      } else {
        object.set(names.get(place % names.size()), other);
      }
    } else if (container instanceof ArrayNode array) {
      array.add(other);
    }
    return root.toString();
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.forEach(each -> collect(each, containers));
    }
  }
}
