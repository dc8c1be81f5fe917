package org.mustafid.compliance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.Period;
import org.mustafid.assessment.PromiseState;
import org.mustafid.assessment.PromiseStatus;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.PromiseId;
import org.mustafid.promise.Party;

/**
 * How many promises of the association were kept, by promise, month and channel, over any number of
 * assessments. It takes memory for its rows alone, and none for the cases.
 *
 * <p>A promise belongs to the month in which it started, in the calendar's zone. One that has not
 * started, or that no longer applies, is not counted; neither is a right of the beneficiary. A
 * promise that repeats counts once for each period, in the month in which the period started. Not
 * safe to share between threads.
 */
public final class ComplianceReport {
  /**
   * The promises of one sort.
   *
   * @param kind the kind of case
   * @param promise the promise
   * @param month the month in which they started
   * @param channel the channel of the first submission; empty if none is on record
   * @param kept kept in time or early
   * @param late kept late
   * @param open still to be kept and not overdue, paused ones and unclear ones included
   * @param broken overdue, and not kept yet
   */
  public record Row(
      CaseKind kind,
      PromiseId promise,
      YearMonth month,
      Optional<ChannelId> channel,
      long kept,
      long late,
      long open,
      long broken) {

    /**
     * How many of a hundred that are decided were kept in time; empty if none is decided. Those
     * that are open say nothing yet.
     */
    public Optional<Double> percentageKept() {
      long decided = kept + late + broken;
      return decided == 0 ? Optional.empty() : Optional.of(100.0 * kept / decided);
    }
  }

  private record Key(CaseKind kind, PromiseId promise, YearMonth month, String channel)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::kind)
            .thenComparing(Key::promise)
            .thenComparing(Key::month)
            .thenComparing(Key::channel);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private static final class Counts {
    private long kept;
    private long late;
    private long open;
    private long broken;
  }

  private final Map<Key, Counts> rows = new TreeMap<>();
  private final Map<CaseKind, Long> withoutPromise = new TreeMap<>();
  private final Map<PromiseId, Long> withheld = new TreeMap<>();
  private long cases;

  /** A report on nothing yet. */
  public ComplianceReport() {}

  /** Counts the promises of one more case. */
  public void add(Assessment assessment) {
    cases++;
    if (assessment.promises().stream().noneMatch(ComplianceReport::isOurs)) {
      withoutPromise.merge(assessment.kind(), 1L, Long::sum);
    }
    for (PromiseState state : assessment.promises()) {
      if (isOurs(state)) {
        for (Period period : state.earlier()) {
          count(assessment, state, period.status(), period.window().startDay());
        }
        if (state.status() == PromiseStatus.OUT_OF_RANGE) {
          withheld.merge(state.promise().id(), 1L, Long::sum);
        }
        state.startedOn().ifPresent(day -> count(assessment, state, state.status(), day));
      }
    }
  }

  private static boolean isOurs(PromiseState state) {
    return state.promise().by() == Party.ASSOCIATION;
  }

  private void count(
      Assessment assessment, PromiseState state, PromiseStatus status, LocalDate start) {
    switch (status) {
      case KEPT, KEPT_EARLY -> row(assessment, state, start).kept++;
      case KEPT_LATE -> row(assessment, state, start).late++;
      case BROKEN -> row(assessment, state, start).broken++;
      case RUNNING, PAUSED, DUE_DAY_UNCLEAR -> row(assessment, state, start).open++;
      case NOT_STARTED, START_UNSTATED, LAPSED, ENDED, OUT_OF_RANGE -> {
        // nothing is owed, or nothing is known, so there is nothing to count
      }
    }
  }

  private Counts row(Assessment assessment, PromiseState state, LocalDate start) {
    Key key =
        new Key(
            assessment.kind(),
            state.promise().id(),
            YearMonth.from(start),
            assessment.channel().map(channel -> channel.channel().value()).orElse(""));
    return rows.computeIfAbsent(key, absent -> new Counts());
  }

  /** How many cases were counted. */
  public long cases() {
    return cases;
  }

  /**
   * How many cases there were by kind to which the policy promises nothing, such as those of a kind
   * that it does not know; no row tells of them. Unmodifiable.
   */
  public Map<CaseKind, Long> notProvidedFor() {
    return Collections.unmodifiableMap(withoutPromise);
  }

  /**
   * How many were withheld, by promise, because a day of theirs lies outside of the calendar's
   * range; no row counts them, because they are neither kept nor broken. Unmodifiable.
   */
  public Map<PromiseId, Long> outOfRange() {
    return Collections.unmodifiableMap(withheld);
  }

  /** By kind of case, promise, month and channel, in this order. */
  public List<Row> rows() {
    return rows.entrySet().stream()
        .map(
            each -> {
              Key key = each.getKey();
              Counts counts = each.getValue();
              return new Row(
                  key.kind(),
                  key.promise(),
                  key.month(),
                  Optional.of(key.channel()).filter(id -> !id.isEmpty()).map(ChannelId::of),
                  counts.kept,
                  counts.late,
                  counts.open,
                  counts.broken);
            })
        .toList();
  }
}
