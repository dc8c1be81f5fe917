package org.mustafid.workday;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.style.MustafidStyle;

/**
 * A rule by which days are off: which days of which years, since when, and where that is written.
 *
 * <p>A holiday may be bounded by {@link #since} and {@link #until}; an occurrence belongs to it if
 * the <em>first</em> day of the occurrence is within these bounds. A holiday whose rule changed is
 * two holidays with one id, one until the change and one since.
 */
@Value.Immutable
@MustafidStyle
public abstract class Holiday {
  /** The most days that an occurrence of a holiday that recurs can have. */
  public static final int MOST_DAYS = 30;

  /** The most days that a holiday of {@link #on explicit days} can have. */
  public static final int MOST_EXPLICIT_DAYS = 366;

  Holiday() {}

  /** Of the form of an {@link Id}, such as {@code eid-al-fitr}. */
  @Pattern(regexp = Id.FORM)
  @Size(max = Id.LONGEST)
  public abstract String id();

  /** What a reader sees. */
  public abstract Labels labels();

  abstract Recurrence recurrence();

  /** Occurrences that begin before this day do not count; empty if there is no such bound. */
  public abstract Optional<LocalDate> sinceInclusive();

  /** Occurrences that begin on this day or later do not count; empty if there is no such bound. */
  public abstract Optional<LocalDate> untilExclusive();

  /** Occurrences that begin before this day are {@link Basis#UNVERIFIED}; empty if none are. */
  public abstract Optional<LocalDate> verifiedFromInclusive();

  /** Where the rule was read, for people; empty if nothing is cited. */
  public abstract Optional<String> source();

  /** What becomes of its days that meet the weekly rest. */
  @Value.Default
  public Substitution substitution() {
    return Substitution.NONE;
  }

  /**
   * Days that begin on the same day of every Gregorian year; 29 February is the 28th in a common
   * year.
   *
   * @param days 1 to {@link #MOST_DAYS}
   */
  public static Holiday gregorian(
      String id, Labels labels, MonthDay first, @Min(1) @Max(MOST_DAYS) int days) {
    return of(id, labels, new Recurrence.Gregorian(Objects.requireNonNull(first, "first"), days));
  }

  /**
   * Days that begin on the same day of every Umm al-Qura year; the 30th is the 29th in a month that
   * has no 30th.
   *
   * @param month 1 for Muharram to 12 for Dhu al-Hijjah
   * @param day 1 to 30
   * @param days 1 to {@link #MOST_DAYS}
   */
  public static Holiday hijri(
      String id,
      Labels labels,
      @Min(1) @Max(12) int month,
      @Min(1) @Max(30) int day,
      @Min(1) @Max(MOST_DAYS) int days) {
    checkBetween("Holiday.month", month, 1, 12);
    checkBetween("Holiday.day", day, 1, 30);
    return of(id, labels, new Recurrence.Hijri(month, day, days));
  }

  /**
   * Days that begin on the same day of a Hijri month <em>as that month is announced</em>, which may
   * be a day before or after its beginning in the Umm al-Qura calendar. A year whose month has no
   * announcement is computed, and {@link Basis#EXPECTED} or {@link Basis#UNVERIFIED}.
   *
   * @param month 1 for Muharram to 12 for Dhu al-Hijjah
   * @param day 1 to 29; nobody knows before the end of a month whether it has a 30th
   * @param days 1 to {@link #MOST_DAYS}
   */
  public static Holiday hijriAsAnnounced(
      String id,
      Labels labels,
      @Min(1) @Max(12) int month,
      @Min(1) @Max(29) int day,
      @Min(1) @Max(MOST_DAYS) int days) {
    checkBetween("Holiday.month", month, 1, 12);
    checkBetween("Holiday.day", day, 1, 29);
    return of(id, labels, new Recurrence.Announced(month, day, days));
  }

  /**
   * Days from the day after 29 Ramadan of the Umm al-Qura calendar: that day is 30 Ramadan, or 1
   * Shawwal if Ramadan has 29 days.
   *
   * @param days 1 to {@link #MOST_DAYS}
   */
  public static Holiday afterRamadan29(String id, Labels labels, @Min(1) @Max(MOST_DAYS) int days) {
    return of(id, labels, new Recurrence.AfterRamadan29(days));
  }

  /**
   * Explicit days, once. They are {@link Basis#ANNOUNCED} if a source is {@link #citing cited}, and
   * otherwise the calendar's own rule.
   *
   * @throws InvalidArgumentException if the last day is before the first, or more than {@link
   *     #MOST_EXPLICIT_DAYS} days would be off
   */
  public static Holiday on(
      String id, Labels labels, LocalDate firstInclusive, LocalDate lastInclusive) {
    long days = ChronoUnit.DAYS.between(firstInclusive, lastInclusive) + 1;
    if (days < 1 || days > MOST_EXPLICIT_DAYS) {
      throw new InvalidArgumentException(
          "Holiday.lastInclusive",
          lastInclusive.toString(),
          "from " + firstInclusive + " to " + firstInclusive.plusDays(MOST_EXPLICIT_DAYS - 1L));
    }
    return of(id, labels, new Recurrence.Once(firstInclusive, (int) days));
  }

  /**
   * A copy of which only the occurrences count that begin on this day or later.
   *
   * @throws InvalidArgumentException if the day is not before that of {@link #until}
   */
  public Holiday since(LocalDate firstInclusive) {
    return ImmutableHoliday.builder().from(this).sinceInclusive(firstInclusive).build();
  }

