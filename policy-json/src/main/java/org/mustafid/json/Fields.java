package org.mustafid.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;

/** What the readers of histories and of logs ask the keys of an object for. */
final class Fields {
  private Fields() {}

  static Optional<Located> find(Map<String, Located> fields, String key) {
    return Optional.ofNullable(fields.get(key));
  }

  static Optional<Located> require(Located owner, Map<String, Located> fields, String key) {
    Optional<Located> value = find(fields, key);
    return value.isPresent() ? value : owner.missing(key, Expectation.of(Kind.KEY, key));
  }

  static <T> List<T> all(Optional<Located> list, Function<Located, Optional<T>> reader) {
    List<T> all = new ArrayList<>();
    for (Located item : list.flatMap(Located::items).orElse(List.of())) {
      reader.apply(item).ifPresent(all::add);
    }
    return all;
  }

  /** What may lead to a person, and is repeated nowhere. */
  static <T> Optional<T> opaque(Located value, Function<String, T> type) {
    Expectation expected = Expectation.of(Kind.TEXT);
    if (!(value.value() instanceof Value.Text text)) {
      return value.refuseWithheld(HistoryProblems.WRONG_TYPE, "", expected);
    }
    Optional<Reference> wrong = Reference.refusalOf(text.text());
    return wrong.isEmpty()
        ? Optional.of(type.apply(text.text()))
        : value.refuseWithheld(wrong.get().type(), wrong.get().found(), wrong.get().expected());
  }

  static Optional<LocalDate> day(Located value) {
    Expectation expected = Expectation.of(Kind.DATE);
    Optional<String> text = value.text(expected);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = Times.day(text.get());
    return day.isPresent()
        ? day
        : value.refuse(
            HistoryProblems.BAD_DATE,
            expected,
            Times.nearestDay(text.get()).map(each -> Located.quoted(each.toString())));
  }

  static Optional<Instant> instant(Located value) {
    Expectation expected = Expectation.of(Kind.INSTANT);
    Optional<String> text = value.text(expected);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Instant> instant = Times.instant(text.get());
    return instant.isPresent()
        ? instant
        : value.refuse(
            HistoryProblems.WRONG_TYPE,
            expected,
            Times.nearestInstant(text.get()).map(each -> Located.quoted(each.toString())));
  }
}
