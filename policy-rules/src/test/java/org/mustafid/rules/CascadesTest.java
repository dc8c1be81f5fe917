package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One mistake is one problem, and mistakes behind a mistake are still found. */
class CascadesTest {
  private static final String COMPLETE = Documents.text("complete.yaml");

  @Test
  void a_promise_with_a_mistake_can_still_be_named_by_a_step() {
    assertThat(problems("kept-by: [replied, accepted, refused]", "kept-by: [reply]"))
        .containsExactly("dangling-reference promises[reply].kept-by[1]");
  }

  @Test
  void a_promise_whose_id_is_unreadable_makes_no_reference_dangle() {
    assertThat(problems("  - id: reply\n    label", "  - id: Re ply\n    label"))
        .containsExactly("bad-id promises[1].id");
    assertThat(problems("  - id: reply\n    label", "  - di: reply\n    label"))
        .containsExactly("unknown-key promises[1]");
    assertThat(problems("promises:\n", "promisses:\n")).containsExactly("unknown-key ");
  }

  @Test
  void a_section_with_a_mistake_can_still_be_cited() {
    assertThat(problems("heading: {ar: التعامل, en: Handling}", "heading: Handling"))
        .containsExactly("wrong-type sections[handling].heading");
    assertThat(problems("{id: handling, heading", "{id: han dling, heading"))
        .containsExactly("bad-id sections[3].id");
  }

  @Test
  void sections_that_are_missing_are_missing_once() {
    int start = COMPLETE.indexOf("sections:\n");
    int end = COMPLETE.indexOf("readings:\n");
    assertThat(problems(COMPLETE.substring(start, end), ""))
        .containsExactly("missing-key sections");
    assertThat(problems(COMPLETE.substring(start, end), "sections: many\n"))
        .containsExactly("wrong-type sections");
  }

  @Test
  void an_event_with_a_mistake_can_still_be_used() {
    assertThat(problems("{id: visited, label: {ar: الزيارة, en: visit}}", "{id: visited}"))
        .containsExactly("missing-label events[visited].label");
    assertThat(problems("{id: visited, label", "{id: Visited, label"))
        .containsExactly("bad-id events[1].id");
  }

  @Test
  void a_clause_with_a_mistake_leaves_what_it_states_alone() {
    assertThat(problems("clause: {id: handling-2}", "clause: {id: handling-x}"))
        .containsExactly("dangling-reference steps[home-visit].clause.id");
  }

  @Test
  void evidence_with_a_mistake_is_not_missing() {
    assertThat(problems("evidence: [visited]", "evidence: visit ed"))
        .containsExactly("bad-id steps[home-visit].evidence");
    assertThat(problems("evidence: [visited]", "evidnce: [visited]"))
        .containsExactly("unknown-key steps[home-visit]");
  }

  @Test
  void a_misspelt_key_is_read_as_what_it_was_meant_to_be() {
    assertThat(
            problems(
                "association:\n  id: complete\n", "asociation:\n  id: Complete\n  colour: red\n"))
        .containsExactly("unknown-key ", "bad-id association.id", "unknown-key association");
  }

  @Test
  void a_key_twice_is_not_decoded_twice() {
    assertThat(problems("    to: complaint\n", "    to: complaint\n    to: nonsense\n"))
        .containsExactly("duplicate-key promises[objection].to");
  }

  @Test
  void a_term_with_a_mistake_is_not_missing() {
    assertThat(
            problems(
                "    not-before: 3 days\n    no-later-than: 10 working-days\n",
                "    not-before: three days\n"))
        .containsExactly("bad-term promises[reply].not-before");
  }

  @Test
  void a_hostile_character_is_told_and_then_as_if_it_had_never_been_there() {
    assertThat(problems("promise: reply\n", "promise: re\u200Bply\n"))
        .containsExactly("hostile-character ");
    assertThat(problems("  - id: reply\n    label", "  - id: \u200Breply\n    labl"))
        .containsExactly("hostile-character ", "unknown-key promises[reply]");
  }

  @Test
  void a_body_with_a_mistake_can_still_be_named() {
    assertThat(problems("{id: visitor, label: {ar: الزائر, en: visitor}", "{id: visitor"))
        .containsExactly("missing-label bodies[visitor].label");
    assertThat(problems("{id: visitor, label", "{id: Visitor, label"))
        .containsExactly("bad-id bodies[3].id");
    assertThat(problems("bodies:\n", "bodeis:\n")).containsExactly("unknown-key ");
  }

