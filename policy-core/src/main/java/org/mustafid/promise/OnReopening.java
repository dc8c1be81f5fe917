package org.mustafid.promise;

/** What reopening a case does to a promise that was kept before. */
public enum OnReopening {
  /** It is owed again, and its terms run from the day of reopening. */
  RESTART("restart"),
  /** It stays kept. */
  NONE("none");

  private final String id;

  OnReopening(String id) {
    this.id = id;
  }

  /** As documents write it. */
  public String id() {
    return id;
  }

  @Override
  public String toString() {
    return id;
  }
}
