package org.mustafid.rules;

import java.util.Optional;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Expectation;

/** The constraints on the accessors of core's types, asked about a value before it is built in. */
interface Constraints {
  /**
   * What a value breaks.
   *
   * @param problem the entry of the catalogue
   * @param expected what would have been accepted
   */
  record Violation(DiagnosticType problem, Expectation expected) {}

  /** What a value for an attribute breaks; empty if it can be built in. */
  Optional<Violation> check(Class<?> type, String attribute, Object value);

  /** Of documents that were checked when the library was built. */
  static Constraints alreadyChecked() {
    return (type, attribute, value) -> Optional.empty();
  }

  /** Of all other documents; the first call takes about a second, because it starts a validator. */
  static Constraints declared() {
    return Started.VALIDATOR;
  }

  /** Loaded by the first document that needs it, and never by a shipped one. */
  final class Started {
    private static final Constraints VALIDATOR = new DeclaredConstraints();

    private Started() {}
  }
}
