package org.mustafid.diagnostic;

/** How much a diagnostic weighs. */
public enum Severity {
  /** Something is broken: a document cannot be used, or what was owed was not given. */
  ERROR("error"),
  /** Somebody should look: something is missing, or an answer is not certain. */
  WARNING("warning"),
  /** Worth knowing, and nobody's fault, such as a reply before the earliest day. */
  NOTE("note");

  private final String id;

  Severity(String id) {
    this.id = id;
  }

  /** As documents write it. */
  public String id() {
    return id;
  }
}
