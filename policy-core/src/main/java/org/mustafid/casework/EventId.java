package org.mustafid.casework;

import java.util.Objects;
import org.mustafid.diagnostic.InvalidArgumentException;

/**
 * An opaque id of an event in the host's own records, by which it can be corrected or retracted. It
 * may lead to a person, so nothing in this library prints it. Ordered by its characters. Immutable.
 */
public final class EventId implements Comparable<EventId> {
  private final String value;

  private EventId(String value) {
    this.value = value;
  }

  /**
   * An id as the host knows it.
   *
   * @throws InvalidArgumentException if it is blank; the message does not repeat it
   */
  public static EventId of(String value) {
    if (Objects.requireNonNull(value, "value").isBlank()) {
      throw new InvalidArgumentException("EventId", "blank", "an id of the host");
    }
    return new EventId(value);
  }

  /** The id itself, for the host's own use. */
  public String value() {
    return value;
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EventId that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Never the id. */
  @Override
  public String toString() {
    return "an event (id withheld)";
  }
}
