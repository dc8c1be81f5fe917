package org.mustafid.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * What would have been accepted in the place of a mistake, as data, so that it can be said in any
 * language. {@link #toString()} says it in short English.
 *
 * @param kind what sort of value
 * @param options the accepted values if the kind is {@link Kind#ONE_OF}, the bounds if it has any,
 *     else empty
 */
public record Expectation(Kind kind, List<String> options) {
  /** The sorts of value that documents are made of. */
  public enum Kind {
    ONE_OF("one of"),
    TEXT("text"),
    LABELS("a text for each language, such as {ar: …, en: …}"),
    ID("an id of lower-case letters, digits and single hyphens, such as social-media"),
    WHOLE_NUMBER("a whole number"),
    BETWEEN("a whole number between"),
    TRUE_OR_FALSE("true or false"),
    TERM("an amount and a unit, such as 15 working-days"),
    DATE("a Gregorian date as YYYY-MM-DD"),
    MAPPING("keys with values"),
    NOT_EMPTY_LIST("a list with one entry or more"),
    UNIQUE("an id that no other entry of the list has"),
    ONCE("each key once"),
    PRESENT("this key"),
    CLAUSE("a section, a hyphen and a position, such as C-6"),
    PLAIN_TEXT("visible characters only"),
    UTF_8("UTF-8 text"),
    YAML("well-formed YAML"),
    NO_ALIAS("the value itself, not an anchor or an alias"),
    NO_TAG("the value itself, without a tag"),
    AT_MOST("at most");

    private final String english;

    Kind(String english) {
      this.english = english;
    }
  }

  /** Copies the options. */
  public Expectation {
    options = List.copyOf(options);
  }

  /** An expectation that its kind says in full, or with the given options. */
  public static Expectation of(Kind kind, String... options) {
    return new Expectation(kind, List.of(options));
  }

  /** One of several values, in the order given. */
  public static Expectation oneOf(Iterable<?> options) {
    List<String> texts = new ArrayList<>();
    options.forEach(option -> texts.add(option.toString()));
    return new Expectation(Kind.ONE_OF, texts);
  }

  @Override
  public String toString() {
    if (kind == Kind.BETWEEN) {
      return kind.english + " " + options.get(0) + " and " + options.get(1);
    }
    return options.isEmpty() ? kind.english : kind.english + " " + String.join(", ", options);
  }
}
