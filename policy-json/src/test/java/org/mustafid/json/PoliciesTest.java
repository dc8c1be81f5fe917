package org.mustafid.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.name.ChannelId;
import org.mustafid.name.Labels;
import org.mustafid.name.PolicyId;
import org.mustafid.policy.Policy;
import org.mustafid.rules.Bases;
import org.mustafid.rules.DocumentSort;
import org.mustafid.rules.RuleSets;
import org.mustafid.workday.Holiday;
import org.mustafid.workday.Substitution;
import org.mustafid.workday.WorkWeek;
import org.mustafid.workday.WorkingCalendar;

class PoliciesTest {
  private static final Path DOCUMENTS = Path.of("../policy-rules/src/test/resources/documents");

  static List<String> shipped() {
    return RuleSets.shippedIds();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void a_shipped_policy_is_read_back_as_it_was(String id) {
    assertReadBack(RuleSets.shipped(id));
  }

  /** Every policy among the documents of policy-rules; between them, they use every key. */
  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(DOCUMENTS)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(yaml|json)"))
          .filter(file -> !file.endsWith("ten-mistakes.yaml"))
          .filter(file -> DocumentSort.of(file) == DocumentSort.POLICY)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void any_policy_is_read_back_as_it_was(Path document) {
    assertReadBack(RuleSets.read(document));
  }

  @Test
  void policies_that_build_on_others_are_among_them() throws IOException {
    assertThat(documents())
        .contains(DOCUMENTS.resolve("layers/ours.yaml"), DOCUMENTS.resolve("held-out/hill.yaml"));
  }

  private static void assertReadBack(RuleSet rules) {
    String json = Policies.write(rules.policy());
    Schemas.assertValid(Schemas.POLICY, json);
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

  @Nested
  class Of_a_policy_that_builds_on_another {
    private static final String HILL =
        """
        mustafid: 1
        base: mabarrah
        policy: hill
        title: {ar: سياسة, en: Policy}
        association: {id: hill, name: {ar: التل, en: Hill}}
        sections: [{id: c, heading: {ar: الرد, en: Reply}}]
        promises: [{id: reply, clause: {id: C-1, printed: "1"}}]
        """;
    private static final String VALLEY =
        """
        mustafid: 1
        base: ./hill
        policy: valley
        title: {ar: سياسة, en: Policy}
        association: {id: valley, name: {ar: الوادي, en: Valley}}
        """;

    private Bases of(String base) {
      return name -> Optional.of(new ByteArrayInputStream(base.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void each_clause_says_in_whose_print_it_stands() {
      String json = Policies.write(RuleSets.parse("hill", HILL).policy());
      assertThat(json)
          .contains("\"clause\":{\"id\":\"C-1\",\"printed\":\"1\"}")
          .contains("\"clause\":{\"id\":\"C-1\",\"printed\":\"ت/1\",\"printed-in\":\"mabarrah\"}");
    }

    @Test
    void three_prints_are_read_back_as_they_were() {
      RuleSet valley = RuleSets.parse("valley", VALLEY, of(HILL));
      assertThat(valley.policy().sections())
          .extracting(Section::printedIn)
          .contains(Optional.of(PolicyId.of("hill")), Optional.of(PolicyId.of("mabarrah")));
      assertReadBack(valley);
    }

    @Test
    void what_was_written_is_as_good_a_base_as_the_documents() {
      String written = Policies.write(RuleSets.parse("hill", HILL).policy());
      assertThat(RuleSets.parse("valley", VALLEY, of(written)).policy())
          .isEqualTo(RuleSets.parse("valley", VALLEY, of(HILL)).policy());
    }

    @Test
    void an_answer_says_in_whose_print_its_clauses_stand() {
      CaseHistory history =
          CaseHistory.request(CaseRef.of("R-1"))
              .submitted(LocalDate.of(2026, 3, 8), ChannelId.WEBSITE);
      RuleSet rules = RuleSets.parse("hill", HILL);
      String json = Assessments.write(rules.assess(history, AsOf.endOf(LocalDate.of(2026, 3, 9))));
      Schemas.assertValid(Schemas.ASSESSMENT, json);
      assertThat(json)
          .contains("\"clause\":{\"id\":\"A-5\",\"printed\":\"أ/5\",\"printed-in\":\"mabarrah\"}");
    }
  }

  @Test
  void a_policy_in_force_from_its_approval_is_written_so() throws IOException {
    String from = "in-force-from: {stated: approval, clause: {id: effect}}\n";
    String text = Files.readString(DOCUMENTS.resolve("complete.yaml"));
    RuleSet rules = RuleSets.parse("dated", text.replaceFirst("in-force-from: .*\n", from));
    assertThat(rules.policy().inForceFrom().effective()).contains(LocalDate.of(2024, 8, 14));
    assertReadBack(rules);
    RuleSet undated =
        RuleSets.parse(
            "undated",
            text.replaceFirst("in-force-from: .*\n", from).replaceFirst(", accepted: .*}", "}"));
    assertThat(undated.policy().inForceFrom()).isEqualTo(Stated.unstated());
    assertReadBack(undated);
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
