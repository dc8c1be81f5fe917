package org.mustafid.name;

/** Names a stage that cases go through. */
public final class StageId extends Id {
  private StageId(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a stage.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static StageId of(String value) {
    return new StageId(value, Labels.none());
  }
}
