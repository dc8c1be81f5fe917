package org.mustafid.name;

/** Names a reading: a choice of ours where a document is silent or ambiguous. */
public final class ReadingId extends Id {
  private ReadingId(String value, Labels labels) {
    super(value, labels);
  }

  /**
   * The id of a reading.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the value is not of the form {@link
   *     Id#FORM}
   */
  public static ReadingId of(String value) {
    return new ReadingId(value, Labels.none());
  }
}
