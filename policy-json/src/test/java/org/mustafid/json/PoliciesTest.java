package org.mustafid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.assessment.RuleSet;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Labels;
import org.mustafid.policy.Policy;
import org.mustafid.rules.RuleSets;
import org.mustafid.workday.Holiday;
import org.mustafid.workday.Substitution;
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

  /** Between them, these use every key that a document can have. */
  @ParameterizedTest
  @ValueSource(strings = {"complete.yaml", "minimal.yaml", "sample.yaml"})
  void a_policy_that_uses_what_the_shipped_ones_do_not_is_read_back_as_it_was(String document) {
    RuleSet rules =
        RuleSets.read(Path.of("../policy-rules/src/test/resources/documents", document));
    assertReadBack(rules);
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
    Policy policy = with(week(WorkWeek.of(first(), List.of(DayOfWeek.FRIDAY))));
    assertThat(Policies.write(policy))
        .contains(
            """
            "calendar":{"id":"ours","label":{"ar":"تقويمنا","en":"Our calendar"},\
            "holidays-of":"saudi-non-profit","rest-days":["friday"]}""");
    assertReadBack(RuleSet.of(policy));
  }

  @Test
  void a_calendar_of_ones_own_is_written_whole() {
    Labels labels = Labels.of("إجازة", "Day off");
    LocalDate day = LocalDate.of(2026, 2, 1);
    WorkingCalendar own =
        WorkingCalendar.builder("ours")
            .labels(Labels.of("تقويمنا", "Our calendar"))
            .zone(ZoneId.of("Europe/Paris"))
            .range(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31))
            .workWeek(WorkWeek.of(LocalDate.of(2020, 1, 1), List.of(DayOfWeek.FRIDAY)).citing("x"))
            .workWeek(WorkWeek.of(day, List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)))
            .holiday(Holiday.gregorian("leap", labels, MonthDay.of(2, 29), 1).since(day))
            .holiday(Holiday.hijri("new-year", labels, 1, 30, 2).until(day))
            .holiday(Holiday.hijriAsAnnounced("adha", labels, 12, 9, 4).unverifiedBefore(day))
            .holiday(Holiday.afterRamadan29("fitr", labels, 4).citing("article 24"))
            .holiday(
                Holiday.gregorian("national-day", labels, MonthDay.of(9, 23), 1)
                    .substituting(Substitution.NEAREST_WORKING_DAY))
            .holiday(Holiday.on("repairs", labels, day, day))
            .holiday(Holiday.on("repairs", labels, day.plusDays(9), day.plusDays(12)))
            .holiday(Holiday.on("storm", labels, day.plusDays(30), day.plusDays(30)).citing("x"))
            .announcements(WorkingCalendar.saudiNonProfit().announcements())
            .compiledOn(LocalDate.of(2026, 1, 1))
            .build();
    assertReadBack(RuleSet.of(with(own)));
  }

  @Test
  void calendars_that_were_joined_are_written_one_by_one() {
    LocalDate first = LocalDate.of(2020, 1, 1);
    WorkingCalendar ministry =
        WorkingCalendar.builder("ministry")
            .labels(Labels.of("الوزارة", "Ministry"))
            .zone(WorkingCalendar.saudiNonProfit().zone())
            .range(first, LocalDate.of(2030, 12, 31))
            .workWeek(WorkWeek.of(first, List.of(DayOfWeek.FRIDAY)))
            .holiday(
                Holiday.gregorian("national-day", Labels.of("x", "x"), MonthDay.of(9, 23), 1)
                    .substituting(Substitution.NEAREST_WORKING_DAY))
            .build();
    Labels labels = Labels.of("معًا", "Together");
    assertReadBack(
        RuleSet.of(with(WorkingCalendar.saudiNonProfit().union("both", labels, ministry))));
  }

  @Test
  void a_policy_that_builds_on_another_is_refused() {
    Policy policy =
        RuleSets.read(Path.of("../policy-rules/src/test/resources/documents/held-out/hill.yaml"))
            .policy();
    assertThatExceptionOfType(InvalidArgumentException.class)
        .isThrownBy(() -> Policies.write(policy))
        .withMessage(
            "Policy.sections must be of its own print; of a policy that builds on another, keep the"
                + " documents, but was cover of mabarrah");
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

  private static WorkingCalendar week(WorkWeek week) {
    WorkingCalendar known = WorkingCalendar.saudiNonProfit();
    return WorkingCalendar.builder("ours")
        .labels(Labels.of("تقويمنا", "Our calendar"))
        .zone(known.zone())
        .range(known.firstDay(), known.lastDay())
        .workWeek(week)
        .holidayRules(known.holidayRules())
        .announcements(known.announcements())
        .compiledOn(known.compiledOn())
        .build();
  }

  private static Policy with(WorkingCalendar calendar) {
    Policy.Builder policy = Policy.builder();
    return policy.from(RuleSets.shipped("ofuq").policy()).calendar(calendar).build();
  }
}