  @Test
  void a_condition_with_a_mistake_can_still_be_combined() {
    assertThat(problems("      proven-by: visited\n", "      proven-by: vistied\n"))
        .containsExactly("dangling-reference compensation.conditions[visited-and-seen].proven-by");
    assertThat(problems("    - id: visited-and-seen\n", "    - id: Visited\n"))
        .containsExactly("bad-id compensation.conditions[3].id");
  }

  @Test
  void a_count_is_measured_by_the_parts_that_are_written() {
    assertThat(
            problems(
                "{count: 2, of: [fault-proven, committee-minutes",
                "{count: 4, of: [fault-proven, comittee-minutes"))
        .containsExactly(
            "out-of-bounds compensation.connective.reading.at-least.count",
            "dangling-reference compensation.connective.reading.at-least.of[2]");
  }

  @Test
  void a_printed_date_with_a_mistake_leaves_what_it_is_taken_for_alone() {
    assertThat(problems("date: {printed: \"10 / 20", "date: {prited: \"10 / 20"))
        .containsExactly("unknown-key approval.date");
  }

  @Test
  void a_misspelt_well_known_id_can_be_referred_to_as_it_was_meant() {
    assertThat(problems("{id: chairman, clause", "{id: chariman, clause"))
        .containsExactly("missing-label bodies[chariman].id");
    assertThat(problems("- id: committee-minutes\n", "- id: comittee-minutes\n"))
        .containsExactly("missing-label compensation.conditions[comittee-minutes].id");
  }

  @Test
  void an_id_twice_may_be_a_slip_for_another_to_which_things_refer() {
    assertThat(problems("{id: b, heading", "{id: a, heading"))
        .containsExactly("duplicate-id sections[a].id");
  }

  @Test
  void a_declaration_that_is_missing_is_told_at_the_first_use_of_it() {
    assertThat(problems("  - {id: board, clause: {id: effect-1}}\n", ""))
        .containsExactly("dangling-reference approval.by");
    String twice =
        Documents.changed(COMPLETE, "kept-by: submitted\n", "kept-by: visted\n")
            .replace("proven-by: visited\n", "proven-by: visted\n");
    assertThat(Documents.problemsOf(twice))
        .as("a misspelt one is told each time")
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem.suggestion()).contains("visited"));
  }

  @Test
  void a_key_that_could_be_either_of_two_leaves_neither_missing() {
    assertThat(problems("{all: [fault-proven, {any", "{aly: [fault-proven, {any"))
        .containsExactly("unknown-key compensation.connective.instead-of[1].reading");
    assertThat(
            problems("    unstated: true\n    reading: {at", "    nstated: true\n    reading: {at"))
        .containsExactly("unknown-key compensation.connective");
  }

  @Test
  void a_language_that_is_a_slip_for_ours_is_told_as_such() {
    assertThat(problems("name: {ar: جمعية المثال, en", "name: {ar: جمعية المثال, ne"))
        .containsExactly("unknown-key association.name");
    assertThat(problems("name: {ar: جمعية المثال, en", "name: {ar: جمعية المثال, bn"))
        .as("Bengali is a language of beneficiaries")
        .containsExactly("missing-key association.name.en");
  }

  @Test
  void the_mark_that_most_say_is_taken_for_the_right_one() {
    String marked =
        COMPLETE
            .replace(
                "clause: {id: handling-3, printed: \"3\"}",
                "clause: {id: handling-3, printed: \"8\"}")
            .replace("clause: {id: handling-3}", "clause: {id: handling-3, printed: \"3\"}");
    assertThat(Documents.problemsOf(marked))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.type()).isEqualTo(Problems.CONFLICTING_MARK);
              assertThat(problem.found()).isEqualTo("\"8\"");
              assertThat(problem.expected()).hasToString("3, as in line 126");
            });
  }

  @Test
  void a_reading_that_its_list_has_twice_is_told_once() {
    String reading =
        "  - id: one-officer\n    choice: {ar: الموظفان واحد, en: The two officers are one}\n";
    String other = "  - id: one-officer\n    choice: {ar: غير ذلك, en: Something else}\n";
    assertThat(problems(reading, other + reading))
        .containsExactly("duplicate-id readings[one-officer].id");
  }

  @Test
  void another_version_is_the_only_problem_of_its_document() {
    assertThat(problems("mustafid: 1\npolicy: complete", "mustafid: 7\npolice: Complete"))
        .containsExactly("unsupported-version mustafid");
  }

  private static List<String> problems(String passage, String instead) {
    return Documents.problemsOf(Documents.changed(COMPLETE, passage, instead)).stream()
        .map(problem -> problem.type().id() + " " + problem.place().path())
        .toList();
  }
}
