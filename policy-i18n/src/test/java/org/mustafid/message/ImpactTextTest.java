package org.mustafid.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.assessment.Impact;
import org.mustafid.assessment.RuleChange;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Stated;
import org.mustafid.name.ChannelId;
import org.mustafid.policy.OnChange;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Term;
import org.mustafid.rules.RuleSets;
import org.mustafid.workday.MonthAnnouncement;

/** What is said of a change of policy or calendar to a case that is open. */
class ImpactTextTest {
  private static final RuleSet BEFORE = RuleSets.shipped("mabarrah");
  private static final RuleSet NONE =
      RuleSet.of(
          Policy.builder().from(BEFORE.policy()).steps(List.of()).promises(List.of()).build());
  private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);
  private static final LocalDate BEFORE_ADHA = LocalDate.of(2026, 5, 10);

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void each_says_both_windows_the_cause_and_what_governs(String language) throws IOException {
    Messages messages = Messages.in(Locale.forLanguageTag(language));
    List<String> lines = new ArrayList<>();
    changes()
        .forEach(
            (what, after) -> {
              lines.add("# " + what);
              lines.addAll(messages.sentences(impact(SUNDAY, after)));
            });
    lines.add("# the first promises");
    lines.addAll(messages.sentences(impact(SUNDAY, NONE, BEFORE)));
    lines.add("# another announced month");
    lines.addAll(messages.sentences(impact(BEFORE_ADHA, announced())));

    Golden.assertMatches("assessment/impact." + language + ".txt", String.join("\n", lines) + "\n");
  }

  @Test
  void what_is_not_touched_is_not_told_of() {
    Impact impact = impact(SUNDAY, BEFORE);

    assertThat(Messages.in(Messages.ENGLISH).sentences(impact)).isEmpty();
    assertThat(Messages.in(Messages.ENGLISH).text(impact.promises().get(0)))
        .isEqualTo("The change does not touch the reply.");
  }

  private static Map<String, RuleSet> changes() {
    Map<String, RuleSet> changes = new LinkedHashMap<>();
    changes.put("ten working days, unstated", within(10, policy -> policy));
    for (OnChange effect : OnChange.values()) {
      changes.put(
          "ten working days, " + effect, within(10, policy -> policy.onChange(said(effect))));
    }
    changes.put(
        "twenty working days, longer-of",
        within(20, policy -> policy.onChange(said(OnChange.LONGER_OF))));
    changes.put("another policy", RuleSets.shipped("ofuq"));
    changes.put("no promises", NONE);
    return changes;
  }

  private static Stated<OnChange> said(OnChange effect) {
    Clause reply = BEFORE.policy().promises().get(0).clause();
    return Stated.byClause(reply, effect);
  }

  private static RuleSet within(int workingDays, UnaryOperator<Policy.Builder> change) {
    List<Promise> promises = new ArrayList<>(BEFORE.policy().promises());
    promises.set(
        0,
        Promise.builder().from(promises.get(0)).noLaterThan(Term.workingDays(workingDays)).build());
    return RuleSet.of(
        change.apply(Policy.builder().from(BEFORE.policy()).promises(promises)).build());
  }

  private static RuleSet announced() {
    return BEFORE.on(
        BEFORE
            .calendar()
            .announcing(MonthAnnouncement.of(1447, 12, LocalDate.of(2026, 5, 19), "the court")));
  }

  private static Impact impact(LocalDate start, RuleSet after) {
    return impact(start, BEFORE, after);
  }

  private static Impact impact(LocalDate start, RuleSet before, RuleSet after) {
    CaseHistory history =
        CaseHistory.request(CaseRef.of("R-17"))
            .submitted(start, ChannelId.WEBSITE)
            .completed(start);
    return RuleChange.between(before, after).on(history, AsOf.endOf(start.plusDays(2)));
  }
}
