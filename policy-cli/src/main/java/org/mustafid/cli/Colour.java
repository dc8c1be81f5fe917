package org.mustafid.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mustafid.diagnostic.Severity;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Colour for whoever looks at a terminal; none in a file or a pipe, and none where {@code NO_COLOR}
 * is set. What is coloured says the same without.
 */
enum Colour {
  /** With colour. */
  ON,
  /** Plain text. */
  OFF;

  private static final Pattern CARETS = Pattern.compile("(?m)^( +)(\\^+)$");
  private static final Pattern MARKED = Pattern.compile(">>>.*?<<<|>>>");

  /** What is wrong. */
  String bad(String text) {
    return styled(Style.fg_red, text);
  }

  /** What may become wrong, or should be looked at. */
  String doubtful(String text) {
    return styled(Style.fg_yellow, text);
  }

  /** What is well. */
  String good(String text) {
    return styled(Style.fg_green, text);
  }

  /** A text as grave as a severity. */
  String of(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> bad(text);
      case WARNING -> doubtful(text);
      case NOTE -> styled(Style.fg_cyan, text);
    };
  }

  /** What is wrong with a document, with the marks of its passages in colour. */
  String ofRefusal(String text) {
    if (this == OFF) {
      return text;
    }
    String carets = CARETS.matcher(text).replaceAll(found -> found.group(1) + bad(found.group(2)));
    return MARKED.matcher(carets).replaceAll(found -> quoted(bad(found.group())));
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }

  private String styled(IStyle style, String text) {
    return this == ON ? style.on() + text + style.off() : text;
  }
}
