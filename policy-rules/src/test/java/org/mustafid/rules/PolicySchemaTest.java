package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

class PolicySchemaTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/mustafid/rules");
  private static final Path FILE = FOLDER.resolve("policy-1.schema.json");
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** {@code mvn test -Dgolden.update=true} writes the file, and a person reads the difference. */
  @Test
  void the_shipped_file_is_what_the_grammar_gives() throws IOException {
    String schema = Grammar.schema().toJson() + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FILE, schema);
    }
    assertThat(schema).isEqualTo(Files.readString(FILE));
  }

  @Test
  void users_get_the_shipped_file() throws IOException {
    assertThat(PolicySchema.text()).isEqualTo(Files.readString(FILE));
    assertThat(schema().path("$schema").asString()).isEqualTo(DIALECT);
    assertThat(schema().path("$id").asString()).isEqualTo("urn:mustafid:1");
  }

  @Test
  void it_is_a_schema() {
    JsonNode dialect = new ObjectMapper().createObjectNode().put("$ref", DIALECT);
    assertThat(REGISTRY.getSchema(dialect).validate(schema())).isEmpty();
    assertThat(REGISTRY.getSchema(dialect).validate(broken())).isNotEmpty();
  }

  private static JsonNode broken() {
    return ((ObjectNode) schema()).put("type", "mapping");
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
    assertThat(named.normalize()).isEqualTo(FILE);
  }

  @Test
  void every_key_has_a_name_in_both_languages_a_description_and_examples_that_it_accepts() {
    List<JsonNode> keys = new ArrayList<>();
    for (JsonNode mapping : schema().findValues("properties")) {
      mapping.forEach(
          key -> {
            if (key.has("title")) {
              keys.add(key);
            }
          });
    }
    assertThat(keys).hasSizeGreaterThan(150);
    for (JsonNode key : keys) {
      assertThat(key.path("title").asString()).containsPattern("^[a-z-]+ · \\p{IsArabic}");
      assertThat(key.path("description").asString()).endsWith(".");
      assertThat(key.path("examples")).isNotEmpty();
      ObjectNode alone = ((ObjectNode) key.deepCopy()).put("$schema", DIALECT);
      alone.set("$defs", schema().path("$defs"));
      for (JsonNode example : key.path("examples")) {
        assertThat(REGISTRY.getSchema(alone).validate(example)).as("%s", key).isEmpty();
      }
    }
  }

  @Test
  void every_definition_is_used() {
    List<String> references = schema().findValuesAsString("$ref");
    schema()
        .path("$defs")
        .propertyNames()
        .forEach(name -> assertThat(references).contains("#/$defs/" + name));
  }

  private static JsonNode schema() {
    return new ObjectMapper().readTree(PolicySchema.text());
  }
}
