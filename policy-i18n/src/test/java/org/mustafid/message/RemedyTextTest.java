package org.mustafid.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mustafid.assessment.Remedy;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.name.ChannelId;
import org.mustafid.rules.RuleSets;

class RemedyTextTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);

  @Test
  void what_mabarrah_leaves_open_is_told_in_both_languages() {
    List<Remedy> remedies =
        RuleSets.shipped("mabarrah")
            .assess(
                CaseHistory.request(CaseRef.of("R-17")).submitted(SUNDAY, ChannelId.FAX),
                AsOf.endOf(SUNDAY))
            .remedies();

    assertThat(remedies)
        .extracting(Remedy::kind)
        .containsExactly(
            Remedy.Kind.COMPLAINT,
            Remedy.Kind.COMPENSATION,
            Remedy.Kind.SETTLEMENT,
            Remedy.Kind.SUPPORT);
    assertThat(plain(Messages.in(Locale.ENGLISH).text(remedies.get(0))))
        .startsWith("Open to the beneficiary: a complaint.")
        .contains("It goes by: ", "It is handled by: ");
    for (Remedy remedy : remedies) {
      assertThat(plain(Messages.in(Locale.forLanguageTag("ar")).text(remedy)))
          .startsWith("متاح للمستفيد: ")
          .doesNotContain("{");
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\u2066-\\u2069]", "");
  }
}
