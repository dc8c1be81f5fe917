package org.mustafid.assessment;

import java.util.ArrayList;
import java.util.List;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.diagnostic.DiagnosticType;

/** Collects what is found in one case, each as much as the policy lets it weigh. */
final class Findings {
  private final RuleSet rules;
  private List<Finding> all = List.of(); // of many cases, there is nothing to say

  Findings(RuleSet rules) {
    this.rules = rules;
  }

  void add(DiagnosticType type, Clause clause, List<Object> values) {
    addResting(List.of(), type, clause, values);
  }

  /** Adds what would not have been found without some readings of ours. */
  void addResting(List<Reading> readings, DiagnosticType type, Clause clause, List<Object> values) {
    all = all.isEmpty() ? new ArrayList<>(4) : all;
    all.add(Finding.of(type, clause, values, readings, rules.severityOf(type)));
  }

  List<Finding> all() {
    return all;
  }
}
