package org.mustafid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mustafid.name.ChannelId.WEBSITE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mustafid.assessment.Assessment;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.name.Labels;
import org.mustafid.policy.Policy;
import org.mustafid.rules.RuleSets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class MustafidModuleTest {
  private static final JsonMapper MAPPER = MustafidJson.mapper();
  private static final CaseHistory REQUEST =
      CaseHistory.request(CaseRef.of("R-17")).submitted(LocalDate.of(2026, 3, 5), WEBSITE);
  private static final AssessedCase ANSWER =
      AssessedCase.of(RuleSets.shipped("mabarrah"), REQUEST, AsOf.endOf(LocalDate.of(2026, 3, 25)));

  /** A type of a host. */
  record Inbox(String office, List<CaseHistory> cases) {}

  @Test
  void a_mapper_writes_what_is_written_without_one() {
    Policy policy = RuleSets.shipped("mabarrah").policy();
    assertThat(MAPPER.writeValueAsString(REQUEST)).isEqualTo(CaseHistories.write(REQUEST));
    assertThat(MAPPER.writeValueAsString(ANSWER)).isEqualTo(Assessments.write(ANSWER));
    assertThat(MAPPER.writeValueAsString(ANSWER.assessment()))
        .isEqualTo(Assessments.write(ANSWER.assessment()));
    assertThat(MAPPER.writeValueAsString(policy)).isEqualTo(Policies.write(policy));
  }

  @Test
  void histories_stand_within_the_types_of_a_host() {
    Inbox inbox = new Inbox("north", List.of(REQUEST, REQUEST));
    String json = MAPPER.writeValueAsString(inbox);
    assertThat(MAPPER.readValue(json, Inbox.class)).isEqualTo(inbox);
  }

  @Test
  void the_problems_of_a_history_are_those_that_are_told_without_a_mapper() {
    String json = "{\"ref\":\"R-17\",\"kind\":\"Request\",\n \"events\":[5]}";
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> MAPPER.readValue(json, CaseHistory.class))
        .withMessage(
            """
            case history: 2 problems
              bad-id   line 1, column 22   kind
                found      "Request"
                expected   an id of lower-case letters, digits and single hyphens, such as social-media
                try        "request"
              wrong-type   line 2, column 12   events[1]
                found      5
                expected   keys with values: id, kind, on, at, channel, meets, sequence, taken-by, corrects, recorded-at""");
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(
            () -> MAPPER.readValue("{\"office\":\"x\",\"cases\":[" + json + "]}", Inbox.class))
        .withCauseInstanceOf(InvalidDocumentException.class);
  }

  @Test
  void findings_have_their_text_where_the_host_tells_it() {
    JsonMapper telling =
        JsonMapper.builder()
            .addModule(
                MustafidModule.telling(
                    finding -> Labels.none().with("en", "because of " + finding.clause().id()),
                    problem -> Labels.none()))
            .build();
    Assessment answer =
        RuleSets.shipped("mabarrah")
            .assess(
                REQUEST.completed(LocalDate.of(2026, 3, 8)), AsOf.endOf(LocalDate.of(2026, 3, 25)));
    assertThat(telling.writeValueAsString(answer.findings()))
        .isEqualTo(
            """
            [{"id":"step-not-recorded","severity":"warning","clause":{"id":"C-4","printed":"ت/4"},\
            "arguments":{"step":"declaration","event":"completed"},\
            "text":{"en":"because of C-4"},"rests-on":["declaration-completes"]}]""");
  }

  @Test
  void problems_are_data() {
    try {
      CaseHistories.parse("case", "{\"Ref\":\"R-17\",\"kind\":\"request\",\"events\":[]}");
      throw new AssertionError("accepted");
    } catch (InvalidDocumentException e) {
      assertThat(MAPPER.writeValueAsString(e.problems()))
          .isEqualTo(
              """
              [{"id":"unknown-key","severity":"error","line":1,"column":2,"length":5,\
              "found":"\\"Ref\\"","expected":{"kind":"one-of",\
              "options":["ref","kind","category","about","discretion","events","retractions"]},"suggestion":"\\"ref\\""}]""");
    }
  }

  @Test
  void the_problems_of_a_document_have_the_line_and_are_of_the_published_form() {
    JsonMapper telling =
        JsonMapper.builder()
            .addModule(
                MustafidModule.telling(
                    finding -> Labels.none(), problem -> Labels.of("خطأ", "Mistake")))
            .build();
    List<Problem> problems = mistakesOf(Path.of("../policy-rules/src/test/resources/documents"));
    assertThat(problems).hasSizeGreaterThan(9);
    for (Problem problem : problems) {
      Schemas.assertValid(Schemas.PROBLEM, MAPPER.writeValueAsString(problem));
      Schemas.assertValid(Schemas.PROBLEM, telling.writeValueAsString(problem));
      assertThat(Schemas.accepts(Schemas.PROBLEM, "[" + MAPPER.writeValueAsString(problem) + "]"))
          .isFalse();
    }
    assertThat(telling.writeValueAsString(problems.get(0)))
        .contains("\"excerpt\":{\"before\":")
        .endsWith("\"text\":{\"ar\":\"خطأ\",\"en\":\"Mistake\"}}");
  }

  private static List<Problem> mistakesOf(Path folder) {
    try {
      RuleSets.read(folder.resolve("ten-mistakes.yaml"));
      throw new AssertionError("accepted");
    } catch (InvalidDocumentException e) {
      return e.problems();
    }
  }

  @Test
  void a_strict_mapper_takes_nothing_for_what_it_is_not() {
    record Count(int number) {}
    for (String json :
        List.of(
            "{\"number\":1,\"number\":2}",
            "{\"number\":1.0}",
            "{\"number\":\"1\"}",
            "{\"number\":null}",
            "{\"number\":1,\"other\":2}",
            "{\"number\":1} 5")) {
      assertThatExceptionOfType(JacksonException.class)
          .as(json)
          .isThrownBy(() -> MAPPER.readValue(json, Count.class));
    }
    assertThat(MAPPER.readValue("{\"number\":1}", Count.class)).isEqualTo(new Count(1));
  }
}
