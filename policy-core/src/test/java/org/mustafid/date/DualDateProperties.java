package org.mustafid.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.mustafid.date.DualDate.Agreement;
import org.mustafid.date.DualDate.Reading;
import org.mustafid.date.DualDate.Weekday;

/**
 * What is printed well is read back, and what is scrambled is never lost.
 *
 * <p>Without edge cases: those of a style are so many that no other would ever be tried.
 */
class DualDateProperties {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 3_900;

  private static final List<String> ARABIC_HIJRI =
      List.of(
          "محرم",
          "صفر",
          "ربيع الأول",
          "ربيع الآخر",
          "جمادى الأولى",
          "جمادى الآخرة",
          "رجب",
          "شعبان",
          "رمضان",
          "شوال",
          "ذو القعدة",
          "ذو الحجة");
  private static final List<String> ARABIC_GREGORIAN =
      List.of(
          "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
          "نوفمبر", "ديسمبر");
  private static final List<String> ENGLISH_HIJRI =
      List.of(
          "Muharram",
          "Safar",
          "Rabi al-Awwal",
          "Rabi al-Thani",
          "Jumada al-Ula",
          "Jumada al-Akhirah",
          "Rajab",
          "Sha'ban",
          "Ramadan",
          "Shawwal",
          "Dhu al-Qi'dah",
          "Dhu al-Hijjah");
  private static final List<String> ARABIC_WEEKDAYS =
      List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");

  /** The fields of a date, as they are printed before anything went wrong. */
  record Fields(String day, String month, String year) {
    static Fields of(HijriDate date) {
      return of(date.day(), date.month(), date.year());
    }

