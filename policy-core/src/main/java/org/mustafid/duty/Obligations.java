package org.mustafid.duty;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mustafid.casework.AsOf;
import org.mustafid.clause.Reading;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.DutyKind;
import org.mustafid.policy.Duty;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Term;
import org.mustafid.workday.DayEstimate;

/**
 * Where the duties of an association stand, as of a day.
 *
 * <p>Periods of a duty that comes back are counted from the day on which the policy came into force
 * or, if that is unknown, from the day on which the duty was first done; a worker's, always from
 * the worker's first signature, because a policy may be older than the worker is with the
 * association. The k-th period ends k terms after that day, whatever became of the others. What is
 * done late makes good all that was missed, and leaves the period in which it is done to its own
 * last day; what is done once more in that period is its own.
 */
public final class Obligations {
  private record Standing(ObligationStatus status, Optional<DayEstimate> due) {
    static Standing of(ObligationStatus status) {
      return new Standing(status, Optional.empty());
    }
  }

  private final Policy policy;
  private final DutyLog log;
  private final LocalDate asOf;

  private Obligations(Policy policy, DutyLog log, LocalDate asOf) {
    this.policy = policy;
    this.log = log;
    this.asOf = asOf;
  }

  /**
   * Where each duty of a policy stands, in the order of print; what was done later is not seen.
   *
   * <p>An entry counts if it names this version of the policy; where it or the policy names none,
   * if it is not from before the day on which the policy came into force, as far as that is known.
   *
   * @throws InvalidArgumentException if an entry for this version is about a duty that the policy
   *     does not have, or does not say who signed, or says so of a duty that nobody signs
   * @throws org.mustafid.diagnostic.OutOfRangeException if a day that has to be counted lies
   *     outside of the calendar's range
   */
  public static List<Obligation> of(Policy policy, DutyLog log, AsOf asOf) {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(log, "log").entries().forEach(entry -> check(policy, entry));
    LocalDate day = Objects.requireNonNull(asOf, "asOf").dayIn(policy.calendar().zone());
    Obligations review = new Obligations(policy, log, day);
    return policy.duties().stream().map(review::of).toList();
  }

  private static void check(Policy policy, DutyEntry entry) {
    if (!isOfAnotherVersion(policy, entry)) {
      Duty duty =
          policy.duties().stream()
              .filter(each -> each.id().equals(entry.duty()))
              .findFirst()
              .orElseThrow(() -> unknown(policy, entry));
      if (isSigned(duty) != entry.worker().isPresent()) {
        throw new InvalidArgumentException(
            "DutyEntry.worker of " + duty.id(),
            isSigned(duty) ? "none" : "given",
            isSigned(duty) ? "the one who signed" : "left out, because nobody signs it");
      }
    }
  }

  private static InvalidArgumentException unknown(Policy policy, DutyEntry entry) {
    return new InvalidArgumentException(
        "DutyEntry.duty",
        entry.duty().value(),
        "one of " + policy.duties().stream().map(Duty::id).toList());
  }

  private static boolean isSigned(Duty duty) {
    return duty.kind().equals(DutyKind.ACKNOWLEDGEMENT);
  }

