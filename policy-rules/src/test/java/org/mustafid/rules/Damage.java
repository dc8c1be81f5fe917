package org.mustafid.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Makes a mistake at each place of a document in turn. */
final class Damage {
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
          Map.of("id", "an-id", "remove", true),
          Map.of("ar", "نص", "en", "text"));

  private Damage() {}

  /** Tells of each mistake while the document has it; afterwards it has none. */
  static void everywhere(Object document, Runnable damaged) {
    damage(document, instead -> {}, damaged);
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
  static Map<String, Object> asMap(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked") // anything may be in a list
  private static List<Object> asList(Object value) {
    return (List<Object>) value;
  }
}
