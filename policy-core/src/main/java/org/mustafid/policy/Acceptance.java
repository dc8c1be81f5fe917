package org.mustafid.policy;

/** Whether a policy takes a case in a way that it may be brought. */
public enum Acceptance {
  /** It takes it. */
  ACCEPTED("accepted"),
  /** It says that it does not. */
  NOT_ACCEPTED("not-accepted");

  private final String id;

  Acceptance(String id) {
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
