package org.mustafid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.assessment.RuleSet;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.policy.Policy;
import org.mustafid.rules.RuleSets;
import org.mustafid.workday.WorkWeek;
import org.mustafid.workday.WorkingCalendar;

class PoliciesTest {
  static List<String> shipped() {
    return RuleSets.shippedIds();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void a_shipped_policy_is_read_back_as_it_was(String id) {
    assertReadBack(RuleSets.shipped(id));
  }

  /** Between them, these use every key that a document can have, but those of own calendars. */
  @ParameterizedTest
  @ValueSource(strings = {"complete.yaml", "minimal.yaml", "sample.yaml"})
  void a_policy_that_uses_what_the_shipped_ones_do_not_is_read_back_as_it_was(String document) {
    RuleSet rules =
        RuleSets.read(Path.of("../policy-rules/src/test/resources/documents", document));
    Policy policy =
        Policy.builder().from(rules.policy()).calendar(WorkingCalendar.saudiNonProfit()).build();
    assertReadBack(RuleSet.of(policy));
  }

  private static void assertReadBack(RuleSet rules) {
    String json = Policies.write(rules.policy());
    RuleSet again = RuleSets.parse("written", json);
    assertThat(again.policy()).isEqualTo(rules.policy());
    assertThat(again.fingerprint()).isEqualTo(rules.fingerprint());
    assertThat(Policies.write(again.policy())).isEqualTo(json);
  }

  @Test
  void a_policy_reads_as_a_document() throws IOException {
    RuleSet rules =
        RuleSets.read(Path.of("../policy-rules/src/test/resources/documents/sample.yaml"));
    Golden.assertMatches("policies/sample.json", Policies.write(rules.policy()));
  }

  @Test
  void a_week_of_its_own_is_written_with_the_holidays_of_a_known_calendar() {
    Policy policy = withWeeks(WorkWeek.of(first(), List.of(DayOfWeek.FRIDAY)));
    assertThat(Policies.write(policy))
        .contains(
            """
            "calendar":{"id":"ours","label":{"ar":"تقويمنا","en":"Our calendar"},\
            "holidays-of":"saudi-non-profit","rest-days":["friday"]}""");
    assertReadBack(RuleSet.of(policy));
  }

  @Test
  void a_calendar_that_is_not_written_is_refused() {
    Policy policy =
        withWeeks(
            WorkWeek.of(first(), List.of(DayOfWeek.FRIDAY)),
            WorkWeek.of(LocalDate.of(2026, 1, 1), List.of(DayOfWeek.SATURDAY)));
    assertThatExceptionOfType(InvalidArgumentException.class)
        .isThrownBy(() -> Policies.write(policy))
        .withMessage(
            "Policy.calendar must be saudi-non-profit, or one work week with the holidays of it; of"
                + " other calendars, keep the document, but was ours");
  }

  @Test
  void the_default_locale_changes_nothing() {
    Policy policy = RuleSets.shipped("mabarrah").policy();
    String usual = Policies.write(policy);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertThat(Policies.write(policy)).isEqualTo(usual);
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static LocalDate first() {
    return WorkingCalendar.saudiNonProfit().firstDay();
  }

  private static Policy withWeeks(WorkWeek... weeks) {
    WorkingCalendar known = WorkingCalendar.saudiNonProfit();
    WorkingCalendar.Builder own =
        WorkingCalendar.builder("ours")
            .labels(org.mustafid.name.Labels.of("تقويمنا", "Our calendar"))
            .zone(known.zone())
            .range(known.firstDay(), known.lastDay())
            .holidayRules(known.holidayRules())
            .announcements(known.announcements())
            .compiledOn(known.compiledOn());
    for (WorkWeek week : weeks) {
      own.workWeek(week);
    }
    Policy.Builder policy = Policy.builder();
    return policy.from(RuleSets.shipped("ofuq").policy()).calendar(own.build()).build();
  }
}
