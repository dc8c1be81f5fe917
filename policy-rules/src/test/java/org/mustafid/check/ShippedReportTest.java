package org.mustafid.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mustafid.assessment.RuleSet;
import org.mustafid.rules.RuleSets;

/** What a careful reader saw in the print of the five policies, and what checks see of it. */
class ShippedReportTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** Per document: what checks see of its declared defects, and how many they cannot see. */
  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of(
            "ofuq",
            3, // a heading as an item, sub-goals at another level, a misprint
            List.of(
                "conflicting-registrations (clause cover-1, letterhead-1)",
                "conflicting-contacts (clause cover-1, letterhead-1)",
                "duty-without-interval (clause preamble-4)",
                "floor-without-cap (clause handling-5)",
                "promise-without-start (clause handling-5)",
                "approval-undated (clause approval-1)",
                "approval-unnumbered (clause approval-1)",
                "approval-unsigned (clause approval-1)")),
        Arguments.of(
            "manarat",
            1, // a leftover of another text
            List.of(
                "registration-missing",
                "duty-without-interval (clause introduction-4)",
                "contact-missing (clause channels)",
                "floor-without-cap (clause handling-5)",
                "promise-without-start (clause handling-5)",
                "numbering-partial (clause handling-6)",
                "approval-number-scrambled (clause approval-1)")),
        Arguments.of(
            "ihsan-housing",
            3, // the table of contents, the century in the header, sub-goals at another level
            List.of(
                "duty-without-interval (clause preamble-4)",
                "numbering-gap (clause goals-6)",
                "channel-without-contact (clause channels-2)",
                "floor-without-cap (clause handling-5)",
                "promise-without-start (clause handling-5)",
                "approval-date-unreadable (clause approval-1)")),
        Arguments.of(
            "modeem",
            7, // another association's name, three words, a signature, two headings
            List.of(
                "approval-missing",
                "contact-without-channel (clause cover-1)",
                "duty-without-interval (clause definition-4)",
                "numbering-repeated (clause channels, tools, handling)",
                "visitor-without-channel (clause handling-1)",
                "floor-without-cap (clause handling-4)",
                "promise-without-start (clause handling-4)")),
        Arguments.of(
            "mabarrah",
            4, // two words in one label, two letters, two names for one committee
            List.of(
                "approval-missing",
                "contact-without-channel (clause cover-4)",
                "channel-without-contact (clause A-4)",
                "channel-without-contact (clause A-5)",
                "items-joined (clause A-5)",
                "conditions-unjoined (clause D)",
                "compensation-amount-unstated (clause D)",
                "claim-without-period (clause D)",
                "promise-unquantified (clause E-1)",
                "duty-without-interval (clause H-1)")));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_declared_defect_is_found_unless_it_is_one_of_the_wording(
      String id, int unseen, List<String> seen) {
    RuleSet rules = RuleSets.shipped(id);

    assertThat(Checks.run(rules, TODAY))
        .filteredOn(each -> each.declaredAs().isPresent())
        .extracting(FailedCheck::toString)
        .containsExactlyElementsOf(seen);
    assertThat(rules.policy().defects())
        .filteredOn(defect -> defect.checks().isEmpty())
        .hasSize(unseen);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void no_defect_names_a_check_that_does_not_see_it(String id, int unseen, List<String> seen) {
    assertThat(Checks.run(RuleSets.shipped(id), TODAY))
        .extracting(FailedCheck::type)
        .doesNotContain(CheckTypes.DEFECT_NOT_SEEN)
        .hasSizeGreaterThan(unseen + seen.size());
  }
}
