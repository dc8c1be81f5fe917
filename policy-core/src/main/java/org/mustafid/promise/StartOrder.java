package org.mustafid.promise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mustafid.name.PromiseId;

/**
 * Promises in an order in which each stands behind those whose being missed starts it; as they were
 * given, otherwise. Immutable.
 *
 * @param promises those that have such an order
 * @param circle some of the others, each of which waits for the next, and the last for the first;
 *     empty if there are no others
 */
public record StartOrder(List<Promise> promises, List<PromiseId> circle) {
  /** Copies the lists. */
  public StartOrder {
    promises = List.copyOf(promises);
    circle = List.copyOf(circle);
  }

  /** The order of promises with different ids; what they name, and is not there, does not count. */
  public static StartOrder of(Collection<Promise> promises) {
    Map<PromiseId, Promise> waiting = new LinkedHashMap<>();
    promises.forEach(promise -> waiting.put(promise.id(), promise));
    List<Promise> ordered = new ArrayList<>();
    boolean goesOn = true;
    while (goesOn) { // no recursion: a document may have a chain of thousands
      goesOn = false;
      for (Promise promise : List.copyOf(waiting.values())) {
        if (missed(promise).stream().noneMatch(waiting::containsKey)) {
          ordered.add(promise);
          waiting.remove(promise.id());
          goesOn = true;
        }
      }
    }
    return new StartOrder(ordered, circle(waiting));
  }

  /** Each that is left waits for one that is left, so that going on comes back. */
  private static List<PromiseId> circle(Map<PromiseId, Promise> waiting) {
    List<PromiseId> path = new ArrayList<>();
    Optional<Promise> next = waiting.values().stream().findFirst();
    while (next.isPresent() && !path.contains(next.get().id())) {
      path.add(next.get().id());
      next = missed(next.get()).stream().flatMap(id -> find(waiting, id)).findFirst();
    }
    return next.map(back -> path.subList(path.indexOf(back.id()), path.size())).orElse(List.of());
  }

  private static Stream<Promise> find(Map<PromiseId, Promise> promises, PromiseId id) {
    return Stream.ofNullable(promises.get(id));
  }

  private static List<PromiseId> missed(Promise promise) {
    return promise.start().effective().map(Start::missed).orElse(List.of());
  }
}
