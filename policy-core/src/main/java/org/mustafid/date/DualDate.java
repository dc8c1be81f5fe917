package org.mustafid.date;

import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mustafid.date.PrintedDate.Day;
import org.mustafid.diagnostic.InvalidArgumentException;

/**
 * A date as a document prints it, in the Hijri or the Gregorian calendar or in both, beside what it
 * was read as.
 *
 * <p>Three separate questions have an answer each: could it be {@link #reading() read}, do the two
 * calendars {@link #agreement() agree}, and does the printed {@link #weekday() weekday} match? What
 * was printed is kept as it is, and never repaired. Where it cannot be read, the {@link
 * #candidates() candidates} are the days that it would be if digits were reversed or fields were in
 * another order, as extraction from a right-to-left page leaves them; a document must {@linkplain
 * #accepting accept} one before any day is computed from it.
 *
 * <p>Understood are Arabic and English; ASCII, Arabic-Indic and Persian digits, one system in each
 * number; the day or the year first, and the day before the month where the year is last; months by
 * number or by name, also by Levantine and abbreviated ones; years of four digits, from 1300 to
 * 1600 AH and from 1882 to 2174; marks of a calendar, weekdays, and words such as "corresponding
 * to". A year tells its calendar; marks only have to be those of a calendar that is printed,
 * because extraction moves them. Before 1420 AH, the 30th of a month that has 29 days in the
 * computed calendar is a candidate where a Gregorian date within two days confirms it. Immutable.
 */
public final class DualDate {
  /** The calendar to which a printed date belongs. */
  public enum Calendar {
    /** Umm al-Qura. */
    HIJRI("Hijri"),
    /** The civil calendar. */
    GREGORIAN("Gregorian"),
    /** Too little is printed to tell. */
    UNTOLD("untold");

    private final String english;

    Calendar(String english) {
      this.english = english;
    }
  }

  /** A part of a date. */
  public enum Part {
    /** The day of the month. */
    DAY,
    /** The month, by number or by name. */
    MONTH,
    /** The year with its century: one of two digits counts as missing. */
    YEAR
  }

  /** Why a line cannot be read as printed. */
  public enum Cause {
    /** Nothing was printed that could be a date. */
    NO_DATE("no date"),
    /**
     * A word or sign that belongs to no date, a number of more than four digits, a digit of any
     * system but the three, or one with a diacritic.
     */
    OTHER_TEXT("other text"),
    /**
     * A direction or control character, or a direction mark within a number, with which print and
     * text could differ.
     */
    HIDDEN_CHARACTER("hidden character"),
    /** Digits of two systems in one number. */
    MIXED_DIGITS("mixed digits"),
    /** Two dates of one calendar, or more than two dates. */
    SEVERAL_DATES("several dates"),
    /** A mark, a month's name and a year that do not belong to one calendar. */
    CONTRADICTION("contradiction"),
    /** A year outside of both calendars' range. */
    OUT_OF_RANGE("year out of range"),
    /** No such month, no such day in the month, or an order of fields that nobody prints. */
    NO_SUCH_DAY("no such day");

    private final String english;

    Cause(String english) {
      this.english = english;
    }
  }

  /**
   * A part for which nothing usable is printed.
   *
   * @param calendar the calendar of the date that lacks it
   * @param part what it lacks
   */
  public record Missing(Calendar calendar, Part part) {
    @Override
    public String toString() {
      String name = part.name().toLowerCase(Locale.ROOT);
      return calendar == Calendar.UNTOLD ? "no " + name : "no " + calendar.english + " " + name;
    }
  }

  /** Whether the print could be read, and as what. */
  public sealed interface Reading {
    /**
     * Every printed date is a day of its calendar. Whether they are the same day is the {@link
     * DualDate#agreement()}.
     *
     * @param hijri the Hijri date; empty if none is printed
     * @param gregorian the Gregorian day; empty if none is printed
     */
    record Read(Optional<HijriDate> hijri, Optional<LocalDate> gregorian) implements Reading {
      @Override
      public String toString() {
        return hijri.map(HijriDate::toString).orElse("")
            + (hijri.isPresent() && gregorian.isPresent() ? " = " : "")
            + gregorian.map(LocalDate::toString).orElse("");
      }
    }

    /**
     * A date lacks a part, as in a form that was not filled in.
     *
     * @param missing what is missing, in the order of print, then day, month, year; never empty
     * @param candidates the day of the other date if that is complete, and nothing that is printed
     *     contradicts it; else empty
     */
    record Incomplete(List<Missing> missing, List<LocalDate> candidates) implements Reading {
      /** Copies the lists. */
      public Incomplete {
        missing = List.copyOf(missing);
        candidates = List.copyOf(candidates);
      }

      @Override
      public String toString() {
        return missing.stream()
            .map(Missing::toString)
            .collect(Collectors.joining(", ", "incomplete: ", ""));
      }
    }

