package org.mustafid.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.assessment.RuleSet;
import org.mustafid.assessment.Turning;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.rules.RuleSets;

class TurningTextTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);
  private static final AsOf LATER = AsOf.endOf(SUNDAY.plusDays(60));

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void what_would_turn_answers_of_mabarrah_reads_well(String language) throws IOException {
    RuleSet rules = RuleSets.shipped("mabarrah");
    Messages messages = Messages.in(Locale.forLanguageTag(language));
    CaseHistory request =
        CaseHistory.request(CaseRef.of("R-17"))
            .submitted(SUNDAY, ChannelId.SOCIAL_MEDIA)
            .completed(SUNDAY);
    CaseHistory claim = CaseHistory.of(CaseKind.CLAIM, CaseRef.of("K-3"));

    List<Turning> turnings = rules.turning(request, LATER);
    assertThat(turnings).hasSizeGreaterThan(1);
    List<Turning> ofClaim = rules.turning(claim.submitted(SUNDAY, ChannelId.FAX), LATER);
    assertThat(ofClaim).hasSize(2);
    String text =
        List.of(turnings, ofClaim).stream()
            .flatMap(List::stream)
            .map(messages::text)
            .collect(Collectors.joining("\n", "", "\n"));
    Golden.assertMatches("turning/mabarrah." + language + ".txt", text);
  }
}
