package org.mustafid.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.rules.Node.Entry;
import org.mustafid.rules.Node.Mapping;
import org.mustafid.rules.Node.Scalar;
import org.mustafid.rules.Node.Sequence;

/**
 * Lays one document over another: keys of the document and of its entries merge, lists of entries
 * with ids merge by id, and every other value is replaced as a whole. Each node keeps its place.
 */
final class Overlay {
  private static final String REMOVE = "remove";

  /** What a document says about itself and its own print, and nothing can say for it. */
  static final Set<String> OWN =
      Set.of(
          "mustafid",
          "base",
          "policy",
          "title",
          "association",
          "version",
          "recorded-on",
          "in-force-from",
          "in-force-until",
          "on-change",
          "approval",
          "defects");

  /** Keys of the document whose value is several values, and not one. */
  private static final Set<String> SEVERAL = Set.of("compensation", "severities");

  private final Report report;

  Overlay(Report report) {
    this.report = report;
  }

  /** A document over nothing, which can remove nothing. */
  Mapping alone(Mapping document) {
    return over(new Mapping(List.of(), document.span()), document);
  }

  /** A document over one that it builds on, whatever that one builds on being a part of it. */
  Mapping over(Mapping base, Mapping document) {
    List<Entry> inherited =
        base.entries().stream().filter(entry -> !Fields.isKey(entry, OWN)).toList();
    return merged(new Mapping(inherited, base.span()), document, "", SEVERAL);
  }

  /**
   * Keys that are laid over others.
   *
   * @param several those of them whose values merge by their keys
   */
  private Mapping merged(Mapping base, Mapping over, String path, Set<String> several) {
    List<Entry> result = new ArrayList<>(base.entries());
    over.entries().stream()
        .filter(entry -> Fields.isKey(entry, Set.of(REMOVE)))
        .forEach(entry -> remove(located(entry.value(), child(path, REMOVE)), result));
    boolean isRoot = path.isEmpty();
    Set<String> seen = new LinkedHashSet<>();
    for (Entry entry : over.entries()) {
      Optional<String> key = Fields.textOf(entry.key());
      if (key.equals(Optional.of(REMOVE))) {
        continue;
      }
      // a key that stands twice in one document stays, and is refused as such
      int at =
          key.isPresent() && seen.add(key.get())
              ? indexOfKey(result, isRoot ? meant(key.get(), over) : key.get())
              : -1;
      Optional<Node> below = at < 0 ? Optional.empty() : Optional.of(result.get(at).value());
      String place = child(path, key.orElse("?"));
      boolean byKey = key.isPresent() && several.contains(key.get());
      Optional<Node> value = value(below, entry.value(), place, byKey);
      if (at >= 0) {
        result.remove(at);
      }
      value.ifPresent(
          each -> result.add(at < 0 ? result.size() : at, new Entry(entry.key(), each)));
    }
    return new Mapping(result, over.span());
  }

  /** What a misspelt key, which is refused later, is laid over; then its value makes sense. */
  private static String meant(String key, Mapping document) {
    return PolicyReader.KEYS.contains(key)
        ? key
        : Spelling.nearest(key, PolicyReader.KEYS)
            .filter(meant -> !Fields.has(document, meant))
            .orElse(key);
  }

  private static int indexOfKey(List<Entry> entries, String key) {
    for (int i = 0; i < entries.size(); i++) {
      if (Fields.isKey(entries.get(i), Set.of(key))) {
        return i;
      }
    }
    return -1;
  }

  /** Empty if nothing is left of a list. */
  private Optional<Node> value(Optional<Node> below, Node over, String path, boolean byKey) {
    if (over instanceof Mapping mapping && byKey) {
      Mapping base =
          below
              .filter(Mapping.class::isInstance)
              .map(Mapping.class::cast)
              .orElse(new Mapping(List.of(), over.span()));
      return Optional.of(merged(base, mapping, path, Set.of()));
    }
    if (over instanceof Sequence list) {
      List<Node> base =
          below.filter(Overlay::hasIds).map(each -> ((Sequence) each).items()).orElse(List.of());
      return list(base, list, path);
    }
    return Optional.of(over);
  }

  private static boolean hasIds(Node node) {
    return node instanceof Sequence list
        && list.items().stream().anyMatch(item -> Fields.has(item, "id"));
  }

