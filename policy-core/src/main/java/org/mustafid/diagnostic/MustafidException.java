package org.mustafid.diagnostic;

/**
 * Everything that this library throws on purpose: a mistake of the caller, of a document, or a
 * question outside of what the library knows.
 *
 * <p>Messages are short English for programmers and never hold a beneficiary's data; texts for
 * people come from policy-i18n.
 */
public abstract sealed class MustafidException extends RuntimeException
    permits InvalidArgumentException, InvalidDocumentException, OutOfRangeException {
  private static final long serialVersionUID = 1L;

  MustafidException(String message) {
    super(message);
  }
}
