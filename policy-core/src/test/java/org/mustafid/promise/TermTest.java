package org.mustafid.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.date.HijriDate;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.workday.WorkingCalendar;

class TermTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.saudiNonProfit();

  @Nested
  class An_amount {
    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 10_000, Integer.MAX_VALUE})
    void outside_of_1_to_9999_is_refused(int amount) {
      assertThatThrownBy(() -> Term.days(amount))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "Term.amount must be from 1 to 9999; leave the term out if the policy states none,"
                  + " but was "
                  + amount);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {1, 9_999})
    void of_1_or_9999_is_accepted(int amount) {
      assertThat(Term.days(amount).amount()).isEqualTo(amount);
    }
  }

  @Nested
  class As_text {
    @Test
    void it_is_written_as_in_a_document() {
      assertThat(Term.workingDays(15)).hasToString("15 working-days");
      assertThat(Term.weeks(2)).hasToString("2 weeks");
    }

    @ParameterizedTest
    @EnumSource(value = TermUnit.class, names = "DAY_OF_NEXT_MONTH", mode = EnumSource.Mode.EXCLUDE)
    void its_unit_may_be_in_the_singular(TermUnit unit) {
      String singular = unit.id().substring(0, unit.id().length() - 1);

      assertThat(Term.parse("1 " + singular)).isEqualTo(Term.of(1, unit));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
        strings = {
          "",
          " ",
          "15",
          "15 ",
          " days",
          "days 15",
          "15  days",
          "15 days ",
          "15 DAYS",
          "15 wrking-days",
          "-15 days",
          "+15 days",
          "1.5 days",
          "1234567890 days",
          "١٥ days",
          "15\tdays",
          "15\u00A0days"
        })
    void anything_else_is_refused(String text) {
      assertThatThrownBy(() -> Term.parse(text))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageStartingWith(
              "Term must be an amount and a unit, such as 15 working-days, but was ");
    }

    @Test
    void an_amount_that_is_out_of_bounds_is_refused_as_an_amount() {
      assertThatThrownBy(() -> Term.parse("0 days"))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageStartingWith("Term.amount must be from 1 to 9999");
    }
  }

  @Nested
  class Is_over {
    @ParameterizedTest(name = "{0} after {1} on {2}")
    @CsvSource({
      "1 day, 2026-03-08, 2026-03-09",
      "10 days, 2026-12-25, 2027-01-04",
      "2 weeks, 2026-03-08, 2026-03-22",
      "1 working-day, 2026-03-08, 2026-03-09",
      "1 working-day, 2026-03-12, 2026-03-15", // Thursday, then the weekend
      "15 working-days, 2026-03-08, 2026-03-31",
      "1 month, 2026-03-08, 2026-04-08",
      "1 year, 2026-03-08, 2027-03-08"
    })
    void a_term_without_counting_the_start_day(String term, LocalDate start, LocalDate end) {
      assertThat(Term.parse(term).after(start, CALENDAR)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} after {1} on {2}")
    @CsvSource({
      "1 month, 2026-01-31, 2026-02-28",
      "1 month, 2028-01-31, 2028-02-29",
      "2 months, 2026-01-31, 2026-03-31", // from the start, not by way of February
      "1 year, 2028-02-29, 2029-02-28",
      "4 years, 2028-02-29, 2032-02-29"
    })
    void on_the_last_day_of_a_gregorian_month_that_lacks_the_day(
        String term, LocalDate start, LocalDate end) {
      assertThat(Term.parse(term).after(start, CALENDAR)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} after {1} on {2}")
    @CsvSource({
      "1 hijri-month, 1447-08-29, 1447-09-29",
      "1 hijri-month, 1447-01-30, 1447-02-29", // Safar 1447 has 29 days
      "2 hijri-months, 1447-01-30, 1447-03-30",
      "12 hijri-months, 1447-09-30, 1448-09-29", // Ramadan has 30 days in 1447 and 29 in 1448
      "1 hijri-year, 1447-09-30, 1448-09-29",
      "1 hijri-year, 1447-12-01, 1448-12-01"
    })
    void on_the_last_day_of_a_hijri_month_that_lacks_the_day(
        String term, String start, String end) {
      assertThat(Term.parse(term).after(hijri(start).toLocalDate(), CALENDAR))
          .isEqualTo(hijri(end).toLocalDate());
    }

    @Test
    void never_outside_of_the_umm_al_qura_table() {
      assertThatThrownBy(
              () -> Term.of(200, TermUnit.HIJRI_YEARS).after(LocalDate.of(2026, 3, 8), CALENDAR))
          .isInstanceOf(OutOfRangeException.class);
    }

    @Test
    void never_outside_of_the_calendar_if_it_is_in_working_days() {
      assertThatThrownBy(() -> Term.workingDays(1).after(LocalDate.of(2077, 11, 16), CALENDAR))
          .isInstanceOf(OutOfRangeException.class)
          .hasMessage(
              "1 working day after 2077-11-16 is outside of the calendar saudi-non-profit, which"
                  + " reaches from 1999-04-17 to 2077-11-16, both inclusive");
    }

    private HijriDate hijri(String text) {
      String[] parts = text.split("-", -1);
      return HijriDate.of(
          Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
  }
}
