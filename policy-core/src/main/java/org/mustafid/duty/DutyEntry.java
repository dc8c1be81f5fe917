package org.mustafid.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.name.DutyId;
import org.mustafid.style.MustafidStyle;

/** One thing that an association did towards a duty. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class DutyEntry {
  DutyEntry() {}

  /** The duty. */
  @Value.Parameter
  public abstract DutyId duty();

  /** The local date on which it was done, in the zone of the policy's calendar. */
  @Value.Parameter
  public abstract LocalDate day();

  /** Who signed, where the duty is to have workers sign; never printed. */
  @Value.Redacted
  @Value.Parameter
  public abstract Optional<WorkerRef> worker();

  /** The version of the policy that it was done for, as the policy counts it; empty if unsaid. */
  @Value.Parameter
  public abstract Optional<String> version();

  /** Done on a day. */
  public static DutyEntry done(DutyId duty, LocalDate day) {
    return ImmutableDutyEntry.of(duty, day, Optional.empty(), Optional.empty());
  }

  /** Signed by a worker on a day. */
  public static DutyEntry signed(DutyId duty, WorkerRef worker, LocalDate day) {
    return ImmutableDutyEntry.of(duty, day, Optional.of(worker), Optional.empty());
  }

  /** A copy that was done for a version, such as {@code 2}. */
  public DutyEntry ofVersion(String version) {
    return ImmutableDutyEntry.of(duty(), day(), worker(), Optional.of(version));
  }

  @Override
  public final String toString() {
    return duty() + " " + day() + version().map(version -> " of version " + version).orElse("");
  }
}
