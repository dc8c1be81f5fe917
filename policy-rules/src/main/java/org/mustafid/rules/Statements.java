package org.mustafid.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.name.Labels;
import org.mustafid.name.ReadingId;
import org.mustafid.rules.Node.Entry;
import org.mustafid.rules.Node.Mapping;
import org.mustafid.rules.Node.Scalar;

/** What a policy states, leaves open, or leaves open so that we chose a reading. */
final class Statements {
  private static final String[] KEYS = {
    "stated", "clause", "unstated", "reading", "id", "choice", "instead-of"
  };
  private static final Pattern NOT_STATED =
      Pattern.compile("unstated|not stated|غير مذكور|غير محدد");
  private static final List<String> HOW_STATED = List.of("stated", "unstated");
  private static final List<String> OF_A_READING = List.of("id", "choice", "instead-of");
  private static final List<String> OF_A_VALUE = List.of("reading", "choice");
  private static final List<String> IF_UNSTATED =
      List.of("unstated", "reading", "id", "choice", "instead-of");

  private final Report report;
  private final Clauses clauses;
  private final Agreement<Reading> readings = new Agreement<>();

  Statements(Report report, Clauses clauses) {
    this.report = report;
    this.clauses = clauses;
  }

  /** Something that is stated at the clause of the entry that it belongs to, unless it says so. */
  <T> Optional<Stated<T>> readAt(
      Optional<Clause> clause, Located value, Function<Located, Optional<T>> decoder) {
    return read(
        value,
        decoder,
        (place, plain) -> {
          if (clause.isEmpty()) {
            report.passOver();
          }
          return clause.map(at -> Stated.byClause(at, plain));
        });
  }

  /** Something that belongs to no entry, and so brings its own clause if it is stated. */
  <T> Optional<Stated<T>> readAlone(Located value, Function<Located, Optional<T>> decoder) {
    return read(
        value,
        decoder,
        (place, plain) ->
            place.node() instanceof Mapping
                ? place.missing(Problems.MISSING_KEY, Keys.expected(place.path()))
                : place.refuse(
                    Problems.MISSING_KEY,
                    Expectation.oneOf(
                        List.of("{stated: …, clause: {id: …}}", "{unstated: true}"))));
  }

  private <T> Optional<Stated<T>> read(
      Located value,
      Function<Located, Optional<T>> decoder,
      BiFunction<Located, T, Optional<Stated<T>>> plainly) {
    if (Fields.textOf(value.node()).filter(NOT_STATED.asMatchPredicate()).isPresent()) {
      return value.refuseFor(
          Problems.WRONG_TYPE, Expectation.of(Kind.MAPPING, KEYS), Optional.of("{unstated: true}"));
    }
    if (!saysHowStated(value)) {
      return decoder
          .apply(value)
          .flatMap(plain -> plainly.apply(value.at(value.path() + ".clause"), plain));
    }
    Optional<Fields> found = value.fields(KEYS);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    return fields.find("stated").isPresent()
        ? stated(fields, decoder, plainly)
        : unstated(fields, decoder);
  }

  private <T> Optional<Stated<T>> stated(
      Fields fields,
      Function<Located, Optional<T>> decoder,
      BiFunction<Located, T, Optional<Stated<T>>> plainly) {
    int before = report.failures();
    fields.refuseKeys(IF_UNSTATED, List.of("stated", "clause"));
    Optional<T> plain = fields.find("stated").flatMap(decoder);
    Optional<Located> clause = fields.find("clause");
    if (clause.isEmpty()) {
      Located owner = fields.owner();
      return plain.flatMap(each -> plainly.apply(owner.at(owner.path() + ".clause"), each));
    }
    Optional<Clause> place = clause.flatMap(clauses::read);
    return report.failures() > before
        ? Optional.empty()
        : Optional.of(Stated.byClause(place.orElseThrow(), plain.orElseThrow()));
  }

