package org.mustafid.benchmarks.workday;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mustafid.benchmarks.Agreement;
import org.mustafid.benchmarks.InputDates;
import org.mustafid.workday.MonthAnnouncement;
import org.mustafid.workday.WorkingCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Moving by working days, counting them, telling them from days off; deriving a calendar. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@SuppressWarnings("NullAway.Init") // JMH sets parameters, and calls what is marked as set-up
public class WorkdayBenchmark {
  /** The dates to ask about. */
  @State(Scope.Benchmark)
  public static class Input {
    final LocalDate[] dates = InputDates.dates();
    final WorkdayPeer.Span[] years =
        Arrays.stream(dates).map(WorkdayPeer.Span::ofOneYear).toArray(WorkdayPeer.Span[]::new);
  }

  /** Who can move and count. */
  @State(Scope.Benchmark)
  public static class Mover {
    @Param({"mustafid", "strata", "objectlab", "naive-set"})
    String peer;

    WorkdayPeer calendar;

    @Setup
    public void find() {
      calendar = mover(peer);
    }
  }

  /** Who can only tell. */
  @State(Scope.Benchmark)
  public static class Teller {
    @Param({"mustafid", "strata", "objectlab", "naive-set", "jollyday"})
    String peer;

    DayPeer calendar;

    @Setup
    public void find() {
      calendar = teller(peer);
    }
  }

  /** How far to move. */
  @State(Scope.Benchmark)
  public static class Amount {
    @Param({"-15", "15", "60", "250"})
    int n;
  }

  /** Ours alone: the others have no announcements. */
  @State(Scope.Benchmark)
  public static class Announced {
    @Param("mustafid")
    String peer;

    final WorkingCalendar calendar = WorkingCalendar.saudiNonProfit();
    final MonthAnnouncement later =
        MonthAnnouncement.of(1460, 12, LocalDate.of(2038, 12, 27), "a benchmark");
  }

  @Benchmark
  @OperationsPerInvocation(InputDates.COUNT)
  public void shift(Input input, Mover mover, Amount amount, Blackhole sink) {
    for (LocalDate date : input.dates) {
      sink.consume(mover.calendar.shift(date, amount.n));
    }
  }

  @Benchmark
  @OperationsPerInvocation(InputDates.COUNT)
  public void betweenAYear(Input input, Mover mover, Blackhole sink) {
    for (WorkdayPeer.Span year : input.years) {
      sink.consume(mover.calendar.between(year));
    }
  }

  @Benchmark
  @OperationsPerInvocation(InputDates.COUNT)
  public void isWorkingDay(Input input, Teller teller, Blackhole sink) {
    for (LocalDate date : input.dates) {
      sink.consume(teller.calendar.isWorkingDay(date));
    }
  }

  @Benchmark
  public WorkingCalendar announcing(Announced announced) {
    return announced.calendar.announcing(announced.later);
  }

  /** Asks every peer about every input, and fails if one of them answers otherwise. */
  public static void checkAgreement() {
    Input input = new Input();
    for (String name : List.of("strata", "objectlab", "naive-set")) {
      WorkdayPeer ours = mover("mustafid");
      WorkdayPeer theirs = mover(name);
      for (int n : new int[] {-15, 15, 60, 250}) {
        Agreement.check(
            name + " shift " + n, input.dates, d -> ours.shift(d, n), d -> theirs.shift(d, n));
      }
      Agreement.check(name + " betweenAYear", input.years, ours::between, theirs::between);
    }
    for (String name : List.of("strata", "objectlab", "naive-set", "jollyday")) {
      DayPeer ours = teller("mustafid");
      DayPeer theirs = teller(name);
      Agreement.check(
          name + " isWorkingDay", input.dates, ours::isWorkingDay, theirs::isWorkingDay);
    }
  }

  private static DayPeer teller(String name) {
    return name.equals("jollyday") ? new Jollyday() : mover(name);
  }

  private static WorkdayPeer mover(String name) {
    return switch (name) {
      case "mustafid" -> new Mustafid();
      case "strata" -> new Strata();
      case "objectlab" -> new ObjectLab();
      case "naive-set" -> new NaiveSet();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
