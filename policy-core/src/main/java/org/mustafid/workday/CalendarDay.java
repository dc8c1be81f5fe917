package org.mustafid.workday;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.mustafid.style.MustafidStyle;

/** A day of a working calendar, with every reason for which it is off. */
@Value.Immutable
@MustafidStyle
public abstract class CalendarDay {
  CalendarDay() {}

  /** The day, in the zone of its calendar. */
  @Value.Parameter
  public abstract LocalDate date();

  /** Why it is off, holidays before the weekly rest; empty if it is a working day. */
  @Value.Parameter
  public abstract List<DayOff> reasons();

  static CalendarDay of(LocalDate date, List<DayOff> reasons) {
    return ImmutableCalendarDay.of(date, reasons);
  }

  /** Whether the association works on it. */
  public final boolean isWorkingDay() {
    return reasons().isEmpty();
  }

  @Override
  public final String toString() {
    return date()
        + (isWorkingDay()
            ? ", working day"
            : reasons().stream().map(DayOff::toString).collect(Collectors.joining("; ", ", ", "")));
  }
}
