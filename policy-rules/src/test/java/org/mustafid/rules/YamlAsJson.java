package org.mustafid.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A document as an editor sees it: by the core schema of YAML 1.2, in which {@code 1072} is a
 * number, {@code true} a truth value and {@code 2026-01-01} a text. Written apart from the reader,
 * which has a tree of its own.
 */
final class YamlAsJson {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new CoreSchema()).setCodePointLimit(1 << 20).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  private YamlAsJson() {}

  /** The document; empty if JSON has no way to say it, such as a key that is there twice. */
  static Optional<JsonNode> of(String text) {
    try {
      return Optional.of(JSON.valueToTree(value(text)));
    } catch (YamlEngineException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The value that a text in YAML stands for, in maps, lists, texts, numbers and truth values. */
  static Object value(String text) {
    return plain(new Load(SETTINGS).loadFromString(text));
  }

  private static Object plain(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> plain = new LinkedHashMap<>();
      map.forEach((key, each) -> plain.put(String.valueOf(key), plain(each)));
      return plain;
    }
    if (value instanceof List<?> list) {
      List<Object> plain = new ArrayList<>();
      list.forEach(each -> plain.add(plain(each)));
      return plain;
    }
    boolean hasNoJson = value instanceof Double number && !Double.isFinite(number);
    return hasNoJson ? String.valueOf(value) : value;
  }
}
