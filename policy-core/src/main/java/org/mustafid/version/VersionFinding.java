package org.mustafid.version;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mustafid.diagnostic.Diagnostic;
import org.mustafid.diagnostic.DiagnosticType;

/**
 * Something amiss with the versions of a policy in time. Immutable.
 *
 * @param type the entry of the catalogue
 * @param arguments the values by the names that the type declares, in order
 */
public record VersionFinding(DiagnosticType type, Map<String, Object> arguments)
    implements Diagnostic {
  /**
   * Checks and copies the arguments.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if they are not those of the type
   */
  public VersionFinding {
    type.check(new ArrayList<>(arguments.values()));
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /**
   * Says that a document was refused, and that what was known of it before stays.
   *
   * @param source its name
   * @param problems how many it has
   */
  public static VersionFinding refused(String source, int problems) {
    return of(VersionFindings.REFUSED, source, problems);
  }

  static VersionFinding of(DiagnosticType type, Object... values) {
    return new VersionFinding(type, type.named(List.of(values)));
  }

  /** Id and arguments, such as {@code version-gap {association=ours, …}}. */
  @Override
  public String toString() {
    return type.id() + " " + arguments;
  }
}
