package org.mustafid.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A mapper that knows this library's types, and the JSON Schemas of what is written. */
public final class MustafidJson {
  private MustafidJson() {}

  /**
   * A mapper with a {@link MustafidModule} that takes nothing for what it is not: unknown and
   * duplicate keys, text in the place of numbers, fractions in the place of whole ones, and
   * anything behind the value are refused in the host's own types too.
   */
  public static JsonMapper mapper() {
    return JsonMapper.builder()
        .addModule(new MustafidModule())
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }

  /** The JSON Schema (2020-12) of a case history, as text. */
  public static String historySchema() {
    return resource("case-history.schema.json");
  }

  /** The JSON Schema (2020-12) of an assessment, as text. */
  public static String assessmentSchema() {
    return resource("assessment.schema.json");
  }

  /** The JSON Schema (2020-12) of a log of duties, as text. */
  public static String dutyLogSchema() {
    return resource("duty-log.schema.json");
  }

  /** The JSON Schema (2020-12) of a problem of a document or of a history, as text. */
  public static String problemSchema() {
    return resource("problem.schema.json");
  }

  private static String resource(String name) {
    try (InputStream bytes = MustafidJson.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException(name + " is missing from this library's own jar");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
