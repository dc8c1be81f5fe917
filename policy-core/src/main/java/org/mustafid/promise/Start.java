package org.mustafid.promise;

import jakarta.validation.constraints.NotEmpty;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.EventKind;
import org.mustafid.style.MustafidStyle;

/** The event from which a promise runs, or several any of which it may run from. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class Start {
  /** Which of several occurrences of the events counts. */
  public enum Occurrence {
    /** The earliest; later ones change nothing. */
    FIRST,
    /** The latest; a request that is returned and completed again starts anew. */
    LAST
  }

  Start() {}

  /** Which occurrence starts the promise. */
  @Value.Parameter
  public abstract Occurrence occurrence();

  /** The events, each once; one or more. */
  @NotEmpty
  @Value.Parameter
  public abstract List<EventKind> events();

  /** From the first occurrence of an event. */
  public static Start first(EventKind event) {
    return ImmutableStart.of(Occurrence.FIRST, List.of(event));
  }

  /** From the last occurrence of an event that the promise had not yet been kept before. */
  public static Start last(EventKind event) {
    return ImmutableStart.of(Occurrence.LAST, List.of(event));
  }

  /** From the earliest occurrence of any of some events. */
  public static Start firstOf(EventKind... events) {
    return ImmutableStart.of(Occurrence.FIRST, List.of(events));
  }

  /**
   * From the latest occurrence of any of some events that the promise had not yet been kept before.
   * It runs as soon as one of them happened, and starts anew with each that follows; it does not
   * wait until all of them have happened.
   */
  public static Start lastOf(EventKind... events) {
    return ImmutableStart.of(Occurrence.LAST, List.of(events));
  }

  /** A start from some event or events, each once. */
  @Value.Check
  void check() {
    if (events().isEmpty() || new HashSet<>(events()).size() < events().size()) {
      throw new InvalidArgumentException(
          "Start.events", events().toString(), "one event or more, each once");
    }
  }

  /** Such as {@code first submitted}, or {@code last of completed, visited}. */
  @Override
  public final String toString() {
    return (occurrence() == Occurrence.FIRST ? "first " : "last ")
        + (events().size() > 1 ? "of " : "")
        + events().stream().map(EventKind::value).collect(Collectors.joining(", "));
  }
}
