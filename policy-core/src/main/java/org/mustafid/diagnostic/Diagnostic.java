package org.mustafid.diagnostic;

import java.util.Map;

/** One occurrence of an entry of the catalogue; text for people is made from it by policy-i18n. */
public interface Diagnostic {
  /** The entry of the catalogue that this is an occurrence of. */
  DiagnosticType type();

  /** How much this occurrence weighs. */
  default Severity severity() {
    return type().severity();
  }

  /**
   * The values of this occurrence by the names that its {@link #type() type} declares, in order.
   */
  Map<String, Object> arguments();
}
