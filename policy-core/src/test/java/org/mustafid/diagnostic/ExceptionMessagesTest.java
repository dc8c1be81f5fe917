package org.mustafid.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.Problem.Place;

class ExceptionMessagesTest {
  private static final DiagnosticType UNKNOWN_UNIT =
      DiagnosticType.problem("unknown-unit")
          .with("found", String.class)
          .with("expected", Expectation.class);

  @Nested
  class A_mistake_of_the_caller {
    private final InvalidArgumentException mistake =
        new InvalidArgumentException("Term.amount", "0", "from 1 to 9999");

    @Test
    void is_said_in_one_sentence() {
      assertThat(mistake).hasMessage("Term.amount must be from 1 to 9999, but was 0");
    }

    @Test
    void has_its_parts_as_data() {
      assertThat(mistake.subject()).isEqualTo("Term.amount");
      assertThat(mistake.found()).isEqualTo("0");
      assertThat(mistake.expected()).isEqualTo("from 1 to 9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003", "\u00A0", "\u3164 \u200B"})
    void calls_what_nobody_can_see_blank(String found) {
      assertThat(new InvalidArgumentException("a label", found, "text"))
          .hasMessage("a label must be text, but was blank");
    }
  }

  @Nested
  class A_text_of_a_user {
    @ParameterizedTest(name = "{1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "in \u001B[31mred | in \\u{1B}[31mred",
          "two\u0007bells | two\\u{7}bells",
          "\u202Eevil | \\u{202E}evil",
          "a\u2066b\u2069 | a\\u{2066}b\\u{2069}",
          "zero\u200Bwidth | zero\\u{200B}width",
          "left\u200Emark | left\\u{200E}mark",
          "tag\uDB40\uDC41 | tag\\u{E0041}",
          "half\uD83D | half\\u{D83D}",
          "private\uE000 | private\\u{E000}",
          "line\u2028end | line\\u{2028}end",
          "no\u00A0break | no\\u{A0}break",
          "nothing\u3164 | nothing\\u{3164}"
        })
    void is_shown_without_control_direction_or_invisible_characters(String found, String shown) {
      assertThat(new InvalidArgumentException("a label", found, "text"))
          .hasMessage("a label must be text, but was " + shown);
      assertThat(new OutOfRangeException("the table", found, "1", "2"))
          .hasMessageStartingWith(shown + " is outside of the table");
    }

    @Test
    void is_shown_as_it_is_in_arabic_and_beyond_the_basic_plane() {
      assertThat(new InvalidArgumentException("a label", "الفاكس 📠", "text"))
          .hasMessage("a label must be text, but was الفاكس 📠");
    }

    @Test
    void is_shortened_after_80_characters_and_never_within_one() {
      String phones = "📠".repeat(80);

      assertThat(new InvalidArgumentException("a label", phones, "text"))
          .hasMessageEndingWith("but was " + phones);
      assertThat(new InvalidArgumentException("a label", phones + "x", "text"))
          .hasMessageEndingWith("but was " + phones + "…");
    }

    @Test
    void is_kept_in_full_as_data() {
      assertThat(new InvalidArgumentException("a label", "\u202Eevil", "text").found())
          .isEqualTo("\u202Eevil");
    }
  }

  @Nested
  class A_question_out_of_range {
    private final OutOfRangeException question =
        new OutOfRangeException(
            "the calendar saudi-non-profit", "1999-04-16", "1999-04-17", "2077-11-16");

    @Test
    void is_answered_with_the_range() {
      assertThat(question)
          .hasMessage(
              "1999-04-16 is outside of the calendar saudi-non-profit, which reaches from"
                  + " 1999-04-17 to 2077-11-16, both inclusive");
    }

    @Test
    void has_its_parts_as_data() {
      assertThat(question.subject()).isEqualTo("the calendar saudi-non-profit");
      assertThat(question.found()).isEqualTo("1999-04-16");
      assertThat(question.firstInclusive()).isEqualTo("1999-04-17");
      assertThat(question.lastInclusive()).isEqualTo("2077-11-16");
    }
  }

  @Nested
  class A_document_with_mistakes {
    private final Problem first =
        Problem.of(
                UNKNOWN_UNIT,
                new Place("promises[reply].no-later-than", 31, 23, 11),
                "wrking-days",
                Expectation.of(Kind.ONE_OF, "days", "working-days", "weeks"))
            .suggesting("15 working-days");
    private final Problem second =
        Problem.of(
            DiagnosticType.problem("missing-key"),
            new Place("", 1, 1, 0),
            "",
            Expectation.of(Kind.KEY, "from"));

    @Test
    void is_said_with_the_place_of_each_in_document_order() {
      assertThat(new InvalidDocumentException("rules.yaml", List.of(second, first)))
          .hasMessage(
              """
              rules.yaml: 2 problems
                missing-key   line 1, column 1
                  expected   the key from
                unknown-unit   line 31, column 23   promises[reply].no-later-than
                  found      wrking-days
                  expected   one of days, working-days, weeks
                  try        15 working-days"""
                  .stripIndent());
    }

    @Test
    void says_one_problem_if_there_is_one() {
      assertThat(new InvalidDocumentException("rules.yaml", List.of(second)))
          .hasMessage(
              """
              rules.yaml: 1 problem
                missing-key   line 1, column 1
                  expected   the key from"""
                  .stripIndent());
    }

    @Test
    void has_its_problems_as_data() {
      InvalidDocumentException mistakes =
          new InvalidDocumentException("rules.yaml", List.of(second, first));

      assertThat(mistakes.document()).isEqualTo("rules.yaml");
      assertThat(mistakes.problems()).containsExactly(second, first);
      assertThat(first.suggestion()).contains("15 working-days");
      assertThat(first.arguments().keySet()).containsExactly("found", "expected", "suggestion");
      assertThat(second.arguments().keySet()).containsExactly("found", "expected");
    }

