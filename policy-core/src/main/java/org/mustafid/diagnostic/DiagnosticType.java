package org.mustafid.diagnostic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One entry of the catalogue of diagnostics: a stable id, its usual severity, and the names and
 * types of the arguments that every occurrence carries.
 *
 * <p>Ids are part of the library's promise of compatibility: one that was published keeps its
 * meaning, and its arguments are only added to. Immutable and safe to share between threads.
 */
public final class DiagnosticType {
  /** What a diagnostic is about. */
  public enum Subject {
    /** The form of a document; an occurrence has a place in the text. */
    PROBLEM,
    /** A case under a policy; an occurrence cites a clause. */
    FINDING,
    /** The versions of a policy in time; an occurrence names an association. */
    VERSION,
    /** Two policies; an occurrence says what each of them says. */
    DIFFERENCE,
    /** The sense of a policy; an occurrence cites clauses, or none if it is about all of it. */
    CHECK
  }

  private final String id;
  private final Subject subject;
  private final Severity severity;
  private final Map<String, Class<?>> parameters = new LinkedHashMap<>();

  private DiagnosticType(String id, Subject subject, Severity severity) {
    this.id = id;
    this.subject = subject;
    this.severity = severity;
  }

  /** An entry about the form of documents. */
  public static DiagnosticType problem(String id) {
    return new DiagnosticType(id, Subject.PROBLEM, Severity.ERROR);
  }

  /** An entry about cases. */
  public static DiagnosticType finding(String id, Severity severity) {
    return new DiagnosticType(id, Subject.FINDING, severity);
  }

  /** An entry about versions of policies. */
  public static DiagnosticType version(String id, Severity severity) {
    return new DiagnosticType(id, Subject.VERSION, severity);
  }

  /** An entry about what two policies have different; a note, because neither is wrong. */
  public static DiagnosticType difference(String id) {
    return new DiagnosticType(id, Subject.DIFFERENCE, Severity.NOTE);
  }

  /** An entry about the sense of policies. */
  public static DiagnosticType check(String id, Severity severity) {
    return new DiagnosticType(id, Subject.CHECK, severity);
  }

  /** A copy of this entry with one more argument, which every occurrence must then carry. */
  public DiagnosticType with(String parameter, Class<?> type) {
    DiagnosticType copy = new DiagnosticType(id, subject, severity);
    copy.parameters.putAll(parameters);
    copy.parameters.put(parameter, type);
    return copy;
  }

  /** Stable, in kebab case, such as {@code unknown-key}; unique over all subjects. */
  public String id() {
    return id;
  }

  /** What occurrences are about. */
  public Subject subject() {
    return subject;
  }

  /** The severity of an occurrence. */
  public Severity severity() {
    return severity;
  }

  /** The names and types of the arguments, in order; unmodifiable. */
  public Map<String, Class<?>> parameters() {
    return Collections.unmodifiableMap(parameters);
  }

  /**
   * Checks the arguments of an occurrence against this entry.
   *
   * @param values one value for each of {@link #parameters()}, in their order
   * @throws InvalidArgumentException if their number or a type differs
   */
  public void check(List<?> values) {
    if (values.size() != parameters.size()) {
      throw new InvalidArgumentException(
          "the arguments of " + id, count(values.size()), count(parameters.size()));
    }
    int index = 0;
    for (Map.Entry<String, Class<?>> parameter : parameters.entrySet()) {
      Object value = values.get(index++);
      if (!parameter.getValue().isInstance(value)) {
        throw new InvalidArgumentException(
            "the argument " + parameter.getKey() + " of " + id,
            value.getClass().getSimpleName(),
            parameter.getValue().getSimpleName());
      }
    }
  }

  /**
   * The arguments of an occurrence by name, in order; unmodifiable.
   *
   * @param values one value for each of {@link #parameters()}, in their order
   * @throws InvalidArgumentException if their number or a type differs
   */
  public Map<String, Object> named(List<?> values) {
    check(values);
    Map<String, Object> named = new LinkedHashMap<>();
    parameters.keySet().forEach(name -> named.put(name, values.get(named.size())));
    return Collections.unmodifiableMap(named);
  }

  private static String count(int values) {
    return values == 1 ? "1 value" : values + " values";
  }

  @Override
  public String toString() {
    return id;
  }
}
