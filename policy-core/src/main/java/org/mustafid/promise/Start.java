package org.mustafid.promise;

import org.immutables.value.Value;
import org.mustafid.name.EventKind;
import org.mustafid.style.MustafidStyle;

/** The event from which a promise runs: its first or its last occurrence. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class Start {
  /** Which of several occurrences of an event counts. */
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

  /** The event. */
  @Value.Parameter
  public abstract EventKind event();

  /** From the first occurrence of an event. */
  public static Start first(EventKind event) {
    return ImmutableStart.of(Occurrence.FIRST, event);
  }

  /** From the last occurrence of an event that the promise had not yet been kept before. */
  public static Start last(EventKind event) {
    return ImmutableStart.of(Occurrence.LAST, event);
  }

  @Override
  public final String toString() {
    return (occurrence() == Occurrence.FIRST ? "first " : "last ") + event();
  }
}
