package org.mustafid.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mustafid.assessment.RuleSet;
import org.mustafid.check.CheckTypes;
import org.mustafid.check.Checks;
import org.mustafid.check.FailedCheck;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.policy.Defect;
import org.mustafid.policy.Suppression;

/**
 * What policies fail of the checks of their sense, as a report for people of the associations, and
 * every check with what can be done. Immutable, and safe to share between threads.
 */
public final class ChecksPage {
  private final List<RuleSet> ruleSets;
  private final LocalDate asOf;

  private ChecksPage(List<RuleSet> ruleSets, LocalDate asOf) {
    this.ruleSets = List.copyOf(ruleSets);
    this.asOf = Objects.requireNonNull(asOf, "asOf");
  }

  /**
   * The report on some policies, in the order given.
   *
   * @param asOf the day on which a suppression may have expired
   * @throws InvalidArgumentException if there is no rule set
   */
  public static ChecksPage of(List<RuleSet> ruleSets, LocalDate asOf) {
    if (ruleSets.isEmpty()) {
      throw new InvalidArgumentException(
          "the rule sets of a page of checks", "empty", "one or more");
    }
    return new ChecksPage(ruleSets, asOf);
  }

  /**
   * The page as Markdown: per policy what it fails, what practice advises, what its document
   * accepts, and the defects that it declares and no check sees; behind all of them, every check.
   * Inserted texts carry direction isolates, as those of {@link org.mustafid.message.Messages} do.
   *
   * @throws InvalidArgumentException if the language of the locale is neither Arabic nor English,
   *     or its digits are neither {@code arab} nor {@code latn}
   */
  public String toMarkdown(Locale locale) {
    MarkdownPage page = new MarkdownPage(locale);
    page.heading(1, page.words("checks.title")).paragraph(page.words("checks.about"));
    ruleSets.forEach(rules -> policy(page, rules));
    page.heading(2, page.words("checks.catalogue")).paragraph(page.words("checks.suppress"));
    List<List<String>> rows = new ArrayList<>();
    for (DiagnosticType check : Checks.catalogue()) {
      rows.add(
          List.of(code(check), page.words(weight(check)), page.ready(page.messages().help(check))));
    }
    page.table(
        List.of(page.words("checks.check"), page.words("checks.weight"), page.words("checks.help")),
        rows);
    return page.toMarkdown();
  }

  private void policy(MarkdownPage page, RuleSet rules) {
    List<FailedCheck> failed = Checks.run(rules, asOf);
    page.heading(
        2, page.label(rules.policy().association().id(), rules.policy().association().name()));
    page.paragraph(page.inserted(page.messages().label(rules.policy().title())));
    List<FailedCheck> defects = failed.stream().filter(each -> !each.isAdvice()).toList();
    page.paragraph(page.words("checks.count", "count", defects.size()));
    found(page, defects);
    List<FailedCheck> advice = failed.stream().filter(FailedCheck::isAdvice).toList();
    if (!advice.isEmpty()) {
      page.heading(3, page.words("checks.advice"));
      found(page, advice);
    }
    suppressed(page, Checks.suppressed(rules, asOf));
    unseen(page, rules);
  }

  private static void found(MarkdownPage page, List<FailedCheck> failed) {
    if (!failed.isEmpty()) {
      page.table(
          List.of(
              page.words("checks.weight"), page.words("checks.found"), page.words("checks.check")),
          failed.stream()
              .map(
                  each ->
                      List.of(
                          page.words(weight(each.type())),
                          page.ready(page.messages().text(each)),
                          code(each.type())))
              .toList());
    }
  }

  private static void suppressed(MarkdownPage page, List<FailedCheck> suppressed) {
    if (!suppressed.isEmpty()) {
      page.heading(3, page.words("checks.suppressed"));
      List<List<String>> rows = new ArrayList<>();
      for (FailedCheck each : suppressed) {
        Suppression suppression = each.suppressedBy().orElseThrow();
        rows.add(
            List.of(
                page.ready(page.messages().text(each)),
                page.inserted(page.messages().label(suppression.reason())),
                page.inserted(page.messages().date(suppression.untilInclusive())),
                code(each.type())));
      }
      page.table(
          List.of(
              page.words("checks.found"),
              page.words("checks.reason"),
              page.words("checks.until"),
              page.words("checks.check")),
          rows);
    }
  }

  /** What a person saw in print, and what no program can see in a summary. */
  private static void unseen(MarkdownPage page, RuleSet rules) {
    List<Defect> unseen =
        rules.policy().defects().stream().filter(defect -> defect.checks().isEmpty()).toList();
    if (!unseen.isEmpty()) {
      page.heading(3, page.words("checks.unseen"));
      page.table(
          List.of(
              page.words("checks.kind"), page.words("checks.found"), page.words("checks.place")),
          unseen.stream()
              .map(
                  defect ->
                      List.of(
                          page.inserted(page.messages().label(defect.kind().labels())),
                          page.inserted(page.messages().label(defect.text())),
                          page.messages().text(defect.clause())))
              .toList());
    }
  }

  private static String weight(DiagnosticType check) {
    return "checks." + (CheckTypes.isAdvice(check) ? "advises" : check.severity().id());
  }

  private static String code(DiagnosticType check) {
    return "`" + check.id() + "`";
  }

  /** The policies, as their ids, and the day. */
  @Override
  public String toString() {
    return "checks of "
        + ruleSets.stream().map(rules -> rules.policy().id()).toList()
        + ", "
        + asOf;
  }
}
