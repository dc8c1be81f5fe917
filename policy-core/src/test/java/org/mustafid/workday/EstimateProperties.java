package org.mustafid.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.chrono.HijrahDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Labels;
import org.mustafid.workday.NaiveCalendar.Closure;
import org.mustafid.workday.NaiveCalendar.MadeUp;

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
  record Follower(int month, int day, int days, int sinceYear, MadeUp madeUp) {}

  /** A calendar in the words of this test. */
  record Setting(
      Set<DayOfWeek> rest,
      List<Follower> followers,
      MonthDay fixed,
      int fixedDays,
      MadeUp madeUp,
      Map<Integer, Integer> announced) {

    WorkingCalendar calendar() {
      WorkingCalendar.Builder builder =
          WorkingCalendar.builder("random")
              .zone(ZoneId.of("UTC"))
              .range(FIRST, LAST)
              .workWeek(WorkWeek.of(FIRST, rest))
              .holiday(
                  Holiday.gregorian("fixed", LABELS, fixed, fixedDays)
                      .substituting(substitution(madeUp)));
      for (Follower follower : followers) {
        builder.holiday(
            Holiday.hijriAsAnnounced(
                    "follower", LABELS, follower.month(), follower.day(), follower.days())
                .since(LocalDate.of(follower.sinceYear(), 6, 15))
                .substituting(substitution(follower.madeUp())));
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

    /** Every combination of beginnings that may still be, within the days that matter. */
    List<World> worlds(LocalDate from, LocalDate to) {
      List<Closure> fixedClosures = new ArrayList<>();
      for (int year = from.getYear() - 1; year <= to.getYear() + 1; year++) {
        fixedClosures.add(new Closure(fixed.atYear(year), fixedDays, madeUp));
      }
      List<World> worlds = new ArrayList<>(List.of(new World(Map.of(), fixedClosures)));
      Set<Integer> months = new TreeSet<>();
      followers.forEach(follower -> months.add(follower.month()));
      for (int year = 1450; year <= 1458; year++) {
        for (int month : months) {
          LocalDate start = computed(year, month);
          if (start.isAfter(to.plusDays(2)) || start.plusDays(90).isBefore(from)) {
            continue;
          }
          Integer known = announced.get(year * 100 + month);
          List<Integer> shifts = known == null ? List.of(-1, 0, 1) : List.of(known);
          List<World> next = new ArrayList<>();
          for (World world : worlds) {
            for (int shift : shifts) {
              next.add(
                  world.with(year * 100 + month, shift, closures(month, start.plusDays(shift))));
            }
          }
          worlds = next;
        }
      }
      return worlds;
    }

    NaiveCalendar naive(World world, LocalDate from, LocalDate to) {
      Set<LocalDate> off =
          NaiveCalendar.daysOff(
              from.minusDays(120),
              to.plusDays(120),
              date -> rest.contains(date.getDayOfWeek()),
              world.closures());
      return new NaiveCalendar(from, to, date -> !off.contains(date));
    }

    private List<Closure> closures(int month, LocalDate monthStart) {
      List<Closure> closures = new ArrayList<>();
      for (Follower follower : followers) {
        LocalDate first = monthStart.plusDays(follower.day() - 1L);
        if (follower.month() == month
            && !first.isBefore(LocalDate.of(follower.sinceYear(), 6, 15))) {
          closures.add(new Closure(first, follower.days(), follower.madeUp()));
        }
      }
      return closures;
    }
  }

  /** By how many days each month is late, and what is closed then. */
  record World(Map<Integer, Integer> shifts, List<Closure> closures) {
    World with(int month, int shift, List<Closure> more) {
      Map<Integer, Integer> allShifts = new TreeMap<>(shifts);
      allShifts.put(month, shift);
      List<Closure> allClosures = new ArrayList<>(closures);
      allClosures.addAll(more);
      return new World(allShifts, allClosures);
    }

    Map<Integer, Integer> without(int month) {
      Map<Integer, Integer> others = new TreeMap<>(shifts);
      others.remove(month);
      return others;
    }
  }

  private static Substitution substitution(MadeUp madeUp) {
    return switch (madeUp) {
      case NOT -> Substitution.NONE;
      case NEAREST -> Substitution.NEAREST_WORKING_DAY;
      case NEXT -> Substitution.NEXT_WORKING_DAY;
    };
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
                Arbitraries.of(2000, 2000, 2000, 2031, 2032),
                Arbitraries.of(MadeUp.NOT, MadeUp.NEXT))
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
            follower
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3), // a rule given twice counts once
            Combinators.combine(
                    Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1, 28))
                .as(MonthDay::of),
            Arbitraries.integers().between(1, 10),
            Arbitraries.of(MadeUp.class),
            announced)
        .as(
            (week, followers, fixed, days, madeUp, announcements) ->
                new Setting(
                    week,
                    followers,
                    fixed,
                    madeUp == MadeUp.NEAREST ? 1 : days,
                    madeUp,
                    announcements));
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
    boolean madeUp =
        setting.madeUp() != MadeUp.NOT
            || setting.followers().stream().anyMatch(each -> each.madeUp() != MadeUp.NOT);
    Statistics.label("made up")
        .collect(madeUp && !setting.rest().isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 30));
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
    LocalDate horizon = start.plusDays(n * 7L / (7 - setting.rest().size()) + 120);
    Assume.that(horizon.isBefore(LAST));
    WorkingCalendar calendar = calendar(setting);
    List<World> worlds = setting.worlds(start, horizon);
    Assume.that(worlds.size() <= 729);
    List<NaiveCalendar> calendars =
        worlds.stream().map(world -> setting.naive(world, start, horizon.plusDays(30))).toList();

    List<LocalDate> nth =
        calendars.stream().map(world -> world.plus(start, n).orElseThrow()).toList();
    assertThat(max(nth)).isBefore(horizon);
    DayEstimate estimate = calendar.estimateWorkingDay(start, n);
    check(estimate, worlds, nth);
    assertThat(estimate.day()).isEqualTo(calendar.plusWorkingDays(start, n));

    List<LocalDate> next =
        calendars.stream().map(world -> world.nextOrSame(start).orElseThrow()).toList();
    DayEstimate same = calendar.estimateNextOrSame(start);
    check(same, worlds, next);
    assertThat(same.day()).isEqualTo(calendar.nextOrSame(start));
    return estimate;
  }

  private static void check(DayEstimate estimate, List<World> worlds, List<LocalDate> answers) {
    assertThat(estimate.earliestPossible()).isEqualTo(min(answers));
    assertThat(estimate.latestPossible()).isEqualTo(max(answers));
    assertThat(answers.get(worlds.indexOf(likely(worlds)))).isEqualTo(estimate.day());
    assertThat(estimate.basis() == Basis.EXPECTED).isEqualTo(!estimate.isCertain());
    assertThat(estimate.hingingOn())
        .extracting(month -> month.hijriYear() * 100 + month.hijriMonth())
        .containsExactlyElementsOf(hinges(worlds, answers));
  }

  /** Every month that is awaited is as computed. */
  private static World likely(List<World> worlds) {
    for (World world : worlds) {
      if (worlds.stream()
          .allMatch(
              other ->
                  world.shifts().entrySet().stream()
                      .allMatch(
                          month ->
                              month.getValue() == 0
                                  || month
                                      .getValue()
                                      .equals(other.shifts().get(month.getKey()))))) {
        return world;
      }
    }
    throw new AssertionError("no likely world");
  }

  /** The months of which two beginnings give two answers, the others being equal. */
  private static Set<Integer> hinges(List<World> worlds, List<LocalDate> answers) {
    Set<Integer> hinges = new TreeSet<>();
    for (int month : worlds.get(0).shifts().keySet()) {
      Map<Map<Integer, Integer>, LocalDate> byOthers = new HashMap<>();
      for (int place = 0; place < worlds.size(); place++) {
        LocalDate answer = answers.get(place);
        LocalDate known = byOthers.putIfAbsent(worlds.get(place).without(month), answer);
        if (known != null && !known.equals(answer)) {
          hinges.add(month);
        }
      }
    }
    return hinges;
  }

  /** Some settings are refused, as their announced months could meet. */
  private static WorkingCalendar calendar(Setting setting) {
    try {
      return setting.calendar();
    } catch (InvalidArgumentException e) {
      Assume.that(false);
      throw e;
    }
  }

  private static LocalDate min(List<LocalDate> dates) {
    return dates.stream().min(LocalDate::compareTo).orElseThrow();
  }

  private static LocalDate max(List<LocalDate> dates) {
    return dates.stream().max(LocalDate::compareTo).orElseThrow();
  }
}
