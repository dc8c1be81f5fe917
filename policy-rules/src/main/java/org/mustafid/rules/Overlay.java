package org.mustafid.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

  /** Of more nobody reads all, and a hostile document has thousands, at each mistake. */
  private static final int MOST_LISTED = 100;

  /** Keys or entries in their order; of those with one name, the first is known by it. */
  private static final class Parts<T> {
    private final Map<Object, T> inOrder = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    Parts(List<T> parts, Function<T, Optional<String>> name) {
      parts.forEach(part -> add(name.apply(part), part));
    }

    void add(Optional<String> name, T part) {
      boolean isKnownByIt = name.isPresent() && names.add(name.get());
      inOrder.put(isKnownByIt ? name.get() : new Object(), part);
    }

    Optional<T> find(String name) {
      return Optional.ofNullable(inOrder.get(name));
    }

    void replace(String name, T part) {
      inOrder.put(name, part);
    }

    void remove(String name) {
      inOrder.remove(name);
      names.remove(name);
    }

    Set<String> names() {
      return names;
    }

    List<T> all() {
      return new ArrayList<>(inOrder.values());
    }
  }

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
    List<Entry> kept = new ArrayList<>(base.entries());
    over.entries().stream()
        .filter(entry -> Fields.isKey(entry, Set.of(REMOVE)))
        .forEach(entry -> remove(located(entry.value(), child(path, REMOVE)), kept));
    Parts<Entry> result = new Parts<>(kept, entry -> Fields.textOf(entry.key()));
    boolean isRoot = path.isEmpty();
    Set<String> seen = new LinkedHashSet<>();
    for (Entry entry : over.entries()) {
      Optional<String> key = Fields.textOf(entry.key());
      if (key.equals(Optional.of(REMOVE))) {
        continue;
      }
      // a key that stands twice in one document stays, and is refused as such
      Optional<String> below =
          key.filter(seen::add)
              .map(each -> isRoot ? meant(each, over) : each)
              .filter(each -> key.equals(Optional.of(each)) || seen.add(each))
              .filter(each -> result.find(each).isPresent());
      String place = child(path, key.orElse("?"));
      boolean byKey = key.isPresent() && several.contains(key.get());
      Optional<Entry> value =
          value(below.flatMap(result::find).map(Entry::value), entry.value(), place, byKey)
              .map(each -> new Entry(entry.key(), each));
      if (below.isEmpty()) {
        value.ifPresent(each -> result.add(key, each));
      } else if (value.isPresent()) {
        result.replace(below.get(), value.get());
      } else {
        result.remove(below.get());
      }
    }
    return new Mapping(result.all(), over.span());
  }

  /** What a misspelt key, which is refused later, is laid over; then its value makes sense. */
  private static String meant(String key, Mapping document) {
    return PolicyReader.KEYS.contains(key)
        ? key
        : Spelling.nearest(key, PolicyReader.KEYS)
            .filter(meant -> !Fields.has(document, meant))
            .orElse(key);
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
    Parts<Node> result = new Parts<>(base, Fields::idOf);
    List<String> ids = List.copyOf(result.names());
    Set<String> inBase = new HashSet<>(ids);
    Set<String> seen = new LinkedHashSet<>();
    boolean removed = false;
    for (Node item : over.items()) {
      Optional<String> id = Fields.idOf(item);
      String place = path + "[" + id.orElse("?") + "]";
      if (refusedAsRemoval(located(item, place), inBase)) {
        continue;
      }
      if (!(item instanceof Mapping entry) || !Fields.has(item, "id")) {
        result.add(Optional.empty(), item);
        continue;
      }
      if (isRemoved(entry)) {
        removed = true;
        removeEntry(located(entry, place), result);
        continue;
      }
      // an entry that stands twice in one document stays, and is refused as such
      Optional<Node> below = id.filter(seen::add).flatMap(result::find);
      if (below.isPresent() && below.get() instanceof Mapping under) {
        result.replace(id.orElseThrow(), merged(under, entry, place, Set.of()));
      } else {
        if (!ids.isEmpty()) {
          report.noteAddition(entry.span(), ids);
        }
        result.add(id, merged(new Mapping(List.of(), entry.span()), entry, place, Set.of()));
      }
    }
    List<Node> items = result.all();
    return removed && items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sequence(items, over.span()));
  }

  /** Reports an entry that is to go, which is said in another way than documents do. */
  private static boolean refusedAsRemoval(Located item, Set<String> inBase) {
    if (!(item.node() instanceof Mapping entry)) {
      return false;
    }
    for (Entry each : entry.entries()) {
      String key = Fields.textOf(each.key()).orElse("");
      Optional<String> value = Fields.textOf(each.value());
      if (key.equals(REMOVE)
          && entry.entries().size() == 1
          && value.filter(inBase::contains).isPresent()) {
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

  private static boolean isRemoved(Mapping entry) {
    return entry.entries().stream()
        .anyMatch(
            each -> Fields.isKey(each, Set.of(REMOVE)) && !(each.value() instanceof Sequence));
  }

  private void removeEntry(Located entry, Parts<Node> items) {
    Optional<Fields> fields = entry.fields("id", REMOVE);
    Optional<Located> remove = fields.flatMap(each -> each.find(REMOVE));
    if (remove.isPresent() && remove.get().trueOrFalse().equals(Optional.of(false))) {
      remove.get().refuse(Problems.UNKNOWN_VALUE, Expectation.oneOf(List.of("true")));
    }
    Located id = entry.valueOf("id");
    Optional<String> text = Fields.textOf(id.node());
    if (text.flatMap(items::find).isPresent()) {
      items.remove(text.get());
    } else {
      nothingToRemove(id, text.orElse(""), items.names());
    }
  }

  /** Removes the keys that a list names. */
  private void remove(Located list, List<Entry> entries) {
    Set<String> there = new LinkedHashSet<>();
    entries.forEach(entry -> Fields.textOf(entry.key()).ifPresent(there::add));
    Set<String> gone = new HashSet<>();
    for (Located item : list.items()) {
      Optional<String> key = item.scalar(oneOf(there)).map(Scalar::text);
      if (key.isPresent() && !there.remove(key.get())) {
        nothingToRemove(item, key.get(), there);
      }
      key.ifPresent(gone::add);
    }
    entries.removeIf(entry -> Fields.isKey(entry, gone));
  }

  private static void nothingToRemove(Located place, String what, Set<String> there) {
    place.refuse(
        Problems.NOTHING_TO_REMOVE,
        there.isEmpty() ? Expectation.of(Kind.NO_REMOVAL) : oneOf(there),
        Names.nearest(what, there));
  }

  private static Expectation oneOf(Set<String> there) {
    List<String> listed = new ArrayList<>(there.stream().limit(MOST_LISTED).toList());
    if (there.size() > MOST_LISTED) {
      listed.add("…");
    }
    return Expectation.oneOf(listed);
  }

  private Located located(Node node, String path) {
    return new Located(node, path, report, Constraints.alreadyChecked());
  }

  private static String child(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
