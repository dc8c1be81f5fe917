package org.mustafid.testkit;

import java.util.List;
import org.mustafid.name.EventKind;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;

/** Which events keep a promise and do nothing else to it. */
final class Keeping {
  private Keeping() {}

  /** Not the event that starts it, and not a return, which may start it anew. */
  static List<EventKind> events(Promise promise) {
    List<EventKind> starts = promise.start().effective().map(Start::events).orElse(List.of());
    return promise.keptBy().stream()
        .filter(event -> !event.equals(EventKind.RETURNED) && !starts.contains(event))
        .toList();
  }
}
