package org.mustafid.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Collects the keys that a mapping may have; what an editor says about them stands in a file. */
final class Shape {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode TEXTS = texts(Path.of("src/test/resources/schema/keys.yaml"));

  /** What is said about each key, by the mapping that it belongs to. */
  static JsonNode texts() {
    return TEXTS;
  }

  /** Before the name of a definition, that of what holds besides where there is no base. */
  static final String WHOLE = "whole-";

  /** A key of what can be laid over something. */
  static final String REMOVE = "remove";

  private final String name;
  private final Map<String, Form> properties = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();
  private final List<Form> rules = new ArrayList<>();
  private final List<Form> rulesOfWhole = new ArrayList<>();
  private final Map<String, Object> wholeValues = new LinkedHashMap<>();

  private Shape(String name) {
    this.name = name;
  }

  /**
   * A shape without keys; the name is that of its texts, and mostly the key that it stands under.
   */
  static Shape of(String name) {
    return new Shape(name);
  }

  /** A key that must be there. */
  Shape must(String key, Form value) {
    required.add(key);
    return may(key, value);
  }

  /** A key that must be there, and about which there is more to say. */
  Shape mustAlso(String key, Form value, String more) {
    required.add(key);
    return add(key, value, " " + more, Optional.empty());
  }

  /** A key that must be there, with an example that depends on where the mapping stands. */
  Shape must(String key, Form value, Object example) {
    required.add(key);
    return may(key, value, example);
  }

  /** A key that may be there. */
  Shape may(String key, Form value) {
    return add(key, value, "", Optional.empty());
  }

  /** A key that may be there, with an example that depends on where the mapping stands. */
  Shape may(String key, Form value, Object example) {
    return add(key, value, "", Optional.of(example));
  }

  /** Entries that must be there; by their ids they merge with those of a base. */
  Shape mustEntries(String key, String definition) {
    required.add(key);
    return mayEntries(key, definition);
  }

  /** Entries that may be there; by their ids they merge with those of a base. */
  Shape mayEntries(String key, String definition) {
    wholeValues.put(key, Form.of("items", Form.ref(WHOLE + definition)));
    return may(key, Form.listOf(Form.ref(definition)));
  }

  /** A mapping that may be there; by its keys it merges with that of a base. */
  Shape mayMerging(String key) {
    wholeValues.put(key, Form.ref(WHOLE + key));
    return may(key, Form.ref(key));
  }

  /** Something that holds across several keys. */
  Shape rule(Form rule) {
    rules.add(rule);
    return this;
  }

  /** Something that asks for a key, which may be one of a base. */
  Shape ruleOfWhole(Form rule) {
    rulesOfWhole.add(rule);
    return this;
  }

  private Shape add(String key, Form value, String more, Optional<Object> example) {
    JsonNode text = text(key);
    Set<Object> examples = new LinkedHashSet<>();
    example.or(() -> like(text)).ifPresent(examples::add);
    if (value.keywords().get("examples") instanceof List<?> suggestions) {
      examples.addAll(suggestions);
    }
    if (examples.isEmpty()) {
      examples.add(
          value.keywords().get("enum") instanceof List<?> words
              ? words.get(0)
              : YamlAsJson.value(Keys.example(name + "." + key).orElseThrow()));
    }
    Map<String, Object> others = new LinkedHashMap<>(value.keywords());
    others.remove("examples");
    Form titled = titled(key, text, more).suggesting(List.copyOf(examples));
    properties.put(key, titled.and(new Form(others)));
    return this;
  }

  /** What is said of a key here, of any key here, or of it in all entries that have a name. */
  private JsonNode text(String key) {
    JsonNode here = TEXTS.path(name);
    for (JsonNode text : List.of(here.path(key), here.path("any"), TEXTS.path("named").path(key))) {
      if (text.isObject()) {
        return text;
      }
    }
    throw new IllegalStateException("keys.yaml says nothing about " + name + "." + key);
  }

  private static Optional<Object> like(JsonNode text) {
    return text.has("like")
        ? Optional.of(JSON.convertValue(text.get("like"), Object.class))
        : Optional.empty();
  }

  private static Form titled(String key, JsonNode text, String more) {
    return Form.of("title", key + " · " + text.path("ar").asString())
        .with("description", text.path("en").asString() + more);
  }

  /** The properties alone, for a form that says elsewhere which of them may stand together. */
  Form properties() {
    return Form.of("properties", properties);
  }

  /** A mapping with these keys and no others. */
  Form form() {
    return form(required);
  }

  private Form form(List<String> needed) {
    List<Form> all = new ArrayList<>(List.of(isMapping()));
    all.addAll(rules);
    Form form = titled(name, text("."), "").and(properties()).with("additionalProperties", false);
    form = needed.isEmpty() ? form : form.with("required", needed);
    return form.with("allOf", all);
  }

  /**
   * A mapping with these keys and no others, where a base may have those that must be there.
   *
   * @param itsOwn those that must be there all the same
   * @param kept those that no base has, so that they cannot be removed
   */
  Form layer(List<String> itsOwn, Set<String> kept) {
    List<String> keys = keys().stream().filter(key -> !kept.contains(key)).toList();
    removal(Form.setOf(Form.oneOf(keys)), List.of(List.of(keys.get(keys.size() - 1))));
    return form(itsOwn);
  }

  /** As {@link #layer}, of an entry, which can also be removed itself. */
  Form entryOfLayer() {
    List<String> keys = keys();
    Form some = Form.setOf(Form.oneOf(keys));
    Form itself = Form.of("const", true);
    removal(
        Form.when(Form.of("type", "array"), some).with("else", itself),
        List.of(true, List.of(keys.get(keys.size() - 1))));
    Form whole = Form.where(REMOVE, Form.not(Form.of("type", "array")));
    rule(Form.when(Form.has(REMOVE).and(whole), Form.of("maxProperties", 2)));
    return form(List.of("id"));
  }

  private void removal(Form value, List<?> examples) {
    Form titled = titled(REMOVE, TEXTS.path("layer").path(REMOVE), "").suggesting(examples);
    properties.put(REMOVE, titled.and(value));
  }

  /** What holds besides, where there is no base. */
  Form whole() {
    Map<String, Object> values = new LinkedHashMap<>(wholeValues);
    values.put(REMOVE, false);
    Form whole = Form.of("properties", values);
    whole = required.isEmpty() ? whole : whole.with("required", required);
    return rulesOfWhole.isEmpty() ? whole : whole.with("allOf", rulesOfWhole);
  }

  /** By itself, because what is said here would also be said of a key that is missing. */
  private Form isMapping() {
    String like =
        Keys.example(name)
            .map(example -> example.replaceAll("^\\[|\\]$", "")) // an entry of a list
            .filter(example -> example.startsWith("{"))
            .map(example -> ", such as " + example)
            .orElse(": " + String.join(", ", properties.keySet()));
    return Form.of("type", "object").with("errorMessage", "Expected keys with values" + like + ".");
  }

  /** What is said about the keys, without what they hold. */
  Map<String, Form> titles() {
    Map<String, Form> titles = new LinkedHashMap<>();
    properties.forEach(
        (key, form) -> {
          Map<String, Object> said = new LinkedHashMap<>(form.keywords());
          said.keySet().retainAll(List.of("title", "description", "examples"));
          titles.put(key, new Form(said));
        });
    return titles;
  }

  /** The keys, in order. */
  List<String> keys() {
    return List.copyOf(properties.keySet());
  }

  private static JsonNode texts(Path file) {
    try {
      return YamlAsJson.of(Files.readString(file)).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
