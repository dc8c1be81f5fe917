package org.mustafid.name;

/** Names an association. */
public final class AssociationId extends Id {
  private AssociationId(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of an association.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static AssociationId of(String value) {
    return new AssociationId(value, Labels.none());
  }
}
