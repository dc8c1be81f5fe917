package org.mustafid.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mustafid.assessment.RuleSet;
import org.mustafid.clause.Clause;
import org.mustafid.date.DualDate;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.policy.Approval;
import org.mustafid.policy.Policy;
import org.mustafid.rules.PolicyRegistry;
import org.mustafid.rules.RuleSets;
import org.mustafid.version.VersionFinding;
import org.mustafid.version.VersionFindings;

class VersionTextsTest {
  private static final Messages ARABIC = Messages.in(Messages.ARABIC);
  private static final Messages ENGLISH = Messages.in(Messages.ENGLISH);

  private static final Clause CLAUSE = RuleSets.shipped("modeem").policy().channelsClause();
  private static final String FROM_ITS_APPROVAL =
      "The version modeem (ours.yaml) is in force from its approval";

  @Test
  void both_languages_have_a_sentence_for_every_finding_and_no_other() {
    Set<String> keys = new TreeSet<>();
    for (DiagnosticType type : VersionFindings.all()) {
      keys.addAll(List.of(type.id(), type.id() + ".title", type.id() + ".help"));
    }
    for (Messages messages : List.of(ARABIC, ENGLISH)) {
      assertThat(messages.versionCatalogue().keys()).containsExactlyInAnyOrderElementsOf(keys);
      for (DiagnosticType type : VersionFindings.all()) {
        assertThat(messages.versionCatalogue().argumentsOf(type.id()))
            .as(type.id())
            .isEqualTo(type.parameters().keySet());
      }
    }
  }

  @Test
  void findings_read_as_sentences() {
    PolicyRegistry registry = new PolicyRegistry();
    List<VersionFinding> findings =
        registry.add("modeem.yaml", RuleSets.shipped("modeem")).findings();
    assertThat(findings).hasSize(2);
    assertThat(ENGLISH.text(findings.get(1)))
        .isEqualTo("The version modeem (modeem.yaml) carries no record of an approval.");
    assertThat(ARABIC.text(findings.get(1)))
        .isEqualTo("لا يحمل الإصدار \u2066modeem (modeem.yaml)\u2069 سجل اعتماد.");
  }

  @Test
  void why_the_day_of_an_approval_is_unknown_is_said() {
    assertThat(ENGLISH.text(unknown(Optional.empty())))
        .isEqualTo(FROM_ITS_APPROVAL + ", of which it carries no record.");
    assertThat(ENGLISH.text(unknown(approved(Optional.empty()))))
        .isEqualTo(FROM_ITS_APPROVAL + ", which has no date.");
    assertThat(ENGLISH.text(unknown(approved(Optional.of("10/02/1446هـ الموافق 20/08/2024م")))))
        .isEqualTo(FROM_ITS_APPROVAL + ", whose Hijri date and Gregorian date are different days.");
    assertThat(ENGLISH.text(unknown(approved(Optional.of("10/20/1446هـ الموافق 14/80/2024م")))))
        .isEqualTo(FROM_ITS_APPROVAL + ", whose date cannot be read as printed.");
    assertThat(ARABIC.text(unknown(Optional.empty())))
        .isEqualTo(
            "يسري الإصدار \u2066modeem (ours.yaml)\u2069 من اعتماده، ولا يحمل سجلًا لهذا الاعتماد.");
  }

  private static Optional<Approval> approved(Optional<String> date) {
    return Optional.of(Approval.builder().date(date.map(DualDate::parse)).clause(CLAUSE).build());
  }

  private static VersionFinding unknown(Optional<Approval> approval) {
    Policy.Builder policy = Policy.builder();
    policy.from(RuleSets.shipped("modeem").policy());
    policy.inForceFromApproval(CLAUSE).approval(approval);
    return new PolicyRegistry().add("ours.yaml", RuleSet.of(policy.build())).findings().get(0);
  }

  @Test
  void a_name_of_a_file_cannot_reach_a_terminal_as_it_is() {
    VersionFinding refused = VersionFinding.refused("\u202Eours.yaml", 2);
    assertThat(ENGLISH.text(refused))
        .isEqualTo(
            "\\u{202E}ours.yaml was not taken over, because it has 2 problems; what was last read"
                + " from it stays.");
    assertThat(ARABIC.text(refused)).contains("مشكلتان");
  }
}
