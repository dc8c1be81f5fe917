package org.mustafid.assessment;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.diagnostic.Diagnostic;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Severity;
import org.mustafid.style.AnswerStyle;

/** Something worth saying about a case, with the clause that it rests on. Immutable. */
@Value.Immutable
@AnswerStyle
public abstract class Finding implements Diagnostic {
  Finding() {}

  /** Which of {@link FindingTypes} it is. */
  @Override
  @Value.Parameter
  public abstract DiagnosticType type();

  /** Where the policy says so. */
  @Value.Parameter
  public abstract Clause clause();

  /** The values of the arguments, in the order of the type's parameters. */
  @Value.Parameter
  abstract List<Object> values();

  /** Readings of ours without which it would not have been found; empty if the policy is plain. */
  @Value.Parameter
  public abstract List<Reading> restsOn();

  /** How much it weighs: as the policy says, and as usual where it does not. */
  @Override
  @Value.Parameter
  public abstract Severity severity();

  static Finding of(
      DiagnosticType type,
      Clause clause,
      List<Object> values,
      List<Reading> restsOn,
      Severity severity) {
    return ImmutableFinding.of(type, clause, values, restsOn, severity);
  }

  /** The values by name: policy types, dates and numbers, as the type declares; unmodifiable. */
  @Override
  public final Map<String, Object> arguments() {
    return type().named(values());
  }

  /** The values are those that the type declares. */
  @Value.Check
  void check() {
    type().check(values());
  }

  /** Id and clause, such as {@code step-not-recorded (clause C-4)}. */
  @Override
  public final String toString() {
    return type().id() + " (clause " + clause().id() + ")";
  }
}
