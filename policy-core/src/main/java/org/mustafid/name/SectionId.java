package org.mustafid.name;

/** Names a section of a printed document. */
public final class SectionId extends Id {
  private SectionId(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a section.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static SectionId of(String value) {
    return new SectionId(value, Labels.none());
  }
}
