package org.mustafid.diagnostic;

import jakarta.validation.constraints.Min;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A mistake in the form of a document: which, where, what was found, what was expected, and what
 * the writer probably meant.
 */
public final class Problem implements Diagnostic {
  private final DiagnosticType type;
  private final Place place;
  private final String found;
  private final Expectation expected;
  private final Optional<String> suggestion;

  /**
   * Where a problem is.
   *
   * @param path the keys and ids that lead there, such as {@code promises[reply].no-later-than};
   *     empty for the document as a whole
   * @param line counted from 1
   * @param column counted from 1, in characters as an editor counts them
   * @param length in characters; 0 where there is nothing to underline
   */
  public record Place(String path, @Min(1) int line, @Min(1) int column, @Min(0) int length) {}

  private Problem(
      DiagnosticType type,
      Place place,
      String found,
      Expectation expected,
      Optional<String> suggestion) {
    this.type = Objects.requireNonNull(type, "type");
    this.place = Objects.requireNonNull(place, "place");
    this.found = found;
    this.expected = Objects.requireNonNull(expected, "expected");
    this.suggestion = suggestion;
  }

  /** A problem without a likely correction. */
  public static Problem of(DiagnosticType type, Place place, String found, Expectation expected) {
    return new Problem(type, place, Quoted.of(found), expected, Optional.empty());
  }

  /** This problem with what the writer probably meant. */
  public Problem withSuggestion(String suggestion) {
    return new Problem(type, place, found, expected, Optional.of(Quoted.of(suggestion)));
  }

  @Override
  public DiagnosticType type() {
    return type;
  }

  /** Where it is. */
  public Place place() {
    return place;
  }

  /** What the document has there, quoted safely and shortened; empty if nothing is there. */
  public String found() {
    return found;
  }

  /** What would have been accepted. */
  public Expectation expected() {
    return expected;
  }

  /** What the writer probably meant, ready to be pasted; empty if there is no good guess. */
  public Optional<String> suggestion() {
    return suggestion;
  }

  @Override
  public Map<String, Object> arguments() {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("found", found);
    arguments.put("expected", expected);
    suggestion.ifPresent(text -> arguments.put("suggestion", text));
    return arguments;
  }

  /** Id, place, found, expected and suggestion on lines of their own, for a terminal. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append("  ").append(type.id());
    text.append("   line ").append(place.line()).append(", column ").append(place.column());
    if (!place.path().isEmpty()) {
      text.append("   ").append(Quoted.whole(place.path())); // holds keys of the writer
    }
    if (!found.isEmpty()) {
      text.append("\n    found      ").append(found);
    }
    text.append("\n    expected   ").append(expected);
    suggestion.ifPresent(fix -> text.append("\n    try        ").append(fix));
    return text.toString();
  }
}
