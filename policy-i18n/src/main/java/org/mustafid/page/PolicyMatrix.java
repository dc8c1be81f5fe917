package org.mustafid.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.mustafid.assessment.RuleSet;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Stage;
import org.mustafid.policy.Step;
import org.mustafid.policy.Tool;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Term;

/**
 * Policies side by side: which channels, tools, steps, stages and promises each of them has, and at
 * which clause. Immutable, and safe to share between threads.
 */
public final class PolicyMatrix {
  private final List<Policy> policies;

  private PolicyMatrix(List<Policy> policies) {
    this.policies = policies;
  }

  /**
   * The matrix of some policies, a column for each, in the order given.
   *
   * @throws InvalidArgumentException if there is no rule set
   */
  public static PolicyMatrix of(List<RuleSet> ruleSets) {
    if (ruleSets.isEmpty()) {
      throw new InvalidArgumentException("the rule sets of a matrix", "empty", "one or more");
    }
    return new PolicyMatrix(ruleSets.stream().map(RuleSet::policy).toList());
  }

  /**
   * The matrix as a page of Markdown. Rows stand in the order in which the policies, one after the
   * other, first name them. A cell is the number or mark as printed; the position and a full stop
   * for an item without one; a dash where the policy does not have it. Promises add their terms.
   * Inserted texts carry direction isolates, as those of {@link org.mustafid.message.Messages} do.
   *
   * @throws InvalidArgumentException if the language of the locale is neither Arabic nor English,
   *     or its digits are neither {@code arab} nor {@code latn}
   */
  public String toMarkdown(Locale locale) {
    MarkdownPage page = new MarkdownPage(locale);
    page.heading(1, page.words("matrix.title")).paragraph(page.words("matrix.about"));
    table(
        page,
        "channels",
        Policy::channels,
        Channel::id,
        Channel::labels,
        it -> mark(page, it.clause()));
    table(page, "tools", Policy::tools, Tool::id, Tool::labels, it -> mark(page, it.clause()));
    table(page, "steps", Policy::steps, Step::id, Step::labels, it -> mark(page, it.clause()));
    table(page, "stages", Policy::stages, Stage::id, Stage::labels, it -> mark(page, it.clause()));
    table(page, "promises", Policy::promises, Promise::id, Promise::labels, it -> terms(page, it));
    return page.toMarkdown();
  }

  private <T> void table(
      MarkdownPage page,
      String topic,
      Function<Policy, List<T>> entries,
      Function<T, Id> id,
      Function<T, Labels> labels,
      Function<T, String> cell) {
    page.heading(2, page.words("matrix." + topic));
    List<String> header = new ArrayList<>();
    header.add(page.words("matrix.row." + topic));
    policies.forEach(
        policy -> header.add(page.label(policy.association().id(), policy.association().name())));

    Map<Id, String> rows = new LinkedHashMap<>();
    for (Policy policy : policies) {
      for (T entry : entries.apply(policy)) {
        rows.computeIfAbsent(id.apply(entry), key -> page.label(key, labels.apply(entry)));
      }
    }
    List<List<String>> cells = new ArrayList<>();
    rows.forEach(
        (key, label) -> {
          List<String> row = new ArrayList<>(List.of(label));
          for (Policy policy : policies) {
            row.add(
                entries.apply(policy).stream()
                    .filter(entry -> id.apply(entry).equals(key))
                    .findFirst()
                    .map(cell)
                    .orElse(page.words("absent")));
          }
          cells.add(row);
        });
    if (cells.isEmpty()) {
      page.paragraph(page.words("matrix.none"));
    } else {
      page.table(header, cells);
    }
  }

  private static String terms(MarkdownPage page, Promise promise) {
    List<String> parts = new ArrayList<>(List.of(mark(page, promise.clause())));
    promise
        .notBefore()
        .ifPresent(term -> parts.add(page.words("matrix.floor", "term", text(page, term))));
    promise
        .noLaterThan()
        .ifPresent(term -> parts.add(page.words("matrix.cap", "term", text(page, term))));
    promise
        .every()
        .ifPresent(
            every -> parts.add(page.words("matrix.every", "term", text(page, every.term()))));
    promise
        .extension()
        .ifPresent(
            extension ->
                parts.add(page.words("matrix.extension", "term", text(page, extension.term()))));
    if (!promise.unquantified().isEmpty()) {
      String word = page.inserted(page.messages().label(promise.unquantified()));
      parts.add(page.words("matrix.unquantified", "word", word));
    }
    return String.join(" ", parts);
  }

  private static String text(MarkdownPage page, Term term) {
    return page.inserted(page.messages().text(term));
  }

  private static String mark(MarkdownPage page, Clause clause) {
    if (clause.printed().isPresent()) {
      return page.inserted(clause.printed().get());
    }
    return clause.position().isPresent()
        ? page.inserted(page.words("matrix.position", "position", clause.position().getAsInt()))
        : page.inserted(page.messages().label(clause.section().labels()));
  }

  /** The policies, as their ids. */
  @Override
  public String toString() {
    return "matrix of " + policies.stream().map(Policy::id).toList();
  }
}
