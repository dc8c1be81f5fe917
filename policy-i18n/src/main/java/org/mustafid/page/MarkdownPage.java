package org.mustafid.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mustafid.catalogue.Catalogue;
import org.mustafid.catalogue.Isolation;
import org.mustafid.catalogue.Language;
import org.mustafid.message.Messages;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;

/**
 * A page in the making: Markdown with tables, in one language. What goes in is escaped, so that it
 * is shown as it is written. Not safe to share between threads.
 */
final class MarkdownPage {
  private static final Map<Language, Catalogue> SHARED = new ConcurrentHashMap<>();

  private final Messages messages;
  private final Catalogue catalogue;
  private final Isolation isolation;
  private final boolean rightToLeft;
  private final StringBuilder text = new StringBuilder();

  /** An empty page in the language of a locale. */
  MarkdownPage(Locale locale) {
    Language language = Language.from(locale);
    messages = Messages.in(locale);
    catalogue = catalogue(language);
    rightToLeft = language.isRightToLeft();
    isolation = Isolation.in(rightToLeft);
    if (rightToLeft) {
      text.append("<div dir=\"rtl\">\n\n"); // else columns run from left to right
    }
  }

  /** The words of pages in a language. */
  static Catalogue catalogue(Language language) {
    return SHARED.computeIfAbsent(
        language, absent -> Catalogue.of(MarkdownPage.class, "page", absent));
  }

  Messages messages() {
    return messages;
  }

  /** Words of the page itself. */
  String words(String key) {
    return catalogue.format(key, Map.of());
  }

  /** Words of the page itself, around a number, or a text that is ready to be put among them. */
  String words(String key, String name, Object value) {
    return catalogue.format(key, Map.of(name, value));
  }

  /** A text from a document, ready to be put among words of the page. */
  String inserted(String fromDocument) {
    return isolation.of(escaped(fromDocument));
  }

  /** A sentence of the library, whose inserted texts are isolated already. */
  String ready(String sentence) {
    return escaped(sentence);
  }

  /** The label of an id as the page calls it, whatever document it comes from. */
  String label(Id id, Labels labels) {
    String usual = messages.label(id.labels());
    String chosen = usual.isEmpty() ? messages.label(labels) : usual;
    return inserted(chosen.isEmpty() ? id.value() : chosen);
  }

  MarkdownPage heading(int level, String ready) {
    text.append("#".repeat(level)).append(' ').append(ready).append("\n\n");
    return this;
  }

  MarkdownPage paragraph(String ready) {
    text.append(ready).append("\n\n");
    return this;
  }

  /** A table; all cells are ready to be inserted. */
  MarkdownPage table(List<String> header, List<List<String>> rows) {
    List<String> rule = new ArrayList<>();
    header.forEach(cell -> rule.add("---"));
    row(header);
    row(rule);
    rows.forEach(this::row);
    text.append('\n');
    return this;
  }

  private void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** The page, which ends with a line feed. */
  String toMarkdown() {
    return text.toString().stripTrailing() + (rightToLeft ? "\n\n</div>\n" : "\n");
  }

  private static String escaped(String raw) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case '\\', '`', '*', '_', '[', ']', '|', '~', '#' -> escaped.append('\\').append(c);
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '\n', '\r', '\t' -> escaped.append(' ');
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
