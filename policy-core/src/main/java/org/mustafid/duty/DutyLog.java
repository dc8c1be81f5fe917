package org.mustafid.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.mustafid.name.DutyId;
import org.mustafid.style.MustafidStyle;

/**
 * What an association did towards its duties, in any order of arrival, and who has to sign.
 * Immutable: each method answers with a changed copy.
 */
@Value.Immutable
@MustafidStyle
public abstract class DutyLog {
  DutyLog() {}

  /** What was done, in the order of arrival. */
  @Value.Parameter
  public abstract List<DutyEntry> entries();

  /** The workers who have to sign, in the order of the host; empty if nobody said who they are. */
  @Value.Redacted
  @Value.Parameter
  public abstract Optional<Set<WorkerRef>> workers();

  /** A log in which nothing is recorded yet. */
  public static DutyLog empty() {
    return ImmutableDutyLog.of(List.of(), Optional.empty());
  }

  /** With one more entry. */
  public DutyLog with(DutyEntry entry) {
    List<DutyEntry> all = new ArrayList<>(entries());
    all.add(entry);
    return ImmutableDutyLog.of(all, workers());
  }

  /** With a duty done on a day. */
  public DutyLog done(DutyId duty, LocalDate day) {
    return with(DutyEntry.done(duty, day));
  }

  /** With the signature of a worker on a day. */
  public DutyLog signed(DutyId duty, WorkerRef worker, LocalDate day) {
    return with(DutyEntry.signed(duty, worker, day));
  }

  /** With those who have to sign, and no others. */
  public DutyLog toBeSignedBy(Collection<WorkerRef> workers) {
    return ImmutableDutyLog.of(entries(), Optional.of(distinct(workers)));
  }

  private static Set<WorkerRef> distinct(Collection<WorkerRef> workers) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(workers));
  }

  /** How much is on record; never who. */
  @Override
  public final String toString() {
    return "duty log with " + entries().size() + " entries";
  }
}
