package org.mustafid.workday;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.InvalidDocumentException;

/** The announced first days of Hijri months, at most one for each month. Immutable. */
public final class MonthAnnouncements {
  /** The first line that is not a comment does not name the columns. */
  public static final DiagnosticType WRONG_HEADER =
      DiagnosticType.problem("announcement-header")
          .with("found", String.class)
          .with("expected", Expectation.class);

  /** A value cannot be what its column is for. */
  public static final DiagnosticType WRONG_VALUE =
      DiagnosticType.problem("announcement-value")
          .with("found", String.class)
          .with("expected", Expectation.class);

  /** A month is announced twice. */
  public static final DiagnosticType REPEATED_MONTH =
      DiagnosticType.problem("announcement-repeated")
          .with("found", String.class)
          .with("expected", Expectation.class);

  private static final MonthAnnouncements NONE = new MonthAnnouncements(new TreeMap<>());
  private static final String SHIPPED = "announced-month-starts.csv";

  private final SortedMap<Integer, MonthAnnouncement> byMonth;

  private MonthAnnouncements(SortedMap<Integer, MonthAnnouncement> byMonth) {
    this.byMonth = byMonth;
  }

  /** What can be wrong with a file of announcements. */
  public static List<DiagnosticType> problems() {
    return List.of(WRONG_HEADER, WRONG_VALUE, REPEATED_MONTH);
  }

  /** No announcement. */
  public static MonthAnnouncements none() {
    return NONE;
  }

  /**
   * Announcements in any order.
   *
   * @throws InvalidArgumentException if two are about one month
   */
  public static MonthAnnouncements of(Collection<MonthAnnouncement> announcements) {
    SortedMap<Integer, MonthAnnouncement> byMonth = new TreeMap<>();
    for (MonthAnnouncement announcement : announcements) {
      if (byMonth.put(announcement.month(), announcement) != null) {
        throw new InvalidArgumentException(
            "MonthAnnouncements", announcement.toString(), "one announcement for each month");
      }
    }
    return new MonthAnnouncements(byMonth);
  }

  /**
   * Reads announcements from text with a comma between columns.
   *
   * <pre>{@code
   * hijri_year,hijri_month,umm_al_qura_first_day,announced_first_day,shift_days,source
   * 1436,12,2015-09-14,2015-09-15,1,Qatar News Agency 2015-09-14
   * }</pre>
   *
   * <p>Blank lines and lines that begin with {@code #} are skipped. The source is the rest of its
   * line, commas included. The third and the fifth column follow from the others, and are checked,
   * because a mistake of typing shows there.
   *
   * @param name of the document, for errors
   * @throws InvalidDocumentException with every problem of the text, if it has any
   */
  public static MonthAnnouncements parse(String name, String text) {
    return of(
        new AnnouncementTable(
                Objects.requireNonNull(name, "name"), Objects.requireNonNull(text, "text"))
            .announcements());
  }

  /** What was found about Saudi Arabia when this library was released, read on each call. */
  public static MonthAnnouncements shipped() {
    try (InputStream stream = MonthAnnouncements.class.getResourceAsStream(SHIPPED)) {
      if (stream == null) {
        throw new IllegalStateException(SHIPPED + " is missing from the library");
      }
      return parse(SHIPPED, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy with one more, which replaces an earlier one about its month. */
  public MonthAnnouncements with(MonthAnnouncement announcement) {
    SortedMap<Integer, MonthAnnouncement> copy = new TreeMap<>(byMonth);
    copy.put(announcement.month(), announcement);
    return new MonthAnnouncements(copy);
  }

  /** A copy with those of {@code other}, which replace earlier ones about their months. */
  public MonthAnnouncements overriddenBy(MonthAnnouncements other) {
    SortedMap<Integer, MonthAnnouncement> copy = new TreeMap<>(byMonth);
    copy.putAll(other.byMonth);
    return new MonthAnnouncements(copy);
  }

  /** The announcement of a month, if there is one. */
  public Optional<MonthAnnouncement> find(int hijriYear, int hijriMonth) {
    return Optional.ofNullable(byMonth.get(MonthAnnouncement.month(hijriYear, hijriMonth)));
  }

  /** All announcements in the order of their months; unmodifiable. */
  public List<MonthAnnouncement> asList() {
    return List.copyOf(byMonth.values());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MonthAnnouncements that && byMonth.equals(that.byMonth);
  }

  @Override
  public int hashCode() {
    return byMonth.hashCode();
  }

  @Override
  public String toString() {
    return byMonth.values().toString();
  }
}
