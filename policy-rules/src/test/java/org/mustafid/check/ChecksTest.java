package org.mustafid.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mustafid.assessment.RuleSet;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.Diagnostic;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Labels;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Suppression;
import org.mustafid.rules.RuleSets;

class ChecksTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static List<String> failed(String text) {
    return Checks.run(Fixtures.rules(text), TODAY).stream().map(each -> each.type().id()).toList();
  }

  static Stream<String> fixtures() {
    return Fixtures.ids().stream();
  }

  @Nested
  class Each_check {
    @Test
    void is_passed_by_the_sound_document() {
      assertThat(failed(Fixtures.sound())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.mustafid.check.ChecksTest#fixtures")
    void is_failed_by_the_document_that_lacks_what_it_asks_for(String id) {
      assertThat(failed(Fixtures.failing(id).text())).isEqualTo(Fixtures.failing(id).failed());
    }

    @Test
    void has_a_document_that_fails_it_and_no_document_is_for_nothing() {
      Set<String> expected =
          Checks.catalogue().stream()
              .map(DiagnosticType::id)
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> built = Set.of("body-undeclared"); // which the reader refuses
      expected.removeAll(built);

      assertThat(new TreeSet<>(Fixtures.ids())).isEqualTo(expected);
    }

    @Test
    void of_bodies_is_failed_by_a_built_policy_whose_duty_is_of_a_body_that_it_does_not_name() {
      assertThat(Checks.run(Fixtures.withUndeclaredBody(), TODAY))
          .singleElement()
          .hasToString("body-undeclared (clause F-4)");
    }
  }

  @Nested
  class What_is_as_good {
    @Test
    void an_appeal_is_a_stage_that_follows_another_whatever_opens_it() {
      assertThat(failed(Fixtures.changed("opened-by: appealed", "opened-by: reopened"))).isEmpty();
    }

    @Test
    void a_promise_after_a_bypass_starts_with_the_first_of_both_events() {
      String bypassed = Fixtures.failing("bypass-without-start").text();

      assertThat(failed(bypassed.replace("{first: appealed}", "{first-of: [appealed, submitted]}")))
          .isEmpty();
      assertThat(failed(bypassed.replace("{first: appealed}", "{first: referred}"))).isEmpty();
      assertThat(
              failed(
                  bypassed
                      .replace("{first: appealed}", "{first-of: [appealed, {missed: first-look}]}")
                      .replace(
                          "promises:\n",
                          """
                          promises:
                            - id: first-look
                              label: {ar: النظر الأول, en: first look}
                              to: complaint
                              by: association
                              from: {first: submitted}
                              kept-by: referred
                              no-later-than: 5 working-days
                              clause: {id: E-2}
                          """)))
          .doesNotContain("bypass-without-start");
      assertThat(failed(bypassed.replace("    bypassed-by: urgent\n", ""))).isEmpty();
    }

    @Test
    void ids_may_be_told_apart_by_a_number_or_a_letter() {
      String alike = Fixtures.failing("ids-alike").text();

      assertThat(failed(alike.replace("id: reviews", "id: review2"))).isEmpty();
      assertThat(failed(alike.replace("id: reviews", "id: review-b"))).isEmpty();
    }

    @Test
    void a_cap_as_long_as_the_period_is_as_good_as_none() {
      String longer = Fixtures.failing("cap-longer-than-period").text();

      assertThat(failed(longer.replace("every: 3 weeks", "every: 30 days"))).isEmpty();
      assertThat(failed(longer.replace("every: 3 weeks", "every: 1 months"))).isEmpty();
    }

    @Test
    void a_floor_longer_than_the_period_of_what_has_no_cap_cannot_be_kept() {
      assertThat(
              failed(
                  Fixtures.changed(
                      "no-later-than: 30 days", "every: 3 weeks\n    not-before: 30 days")))
          .containsExactly("cap-shorter-than-floor");
    }

    @Test
    void a_word_beside_a_period_is_one_beside_a_term() {
      String word = "unquantified: {ar: دوريًا, en: regularly}";
      assertThat(failed(Fixtures.changed("no-later-than: 30 days", "every: 3 months\n    " + word)))
          .containsExactly("word-beside-term");
    }
  }

  @Nested
  class The_catalogue {
    @Test
    void has_every_constant_in_the_order_of_the_class() throws IllegalAccessException {
      List<DiagnosticType> constants = new ArrayList<>();
      for (Field field : CheckTypes.class.getFields()) {
        constants.add((DiagnosticType) field.get(null));
      }

      assertThat(Checks.catalogue()).isEqualTo(constants);
      assertThat(Checks.catalogue())
          .extracting(DiagnosticType::subject)
          .containsOnly(DiagnosticType.Subject.CHECK);
    }

    /** Ids, severities and arguments are promised to users; a change is one of the contract. */
    @Test
    void is_as_published() {
      assertThat(
              Checks.catalogue().stream()
                  .map(
                      type ->
                          type.severity()
                              + " "
                              + type
                              + type.parameters().entrySet().stream()
                                  .map(it -> it.getKey() + ": " + it.getValue().getSimpleName())
                                  .collect(Collectors.joining(", ", " (", ")"))
                              + (CheckTypes.isAdvice(type) ? " advice" : ""))
                  .collect(Collectors.joining("\n", "", "\n")))
          .isEqualTo(Fixtures.read("../golden/checks/catalogue.txt"));
    }
  }

  @Nested
  class A_failed_check {
    private final FailedCheck floor =
        Checks.run(RuleSets.shipped("ofuq"), TODAY).stream()
            .filter(each -> each.type().equals(CheckTypes.FLOOR_WITHOUT_CAP))
            .findFirst()
            .orElseThrow();

    @Test
    void has_a_place_and_arguments_by_name() {
      assertThat(floor).hasToString("floor-without-cap (clause handling-5)");
      assertThat(floor.clauses()).extracting(Clause::id).containsExactly("handling-5");
      assertThat(floor.arguments())
          .hasToString("{promise=promise reply to request, handling-5, floor=2 weeks}");
      assertThat(floor.isAdvice()).isFalse();
    }

    @Test
    void is_linked_to_the_defect_by_which_the_document_points_it_out() {
      assertThat(floor.declaredAs().orElseThrow()).hasToString("missing, handling-5");
    }

    @Test
    void is_linked_to_no_defect_at_another_place() {
      String elsewhere =
          Fixtures.changed("    no-later-than: 2 weeks\n", "")
              + "defects:\n"
              + "  - {kind: missing, text: {ar: نقص, en: lack}, check: floor-without-cap, clause: {id: E}}\n";

      List<FailedCheck> all = Checks.run(Fixtures.rules(elsewhere), TODAY);

      assertThat(all)
          .extracting(FailedCheck::toString)
          .containsExactly("floor-without-cap (clause C-2)", "defect-not-seen (clause E)");
      assertThat(all.get(0).declaredAs()).isEmpty();
    }

    @Test
    void never_keeps_a_document_from_being_read() {
      for (String id : RuleSets.shippedIds()) {
        assertThat(Checks.run(RuleSets.shipped(id), TODAY)).as(id).isNotEmpty();
      }
    }
  }

  @Nested
  class A_suppression {
    private static final String FAILING =
        Fixtures.changed(
            "    no-later-than: 2 weeks\n", "", "topic: reasons", "topic: information");

    private static String with(String suppression) {
      return FAILING + "suppress:\n  - " + suppression + "\n";
    }

    @Test
    void hides_a_check_through_its_last_day() {
      RuleSet rules =
          Fixtures.rules(
              with(
                  "{check: floor-without-cap, clause: {id: C-2}, "
                      + "reason: {ar: يُراجع, en: Under review}, until: 2027-12-31}"));

      assertThat(Checks.run(rules, LocalDate.of(2027, 12, 31)))
          .extracting(FailedCheck::toString)
          .containsExactly("reasons-missing");
      assertThat(Checks.suppressed(rules, LocalDate.of(2027, 12, 31)))
          .singleElement()
          .satisfies(
              hidden -> {
                assertThat(hidden).hasToString("floor-without-cap (clause C-2)");
                assertThat(hidden.suppressedBy().orElseThrow())
                    .hasToString("floor-without-cap at C-2");
              });
    }

    @Test
    void that_has_expired_lets_the_check_be_told_again_and_says_so() {
      RuleSet rules =
          Fixtures.rules(
              with(
                  "{check: floor-without-cap, reason: {ar: يُراجع, en: Under review}, until: 2027-12-31}"));

      assertThat(Checks.run(rules, LocalDate.of(2028, 1, 1)))
          .extracting(FailedCheck::toString)
          .containsExactly(
              "reasons-missing", "suppression-expired", "floor-without-cap (clause C-2)");
      assertThat(Checks.suppressed(rules, LocalDate.of(2028, 1, 1))).isEmpty();
    }

    @Test
    void covers_the_items_of_its_section() {
      assertThat(
              failed(
                  with(
                      "{check: floor-without-cap, clause: {id: C}, reason: {ar: س, en: w}, until: 2027-12-31}")))
          .containsExactly("reasons-missing");
    }

    @Test
    void at_another_place_hides_nothing_and_is_told() {
      assertThat(
              Checks.run(
                  Fixtures.rules(
                      with(
                          "{check: floor-without-cap, clause: {id: C-1}, "
                              + "reason: {ar: س, en: w}, until: 2027-12-31}")),
                  TODAY))
          .extracting(FailedCheck::toString)
          .containsExactly(
              "reasons-missing",
              "suppression-unused (clause C-1)",
              "floor-without-cap (clause C-2)");
    }

    @Test
    void changes_no_answer_and_so_not_the_fingerprint() {
      String suppressed =
          with("{check: floor-without-cap, reason: {ar: س, en: w}, until: 2027-12-31}");

      assertThat(Fixtures.rules(suppressed).fingerprint())
          .isEqualTo(Fixtures.rules(FAILING).fingerprint());
    }

    @Test
    void of_a_check_that_there_is_not_is_refused_in_a_policy_that_was_built() {
      Policy policy =
          Policy.builder()
              .from(Fixtures.rules(Fixtures.sound()).policy())
              .addSuppressions(Suppression.of("no-such-check", Labels.of("س", "why"), TODAY))
              .build();
      RuleSet rules = RuleSet.of(policy);

      assertThatThrownBy(() -> Checks.run(rules, TODAY))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "the check of a suppression must be the id of a check, but was no-such-check");
    }
  }

  @Test
  void what_is_about_the_whole_policy_comes_first_and_the_rest_in_the_order_of_print() {
    RuleSet rules = RuleSets.shipped("mabarrah");
    List<String> sections =
        rules.policy().sections().stream().map(section -> section.id().value()).toList();

    assertThat(
            Checks.run(rules, TODAY).stream()
                .map(
                    each ->
                        each.clauses().isEmpty()
                            ? -1
                            : sections.indexOf(each.clauses().get(0).section().id().value())))
        .isSorted()
        .contains(-1, sections.size() - 2);
  }

  @Test
  void results_are_diagnostics_like_findings_and_problems() {
    assertThat(Checks.run(RuleSets.shipped("modeem"), TODAY))
        .allMatch(Diagnostic.class::isInstance);
  }
}
