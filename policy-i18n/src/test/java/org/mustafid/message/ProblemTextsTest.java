package org.mustafid.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mustafid.catalogue.Catalogue;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Excerpt;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.rules.Problems;
import org.mustafid.rules.RuleSets;
import org.mustafid.workday.MonthAnnouncements;

class ProblemTextsTest {
  private static final Messages ARABIC = Messages.in(Messages.ARABIC);
  private static final Messages ENGLISH = Messages.in(Messages.ENGLISH);

  /** Every problem that the library reports. */
  static List<DiagnosticType> catalogue() {
    return Stream.of(Problems.all(), MonthAnnouncements.problems()).flatMap(List::stream).toList();
  }

  @Test
  void a_report_reads_as_the_golden_file_in_both_languages() throws IOException {
    InvalidDocumentException refusal =
        refusalOf(Files.readString(Path.of("src/test/resources/documents/mistakes.yaml")));
    Golden.assertMatches("problems/mistakes.en.txt", ENGLISH.text(refusal) + "\n");
    Golden.assertMatches("problems/mistakes.ar.txt", ARABIC.text(refusal) + "\n");
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void every_problem_has_a_title_and_a_sentence_of_help_in_both_languages(DiagnosticType type) {
    Problem problem =
        Problem.of(type, new Problem.Place("", 1, 1, 0), "", Expectation.of(Kind.TEXT));
    for (Messages messages : List.of(ARABIC, ENGLISH)) {
      assertThat(messages.title(problem.type())).isNotBlank().doesNotEndWith(".");
      assertThat(messages.help(problem.type()))
          .containsOnlyOnce(".")
          .endsWith(".")
          .hasSizeLessThan(200);
      assertThat(messages.text(problem))
          .contains(messages.title(problem.type()), messages.help(problem.type()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_of_expectation_is_said_in_both_languages(Kind kind) {
    Expectation expected = Expectation.of(kind, "7", "8").suchAs("an-example");
    for (Messages messages : List.of(ARABIC, ENGLISH)) {
      assertThat(messages.text(expected)).contains("an-example").hasSizeGreaterThan(15);
    }
    assertThat(withoutDigitsAndCode(ARABIC.text(expected)))
        .as("nothing but names and code in Latin letters")
        .doesNotContainPattern("[a-z]");
  }

  private static String withoutDigitsAndCode(String text) {
    return text.replaceAll("\u2066[^\u2069]*\u2069", "").replaceAll("true|false", "");
  }

  @Test
  void there_is_a_text_for_everything_that_can_be_said_and_no_other() {
    Set<String> expected = new TreeSet<>();
    catalogue().forEach(type -> expected.add("problem." + type.id() + ".title"));
    catalogue().forEach(type -> expected.add("problem." + type.id() + ".help"));
    Arrays.stream(Kind.values()).forEach(kind -> expected.add("expected." + kind.id()));
    expected.addAll(
        List.of(
            "report.heading",
            "problem.heading",
            "problem.heading.path",
            "problem.heading.base",
            "problem.found",
            "problem.expected",
            "problem.suggestion",
            "problem.help",
            "list.separator",
            "expected.such-as",
            "expected.declared.none",
            "expected.file.none",
            "expected.key.purpose"));
    Set<String> others = new TreeSet<>(ENGLISH.problemCatalogue().keys());
    assertThat(others).containsAll(expected);
    others.removeAll(expected);
    assertThat(others).allSatisfy(key -> assertThat(key).startsWith("key."));
  }

  @Test
  void both_languages_say_the_same_with_the_same_arguments() {
    Catalogue arabic = ARABIC.problemCatalogue();
    Catalogue english = ENGLISH.problemCatalogue();
    assertThat(arabic.keys()).isEqualTo(english.keys());
    for (String key : english.keys()) {
      assertThat(arabic.argumentsOf(key)).as(key).isEqualTo(english.argumentsOf(key));
    }
  }

  @Test
  void every_plural_says_all_the_forms_of_its_language() {
    assertPluralsAreWhole(ARABIC.problemCatalogue(), ULocale.forLanguageTag("ar"));
    assertPluralsAreWhole(ENGLISH.problemCatalogue(), ULocale.ENGLISH);
  }

  private static void assertPluralsAreWhole(Catalogue catalogue, ULocale locale) {
    for (String key : catalogue.keys()) {
      MessagePattern pattern = new MessagePattern(catalogue.text(key));
      Set<String> said = new TreeSet<>();
      for (int i = 0; i < pattern.countParts(); i++) {
        if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_SELECTOR) {
          said.add(pattern.getSubstring(pattern.getPart(i)));
        }
      }
      if (!said.isEmpty()) {
        assertThat(said)
            .as(key)
            .containsExactlyInAnyOrderElementsOf(PluralRules.forLocale(locale).getKeywords());
      }
    }
  }

  @Test
  void every_key_that_can_be_missing_says_what_it_is_for() throws IOException {
    String complete =
        Files.readString(Path.of("../policy-rules/src/test/resources/documents/complete.yaml"));
    Set<String> missing = new TreeSet<>();
    Matcher field =
        Pattern.compile("([a-z-]+): (\\{[^{}\\n]*\\}|[^{}\\[\\],\\n]+),? ?").matcher(complete);
    while (field.find()) {
      String dropped = complete.substring(0, field.start()) + complete.substring(field.end());
      for (Problem problem : refusals(dropped)) {
        if (problem.expected().kind() == Kind.KEY) {
          String key = problem.expected().options().get(0);
          missing.add(key);
          assertThat(ENGLISH.text(problem)).contains("the key " + key + ": ");
          assertThat(problem.expected().example()).as(key).isPresent();
        }
      }
    }
    assertThat(missing).contains("clause", "id", "ar", "en", "label", "to", "topic", "number");
  }

  private static List<Problem> refusals(String text) {
    InvalidDocumentException refusal =
        catchThrowableOfType(
            InvalidDocumentException.class, () -> RuleSets.parse("ours.yaml", text));
    return refusal == null ? List.of() : refusal.problems();
  }

  @Test
  void a_missing_start_is_told_with_its_purpose_and_an_example() {
    InvalidDocumentException refusal =
        refusalOf(
            """
            mustafid: 1
            policy: ours
            title: {ar: سياسة, en: Policy}
            association: {id: ours, name: {ar: جمعية, en: Association}}
            calendar: saudi-non-profit
            sections:
              - {id: a, heading: {ar: القنوات, en: Channels}}
            channels:
              - {id: website, clause: {id: A-1}}
            promises:
              - {id: reply, to: request, by: association, kept-by: replied, no-later-than: 5 days, clause: {id: A-2}}
            """);
    assertThat(ENGLISH.text(refusal))
        .contains(
            "the key from: the event from which the period is counted, such as from: {last:"
                + " completed}");
    assertThat(ARABIC.text(refusal)).contains("وهو الحدث الذي تُحسب منه المدة");
  }

  @Test
  void a_sample_has_no_hidden_character_within_and_in_english_mostly_none_around() {
    String arabic = "{ar: زيارة, en: visit}";
    Expectation expected = Expectation.of(Kind.KEY, "label").suchAs("label: " + arabic);
    Problem problem =
        Problem.of(Problems.MISSING_LABEL, new Problem.Place("a.label", 1, 1, 0), "", expected)
            .suggesting(arabic);
    assertThat(ENGLISH.text(problem)).doesNotContainPattern("\\p{Cf}").contains(arabic);
    assertThat(ARABIC.text(problem))
        .contains("\u2066" + arabic + "\u2069", "\u2066label: " + arabic + "\u2069");
  }

  @Test
  void a_sample_that_was_copied_from_a_message_is_refused_with_what_it_would_be_without() {
    String copied = "title: \u2066{ar: سياسة, en: Policy}\u2069";
    Problem problem = refusalOf("mustafid: 1\npolicy: ours\n" + copied + "\n").problems().get(0);
    assertThat(problem.suggestion()).contains("{ar: سياسة, en: Policy}");
    assertThat(ENGLISH.text(problem))
        .contains(
            "Expected: the same without what cannot be seen: U+2066 LEFT-TO-RIGHT ISOLATE, U+2069"
                + " POP DIRECTIONAL ISOLATE",
            "Probably meant: {ar: سياسة, en: Policy}",
            "comes along when a message or a page is copied");
    assertThat(ARABIC.text(problem)).contains("مع نص منسوخ من رسالة أو صفحة");
  }

  @Test
  void a_name_and_a_path_cannot_reach_a_terminal_as_they_are() {
    Problem problem =
        Problem.of(
                Problems.UNKNOWN_KEY,
                new Problem.Place("a\u202Eb", 1, 1, 1),
                "\u001B[2J",
                Expectation.of(Kind.TEXT))
            .shownIn(Excerpt.of("\u001B[2J: \u2067", 1, 4));
    String text = ENGLISH.text(new InvalidDocumentException("\u202Eours.yaml", List.of(problem)));
    assertThat(text)
        .contains("\\u{202E}ours.yaml: 1 problem", "a\\u{202E}b", "Found: \\u{1B}[2J")
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]");
  }

  @Test
  void a_problem_of_a_base_is_told_with_the_name_of_that_document() {
    InvalidDocumentException refusal =
        refusalOf(
            """
            mustafid: 1
            base: mabarrah
            policy: ours
            title: {ar: سياسة, en: Policy}
            association: {id: ours, name: {ar: جمعية, en: Association}}
            readings:
              - {id: completed-again, choice: {ar: غير ذلك, en: Something else}}
            """);
    assertThat(ENGLISH.text(refusal))
        .contains(
            "mabarrah: A reading that says two things",
            "the same as in our-association.yaml, line 7");
    assertThat(ARABIC.text(refusal)).contains("\u2068mabarrah\u2069: قراءة تقول قولين");
  }

  @Test
  void arabic_words_in_a_line_stay_beside_their_marks() {
    List<String> words = List.of("id:", "website", "سياسة", "{ar:", "المستفيدين", "٣", ",", "}");
    List<String> lines = new ArrayList<>();
    for (String before : words) {
      for (String marked : words) {
        for (String after : words) {
          lines.add(before + " " + marked + " " + after);
          Excerpt excerpt = new Excerpt(before + " ", marked, " " + after);
          Problem problem =
              Problem.of(
                      Problems.UNKNOWN_VALUE,
                      new Problem.Place("", 1, 1, 1),
                      marked,
                      Expectation.of(Kind.TEXT))
                  .shownIn(excerpt);
          assertMarksTouch(ARABIC.text(problem).lines().toList().get(1), marked);
        }
      }
    }
    assertThat(lines).hasSize(words.size() * words.size() * words.size());
  }

  /** As somebody sees it whose program knows isolates, in a paragraph from right to left. */
  private static void assertMarksTouch(String line, String marked) {
    int first = line.indexOf(">>>") + 4; // an isolate comes first
    int last = first + marked.length();
    assertThat(line.substring(last + 1, last + 4)).isEqualTo("<<<");
    Bidi bidi = new Bidi(line, Bidi.RTL);
    int[] places = new int[line.length()];
    for (int i = 0; i < places.length; i++) {
      places[i] = bidi.getVisualIndex(i);
    }
    int least = Arrays.stream(places, first, last).min().orElseThrow();
    int most = Arrays.stream(places, first, last).max().orElseThrow();
    assertThat(most - least).as(line).isEqualTo(marked.length() - 1);
    Set<Integer> marks = Set.of(places[first - 2], places[last + 1]);
    assertThat(marks).as(line).containsExactlyInAnyOrder(least - 2, most + 2);
  }

  private static InvalidDocumentException refusalOf(String text) {
    InvalidDocumentException refusal =
        catchThrowableOfType(
            InvalidDocumentException.class, () -> RuleSets.parse("our-association.yaml", text));
    assertThat(refusal).isNotNull();
    return refusal;
  }
}
