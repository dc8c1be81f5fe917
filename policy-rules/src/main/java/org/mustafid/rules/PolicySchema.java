package org.mustafid.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema of policy documents, by which editors complete keys, explain them and underline
 * mistakes while somebody writes. {@link RuleSets} does not ask it: whatever the schema refuses is
 * refused there too, and more besides, such as an id that is not declared.
 */
public final class PolicySchema {
  private static final String RESOURCE = "policy-1.schema.json";

  private PolicySchema() {}

  /**
   * The schema of format version 1, in JSON Schema 2020-12; also a resource of this module, {@code
   * org/mustafid/rules/policy-1.schema.json}.
   */
  public static String text() {
    try (InputStream bytes = PolicySchema.class.getResourceAsStream(RESOURCE)) {
      if (bytes == null) {
        throw new IllegalStateException(RESOURCE + " is missing from this library's own jar");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }
}
