package org.mustafid.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.name.Id;
import org.mustafid.rules.Node.Mapping;
import org.mustafid.rules.Node.Sequence;

/**
 * The ids that a list of a document declares, made out before anything is decoded, so that an entry
 * with a mistake in it can still be referred to.
 */
final class Names {
  /** As many as somebody reads; a hostile document could have thousands, at each reference. */
  private static final int MOST_LISTED = 20;

  /** Among more than this, a guess would cost more than it helps. */
  private static final int MOST_COMPARED = 200;

  private final Set<String> ids;
  private final boolean complete;
  private final String key;
  private final List<Node> entries;
  private @Nullable Map<String, Set<String>> idsByLabel; // of few lists somebody writes labels

  /**
   * Ids of one list or of several.
   *
   * @param ids in the order of the document
   * @param complete whether every entry's id could be made out; if not, a reference that leads
   *     nowhere may mean such an entry, and is not reported
   * @param key the key of the list in which such ids are declared
   * @param entries the entries that declare them, each with its label if it has one
   */
  private Names(Set<String> ids, boolean complete, String key, List<Node> entries) {
    this.ids = ids;
    this.complete = complete;
    this.key = key;
    this.entries = entries;
  }

  /** These ids, in the order of the document. */
  Set<String> ids() {
    return ids;
  }

  static Names of(Fields fields, String key, boolean required) {
    return of(fields, key, required, Set.of());
  }

  /**
   * Of a list whose entries may have well-known ids. A misspelt one, which is reported because its
   * entry has no label, is also known by the id that was meant, so that no reference to it dangles.
   */
  static Names of(Fields fields, String key, boolean required, Set<String> wellKnown) {
    Optional<Located> list = fields.find(key);
    return list.isEmpty() && required ? none(false, key) : of(list, key, wellKnown);
  }

  private static Names none(boolean complete, String key) {
    return new Names(Set.of(), complete, key, List.of());
  }

  static Names of(Optional<Located> list, String key) {
    return of(list, key, Set.of());
  }

  private static Names of(Optional<Located> list, String key, Set<String> wellKnown) {
    if (list.isEmpty()) {
      return none(true, key);
    }
    if (!(list.get().node() instanceof Sequence sequence)) {
      return none(false, key);
    }
    Set<String> ids = new LinkedHashSet<>();
    Set<String> meant = new LinkedHashSet<>();
    boolean complete = !sequence.items().isEmpty();
    for (Node item : sequence.items()) {
      Optional<String> id = Fields.idOf(item);
      boolean isNew = id.isPresent() && ids.add(id.get());
      complete &= isNew; // one that is there twice was meant to be another
      complete &= !(item instanceof Mapping entry) || Fields.nextEntry(entry).isEmpty();
      id.filter(each -> !wellKnown.contains(each) && !Fields.has(item, "label"))
          .flatMap(each -> Spelling.nearest(each, wellKnown))
          .ifPresent(meant::add);
    }
    ids.addAll(meant);
    return new Names(ids, complete, key, sequence.items());
  }

  /** Of what was declared elsewhere, such as in the policy that a scenario is about. */
  static Names declared(String key, List<String> ids) {
    return new Names(new LinkedHashSet<>(ids), true, key, List.of());
  }

  /** These, and those that another list declares. */
  Names and(Names others) {
    Set<String> all = new LinkedHashSet<>(ids);
    all.addAll(others.ids);
    List<Node> allEntries = new ArrayList<>(entries);
    allEntries.addAll(others.entries);
    return new Names(all, complete && others.complete, key, allEntries);
  }

  Names with(Set<String> more) {
    Set<String> all = new LinkedHashSet<>(more);
    all.addAll(ids);
    return new Names(all, complete, key, entries);
  }

  /**
   * Reports a reference that leads nowhere, unless another mistake may be the reason.
   *
   * @param id what is referred to
   * @param toSuggestion makes the text to be pasted from the id that is nearest
   */
  <T> Optional<T> refuse(Located reference, String id, UnaryOperator<String> toSuggestion) {
    if (!complete) {
      reference.report().passOver();
      return Optional.empty();
    }
    return reference.refuse(
        Problems.DANGLING_REFERENCE, expected(), nearest(id, ids).map(toSuggestion));
  }

  /** One of these ids, or another one of their list. */
  Expectation expected() {
    List<String> listed = new ArrayList<>(ids.stream().limit(MOST_LISTED).toList());
    if (ids.size() > MOST_LISTED) {
      listed.add("…");
    }
    return Expectation.declared(key, listed);
  }

  /** The one of these ids that is meant by a text, if they are all that there are. */
  Optional<String> findNearest(String text) {
    return complete ? nearest(text, ids) : Optional.of(text);
  }

  /** The id that was meant by another: misspelt, with a word too many, or in another form. */
  static Optional<String> nearest(String id, Collection<String> ids) {
    if (ids.size() > MOST_COMPARED) {
      return Optional.empty();
    }
    if (ids.contains(id)) {
      return Optional.of(id);
    }
    Optional<String> misspelt = Spelling.nearest(id, ids);
    List<String> related =
        misspelt.isPresent()
            ? List.of()
            : ids.stream().filter(each -> isRelated(id, each)).distinct().toList();
    return related.size() == 1 ? related.stream().findFirst() : misspelt;
  }

  private static boolean isRelated(String one, String other) {
    boolean isLonger = one.length() > other.length();
    String shorter = isLonger ? other : one;
    String longer = isLonger ? one : other;
    int alike = 0;
    while (alike < shorter.length() && shorter.charAt(alike) == longer.charAt(alike)) {
      alike++;
    }
    boolean isOfItsWords = ("-" + longer + "-").contains("-" + shorter + "-");
    boolean isOfItsStem = alike > 3 && alike * 3 >= shorter.length() * 2;
    return isOfItsStem || (isOfItsWords && shorter.length() > 2);
  }

  /**
   * The only id with a label, in any language, whatever its capitals and articles.
   *
   * @param factory makes an id, which brings its label if it is well-known
   */
  Optional<String> findByLabel(String label, Function<String, ? extends Id> factory) {
    Map<String, Set<String>> byLabel = idsByLabel;
    if (byLabel == null) {
      byLabel = byLabel(factory);
      idsByLabel = byLabel;
    }
    Set<String> found = byLabel.getOrDefault(Wording.bare(label), Set.of());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private Map<String, Set<String>> byLabel(Function<String, ? extends Id> factory) {
    Map<String, Set<String>> byLabel = new HashMap<>();
    for (Node entry : entries) {
      Fields.idOf(entry).ifPresent(id -> labelsOf(entry).forEach(label -> add(byLabel, label, id)));
    }
    ids.stream()
        .limit(MOST_COMPARED)
        .forEach(
            id ->
                factory
                    .apply(id)
                    .labels()
                    .asMap()
                    .values()
                    .forEach(label -> add(byLabel, label, id)));
    return byLabel;
  }

  private static void add(Map<String, Set<String>> byLabel, String label, String id) {
    byLabel.computeIfAbsent(Wording.bare(label), absent -> new HashSet<>()).add(id);
  }

  /** The label of an entry in all of its languages. */
  private static List<String> labelsOf(Node entry) {
    return ((Mapping) entry)
        .entries().stream()
            .filter(each -> Fields.isKey(each, Set.of("label")))
            .map(Node.Entry::value)
            .filter(Mapping.class::isInstance)
            .flatMap(label -> ((Mapping) label).entries().stream())
            .flatMap(text -> Fields.textOf(text.value()).stream())
            .toList();
  }
}
