package org.mustafid.assessment;

import java.util.ArrayList;
import java.util.List;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.diagnostic.DiagnosticType;

/** Collects what is found in one case, each as much as the policy lets it weigh. */
final class Findings {
  private final RuleSet rules;
  private final List<Finding> all = new ArrayList<>(4);

  Findings(RuleSet rules) {
    this.rules = rules;
  }

  void add(DiagnosticType type, Clause clause, Object... values) {
    addResting(List.of(), type, clause, values);
  }

  /** Adds what would not have been found without some readings of ours. */
  void addResting(List<Reading> readings, DiagnosticType type, Clause clause, Object... values) {
    all.add(Finding.of(type, clause, List.of(values), readings, rules.severityOf(type)));
  }

  List<Finding> all() {
    return all;
  }
}
