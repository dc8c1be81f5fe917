package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.Excerpt;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;

/** Documents of somebody who wishes the host ill end quickly, in one clear problem. */
class HostileInputTest {
  private static final String MINIMAL = Documents.text("minimal.yaml");
  private static final Duration QUICKLY = Duration.ofSeconds(10); // on a busy machine

  @BeforeAll
  static void start_the_validator_which_takes_its_own_time() {
    assertThat(Constraints.declared()).isNotNull();
  }

  @Test
  void twenty_thousand_brackets() {
    refused("[".repeat(20_000), "too-deep", 1, 33);
    refused("{a: ".repeat(20_000), "too-deep", 1, 129);
    refused("- ".repeat(20_000), "too-deep", 1, 65);
    refused("? ".repeat(20_000), "too-deep", 1, 65);
  }

  @Test
  void thirty_two_levels_are_read_and_then_refused_for_what_they_are() {
    refused("[".repeat(32) + "]".repeat(32), "wrong-type", 1, 1);
  }

  @Test
  void a_billion_laughs() {
    String laughs =
        "a: &a [ha, ha]\n"
            + IntStream.range(0, 20)
                .mapToObj(i -> (char) ('b' + i) + ": &" + (char) ('b' + i) + " [*a, *a]\n")
                .collect(Collectors.joining());
    refused(laughs, "alias-not-allowed", 1, 4);
  }

  @Test
  void a_merge_that_some_programs_follow_and_others_do_not() {
    refused("policy: sample\n<<: {title: x}\n", "alias-not-allowed", 2, 1);
    assertThat(Documents.problemsOf("\"<<\": {title: x}\n"))
        .extracting(problem -> problem.type().id())
        .contains("unknown-key")
        .doesNotContain("alias-not-allowed");
  }

  @Test
  void a_text_that_ends_within_an_escape() {
    for (String escape : List.of("u", "U", "x", "u0", "u004")) {
      assertThat(Documents.problemsOf("policy: \"\\" + escape))
          .as(escape)
          .extracting(problem -> problem.type().id())
          .containsExactly("syntax");
    }
    refused("policy: \"\\u", "syntax", 1, 12);
  }

  @Test
  void a_tag_that_names_a_class() {
    refused("policy: !!javax.script.ScriptEngineManager [x]", "tag-not-allowed", 1, 9);
    refused("!<tag:yaml.org,2002:java/object> {a: b}", "tag-not-allowed", 1, 1);
  }

  @Test
  void ten_megabytes() {
    refused("a".repeat(10_000_000), "too-large", 1, 1);
    refused("م".repeat(200_000), "too-large", 1, 1); // two bytes each
  }

  @Test
  void more_holidays_dates_and_weeks_than_anybody_has() {
    String day = "{id: a, label: {ar: أ, en: a}, first-day: 1 muharram as-announced}";
    String date = "{id: b, label: {ar: ب, en: b}, dates: [" + listed("2020-01-01", 5_000) + "]}";
    String calendar =
        "{id: own, label: {ar: أ, en: a}, zone: Asia/Riyadh, hijri-years: {from: 1319, through:"
            + " 1600}, work-weeks: ["
            + listed("{rest-days: []}", 500)
            + "], holidays: ["
            + date
            + ", "
            + listed(day, 800)
            + "]}";
    String text = Documents.changed(MINIMAL, "saudi-non-profit", calendar);
    assertTimeoutPreemptively(
        QUICKLY,
        () ->
            assertThat(Documents.problemsOf(text))
                .extracting(problem -> problem.place().path())
                .contains(
                    "calendar.work-weeks[101]",
                    "calendar.holidays[b].dates[101]",
                    "calendar.holidays[a]"));
  }

  @Test
  void calendars_joined_without_end() {
    String calendar =
        "{id: both, label: {ar: أ, en: a}, days-off-of: ["
            + listed("saudi-non-profit", 9_000)
            + "]}";
    assertTimeoutPreemptively(
        QUICKLY,
        () ->
            assertThat(
                    Documents.problemsOf(Documents.changed(MINIMAL, "saudi-non-profit", calendar)))
                .extracting(problem -> problem.type().id())
                .contains("out-of-bounds", "duplicate-id"));
  }

