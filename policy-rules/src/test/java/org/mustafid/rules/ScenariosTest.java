package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.casework.EventId;
import org.mustafid.casework.Retraction;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.name.BodyId;
import org.mustafid.name.CategoryId;
import org.mustafid.name.EventKind;
import org.mustafid.name.RequirementId;

class ScenariosTest {
  private static final String DUE =
      """
      scenarios: 1
      policy: mabarrah
      cases:
        - id: reply-due
          note: The worked example
          kind: request
          events:
            - {kind: completed, on: 2026-03-08}
            - {kind: submitted, at: 2026-03-05T09:00:00+03:00, channel: website}
          as-of: 2026-03-25
          expect:
            channel: offered
            stage: none
            promises: {reply: {status: running, started-on: 2026-03-08, earliest: none, latest: 2026-03-31, latest-between: [2026-03-31, 2026-03-31], kept-on: none}}
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
  void a_case_with_an_event_outside_of_the_calendar_is_otherwise_than_expected() {
    String outside =
        DUE.replace("on: 2026-03-08", "on: 2077-11-17")
            .replace("at: 2026-03-05", "at: 2077-11-05")
            .replace("as-of: 2026-03-25", "as-of: 2077-11-18");
    assertThat(differences(outside))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.found())
                    .startsWith("no answer: ")
                    .endsWith("to 2077-11-16, both inclusive"));
  }

  @Test
  void a_promise_that_leads_out_of_the_calendar_has_a_status_of_its_own() {
    String atItsEnd =
        DUE.replace("on: 2026-03-08", "on: 2077-11-08")
            .replace("at: 2026-03-05", "at: 2077-11-05")
            .replace("as-of: 2026-03-25", "as-of: 2077-11-10");
    assertThat(differences(atItsEnd))
        .extracting(Scenario.Difference::found)
        .contains("out-of-range");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+999999999-12-31T23:59:59-18:00",
        "-999999999-01-01T00:00:00+18:00",
        "+10000-01-01T00:00:00Z",
        "1899-12-31T23:59:59Z"
      })
  void an_instant_of_a_year_that_no_date_can_have_is_refused(String instant) {
    for (String text :
        List.of(
            DUE.replace("2026-03-05T09:00:00+03:00", "\"" + instant + "\""),
            DUE.replace("as-of: 2026-03-25", "as-of: \"" + instant + "\""))) {
      assertThat(problems(text))
          .singleElement()
          .satisfies(each -> assertThat(each.type()).isEqualTo(Problems.BAD_DATE));
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

  /** All that a history can say, and all that can be expected of a complaint. */
  private static final String COMPLAINT =
      """
      scenarios: 1
      policy: ./staged-complaints.yaml
      cases:
        - id: against-the-panel
          note: The department's reply was recorded late, and on another day at first.
          kind: complaint
          category: other
          about: panel
          undeclared: [other, leaflet, signed]
          events:
            - {id: "1", kind: submitted, on: 2026-03-05, channel: leaflet}
            - {id: "2", kind: acknowledged, on: 2026-03-08, taken-by: department, meets: [dated, signed]}
            - {id: "3", kind: replied, on: 2026-04-20, recorded-at: 2026-04-15T09:00:00+03:00}
            - {id: "4", kind: replied, on: 2026-04-14, corrects: "3", recorded-at: 2026-04-16T09:00:00+03:00}
            - {id: "5", kind: appealed, on: 2026-04-15}
          retractions:
            - {of: "5", recorded-at: 2026-04-17T09:00:00+03:00}
          as-of: 2026-04-20
          expect:
            stage: {id: first, opened-on: 2026-03-05, handled-by: department, next: review}
            promises:
              reply: {status: kept-late, latest: 2026-03-24, used: 10, remaining: 0, extensions: 0, earlier: [], kept-on: 2026-04-14}
              second-stage: {status: running, latest: 2026-05-14, used: 6, remaining: 24}
            next: []
            must: []
            remedies:
              - {kind: next-stage, promise: second-stage, latest: 2026-05-14, latest-between: [2026-05-14, 2026-05-14], handled-by: panel, channels: []}
            turning:
              - {kind: channel, channel: letters}
              - channel
              - {kind: promise, promise: reply, on: 2026-03-24, conditions: []}
      """;

  private List<Scenario.Difference> beside(String document, String scenarios) throws IOException {
    Files.copy(
        Path.of("src/test/resources/documents", document),
        folder.resolve(document),
        StandardCopyOption.REPLACE_EXISTING);
    return Scenarios.read(Files.writeString(folder.resolve("s.yaml"), scenarios)).stream()
        .flatMap(each -> each.differences().stream())
        .toList();
  }

  @Test
  void all_that_a_history_can_say_can_be_said() throws IOException {
    assertThat(beside("staged-complaints.yaml", COMPLAINT)).isEmpty();
    CaseHistory history = Scenarios.read(folder.resolve("s.yaml")).get(0).history();
    assertThat(history.about()).contains(BodyId.of("panel"));
    assertThat(history.category()).contains(CategoryId.of("other"));
    assertThat(history.events())
        .element(1)
        .isEqualTo(
            Event.on(LocalDate.of(2026, 3, 8), EventKind.of("acknowledged"))
                .identifiedAs(EventId.of("2"))
                .takenBy(BodyId.of("department"))
                .meeting(RequirementId.DATED, RequirementId.of("signed")));
    assertThat(history.events())
        .element(3)
        .isEqualTo(
            Event.on(LocalDate.of(2026, 4, 14), EventKind.REPLIED)
                .identifiedAs(EventId.of("4"))
                .correcting(EventId.of("3"))
                .recordedAt(Instant.parse("2026-04-16T06:00:00Z")));
    assertThat(history.retractions())
        .containsExactly(Retraction.of(EventId.of("5"), Instant.parse("2026-04-17T06:00:00Z")));
  }

  @Test
  void each_part_of_an_answer_that_is_otherwise_is_told() throws IOException {
    String wrong =
        COMPLAINT
            .replace("handled-by: department", "handled-by: panel")
            .replace("used: 10, remaining: 0", "used: 9, remaining: none")
            .replace("latest: 2026-05-14, latest-between", "latest: 2026-05-13, latest-between")
            .replace("        - channel\n", "");
    assertThat(beside("staged-complaints.yaml", wrong))
        .extracting(Scenario.Difference::toString)
        .containsExactly(
            "line 20, cases[against-the-panel].expect.stage.handled-by: expected panel, but it is"
                + " department",
            "line 22, cases[against-the-panel].expect.promises.reply.used: expected 9, but it is"
                + " 10",
            "line 22, cases[against-the-panel].expect.promises.reply.remaining: expected none, but"
                + " it is 0",
            "line 27, cases[against-the-panel].expect.remedies: expected [{kind: next-stage,"
                + " promise: second-stage, latest: 2026-05-13, latest-between: [2026-05-14,"
                + " 2026-05-14], handled-by: panel, channels: []}], but it is [{kind: next-stage,"
                + " promise: second-stage, latest: 2026-05-14, latest-between: [2026-05-14,"
                + " 2026-05-14], handled-by: panel, channels: []}]",
            "line 29, cases[against-the-panel].expect.turning: expected [{kind: channel, channel:"
                + " letters}, {kind: promise, conditions: [], promise: reply, on: 2026-03-24}], but"
                + " it is [{kind: channel, channel: letters}, {kind: channel, conditions: [],"
                + " promise: none, on: 2026-03-05}, promise]");
  }

  @Test
  void an_id_that_the_policy_does_not_have_is_one_only_on_purpose() {
    String unknown = DUE.replace("channel: website", "channel: webside");
    assertThat(problems(unknown))
        .singleElement()
        .satisfies(problem -> assertThat(problem.place().line()).isEqualTo(9))
        .satisfies(problem -> assertThat(problem.suggestion()).contains("website"));
    assertThat(
            differences(unknown.replace("kind: request", "kind: request\n    undeclared: webside")))
        .extracting(Scenario.Difference::found)
        .containsExactly("not-offered", "[channel-not-offered, step-not-recorded]");
  }

  @Test
  void a_case_is_written_as_a_scenario_that_expects_what_is_answered_now() throws IOException {
    beside("staged-complaints.yaml", COMPLAINT);
    Scenario read = Scenarios.read(folder.resolve("s.yaml")).get(0);
    String written =
        Scenarios.write("against-the-panel", read.rules(), read.history(), read.asOf());
    assertThat(written)
        .isEqualTo(
            """
            scenarios: 1
            policy: ./staged-complaints.yaml
            cases:
              - id: against-the-panel
                kind: complaint
                category: other
                about: panel
                undeclared: [other, leaflet, signed]
                events:
                  - {id: "1", kind: submitted, on: 2026-03-05, channel: leaflet}
                  - {id: "2", kind: acknowledged, on: 2026-03-08, meets: [dated, signed], taken-by: department}
                  - {id: "3", kind: replied, on: 2026-04-20, recorded-at: 2026-04-15T09:00:00+03:00}
                  - {id: "4", kind: replied, on: 2026-04-14, corrects: "3", recorded-at: 2026-04-16T09:00:00+03:00}
                  - {id: "5", kind: appealed, on: 2026-04-15}
                retractions:
                  - {of: "5", recorded-at: 2026-04-17T09:00:00+03:00}
                as-of: 2026-04-20
                expect:
                  channel: not-offered
                  next: []
                  must: []
                  findings: [channel-not-offered, category-not-declared, kept-late]
                  stage: {id: first, opened-on: 2026-03-05, handled-by: department, next: review}
                  promises:
                    acknowledgement: {status: kept, started-on: 2026-03-05, latest: 2026-03-10, used: 1, remaining: 2, kept-on: 2026-03-08}
                    reply: {status: kept-late, started-on: 2026-03-08, latest: 2026-03-24, used: 10, kept-on: 2026-04-14}
                    second-stage: {status: running, started-on: 2026-04-14, latest: 2026-05-14, used: 6, remaining: 24}
                    final-reply: not-started
                    updates: not-started
                    ombudsman: not-started
                  remedies: [{kind: next-stage, promise: second-stage, latest: 2026-05-14, handled-by: panel}]
            """);
    assertThat(beside("staged-complaints.yaml", written)).isEmpty();
  }

  @Test
  void an_id_of_an_event_is_written_as_the_host_has_it() {
    CaseHistory odd =
        CaseHistory.request(CaseRef.of("R-17"))
            .with(
                Event.at(Instant.parse("2026-03-05T06:00:00.5Z"), EventKind.SUBMITTED)
                    .identifiedAs(EventId.of("a \"b\" \\ \t\n {c: ١٧}, # d")));
    String written = Scenarios.write("odd", RuleSets.shipped("ofuq"), odd, AsOf.at(Instant.EPOCH));
    assertThat(written).contains("policy: ofuq\n").doesNotContain("R-17");
    assertThat(Scenarios.parse("test.yaml", written).get(0).history().events())
        .isEqualTo(odd.events());
  }

  @Test
  void what_a_document_cannot_have_is_not_written() {
    CaseHistory request = CaseHistory.request(CaseRef.of("R-17"));
    CaseHistory hidden =
        request.with(
            Event.on(LocalDate.of(2026, 3, 5), EventKind.SUBMITTED)
                .identifiedAs(EventId.of("secret\u202E")));
    RuleSet rules = RuleSets.shipped("ofuq");
    AsOf day = AsOf.endOf(LocalDate.of(2026, 3, 5));
    assertThatThrownBy(() -> Scenarios.write("hidden", rules, hidden, day))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("EventId in a scenario")
        .hasMessageNotContaining("secret");
    assertThatThrownBy(
            () ->
                Scenarios.write(
                    "early", rules, request, AsOf.endOf(LocalDate.EPOCH.minusYears(71))))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("1899-01-01");
    assertThatThrownBy(() -> Scenarios.write("No Id", rules, request, day))
        .isInstanceOf(InvalidArgumentException.class);
  }

  private static final String DUTIES =
      """
      scenarios: 1
      policy: mabarrah
      cases:
        - id: one-of-two-signed
          workers: [w-1, w-2]
          done:
            - {duty: acknowledgement, on: 2026-02-01, worker: w-1}
            - {duty: satisfaction-questionnaire, on: 2026-02-03, version: "1"}
          as-of: 2026-03-01
          expect:
            obligations:
              acknowledgement: {status: outstanding, last-done: 2026-02-01, due: none, due-between: [], outstanding: 1, rests-on: []}
              satisfaction-questionnaire: {status: unscheduled, last-done: 2026-02-03}
              copies: outstanding
      """;

  @Test
  void what_the_association_did_towards_its_duties_can_be_said() {
    assertThat(differences(DUTIES.replace("due-between: [], ", ""))).isEmpty();
    assertThat(differences(DUTIES.replace("outstanding: 1", "outstanding: 0")))
        .extracting(Scenario.Difference::found)
        .containsExactly("none", "1");
    assertThat(Scenarios.parse("test.yaml", DUTIES).get(0).duties().entries()).hasSize(2);
  }

  @Test
  void another_version_may_have_had_other_duties() throws IOException {
    String duties =
        """
        scenarios: 1
        policy: ./complete.yaml
        cases:
          - id: done-for-another-version
            undeclared: signing
            done:
              - {duty: survey, on: 2026-02-01, version: "2"}
              - {duty: signing, on: 2025-02-01, version: "1"}
            as-of: 2026-03-01
            expect: {obligations: {survey: {status: done, due: 2028-01-01}}}
        """;
    assertThat(beside("complete.yaml", duties)).isEmpty();
    assertThatThrownBy(() -> beside("complete.yaml", duties.replace("\"1\"", "\"2\"")))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("an id declared under duties");
  }

  @Test
  void who_signed_is_said_of_what_is_signed_and_of_nothing_else() {
    assertThat(
            problems(
                DUTIES
                    .replace(", worker: w-1}", "}")
                    .replace("version: \"1\"", "worker: w-2")
                    .replace("copies:", "copy:")))
        .extracting(problem -> problem.place().path())
        .containsExactly(
            "cases[one-of-two-signed].done[1].worker",
            "cases[one-of-two-signed].done[2]",
            "cases[one-of-two-signed].expect.obligations");
    assertThat(problems(DUTIES.replace("workers:", "about: board\n    workers:")))
        .extracting(problem -> problem.place().path())
        .containsExactly("cases[one-of-two-signed].kind", "cases[one-of-two-signed].events");
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
        .satisfies(problem -> assertThat(problem.type()).isEqualTo(Problems.MISPLACED_KEY));
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
  void a_folder_is_read_by_every_ending_of_documents_without_what_begins_with_a_dot()
      throws IOException {
    Files.writeString(folder.resolve("a.yaml"), DUE);
    Files.writeString(folder.resolve("b.yml"), DUE);
    Files.writeString(folder.resolve("c.json"), "{\"scenarios\": 1, \"policy\": \"mabarrah\",");
    Path hidden = Files.createDirectory(folder.resolve(".hidden"));
    Files.writeString(hidden.resolve("d.yaml"), DUE);
    Files.writeString(folder.resolve(".e.yaml"), DUE);
    Files.writeString(folder.resolve("f.txt"), DUE);
    assertThatThrownBy(() -> Scenarios.read(folder))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("c.json");
    Files.delete(folder.resolve("c.json"));
    assertThat(Scenarios.read(folder))
        .extracting(each -> String.valueOf(Path.of(each.document()).getFileName()))
        .containsExactly("a.yaml", "b.yml");
  }

  @Test
  void what_is_not_there_is_refused() throws IOException {
    assertThatThrownBy(() -> Scenarios.read(folder)).isInstanceOf(InvalidArgumentException.class);
    assertThatThrownBy(() -> Scenarios.read(folder.resolve("no.yaml")))
        .isInstanceOf(InvalidArgumentException.class);
    Files.writeString(folder.resolve("policy.yaml"), Documents.text("sample.yaml"));
    assertThatThrownBy(() -> Scenarios.read(folder))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("the key scenarios");
  }

  @Test
  void a_policy_that_is_not_there_is_told_with_where_it_was_looked_for() throws IOException {
    Problem alone = notFound("no.yaml");
    assertThat(alone.expected()).hasToString("a file " + folder.resolve("no.yaml"));
    assertThat(alone.suggestion()).isEmpty();
    Files.writeString(folder.resolve("our-rules.yaml"), Documents.text("sample.yaml"));
    Files.writeString(folder.resolve("cases-2.yaml"), DUE);
    assertThat(notFound("no.yaml").expected())
        .hasToString("a file " + folder.resolve("no.yaml") + "; there are our-rules.yaml");
    assertThat(notFound("./our-rule.yml").suggestion()).contains("./our-rules.yaml");
    assertThat(notFound("our-rules").suggestion()).contains("./our-rules.yaml");
    assertThat(notFound("our-rules.yml").suggestion()).contains("./our-rules.yaml");
    assertThat(notFound("../no/our-rules.yaml").suggestion()).isEmpty();
  }

  private Problem notFound(String policy) throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), DUE.replace("mabarrah", policy));
    InvalidDocumentException refusal =
        catchThrowableOfType(InvalidDocumentException.class, () -> Scenarios.read(file));
    Problem problem = refusal.problems().get(0);
    assertThat(problem.type()).isEqualTo(Problems.POLICY_NOT_FOUND);
    assertThat(problem.place().path()).isEqualTo("policy");
    return problem;
  }
}
