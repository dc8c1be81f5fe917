package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

class DocumentSchemasTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/mustafid/rules");
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** What there is a schema of. */
  enum Sort {
    POLICY(Grammar.schema(), DocumentSchemas.policy(), "urn:mustafid:1"),
    CALENDAR(Grammar.schemaOfCalendars(), DocumentSchemas.calendar(), "urn:mustafid:calendar:1"),
    ANNOUNCEMENTS(
        Grammar.schemaOfAnnouncements(),
        DocumentSchemas.announcements(),
        "urn:mustafid:announcements:1"),
    SCENARIOS(Grammar.schemaOfScenarios(), DocumentSchemas.scenarios(), "urn:mustafid:scenarios:1");

    private final Form grammar;
    private final String published;
    private final String id;

    Sort(Form grammar, String published, String id) {
      this.grammar = grammar;
      this.published = published;
      this.id = id;
    }

    Path file() {
      return FOLDER.resolve(name().toLowerCase(Locale.ROOT) + "-1.schema.json");
    }

    JsonNode schema() {
      return new ObjectMapper().readTree(published);
    }
  }

  /** {@code mvn test -Dgolden.update=true} writes the file, and a person reads the difference. */
  @ParameterizedTest
  @EnumSource
  void the_shipped_file_is_what_the_grammar_gives(Sort sort) throws IOException {
    String schema = sort.grammar.toJson() + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(sort.file(), schema);
    }
    assertThat(schema).isEqualTo(Files.readString(sort.file()));
  }

  @ParameterizedTest
  @EnumSource
  void users_get_the_shipped_file(Sort sort) throws IOException {
    assertThat(sort.published).isEqualTo(Files.readString(sort.file()));
    assertThat(sort.schema().path("$schema").asString()).isEqualTo(DIALECT);
    assertThat(sort.schema().path("$id").asString()).isEqualTo(sort.id);
  }

  @ParameterizedTest
  @EnumSource
  void it_is_a_schema(Sort sort) {
    JsonNode dialect = new ObjectMapper().createObjectNode().put("$ref", DIALECT);
    assertThat(REGISTRY.getSchema(dialect).validate(sort.schema())).isEmpty();
    JsonNode broken = ((ObjectNode) sort.schema()).put("type", "mapping");
    assertThat(REGISTRY.getSchema(dialect).validate(broken)).isNotEmpty();
  }

  static List<String> shipped() {
    return Shipped.BASES;
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void each_shipped_document_names_it(String id) {
    String line = Documents.shipped(id).lines().findFirst().orElseThrow();
    assertThat(line).startsWith("# yaml-language-server: $schema=");
    Path named = FOLDER.resolve("shipped").resolve(line.substring(line.indexOf('=') + 1));
    assertThat(named).exists();
    assertThat(named.normalize()).isEqualTo(Sort.POLICY.file());
  }

  @ParameterizedTest
  @EnumSource
  void every_key_has_a_name_in_both_languages_a_description_and_examples_that_it_accepts(
      Sort sort) {
    List<JsonNode> keys = new ArrayList<>();
    JsonNode schema = sort.schema();
    for (JsonNode mapping : schema.findValues("properties")) {
      mapping.forEach(
          key -> {
            if (key.has("title")) {
              keys.add(key);
            }
          });
    }
    assertThat(keys).hasSizeGreaterThan(sort == Sort.POLICY ? 150 : 10);
    for (JsonNode key : keys) {
      assertThat(key.path("title").asString()).containsPattern("^[a-z-]+ · \\p{IsArabic}");
      assertThat(key.path("description").asString()).endsWith(".");
      assertThat(key.path("examples")).isNotEmpty();
      ObjectNode alone = ((ObjectNode) key.deepCopy()).put("$schema", DIALECT);
      alone.set("$defs", schema.path("$defs"));
      for (JsonNode example : key.path("examples")) {
        assertThat(REGISTRY.getSchema(alone).validate(example)).as("%s", key).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_definition_is_used(Sort sort) {
    List<String> references = sort.schema().findValuesAsString("$ref");
    sort.schema()
        .path("$defs")
        .propertyNames()
        .forEach(name -> assertThat(references).contains("#/$defs/" + name));
  }
}
