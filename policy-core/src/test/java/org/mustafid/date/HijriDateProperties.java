package org.mustafid.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class HijriDateProperties {
  @Provide
  Arbitrary<HijriDate> dates() {
    return Arbitraries.longs()
        .between(
            HijriDate.FIRST.toLocalDate().toEpochDay(), HijriDate.LAST.toLocalDate().toEpochDay())
        .map(day -> HijriDate.from(LocalDate.ofEpochDay(day)));
  }

  @Provide
  Arbitrary<HijriDate> thirtieths() {
    return dates()
        .filter(date -> date.lengthOfMonth() == 30)
        .map(date -> HijriDate.of(date.year(), date.month(), 30));
  }

  @Property
  void parsing_reads_back_what_is_written(@ForAll("dates") HijriDate date) {
    assertThat(HijriDate.parse(date.toString())).isEqualTo(date);
  }

  @Property
  void order_is_the_order_of_days(@ForAll("dates") HijriDate one, @ForAll("dates") HijriDate two) {
    assertThat(Integer.signum(one.compareTo(two)))
        .isEqualTo(Integer.signum(one.toLocalDate().compareTo(two.toLocalDate())));
    assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
    assertThat(one.isBefore(two)).isEqualTo(one.toLocalDate().isBefore(two.toLocalDate()));
    assertThat(one.isAfter(two)).isEqualTo(one.toLocalDate().isAfter(two.toLocalDate()));
    assertThat(one.isBefore(one) || one.isAfter(one)).isFalse();
  }

  @Property
  void days_move_like_gregorian_days(
      @ForAll("dates") HijriDate date, @ForAll @IntRange(min = -3_000, max = 3_000) int days) {
    LocalDate moved = date.toLocalDate().plusDays(days);
    Assume.that(isInRange(moved));
    assertThat(date.plusDays(days).toLocalDate()).isEqualTo(moved);
    assertThat(date.minusDays(-days)).isEqualTo(date.plusDays(days));
  }

  @Property
  void days_between_two_dates_lead_from_one_to_the_other(
      @ForAll("dates") HijriDate one, @ForAll("dates") HijriDate two) {
    assertThat(one.daysUntil(two))
        .isEqualTo((int) ChronoUnit.DAYS.between(one.toLocalDate(), two.toLocalDate()));
    assertThat(one.plusDays(one.daysUntil(two))).isEqualTo(two);
  }

  @Property
  void months_and_years_move_as_in_the_jdk(
      @ForAll("dates") HijriDate date, @ForAll @IntRange(min = -1_200, max = 1_200) int months) {
    int month = (date.year() - 1300) * 12 + date.month() - 1 + months;
    Assume.that(month >= 0 && month < 301 * 12);
    assertMovesAsInTheJdk(date, months);
  }

  @Property
  void the_thirtieth_moves_as_in_the_jdk(
      @ForAll("thirtieths") HijriDate date, @ForAll @IntRange(min = -24, max = 24) int months) {
    Assume.that(date.year() > 1302 && date.year() < 1598);
    assertMovesAsInTheJdk(date, months);
  }

  private static void assertMovesAsInTheJdk(HijriDate date, int months) {
    HijrahDate theirs = HijrahDate.of(date.year(), date.month(), date.day());
    assertThat(date.plusMonths(months).toLocalDate())
        .isEqualTo(LocalDate.from(theirs.plus(months, ChronoUnit.MONTHS)));
    assertThat(date.plusYears(months / 12).toLocalDate())
        .isEqualTo(LocalDate.from(theirs.plus(months / 12, ChronoUnit.YEARS)));
    assertThat(date.minusMonths(-months)).isEqualTo(date.plusMonths(months));
    assertThat(date.minusYears(-months / 12)).isEqualTo(date.plusYears(months / 12));
  }

  private static boolean isInRange(LocalDate date) {
    return !date.isBefore(HijriDate.FIRST.toLocalDate())
        && !date.isAfter(HijriDate.LAST.toLocalDate());
  }
}
