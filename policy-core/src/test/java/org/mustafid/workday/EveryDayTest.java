package org.mustafid.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every day of several calendars, and the two ends of their ranges from each. */
class EveryDayTest {
  static List<CalendarPair> pairs() {
    return CalendarPair.all();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void is_what_walking_makes_it(CalendarPair pair) {
    WorkingCalendar calendar = pair.calendar();
    NaiveCalendar naive = pair.naive();
    assertThat(calendar.lastDay()).isEqualTo(naive.date(pair.days() - 1));
    for (int place = 0; place < pair.days(); place++) {
      LocalDate date = naive.date(place);
      pair.check(date, 0, Optional.of(naive.isWorking(date)), () -> calendar.isWorkingDay(date));
      pair.check(
          date, 0, Optional.of(naive.isWorking(date)), () -> calendar.day(date).isWorkingDay());
      pair.check(date, 0, naive.nextOrSame(date), () -> calendar.nextOrSame(date));
      pair.check(date, 0, naive.previousOrSame(date), () -> calendar.previousOrSame(date));
      pair.check(date, 0, naive.nextOrSameInMonth(date), () -> calendar.nextOrSameInMonth(date));
      pair.check(date, 1, naive.plus(date, 1), () -> calendar.plusWorkingDays(date, 1));
      pair.check(date, 1, naive.minus(date, 1), () -> calendar.minusWorkingDays(date, 1));
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void is_of_a_month_with_the_working_days_that_walking_finds(CalendarPair pair) {
    WorkingCalendar calendar = pair.calendar();
    YearMonth first = YearMonth.from(calendar.firstDay().minusDays(1)).plusMonths(1);
    YearMonth end = YearMonth.from(calendar.lastDay().plusDays(1));
    for (YearMonth month = first; month.isBefore(end); month = month.plusMonths(1)) {
      List<LocalDate> days = pair.naive().workingDaysOf(month);
      assertThat(calendar.firstWorkingDayOf(month)).isEqualTo(days.stream().findFirst());
      assertThat(calendar.lastWorkingDayOf(month))
          .isEqualTo(days.stream().reduce((earlier, later) -> later));
      for (int n = 1; n <= days.size(); n++) {
        assertThat(calendar.workingDayOf(month, n)).contains(days.get(n - 1));
      }
      assertThat(calendar.workingDayOf(month, days.size() + 1)).isEmpty();
      assertThat(calendar.workingDayOf(month, Integer.MAX_VALUE)).isEmpty();
    }
  }

  /** From every day, as far as there is anything, and a step farther. */
  @ParameterizedTest
  @MethodSource("pairs")
  void ends_a_count_where_the_range_ends(CalendarPair pair) {
    WorkingCalendar calendar = pair.calendar();
    NaiveCalendar naive = pair.naive();
    LocalDate first = calendar.firstDay();
    LocalDate last = calendar.lastDay();
    int behind = naive.between(first, last);
    int before = 0;
    LocalDate lastWorking = naive.previousOrSame(last).orElseThrow();
    LocalDate firstWorking = naive.nextOrSame(first).orElseThrow();
    for (int place = 0; place < pair.days(); place++) {
      LocalDate date = naive.date(place);
      int forward = behind;
      int back = before;
      if (forward > 0) {
        pair.check(
            date, forward, Optional.of(lastWorking), () -> calendar.plusWorkingDays(date, forward));
      }
      if (back > 0) {
        pair.check(
            date, back, Optional.of(firstWorking), () -> calendar.minusWorkingDays(date, back));
      }
      pair.check(
          date, forward + 1, Optional.empty(), () -> calendar.plusWorkingDays(date, forward + 1));
      pair.check(date, back + 1, Optional.empty(), () -> calendar.minusWorkingDays(date, back + 1));
      pair.check(
          date, forward, Optional.of(forward), () -> calendar.workingDaysBetween(date, last));
      before += naive.isWorking(date) ? 1 : 0;
      behind -= place + 1 < pair.days() && naive.isWorking(naive.date(place + 1)) ? 1 : 0;
    }
  }
}
