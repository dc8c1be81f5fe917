package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mustafid.clause.Section;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.name.ChannelId;
import org.mustafid.name.PolicyId;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Promise;

class PolicyDocumentTest {
  private static final Path OURS = Documents.FOLDER.resolve("layers/ours.yaml");

  private static final String HEAD =
      """
      mustafid: 1
      policy: ours
      title: {ar: سياسة, en: Policy}
      association: {id: ours, name: {ar: جمعية, en: Association}}
      """;

  /** A document over a shipped one. */
  private static String over(String base, String rest) {
    return HEAD + "base: " + base + "\n" + rest;
  }

  private static Policy policy(String text) {
    return RuleSets.parse("ours.yaml", text).policy();
  }

  private static Bases of(Map<String, String> documents) {
    return name ->
        Optional.ofNullable(documents.get(name))
            .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Problem> problems(String text, Map<String, String> bases) {
    InvalidDocumentException refusal =
        catchThrowableOfType(
            InvalidDocumentException.class, () -> RuleSets.parse("ours.yaml", text, of(bases)));
    assertThat(refusal).isNotNull();
    return refusal.problems();
  }

  private static Problem problem(String text) {
    List<Problem> problems = problems(text, Map.of());
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  @Nested
  class Merging {
    private final Policy ours = RuleSets.read(OURS).policy();

    @Test
    void entries_merge_by_id_and_new_ones_come_last() {
      assertThat(ours.channels())
          .extracting(channel -> channel.id().value())
          .containsExactly("telephone", "website", "home-visit");
    }

    @Test
    void fields_of_an_entry_that_are_not_given_stay() {
      Promise reply = ours.promises().get(0);
      assertThat(reply.noLaterThan()).hasToString("Optional[10 working-days]");
      assertThat(reply.start().effective()).hasToString("Optional[last completed]");
      assertThat(reply.clause()).hasToString("H-4");
      assertThat(reply.readings()).hasSize(1);
    }

    @Test
    void what_is_removed_is_gone_and_what_is_not_mentioned_stays() {
      assertThat(ours.findChannel(ChannelId.FAX)).isEmpty();
      assertThat(ours.tools()).isEmpty();
      assertThat(ours.steps()).hasSize(3);
    }

    @Test
    void keys_are_removed_by_a_list_of_them() {
      Policy policy =
          policy(
              over(
                  "mabarrah",
                  """
                  remove: [compensation, complaint-routes]
                  promises:
                    - {id: reply, remove: [readings]}
                  """));
      assertThat(policy.compensation()).isEmpty();
      assertThat(policy.complaintRoutes()).isEmpty();
      assertThat(policy.promises().get(0).readings()).isEmpty();
    }

    @Test
    void a_statement_counts_as_one_value() {
      Policy policy =
          policy(over("mabarrah", "step-order: {stated: as-listed, clause: {id: C}}\n"));
      assertThat(policy.stepOrder().isStated()).isTrue();
    }

    @Test
    void a_list_without_ids_is_replaced_as_a_whole() {
      Policy policy =
          policy(
              over(
                  "mabarrah",
                  """
                  provisions:
                    - {topic: scope, text: {ar: نطاق, en: scope}, clause: {id: scope-1}}
                  """));
      assertThat(policy.provisions()).hasSize(1);
    }

    @Test
    void compensation_merges_by_key_and_its_conditions_by_id() {
      Policy policy =
          policy(
              over(
                  "mabarrah",
                  """
                  compensation:
                    connective: {any: [fault-proven, ruling]}
                    conditions:
                      - {id: committee-minutes, remove: true}
                  """));
      assertThat(policy.compensation().orElseThrow().conditions())
          .extracting(condition -> condition.id().value())
          .containsExactly("fault-proven", "ruling", "negotiation");
    }

    @Test
    void the_text_of_one_language_does_not_stay_beside_a_new_one_of_the_other() {
      Problem problem =
          problem(
              over("mabarrah", "steps:\n  - {id: reply, text: {ar: يُردّ على الطلب سريعًا}}\n"));
      assertThat(problem.type()).isEqualTo(Problems.MISSING_KEY);
      assertThat(problem.place().path()).isEqualTo("steps[reply].text.en");
    }
  }

  @Nested
  class What_is_never_taken_over {
    @Test
    void approval_and_the_days_of_force_and_what_is_amiss_in_print_belong_to_one_document() {
      Policy base = RuleSets.shipped("ihsan-housing").policy();
      assertThat(base.approval()).isPresent();
      assertThat(base.inForceFrom().effective()).isPresent();
      assertThat(base.defects()).isNotEmpty();
      Policy ours = policy(over("ihsan-housing", ""));
      assertThat(ours.approval()).isEmpty();
      assertThat(ours.inForceFrom().effective()).isEmpty();
      assertThat(ours.defects()).isEmpty();
    }

    @Test
    void who_it_is_and_what_it_is_called_must_be_said() {
      List<Problem> problems = problems("mustafid: 1\nbase: mabarrah\n", Map.of());
      assertThat(problems)
          .extracting(problem -> problem.place().path())
          .containsExactly("policy", "title", "association");
      assertThat(problems).allMatch(problem -> problem.base().isEmpty());
    }
  }

  @Nested
  class Clauses {
    @Test
    void a_rule_that_is_taken_over_cites_the_print_that_it_stands_in() {
      Policy policy = policy(over("mabarrah", ""));
      assertThat(policy.promises().get(0).clause()).hasToString("C-6 (ت/6) of mabarrah");
      assertThat(policy.promises().get(0).clause().section().printedIn())
          .contains(PolicyId.of("mabarrah"));
    }

    @Test
    void a_clause_of_the_document_is_a_place_in_its_own_print_where_that_has_the_section() {
      Policy policy =
          policy(
              over(
                  "mabarrah",
                  """
                  sections:
                    - {id: c, heading: {ar: الرد, en: Reply}}
                  promises:
                    - {id: reply, clause: {id: C-1}}
                  channels:
                    - {id: website, clause: {id: A-9}}
                  """));
      assertThat(policy.promises().get(0).clause()).hasToString("C-1");
      assertThat(policy.promises().get(1).clause()).hasToString("E-1 (ج/1) of mabarrah");
      assertThat(policy.steps().get(0).clause()).hasToString("C-1 (ت/1) of mabarrah");
      assertThat(policy.findChannel(ChannelId.WEBSITE).map(Channel::clause))
          .hasToString("Optional[A-9 of mabarrah]");
      assertThat(policy.sections().get(0).printedIn()).isEmpty();
      assertThat(policy.sections()).filteredOn(each -> each.id().value().equals("c")).hasSize(2);
    }

    @Test
    void a_template_speaks_of_the_print_of_who_uses_it() {
      assertThat(RuleSets.read(OURS).policy().sections())
          .extracting(Section::printedIn)
          .containsOnly(Optional.empty());
    }

    @Test
    void a_base_does_not_cite_what_is_built_on_it() {
      String base = Documents.text("minimal.yaml").replace("{id: A-1}", "{id: B-1}");
      List<Problem> problems =
          problems(
              over("./base.yaml", "sections: [{id: b, heading: {ar: ب, en: B}}]\n"),
              Map.of("base.yaml", base));
      assertThat(problems).hasSize(1);
      assertThat(problems.get(0).type()).isEqualTo(Problems.DANGLING_REFERENCE);
      assertThat(problems.get(0).base()).contains("base.yaml");
    }

    @Test
    void a_clause_may_say_in_whose_print_it_is() {
      Policy policy =
          policy(
              over(
                  "mabarrah",
                  """
                  sections: [{id: c, heading: {ar: الرد, en: Reply}}]
                  prints: [{id: federation, sections: [{id: c, heading: {ar: الاتحاد, en: Union}}]}]
                  promises: [{id: reply, clause: {id: C-6, printed-in: mabarrah}}]
                  channels: [{id: website, clause: {id: C-2, printed-in: federation}}]
                  """));
      assertThat(policy.promises().get(0).clause()).hasToString("C-6 of mabarrah");
      assertThat(policy.findChannel(ChannelId.WEBSITE).map(Channel::clause))
          .hasToString("Optional[C-2 of federation]");
    }

    @Test
    void a_print_that_is_not_there_is_told_with_those_that_are() {
      Problem problem =
          problem(
              over("mabarrah", "promises: [{id: reply, clause: {id: C-6, printed-in: mabara}}]\n"));
      assertThat(problem.type()).isEqualTo(Problems.DANGLING_REFERENCE);
      assertThat(problem.place().path()).isEqualTo("promises[reply].clause.printed-in");
      assertThat(problem.expected().options()).containsExactly("prints", "mabarrah");
      assertThat(problem.suggestion()).contains("mabarrah");
    }

    @Test
    void a_section_that_only_another_print_has_dangles_in_the_one_that_is_named() {
      Problem problem =
          problem(
              over(
                  "mabarrah",
                  """
                  sections: [{id: z, heading: {ar: الرد, en: Reply}}]
                  promises: [{id: reply, clause: {id: Z-1, printed-in: mabarrah}}]
                  """));
      assertThat(problem.type()).isEqualTo(Problems.DANGLING_REFERENCE);
      assertThat(problem.place().path()).isEqualTo("promises[reply].clause.id");
    }

    @Test
    void a_print_that_a_base_has_is_not_declared_again() {
      Problem problem =
          problem(
              over(
                  "mabarrah",
                  "prints: [{id: mabarrah, sections: [{id: c, heading: {ar: ت, en: C}}]}]\n"));
      assertThat(problem.type()).isEqualTo(Problems.DUPLICATE_ID);
      assertThat(problem.place().path()).isEqualTo("prints[mabarrah].id");
    }

    @Test
    void former_versions_of_one_policy_have_one_print() {
      String version =
          """
          mustafid: 1
          policy: minimal
          title: {ar: سياسة, en: Policy}
          association: {id: ours, name: {ar: جمعية, en: Association}}
          base: %s
          sections: [{id: a, heading: {ar: %s, en: New}}]
          """;
      Map<String, String> former =
          Map.of(
              "first.yaml",
              Documents.text("minimal.yaml"),
              "second.yaml",
              version.formatted("./first.yaml", "ثان"));
      Policy third =
          RuleSets.parse("third.yaml", version.formatted("./second.yaml", "ثالث"), of(former))
              .policy();
      assertThat(third.sections())
          .extracting(section -> section.labels().find("ar").orElseThrow())
          .containsExactly("ثالث", "ثان");
      assertThat(third.channels().get(0).clause().section()).isEqualTo(third.sections().get(1));
    }

    @Test
    void two_prints_may_have_different_marks_in_one_place() {
      Policy policy =
          policy(
              over(
                  "mabarrah",
                  """
                  sections: [{id: c, heading: {ar: الرد, en: Reply}}]
                  promises:
                    - {id: reply, clause: {id: C-6, printed: "6"}}
                  """));
      assertThat(policy.promises().get(0).clause()).hasToString("C-6 (6)");
    }
  }

  @Nested
  class Problems_in_layers {
    @Test
    void a_mistake_in_a_base_is_told_with_its_own_name_and_line() {
      Map<String, String> bases = new TreeMap<>(Map.of("base.yaml", Documents.text("sample.yaml")));
      bases.computeIfPresent(
          "base.yaml", (name, text) -> text.replace("10 working-days", "10 wrking-days"));
      String text = over("./base.yaml", "channels: [{id: website, labl: {en: site}}]\n");
      InvalidDocumentException refusal =
          catchThrowableOfType(
              InvalidDocumentException.class, () -> RuleSets.parse("ours.yaml", text, of(bases)));
      assertThat(refusal.getMessage())
          .isEqualTo(
              """
              ours.yaml: 2 problems
                unknown-key   line 6, column 26   channels[website]
                  in         channels: [{id: website, labl: {en: site}}]
                                                      ^^^^
                  expected   one of id, label, for, clause
                  try        label
                unknown-unit   base.yaml   line 46, column 20   promises[reply].no-later-than
                  in         no-later-than: 10 wrking-days
                                            ^^^^^^^^^^^^^^
                  expected   one of days, working-days, weeks, months, years, hijri-months, \
              hijri-years, hours, minutes
                  try        10 working-days""");
    }

    @Test
    void a_misspelt_key_is_known_although_the_base_has_the_one_that_was_meant() {
      Problem problem = problem(over("mabarrah", "chanels:\n  - {id: fax, remove: true}\n"));
      assertThat(problem.type()).isEqualTo(Problems.UNKNOWN_KEY);
      assertThat(problem.suggestion()).contains("channels");
    }

    @Test
    void a_misspelt_base_is_one_problem() {
      Problem problem = problem(HEAD + "bsae: mabarrah\n");
      assertThat(problem.type()).isEqualTo(Problems.UNKNOWN_KEY);
      assertThat(problem.suggestion()).contains("base");
      Problem unknown = problem(over("mabarah", ""));
      assertThat(unknown.type()).isEqualTo(Problems.DOCUMENT_NOT_FOUND);
      assertThat(unknown.suggestion()).contains("mabarrah");
    }

    @Test
    void what_is_not_there_cannot_be_removed() {
      Problem entry = problem(over("mabarrah", "channels:\n  - {id: faxx, remove: true}\n"));
      assertThat(entry.type()).isEqualTo(Problems.NOTHING_TO_REMOVE);
      assertThat(entry.suggestion()).contains("fax");
      Problem key = problem(over("mabarrah", "remove: [compensations]\n"));
      assertThat(key.type()).isEqualTo(Problems.NOTHING_TO_REMOVE);
      assertThat(key.suggestion()).contains("compensation");
      Problem alone =
          problem(Documents.text("minimal.yaml") + "stages:\n  - {id: first, remove: true}\n");
      assertThat(alone.type()).isEqualTo(Problems.NOTHING_TO_REMOVE);
      assertThat(alone.suggestion()).isEmpty();
    }

    @Test
    void an_entry_with_a_misspelt_id_of_the_base_is_one_problem() {
      Problem slip = problem(over("mabarrah", "promises:\n  - {id: repyl, not-before: 1 days}\n"));
      assertThat(slip.type()).isEqualTo(Problems.NOT_IN_BASE);
      assertThat(slip.place()).isEqualTo(new Problem.Place("promises[repyl].id", 7, 10, 5));
      assertThat(slip.expected())
          .hasToString(
              "the id of an entry of the base, or a whole entry with label, to, by, clause,"
                  + " from, kept-by");
      assertThat(slip.suggestion()).contains("reply");
      Problem capital = problem(over("mabarrah", "channels:\n  - {id: Fax, label: {ar: ناسوخ}}\n"));
      assertThat(capital.type()).isEqualTo(Problems.BAD_ID);
      assertThat(capital.suggestion()).contains("fax");
    }

    @Test
    void an_entry_that_resembles_none_of_the_base_is_told_what_it_lacks_at_once() {
      Problem lone = problem(over("mabarrah", "steps:\n  - {id: xyz, evidence: replied}\n"));
      assertThat(lone.type()).isEqualTo(Problems.NOT_IN_BASE);
      assertThat(lone.expected().options()).containsExactlyInAnyOrder("label", "clause");
      assertThat(lone.suggestion()).isEmpty();
    }

    @Test
    void what_is_wrong_within_a_new_entry_is_told_besides() {
      String text =
          over(
              "mabarrah",
              "channels:\n  - {id: desk, label: {ar: مكتب, en: desk}, clause: {id: zz-1}}\n");
      assertThat(problem(text).type()).isEqualTo(Problems.DANGLING_REFERENCE);
    }

    @Test
    void a_misspelt_key_beside_the_one_that_was_meant_is_laid_over_nothing() {
      Problem problem =
          problem(
              over("mabarrah", "promise: reply\npromises:\n  - {id: reply, not-before: 1 days}\n"));
      assertThat(problem.type()).isEqualTo(Problems.MISPLACED_KEY);
      assertThat(problem.place().line()).isEqualTo(6);
    }

    @Test
    void an_empty_list_does_not_pass_for_a_removal_of_all_entries() {
      Problem problem = problem(over("mabarrah", "tools: []\n"));
      assertThat(problem.type()).isEqualTo(Problems.EMPTY_LIST);
      assertThat(problem.place().path()).isEqualTo("tools");
    }

    @Test
    void an_entry_is_removed_or_changed_and_not_both() {
      Problem both =
          problem(over("mabarrah", "channels:\n  - {id: fax, remove: true, label: {ar: ناسوخ}}\n"));
      assertThat(both.type()).isEqualTo(Problems.UNKNOWN_KEY);
      Problem no = problem(over("mabarrah", "channels:\n  - {id: fax, remove: false}\n"));
      assertThat(no.type()).isEqualTo(Problems.UNKNOWN_VALUE);
    }

    @Test
    void an_id_or_a_key_twice_in_one_document_is_refused_and_does_not_merge_with_itself() {
      Problem id =
          problem(over("mabarrah", "channels: [{id: fax}, {id: fax, clause: {id: A-4}}]\n"));
      assertThat(id.type()).isEqualTo(Problems.DUPLICATE_ID);
      assertThat(id.place().line()).isEqualTo(6);
      Problem key = problem(over("mabarrah", "severities: {overdue: note}\nseverities: {}\n"));
      assertThat(key.type()).isEqualTo(Problems.DUPLICATE_KEY);
    }

    @Test
    void a_reading_must_not_say_another_thing_than_in_the_base() {
      Problem problem =
          problem(
              over(
                  "mabarrah",
                  """
                  readings:
                    - {id: completed-again, choice: {ar: غير ذلك, en: Something else}}
                  """));
      assertThat(problem.type()).isEqualTo(Problems.CONFLICTING_READING);
      assertThat(problem.base()).contains("mabarrah");
      assertThat(problem.expected()).hasToString("the same as in ours.yaml, line 7");
    }

    @Test
    void the_shipped_base_names_each_entry_whose_clause_is_missing() {
      assertThat(
              problems(
                  over("association-base", "sections: [{id: c, heading: {ar: ق, en: C}}]\n"),
                  Map.of()))
          .extracting(problem -> problem.type() + " " + problem.place().path())
          .contains("missing-key channels[telephone].clause", "missing-key promises[reply].from")
          .allMatch(each -> each.startsWith("missing-key "));
    }
  }

  @Nested
  class Hostile_bases {
    @TempDir Path folder;

    private Problem refused(String base) throws IOException {
      Path file = folder.resolve("inside/ours.yaml");
      Files.createDirectories(folder.resolve("inside"));
      Files.writeString(file, over(base, ""));
      InvalidDocumentException refusal =
          catchThrowableOfType(InvalidDocumentException.class, () -> RuleSets.read(file));
      assertThat(refusal).as(base).isNotNull();
      assertThat(refusal.problems()).as(base).hasSize(1);
      return refusal.problems().get(0);
    }

    @Test
    void nothing_is_read_outside_of_the_folder() throws IOException {
      Files.writeString(folder.resolve("outside.yaml"), Documents.text("minimal.yaml"));
      for (String base :
          List.of(
              "../outside.yaml",
              "./../outside.yaml",
              "sub/../../outside.yaml",
              "../../../../../../etc/passwd",
              "/etc/passwd",
              "\"..\\\\outside.yaml\"",
              "file:///etc/passwd",
              "\"C:/outside.yaml\"",
              "./",
              "..",
              "a//b.yaml",
              folder.resolve("outside.yaml").toString())) {
        assertThat(refused(base).type()).as(base).isEqualTo(Problems.DOCUMENT_NOT_ALLOWED);
      }
    }

    @Test
    void a_link_does_not_lead_outside() throws IOException {
      Files.writeString(folder.resolve("outside.yaml"), Documents.text("minimal.yaml"));
      Files.createDirectories(folder.resolve("inside"));
      Files.createSymbolicLink(folder.resolve("inside/link.yaml"), folder.resolve("outside.yaml"));
      Files.createSymbolicLink(folder.resolve("inside/up"), folder);
      assertThat(refused("./link.yaml").type()).isEqualTo(Problems.DOCUMENT_NOT_ALLOWED);
      assertThat(refused("./up/outside.yaml").type()).isEqualTo(Problems.DOCUMENT_NOT_ALLOWED);
    }

    @Test
    void a_link_inside_of_the_folder_is_as_good_as_a_file() throws IOException {
      Files.writeString(folder.resolve("base.yaml"), Documents.text("minimal.yaml"));
      Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("base.yaml"));
      Files.writeString(folder.resolve("ours.yaml"), over("./link.yaml", ""));
      assertThat(PolicyDocument.read(folder.resolve("ours.yaml")).layers())
          .containsExactly(folder.resolve("ours.yaml").toString(), "link.yaml");
    }

    @Test
    void a_folder_or_a_missing_file_is_no_base() throws IOException {
      Files.createDirectories(folder.resolve("inside/sub.yaml"));
      Files.writeString(folder.resolve("inside/template.yaml"), Documents.text("minimal.yaml"));
      assertThat(refused("./sub.yaml").type()).isEqualTo(Problems.DOCUMENT_NOT_FOUND);
      Problem missing = refused("./templat.yaml");
      assertThat(missing.type()).isEqualTo(Problems.DOCUMENT_NOT_FOUND);
      assertThat(missing.suggestion()).contains("template.yaml");
    }

    @Test
    void a_base_in_a_folder_below_sees_its_own_bases_from_there() throws IOException {
      Files.createDirectories(folder.resolve("regions"));
      Files.writeString(folder.resolve("common.yaml"), Documents.text("minimal.yaml"));
      Files.writeString(
          folder.resolve("regions/north.yaml"), "mustafid: 1\nbase: ../common.yaml\n");
      Files.writeString(folder.resolve("ours.yaml"), over("regions/north.yaml", ""));
      assertThat(PolicyDocument.read(folder.resolve("ours.yaml")).layers())
          .hasSize(3)
          .endsWith("regions/north.yaml", "common.yaml");
    }

    @Test
    void a_document_that_builds_on_itself_is_refused_where_the_circle_closes() throws IOException {
      assertThat(refused("./ours.yaml").type()).isEqualTo(Problems.BASE_CYCLE);
      List<Problem> problems =
          problems(
              over("./a.yaml", ""),
              Map.of(
                  "a.yaml", "mustafid: 1\nbase: ./b.yaml\n",
                  "b.yaml", "mustafid: 1\nbase: ./sub/../a.yaml\n"));
      assertThat(problems).hasSize(1);
      assertThat(problems.get(0).type()).isEqualTo(Problems.BASE_CYCLE);
      assertThat(problems.get(0).base()).contains("b.yaml");
    }

    @Test
    void a_thousand_bases_cost_no_more_than_eight() {
      List<String> opened = new ArrayList<>();
      Bases endless =
          name -> {
            opened.add(name);
            String text = "mustafid: 1\nbase: ./b" + opened.size() + ".yaml\n";
            return Optional.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
          };
      InvalidDocumentException refusal =
          catchThrowableOfType(
              InvalidDocumentException.class,
              () -> RuleSets.parse("ours.yaml", over("./b0.yaml", ""), endless));
      assertThat(refusal.problems())
          .extracting(Problem::type)
          .containsExactly(Problems.TOO_MANY_BASES);
      assertThat(opened).hasSize(7);
    }

    @Test
    void a_huge_base_is_not_read_to_its_end() {
      String huge = "mustafid: 1\n#" + "x".repeat(300_000);
      List<Problem> problems = problems(over("./b.yaml", ""), Map.of("b.yaml", huge));
      assertThat(problems).extracting(Problem::type).containsExactly(Problems.TOO_LARGE);
      assertThat(problems.get(0).base()).contains("b.yaml");
    }

    @Test
    void a_base_of_another_version_or_of_another_form_is_refused() {
      assertThat(problems(over("./b.yaml", ""), Map.of("b.yaml", "mustafid: 2\n")))
          .extracting(Problem::type)
          .containsExactly(Problems.UNSUPPORTED_VERSION);
      assertThat(problems(over("./b.yaml", ""), Map.of("b.yaml", "- mustafid\n")))
          .extracting(Problem::type)
          .containsExactly(Problems.WRONG_TYPE);
      assertThat(problems(over("./b.yaml", ""), Map.of("b.yaml", "base: mabarrah\n")))
          .extracting(problem -> problem.type() + " " + problem.base().orElse(""))
          .containsExactly("missing-key b.yaml");
    }

    @Test
    void a_base_that_cannot_be_opened_is_not_a_mistake_of_the_document() {
      Bases broken =
          name -> {
            throw new IOException("no such share");
          };
      UncheckedIOException error =
          catchThrowableOfType(
              UncheckedIOException.class,
              () -> RuleSets.parse("ours.yaml", over("./b.yaml", ""), broken));
      assertThat(error).hasMessage("cannot read ours.yaml").hasRootCauseMessage("no such share");
    }
  }

  @Nested
  class Origins {
    private final PolicyDocument ours = PolicyDocument.read(OURS);

    @Test
    void each_value_says_where_it_stands() {
      assertThat(ours.findOrigin("promises[reply].no-later-than"))
          .contains(
              new Origin(
                  "promises[reply].no-later-than", OURS.toString(), 0, 14, 32, "10 working-days"));
      assertThat(ours.findOrigin("promises[reply].from.last").map(Origin::document))
          .contains("template.yaml");
      assertThat(ours.findOrigin("calendar").map(Origin::layer)).contains(2);
      assertThat(ours.findOrigin("channels[fax].id")).isEmpty();
    }

    @Test
    void all_of_them_read_as_the_golden_file() throws IOException {
      String origins =
          ours.origins().stream().map(Origin::toString).collect(Collectors.joining("\n"));
      Golden.assertMatches("layers/ours.txt", origins.replace('\\', '/'));
    }

    @Test
    void a_document_is_named_with_what_it_builds_on() {
      assertThat(ours.layers())
          .containsExactly(OURS.toString(), "template.yaml", "association-base");
      assertThat(ours).hasToString(OURS + " on template.yaml on association-base");
    }
  }
}
