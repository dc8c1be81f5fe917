package org.mustafid.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mustafid.compare.Content;
import org.mustafid.compare.Difference;
import org.mustafid.compare.PolicyComparison;
import org.mustafid.compare.Topic;
import org.mustafid.message.Messages;
import org.mustafid.policy.Policy;

/**
 * What is different between two policies, for people to read: a table for each topic, or sentences.
 * Immutable, and safe to share between threads.
 */
public final class ComparisonPage {
  private final PolicyComparison comparison;

  private ComparisonPage(PolicyComparison comparison) {
    this.comparison = comparison;
  }

  /** The page of a comparison. */
  public static ComparisonPage of(PolicyComparison comparison) {
    return new ComparisonPage(comparison);
  }

  /**
   * The differences as sentences, one for each line; empty if there are none. Inserted texts carry
   * direction isolates, as those of {@link Messages} do.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the language of the locale is
   *     neither Arabic nor English, or its digits are neither {@code arab} nor {@code latn}
   */
  public List<String> sentences(Locale locale) {
    Messages messages = Messages.in(locale);
    return comparison.differences().stream().map(messages::text).toList();
  }

  /**
   * The page as Markdown: per difference what it is about, what is said before and after, and what
   * it can do; a dash where nothing is said. Inserted texts carry direction isolates.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the language of the locale is
   *     neither Arabic nor English, or its digits are neither {@code arab} nor {@code latn}
   */
  public String toMarkdown(Locale locale) {
    MarkdownPage page = new MarkdownPage(locale);
    page.heading(1, page.words("comparison.title"));
    page.paragraph(page.words("comparison.before", "policy", name(page, comparison.before())));
    page.paragraph(page.words("comparison.after", "policy", name(page, comparison.after())));
    if (comparison.differences().isEmpty()) {
      page.paragraph(page.words("comparison.none"));
    }
    for (Topic topic : Topic.values()) {
      List<Difference> found =
          comparison.differences().stream().filter(each -> each.topic() == topic).toList();
      if (!found.isEmpty()) {
        page.heading(2, page.messages().title(topic));
        page.table(header(page), found.stream().map(each -> row(page, each)).toList());
      }
    }
    return page.toMarkdown();
  }

  private static String name(MarkdownPage page, Policy policy) {
    String title = page.messages().label(policy.title());
    String association = page.messages().label(policy.association().name());
    return page.inserted(title) + " – " + page.inserted(association);
  }

  private static List<String> header(MarkdownPage page) {
    List<String> header = new ArrayList<>();
    for (String column : List.of("subject", "before", "after", "effect")) {
      header.add(page.words("comparison.column." + column));
    }
    return header;
  }

  private static List<String> row(MarkdownPage page, Difference difference) {
    Messages messages = page.messages();
    return List.of(
        page.inserted(messages.subject(difference)),
        cell(page, difference.before(), messages.before(difference)),
        cell(page, difference.after(), messages.after(difference)),
        messages.effect(difference));
  }

  private static String cell(MarkdownPage page, Content content, String text) {
    return content instanceof Content.None ? page.words("absent") : page.inserted(text);
  }

  /** The policies, as their ids. */
  @Override
  public String toString() {
    return "page of " + comparison;
  }
}
