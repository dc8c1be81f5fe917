package org.mustafid.diagnostic;

/** A mistake of the caller: a value that cannot be what it was given as. */
public final class InvalidArgumentException extends MustafidException {
  private static final long serialVersionUID = 1L;

  private final String subject;
  private final String found;
  private final String expected;

  /**
   * Says what was refused.
   *
   * @param subject what the value was given for, such as {@code Term.amount}
   * @param found the value, as the caller wrote it; it is quoted safely, and never personal data
   * @param expected what would have been accepted, and the way out if there is one
   */
  public InvalidArgumentException(String subject, String found, String expected) {
    super(
        subject
            + " must be "
            + expected
            + ", but was "
            + (Quoted.isBlank(found) ? "blank" : Quoted.of(found)));
    this.subject = subject;
    this.found = found;
    this.expected = expected;
  }

  /** What the value was given for, such as {@code Term.amount}. */
  public String subject() {
    return subject;
  }

  /** The value that was refused, as text. */
  public String found() {
    return found;
  }

  /** What would have been accepted. */
  public String expected() {
    return expected;
  }
}
