package org.mustafid.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.catalogue.Catalogue;
import org.mustafid.clause.Stated;
import org.mustafid.duty.DutyLog;
import org.mustafid.duty.Obligation;
import org.mustafid.duty.ObligationStatus;
import org.mustafid.duty.WorkerRef;
import org.mustafid.name.DutyId;
import org.mustafid.policy.Duty;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;
import org.mustafid.rules.RuleSets;

class ObligationTextsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final List<String> FIVE =
      List.of("ofuq", "manarat", "ihsan-housing", "modeem", "mabarrah");
  private static final DutyId SIGNING = DutyId.of("acknowledgement");
  private static final WorkerRef FIRST = WorkerRef.of("W-1");

  @Test
  void both_languages_have_a_message_for_every_status_with_the_same_arguments() {
    List<String> expected = new ArrayList<>(List.of("signatures", "last", "next"));
    Arrays.stream(ObligationStatus.values()).forEach(status -> expected.add(status.name()));
    Catalogue english = Messages.in(Messages.ENGLISH).obligationCatalogue();
    Catalogue arabic = Messages.in(Messages.ARABIC).obligationCatalogue();
    assertThat(english.keys()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(arabic.keys()).isEqualTo(english.keys());
    for (String key : expected) {
      assertThat(arabic.argumentsOf(key)).as(key).isEqualTo(english.argumentsOf(key));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void the_duties_of_the_five_policies_read_well(String language) throws IOException {
    Messages messages = Messages.in(Locale.forLanguageTag(language));
    String text =
        FIVE.stream()
            .flatMap(id -> obligations(RuleSets.shipped(id)).stream())
            .map(messages::text)
            .collect(Collectors.joining("\n", "", "\n"));
    Golden.assertMatches("obligations/five." + language + ".txt", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void a_duty_that_comes_back_every_year_reads_well(String language) throws IOException {
    Policy mabarrah = RuleSets.shipped("mabarrah").policy();
    RuleSet yearly =
        RuleSet.of(
            Policy.builder()
                .from(mabarrah)
                .duties(
                    mabarrah.duties().stream()
                        .limit(1)
                        .map(
                            duty ->
                                Duty.builder()
                                    .from(duty)
                                    .every(
                                        Stated.byClause(duty.clause(), Term.of(1, TermUnit.YEARS)))
                                    .build())
                        .toList())
                .build());
    DutyLog log = DutyLog.empty().done(DutyId.of("satisfaction-questionnaire"), DAY);
    Messages messages = Messages.in(Locale.forLanguageTag(language));
    String text =
        List.of(DAY, DAY.plusDays(1), DAY.plusYears(1).plusDays(1)).stream()
            .flatMap(day -> yearly.obligations(log, AsOf.endOf(day)).stream())
            .map(messages::text)
            .collect(Collectors.joining("\n", "", "\n"));
    Golden.assertMatches("obligations/yearly." + language + ".txt", text);
  }

  private static List<Obligation> obligations(RuleSet rules) {
    DutyLog log = DutyLog.empty();
    if (rules.policy().id().value().equals("mabarrah")) {
      log =
          log.toBeSignedBy(List.of(FIRST, WorkerRef.of("W-2"), WorkerRef.of("W-3")))
              .signed(SIGNING, FIRST, DAY.minusDays(9))
              .done(DutyId.of("satisfaction-questionnaire"), DAY.minusDays(90))
              .done(DutyId.of("copies"), DAY.minusDays(9));
    }
    return rules.obligations(log, AsOf.endOf(DAY));
  }
}
