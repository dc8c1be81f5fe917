package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;

class ScenariosTest {
  private static final String DUE =
      """
      scenarios: 1
      policy: mabarrah
      cases:
        - id: reply-due
          about: The worked example
          kind: request
          events:
            - {kind: completed, on: 2026-03-08}
            - {kind: submitted, at: 2026-03-05T09:00:00+03:00, channel: website}
          as-of: 2026-03-25
          expect:
            channel: offered
            stage: none
            promises: {reply: {status: running, started: 2026-03-08, earliest: none, latest: 2026-03-31, latest-between: [2026-03-31, 2026-03-31], kept: none}}
            steps: {declaration: open}
            findings: [step-not-recorded]
      """;

  @TempDir Path folder;

  private static List<Scenario.Difference> differences(String text) {
    return Scenarios.parse("test.yaml", text).get(0).differences();
  }

  private static List<Problem> problems(String text) {
    try {
      Scenarios.parse("test.yaml", text);
      throw new AssertionError("no problem");
    } catch (InvalidDocumentException e) {
      return e.problems();
    }
  }

  @Test
  void what_comes_as_expected_makes_no_difference() {
    assertThat(differences(DUE)).isEmpty();
  }

  @Test
  void each_thing_that_is_otherwise_is_told_at_its_place() {
    String wrong =
        DUE.replace("status: running", "status: kept")
            .replace("latest: 2026-03-31", "latest: 2026-04-01")
            .replace("channel: offered", "channel: not-offered")
            .replace("[step-not-recorded]", "[]")
            .replace("declaration: open", "declaration: recorded");
    assertThat(differences(wrong))
        .extracting(Scenario.Difference::toString)
        .containsExactly(
            "line 12, cases[reply-due].expect.channel: expected not-offered, but it is offered",
            "line 14, cases[reply-due].expect.promises.reply.status: expected kept, but it is"
                + " running",
            "line 14, cases[reply-due].expect.promises.reply.latest: expected 2026-04-01, but it is"
                + " 2026-03-31",
            "line 15, cases[reply-due].expect.steps.declaration: expected recorded, but it is open",
            "line 16, cases[reply-due].expect.findings: expected [], but it is"
                + " [step-not-recorded]");
  }

  @Test
  void a_claim_and_what_comes_next_can_be_expected() {
    String claim =
        """
        scenarios: 1
        policy: mabarrah
        cases:
          - id: nothing-proven
            kind: claim
            events: []
            as-of: 2026-03-25T12:00:00+03:00
            expect: {claim: undetermined, next: []}
        """;
    assertThat(differences(claim)).isEmpty();
    assertThat(differences(claim.replace("undetermined", "entitled"))).hasSize(1);
  }

  @Test
  void what_can_still_decide_a_claim_can_be_expected() {
    String claim =
        """
        scenarios: 1
        policy: mabarrah
        cases:
          - id: fault-alone
            kind: claim
            events: [{kind: fault-proven, on: 2026-03-08}]
            as-of: 2026-03-25
            expect: {deciding: [committee-minutes, ruling]}
        """;
    assertThat(differences(claim)).isEmpty();
    assertThat(differences(claim.replace("[committee-minutes, ruling]", "ruling")))
        .singleElement()
        .hasToString(
            "line 8, cases[fault-alone].expect.deciding: expected [ruling], but it is"
                + " [committee-minutes, ruling]");
    assertThat(problems(claim.replace("ruling]", "rulling]")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.suggestion()).contains("ruling"));
  }

  @Test
  void that_there_is_none_can_be_expected() {
    String inquiry =
        """
        scenarios: 1
        policy: mabarrah
        cases:
          - id: question
            kind: inquiry
            category: widows
            events: []
            as-of: 2026-03-25
            expect: {channel: none, stage: none, promises: none, steps: {reply: none}}
        """;
    assertThat(differences(inquiry)).isEmpty();
    assertThat(differences(inquiry.replace("kind: inquiry", "kind: request")))
        .extracting(Scenario.Difference::toString)
        .containsExactly(
            "line 9, cases[question].expect.promises: expected none, but it is [reply]",
            "line 9, cases[question].expect.steps.reply: expected none, but it is open");
  }

  @Test
  void slips_are_told_with_what_was_meant() {
    assertThat(problems(DUE.replace("policy: mabarrah", "policy: mabarah")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.suggestion()).contains("mabarrah"));
    assertThat(problems(DUE.replace("kind: completed", "kind: completd")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.suggestion()).contains("completed"))
        .satisfies(problem -> assertThat(problem.place().line()).isEqualTo(8));
    assertThat(problems(DUE.replace("status: running", "status: runing")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.suggestion()).contains("running"));
    assertThat(problems(DUE.replace("{reply:", "{replay:")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.suggestion()).contains("reply"));
    assertThat(problems(DUE.replace("[step-not-recorded]", "[step-not-recoded]")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.suggestion()).contains("step-not-recorded"));
    assertThat(problems(DUE.replace("+03:00", "")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.type()).isEqualTo(Problems.BAD_DATE));
    assertThat(problems(DUE.replace("on: 2026-03-08", "when: 2026-03-08"))).isNotEmpty();
    assertThat(problems(DUE.replace("at: 2026-", "on: 2026-03-05, at: 2026-")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.type()).isEqualTo(Problems.UNKNOWN_KEY));
    assertThat(problems("scenarios: 1\npolicy: ofuq\n"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.place().path()).isEqualTo("cases"));
    assertThat(problems(DUE.replaceAll("(?s)expect:.*", "expect: {}"))).hasSize(1);
  }

  @Test
  void several_mistakes_are_told_at_once_and_nothing_is_read() {
    assertThat(
            problems(
                DUE.replace("channel: website", "channel: websit")
                    .replace("as-of: 2026-03-25", "as-of: 25/03/2026")
                    .replace("scenarios: 1", "scenarios: 2")))
        .hasSize(3);
  }

  @Test
  void a_folder_is_read_whole_and_a_policy_is_found_beside_its_scenarios() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.writeString(folder.resolve("b.yaml"), DUE);
    Files.writeString(
        inner.resolve("policy.yml"),
        Files.readString(Path.of("src/test/resources/documents/complete.yaml")));
    Files.writeString(
        inner.resolve("a.yaml"),
        """
        scenarios: 1
        policy: policy.yml
        cases:
          - id: visited
            kind: grievance
            category: harassment
            events: [{kind: submitted, on: 2026-03-05}, {kind: visited, on: 2026-03-06}]
            as-of: 2026-03-25
            expect: {stage: second-look}
        """);
    assertThat(Scenarios.read(folder))
        .extracting(Scenario::id)
        .containsExactly("reply-due", "visited");
    assertThat(Scenarios.read(folder))
        .allSatisfy(each -> assertThat(each.document()).contains("yaml"));
  }

  @Test
  void what_is_not_there_is_refused() throws IOException {
    assertThatThrownBy(() -> Scenarios.read(folder)).isInstanceOf(InvalidArgumentException.class);
    assertThatThrownBy(() -> Scenarios.read(folder.resolve("no.yaml")))
        .isInstanceOf(InvalidArgumentException.class);
    Path file = Files.writeString(folder.resolve("a.yaml"), DUE.replace("mabarrah", "no.yaml"));
    assertThatThrownBy(() -> Scenarios.read(file)).isInstanceOf(InvalidDocumentException.class);
  }
}