    @Test
    void quotes_its_name_its_keys_and_what_was_found_safely() {
      Problem hostile =
          Problem.of(
              UNKNOWN_UNIT,
              new Place("promises[\u202Ereply]", 1, 1, 1),
              "\u001B[2J",
              Expectation.of(Kind.TERM));

      assertThat(new InvalidDocumentException("rules\u202E.yaml", List.of(hostile)))
          .hasMessage(
              """
              rules\\u{202E}.yaml: 1 problem
                unknown-unit   line 1, column 1   promises[\\u{202E}reply]
                  found      \\u{1B}[2J
                  expected   an amount and a unit, such as 15 working-days"""
                  .stripIndent());
    }

    @Test
    void shows_what_was_found_alike_with_and_without_a_suggestion() {
      // What was quoted is longer than what was found, and must not be quoted and cut again.
      Problem problem =
          Problem.of(
              UNKNOWN_UNIT,
              new Place("", 1, 1, 1),
              "x".repeat(79) + "\u202E",
              Expectation.of(Kind.TEXT));

      assertThat(problem.found()).isEqualTo("x".repeat(79) + "\\u{202E}");
      assertThat(problem.suggesting("y").found()).isEqualTo(problem.found());
    }

    @Test
    void says_where_it_stands_and_does_not_say_twice_what_was_found() {
      Problem shown = first.shownIn(Excerpt.of("    no-later-than: 15 wrking-days", 23, 11));
      assertThat(new InvalidDocumentException("rules.yaml", List.of(shown)))
          .hasMessage(
              """
              rules.yaml: 1 problem
                unknown-unit   line 31, column 23   promises[reply].no-later-than
                  in         no-later-than: 15 wrking-days
                                               ^^^^^^^^^^^
                  expected   one of days, working-days, weeks
                  try        15 working-days"""
                  .stripIndent());
    }

    @Test
    void tells_fifty_of_very_many() {
      InvalidDocumentException many =
          new InvalidDocumentException("rules.yaml", Collections.nCopies(3_000, second));
      assertThat(many.problems()).hasSize(3_000);
      assertThat(many)
          .hasMessageStartingWith("rules.yaml: 3000 problems\n")
          .hasMessageEndingWith("\n  and 2950 more");
      assertThat(String.valueOf(many.getMessage()).lines()).hasSize(1 + 2 * 50 + 1);
    }

    @Test
    void has_no_suggestion_that_could_not_be_pasted() {
      assertThat(second.suggesting("x".repeat(81)).suggestion()).isEmpty();
      assertThat(second.suggesting("a\u202Eb").suggestion()).isEmpty();
    }

    @Test
    void is_equal_by_all_that_it_says() {
      assertThat(first.suggesting("15 days")).isNotEqualTo(first);
      assertThat(first.shownIn(Excerpt.of("a", 1, 1)))
          .isEqualTo(first.shownIn(Excerpt.of("a", 1, 1)))
          .isNotEqualTo(first);
    }

    @Test
    void has_at_least_one() {
      assertThatThrownBy(() -> new InvalidDocumentException("rules.yaml", List.of()))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("problems of rules.yaml must be one or more, but was none");
    }

    @Test
    void keeps_its_message_and_loses_its_problems_when_serialized() throws Exception {
      InvalidDocumentException before = new InvalidDocumentException("rules.yaml", List.of(first));
      InvalidDocumentException after = copy(before);

      assertThat(after).hasMessage(before.getMessage());
      assertThat(after.document()).isEqualTo("rules.yaml");
      assertThat(after.problems()).isEmpty();
    }

    private InvalidDocumentException copy(InvalidDocumentException original)
        throws IOException, ClassNotFoundException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(original);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return (InvalidDocumentException) in.readObject();
      }
    }
  }

  @Nested
  class An_expectation {
    @Test
    void lists_its_options_or_its_bounds() {
      assertThat(Expectation.oneOf(List.of("days", "weeks"))).hasToString("one of days, weeks");
      assertThat(Expectation.of(Kind.BETWEEN, "1", "9999"))
          .hasToString("a whole number between 1 and 9999");
      assertThat(Expectation.of(Kind.AT_MOST_LEVELS, "20")).hasToString("at most 20 levels");
      assertThat(Expectation.declared("events", List.of("submitted", "visited")))
          .hasToString("submitted, visited, or an id declared under events");
      assertThat(Expectation.declared("events", List.of()))
          .hasToString("an id declared under events");
      assertThat(Expectation.oneOf(List.of("1"))).hasToString("1");
      assertThat(Expectation.of(Kind.AS_IN_LINE, "ت/6", "12")).hasToString("ت/6, as in line 12");
    }

    @Test
    void ends_with_an_example_if_one_helps() {
      assertThat(Expectation.of(Kind.DATE))
          .hasToString("a Gregorian date as YYYY-MM-DD, such as 2026-03-08");
      assertThat(Expectation.of(Kind.KEY, "from").suchAs("from: {last: completed}"))
          .hasToString("the key from, such as from: {last: completed}");
    }

    @Test
    void has_a_kind_with_a_stable_id() {
      assertThat(Kind.ONE_OF.id()).isEqualTo("one-of");
      assertThat(Kind.UTF_8.id()).isEqualTo("utf-8");
    }

    @Test
    void is_equal_by_its_kind_and_options() {
      assertThat(Expectation.oneOf(List.of("days"))).isEqualTo(Expectation.of(Kind.ONE_OF, "days"));
    }
  }
}
