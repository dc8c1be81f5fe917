package org.mustafid.check;

import java.util.ArrayList;
import java.util.List;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.DiagnosticType;

/** Collects what one policy fails. Used by one thread. */
final class Failures {
  private final List<FailedCheck> failed = new ArrayList<>();

  /** Something amiss at one place. */
  void add(DiagnosticType type, Clause clause, Object... values) {
    add(type, List.of(clause), values);
  }

  /** Something amiss at several places together. */
  void add(DiagnosticType type, List<Clause> clauses, Object... values) {
    failed.add(FailedCheck.of(type, clauses, List.of(values)));
  }

  /** Something amiss with the policy as a whole, such as that it lacks something. */
  void addToWhole(DiagnosticType type, Object... values) {
    add(type, List.of(), values);
  }

  List<FailedCheck> all() {
    return failed;
  }
}
