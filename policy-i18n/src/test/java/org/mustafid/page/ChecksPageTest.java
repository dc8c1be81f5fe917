package org.mustafid.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.assessment.RuleSet;
import org.mustafid.check.Checks;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.message.Golden;
import org.mustafid.message.Messages;
import org.mustafid.name.Labels;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Suppression;

class ChecksPageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final ChecksPage PAGE = ChecksPage.of(FivePolicies.all(), TODAY);

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void the_report_on_the_five_policies_reads_well(String language) throws IOException {
    String page = PAGE.toMarkdown(Locale.forLanguageTag(language));
    Golden.assertMatches("page/checks." + language + ".txt", page);
    Golden.assertPublished("checks." + language + ".md", page);
  }

  @Test
  void every_declared_defect_is_told_whether_a_check_sees_it_or_not() {
    String page = PAGE.toMarkdown(Messages.ENGLISH);
    for (RuleSet rules : FivePolicies.all()) {
      rules
          .policy()
          .defects()
          .forEach(defect -> assertThat(page).contains(defect.text().find("en").orElseThrow()));
    }
  }

  @Test
  void what_a_document_accepts_stands_apart_with_its_reason_and_its_last_day() {
    Policy policy =
        Policy.builder()
            .from(OwnPolicy.withChannel("ours").policy())
            .addSuppressions(
                Suppression.of(
                    "single-channel",
                    Labels.of("يُراجع", "Under review"),
                    LocalDate.of(2027, 12, 31)))
            .build();

    String page = ChecksPage.of(List.of(RuleSet.of(policy)), TODAY).toMarkdown(Messages.ENGLISH);

    assertThat(page)
        .contains(
            "### Accepted for a time",
            "| There is only one channel. | Under review | Friday 31 December 2027 (3 Shaʻban 1449 AH)"
                + " | `single-channel` |");
  }

  @Test
  void every_check_has_a_row() {
    String page = PAGE.toMarkdown(Messages.ENGLISH);
    assertThat(Checks.catalogue())
        .allSatisfy(check -> assertThat(page).contains("| `" + check.id() + "` | "));
  }

  @Test
  void a_page_needs_a_policy() {
    assertThatThrownBy(() -> ChecksPage.of(List.of(), TODAY))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("the rule sets of a page of checks must be one or more, but was empty");
  }
}