  private static String listed(String item, int times) {
    return String.join(", ", Collections.nCopies(times, item));
  }

  @Test
  void an_endless_stream_is_read_up_to_the_limit() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) 'a');
            return length;
          }
        };
    InvalidDocumentException refusal =
        assertTimeoutPreemptively(
            QUICKLY,
            () ->
                catchThrowableOfType(
                    InvalidDocumentException.class, () -> RuleSets.read("endless", endless)));
    assertThat(refusal.problems())
        .extracting(problem -> problem.type().id())
        .containsExactly("too-large");
  }

  @Test
  void zeros_only() {
    refused("\0".repeat(1000), "hostile-character", 1, 1);
    refused("\0".repeat(200_000), "hostile-character", 1, 1);
  }

  @Test
  void zeros_in_every_line_are_told_of_a_hundred_times_and_no_more() {
    assertThat(Documents.problemsOf("\0\n".repeat(100_000)))
        .hasSize(100)
        .allSatisfy(each -> assertThat(each.type().id()).isEqualTo("hostile-character"));
  }

  @Test
  void a_direction_override_is_named_and_told_where_it_stands() {
    String text = Documents.changed(MINIMAL, "mustafid: 1", "mustafid: 1 # \u202Eelif");
    Problem problem = refused(text, "hostile-character", 1, 15);
    assertThat(problem.found()).isEqualTo("\\u{202E}elif");
    assertThat(problem.expected()).hasToString("the same without U+202E RIGHT-TO-LEFT OVERRIDE");
    assertThat(problem.suggestion()).contains("elif");
  }

  @Test
  void every_character_that_hides_or_reorders_text_is_refused_wherever_it_stands() {
    int[] hostile = {
      0x0000, 0x0007, 0x001B, 0x007F, 0x0085, 0x009F, 0x00AD, 0x061C, 0x200B, 0x200C, 0x200D,
      0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066,
      0x2067, 0x2068, 0x2069, 0xFEFF, 0xFFFD, 0xFFFE, 0xE0041
    };
    for (int character : hostile) {
      String there = Character.toString(character);
      for (String text :
          List.of(
              MINIMAL + "# " + there + "\n",
              Documents.changed(MINIMAL, "en: Policy", "en: Pol" + there + "icy"),
              Documents.changed(MINIMAL, "policy:", "pol" + there + "icy:"))) {
        assertThat(Documents.problemsOf(text))
            .as("U+%04X", character)
            .extracting(problem -> problem.type().id())
            .containsExactly("hostile-character");
      }
    }
  }

  @Test
  void arabic_text_with_its_marks_and_number_signs_is_not_hostile() {
    String text =
        Documents.changed(
            Documents.text("minimal.yaml"), "ar: سياسة", "ar: \"سِيَاسَةٌ ﷺ \u0600١٢ ـــ «٪»\"");
    assertThat(RuleSets.parse("arabic.yaml", text).policy().title().find("ar"))
        .contains("سِيَاسَةٌ ﷺ \u0600١٢ ـــ «٪»");
  }

  @Test
  void bytes_that_are_not_utf_8() {
    byte[] latin = "policy: caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
    Problem problem = refused(latin);
    assertThat(problem.type()).isEqualTo(Problems.NOT_UTF_8);
    assertThat(problem.place()).isEqualTo(new Problem.Place("", 1, 12, 1));
    assertThat(problem.found()).isEqualTo("0xE9");
    assertThat(problem.excerpt().map(Excerpt::line)).contains("policy: caf\uFFFD");
    byte[] later = "\uFEFFa: سياسة\r\nb: é \u0080".getBytes(StandardCharsets.UTF_8);
    later[later.length - 2] = ' '; // what is left is half of a character
    assertThat(refused(later).place()).isEqualTo(new Problem.Place("", 2, 7, 1));
    assertThat(refused("policy: سياسة".getBytes(StandardCharsets.UTF_16)).type())
        .isEqualTo(Problems.NOT_UTF_8);
    assertThat(refused(new byte[] {'a', ':', ' ', (byte) 0xD8}).type()) // cut off
        .isEqualTo(Problems.NOT_UTF_8);
    byte[] overlong = {(byte) 0xC0, (byte) 0x80};
    assertThat(refused(overlong).type()).isEqualTo(Problems.NOT_UTF_8);
    byte[] surrogate = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
    assertThat(refused(surrogate).type()).isEqualTo(Problems.NOT_UTF_8);
  }

  @Test
  void half_of_a_surrogate_pair() {
    refused("a: b\nc: \uD800", "not-utf-8", 2, 4);
    String escaped = Documents.changed(MINIMAL, "en: Policy", "en: \"\\ud800\"");
    refused(escaped, "hostile-character", 3, 24);
  }

  @Test
  void nothing() {
    refused("", "wrong-type", 1, 1);
    refused("# only a comment\n\n", "wrong-type", 1, 1);
    refused("\uFEFF", "wrong-type", 1, 1);
    refused("---\n", "wrong-type", 2, 1);
    refused("null", "wrong-type", 1, 1);
    refused("just text", "wrong-type", 1, 1);
  }

  @Test
  void two_documents() {
    refused("a: 1\n---\nb: 2\n", "syntax", 2, 1);
  }

  @Test
  void a_huge_key() {
    refused("? " + "k".repeat(200_000) + "\n: v\n" + MINIMAL, "text-too-long", 1, 3);
    refused("k".repeat(200_000) + ": v\n" + MINIMAL, "text-too-long", 1, 1);
  }

  @Test
  void another_version_of_yaml() {
    refused("%YAML 3.0\n---\na: b\n", "syntax", 1, 1);
  }

  @Test
  void thousands_of_references_to_thousands_of_ids() {
    String events =
        IntStream.range(0, 1_500)
            .mapToObj(i -> "  - {id: e" + i + ", label: {ar: ح, en: e}}\n")
            .collect(Collectors.joining("", "events:\n", ""));
    String evidence =
        IntStream.range(0, 3_000)
            .mapToObj(i -> "x" + i)
            .collect(Collectors.joining(", ", "    evidence: [", "]\n"));
    String text = MINIMAL + events + "steps:\n  - id: reply\n    clause: {id: A-2}\n" + evidence;
    List<Problem> problems = assertTimeoutPreemptively(QUICKLY, () -> Documents.problemsOf(text));
    assertThat(problems).hasSize(3_000);
    assertThat(problems.get(0).expected().options())
        .hasSize(22)
        .startsWith("events", "submitted")
        .endsWith("…");
  }

  @Test
  void thousands_of_entries_over_thousands_of_others() {
    String base = "mustafid: 1\nchannels:\n" + entries("- {id: a%d}\n", 6_500);
    for (String entry :
        List.of("- {id: b%d}\n", "- {id: b%d, remove: true}\n", "- {remove: b%d}\n")) {
      String text = "mustafid: 1\nbase: ./base.yaml\nchannels:\n" + entries(entry, 3_900);
      assertThatThrownBy(
              () -> PolicyDocument.parse("our.yaml", text, name -> Optional.of(bytes(base))))
          .isInstanceOfSatisfying(
              InvalidDocumentException.class,
              refusal -> assertThat(refusal.problems()).hasSizeGreaterThan(3_900));
    }
  }

  @Test
  void thousands_of_references_by_labels_of_others() {
    String text =
        MINIMAL
            + "case-kinds:\n"
            + entries("  - {id: k%d, label: {ar: \"" + "ب ".repeat(1_000) + "\", en: k}}\n", 40)
            + "steps:\n  - {id: reply, clause: {id: A-2}, for: ["
            + entries("A B %d, ", 9_000)
            + "A B]}\n";
    assertThat(Documents.problemsOf(text)).hasSizeGreaterThan(8_000);
  }

  @Test
  void thousands_of_mistakes_on_one_line() {
    String padding = " ".repeat(200_000);
    String text = "{mustafid: 1, policy: a, channels: [" + "[],".repeat(19_000) + padding + "[]]}";
    assertThat(Documents.problemsOf(text)).hasSizeGreaterThan(19_000);
  }

  private static String entries(String form, int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> form.replace("%d", String.valueOf(i)))
        .collect(Collectors.joining());
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_message_shows_no_more_of_a_document_than_a_line_of_a_terminal() {
    for (String text :
        List.of(
            "a: " + "[".repeat(200_000),
            "{a: b, ".repeat(20_000),
            "policy: " + "x".repeat(200_000),
            "policy: \"" + "\u202E".repeat(5_000) + "\"",
            MINIMAL + "k".repeat(3_900) + ": v")) {
      InvalidDocumentException refusal = Documents.refusalOf(text);
      assertThat(String.valueOf(refusal.getMessage()).lines())
          .allSatisfy(line -> assertThat(line).hasSizeLessThan(1_000));
      assertThat(refusal.problems())
          .allSatisfy(
              problem ->
                  assertThat(problem.excerpt().map(Excerpt::line).orElse(""))
                      .hasSizeLessThan(1_000)
                      .doesNotContain("\u202E"));
    }
  }

  @Test
  void long_lines_above_a_mistake_in_the_yaml_are_looked_at_quickly() {
    for (String line : List.of("- ", "a,", "; ", "\"'", "a: ", "،")) {
      String above = "a: |\n  " + line.repeat(60_000) + "\nb: c\n   d: e\n";
      assertThat(assertTimeoutPreemptively(QUICKLY, () -> Documents.problemsOf(above)))
          .as(line)
          .isNotEmpty();
      String here = "a: b\n  " + line.repeat(1_900) + ": c: d\n";
      assertThat(assertTimeoutPreemptively(QUICKLY, () -> Documents.problemsOf(here)))
          .as(line)
          .isNotEmpty();
    }
    String list =
        Documents.changed(
            Documents.text("complete.yaml"),
            "kept-by: submitted\n",
            "kept-by: " + "a,".repeat(1_990) + "a\n");
    assertThat(assertTimeoutPreemptively(QUICKLY, () -> Documents.problemsOf(list))).hasSize(1);
  }

  @Test
  void signs_and_words_in_turn_on_one_line_before_a_colon() {
    assertThat(Documents.problemsOf("x: {a: \"" + "-a".repeat(100_000) + ";\" : b}")).isNotEmpty();
  }

  @Test
  void text_that_takes_patterns_their_time() {
    for (String text :
        List.of(
            "a-".repeat(2000),
            "a" + " ".repeat(3990) + "1",
            "a" + "-".repeat(3990) + "!",
            "1".repeat(4000),
            "a" + "0".repeat(3990))) {
      String spoilt = Documents.changed(MINIMAL, "id: A-1", "id: \"" + text + "\"");
      assertThat(assertTimeoutPreemptively(QUICKLY, () -> Documents.problemsOf(spoilt)))
          .extracting(problem -> problem.type().id())
          .containsExactly("bad-clause");
      String term =
          Documents.changed(Documents.text("complete.yaml"), "10 working-days", "\"" + text + "\"");
      assertThat(assertTimeoutPreemptively(QUICKLY, () -> Documents.problemsOf(term)))
          .extracting(problem -> problem.type().id())
          .containsExactly("bad-term");
    }
  }

  private static Problem refused(String text, String id, int line, int column) {
    List<Problem> found = assertTimeoutPreemptively(QUICKLY, () -> Documents.problemsOf(text));
    assertThat(found).extracting(problem -> problem.type().id()).containsExactly(id);
    Problem problem = found.get(0);
    assertThat(List.of(problem.place().line(), problem.place().column()))
        .containsExactly(line, column);
    return problem;
  }

  private static Problem refused(byte[] bytes) {
    InvalidDocumentException refusal =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () -> RuleSets.read("bytes.yaml", new ByteArrayInputStream(bytes)));
    assertThat(refusal.problems()).hasSize(1);
    return refusal.problems().get(0);
  }
}
