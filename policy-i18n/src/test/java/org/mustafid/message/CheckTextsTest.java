package org.mustafid.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.assessment.RuleSet;
import org.mustafid.catalogue.Catalogue;
import org.mustafid.check.Checks;
import org.mustafid.check.FailedCheck;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.rules.RuleSets;

class CheckTextsTest {
  private static final Catalogue ARABIC = Messages.in(Messages.ARABIC).checkCatalogue();
  private static final Catalogue ENGLISH = Messages.in(Messages.ENGLISH).checkCatalogue();

  @Test
  void both_languages_say_the_same_of_every_check_and_of_nothing_else() {
    Set<String> expected =
        new TreeSet<>(List.of("list.separator", "clause.separator", "declared", "declared.same"));
    for (DiagnosticType check : Checks.catalogue()) {
      expected.add("check." + check.id());
      expected.add("check." + check.id() + ".title");
      expected.add("check." + check.id() + ".help");
    }

    assertThat(new TreeSet<>(ENGLISH.keys())).isEqualTo(expected);
    assertThat(ARABIC.keys()).isEqualTo(ENGLISH.keys());
    for (String key : ENGLISH.keys()) {
      assertThat(ARABIC.argumentsOf(key)).as(key).isEqualTo(ENGLISH.argumentsOf(key));
    }
  }

  @Test
  void every_argument_of_a_check_is_said() {
    for (DiagnosticType check : Checks.catalogue()) {
      assertThat(ENGLISH.argumentsOf("check." + check.id()))
          .as(check.id())
          .containsAll(check.parameters().keySet());
    }
  }

  @Test
  void every_plural_has_all_forms_of_its_language() {
    for (Catalogue catalogue : List.of(ARABIC, ENGLISH)) {
      Set<String> forms =
          PluralRules.forLocale(catalogue == ARABIC ? new ULocale("ar") : ULocale.ENGLISH)
              .getKeywords();
      for (String key :
          List.of(
              "check.approval-dates-apart",
              "check.conditions-unjoined",
              "check.numbering-repeated")) {
        MessagePattern pattern = new MessagePattern(catalogue.text(key));
        Set<String> said = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
          if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_SELECTOR) {
            said.add(pattern.getSubstring(pattern.getPart(i)));
          }
        }
        assertThat(said).as(key).containsExactlyInAnyOrderElementsOf(forms);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void each_check_that_an_invented_policy_fails_is_told_in_whole_sentences(String language)
      throws IOException {
    Messages messages = Messages.in(Locale.forLanguageTag(language));
    List<String> told =
        Stream.of("unsound.yaml", "complaints.yaml")
            .map(CheckTextsTest::read)
            .flatMap(rules -> Checks.run(rules, LocalDate.of(2026, 11, 21)).stream())
            .map((FailedCheck each) -> messages.text(each) + "\n    " + messages.help(each.type()))
            .toList();

    Golden.assertMatches("checks/unsound." + language + ".txt", String.join("\n", told) + "\n");
  }

  private static RuleSet read(String file) {
    return RuleSets.read(Path.of("src/test/resources/documents").resolve(file));
  }
}
