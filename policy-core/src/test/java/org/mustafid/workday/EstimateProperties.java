package org.mustafid.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.chrono.HijrahDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.mustafid.name.Labels;

/**
 * Estimates against every combination of beginnings that unannounced months may have.
 *
 * <p>Without edge cases: those of a setting are so many that no other would ever be tried.
 */
class EstimateProperties {
  private static final Labels LABELS = Labels.of("عطلة", "holiday");
  private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2034, 12, 31);

  /** Days of an announced month, beginning on a day of it, from a year on. */
  record Follower(int month, int day, int days, int sinceYear) {}

  /** A calendar in the words of this test. */
  record Setting(
      Set<DayOfWeek> rest,
      List<Follower> followers,
      MonthDay fixed,
      int fixedDays,
      Map<Integer, Integer> announced) {

    WorkingCalendar calendar() {
      WorkingCalendar.Builder builder =
          WorkingCalendar.builder("random")
              .zone(ZoneId.of("UTC"))
              .range(FIRST, LAST)
              .workWeek(WorkWeek.of(FIRST, rest))
              .holiday(Holiday.gregorian("fixed", LABELS, fixed, fixedDays));
      for (Follower follower : followers) {
        builder.holiday(
            Holiday.hijriAsAnnounced(
                    "follower", LABELS, follower.month(), follower.day(), follower.days())
                .since(LocalDate.of(follower.sinceYear(), 6, 15)));
      }
      MonthAnnouncements announcements = MonthAnnouncements.none();
      for (Map.Entry<Integer, Integer> entry : announced.entrySet()) {
        int year = entry.getKey() / 100;
        int month = entry.getKey() % 100;
        announcements =
            announcements.with(
                MonthAnnouncement.of(
                    year, month, computed(year, month).plusDays(entry.getValue()), "a test"));
      }
      return builder.announcements(announcements).build();
    }

    /** Every combination, as the set of days off by a holiday, within the days that matter. */
    List<Set<LocalDate>> worlds(LocalDate from, LocalDate to) {
      Set<LocalDate> fixedOff = new HashSet<>();
      for (int year = from.getYear() - 1; year <= to.getYear(); year++) {
        for (int day = 0; day < fixedDays; day++) {
          fixedOff.add(fixed.atYear(year).plusDays(day));
        }
      }
      List<Set<LocalDate>> worlds = new ArrayList<>(List.of(fixedOff));
      Set<Integer> months = new HashSet<>();
      followers.forEach(follower -> months.add(follower.month()));
      for (int year = 1450; year <= 1458; year++) {
        for (int month : months) {
          LocalDate start = computed(year, month);
          if (start.isAfter(to.plusDays(2)) || start.plusDays(45).isBefore(from)) {
            continue;
          }
          Integer known = announced.get(year * 100 + month);
          List<Integer> shifts = known == null ? List.of(-1, 0, 1) : List.of(known);
          List<Set<LocalDate>> next = new ArrayList<>();
          for (Set<LocalDate> world : worlds) {
            for (int shift : shifts) {
              Set<LocalDate> off = new HashSet<>(world);
              off.addAll(daysOff(month, start.plusDays(shift)));
              next.add(off);
            }
          }
          worlds = next;
        }
      }
      return worlds;
    }

    private Set<LocalDate> daysOff(int month, LocalDate monthStart) {
      Set<LocalDate> off = new HashSet<>();
      for (Follower follower : followers) {
        LocalDate first = monthStart.plusDays(follower.day() - 1L);
        if (follower.month() == month
            && !first.isBefore(LocalDate.of(follower.sinceYear(), 6, 15))) {
          for (int day = 0; day < follower.days(); day++) {
            off.add(first.plusDays(day));
          }
        }
      }
      return off;
    }
  }

  private static LocalDate computed(int year, int month) {
    return LocalDate.from(HijrahDate.of(year, month, 1));
  }

  @Provide
  Arbitrary<Setting> settings() {
    Arbitrary<Set<DayOfWeek>> rest = Arbitraries.of(DayOfWeek.class).set().ofMaxSize(4);
    // two months, far enough apart; within a month, holidays may overlap and move together
    Arbitrary<Follower> follower =
        Combinators.combine(
                Arbitraries.of(10, 12),
                Arbitraries.integers().between(1, 20),
                Arbitraries.integers().between(1, 10),
                Arbitraries.of(2000, 2000, 2000, 2031, 2032))
            .as(Follower::new);
    Arbitrary<Map<Integer, Integer>> announced =
        Arbitraries.maps(
                Combinators.combine(
                        Arbitraries.integers().between(1451, 1457), Arbitraries.of(10, 12))
                    .as((year, month) -> year * 100 + month),
                Arbitraries.of(-1, 0, 1))
            .ofMaxSize(4)
            .map(TreeMap::new);
    return Combinators.combine(
            rest,
            follower.list().ofMinSize(1).ofMaxSize(3),
            Combinators.combine(
                    Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1, 28))
                .as(MonthDay::of),
            Arbitraries.integers().between(1, 10),
            announced)
        .as(Setting::new);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void are_as_wide_as_all_combinations_and_no_wider(
      @ForAll("settings") Setting setting,
      @ForAll @IntRange(min = 0, max = 1_100) int place,
      @ForAll @IntRange(min = 1, max = 12) int few) {
    check(setting, place, few);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void are_exact_over_several_months_too(
      @ForAll("settings") Setting setting,
      @ForAll @IntRange(min = 0, max = 500) int place,
      @ForAll @IntRange(min = 60, max = 180) int many) {
    check(setting, place, many);
  }

  /** Near the holidays themselves, where a start may fall inside of what is possible. */
  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void are_exact_around_the_holidays(
      @ForAll("settings") Setting setting,
      @ForAll @IntRange(min = 1452, max = 1455) int year,
      @ForAll @IntRange(min = -6, max = 14) int days,
      @ForAll @IntRange(min = 1, max = 6) int few) {
    Follower follower = setting.followers().get(0);
    LocalDate start = computed(year, follower.month()).plusDays(follower.day() + days);
    DayEstimate estimate = check(setting, (int) (start.toEpochDay() - FIRST.toEpochDay()), few);
    Statistics.label("certain")
        .collect(estimate.isCertain())
        .coverage(
            coverage -> {
              coverage.check(true).percentage(percentage -> percentage > 10);
              coverage.check(false).percentage(percentage -> percentage > 10);
            });
  }

  private static DayEstimate check(Setting setting, int place, int n) {
    LocalDate start = FIRST.plusDays(place);
    LocalDate horizon = start.plusDays(n * 7L / (7 - setting.rest().size()) + 90);
    Assume.that(horizon.isBefore(LAST));
    WorkingCalendar calendar = setting.calendar();
    List<NaiveCalendar> worlds =
        setting.worlds(start, horizon).stream()
            .map(
                off ->
                    new NaiveCalendar(
                        date ->
                            !setting.rest().contains(date.getDayOfWeek()) && !off.contains(date)))
            .toList();
    Assume.that(worlds.size() <= 729);

    List<LocalDate> nth = worlds.stream().map(world -> world.plus(start, n)).sorted().toList();
    assertThat(nth.get(nth.size() - 1)).isBefore(horizon);
    DayEstimate estimate = calendar.estimateWorkingDay(start, n);
    assertThat(estimate.earliestPossible()).isEqualTo(nth.get(0));
    assertThat(estimate.latestPossible()).isEqualTo(nth.get(nth.size() - 1));
    assertThat(estimate.day()).isIn(nth);
    assertThat(estimate.day()).isEqualTo(calendar.plusWorkingDays(start, n));
    assertThat(estimate.basis() == Basis.EXPECTED).isEqualTo(!estimate.isCertain());

    List<LocalDate> next = worlds.stream().map(world -> world.nextOrSame(start)).sorted().toList();
    DayEstimate same = calendar.estimateNextOrSame(start);
    assertThat(same.earliestPossible()).isEqualTo(next.get(0));
    assertThat(same.latestPossible()).isEqualTo(next.get(next.size() - 1));
    assertThat(same.day()).isIn(next).isEqualTo(calendar.nextOrSame(start));
    return estimate;
  }
}