    /**
     * There is no such day as printed, and at most one that it could have been.
     *
     * @param cause why it cannot be read
     * @param candidates the day that it could have been, if there is one
     */
    record Unreadable(Cause cause, List<LocalDate> candidates) implements Reading {
      /** Copies the list. */
      public Unreadable {
        candidates = List.copyOf(candidates);
      }

      @Override
      public String toString() {
        return "unreadable: " + cause.english + fitting(candidates);
      }
    }

    /**
     * There is no such day as printed, and more than one that it could have been.
     *
     * @param cause why it cannot be read
     * @param candidates the days that it could have been, two or more, from the earliest on
     */
    record Ambiguous(Cause cause, List<LocalDate> candidates) implements Reading {
      /** Copies the list. */
      public Ambiguous {
        candidates = List.copyOf(candidates);
      }

      @Override
      public String toString() {
        return "ambiguous: " + cause.english + fitting(candidates);
      }
    }
  }

  /** Whether the two calendars name the same day. */
  public sealed interface Agreement {
    /** They do. */
    record SameDay() implements Agreement {
      @Override
      public String toString() {
        return "same day";
      }
    }

    /**
     * They differ by no more than printed calendars did before 1420 AH.
     *
     * @param days by how many days the Gregorian date is later than the computed day of the Hijri
     *     one: -2, -1, 1 or 2
     */
    record WithinPrintTolerance(int days) implements Agreement {
      @Override
      public String toString() {
        return "within print tolerance, " + daysApart(days);
      }
    }

    /**
     * They name different days, and at least one of them is wrong.
     *
     * @param days by how many days the Gregorian date is the later one; negative if it is earlier,
     *     never 0
     */
    record DaysApart(long days) implements Agreement {
      @Override
      public String toString() {
        return daysApart(days);
      }
    }

    /** Only one calendar is printed, or one could not be read. */
    record NotComparable() implements Agreement {
      @Override
      public String toString() {
        return "not comparable";
      }
    }
  }

  /** Whether the printed day of the week is that of the {@link DualDate#day() day}. */
  public sealed interface Weekday {
    /**
     * It is.
     *
     * @param day the day of the week
     */
    record Matches(DayOfWeek day) implements Weekday {
      @Override
      public String toString() {
        return "weekday matches";
      }
    }

    /**
     * It is not. Beside a Hijri date alone, before 1420, the computed day may be the wrong one.
     *
     * @param printed what is printed; the first that is wrong if several are
     * @param actual the day of the week of the day
     */
    record Wrong(DayOfWeek printed, DayOfWeek actual) implements Weekday {
      @Override
      public String toString() {
        return "weekday wrong: printed " + english(printed) + ", is " + english(actual);
      }
    }

    /**
     * There is no day to compare it with.
     *
     * @param printed what is printed; the first if several are
     */
    record Unchecked(DayOfWeek printed) implements Weekday {
      @Override
      public String toString() {
        return "weekday unchecked: " + english(printed);
      }
    }

    /** None is printed. */
    record Absent() implements Weekday {
      @Override
      public String toString() {
        return "no weekday";
      }
    }
  }

  private static final int LONGEST = 256;

  private final String printed;
  private final DualReading line;
  private final @Nullable LocalDate accepted;

  private DualDate(String printed, DualReading line, @Nullable LocalDate accepted) {
    this.printed = printed;
    this.line = line;
    this.accepted = accepted;
  }

  /**
   * Reads a line as it is printed. A line that cannot be read is an answer too, and no error.
   *
   * <p>Spaces may stand anywhere but inside a number, also inside Arabic words; tatweel, brackets
   * and the like, diacritics on letters, joiners, and direction marks outside of a number are
   * passed over. A dash only parts, and is never a minus. A mark or a word such as "corresponding
   * to" ends a date. Takes time in proportion to the text. Of several causes, the first that is met
   * counts.
   *
   * @param printed a line with one date or two, and nothing else; 256 characters at most
   * @throws InvalidArgumentException if the text is longer
   */
  public static DualDate parse(@Size(max = LONGEST) String printed) {
    if (Objects.requireNonNull(printed, "printed").length() > LONGEST) {
      throw new InvalidArgumentException(
          "DualDate.printed",
          printed,
          "a line with a date, of at most " + LONGEST + " characters; leave out what is around it");
    }
    return new DualDate(printed, DualReading.of(PrintedLine.of(printed)), null);
  }

  /** The line as printed, with every character that was given. */
  public String printed() {
    return printed;
  }

  /** Whether the print could be read, and as what; the same whether or not a day was accepted. */
  public Reading reading() {
    return line.reading();
  }

  /** Whether the two calendars name the same day, as they are read or accepted. */
  public Agreement agreement() {
    if (hijri().isEmpty() || gregorian().isEmpty()) {
      return new Agreement.NotComparable();
    }
    HijriDate hijri = hijri().get();
    long days = ChronoUnit.DAYS.between(hijri.toLocalDate(), gregorian().get());
    if (days == 0) {
      return new Agreement.SameDay();
    }
    return Math.abs(days) <= Day.tolerance(hijri)
        ? new Agreement.WithinPrintTolerance((int) days)
        : new Agreement.DaysApart(days);
  }

