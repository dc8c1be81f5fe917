package org.mustafid.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.InvalidArgumentException;

/** Everything that a comparison can find, each with the entry and what it says before and after. */
public final class DifferenceTypes {
  private static final Map<Topic, DiagnosticType> ADDED = new EnumMap<>(Topic.class);
  private static final Map<Topic, DiagnosticType> REMOVED = new EnumMap<>(Topic.class);
  private static final Map<Topic, DiagnosticType> MOVED = new EnumMap<>(Topic.class);
  private static final Map<Topic, Map<Part, DiagnosticType>> CHANGED = new EnumMap<>(Topic.class);
  private static final List<DiagnosticType> ALL = new ArrayList<>();

  static {
    for (Topic topic : Topic.values()) {
      ADDED.put(topic, type(topic + "-added"));
      REMOVED.put(topic, type(topic + "-removed"));
      MOVED.put(topic, type(topic + "-order-changed"));
      Map<Part, DiagnosticType> parts = new EnumMap<>(Part.class);
      topic.parts().forEach(part -> parts.put(part, type(topic + "-" + part + "-changed")));
      CHANGED.put(topic, parts);
    }
  }

  private DifferenceTypes() {}

  private static DiagnosticType type(String id) {
    DiagnosticType type =
        DiagnosticType.difference(id)
            .with("entry", Name.class)
            .with("before", Content.class)
            .with("after", Content.class);
    ALL.add(type);
    return type;
  }

  /** The whole catalogue, by topic. */
  public static List<DiagnosticType> all() {
    return List.copyOf(ALL);
  }

  /** An entry of a topic is new. */
  public static DiagnosticType added(Topic topic) {
    return of(ADDED, topic);
  }

  /** An entry of a topic is no longer there. */
  public static DiagnosticType removed(Topic topic) {
    return of(REMOVED, topic);
  }

  /** The entries of a topic stand in another order. */
  public static DiagnosticType orderChanged(Topic topic) {
    return of(MOVED, topic);
  }

  /**
   * A part of an entry is another one.
   *
   * @throws InvalidArgumentException if it is none of the {@link Topic#parts() parts} of the topic
   */
  public static DiagnosticType changed(Topic topic, Part part) {
    if (!topic.parts().contains(part)) {
      throw new InvalidArgumentException("the part", part.id(), "one of " + topic.parts());
    }
    return of(of(CHANGED, topic), part);
  }

  private static <K, V> V of(Map<K, V> all, K key) {
    V found = all.get(key);
    if (found == null) {
      throw new IllegalStateException("no type for " + key);
    }
    return found;
  }
}
