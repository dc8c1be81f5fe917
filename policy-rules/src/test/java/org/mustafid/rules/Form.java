package org.mustafid.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.ObjectMapper;

/**
 * What a value may look like, as the keywords of a JSON Schema in the order in which they are
 * written. Immutable.
 *
 * @param keywords whose values are texts, numbers, truth values, forms, and lists or maps of these
 */
record Form(Map<String, Object> keywords) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WIDTH = 120;

  static Form of(String keyword, Object value) {
    return new Form(Map.of()).with(keyword, value);
  }

  /** The form of this name among the definitions. */
  static Form ref(String definition) {
    return of("$ref", "#/$defs/" + definition);
  }

  /** A value that is one of some words. */
  static Form oneOf(List<?> words) {
    return of("enum", words);
  }

  /** A list with one entry or more. */
  static Form listOf(Form entry) {
    return of("type", "array").with("minItems", 1).with("items", entry);
  }

  /** A list with one entry or more, of which no two are alike. */
  static Form setOf(Form entry) {
    return listOf(entry).with("uniqueItems", true);
  }

  /** Keys with values, or a word that stands for such; told apart before either is looked into. */
  static Form mappingOr(Form mapping, Form otherwise) {
    return when(of("type", "object"), mapping).with("else", otherwise);
  }

  static Form when(Form condition, Form then) {
    return of("if", condition).with("then", then);
  }

  /** A mapping that has some keys, whatever else it is. */
  static Form has(String... keys) {
    return of("required", List.of(keys));
  }

  /** A mapping that has any of some keys. */
  static Form hasAny(List<String> keys) {
    return of("anyOf", keys.stream().map(Form::has).toList());
  }

  /** A mapping of which a key, if it is there, has a value of some form. */
  static Form where(String key, Form value) {
    return of("properties", Map.of(key, value));
  }

  /** A mapping without any of some keys. */
  static Form without(List<String> keys) {
    Map<String, Object> none = new LinkedHashMap<>();
    keys.forEach(key -> none.put(key, false));
    return of("properties", none);
  }

  static Form not(Form form) {
    return of("not", form);
  }

  /** This form with a keyword more, or with another value for it. */
  Form with(String keyword, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(keywords);
    more.put(keyword, value);
    return new Form(more);
  }

  /** This form, and the keywords of another. */
  Form and(Form other) {
    Map<String, Object> more = new LinkedHashMap<>(keywords);
    more.putAll(other.keywords);
    return new Form(more);
  }

  /** Words that an editor offers, though others are as good. */
  Form suggesting(List<?> words) {
    return with("examples", words);
  }

  /** Those definitions that this form refers to, itself or by others, in their order. */
  Map<String, Form> needed(Map<String, Form> definitions) {
    Set<String> names = new HashSet<>();
    collect(this, definitions, names);
    Map<String, Form> needed = new LinkedHashMap<>(definitions);
    needed.keySet().retainAll(names);
    return needed;
  }

  private static void collect(Object value, Map<String, Form> definitions, Set<String> names) {
    if (value instanceof Form form) {
      collect(form.keywords, definitions, names);
    } else if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, definitions, names));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, each) -> {
            String name = String.valueOf(each).replace("#/$defs/", "");
            if (!key.equals("$ref")) {
              collect(each, definitions, names);
            } else if (names.add(name)) {
              collect(Objects.requireNonNull(definitions.get(name), name), definitions, names);
            }
          });
    }
  }

  /** As JSON that a person can read: what fits on one line stands on one. */
  String toJson() {
    return written(plain(this), "", "");
  }

  private static String written(Object value, String before, String indent) {
    String line = before + JSON.writeValueAsString(value);
    boolean isShort = indent.length() + line.length() <= WIDTH;
    if (isShort || isOfWords(value) || !(value instanceof Map<?, ?> || value instanceof List<?>)) {
      return line;
    }
    List<String> parts = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, each) ->
              parts.add(written(each, JSON.writeValueAsString(key) + ": ", indent + "  ")));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> parts.add(written(each, "", indent + "  ")));
    }
    String brackets = value instanceof Map<?, ?> ? "{}" : "[]";
    return before
        + brackets.charAt(0)
        + "\n  "
        + indent
        + String.join(",\n  " + indent, parts)
        + "\n"
        + indent
        + brackets.charAt(1);
  }

  private static boolean isOfWords(Object value) {
    return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
  }

  private static Object plain(Object value) {
    if (value instanceof Form form) {
      return plain(form.keywords);
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> plain = new LinkedHashMap<>();
      map.forEach((key, each) -> plain.put(key, plain(each)));
      return plain;
    }
    if (value instanceof List<?> list) {
      List<Object> plain = new ArrayList<>();
      list.forEach(each -> plain.add(plain(each)));
      return plain;
    }
    return value;
  }
}