  /** Whether the printed day of the week is that of the {@link #day()}. */
  public Weekday weekday() {
    List<DayOfWeek> names = line.weekdays();
    if (names.isEmpty()) {
      return new Weekday.Absent();
    }
    if (day().isEmpty()) {
      return new Weekday.Unchecked(names.get(0));
    }
    DayOfWeek actual = day().get().getDayOfWeek();
    return names.stream()
        .filter(name -> name != actual)
        .findFirst()
        .<Weekday>map(wrong -> new Weekday.Wrong(wrong, actual))
        .orElseGet(() -> new Weekday.Matches(actual));
  }

  /**
   * The days that can be {@linkplain #accepting accepted}, from the earliest on; unmodifiable.
   *
   * <p>Those of the {@link #reading()}; and, if both calendars were read but are too many days
   * apart, the one day on which they agree when digits are reversed or fields in another order, if
   * there is exactly one.
   */
  public List<LocalDate> candidates() {
    return List.copyOf(line.candidates().keySet());
  }

  /**
   * The only candidate, if both calendars are printed in full and lead to it. One calendar alone is
   * never reason enough to suggest a day.
   */
  public Optional<LocalDate> suggestion() {
    return line.isSuggesting() ? candidates().stream().findFirst() : Optional.empty();
  }

  /**
   * A copy that records which day the document takes this date for. The print and its reading stay
   * as they are.
   *
   * @param day one of the {@link #candidates()}
   * @throws InvalidArgumentException if it is none of them; a date that was read has none
   */
  public DualDate accepting(LocalDate day) {
    if (!line.candidates().containsKey(Objects.requireNonNull(day, "day"))) {
      throw new InvalidArgumentException(
          "DualDate.accepted",
          day.toString(),
          candidates().isEmpty()
              ? "left out, for there is no day to accept where the print is " + reading()
              : "one of the candidates " + listed(candidates(), ", "));
    }
    return new DualDate(printed, line, day);
  }

  /** The day that was accepted; empty if none was. */
  public Optional<LocalDate> accepted() {
    return Optional.ofNullable(accepted);
  }

  /**
   * The day to compute with: the one that was accepted; else, of a date that was read, the
   * Gregorian day, or the computed day of a Hijri date alone. Empty if nothing was accepted and the
   * print could not be read, or its calendars are too many days apart.
   */
  public Optional<LocalDate> day() {
    if (accepted != null || agreement() instanceof Agreement.DaysApart) {
      return accepted();
    }
    return gregorian().or(() -> hijri().map(HijriDate::toLocalDate));
  }

  /**
   * The Hijri date, as read or accepted; empty if none is printed, or none that could be read, or
   * if what was accepted is a 30th that the computed calendar does not have. It is never computed
   * from the Gregorian day.
   */
  public Optional<HijriDate> hijri() {
    if (accepted != null) {
      return acceptedAs(accepted).hijri();
    }
    return reading() instanceof Reading.Read read ? read.hijri() : Optional.empty();
  }

  /**
   * The Gregorian day, as read or accepted; empty if none is printed, or none that could be read.
   * It is never computed from the Hijri date.
   */
  public Optional<LocalDate> gregorian() {
    if (accepted != null) {
      return acceptedAs(accepted).gregorian();
    }
    return reading() instanceof Reading.Read read ? read.gregorian() : Optional.empty();
  }

  /** Equal are dates with the same print, character by character, and the same accepted day. */
  @Override
  public boolean equals(Object other) {
    return other instanceof DualDate that
        && printed.equals(that.printed)
        && Objects.equals(accepted, that.accepted);
  }

  @Override
  public int hashCode() {
    return Objects.hash(printed, accepted);
  }

  /**
   * The three answers, such as {@code 1444-08-01 AH = 2023-02-21, same day, weekday matches}; not
   * the print, whose characters no terminal has to show.
   */
  @Override
  public String toString() {
    return reading()
        + (accepted == null ? "" : "; accepted as " + accepted)
        + ", "
        + agreement()
        + ", "
        + weekday();
  }

  private DualReading.Candidate acceptedAs(LocalDate day) {
    return Objects.requireNonNull(line.candidates().get(day), "accepting checked it");
  }

  private static String daysApart(long days) {
    return Math.abs(days) == 1 ? "1 day apart" : Math.abs(days) + " days apart";
  }

  private static String fitting(List<LocalDate> candidates) {
    return candidates.isEmpty() ? "" : "; could be " + listed(candidates, " or ");
  }

  private static String listed(List<LocalDate> days, String joint) {
    return days.stream().map(LocalDate::toString).collect(Collectors.joining(joint));
  }

  private static String english(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
