package org.mustafid.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mustafid.assessment.Impact;
import org.mustafid.assessment.PromiseImpact;
import org.mustafid.assessment.PromiseState;
import org.mustafid.clause.Stated;
import org.mustafid.policy.OnChange;

/**
 * What is said of changes of policy and calendar, in one language. Safe to share between threads.
 */
final class ImpactTexts {
  private final Words words;
  private final PromiseTexts promises;

  ImpactTexts(Words words, PromiseTexts promises) {
    this.words = words;
    this.promises = promises;
  }

  List<String> sentences(Impact impact) {
    return impact.promises().stream()
        .filter(each -> each.cause() != PromiseImpact.Cause.NONE)
        .map(this::text)
        .toList();
  }

  String text(PromiseImpact impact) {
    if (impact.cause() == PromiseImpact.Cause.NONE) {
      return named(impact).format("impact.NONE");
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(side(impact, impact.before(), "impact.before"));
    sentences.add(side(impact, impact.after(), "impact.after"));
    sentences.add(words.catalogue().text("impact." + impact.cause()));
    if (impact.cause() != PromiseImpact.Cause.CALENDAR) { // whatever governs, days are facts
      sentences.add(governing(impact));
    }
    return String.join(" ", sentences);
  }

  private String side(PromiseImpact impact, Optional<PromiseState> state, String key) {
    return state.isPresent()
        ? words.arguments().raw("state", promises.text(state.get())).format(key)
        : named(impact).format(key + ".none");
  }

  private String governing(PromiseImpact impact) {
    Optional<OnChange> effect = impact.onChange().effective();
    if (effect.isEmpty()) {
      return words.catalogue().text("impact.unstated");
    }
    boolean compared = effect.get() == OnChange.LONGER_OF;
    String sentence =
        words
            .catalogue()
            .text("impact." + effect.get() + (compared ? "." + impact.governs(effect.get()) : ""));
    if (impact.onChange() instanceof Stated.ByClause<OnChange> said) {
      return sentence + " " + words.text(said.clause()) + ".";
    }
    return sentence + " " + words.text(impact.onChange().findReading().orElseThrow());
  }

  private Arguments named(PromiseImpact impact) {
    return words.arguments().promise(impact.after().or(impact::before).orElseThrow().promise());
  }
}