  private <T> Optional<Stated<T>> unstated(Fields fields, Function<Located, Optional<T>> decoder) {
    int before = report.failures();
    fields.refuseKeys(List.of("clause"), IF_UNSTATED);
    fields.require("unstated").ifPresent(Statements::mustBeTrue);
    Optional<Located> value = fields.find("reading");
    if (value.isEmpty()) {
      if (OF_A_READING.stream().anyMatch(key -> fields.find(key).isPresent())) {
        fields.require("reading");
      }
      return report.failures() > before ? Optional.empty() : Optional.of(Stated.unstated());
    }
    Optional<T> chosen = decoder.apply(value.get());
    List<T> others = new ArrayList<>();
    Optional<Reading> reading =
        reading(
            fields, item -> saysWhichValue(item) ? other(item, decoder, others) : item.labels());
    return report.failures() > before
        ? Optional.empty()
        : Optional.of(Stated.byReading(reading.orElseThrow(), chosen.orElseThrow(), others));
  }

  private static void mustBeTrue(Located unstated) {
    if (unstated.trueOrFalse().equals(Optional.of(false))) {
      unstated.refuse(Problems.UNKNOWN_VALUE, Expectation.oneOf(List.of("true")));
    }
  }

  /** Whether a value is wrapped in a statement about itself; a misspelt one counts. */
  private static boolean saysHowStated(Located value) {
    return value.node() instanceof Mapping mapping
        && mapping.entries().stream()
            .map(Entry::key)
            .filter(Scalar.class::isInstance)
            .map(key -> ((Scalar) key).text())
            .anyMatch(
                key ->
                    key.equals("reading")
                        || key.equals("choice")
                        || key.equals("clause")
                        || Spelling.nearest(key, HOW_STATED).isPresent());
  }

  /** Whether an alternative brings the value that it stands for; a misspelt key counts. */
  private static boolean saysWhichValue(Located alternative) {
    return alternative.node() instanceof Mapping mapping
        && mapping.entries().stream()
            .map(Entry::key)
            .filter(Scalar.class::isInstance)
            .anyMatch(key -> Spelling.nearest(((Scalar) key).text(), OF_A_VALUE).isPresent());
  }

  /** What could have been chosen instead, whose value goes to the others. */
  private <T> Optional<Labels> other(
      Located alternative, Function<Located, Optional<T>> decoder, List<T> others) {
    Optional<Fields> fields = alternative.fields("reading", "choice");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    fields.get().require("reading").flatMap(decoder).ifPresent(others::add);
    return fields.get().require("choice").flatMap(Located::labels);
  }

  /** A reading that stands by itself, and whose alternatives are sentences only. */
  Optional<Reading> reading(Located entry) {
    return entry
        .fields("id", "choice", "instead-of")
        .flatMap(
            fields ->
                reading(
                    fields,
                    item -> // a value instead of none would be of no use
                    saysWhichValue(item)
                            ? item.refuse(Problems.WRONG_TYPE, Expectation.of(Kind.LABELS))
                            : item.labels()));
  }

  /** A reading from the keys that say which it is, what was chosen and instead of what. */
  private Optional<Reading> reading(
      Fields fields, Function<Located, Optional<Labels>> alternative) {
    int before = report.failures();
    Optional<ReadingId> id =
        fields.require("id").flatMap(each -> each.id(ReadingId.class, ReadingId::of));
    Optional<Labels> choice = fields.require("choice").flatMap(Located::labels);
    List<Labels> alternatives = new ArrayList<>();
    fields
        .find("instead-of")
        .map(Located::items)
        .orElse(List.of())
        .forEach(item -> alternative.apply(item).ifPresent(alternatives::add));
    if (report.failures() > before) {
      return Optional.empty();
    }
    Reading reading = Reading.of(id.orElseThrow(), choice.orElseThrow()).insteadOf(alternatives);
    fields.find("id").ifPresent(place -> readings.add(reading.id().value(), reading, place));
    return Optional.of(reading);
  }

  /** Reports the readings that say one thing here and another there; asked in the end. */
  void refuseConflicts() {
    readings.refuseOthers(
        Problems.CONFLICTING_READING,
        (reading, line) -> Expectation.of(Kind.READING_OF_LINE, line));
  }
}