  /**
   * A copy of which only the occurrences count that begin before this day.
   *
   * @throws InvalidArgumentException if the day is not after that of {@link #since}
   */
  public Holiday until(LocalDate endExclusive) {
    return ImmutableHoliday.builder().from(this).untilExclusive(endExclusive).build();
  }

  /** A copy of which the occurrences that begin before this day are {@link Basis#UNVERIFIED}. */
  public Holiday unverifiedBefore(LocalDate endExclusive) {
    return ImmutableHoliday.builder().from(this).verifiedFromInclusive(endExclusive).build();
  }

  /**
   * A copy of which days that meet the weekly rest are made up for.
   *
   * @throws InvalidArgumentException if the days are {@link #on explicit}, which name their
   *     substitutes as they are; or by the {@link Substitution#NEAREST_WORKING_DAY nearest} day, if
   *     there is more than one
   */
  public Holiday substituting(Substitution substitution) {
    return ImmutableHoliday.builder().from(this).substitution(substitution).build();
  }

  /**
   * A copy that says where the rule was read.
   *
   * @throws InvalidArgumentException if the text is blank
   */
  public Holiday citing(String source) {
    return ImmutableHoliday.builder().from(this).source(source).build();
  }

  /** The number of days of an occurrence. */
  public final int days() {
    return recurrence().days();
  }

  /**
   * The day on which it begins each year, in the words of rule documents, such as {@code 9
   * dhu-al-hijjah as-announced}; empty if its days are {@link #on explicit}.
   */
  public final Optional<String> yearlyDay() {
    return recurrence().yearlyDay();
  }

  /** The first of its {@link #on explicit} days; empty if it recurs. */
  public final Optional<LocalDate> explicitDay() {
    return recurrence() instanceof Recurrence.Once once
        ? Optional.of(once.first())
        : Optional.empty();
  }

  /** Whether an occurrence that begins on this day belongs to the holiday. */
  final boolean admits(LocalDate firstDay) {
    return (sinceInclusive().isEmpty() || !firstDay.isBefore(sinceInclusive().get()))
        && (untilExclusive().isEmpty() || firstDay.isBefore(untilExclusive().get()));
  }

  /** The basis of an occurrence that begins on this day and would otherwise rest on another. */
  final Basis basis(LocalDate firstDay, Basis otherwise) {
    return verifiedFromInclusive().isPresent() && firstDay.isBefore(verifiedFromInclusive().get())
        ? Basis.UNVERIFIED
        : otherwise;
  }

  /** The basis of occurrences that follow from arithmetic alone. */
  final Basis computedBasis() {
    return recurrence() instanceof Recurrence.Once && source().isPresent()
        ? Basis.ANNOUNCED
        : Basis.REGULATION;
  }

  /** The id has the form of one and is free, the number of days and the bounds make sense. */
  @Value.Check
  void check() {
    Ids.check("Holiday.id", id());
    if (id().equals(DayOff.WEEKEND)) {
      throw new InvalidArgumentException("Holiday.id", id(), "another id than the weekly rest's");
    }
    if (!(recurrence() instanceof Recurrence.Once)) {
      checkBetween("Holiday.days", days(), 1, MOST_DAYS);
    }
    if (sinceInclusive().isPresent()
        && untilExclusive().isPresent()
        && !sinceInclusive().get().isBefore(untilExclusive().get())) {
      throw new InvalidArgumentException(
          "Holiday.until", untilExclusive().get().toString(), "after " + sinceInclusive().get());
    }
    checkSubstitution();
    Sources.check("Holiday.source", source());
  }

  private void checkSubstitution() {
    if (recurrence() instanceof Recurrence.Once && substitution() != Substitution.NONE) {
      throw new InvalidArgumentException(
          "Holiday.substitution",
          substitution().id(),
          Substitution.NONE + " for explicit days; name the substitute among them");
    }
    if (days() > 1 && substitution() == Substitution.NEAREST_WORKING_DAY) {
      throw new InvalidArgumentException(
          "Holiday.substitution",
          substitution().id(),
          Substitution.NEXT_WORKING_DAY + " or " + Substitution.NONE + " for more days than one");
    }
  }

  /** What decides which days are off and why, in one line; labels and sources are left out. */
  final String normativeText() {
    return id()
        + ": "
        + recurrence()
        + bound(", since ", sinceInclusive())
        + bound(", until ", untilExclusive())
        + bound(", verified from ", verifiedFromInclusive())
        + (computedBasis() == Basis.ANNOUNCED ? ", announced" : "")
        + (substitution() == Substitution.NONE ? "" : ", substitute " + substitution());
  }

  private static String bound(String name, Optional<LocalDate> day) {
    return day.isPresent() ? name + day.get() : "";
  }

  /** The rule in one line, such as {@code founding-day: gregorian 02-22, days 1}. */
  @Override
  public final String toString() {
    return normativeText();
  }

  private static Holiday of(String id, Labels labels, Recurrence recurrence) {
    return ImmutableHoliday.builder().id(id).labels(labels).recurrence(recurrence).build();
  }

  private static void checkBetween(String subject, int found, int least, int most) {
    if (found < least || found > most) {
      throw new InvalidArgumentException(
          subject, String.valueOf(found), "from " + least + " to " + most);
    }
  }
}
