package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PolicySchemaTest {
  private static final Path RESOURCE =
      Path.of("src/main/resources/org/mustafid/rules/policy-1.schema.json");

  @Test
  void the_schema_is_the_one_that_the_grammar_gives() throws IOException {
    String schema = Grammar.schema().toJson() + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(RESOURCE, schema);
    }
    assertThat(schema).isEqualTo(Files.readString(RESOURCE));
  }
}
