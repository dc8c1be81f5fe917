package org.mustafid.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.rules.Node.Sequence;

/**
 * The ids that a list of a document declares, made out before anything is decoded, so that an entry
 * with a mistake in it can still be referred to.
 *
 * @param ids in the order of the document
 * @param complete whether every entry's id could be made out; if not, a reference that leads
 *     nowhere may mean such an entry, and is not reported
 * @param key the key of the list in which such ids are declared
 */
record Names(Set<String> ids, boolean complete, String key) {
  /** As many as somebody reads; a hostile document could have thousands, at each reference. */
  private static final int MOST_LISTED = 20;

  /** Among more than this, a guess would cost more than it helps. */
  private static final int MOST_COMPARED = 200;

  static Names of(Fields fields, String key, boolean required) {
    return of(fields, key, required, Set.of());
  }

  /**
   * Of a list whose entries may have well-known ids. A misspelt one, which is reported because its
   * entry has no label, is also known by the id that was meant, so that no reference to it dangles.
   */
  static Names of(Fields fields, String key, boolean required, Set<String> wellKnown) {
    Optional<Located> list = fields.find(key);
    if (list.isEmpty()) {
      return new Names(Set.of(), !required, key);
    }
    if (!(list.get().node() instanceof Sequence sequence)) {
      return new Names(Set.of(), false, key);
    }
    Set<String> ids = new LinkedHashSet<>();
    Set<String> meant = new LinkedHashSet<>();
    boolean complete = !sequence.items().isEmpty();
    for (Node item : sequence.items()) {
      Optional<String> id = Fields.idOf(item);
      boolean isNew = id.isPresent() && ids.add(id.get());
      complete &= isNew; // one that is there twice was meant to be another
      id.filter(each -> !wellKnown.contains(each) && !Fields.has(item, "label"))
          .flatMap(each -> Spelling.nearest(each, wellKnown))
          .ifPresent(meant::add);
    }
    ids.addAll(meant);
    return new Names(ids, complete, key);
  }

  /** Of what was declared elsewhere, such as in the policy that a scenario is about. */
  static Names declared(String key, List<String> ids) {
    return new Names(new LinkedHashSet<>(ids), true, key);
  }

  Names with(Set<String> more) {
    Set<String> all = new LinkedHashSet<>(more);
    all.addAll(ids);
    return new Names(all, complete, key);
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
    List<String> listed = new ArrayList<>(ids.stream().limit(MOST_LISTED).toList());
    if (ids.size() > MOST_LISTED) {
      listed.add("…");
    }
    Optional<String> nearest =
        ids.size() > MOST_COMPARED ? Optional.empty() : Spelling.nearest(id, ids);
    return reference.refuse(
        Problems.DANGLING_REFERENCE, Expectation.declared(key, listed), nearest.map(toSuggestion));
  }
}
