package org.mustafid.policy;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.ContactKind;
import org.mustafid.style.MustafidStyle;

/**
 * Where the association can be reached, as printed; not a channel, which is a way that the policy
 * opens to beneficiaries. Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Contact {
  Contact() {}

  /** What it is. */
  @Value.Parameter
  public abstract ContactKind kind();

  /** The number or address as printed; never blank. */
  @NotBlank
  @Value.Parameter
  public abstract String printed();

  /** Where the document prints it. */
  @Value.Parameter
  public abstract Clause clause();

  /** A contact from its parts. */
  public static Contact of(ContactKind kind, String printed, Clause clause) {
    return ImmutableContact.of(kind, printed, clause);
  }

  /** What is printed is not blank. */
  @Value.Check
  void check() {
    if (printed().isBlank()) {
      throw new InvalidArgumentException("Contact.printed", printed(), "a contact as printed");
    }
  }

  @Override
  public final String toString() {
    return kind() + " " + printed();
  }
}
