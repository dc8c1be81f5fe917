package org.mustafid.message;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Discretion;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.rules.RuleSets;

/** What is said to those who complain without a name, or ask for it to be kept. */
class DiscretionTextTest {
  private static final RuleSet RULES =
      RuleSets.read(Path.of("../policy-rules/src/test/resources/documents/names.yaml"));
  private static final LocalDate SUNDAY = LocalDate.of(2026, 4, 5);

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void each_answer_says_what_the_policy_does_and_who_may_know(String language) throws IOException {
    Messages messages = Messages.in(Locale.forLanguageTag(language));
    List<String> lines = new ArrayList<>();
    for (ChannelId channel : List.of(ChannelId.WEBSITE, ChannelId.LETTERS, ChannelId.INTERVIEW)) {
      for (Discretion asked : Discretion.values()) {
        CaseHistory history =
            CaseHistory.of(CaseKind.COMPLAINT, CaseRef.of("C-1"))
                .submitted(SUNDAY, channel)
                .asking(asked);
        Assessment answer = RULES.assess(history, AsOf.endOf(SUNDAY));
        lines.add("# " + asked + " by " + channel);
        lines.add(messages.text(answer.discretion().orElseThrow()));
        answer.findings().forEach(finding -> lines.add("- " + messages.text(finding)));
      }
    }
    Golden.assertMatches(
        "assessment/discretion." + language + ".txt", String.join("\n", lines) + "\n");
  }
}