  private Optional<Node> list(List<Node> base, Sequence over, String path) {
    if (over.items().isEmpty() && !base.isEmpty()) {
      located(over, path).entries(); // whoever writes it means to remove all, and would not
    }
    List<Node> result = new ArrayList<>(base);
    Set<String> seen = new LinkedHashSet<>();
    boolean removed = false;
    for (Node item : over.items()) {
      if (refusedAsRemoval(located(item, path + "[" + Fields.idOf(item).orElse("?") + "]"), base)) {
        continue;
      }
      if (!(item instanceof Mapping entry) || !Fields.has(item, "id")) {
        result.add(item);
        continue;
      }
      Optional<String> id = Fields.idOf(item);
      String place = path + "[" + id.orElse("?") + "]";
      if (isRemoved(entry)) {
        removed = true;
        removeEntry(located(entry, place), result);
        continue;
      }
      // an entry that stands twice in one document stays, and is refused as such
      int at = id.isPresent() && seen.add(id.get()) ? indexOf(result, id.get()) : -1;
      if (at >= 0 && result.get(at) instanceof Mapping below) {
        result.set(at, merged(below, entry, place, Set.of()));
      } else {
        List<String> ids = idsOf(base);
        if (!ids.isEmpty()) {
          report.noteAddition(entry.span(), ids);
        }
        result.add(merged(new Mapping(List.of(), entry.span()), entry, place, Set.of()));
      }
    }
    return removed && result.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sequence(result, over.span()));
  }

  /** Reports an entry that is to go, which is said in another way than documents do. */
  private static boolean refusedAsRemoval(Located item, List<Node> base) {
    if (!(item.node() instanceof Mapping entry)) {
      return false;
    }
    for (Entry each : entry.entries()) {
      String key = Fields.textOf(each.key()).orElse("");
      Optional<String> value = Fields.textOf(each.value());
      if (key.equals(REMOVE)
          && entry.entries().size() == 1
          && value.filter(idsOf(base)::contains).isPresent()) {
        String meant = "{id: " + value.get() + ", remove: true}";
        item.refuseFor(
            Problems.WRONG_TYPE, Expectation.of(Kind.MAPPING, "id", REMOVE), Optional.of(meant));
        return true;
      }
      if (Wording.meantKey(key, List.of(REMOVE)).isPresent() && value.equals(Optional.of("true"))) {
        item.child(key, each.key())
            .at(item.path())
            .refuse(Problems.UNKNOWN_KEY, Expectation.oneOf(List.of(REMOVE)), Optional.of(REMOVE));
        return true;
      }
    }
    return false;
  }

  private static List<String> idsOf(List<Node> items) {
    return items.stream().map(Fields::idOf).flatMap(Optional::stream).distinct().toList();
  }

  private static int indexOf(List<Node> items, String id) {
    for (int i = 0; i < items.size(); i++) {
      if (Fields.idOf(items.get(i)).equals(Optional.of(id))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isRemoved(Mapping entry) {
    return entry.entries().stream()
        .anyMatch(
            each -> Fields.isKey(each, Set.of(REMOVE)) && !(each.value() instanceof Sequence));
  }

  private void removeEntry(Located entry, List<Node> items) {
    Optional<Fields> fields = entry.fields("id", REMOVE);
    Optional<Located> remove = fields.flatMap(each -> each.find(REMOVE));
    if (remove.isPresent() && remove.get().trueOrFalse().equals(Optional.of(false))) {
      remove.get().refuse(Problems.UNKNOWN_VALUE, Expectation.oneOf(List.of("true")));
    }
    Located id = entry.valueOf("id");
    Optional<String> text = Fields.textOf(id.node());
    int at = text.map(each -> indexOf(items, each)).orElse(-1);
    if (at < 0) {
      nothingToRemove(id, text.orElse(""), idsOf(items));
    } else {
      items.remove(at);
    }
  }

  /** Removes the keys that a list names. */
  private void remove(Located list, List<Entry> entries) {
    for (Located item : list.items()) {
      List<String> keys =
          entries.stream()
              .map(entry -> Fields.textOf(entry.key()))
              .flatMap(Optional::stream)
              .toList();
      Optional<String> key = item.scalar(Expectation.oneOf(keys)).map(Scalar::text);
      if (key.isEmpty()) {
        continue;
      }
      if (!keys.contains(key.get())) {
        nothingToRemove(item, key.get(), keys);
      }
      for (Iterator<Entry> each = entries.iterator(); each.hasNext(); ) {
        if (Fields.isKey(each.next(), Set.of(key.get()))) {
          each.remove();
        }
      }
    }
  }

  private static void nothingToRemove(Located place, String what, List<String> there) {
    place.refuse(
        Problems.NOTHING_TO_REMOVE,
        there.isEmpty() ? Expectation.of(Kind.NO_REMOVAL) : Expectation.oneOf(there),
        Names.nearest(what, there));
  }

  private Located located(Node node, String path) {
    return new Located(node, path, report, Constraints.alreadyChecked());
  }

  private static String child(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
