package org.mustafid.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
    assertThat(term.toString()).matches("[0-9]{1,4} [a-z-]+");
    assertThat(term.toString()).isEqualTo(term.toString().toLowerCase(Locale.ROOT));
  }

  @Property
  void a_term_is_over_after_its_start(
      @ForAll @IntRange(min = 1, max = 24) int amount,
      @ForAll TermUnit unit,
      @ForAll @DateRange(min = "1999-04-17", max = "2050-12-31") LocalDate start) {
    assertThat(Term.of(amount, unit).after(start, CALENDAR)).isAfter(start);
  }

  @Property
  void a_longer_term_is_over_later(
      @ForAll @IntRange(min = 1, max = 24) int amount,
      @ForAll TermUnit unit,
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

  @Provide
  Arbitrary<Term> terms() {
    return Combinators.combine(
            Arbitraries.integers().between(1, Term.LARGEST_AMOUNT), Arbitraries.of(TermUnit.class))
        .as(Term::of);
  }
}
