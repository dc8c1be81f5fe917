package org.mustafid.diagnostic;

import jakarta.validation.constraints.Min;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.style.MustafidStyle;

/**
 * A mistake in the form of a document: which, where, what was found, what was expected, and what
 * the writer probably meant. Everything in it that was taken from the document is safe to print.
 * Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Problem implements Diagnostic {
  Problem() {}

  /**
   * Where a problem is.
   *
   * @param path the keys and ids that lead there, such as {@code promises[reply].no-later-than};
   *     empty for the document as a whole
   * @param line counted from 1
   * @param column counted from 1, in characters as an editor counts them
   * @param length in characters; 0 where there is nothing to underline
   */
  public record Place(String path, @Min(1) int line, @Min(1) int column, @Min(0) int length) {
    /** Makes the path, which may hold keys of the writer, safe to print. */
    public Place {
      path = Quoted.whole(path);
    }
  }

  /** A problem without a likely correction. */
  public static Problem of(DiagnosticType type, Place place, String found, Expectation expected) {
    return ImmutableProblem.of(
        type,
        place,
        Quoted.of(found),
        expected,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * This problem with what the writer probably meant; unchanged if that could not be pasted as it
   * is shown, because it is too long or has characters that cannot be seen.
   */
  public Problem suggesting(String suggestion) {
    return Quoted.of(suggestion).equals(suggestion)
        ? ImmutableProblem.of(
            type(), place(), found(), expected(), Optional.of(suggestion), excerpt(), base())
        : this;
  }

  /** This problem with the line that it stands in. */
  public Problem shownIn(Excerpt excerpt) {
    return ImmutableProblem.of(
        type(), place(), found(), expected(), suggestion(), Optional.of(excerpt), base());
  }

  /**
   * This problem as one of a document that the one which was read builds on, or has its calendar
   * in.
   */
  public Problem inBase(String document) {
    return ImmutableProblem.of(
        type(),
        place(),
        found(),
        expected(),
        suggestion(),
        excerpt(),
        Optional.of(Quoted.whole(document)));
  }

  @Override
  @Value.Parameter
  public abstract DiagnosticType type();

  /** Where it is. */
  @Value.Parameter
  public abstract Place place();

  /**
   * What the document has there, quoted safely and shortened: as it is written, or for a character
   * or byte that cannot be shown its code. Empty if nothing is there.
   */
  @Value.Parameter
  public abstract String found();

  /** What would have been accepted. */
  @Value.Parameter
  public abstract Expectation expected();

  /**
   * What the writer probably meant, ready to be pasted over the {@link #place() place}; empty if
   * there is no good guess.
   */
  @Value.Parameter
  public abstract Optional<String> suggestion();

  /** The line, with the place marked; empty for the document as a whole. */
  @Value.Parameter
  public abstract Optional<Excerpt> excerpt();

  /**
   * The document that the place is in, if it is not the one that was read but one that it builds
   * on; safe to print.
   */
  @Value.Parameter
  public abstract Optional<String> base();

  @Override
  public final Map<String, Object> arguments() {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("found", found());
    arguments.put("expected", expected());
    suggestion().ifPresent(text -> arguments.put("suggestion", text));
    return arguments;
  }

  /** Id, place, excerpt, found, expected and suggestion on lines of their own, for a terminal. */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder();
    text.append("  ").append(type().id());
    base().ifPresent(document -> text.append("   ").append(document));
    text.append("   line ").append(place().line()).append(", column ").append(place().column());
    if (!place().path().isEmpty()) {
      text.append("   ").append(place().path());
    }
    // The first letter of each line is Latin, so that no terminal takes it for an Arabic one.
    excerpt().ifPresent(line -> text.append("\n    in         ").append(indented(line)));
    boolean isShown = excerpt().filter(line -> line.marked().equals(found())).isPresent();
    if (!found().isEmpty() && !isShown) {
      text.append("\n    found      ").append(found());
    }
    text.append("\n    expected   ").append(expected());
    suggestion().ifPresent(fix -> text.append("\n    try        ").append(fix));
    return text.toString();
  }

  private static String indented(Excerpt excerpt) {
    return excerpt.toString().replace("\n", "\n               ");
  }
}
