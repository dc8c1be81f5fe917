package org.mustafid.policy;

/** What a new version of a policy does to cases that were submitted under the version before. */
public enum OnChange {
  /** The version at submission goes on governing them. */
  KEEP("keep"),
  /** The new version governs them from the day on which it is in force. */
  FOLLOW("follow"),
  /** Both govern them, and of two periods the longer one counts. */
  LONGER_OF("longer-of");

  private final String id;

  OnChange(String id) {
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
