package org.mustafid.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mustafid.assessment.RuleSet;
import org.mustafid.clause.Reading;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.policy.Policy;

/**
 * Every reading that was declared where policies are silent or ambiguous, with what could have been
 * chosen instead, so that people of an association can go through them. Immutable, and safe to
 * share between threads.
 */
public final class ReadingsPage {
  private final List<Policy> policies;

  private ReadingsPage(List<Policy> policies) {
    this.policies = policies;
  }

  /**
   * The readings of some policies, a table for each, in the order given.
   *
   * @throws InvalidArgumentException if there is no rule set
   */
  public static ReadingsPage of(List<RuleSet> ruleSets) {
    if (ruleSets.isEmpty()) {
      throw new InvalidArgumentException(
          "the rule sets of a page of readings", "empty", "one or more");
    }
    return new ReadingsPage(ruleSets.stream().map(RuleSet::policy).toList());
  }

  /**
   * The page as Markdown: per reading its id, the choice, the alternatives, and the clause of the
   * entry that it belongs to; a dash if it concerns the document as a whole. Inserted texts carry
   * direction isolates, as those of {@link org.mustafid.message.Messages} do.
   *
   * @throws InvalidArgumentException if the language of the locale is neither Arabic nor English,
   *     or its digits are neither {@code arab} nor {@code latn}
   */
  public String toMarkdown(Locale locale) {
    MarkdownPage page = new MarkdownPage(locale);
    page.heading(1, page.words("readings.title")).paragraph(page.words("readings.about"));
    for (Policy policy : policies) {
      page.heading(2, page.label(policy.association().id(), policy.association().name()));
      page.paragraph(page.inserted(page.messages().label(policy.title())));
      if (policy.readings().isEmpty()) {
        page.paragraph(page.words("readings.none"));
      } else {
        table(page, policy);
      }
    }
    return page.toMarkdown();
  }

  private static void table(MarkdownPage page, Policy policy) {
    List<List<String>> rows = new ArrayList<>();
    for (Reading reading : policy.readings()) {
      String alternatives =
          reading.alternatives().stream()
              .map(alternative -> page.inserted(page.messages().label(alternative)))
              .collect(Collectors.joining(page.words("readings.separator")));
      rows.add(
          List.of(
              "`" + reading.id() + "`",
              page.inserted(page.messages().label(reading.choice())),
              alternatives.isEmpty() ? page.words("absent") : alternatives,
              PolicyEntry.findOf(reading, policy)
                  .map(entry -> page.messages().text(entry.clause()))
                  .orElse(page.words("absent"))));
    }
    page.table(
        List.of(
            page.words("readings.id"),
            page.words("readings.choice"),
            page.words("readings.alternatives"),
            page.words("readings.clause")),
        rows);
  }

  /** The policies, as their ids. */
  @Override
  public String toString() {
    return "readings of " + policies.stream().map(Policy::id).toList();
  }
}
