package org.mustafid.page;

import java.util.List;
import java.util.stream.Stream;
import org.mustafid.assessment.RuleSet;
import org.mustafid.rules.RuleSets;

/** The shipped policies; those that share most of their text stand side by side. */
final class FivePolicies {
  static final List<String> IDS = List.of("ofuq", "manarat", "ihsan-housing", "modeem", "mabarrah");

  private FivePolicies() {}

  static List<RuleSet> all() {
    return IDS.stream().map(RuleSets::shipped).toList();
  }

  static Stream<String> ids() {
    return IDS.stream();
  }
}
