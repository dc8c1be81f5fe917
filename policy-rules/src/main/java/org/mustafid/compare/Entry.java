package org.mustafid.compare;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mustafid.clause.Clause;

/** One thing that a policy says, part by part. Not safe to share between threads. */
final class Entry {
  /**
   * What one part says.
   *
   * @param normative what a fingerprint sees of it; empty if it sees nothing
   */
  record Value(Content content, String normative) {}

  /** What the name and the place of an entry say already. */
  private static final Set<Part> ELSEWHERE = Set.of(Part.LABEL, Part.HEADING, Part.CLAUSE);

  /** Words for what is so unless something else is said. */
  private static final Set<String> USUAL = Set.of("all", "unstated", "inside", "on-day-off.move");

  private static final Value NOTHING = new Value(new Content.None(), "");

  private final Topic topic;
  private final String group;
  private final Name name;
  private final Object source;
  private final Map<Part, Value> values = new EnumMap<>(Part.class);
  private @Nullable Clause clause;
  private boolean normative;

  /**
   * An entry that says nothing yet.
   *
   * @param group an entry is compared with one of the same group; an id, if entries have one
   * @param source what it was made from
   */
  Entry(Topic topic, String group, Name name, Object source) {
    this.topic = topic;
    this.group = group;
    this.name = name;
    this.source = source;
  }

  /** Says something that no answer depends on. */
  Entry say(Part part, Content content) {
    return put(part, new Value(content, ""));
  }

  /** Says something that a fingerprint sees. */
  Entry rule(Part part, Content content, Object normative) {
    return put(part, new Value(content, String.valueOf(normative)));
  }

  private Entry put(Part part, Value value) {
    if (!topic.parts().contains(part)) {
      throw new IllegalStateException(part + " is no part of a " + topic);
    }
    values.put(part, value);
    return this;
  }

  /** Says where it stands. */
  Entry at(Clause place) {
    clause = place;
    return say(Part.CLAUSE, new Content.Place(place));
  }

  /** Is seen by a fingerprint, as is where it stands. */
  Entry asRuleAt(Clause place) {
    clause = place;
    normative = true;
    return rule(Part.CLAUSE, new Content.Place(place), place.id());
  }

  /** Is seen by a fingerprint. */
  Entry asRule() {
    normative = true;
    return this;
  }

  Topic topic() {
    return topic;
  }

  String group() {
    return group;
  }

  Name name() {
    return name;
  }

  Object source() {
    return source;
  }

  Optional<Clause> clause() {
    return Optional.ofNullable(clause);
  }

  Value value(Part part) {
    return values.getOrDefault(part, NOTHING);
  }

  /** What its being there, or not, does. */
  Effect effect() {
    return normative ? Effect.NORMATIVE : topic.usual();
  }

  /** All that a fingerprint sees of it; empty if it sees nothing. */
  String normativeText() {
    return normative
        ? topic.parts().stream()
            .map(part -> value(part).normative())
            .collect(Collectors.joining("\t", group + "\t", ""))
        : "";
  }

  boolean saysTheSameAs(Entry other) {
    return group.equals(other.group) && values.equals(other.values);
  }

  /** All that it says, without what it is called, where it stands and what goes without saying. */
  Content parts() {
    Map<Part, Content> parts = new LinkedHashMap<>();
    for (Part part : topic.parts()) {
      Content content = value(part).content();
      if (!ELSEWHERE.contains(part) && !goesWithoutSaying(content)) {
        parts.put(part, content);
      }
    }
    return new Content.Parts(parts);
  }

  private static boolean goesWithoutSaying(Content content) {
    return content instanceof Content.None
        || (content instanceof Content.Phrase phrase && USUAL.contains(phrase.word()));
  }

  /** All that it says, and where. */
  Content whole() {
    return clause == null
        ? parts()
        : Content.Phrase.of("item")
            .with("value", parts())
            .with("clause", new Content.Place(clause));
  }
}
