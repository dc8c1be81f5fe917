package org.mustafid.name;

/** Names a category of case. */
public final class CategoryId extends Id {
  private CategoryId(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a category of case.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static CategoryId of(String value) {
    return new CategoryId(value, Labels.none());
  }
}
