package org.mustafid.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.Quoted;

/**
 * What a reader sees, by language tag ({@code ar}, {@code en}); this library holds labels and never
 * chooses a language. Immutable.
 */
public final class Labels {
  private static final Labels NONE = new Labels(Map.of());

  private final Map<String, String> byLanguage;

  private Labels(Map<String, String> byLanguage) {
    this.byLanguage = Collections.unmodifiableMap(byLanguage);
  }

  /** No label in any language. */
  public static Labels none() {
    return NONE;
  }

  /** The two languages that this library speaks. */
  public static Labels of(String arabic, String english) {
    return NONE.with("ar", arabic).with("en", english);
  }

  /**
   * A copy with the label of one language set.
   *
   * @param language a language tag in lower case, such as {@code ar}
   * @throws InvalidArgumentException if the text is blank
   */
  public Labels with(String language, String text) {
    if (Quoted.isBlank(text)) {
      throw new InvalidArgumentException("a label in " + language, text, "text");
    }
    Map<String, String> copy = new LinkedHashMap<>(byLanguage);
    copy.put(language, text);
    return new Labels(copy);
  }

  /** These labels, with those of {@code other} where it has any. */
  public Labels overriddenBy(Labels other) {
    Map<String, String> copy = new LinkedHashMap<>(byLanguage);
    copy.putAll(other.byLanguage);
    return new Labels(copy);
  }

  /** The label in a language, if there is one. */
  public Optional<String> find(String language) {
    return Optional.ofNullable(byLanguage.get(language));
  }

  /** Whether there is no label at all. */
  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }

  /** All labels by language tag, in the order in which they were given; unmodifiable. */
  public Map<String, String> asMap() {
    return byLanguage;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Labels that && byLanguage.equals(that.byLanguage);
  }

  @Override
  public int hashCode() {
    return byLanguage.hashCode();
  }

  @Override
  public String toString() {
    return byLanguage.toString();
  }
}
