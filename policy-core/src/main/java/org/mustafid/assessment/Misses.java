package org.mustafid.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.mustafid.name.PromiseId;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Window;

/** What was missed in one case, as one promise sees it that may start with that. */
final class Misses {
  /** A window of a promise that passed without its being kept. */
  record Miss(PromiseId promise, Window window) {
    boolean isOf(Promise other) {
      return promise.equals(other.id());
    }

    LocalDate latestDay() {
      return window.latest().orElseThrow().latestPossible();
    }

    /** The last instant that could have been in time. */
    Instant latest(ZoneId zone) {
      return window
          .latestInstantPossible()
          .map(ZonedDateTime::toInstant)
          .orElseGet(() -> latestDay().plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1));
    }
  }

  private final List<Miss> all;
  private final Queue<Miss> starting;

  /**
   * Those that start a promise wait for it, in the order of time, and those of one time in the
   * order in which its start names them.
   *
   * @param all those of the case so far, to which those of this promise are added
   */
  Misses(List<Miss> all, PromiseRule rule) {
    this.all = all;
    this.starting = new ArrayDeque<>(0);
    if (!all.isEmpty() && !rule.startPromises().isEmpty()) {
      starting.addAll(
          rule.startPromises().stream()
              .flatMap(promise -> all.stream().filter(miss -> miss.isOf(promise)))
              .sorted(Comparator.comparing(miss -> miss.latest(rule.calendar().zone())))
              .toList());
    }
  }

  void add(PromiseId promise, Window window) {
    all.add(new Miss(promise, window));
  }

  /** The first that the promise has not seen yet; null if there is none. */
  @Nullable Miss next() {
    return starting.peek();
  }

  void seen() {
    starting.remove();
  }
}
