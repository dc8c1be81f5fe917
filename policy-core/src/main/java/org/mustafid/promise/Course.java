package org.mustafid.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.style.AnswerStyle;

/**
 * How a promise went in one case: when it started, and what has moved its cap since. Days are local
 * dates in the calendar's zone. Immutable: each method answers with a changed copy.
 */
@Value.Immutable
@AnswerStyle
public abstract class Course {
  Course() {}

  /** The day of the start. */
  @Value.Parameter
  public abstract LocalDate startDay();

  /** The instant of the start, if it is known. */
  @Value.Parameter
  public abstract Optional<Instant> startInstant();

  /** The days that are left out, in the order of time; no two of them overlap. */
  @Value.Parameter
  public abstract List<Pause> pauses();

  /** The day since which it is paused, if it is. */
  @Value.Parameter
  public abstract Optional<LocalDate> pausedOn();

  /** The instant since which it is paused, if that is known. */
  @Value.Parameter
  public abstract Optional<Instant> pausedAt();

  /** How often the cap was extended; 0 or more. */
  @Value.Parameter
  public abstract int extensions();

  /** Which period of a promise that repeats, counted from 1; empty if it does not. */
  @Value.Parameter
  public abstract OptionalInt period();

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
        startDay,
        startInstant,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        0,
        OptionalInt.empty());
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
    if (pausedOn().isPresent()) {
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
        Optional.of(before ? startDay() : day),
        before ? startInstant() : instant,
        extensions(),
        period());
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
    LocalDate paused =
        pausedOn()
            .orElseThrow(
                () ->
                    new InvalidArgumentException(
                        "Course.resumedOn", day.toString(), "that of a paused one"));
    List<Pause> all = new ArrayList<>(pauses());
    all.add(new Pause(paused, day, pausedAt(), instant));
    return ImmutableCourse.of(
        startDay(),
        startInstant(),
        all,
        Optional.empty(),
        Optional.empty(),
        extensions(),
        period());
  }

  /** Extended once more. */
  public Course extended() {
    return ImmutableCourse.of(
        startDay(), startInstant(), pauses(), pausedOn(), pausedAt(), extensions() + 1, period());
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
        pausedOn(),
        pausedAt(),
        extensions(),
        OptionalInt.of(period));
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
        + startDay()
        + (pauses().isEmpty() ? "" : ", paused " + pauses())
        + pausedOn().map(day -> ", paused since " + day).orElse("")
        + (extensions() > 0 ? ", extended " + extensions() + " times" : "")
        + (period().isPresent() ? ", period " + period().getAsInt() : "");
  }
}
