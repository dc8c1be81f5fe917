package org.mustafid.message;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.mustafid.catalogue.Catalogue;
import org.mustafid.catalogue.Language;
import org.mustafid.diagnostic.Quoted;
import org.mustafid.version.UnknownDay;
import org.mustafid.version.VersionFinding;

/** What is said of versions of policies, in one language. Safe to share between threads. */
final class VersionTexts {
  private final Catalogue catalogue;
  private final Words words;

  VersionTexts(Words words, Language language) {
    this.catalogue = Catalogue.of(VersionTexts.class, "versions", language);
    this.words = words;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  String text(VersionFinding finding) {
    Map<String, Object> values = new LinkedHashMap<>();
    finding.arguments().forEach((name, value) -> values.put(name, said(value)));
    return catalogue.format(finding.type().id(), values);
  }

  private Object said(Object value) {
    if (value instanceof LocalDate date) {
      return words.isolated(words.date(date));
    }
    if (value instanceof UnknownDay reason) { // chooses a sentence; no hyphens in what does that
      return reason.name().toLowerCase(Locale.ROOT);
    }
    return value instanceof Integer
        ? value
        : words.isolation().ofCode(Quoted.whole(value.toString()));
  }
}
