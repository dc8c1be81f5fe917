package org.mustafid.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.name.RequirementId;

/** What the entries of all lists have in common: an id that is theirs alone, and a label. */
final class Entries {
  /** What an entry that consists of an id, a label and a clause is made from. */
  interface Named<I, T> {
    T of(I id, Labels labels, Clause clause);
  }

  private Entries() {}

  /** The entries of a list that could be decoded; of each other one the reason was reported. */
  static <T> List<T> of(Optional<Located> list, Function<Located, Optional<T>> decoder) {
    return of(list.map(Located::entries).orElse(List.of()), decoder);
  }

  /** The entries among some items that could be decoded. */
  static <T> List<T> of(List<Located> items, Function<Located, Optional<T>> decoder) {
    List<T> entries = new ArrayList<>();
    Map<String, Located> seen = new HashMap<>();
    for (Located item : items) {
      Optional<String> id = Fields.idOf(item.node());
      Optional<Located> first = id.flatMap(each -> Optional.ofNullable(seen.get(each)));
      first.ifPresent(each -> refuseAgain(item.valueOf("id"), each.valueOf("id")));
      id.ifPresent(each -> seen.putIfAbsent(each, item));
      int before = item.report().size();
      decoder.apply(item).ifPresent(entries::add);
      refuseAddition(item, before);
    }
    return entries;
  }

  /**
   * Refuses an entry that is not in the base and lacks much: if its id is misspelt, all that the
   * base says of it would seem to be missing.
   */
  private static void refuseAddition(Located entry, int before) {
    List<String> ids = entry.report().idsBelow(entry.node().span());
    if (ids.isEmpty()) {
      return;
    }
    Located id = entry.valueOf("id");
    Optional<String> meant = Fields.textOf(id.node()).flatMap(text -> Names.nearest(text, ids));
    List<String> lacking = entry.report().lacks(entry.node().span(), before);
    if (lacking.isEmpty() || (meant.isEmpty() && lacking.size() == 1)) {
      return; // one key may well be forgotten, and is told with what it is for
    }
    entry.report().retractLacks(entry.node().span(), before);
    if (!id.isRefused()) { // what is no id was told with what it may mean
      id.refuse(
          Problems.NOT_IN_BASE,
          new Expectation(Kind.WHOLE_ENTRY, lacking, Optional.empty()),
          meant);
    }
  }

  /** The first entries of a list; one that is too many is reported, for it would cost too much. */
  static List<Located> atMost(int most, List<Located> items) {
    if (items.size() <= most) {
      return items;
    }
    items
        .get(most)
        .refuse(Problems.OUT_OF_BOUNDS, Expectation.of(Kind.AT_MOST_ENTRIES, String.valueOf(most)));
    return items.subList(0, most);
  }

  /** The entries of a list, or the one that stands for a list of one, each of them once. */
  static <T> List<T> distinct(List<Located> items, Function<Located, Optional<T>> decoder) {
    Map<T, Located> distinct = new LinkedHashMap<>();
    for (Located item : items) {
      Optional<T> decoded = decoder.apply(item);
      if (decoded.isPresent()) {
        Located first = distinct.putIfAbsent(decoded.get(), item);
        if (first != null) {
          refuseAgain(item, first);
        }
      }
    }
    return List.copyOf(distinct.keySet());
  }

  /** Refuses what an entry before it of the same list is already. */
  static void refuseAgain(Located again, Located first) {
    again.refuse(
        Problems.DUPLICATE_ID, Expectation.of(Kind.TAKEN, String.valueOf(first.place().line())));
  }

  static <I extends Id, T> Optional<T> named(
      Optional<Fields> fields,
      Clauses clauses,
      Class<I> type,
      Function<String, I> factory,
      Set<String> wellKnown,
      Named<I, T> result) {
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Report report = fields.get().owner().report();
    int before = report.failures();
    Optional<I> id =
        fields
            .get()
            .require("id")
            .flatMap(
                each ->
                    refusedAsLabel(each, factory, wellKnown)
                        ? Optional.empty()
                        : each.id(type, factory));
    Optional<Labels> labels = label(fields.get(), id, wellKnown);
    Optional<Clause> clause = fields.get().require("clause").flatMap(clauses::read);
    return report.failures() > before
        ? Optional.empty()
        : Optional.of(result.of(id.orElseThrow(), labels.orElseThrow(), clause.orElseThrow()));
  }

  /** Reports the label of a well-known id in the place of that. */
  private static boolean refusedAsLabel(
      Located value, Function<String, ? extends Id> factory, Set<String> wellKnown) {
    Optional<String> meant =
        Fields.textOf(value.node())
            .filter(text -> text.length() <= Id.LONGEST && !Fields.isId(text))
            .flatMap(
                text ->
                    wellKnown.stream()
                        .filter(each -> Wording.hasLabel(factory.apply(each).labels(), text))
                        .findFirst());
    meant.ifPresent(id -> value.refuse(Problems.BAD_ID, Expectation.of(Kind.ID), Optional.of(id)));
    return meant.isPresent();
  }

  /**
   * The document's own label of an entry: any languages for a well-known id, and both of ours for
   * another, which would have none without.
   */
  static Optional<Labels> label(Fields fields, Optional<? extends Id> id, Set<String> wellKnown) {
    return labelOf(fields, id.map(Id::value), wellKnown);
  }

  /** The same for what has an id without a type of its own. */
  static Optional<Labels> labelOf(Fields fields, Optional<String> id, Set<String> wellKnown) {
    Optional<Located> label = fields.find("label");
    boolean isOwn = id.isPresent() && !wellKnown.contains(id.get());
    if (label.isPresent()) {
      return label.get().labels(isOwn ? Located.OURS : List.of(), Problems.MISSING_LABEL);
    }
    return isOwn ? withoutLabel(fields, id.orElseThrow(), wellKnown) : Optional.of(Labels.none());
  }

  /** Either the id is a misspelt one that brings its label, or the label is missing. */
  private static Optional<Labels> withoutLabel(Fields fields, String id, Set<String> wellKnown) {
    Optional<String> meant = Spelling.nearest(id, wellKnown).or(() -> Wording.meant(id, wellKnown));
    Optional<Located> place = fields.find("id");
    if (meant.isEmpty() || place.isEmpty()) {
      fields.require("label", Problems.MISSING_LABEL);
      return Optional.empty();
    }
    return place
        .get()
        .refuse(Problems.MISSING_LABEL, Keys.expected(fields.owner().path() + ".label"), meant);
  }

  /** The label of what is never well-known, in both of our languages. */
  static Optional<Labels> ownLabel(Fields fields) {
    return fields
        .require("label", Problems.MISSING_LABEL, Expectation.of(Kind.LABELS))
        .flatMap(each -> each.labels(Located.OURS, Problems.MISSING_LABEL));
  }

  /** A well-known requirement: a document has no place for the label of another. */
  static Optional<RequirementId> requirement(Located value) {
    return value.oneOf(RequirementId.wellKnown(), RequirementId::of);
  }

  /** One of the values of an enumeration, by the word that documents have for it. */
  static <E> Optional<E> oneOf(Located value, E[] options, Function<E, String> id) {
    return value
        .oneOf(Arrays.stream(options).map(id).toList())
        .flatMap(
            text -> Arrays.stream(options).filter(each -> id.apply(each).equals(text)).findFirst());
  }
}
