package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.rules.Mistakes.Mistake;
import org.mustafid.rules.Mistakes.Sort;

/** How well the reader tells the mistakes that people make, measured over all documents. */
class MistakesTest {
  private static final long SEED = 20_261_121;
  private static final int MOST_OF_A_SORT = 200;

  /** What a document with one mistake was refused for. */
  private record Told(Mistake mistake, List<Problem> problems) {
    boolean isAtItsPlace() {
      return problems.stream()
          .map(Problem::place)
          .anyMatch(at -> at.line() == mistake.line() && at.column() == mistake.column());
    }

    boolean isOne() {
      return problems.size() == 1;
    }

    boolean isHealed() {
      return problems.stream()
          .anyMatch(each -> healedBy(each).equals(Optional.of(mistake.before())));
    }

    private Optional<String> healedBy(Problem problem) {
      return problem
          .suggestion()
          .map(
              instead -> {
                List<String> lines = new ArrayList<>(Arrays.asList(mistake.text().split("\n", -1)));
                String line = lines.get(problem.place().line() - 1);
                int start = line.offsetByCodePoints(0, problem.place().column() - 1);
                int end = line.offsetByCodePoints(start, problem.place().length());
                lines.set(
                    problem.place().line() - 1,
                    line.substring(0, start) + instead + line.substring(end));
                return String.join("\n", lines);
              });
    }
  }

  private static final List<Told> TOLD = new ArrayList<>();

  @BeforeAll
  static void make_the_mistakes() {
    List<String> documents =
        new ArrayList<>(RuleSets.shippedIds().stream().map(Documents::shipped).toList());
    documents.add(Documents.text("complete.yaml"));
    documents.add(Documents.text("own-calendar.yaml"));
    Map<Sort, List<Mistake>> mistakes = new EnumMap<>(Sort.class);
    Random random = new Random(SEED);
    for (String document : documents) {
      Mistakes.in(document, random)
          .forEach(each -> mistakes.computeIfAbsent(each.sort(), a -> new ArrayList<>()).add(each));
    }
    for (List<Mistake> sort : mistakes.values()) {
      Collections.shuffle(sort, random);
      sort.stream().limit(MOST_OF_A_SORT).map(MistakesTest::told).forEach(TOLD::add);
    }
  }

  /** Anything but a refusal, such as an exception of another sort, ends the test. */
  private static Told told(Mistake mistake) {
    try {
      RuleSets.parse("mistaken.yaml", mistake.text());
      return new Told(mistake, List.of());
    } catch (InvalidDocumentException e) {
      return new Told(mistake, e.problems());
    }
  }

  @Test
  void there_are_mistakes_of_every_sort() {
    assertThat(TOLD).hasSizeGreaterThan(1_000);
    assertThat(TOLD).extracting(each -> each.mistake().sort()).contains(Sort.values());
  }

  @Test
  void a_mistake_is_told_at_its_line_and_column() {
    assertShare(99, "at the right line and column", TOLD, Told::isAtItsPlace);
  }

  @Test
  void a_mistake_is_one_problem() {
    assertShare(95, "as one problem", TOLD, Told::isOne);
  }

  @Test
  void the_suggestion_for_a_misspelt_word_makes_the_document_what_it_was() {
    List<Told> misspelt =
        TOLD.stream()
            .filter(
                each ->
                    each.mistake().sort() == Sort.MISSPELT_KEY
                        || each.mistake().sort() == Sort.MISSPELT_VALUE)
            .toList();
    assertShare(95, "with what was meant", misspelt, Told::isHealed);
  }

  @Test
  void a_problem_says_what_was_found_and_expected_and_shows_the_line() {
    for (Told told : TOLD) {
      for (Problem problem : told.problems()) {
        boolean isMissing =
            problem.type().equals(Problems.MISSING_KEY)
                || problem.type().equals(Problems.MISSING_LABEL);
        assertThat(problem.found().isEmpty() && !isMissing).as("%s", problem).isFalse();
        assertThat(problem.expected().toString()).as("%s", problem).isNotBlank();
        assertThat(problem.excerpt()).as("%s", problem).isPresent();
      }
    }
  }

  @Test
  void the_schema_agrees_on_every_mistake() {
    TOLD.forEach(each -> SchemaOracle.assertAgreement(each.mistake().text(), each.problems()));
  }

  private static void assertShare(
      int percent, String how, List<Told> told, Predicate<Told> predicate) {
    List<Told> others = told.stream().filter(predicate.negate()).toList();
    double share = 100.0 * (told.size() - others.size()) / told.size();
    assertThat(share)
        .as(
            "%.2f %% of %d mistakes are told %s; of the others: %s",
            share,
            told.size(),
            how,
            others.stream().limit(9).map(each -> each.mistake() + "\n" + each.problems()).toList())
        .isGreaterThanOrEqualTo(percent);
  }
}
