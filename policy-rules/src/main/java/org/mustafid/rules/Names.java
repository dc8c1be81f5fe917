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
    Optional<Located> list = fields.find(key);
    if (list.isEmpty()) {
      return new Names(Set.of(), !required, key);
    }
    if (!(list.get().node() instanceof Sequence sequence)) {
      return new Names(Set.of(), false, key);
    }
    Set<String> ids = new LinkedHashSet<>();
    boolean complete = !sequence.items().isEmpty();
    for (Node item : sequence.items()) {
      Optional<String> id = Fields.idOf(item);
      complete &= id.isPresent();
      id.ifPresent(ids::add);
    }
    return new Names(ids, complete, key);
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
    listed.add("any id declared under " + key);
    Optional<String> nearest =
        ids.size() > MOST_COMPARED ? Optional.empty() : Spelling.nearest(id, ids);
    return reference.refuse(
        Problems.DANGLING_REFERENCE, Expectation.oneOf(listed), nearest.map(toSuggestion));
  }
}
