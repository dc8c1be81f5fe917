package org.mustafid.casework;

import java.util.Objects;
import org.mustafid.diagnostic.InvalidArgumentException;

/**
 * An opaque reference to a case in the host's own records; it may lead to a person, so nothing in
 * this library prints it. Immutable.
 */
public final class CaseRef {
  private final String value;

  private CaseRef(String value) {
    this.value = value;
  }

  /**
   * A reference as the host knows it.
   *
   * @throws InvalidArgumentException if it is blank; the message does not repeat it
   */
  public static CaseRef of(String value) {
    if (Objects.requireNonNull(value, "value").isBlank()) {
      throw new InvalidArgumentException("CaseRef", "blank", "a reference of the host");
    }
    return new CaseRef(value);
  }

  /** The reference itself, for the host's own use. */
  public String value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CaseRef that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Never the reference. */
  @Override
  public String toString() {
    return "a case (reference withheld)";
  }
}
