package org.mustafid.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Texts that a person has read; {@code mvn test -Dgolden.update=true} writes them anew. */
public final class Golden {
  private Golden() {}

  /**
   * Compares a text with its file; direction marks are written as escapes, so that one sees them.
   */
  public static void assertMatches(String file, String text) throws IOException {
    Path path = Path.of("src/test/resources/golden").resolve(file);
    String shown = escape(text);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, shown);
    }
    assertThat(shown).isEqualTo(Files.readString(path));
  }

  /**
   * Compares a text with a page under {@code docs}, where direction marks are left out: they cannot
   * be seen there, and whoever edits the page would lose them.
   */
  public static void assertPublished(String page, String text) throws IOException {
    Path path = Path.of("../docs").resolve(page);
    String shown =
        text.codePoints()
            .filter(codePoint -> Character.getType(codePoint) != Character.FORMAT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(path, shown);
    }
    assertThat(shown).isEqualTo(Files.readString(path));
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            codePoint -> {
              if (Character.getType(codePoint) == Character.FORMAT) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
              } else {
                escaped.appendCodePoint(codePoint);
              }
            });
    return escaped.toString();
  }
}
