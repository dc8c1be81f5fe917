package org.mustafid.workday;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.style.MustafidStyle;

/** Work weeks and holidays that belong together; a calendar has one, and a union several. */
@Value.Immutable
@MustafidStyle
abstract class Schedule {
  Schedule() {}

  /** By date; the first applies from the first day of the calendar or earlier. */
  @Value.Parameter
  abstract List<WorkWeek> workWeeks();

  /** By normative text, so that the order in which they were given changes no answer. */
  @Value.Parameter
  abstract List<Holiday> holidays();

  /** The work week that applies on a day; before the first one begins, that is the first. */
  final WorkWeek weekAt(LocalDate date) {
    int place = workWeeks().size() - 1;
    while (place > 0 && date.isBefore(workWeeks().get(place).fromInclusive())) {
      place--;
    }
    return workWeeks().get(place);
  }

  final boolean isSubstituting() {
    for (Holiday holiday : holidays()) {
      if (holiday.substitution() != Substitution.NONE) {
        return true;
      }
    }
    return false;
  }

  /** Work weeks begin on days of their own. */
  @Value.Check
  void check() {
    for (int place = 1; place < workWeeks().size(); place++) {
      if (workWeeks()
          .get(place)
          .fromInclusive()
          .equals(workWeeks().get(place - 1).fromInclusive())) {
        throw new InvalidArgumentException(
            "WorkingCalendar.workWeeks", workWeeks().toString(), "one for each first day");
      }
    }
  }

  /** What decides which days are off; in ISO dates, enum names and ids, so in no locale. */
  final String normativeText() {
    StringBuilder text = new StringBuilder();
    for (WorkWeek week : workWeeks()) {
      text.append(week).append('\n');
    }
    for (Holiday holiday : holidays()) {
      text.append(holiday.normativeText()).append('\n');
    }
    return text.toString();
  }
}
