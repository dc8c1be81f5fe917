package org.mustafid.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.policy.Duty;
import org.mustafid.style.MustafidStyle;
import org.mustafid.workday.DayEstimate;

/**
 * Where one duty of an association stands. Days are local dates in the calendar's zone. Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Obligation {
  Obligation() {}

  /** The duty, as the policy states it. */
  @Value.Parameter
  public abstract Duty duty();

  /** Where it stands. */
  @Value.Parameter
  public abstract ObligationStatus status();

  /** The last day on which something was done towards it, under this version; empty if never. */
  @Value.Parameter
  public abstract Optional<LocalDate> lastDone();

  /**
   * The last day, inclusive, on which it is next done in time, which is over if it is overdue; that
   * of the first worker if it is signed. Empty if none follows from what the policy says.
   */
  @Value.Parameter
  public abstract Optional<DayEstimate> due();

  /** The workers who still have to sign, in the order of the log; never printed. */
  @Value.Redacted
  @Value.Parameter
  public abstract List<WorkerRef> outstanding();

  /** The readings that this answer rests on; empty if the policy states all that it needs. */
  @Value.Parameter
  public abstract List<Reading> restsOn();

  /** Where the policy says so. */
  public final Clause clause() {
    return duty().clause();
  }

  @Override
  public final String toString() {
    return duty().id() + " " + status() + due().map(day -> ", due by " + day).orElse("");
  }
}
