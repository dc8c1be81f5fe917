package org.mustafid.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.rules.PolicyRegistry;
import org.mustafid.rules.RuleSets;
import org.mustafid.version.VersionFinding;
import org.mustafid.version.VersionFindings;

class VersionTextsTest {
  private static final Messages ARABIC = Messages.in(Messages.ARABIC);
  private static final Messages ENGLISH = Messages.in(Messages.ENGLISH);

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
  void a_name_of_a_file_cannot_reach_a_terminal_as_it_is() {
    VersionFinding refused = VersionFinding.refused("\u202Eours.yaml", 2);
    assertThat(ENGLISH.text(refused))
        .isEqualTo(
            "\\u{202E}ours.yaml was not taken over, because it has 2 problems; what was last read"
                + " from it stays.");
    assertThat(ARABIC.text(refused)).contains("مشكلتان");
  }
}
