package org.mustafid.duty;

import java.util.Objects;
import org.mustafid.diagnostic.InvalidArgumentException;

/**
 * An opaque reference to a worker in the host's own records, never a name; nothing in this library
 * prints it. Immutable.
 */
public final class WorkerRef {
  private final String value;

  private WorkerRef(String value) {
    this.value = value;
  }

  /**
   * A reference as the host knows it.
   *
   * @throws InvalidArgumentException if it is blank; the message does not repeat it
   */
  public static WorkerRef of(String value) {
    if (Objects.requireNonNull(value, "value").isBlank()) {
      throw new InvalidArgumentException("WorkerRef", "blank", "a reference of the host");
    }
    return new WorkerRef(value);
  }

  /** The reference itself, for the host's own use. */
  public String value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkerRef that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Never the reference. */
  @Override
  public String toString() {
    return "a worker (reference withheld)";
  }
}
