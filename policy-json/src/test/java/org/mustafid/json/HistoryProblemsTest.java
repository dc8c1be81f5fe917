package org.mustafid.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.rules.Problems;

class HistoryProblemsTest {
  @Test
  void an_id_means_of_a_history_what_it_means_of_a_policy_document() {
    Map<String, DiagnosticType> ofDocuments = new LinkedHashMap<>();
    Problems.all().forEach(type -> ofDocuments.put(type.id(), type));
    assertThat(HistoryProblems.all())
        .hasSize(17)
        .allSatisfy(
            type -> {
              assertThat(ofDocuments).containsKey(type.id());
              DiagnosticType same = ofDocuments.getOrDefault(type.id(), type);
              assertThat(type.parameters()).isEqualTo(same.parameters());
              assertThat(type.severity()).isEqualTo(same.severity());
            });
  }
}
