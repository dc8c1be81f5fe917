package org.mustafid.policy;

import java.util.List;
import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.AssociationId;
import org.mustafid.name.Labels;
import org.mustafid.style.MustafidStyle;

/** The association whose policy it is. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class Association {
  Association() {}

  /** Names the association. */
  @Value.Parameter
  public abstract AssociationId id();

  /** Its name, in each language. */
  @Value.Parameter
  public abstract Labels name();

  /** Its licences and registrations as printed; a document may contradict itself. */
  @Value.Parameter
  public abstract List<Registration> registrations();

  /** Where it can be reached, as printed. */
  @Value.Parameter
  public abstract List<Contact> contacts();

  /** An association of which no registration and no contact is known. */
  public static Association of(AssociationId id, Labels name) {
    return of(id, name, List.of(), List.of());
  }

  /** An association with its licences, registrations and contacts. */
  public static Association of(
      AssociationId id, Labels name, List<Registration> registrations, List<Contact> contacts) {
    return ImmutableAssociation.of(id, name, registrations, contacts);
  }

  @Value.Check
  void check() {
    if (name().isEmpty()) {
      throw new InvalidArgumentException("Association.name of " + id(), "none", "given");
    }
  }

  @Override
  public final String toString() {
    return id().value();
  }
}
