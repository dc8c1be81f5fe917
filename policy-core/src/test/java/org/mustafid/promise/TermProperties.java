package org.mustafid.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.mustafid.workday.WorkingCalendar;

class TermProperties {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.saudiNonProfit();

  @Property
  void a_term_is_read_back_as_it_was_written(@ForAll("terms") Term term) {
    assertThat(Term.parse(term.toString())).isEqualTo(term);
    assertThat(Term.parse(term.toString())).hasSameHashCodeAs(term);
  }

  @Property
  void a_term_is_written_in_ascii(@ForAll("terms") Term term) {
    assertThat(term.toString()).matches("[0-9]{1,4} [a-z-]+|day [0-9]{1,2} of next-month");
    assertThat(term.toString()).isEqualTo(term.toString().toLowerCase(Locale.ROOT));
  }

  @Property
  void a_term_is_over_after_its_start(
      @ForAll @IntRange(min = 1, max = 24) int amount,
      @ForAll("unitsOfDays") TermUnit unit,
      @ForAll @DateRange(min = "1999-04-17", max = "2050-12-31") LocalDate start) {
    assertThat(Term.of(amount, unit).after(start, CALENDAR)).isAfter(start);
  }

  @Property
  void a_longer_term_is_over_later(
      @ForAll @IntRange(min = 1, max = 24) int amount,
      @ForAll("unitsOfDays") TermUnit unit,
      @ForAll @DateRange(min = "1999-04-17", max = "2050-12-31") LocalDate start) {
    assertThat(Term.of(amount + 1, unit).after(start, CALENDAR))
        .isAfter(Term.of(amount, unit).after(start, CALENDAR));
  }

  @Property
  void weeks_are_seven_days_each(
      @ForAll @IntRange(min = 1, max = 500) int amount,
      @ForAll @DateRange(min = "1999-04-17", max = "2050-12-31") LocalDate start) {
    assertThat(Term.weeks(amount).after(start, CALENDAR))
        .isEqualTo(Term.days(7 * amount).after(start, CALENDAR));
  }

  @Property
  void by_a_day_of_the_next_month_is_in_the_month_after_the_start(
      @ForAll @IntRange(min = 1, max = 31) int day,
      @ForAll @DateRange(min = "1999-04-17", max = "2050-12-31") LocalDate start) {
    LocalDate over = Term.dayOfNextMonth(day).after(start, CALENDAR);

    assertThat(YearMonth.from(over)).isEqualTo(YearMonth.from(start).plusMonths(1));
    assertThat(over.getDayOfMonth()).isEqualTo(Math.min(day, over.lengthOfMonth()));
  }

  @Provide
  Arbitrary<TermUnit> unitsOfDays() {
    return Arbitraries.of(TermUnit.class)
        .filter(unit -> !unit.isElapsed() && unit != TermUnit.DAY_OF_NEXT_MONTH);
  }

  @Provide
  Arbitrary<Term> terms() {
    return Arbitraries.of(TermUnit.class)
        .flatMap(
            unit ->
                Arbitraries.integers()
                    .between(
                        1,
                        unit == TermUnit.DAY_OF_NEXT_MONTH
                            ? Term.LAST_DAY_OF_MONTH
                            : Term.LARGEST_AMOUNT)
                    .map(amount -> Term.of(amount, unit)));
  }
}
