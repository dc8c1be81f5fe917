package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
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

  static List<String> documents() {
    List<String> documents =
        new ArrayList<>(RuleSets.shippedIds().stream().map(Documents::shipped).toList());
    for (String file :
        List.of(
            "complete.yaml",
            "own-calendar.yaml",
            "joined-calendar.yaml",
            "sample.yaml",
            "minimal.yaml",
            "minimal.json")) {
      documents.add(Documents.text(file));
    }
    documents.add(
        Documents.text("complete.yaml")
            .replaceFirst("(in-force-from: \\{stated: )[^,]*", "$1approval"));
    documents.add(JSON.writeValueAsString(layered()));
    return documents;
  }

  /** The document that uses every key, over itself. */
  private static Object layered() {
    Map<String, Object> document = asMap(YamlAsJson.value(Documents.text("complete.yaml")));
    document.put("base", SchemaOracle.COMPLETE);
    return document;
  }

  /** Those that together use every key. */
  private static List<Object> complete() {
    return List.of(
        layered(),
        YamlAsJson.value(Documents.text("own-calendar.yaml")),
        YamlAsJson.value(Documents.text("joined-calendar.yaml")));
  }

  static List<Object> damageable() {
    List<Object> documents = new ArrayList<>(complete());
    documents.add(YamlAsJson.value(Documents.text("complete.yaml")));
    return documents;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void the_schema_has_nothing_against_a_document_that_is_read(String text) {
    assertThat(SchemaOracle.problemsOf(text)).isEmpty();
    assertThat(SchemaOracle.errorsOf(YamlAsJson.of(text).orElseThrow())).isEmpty();
  }

  /** A template is no policy, so the reader has nothing to say about it alone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/resources/org/mustafid/rules/shipped/association-base.yaml",
        "src/test/resources/documents/layers/template.yaml",
        "src/test/resources/documents/layers/ours.yaml"
      })
  void the_schema_has_nothing_against_a_layer(Path file) throws IOException {
    JsonNode document = YamlAsJson.of(Files.readString(file)).orElseThrow();
    assertThat(SchemaOracle.errorsOf(document)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("damageable")
  void they_agree_wherever_one_value_or_key_is_another(Object document) {
    List<String> damaged = new ArrayList<>();
    Damage.everywhere(document, () -> damaged.add(JSON.writeValueAsString(document)));
    assertThat(damaged).hasSizeGreaterThan(MOST);
    Collections.shuffle(damaged, RANDOM);
    for (String text : damaged.subList(0, MOST)) {
      SchemaOracle.assertAgreement(text, SchemaOracle.problemsOf(text));
    }
  }

  @Test
  void they_know_the_same_keys_of_every_mapping() {
    Map<Set<String>, Set<String>> usedOfKnown = new LinkedHashMap<>();
    for (Object document : complete()) {
      probe(document, () -> JSON.writeValueAsString(document), usedOfKnown);
    }
    assertThat(usedOfKnown.keySet())
        .as("a mapping of the schema that is not in a document could be unknown to the reader")
        .containsAll(SchemaOracle.keysOfMappings());
    usedOfKnown.forEach(
        (known, used) ->
            assertThat(used)
                .as("behind a key that no document has there could be other keys")
                .containsAll(known.contains("overdue") ? used : known));
  }

  @Test
  void they_know_the_same_places_to_remove_from() {
    Object document = layered();
    List<String> removing = new ArrayList<>();
    removals(document, () -> removing.add(JSON.writeValueAsString(document)));
    long removable = removing.stream().filter(SchemaAgreementTest::removes).count();
    assertThat(removable).isBetween(30L, removing.size() - 30L);
  }

  /** Whether both know the key here; that the entry cannot be removed so is another matter. */
  private static boolean removes(String text) {
    boolean reader =
        SchemaOracle.problemsOf(text).stream()
            .noneMatch(
                each ->
                    each.type().equals(Problems.UNKNOWN_KEY) && each.found().equals("\"remove\""));
    boolean schema =
        SchemaOracle.errorsOf(YamlAsJson.of(text).orElseThrow()).stream()
            .noneMatch(each -> Shape.REMOVE.equals(each.getProperty()));
    assertThat(schema).as("whether something can be removed in %s", text).isEqualTo(reader);
    return schema;
  }

  /** Puts a key that removes the first other one into each mapping, and tells of each. */
  private static void removals(Object value, Runnable removing) {
    if (value instanceof Map<?, ?>) {
      Map<String, Object> map = asMap(value);
      map.put(Shape.REMOVE, List.of(map.keySet().iterator().next()));
      removing.run();
      map.remove(Shape.REMOVE);
      map.values().forEach(each -> removals(each, removing));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> removals(each, removing));
    }
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

  @SuppressWarnings("unchecked") // keys of documents are texts
  private static Map<String, Object> asMap(Object value) {
    return (Map<String, Object>) value;
  }
}
