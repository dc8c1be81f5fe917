package org.mustafid.promise;

/** What becomes of a cap in calendar units that is over on a day off. */
public enum OnDayOff {
  /** It moves to the next working day; so it is unless the document says otherwise. */
  MOVE("move"),
  /** It stays on the day off. */
  STAY("stay");

  private final String id;

  OnDayOff(String id) {
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
