package org.mustafid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mustafid.name.ChannelId.TELEPHONE;
import static org.mustafid.name.ChannelId.WEBSITE;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mustafid.assessment.FindingTypes;
import org.mustafid.assessment.Impact;
import org.mustafid.assessment.RuleChange;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.rules.RuleSets;
import tools.jackson.databind.json.JsonMapper;

class AssessmentsTest {
  private static final RuleSet MABARRAH = RuleSets.shipped("mabarrah");
  private static final CaseHistory REQUEST =
      CaseHistory.request(CaseRef.of("R-17"))
          .submitted(LocalDate.of(2026, 3, 5), WEBSITE)
          .completed(Instant.parse("2026-03-08T06:00:00Z"));

  @Test
  void a_running_request_reads_as_the_golden_file() throws IOException {
    AssessedCase answer = AssessedCase.of(MABARRAH, REQUEST, AsOf.endOf(LocalDate.of(2026, 3, 25)));
    assertGolden(
        "assessments/running.json",
        Assessments.write(
            answer,
            finding ->
                Labels.none().with("en", finding.type().id() + " at " + finding.clause().id())));
  }

  @Test
  void a_claim_reads_as_the_golden_file() throws IOException {
    CaseHistory claim =
        CaseHistory.of(CaseKind.CLAIM, CaseRef.of("C-4"))
            .submitted(LocalDate.of(2026, 3, 5), TELEPHONE)
            .with(Event.on(LocalDate.of(2026, 3, 8), EventKind.MINUTES_ISSUED));
    assertGolden(
        "assessments/claim.json",
        Assessments.write(
            AssessedCase.of(MABARRAH, claim, AsOf.at(Instant.parse("2026-03-09T06:00:00Z")))));
  }

  @Test
  void an_answer_by_itself_names_neither_case_nor_policy() {
    AssessedCase answer = AssessedCase.of(MABARRAH, REQUEST, AsOf.endOf(LocalDate.of(2026, 3, 25)));
    String all = Assessments.write(answer);
    String alone = Assessments.write(answer.assessment());
    assertThat(alone).startsWith("{\"kind\":\"request\",\"as-of-day\":\"2026-03-25\",");
    assertThat(all)
        .isEqualTo(
            "{\"ref\":\"R-17\",\"policy\":\"mabarrah\",\"as-of\":{\"on\":\"2026-03-25\"},"
                + alone.substring(1));
  }

  @Test
  void the_reference_is_in_the_json_and_nowhere_else() {
    AssessedCase answer = AssessedCase.of(MABARRAH, REQUEST, AsOf.endOf(LocalDate.of(2026, 3, 25)));
    assertThat(Assessments.write(answer)).contains("R-17");
    assertThat(answer.toString()).doesNotContain("R-17");
  }

  @Test
  void an_explained_answer_has_what_is_open_and_what_would_turn_it() {
    AsOf asOf = AsOf.endOf(LocalDate.of(2026, 6, 1));
    CaseHistory byFax =
        CaseHistory.request(CaseRef.of("R-18"))
            .submitted(LocalDate.of(2026, 3, 5), ChannelId.of("carrier-pigeon"))
            .completed(LocalDate.of(2026, 3, 8));
    CaseHistory claim =
        CaseHistory.of(CaseKind.CLAIM, CaseRef.of("C-4"))
            .submitted(LocalDate.of(2026, 3, 5), TELEPHONE);
    for (CaseHistory history : List.of(REQUEST, byFax, claim)) {
      String json =
          Assessments.write(
              AssessedCase.of(MABARRAH, history, asOf)
                  .explainedBy(MABARRAH.turning(history, asOf)));
      Schemas.assertValid(Schemas.ASSESSMENT, json);
      assertThat(json).contains("\"remedies\":[{\"kind\":\"", "\"turning\":[{\"kind\":\"");
    }
    assertThat(Assessments.write(AssessedCase.of(MABARRAH, REQUEST, asOf)))
        .doesNotContain("remedies", "turning", "impact");
  }

  @Test
  void an_answer_after_a_change_has_each_promise_that_stands_otherwise() {
    AsOf asOf = AsOf.endOf(LocalDate.of(2026, 3, 25));
    RuleSet ofuq = RuleSets.shipped("ofuq");
    Impact impact = RuleChange.between(ofuq, MABARRAH).on(REQUEST, asOf);
    String json = Assessments.write(AssessedCase.of(MABARRAH, REQUEST, asOf).changedBy(impact));
    Schemas.assertValid(Schemas.ASSESSMENT, json);
    assertThat(json)
        .contains("\"impact\":[{\"promise\":\"reply\",\"cause\":\"rule\",\"before\":{\"id\":");
    Impact none = RuleChange.between(MABARRAH, MABARRAH).on(REQUEST, asOf);
    assertThat(Assessments.write(AssessedCase.of(MABARRAH, REQUEST, asOf).changedBy(none)))
        .endsWith("\"impact\":[]}");
  }

  /** An argument of a new type would be noticed by a user at the earliest. */
  @Test
  void every_type_of_argument_that_a_finding_can_have_is_written() {
    Set<Class<?>> types = new LinkedHashSet<>();
    FindingTypes.all().forEach(type -> types.addAll(type.parameters().values()));
    assertThat(types).isSubsetOf(Arguments.TYPES);
  }

  private static void assertGolden(String file, String json) throws IOException {
    JsonMapper mapper = new JsonMapper();
    Golden.assertMatches(
        file, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(json)));
    Schemas.assertValid(Schemas.ASSESSMENT, json);
    assertThat(json).doesNotContain("\n");
  }
}
