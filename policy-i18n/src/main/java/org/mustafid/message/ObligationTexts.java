package org.mustafid.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mustafid.catalogue.Catalogue;
import org.mustafid.catalogue.Language;
import org.mustafid.duty.Obligation;
import org.mustafid.duty.ObligationStatus;

/** What is said of an association's duties, in one language. Safe to share between threads. */
final class ObligationTexts {
  private final Words words;
  private final Catalogue catalogue;

  ObligationTexts(Words words, Language language) {
    this.words = words;
    this.catalogue = Catalogue.of(ObligationTexts.class, "obligations", language);
  }

  Catalogue catalogue() {
    return catalogue;
  }

  String text(Obligation obligation) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("duty", words.isolated(words.label(obligation.duty().text())));
    values.put("clause", words.text(obligation.clause()));
    values.put("count", obligation.outstanding().size());
    obligation.lastDone().ifPresent(day -> values.put("done", words.isolated(words.date(day))));
    obligation.due().ifPresent(day -> values.put("due", words.isolated(words.text(day))));
    List<String> sentences = new ArrayList<>();
    sentences.add(catalogue.format(obligation.status().name(), values));
    if (!obligation.outstanding().isEmpty()) {
      sentences.add(catalogue.format("signatures", values));
    }
    if (obligation.lastDone().isPresent()) {
      sentences.add(catalogue.format("last", values));
    }
    if (obligation.status() == ObligationStatus.DONE && obligation.due().isPresent()) {
      sentences.add(catalogue.format("next", values));
    }
    if (!obligation.restsOn().isEmpty()) {
      sentences.add(words.restsOn(obligation.restsOn()));
    }
    return String.join(" ", sentences);
  }
}
