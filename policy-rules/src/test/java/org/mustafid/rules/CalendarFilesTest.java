package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;

class CalendarFilesTest {
  private static final String SHARED =
      """
      mustafid: 1
      calendar:
        id: shared
        label: {ar: مشترك, en: Shared}
        holidays-of: saudi-non-profit
        rest-days: [friday]
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    file("shared.yaml", SHARED);
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path policy(String calendar) throws IOException {
    return file("ours.yaml", text(calendar));
  }

  private static String text(String calendar) {
    return Documents.changed(
        Documents.text("minimal.yaml"), "calendar: saudi-non-profit", "calendar: " + calendar);
  }

  private static List<Problem> problems(Path file) {
    InvalidDocumentException refusal =
        catchThrowableOfType(InvalidDocumentException.class, () -> RuleSets.read(file));
    assertThat(refusal).isNotNull();
    return refusal.problems();
  }

  private Problem problem(String calendar) throws IOException {
    List<Problem> problems = problems(policy(calendar));
    assertThat(problems).as(calendar).hasSize(1);
    return problems.get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"./shared.yaml", "shared.yaml", "\"./shared.yaml\""})
  void several_documents_have_their_calendar_in_one(String path) throws IOException {
    assertThat(RuleSets.read(policy(path)).calendar())
        .isEqualTo(WorkingCalendars.parse("shared", SHARED));
  }

  @Test
  void a_file_counts_like_the_calendar_itself() throws IOException {
    String own = SHARED.substring(SHARED.indexOf("  id:"));
    assertThat(RuleSets.read(policy("./shared.yaml")).fingerprint())
        .isEqualTo(RuleSets.parse("ours", text("\n" + own)).fingerprint());
  }

  @Test
  void its_values_come_from_the_file() throws IOException {
    PolicyDocument ours = PolicyDocument.read(policy("./shared.yaml"));
    assertThat(ours.layers()).hasSize(2).last().isEqualTo("shared.yaml");
    assertThat(ours.findOrigin("calendar.id"))
        .hasToString("Optional[shared.yaml:3:7   calendar.id = shared]");
  }

  @Test
  void it_lies_where_the_document_that_names_it_says() throws IOException {
    file("regions/holidays/shared.yaml", SHARED);
    file("regions/base.yaml", text("./holidays/shared.yaml"));
    Path ours =
        file(
            "ours.yaml",
            """
            mustafid: 1
            base: ./regions/base.yaml
            policy: ours
            title: {ar: سياسة, en: Policy}
            association: {id: ours, name: {ar: جمعية, en: Association}}
            """);
    assertThat(PolicyDocument.read(ours).layers())
        .containsExactly(ours.toString(), "regions/base.yaml", "regions/holidays/shared.yaml");
    Files.writeString(ours, "calendar: saudi-non-profit\n", StandardOpenOption.APPEND);
    assertThat(PolicyDocument.read(ours).layers()).hasSize(2);
  }

  @Test
  void a_host_gives_it_where_it_keeps_documents() {
    Bases bases =
        name ->
            Optional.ofNullable(Map.of("calendars/shared.yaml", SHARED).get(name))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(RuleSets.parse("ours", text("./calendars/shared.yaml"), bases).calendar().id())
        .isEqualTo("shared");
  }

  @Test
  void a_mistake_in_it_is_told_with_its_name_and_line_beside_those_of_the_document()
      throws IOException {
    file("shared.yaml", SHARED.replace("[friday]", "[fryday]"));
    Path ours = file("ours.yaml", text("./shared.yaml").replace("website", "web_site"));
    assertThat(problems(ours))
        .extracting(
            problem ->
                problem.base().orElse("ours") + ":" + problem.place().line() + " " + problem.type())
        .containsExactly("ours:9 bad-id", "shared.yaml:6 unknown-value");
  }

  @Test
  void one_that_is_broken_is_told_beside_the_mistakes_of_the_document() throws IOException {
    file("shared.yaml", "mustafid: 1\ncalendar: {id: [\n");
    Path ours = file("ours.yaml", text("./shared.yaml").replace("website", "web_site"));
    assertThat(problems(ours))
        .extracting(Problem::base)
        .containsExactly(Optional.empty(), Optional.of("shared.yaml"));
  }

  @Test
  void one_that_is_missing_is_told_with_what_is_there() throws IOException {
    Problem problem = problem("./share.yaml");
    assertThat(problem.type()).isEqualTo(Problems.DOCUMENT_NOT_FOUND);
    assertThat(problem.expected().options())
        .containsExactlyInAnyOrder("saudi-non-profit", "shared.yaml");
    assertThat(problem.suggestion()).contains("shared.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../shared.yaml",
        "/etc/passwd",
        "C:/shared.yaml",
        "\"..\\\\shared.yaml\"",
        "file:///shared.yaml",
        "a//b.yaml",
        "./"
      })
  void nothing_is_read_outside_of_the_folder(String path) throws IOException {
    Problem problem = problem(path);
    assertThat(problem.type()).isEqualTo(Problems.DOCUMENT_NOT_ALLOWED);
    assertThat(problem.expected())
        .hasToString(
            "the id of a known calendar, or a file in the same folder that holds one, such as"
                + " ./holidays.yaml");
  }

  @Test
  void a_link_does_not_lead_outside() throws IOException {
    Path outside = file("outside.yaml", SHARED);
    file("inside/ours.yaml", text("./link.yaml"));
    Files.createSymbolicLink(folder.resolve("inside/link.yaml"), outside);
    assertThat(problems(folder.resolve("inside/ours.yaml")))
        .extracting(Problem::type)
        .containsExactly(Problems.DOCUMENT_NOT_ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"./ours.yaml", "./other.yaml"})
  void a_policy_is_no_calendar_nor_is_the_document_itself(String path) throws IOException {
    file("other.yaml", Documents.text("sample.yaml"));
    assertThat(problem(path).type()).isEqualTo(Problems.UNKNOWN_VALUE);
  }

  @Test
  void it_names_no_other_calendar_in_its_place() throws IOException {
    file("shared.yaml", "mustafid: 1\ncalendar: ./shared.yaml\n");
    Problem problem = problem("./shared.yaml");
    assertThat(problem.type()).isEqualTo(Problems.WRONG_TYPE);
    assertThat(problem.base()).contains("shared.yaml");
  }

  @Test
  void it_is_not_larger_than_any_document() throws IOException {
    file("shared.yaml", SHARED + "#".repeat(256 * 1024));
    Problem problem = problem("./shared.yaml");
    assertThat(problem.type()).isEqualTo(Problems.TOO_LARGE);
    assertThat(problem.base()).contains("shared.yaml");
  }

  @Test
  void scenarios_are_tried_on_it() throws IOException {
    policy("./shared.yaml");
    Path cases =
        file(
            "cases.yaml",
            """
            scenarios: 1
            policy: ./ours.yaml
            cases:
              - {id: any, kind: request, events: [], as-of: 2026-03-08, expect: {findings: []}}
            """);
    assertThat(Scenarios.read(cases).get(0).rules().calendar().id()).isEqualTo("shared");
  }
}
