package org.mustafid.workday;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.name.Labels;
import org.mustafid.style.MustafidStyle;

/** One reason for which a day is off: a holiday, or the weekly rest. */
@Value.Immutable
@MustafidStyle
public abstract class DayOff {
  /** The id of the weekly rest; no holiday has it. */
  public static final String WEEKEND = "weekend";

  private static final Labels WEEKEND_LABELS = Labels.of("عطلة نهاية الأسبوع", "weekend");

  DayOff() {}

  /** The id of the holiday, such as {@code eid-al-fitr}, or {@link #WEEKEND}. */
  @Value.Parameter
  public abstract String id();

  /** What a reader sees. */
  @Value.Parameter
  public abstract Labels labels();

  /** What it rests on. */
  @Value.Parameter
  public abstract Basis basis();

  /** Where it was read, for people; empty if nothing is cited, and always if it is unverified. */
  @Value.Parameter
  public abstract Optional<String> source();

  /**
   * The day of the holiday in whose place this day is off; empty unless it is a {@link Substitution
   * substitute}.
   */
  @Value.Parameter
  public abstract Optional<LocalDate> insteadOf();

  static DayOff of(HolidayOccurrence occurrence) {
    return ImmutableDayOff.of(
        occurrence.id(),
        occurrence.labels(),
        occurrence.basis(),
        occurrence.source(),
        occurrence.insteadOf());
  }

  static DayOff of(WorkWeek week) {
    return ImmutableDayOff.of(
        WEEKEND, WEEKEND_LABELS, Basis.REGULATION, week.source(), Optional.empty());
  }

  @Override
  public final String toString() {
    return id()
        + insteadOf().map(day -> ", instead of " + day).orElse("")
        + ", "
        + basis().english();
  }
}
