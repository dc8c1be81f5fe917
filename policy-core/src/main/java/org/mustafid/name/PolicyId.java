package org.mustafid.name;

/** Names a policy document. */
public final class PolicyId extends Id {
  private PolicyId(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a policy document.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static PolicyId of(String value) {
    return new PolicyId(value, Labels.none());
  }
}
