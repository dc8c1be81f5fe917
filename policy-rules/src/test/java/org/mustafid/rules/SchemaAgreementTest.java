package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/**
 * The schema and the reader agree, on documents without mistakes and on documents with one at each
 * place in turn. {@link MistakesTest} and {@link MutationProperties} ask about others.
 */
class SchemaAgreementTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Random RANDOM = new Random(20_261_121);
  private static final int MOST = 600;
  private static final String NO_KEY = "no-such-key";

  /** What may stand in the place of any value. */
  private static final List<Object> OTHERS =
      Arrays.asList(
          null,
          true,
          0,
          -1,
          1.5,
          100_000,
          "",
          " ",
          "Not An Id",
          "an-id",
          "3 days",
          "2026-03-08",
          List.of(),
          List.of("an-id"),
          List.of(1, 1),
          Map.of(),
          Map.of("an-id", "text"),
          Map.of("unstated", true),
          Map.of("reading", "an-id"),
          Map.of("stated", "an-id"),
          Map.of("ar", "نص", "en", "text"));

  static List<String> documents() {
    List<String> documents =
        new ArrayList<>(RuleSets.shippedIds().stream().map(Documents::shipped).toList());
    for (String file : List.of("complete.yaml", "sample.yaml", "minimal.yaml", "minimal.json")) {
      documents.add(Documents.text(file));
    }
    return documents;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void the_schema_has_nothing_against_a_document_that_is_read(String text) {
    assertThat(SchemaOracle.problemsOf(text)).isEmpty();
    assertThat(SchemaOracle.errorsOf(YamlAsJson.of(text).orElseThrow())).isEmpty();
  }

  @Test
  void they_agree_wherever_one_value_or_key_is_another() {
    List<String> damaged = new ArrayList<>();
    Object document = YamlAsJson.value(Documents.text("complete.yaml"));
    damage(document, instead -> {}, () -> damaged.add(JSON.writeValueAsString(document)));
    assertThat(damaged).hasSizeGreaterThan(MOST);
    Collections.shuffle(damaged, RANDOM);
    for (String text : damaged.subList(0, MOST)) {
      SchemaOracle.assertAgreement(text, SchemaOracle.problemsOf(text));
    }
  }

  @Test
  void they_know_the_same_keys_of_every_mapping() {
    Map<Set<String>, Set<String>> usedOfKnown = new LinkedHashMap<>();
    Object document = YamlAsJson.value(Documents.text("complete.yaml"));
    probe(document, () -> JSON.writeValueAsString(document), usedOfKnown);
    assertThat(usedOfKnown.keySet())
        .as("a mapping of the schema that is not in complete.yaml could be unknown to the reader")
        .containsAll(SchemaOracle.keysOfMappings());
    usedOfKnown.forEach(
        (known, used) ->
            assertThat(used)
                .as("behind a key that complete.yaml lacks there could be other keys")
                .containsAll(known.contains("overdue") ? used : known));
  }

  /** Puts a key that is none into each mapping, and asks both for those that there are. */
  private static void probe(
      Object value, Supplier<String> text, Map<Set<String>, Set<String>> usedOfKnown) {
    if (value instanceof Map<?, ?>) {
      Map<String, Object> map = asMap(value);
      Set<String> used = new TreeSet<>(map.keySet());
      map.put(NO_KEY, "text");
      Set<String> known = knownToTheReader(text.get());
      assertThat(SchemaOracle.keysBeside(NO_KEY, text.get())).isEqualTo(known);
      map.remove(NO_KEY);
      usedOfKnown.computeIfAbsent(known, absent -> new TreeSet<>()).addAll(used);
      map.values().forEach(each -> probe(each, text, usedOfKnown));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> probe(each, text, usedOfKnown));
    }
  }

  private static Set<String> knownToTheReader(String text) {
    return SchemaOracle.problemsOf(text).stream()
        .filter(each -> each.type().equals(Problems.UNKNOWN_KEY))
        .filter(each -> each.found().contains(NO_KEY))
        .findFirst()
        .map(each -> (Set<String>) new TreeSet<>(each.expected().options()))
        .orElseThrow();
  }

  /** Puts another value into each place in turn, and tells of each. */
  private static void damage(Object value, Consumer<Object> place, Runnable damaged) {
    for (Object other : OTHERS) {
      place.accept(other);
      damaged.run();
    }
    place.accept(value);
    if (value instanceof Map<?, ?>) {
      damageKeys(asMap(value), damaged);
    } else if (value instanceof List<?>) {
      List<Object> list = asList(value);
      for (int i = 0; i < list.size(); i++) {
        int at = i;
        damage(list.get(at), other -> list.set(at, other), damaged);
      }
    }
  }

  /** Each key goes, or is another one; and each has another value. */
  private static void damageKeys(Map<String, Object> map, Runnable damaged) {
    Map<String, Object> before = new LinkedHashMap<>(map);
    before.forEach(
        (key, value) -> {
          map.remove(key);
          damaged.run();
          map.put("an-id", value);
          damaged.run();
          map.clear();
          map.putAll(before);
          map.put("reading", value);
          damaged.run();
          map.clear();
          map.putAll(before);
          damage(value, other -> map.put(key, other), damaged);
        });
  }

  @SuppressWarnings("unchecked") // keys of documents are texts
  private static Map<String, Object> asMap(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked") // anything may be in a list
  private static List<Object> asList(Object value) {
    return (List<Object>) value;
  }
}
