package org.mustafid.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a document states, leaves open, or leaves open with a reading: the form of such values. */
final class Stating {
  private static final Form SAYS_HOW = Form.ref("says-how-stated");
  private static final List<String> OF_A_READING = List.of("reading", "id", "choice");
  private static final List<String> IF_UNSTATED =
      List.of("unstated", "reading", "id", "choice", "instead-of");

  private Stating() {}

  /** The forms that others refer to, by their names. */
  static Map<String, Form> definitions() {
    Map<String, Form> forms = new LinkedHashMap<>();
    forms.put(
        "says-how-stated",
        Form.of("type", "object")
            .and(Form.hasAny(List.of("stated", "unstated", "reading", "choice"))));
    return forms;
  }

  /** A value that is stated at the clause of its entry, unless it says otherwise. */
  static Form of(String key, Form plain) {
    return said(keys(key, plain, plain), Form.has("stated"), plain);
  }

  /** As {@link #of(String, Form)}, of a mapping whose own keys an editor should offer, too. */
  static Form of(String key, Form plain, Shape mapping) {
    Form said = of(key, plain);
    Map<String, Object> offered = new LinkedHashMap<>(mapping.titles());
    if (said.keywords().get("properties") instanceof Map<?, ?> keys) {
      keys.forEach((name, value) -> offered.put(String.valueOf(name), value));
    }
    return said.with("properties", offered);
  }

  /** A value that belongs to no entry, and so brings its clause if it is stated. */
  static Form alone(String key, Form plain) {
    return alone(key, plain, plain);
  }

  /**
   * As {@link #alone(String, Form)}, of something else where it is stated than where it is read.
   */
  static Form alone(String key, Form plain, Form ifStated) {
    Form neither =
        Form.of("type", "object")
            .with("required", List.of("unstated"))
            .with("errorMessage", "Expected {stated: …, clause: {id: …}} or {unstated: true}.");
    return said(keys(key, plain, ifStated), Form.has("stated", "clause"), neither);
  }

  private static Form said(Shape keys, Form stated, Form otherwise) {
    Map<String, Object> known = new LinkedHashMap<>();
    keys.keys().forEach(each -> known.put(each, true));
    Form whole = Form.of("properties", known).with("additionalProperties", false);
    Form unstated =
        Form.has("unstated")
            .and(Form.without(List.of("clause")))
            .and(
                Form.when(
                    Form.hasAny(List.of("reading", "id", "choice", "instead-of")),
                    has(OF_A_READING)));
    Form how =
        Form.when(Form.has("stated"), stated.and(Form.without(IF_UNSTATED))).with("else", unstated);
    // the keys stand outside of the condition, so that an editor offers them before it holds
    return keys.properties().and(Form.when(SAYS_HOW, whole.and(how)).with("else", otherwise));
  }

  private static Form has(List<String> keys) {
    return Form.has(keys.toArray(String[]::new));
  }

  private static Shape keys(String key, Form plain, Form ifStated) {
    Object example = example(key);
    return Shape.of("stated")
        .may("stated", ifStated, example)
        .may("clause", Grammar.CLAUSE)
        .may("unstated", Form.of("const", true))
        .may("reading", plain, example)
        .may("id", Values.ID)
        .may("choice", Grammar.LABELS)
        .may("instead-of", Form.listOf(alternative(plain, example)));
  }

  private static Form alternative(Form plain, Object example) {
    Form valued =
        Shape.of("instead-of")
            .must("choice", Grammar.LABELS)
            .must("reading", plain, example)
            .form();
    return Form.when(Form.hasAny(List.of("reading", "choice")), valued)
        .with("else", Grammar.LABELS);
  }

  /** The value that the reader's own messages have for a reading. */
  private static Object example(String key) {
    return YamlAsJson.value(Keys.example(key + ".reading").orElseThrow());
  }

  /** What was chosen besides the values of an entry. */
  static Shape reading() {
    return Shape.of("readings")
        .must("id", Values.ID)
        .must("choice", Grammar.LABELS)
        .may("instead-of", Form.listOf(Grammar.LABELS));
  }
}
