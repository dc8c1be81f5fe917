package org.mustafid.promise;

/**
 * What a return for completion does to a promise that runs. A promise that starts at the last
 * completion needs none: a return undoes its start, and the next completion starts it anew.
 */
public enum OnReturn {
  /** It pauses: the days after the return, through the next completion, are left out of its cap. */
  PAUSE("pause"),
  /** It runs on. */
  NONE("none");

  private final String id;

  OnReturn(String id) {
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
