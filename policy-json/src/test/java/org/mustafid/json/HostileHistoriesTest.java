package org.mustafid.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;

class HostileHistoriesTest {
  private static final String HISTORY = "{\"ref\":\"R-17\",\"kind\":\"request\",\"events\":[]}";

  static Stream<Arguments> inputs() {
    return Stream.of(
        Arguments.of("nothing at all", "", "syntax 1:1"),
        Arguments.of("blanks", " \n ", "syntax 1:1"),
        Arguments.of("a number of no mathematics", "NaN", "syntax 1:4"),
        Arguments.of("infinity", withSequence("Infinity"), "syntax 1:96"),
        Arguments.of("a trailing token", HISTORY + " 5", "syntax 1:45"),
        Arguments.of("two histories", HISTORY + "\n" + HISTORY, "syntax 2:1"),
        Arguments.of("a trailing comma", HISTORY.replace("[]", "[],"), "syntax 1:44"),
        Arguments.of("a comment", "/* */" + HISTORY, "syntax 1:1"),
        Arguments.of("an end too early", HISTORY.substring(0, 20), "syntax 1:21"),
        Arguments.of("a line break in a text", HISTORY.replace("R-17", "R\n17"), "syntax 1:10"),
        Arguments.of("deep nesting", "[".repeat(100_000), "too-deep 1:34"),
        Arguments.of("many values", "[" + "0,".repeat(30_000) + "0]", "too-many-nodes 1:40000"),
        Arguments.of(
            "a huge text", HISTORY.replace("R-17", "x".repeat(200_000)), "text-too-long 1:8 ref"),
        Arguments.of("a huge history", " ".repeat(300_000) + HISTORY, "too-large 1:1"),
        Arguments.of(
            "a huge number",
            withSequence("9".repeat(200_000)),
            "out-of-bounds 1:88 events[1].sequence"),
        Arguments.of(
            "a huge exponent", withSequence("1e999999999"), "wrong-type 1:88 events[1].sequence"),
        Arguments.of("a fraction", withSequence("1.5"), "wrong-type 1:88 events[1].sequence"),
        Arguments.of(
            "a number beyond 32 bits",
            withSequence("2147483648"),
            "out-of-bounds 1:88 events[1].sequence"),
        Arguments.of(
            "a direction control",
            HISTORY.replace("R-17", "R\u202E17"),
            "hostile-character 1:8 ref"),
        Arguments.of(
            "a direction control in an escape",
            HISTORY.replace("R-17", "R\\u202e17"),
            "hostile-character 1:8 ref"),
        Arguments.of(
            "a direction control in an id",
            HISTORY.replace("request", "req\u202Eest"),
            "bad-id 1:22 kind"),
        Arguments.of(
            "a direction control in a key",
            HISTORY.replace("kind", "ki\u202Dnd"),
            "unknown-key 1:15"),
        Arguments.of(
            "half of a surrogate pair",
            HISTORY.replace("R-17", "R\\ud800"),
            "hostile-character 1:8 ref"),
        Arguments.of(
            "a reference of nothing visible",
            HISTORY.replace("R-17", "\u2003"),
            "blank-text 1:8 ref"));
  }

  private static String withSequence(String number) {
    return HISTORY.replace(
        "[]", "[{\"kind\":\"served\",\"on\":\"2026-03-08\",\"sequence\":" + number + "}]");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void hostile_text_gives_one_problem_with_its_place(String name, String json, String expected) {
    List<Problem> fromText = problems(() -> CaseHistories.parse("case", json));
    assertThat(fromText).extracting(HostileHistoriesTest::summary).containsExactly(expected);
    assertThat(problems(() -> CaseHistories.read("case", stream(json, UTF_8)))).isEqualTo(fromText);
  }

  @Test
  void text_of_another_encoding_is_refused() {
    assertThat(problems(() -> CaseHistories.read("case", stream(HISTORY, StandardCharsets.UTF_16))))
        .extracting(HostileHistoriesTest::summary)
        .containsExactly("not-utf-8 1:1");
    assertThat(
            problems(() -> CaseHistories.read("case", stream(HISTORY, StandardCharsets.UTF_16LE))))
        .extracting(HostileHistoriesTest::summary)
        .containsExactly("syntax 1:2");
    assertThat(
            problems(
                () ->
                    CaseHistories.read(
                        "case",
                        stream(HISTORY.replace("R", "\n\u00e9"), StandardCharsets.ISO_8859_1))))
        .extracting(HostileHistoriesTest::summary)
        .containsExactly("not-utf-8 2:1");
  }

  private static ByteArrayInputStream stream(String json, Charset charset) {
    return new ByteArrayInputStream(json.getBytes(charset));
  }

  private static List<Problem> problems(Runnable reading) {
    InvalidDocumentException refusal =
        catchThrowableOfType(InvalidDocumentException.class, reading::run);
    assertThat(refusal).isNotNull();
    assertThat(refusal).hasMessageNotContaining("R-17").hasNoCause();
    return refusal.problems();
  }

  private static String summary(Problem problem) {
    Problem.Place place = problem.place();
    return (problem.type().id() + " " + place.line() + ":" + place.column() + " " + place.path())
        .strip();
  }
}