    static Fields of(LocalDate date) {
      return of(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static Fields of(int day, int month, int year) {
      return new Fields(twoDigits(day), twoDigits(month), String.valueOf(year));
    }

    String in(Scramble scramble) {
      String first = scramble.dayReversed() ? reversed(day) : day;
      String second = scramble.monthReversed() ? reversed(month) : month;
      String third = scramble.yearReversed() ? reversed(year) : year;
      return switch (scramble.order()) {
        case 0 -> first + "/" + second + "/" + third;
        case 1 -> second + "/" + first + "/" + third;
        case 2 -> third + "/" + second + "/" + first;
        case 3 -> third + "/" + first + "/" + second;
        case 4 -> first + "/" + third + "/" + second;
        default -> second + "/" + third + "/" + first;
      };
    }
  }

  /** What extraction may do to a date: another order, and digits of a field reversed. */
  record Scramble(int order, boolean dayReversed, boolean monthReversed, boolean yearReversed) {}

  /** A way to print a date well. */
  record Style(
      boolean arabic,
      boolean named,
      boolean yearFirst,
      boolean padded,
      int zero,
      String separator,
      boolean marked,
      boolean weekday,
      boolean gregorianFirst) {

    String hijri(HijriDate date) {
      List<String> names = arabic ? ARABIC_HIJRI : ENGLISH_HIJRI;
      String name = names.get(date.month() - 1);
      return fields(date.day(), date.month(), date.year(), name) + mark(arabic ? "هـ" : " AH");
    }

    String gregorian(LocalDate date) {
      String name =
          arabic
              ? ARABIC_GREGORIAN.get(date.getMonthValue() - 1)
              : date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      return fields(date.getDayOfMonth(), date.getMonthValue(), date.getYear(), name)
          + mark(arabic ? " م" : " CE");
    }

    String both(LocalDate date) {
      String hijri = hijri(HijriDate.from(date));
      String gregorian = gregorian(date);
      String link = arabic ? " الموافق: " : " corresponding to ";
      return weekdayOf(date.getDayOfWeek())
          + (gregorianFirst ? gregorian + link + hijri : hijri + link + gregorian);
    }

    private String weekdayOf(DayOfWeek day) {
      if (!weekday) {
        return "";
      }
      return arabic
          ? "يوم " + ARABIC_WEEKDAYS.get(day.getValue() - 1) + " "
          : day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", ";
    }

    private String mark(String mark) {
      return marked ? mark : "";
    }

    private String fields(int day, int month, int year, String name) {
      String dayText = padded ? twoDigits(day) : String.valueOf(day);
      String monthText = padded ? twoDigits(month) : String.valueOf(month);
      String joint = named ? " " : separator;
      String middle = named ? name : monthText;
      return yearFirst
          ? digits(year + joint) + digits(middle) + digits(joint + dayText)
          : digits(dayText + joint) + digits(middle) + digits(joint + year);
    }

    private String digits(String ascii) {
      return ascii
          .chars()
          .map(c -> c >= '0' && c <= '9' ? c - '0' + zero : c)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(
            HijriDate.FIRST.toLocalDate().toEpochDay(), HijriDate.LAST.toLocalDate().toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Style> styles() {
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    Arbitrary<String> separators =
        Arbitraries.of("/", "-", ".", " / ", "/ ", "\u00A0/\u00A0", " - ", " ", "\u200F/");
    return Combinators.combine(
            either,
            either,
            either,
            either,
            Arbitraries.of((int) '0', (int) '٠', (int) '۰'),
            separators)
        .as(
            (arabic, named, yearFirst, padded, zero, separator) ->
                new Style(arabic, named, yearFirst, padded, zero, separator, false, false, false))
        .flatMap(
            style ->
                Combinators.combine(either, either, either)
                    .as(
                        (marked, weekday, gregorianFirst) ->
                            new Style(
                                style.arabic(),
                                style.named(),
                                style.yearFirst(),
                                style.padded(),
                                style.zero(),
                                style.separator(),
                                marked,
                                weekday,
                                gregorianFirst)));
  }

  @Provide
  Arbitrary<Scramble> scrambles() {
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    return Combinators.combine(Arbitraries.integers().between(0, 5), either, either, either)
        .as(Scramble::new);
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "1444",
            "2023",
            "6441",
            "08",
            "1",
            "31",
            "0",
            "144",
            "١٤٤٤",
            "٢١",
            "۱",
            "/",
            "/ ",
            "-",
            ".",
            " ",
            "هـ",
            "م",
            "الموافق",
            "شعبان",
            "فبراير",
            "الثلاثاء",
            "Tuesday",
            "Feb",
            "AH",
            "CE",
            "(",
            "،",
            "\u200F",
            "\u202E",
            "ـ",
            "ً",
            "x",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "ﷲ",
            "ﻼ",
            "İ",
            "ı");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(25).map(list -> String.join("", list)),
        Arbitraries.strings().ofMaxLength(256));
  }

  @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
  void a_well_printed_pair_is_read_back(
      @ForAll("days") LocalDate day, @ForAll("styles") Style style) {
    HijriDate hijri = HijriDate.from(day);
    DualDate date = DualDate.parse(style.both(day));
    assertThat(date.reading()).isEqualTo(new Reading.Read(Optional.of(hijri), Optional.of(day)));
    assertThat(date.agreement()).isEqualTo(new Agreement.SameDay());
    assertThat(date.day()).contains(day);
    assertThat(date.weekday())
        .isEqualTo(
            style.weekday() ? new Weekday.Matches(day.getDayOfWeek()) : new Weekday.Absent());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_well_printed_date_of_one_calendar_is_read_back(
      @ForAll("days") LocalDate day, @ForAll("styles") Style style) {
    HijriDate hijri = HijriDate.from(day);
    assertThat(DualDate.parse(style.hijri(hijri)).reading())
        .isEqualTo(new Reading.Read(Optional.of(hijri), Optional.empty()));
    assertThat(DualDate.parse(style.gregorian(day)).reading())
        .isEqualTo(new Reading.Read(Optional.empty(), Optional.of(day)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_gregorian_day_too_many_days_off_is_said_to_be(
      @ForAll("days") LocalDate day,
      @ForAll("styles") Style style,
      @ForAll @IntRange(min = -40, max = 40) int off) {
    HijriDate hijri = HijriDate.from(day);
    boolean isTolerated = hijri.year() < 1420 && Math.abs(off) <= 2;
    DualDate date = DualDate.parse(style.hijri(hijri) + " = " + style.gregorian(day.plusDays(off)));
    if (date.reading() instanceof Reading.Read) {
      assertThat(date.agreement())
          .isEqualTo(
              off == 0
                  ? new Agreement.SameDay()
                  : isTolerated
                      ? new Agreement.WithinPrintTolerance(off)
                      : new Agreement.DaysApart(off));
      assertThat(date.day().isPresent()).isEqualTo(off == 0 || isTolerated);
    } else {
      // only beyond the last year of the range
      assertThat(day.plusDays(off).getYear()).isIn(1881, 2175);
    }
  }

  @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void scrambling_each_calendar_in_its_own_way_never_loses_the_day(
      @ForAll @IntRange(min = 0, max = DAYS - 1) int offset,
      @ForAll("scrambles") Scramble hijri,
      @ForAll("scrambles") Scramble gregorian) {
    LocalDate day = FIRST.plusDays(offset);
    DualDate date = DualDate.parse(printed(day, hijri, gregorian));
    if (!(date.reading() instanceof Reading.Read)) {
      assertThat(date.candidates()).contains(day);
      assertThat(date.day()).isEmpty();
    }
  }

  /** A year in the middle is never readable, so that every day is searched for. */
  @Example
  void of_3900_days_48_are_ambiguous_in_both_calendars_and_2170_in_the_hijri_one() {
    int ambiguous = 0;
    int ambiguousAlone = 0;
    List<LocalDate> lost = new ArrayList<>();
    Scramble yearInTheMiddle = new Scramble(4, false, false, false);
    for (int offset = 0; offset < DAYS; offset++) {
      LocalDate day = FIRST.plusDays(offset);
      DualDate both = DualDate.parse(printed(day, yearInTheMiddle, yearInTheMiddle));
      DualDate alone = DualDate.parse(Fields.of(HijriDate.from(day)).in(yearInTheMiddle) + " هـ");
      if (!both.candidates().contains(day) || !alone.candidates().contains(day)) {
        lost.add(day);
      }
      ambiguous += both.reading() instanceof Reading.Ambiguous ? 1 : 0;
      ambiguousAlone += alone.reading() instanceof Reading.Ambiguous ? 1 : 0;
      assertThat(both.suggestion().isPresent())
          .isEqualTo(both.reading() instanceof Reading.Unreadable);
    }
    assertThat(lost).isEmpty();
    assertThat(ambiguous).isEqualTo(48);
    assertThat(ambiguousAlone).isEqualTo(2_170);
  }

  /**
   * What becomes of every day when day, month or both are reversed and printed in four orders.
   * Where both calendars happen to name another day, only a printed weekday can tell; it would in
   * every case.
   */
  @Example
  void scrambled_pairs_end_in_the_true_day_or_in_doubt_with_few_exceptions() {
    Map<String, Integer> tally = new TreeMap<>();
    for (int offset = 0; offset < DAYS; offset++) {
      for (int kind = 0; kind < 16; kind++) {
        LocalDate day = FIRST.plusDays(offset);
        Scramble scramble = new Scramble(kind / 4, (kind & 1) == 1, (kind & 2) == 2, false);
        DualDate date = DualDate.parse(printed(day, scramble, scramble));
        tally.merge(outcome(date, day), 1, Integer::sum);
        date.day()
            .filter(read -> !read.equals(day))
            .ifPresent(other -> assertThat(other.getDayOfWeek()).isNotEqualTo(day.getDayOfWeek()));
      }
    }
    assertThat(tally)
        .isEqualTo(
            Map.of(
                "unreadable, suggests the day", 51_318,
                "read as the day", 7_840,
                "days apart, suggests the day", 2_570,
                "ambiguous", 464,
                "days apart", 128,
                "read as another day", 80));
  }

  @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void any_line_has_an_answer(@ForAll("lines") String printed) {
    DualDate date = DualDate.parse(printed);
    assertThat(date.printed()).isSameAs(printed);
    assertThat(date).isEqualTo(DualDate.parse(printed));
    assertThat(date.toString()).isNotBlank().matches("[ -~]+");
    if (!(date.reading() instanceof Reading.Read)) {
      assertThat(date.day()).isEmpty();
    }
    for (LocalDate candidate : date.candidates()) {
      assertThat(date.accepting(candidate).day()).contains(candidate);
    }
    if (date.suggestion().isPresent()) {
      assertThat(date.candidates()).hasSize(1);
    }
  }

  private static String outcome(DualDate date, LocalDate day) {
    if (date.reading() instanceof Reading.Read) {
      if (date.day().isPresent()) {
        return date.day().get().equals(day) ? "read as the day" : "read as another day";
      }
      return date.suggestion().isEmpty()
          ? "days apart"
          : date.suggestion().get().equals(day)
              ? "days apart, suggests the day"
              : "days apart, suggests another day";
    }
    if (!date.candidates().contains(day)) {
      return "lost";
    }
    return date.suggestion().isPresent() ? "unreadable, suggests the day" : "ambiguous";
  }

  private static String printed(LocalDate day, Scramble hijri, Scramble gregorian) {
    return Fields.of(HijriDate.from(day)).in(hijri)
        + "هـ الموافق: "
        + Fields.of(day).in(gregorian)
        + " م";
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  private static String reversed(String digits) {
    return new StringBuilder(digits).reverse().toString();
  }
}