  private Obligation of(Duty duty) {
    List<DutyEntry> done =
        log.entries().stream()
            .filter(entry -> entry.duty().equals(duty.id()) && counts(entry))
            .sorted(Comparator.comparing(DutyEntry::day))
            .toList();
    Standing standing = standing(duty, done);
    return ImmutableObligation.of(
        duty,
        standing.status(),
        done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1).day()),
        standing.due(),
        isInForce() && isSigned(duty) ? outstanding(duty, done) : List.of(),
        restsOn(duty));
  }

  private boolean counts(DutyEntry entry) {
    if (entry.day().isAfter(asOf) || isOfAnotherVersion(policy, entry)) {
      return false;
    }
    return namesAVersion(policy, entry)
        || policy.inForceFrom().effective().filter(entry.day()::isBefore).isEmpty();
  }

  private static boolean namesAVersion(Policy policy, DutyEntry entry) {
    return entry.version().isPresent() && policy.version().isPresent();
  }

  private static boolean isOfAnotherVersion(Policy policy, DutyEntry entry) {
    return namesAVersion(policy, entry) && !entry.version().equals(policy.version());
  }

  private boolean isInForce() {
    return policy.inForceFrom().effective().filter(asOf::isBefore).isEmpty()
        && policy.inForceUntil().effective().filter(not(asOf::isBefore)).isEmpty();
  }

  private Standing standing(Duty duty, List<DutyEntry> done) {
    if (!isInForce()) {
      return Standing.of(ObligationStatus.NOT_IN_FORCE);
    }
    return isSigned(duty)
        ? log.workers()
            .map(workers -> signed(duty, done, workers))
            .orElseGet(() -> Standing.of(ObligationStatus.UNKNOWN))
        : standing(duty, days(done), policy.inForceFrom().effective());
  }

  private Standing signed(Duty duty, List<DutyEntry> done, Set<WorkerRef> workers) {
    List<Standing> each = workers.stream().map(worker -> standingOf(worker, duty, done)).toList();
    ObligationStatus worst =
        each.stream()
            .map(Standing::status)
            .max(Comparator.naturalOrder())
            .orElse(ObligationStatus.DONE);
    return new Standing(
        worst,
        each.stream()
            .flatMap(standing -> standing.due().stream())
            .min(Comparator.comparing(DayEstimate::day)));
  }

  private Standing standingOf(WorkerRef worker, Duty duty, List<DutyEntry> done) {
    List<LocalDate> days =
        days(
            done.stream()
                .filter(entry -> entry.worker().filter(worker::equals).isPresent())
                .toList());
    return days.isEmpty()
        ? Standing.of(ObligationStatus.OUTSTANDING)
        : standing(duty, days, Optional.empty());
  }

  private List<WorkerRef> outstanding(Duty duty, List<DutyEntry> done) {
    return log.workers().stream()
        .flatMap(Collection::stream)
        .filter(worker -> isOpen(standingOf(worker, duty, done).status()))
        .toList();
  }

  private static boolean isOpen(ObligationStatus status) {
    return status.compareTo(ObligationStatus.OUTSTANDING) >= 0;
  }

  /** An entry that is there twice makes nothing good twice. */
  private static List<LocalDate> days(List<DutyEntry> entries) {
    return entries.stream().map(DutyEntry::day).distinct().toList();
  }

  private Standing standing(Duty duty, List<LocalDate> done, Optional<LocalDate> from) {
    if (duty.every().isEmpty()) {
      return Standing.of(done.isEmpty() ? ObligationStatus.OUTSTANDING : ObligationStatus.DONE);
    }
    Optional<Term> term = duty.every().get().effective();
    if (term.isEmpty()) {
      return Standing.of(ObligationStatus.UNSCHEDULED);
    }
    return from.or(() -> done.stream().findFirst())
        .map(anchor -> recurring(Repetition.every(term.get()), anchor, done))
        .orElseGet(() -> Standing.of(ObligationStatus.OUTSTANDING));
  }

  private Standing recurring(Repetition every, LocalDate anchor, List<LocalDate> done) {
    int kept = lastKept(every, anchor, done);
    DayEstimate due = every.latestOfPeriod(anchor, kept + 1, policy.calendar());
    LocalDate over = kept == 0 ? anchor : every.endOfPeriod(anchor, kept, policy.calendar());
    return new Standing(status(done, over, due), Optional.of(due));
  }

  private ObligationStatus status(List<LocalDate> done, LocalDate over, DayEstimate due) {
    if (asOf.isAfter(due.latestPossible())) {
      return ObligationStatus.OVERDUE;
    }
    if (asOf.isAfter(due.earliestPossible())) {
      return ObligationStatus.DUE_DAY_UNCLEAR;
    }
    return done.isEmpty() || asOf.isAfter(over) ? ObligationStatus.DUE : ObligationStatus.DONE;
  }

  /**
   * The last period for which it was done; 0 before the first. What is done after periods that were
   * missed is theirs, late, and not yet that of the period in which it is done.
   */
  private int lastKept(Repetition every, LocalDate anchor, List<LocalDate> done) {
    int kept = 0;
    int period = 0;
    for (LocalDate day : done) {
      while (day.isAfter(
          period == 0 ? anchor : every.endOfPeriod(anchor, period, policy.calendar()))) {
        period++;
      }
      kept = kept < period - 1 ? period - 1 : period;
    }
    return kept;
  }

  private List<Reading> restsOn(Duty duty) {
    return Stream.concat(
            policy.inForceFrom().findReading().stream(),
            duty.every().flatMap(Stated::findReading).stream())
        .toList();
  }
}
