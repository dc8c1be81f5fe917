package org.mustafid.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.style.AnswerStyle;
import org.mustafid.workday.Basis;
import org.mustafid.workday.DayEstimate;

/**
 * How a promise went in one case: when it started, and what has moved its cap since. Days are local
 * dates in the calendar's zone. Immutable: each method answers with a changed copy.
 */
@Value.Immutable
@AnswerStyle
public abstract class Course {
  /**
   * A pause that is not over.
   *
   * @param day after which days are left out
   * @param instant since when, if that is known
   */
  record Standstill(LocalDate day, Optional<Instant> instant) {}

  /**
   * Where it may have started, if it did when another promise was missed, and that is not certain.
   *
   * @param days on which it may have been
   * @param first the first instant at which it may have been
   * @param last the last one
   */
  record Between(DayEstimate days, Instant first, Instant last) {}

  Course() {}

  /** The day of the start; the most likely one, if it is not certain. */
  @Value.Parameter
  public abstract LocalDate startDay();

  /** The instant of the start, if it is known. */
  @Value.Parameter
  public abstract Optional<Instant> startInstant();

  /** The days that are left out, in the order of time; no two of them overlap. */
  @Value.Parameter
  public abstract List<Pause> pauses();

  @Value.Parameter
  abstract @Nullable Standstill standstill();

  /** How often the cap was extended; 0 or more. */
  @Value.Parameter
  public abstract int extensions();

  /** Which period of a promise that repeats, counted from 1; empty if it does not. */
  @Value.Parameter
  public abstract OptionalInt period();

  @Value.Parameter
  abstract @Nullable Between between();

  /**
   * The day of the start. It is not certain if it started when another promise was missed whose
   * latest day was not.
   */
  public final DayEstimate start() {
    Between between = between();
    return between == null ? DayEstimate.certain(startDay(), Basis.REGULATION) : between.days();
  }

  /** The day since which it is paused, if it is. */
  public final Optional<LocalDate> pausedOn() {
    return Optional.ofNullable(standstill()).map(Standstill::day);
  }

  /** The instant since which it is paused, if that is known. */
  public final Optional<Instant> pausedAt() {
    return Optional.ofNullable(standstill()).flatMap(Standstill::instant);
  }

  final boolean isPaused() {
    return standstill() != null;
  }

  /** Started on a day of which no time is known. */
  public static Course from(LocalDate startDay) {
    return of(startDay, Optional.empty());
  }

  /** Started at an instant. */
  public static Course from(Instant start, ZoneId zone) {
    return of(LocalDate.ofInstant(start, zone), Optional.of(start));
  }

  /** Started on a day, at an instant if that is known. */
  public static Course of(LocalDate startDay, Optional<Instant> startInstant) {
    return ImmutableCourse.of(
        startDay, startInstant, List.of(), null, 0, OptionalInt.empty(), null);
  }

  /**
   * Started when another promise was missed: on the last day that was in time for it, at the last
   * instant of that day, or at the last instant that was in time if its cap is in hours or minutes.
   *
   * @param missed a window with a latest day
   * @throws InvalidArgumentException if it has none
   */
  public static Course afterMissing(Window missed, ZoneId zone) {
    DayEstimate latest =
        missed
            .latest()
            .orElseThrow(
                () ->
                    new InvalidArgumentException(
                        "the window that was missed", missed.toString(), "one with a latest day"));
    Window.Bound bound = missed.latestBound();
    Instant first =
        bound != null ? bound.earliestPossible() : endOf(latest.earliestPossible(), zone);
    Instant last = bound != null ? bound.latestPossible() : endOf(latest.latestPossible(), zone);
    return first.equals(last)
        ? of(latest.day(), Optional.of(last))
        : ImmutableCourse.of(
            latest.day(),
            Optional.empty(),
            List.of(),
            null,
            0,
            OptionalInt.empty(),
            new Between(latest, first, last));
  }

  private static Instant endOf(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
  }

  /** Paused after a day of which no time is known. */
  public Course pausedOn(LocalDate day) {
    return pausedAt(day, Optional.empty());
  }

  /**
   * Paused after a day, at an instant of it if that is known, and not resumed yet. A pause that
   * begins before the start begins with it.
   *
   * @throws InvalidArgumentException if it is paused already
   */
  public Course pausedAt(LocalDate day, Optional<Instant> instant) {
    if (isPaused()) {
      throw new InvalidArgumentException(
          "Course.pausedOn", day.toString(), "that of a running one");
    }
    boolean before =
        day.isBefore(startDay())
            || (instant.isPresent()
                && startInstant().isPresent()
                && instant.get().isBefore(startInstant().get()));
    return ImmutableCourse.of(
        startDay(),
        startInstant(),
        pauses(),
        new Standstill(before ? startDay() : day, before ? startInstant() : instant),
        extensions(),
        period(),
        between());
  }

  /** Resumed on a day of which no time is known. */
  public Course resumedOn(LocalDate day) {
    return resumedAt(day, Optional.empty());
  }

  /**
   * Resumed on a day, which is the last that is left out, at an instant of it if that is known.
   *
   * @throws InvalidArgumentException if it is not paused, or was paused later
   */
  public Course resumedAt(LocalDate day, Optional<Instant> instant) {
    Standstill paused = standstill();
    if (paused == null) {
      throw new InvalidArgumentException(
          "Course.resumedOn", day.toString(), "that of a paused one");
    }
    List<Pause> all = new ArrayList<>(pauses());
    all.add(new Pause(paused.day(), day, paused.instant(), instant));
    return ImmutableCourse.of(
        startDay(), startInstant(), all, null, extensions(), period(), between());
  }

  /** Extended once more. */
  public Course extended() {
    return ImmutableCourse.of(
        startDay(), startInstant(), pauses(), standstill(), extensions() + 1, period(), between());
  }

  /**
   * In a period of a promise that repeats.
   *
   * @param period counted from 1
   */
  public Course inPeriod(int period) {
    return ImmutableCourse.of(
        startDay(),
        startInstant(),
        pauses(),
        standstill(),
        extensions(),
        OptionalInt.of(period),
        between());
  }

  /** Whether a day is in one of the pauses. */
  boolean leavesOut(LocalDate day) {
    for (Pause pause : pauses()) {
      if (pause.leavesOut(day)) {
        return true;
      }
    }
    return false;
  }

  /** A period is 1 or more. */
  @Value.Check
  void check() {
    if (period().isPresent() && period().getAsInt() < 1) {
      throw new InvalidArgumentException(
          "Course.period", String.valueOf(period().getAsInt()), "1 or more");
    }
  }

  @Override
  public final String toString() {
    return "from "
        + (between() == null ? startDay() : start())
        + (pauses().isEmpty() ? "" : ", paused " + pauses())
        + pausedOn().map(day -> ", paused since " + day).orElse("")
        + (extensions() > 0 ? ", extended " + extensions() + " times" : "")
        + (period().isPresent() ? ", period " + period().getAsInt() : "");
  }
}
