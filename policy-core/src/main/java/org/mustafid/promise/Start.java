package org.mustafid.promise;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.EventKind;
import org.mustafid.name.PromiseId;
import org.mustafid.style.MustafidStyle;

/**
 * From when a promise runs: from an event, from the last day of another promise that was missed, or
 * from any of several. Immutable.
 *
 * <p>A promise was missed when its latest day passed, for certain, without its being kept. What is
 * done later does not undo that. What starts then is counted from that latest day.
 */
@Value.Immutable
@MustafidStyle
public abstract class Start {
  /** Which of several occurrences counts. */
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

  /** The events, each once; may be empty where a promise is missed. */
  @Value.Parameter
  public abstract List<EventKind> events();

  /** The promises of the same policy whose being missed starts it, each once; may be empty. */
  @Value.Parameter
  public abstract List<PromiseId> missed();

  /** From the first occurrence of an event. */
  public static Start first(EventKind event) {
    return of(Occurrence.FIRST, List.of(event), List.of());
  }

  /** From the last occurrence of an event that the promise had not yet been kept before. */
  public static Start last(EventKind event) {
    return of(Occurrence.LAST, List.of(event), List.of());
  }

  /** From the earliest occurrence of any of some events. */
  public static Start firstOf(EventKind... events) {
    return of(Occurrence.FIRST, List.of(events), List.of());
  }

  /**
   * From the latest occurrence of any of some events that the promise had not yet been kept before.
   * It runs as soon as one of them happened, and starts anew with each that follows; it does not
   * wait until all of them have happened.
   */
  public static Start lastOf(EventKind... events) {
    return of(Occurrence.LAST, List.of(events), List.of());
  }

  /** From the last day of another promise, the first time that it was missed. */
  public static Start missed(PromiseId promise) {
    return of(Occurrence.FIRST, List.of(), List.of(promise));
  }

  /**
   * From the first or the last of some events and of the last days of some promises that were
   * missed; there is one or more of them, each once.
   */
  public static Start of(Occurrence occurrence, List<EventKind> events, List<PromiseId> missed) {
    return ImmutableStart.of(occurrence, events, missed);
  }

  /** A start from something, each once. */
  @Value.Check
  void check() {
    if (events().isEmpty() && missed().isEmpty()) {
      throw new InvalidArgumentException(
          "Start.events", "[]", "one event or more, or a promise that is missed");
    }
    once("Start.events", events(), "one event or more, each once");
    once("Start.missed", missed(), "one promise or more, each once");
  }

  private static void once(String attribute, List<?> values, String expected) {
    if (new HashSet<>(values).size() < values.size()) {
      throw new InvalidArgumentException(attribute, values.toString(), expected);
    }
  }

  /** Such as {@code first submitted}, or {@code last of replied, missed reply}. */
  @Override
  public final String toString() {
    List<String> all =
        Stream.concat(
                events().stream().map(EventKind::value),
                missed().stream().map(promise -> "missed " + promise))
            .toList();
    return (occurrence() == Occurrence.FIRST ? "first " : "last ")
        + (all.size() > 1 ? "of " : "")
        + all.stream().collect(Collectors.joining(", "));
  }
}
