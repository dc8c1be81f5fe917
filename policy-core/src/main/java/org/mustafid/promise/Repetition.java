package org.mustafid.promise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.EventKind;
import org.mustafid.style.MustafidStyle;
import org.mustafid.workday.DayEstimate;
import org.mustafid.workday.WorkingCalendar;

/**
 * How a promise comes back: every so often from its start, for some number of times or until
 * something happens. The k-th period ends k terms after the start, whatever became of the others.
 * Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Repetition {
  /** The greatest number of times; more is a slip of the pen. */
  public static final int MOST_TIMES = 9_999;

  Repetition() {}

  /** The length of a period. */
  @Value.Parameter
  public abstract Term term();

  /** How many periods there are; without an end if empty. */
  @Value.Parameter
  public abstract OptionalInt times();

  /** The events any of which ends it; may be empty. */
  @Value.Parameter
  public abstract List<EventKind> until();

  /** Every so often, without an end. */
  public static Repetition every(Term term) {
    return ImmutableRepetition.of(term, OptionalInt.empty(), List.of());
  }

  /** A copy that ends after some number of periods. */
  public Repetition times(@Min(1) @Max(MOST_TIMES) int times) {
    return ImmutableRepetition.of(term(), OptionalInt.of(times), until());
  }

  /** A copy that ends with any of some events. */
  public Repetition until(List<EventKind> events) {
    return ImmutableRepetition.of(term(), times(), events);
  }

  /**
   * The day on which a period is over, as its term counts it; the next one begins on the day after.
   *
   * @param startDay a local date in the calendar's zone, itself never counted
   * @param period counted from 1
   * @throws org.mustafid.diagnostic.OutOfRangeException if a working day is sought outside of the
   *     calendar's range, or a Hijri date outside of the Umm al-Qura table
   */
  public LocalDate endOfPeriod(LocalDate startDay, @Min(1) int period, WorkingCalendar calendar) {
    return term().after(startDay, period, calendar);
  }

  /**
   * The last day that is in time for a period: the day on which it is over or, if that is a day
   * off, the next working day.
   *
   * @param startDay a local date in the calendar's zone, itself never counted
   * @param period counted from 1
   * @throws org.mustafid.diagnostic.OutOfRangeException if it lies outside of the calendar's range
   */
  public DayEstimate latestOfPeriod(
      LocalDate startDay, @Min(1) int period, WorkingCalendar calendar) {
    return term().unit() == TermUnit.WORKING_DAYS
        ? calendar.estimateWorkingDay(startDay, Math.multiplyExact(term().amount(), period))
        : calendar.estimateNextOrSame(endOfPeriod(startDay, period, calendar));
  }

  /** A period has whole days, and there is at least one. */
  @Value.Check
  void check() {
    if (term().unit().isElapsed() || term().unit() == TermUnit.DAY_OF_NEXT_MONTH) {
      throw new InvalidArgumentException(
          "Repetition.term", term().toString(), "an amount of days, weeks, months or years");
    }
    if (times().isPresent() && (times().getAsInt() < 1 || times().getAsInt() > MOST_TIMES)) {
      throw new InvalidArgumentException(
          "Repetition.times", String.valueOf(times().getAsInt()), "from 1 to " + MOST_TIMES);
    }
  }

  @Override
  public final String toString() {
    return "every "
        + term()
        + (times().isPresent() ? ", " + times().getAsInt() + " times" : "")
        + (until().isEmpty() ? "" : ", until " + until());
  }
}
