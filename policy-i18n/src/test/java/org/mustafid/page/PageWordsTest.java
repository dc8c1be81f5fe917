package org.mustafid.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.catalogue.Catalogue;
import org.mustafid.catalogue.Language;
import org.mustafid.message.Messages;

class PageWordsTest {
  private static final Catalogue ARABIC = MarkdownPage.catalogue(Language.from(Messages.ARABIC));
  private static final Catalogue ENGLISH = MarkdownPage.catalogue(Language.from(Messages.ENGLISH));

  @Test
  void both_languages_have_the_same_words_with_the_same_arguments() {
    assertThat(ARABIC.keys()).isEqualTo(ENGLISH.keys());
    for (String key : ENGLISH.keys()) {
      assertThat(ARABIC.argumentsOf(key)).as(key).isEqualTo(ENGLISH.argumentsOf(key));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void every_isolate_is_closed(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String pages =
        PolicyMatrix.of(FivePolicies.all()).toMarkdown(locale)
            + ReadingsPage.of(FivePolicies.all()).toMarkdown(locale)
            + ChecksPage.of(FivePolicies.all(), LocalDate.of(2026, 11, 21)).toMarkdown(locale);
    assertThat(pages).contains("\u2068");
    assertThat(pages.lines())
        .allSatisfy(
            line ->
                assertThat(line.chars().filter(c -> c >= '\u2066' && c <= '\u2068').count())
                    .isEqualTo(line.chars().filter(c -> c == '\u2069').count()));
  }
}
