package org.mustafid.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.Diagnostic;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.policy.Defect;
import org.mustafid.policy.Suppression;
import org.mustafid.style.MustafidStyle;

/** A check that a policy fails, and where. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class FailedCheck implements Diagnostic {
  FailedCheck() {}

  /** Which of {@link CheckTypes} it is. */
  @Override
  @Value.Parameter
  public abstract DiagnosticType type();

  /** The places that it is about; empty if it is about the policy as a whole. */
  @Value.Parameter
  public abstract List<Clause> clauses();

  /** The values of the arguments, in the order of the type's parameters. */
  @Value.Parameter
  abstract List<Object> values();

  /** The defect by which the document itself points this out, if it does. */
  @Value.Parameter
  public abstract Optional<Defect> declaredAs();

  /** What the document says about accepting it; empty unless it is suppressed. */
  @Value.Parameter
  public abstract Optional<Suppression> suppressedBy();

  static FailedCheck of(DiagnosticType type, List<Clause> clauses, List<Object> values) {
    return ImmutableFailedCheck.of(type, clauses, values, Optional.empty(), Optional.empty());
  }

  FailedCheck inOrder(Comparator<Clause> order) {
    return of(type(), clauses().stream().distinct().sorted(order).toList(), values());
  }

  FailedCheck declaredAs(Optional<Defect> defect) {
    return ImmutableFailedCheck.of(type(), clauses(), values(), defect, suppressedBy());
  }

  FailedCheck suppressedBy(Suppression suppression) {
    return ImmutableFailedCheck.of(
        type(), clauses(), values(), declaredAs(), Optional.of(suppression));
  }

  /** Whether it is no defect, but what practice with complaints would add. */
  public final boolean isAdvice() {
    return CheckTypes.isAdvice(type());
  }

  /** Whether what is said about a check at a place is said about this. */
  final boolean isAt(String check, Optional<Clause> place) {
    return type().id().equals(check)
        && (place.isEmpty()
            || clauses().isEmpty()
            || clauses().stream().anyMatch(clause -> covers(place.get(), clause)));
  }

  private static boolean covers(Clause place, Clause clause) {
    return place.section().id().equals(clause.section().id())
        && (place.position().isEmpty() || place.position().equals(clause.position()));
  }

  /** The values by name: policy types, dates, texts and numbers, as the type declares. */
  @Override
  public final Map<String, Object> arguments() {
    return type().named(values());
  }

  /** The values are those that the type declares. */
  @Value.Check
  void check() {
    type().check(values());
  }

  /** Id and clauses, such as {@code floor-without-cap (clause handling-5)}. */
  @Override
  public final String toString() {
    return clauses().isEmpty()
        ? type().id()
        : type().id() + " (clause " + String.join(", ", ids()) + ")";
  }

  private List<String> ids() {
    return clauses().stream().map(Clause::id).toList();
  }
}
