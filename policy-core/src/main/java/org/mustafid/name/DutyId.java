package org.mustafid.name;

/** Names a duty of an association within its policy. */
public final class DutyId extends Id {
  private DutyId(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a duty.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static DutyId of(String value) {
    return new DutyId(value, Labels.none());
  }
}
