package org.mustafid.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped calendar against what was announced for the sector, and against its own rules. */
class AnnouncedClosuresTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.saudiNonProfit();

  /**
   * As the ministry announced them for the private sector, and since 2021 for the non-profit sector
   * by name. Where it named the rule of that year and no dates, the source says so.
   */
  @ParameterizedTest(name = "{0} from {1} to {2}, as {3} had it")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          national-day       | 2008-09-23 | 2008-09-23 | Al Bilad 2008-09-22
          eid-al-fitr        | 2008-09-30 | 2008-10-03 | Al Bilad 2008-09-22 (the rule)
          eid-al-adha        | 2008-12-07 | 2008-12-10 | Al Bilad 2008-09-22 (the rule)
          national-day       | 2010-09-23 | 2010-09-23 | Al Hayat 2010-09
          national-day       | 2012-09-23 | 2012-09-23 | Habib Toumi 2012-09-21
          national-day       | 2018-09-23 | 2018-09-23 | KSA Players 2018-09
          one-off-2018-09-24 | 2018-09-24 | 2018-09-24 | Gulf Business and Mashahir 2018-09
          eid-al-fitr        | 2019-06-04 | 2019-06-07 | Khaleej Times 2019-06 (Tuesday to Friday)
          eid-al-adha        | 2019-08-10 | 2019-08-13 | Arabian Business 2019-08-06 (the rule)
          national-day       | 2019-09-23 | 2019-09-23 | Al Jawhara 2019-09
          eid-al-fitr        | 2020-05-23 | 2020-05-26 | Islam Religion Guardian 2020-05
          eid-al-adha        | 2020-07-30 | 2020-08-02 | Al Arabiya English 2020-07-20
          national-day       | 2020-09-23 | 2020-09-23 | Public Holiday News 2020-09-08
          eid-al-fitr        | 2021-05-12 | 2021-05-15 | Public Holiday News 2021-05-06
          eid-al-adha        | 2021-07-19 | 2021-07-22 | The National 2021-07-11
          national-day       | 2021-09-23 | 2021-09-23 | Public Holiday News 2021-09-15
          founding-day       | 2022-02-22 | 2022-02-22 | Gulf News 2022-01-30
          eid-al-fitr        | 2022-05-01 | 2022-05-04 | Saudi Gazette 2022-04-20
          eid-al-adha        | 2022-07-08 | 2022-07-11 | Saudi Gazette 2022-06-30
          one-off-2022-11-23 | 2022-11-23 | 2022-11-23 | Coastal Digest 2022-11-22
          founding-day       | 2023-02-22 | 2023-02-22 | East Coast Daily 2023-02-05
          eid-al-fitr        | 2023-04-21 | 2023-04-24 | The National 2023-04-11
          eid-al-adha        | 2023-06-27 | 2023-06-30 | Saudi Gazette 2023-06-20
          national-day       | 2023-09-23 | 2023-09-23 | ProPakistani 2023-09-11
          founding-day       | 2024-02-22 | 2024-02-22 | Gulf News 2024-02-11
          eid-al-fitr        | 2024-04-09 | 2024-04-12 | Khaleej Times 2024-03-24
          eid-al-adha        | 2024-06-15 | 2024-06-18 | Siasat 2024-06-07
          national-day       | 2024-09-23 | 2024-09-23 | Saudi Gazette 2024-09-18
          founding-day       | 2025-02-22 | 2025-02-22 | Siasat 2025-02-09
          eid-al-fitr        | 2025-03-30 | 2025-04-02 | Saudi Gazette 2025-03-12
          eid-al-adha        | 2025-06-05 | 2025-06-08 | Saudi Gazette 2025-05-29
          national-day       | 2025-09-23 | 2025-09-23 | Gulf Malayalam News 2025-09-18
          founding-day       | 2026-02-22 | 2026-02-22 | Siasat 2026-02-18
          eid-al-fitr        | 2026-03-19 | 2026-03-22 | Al Mowaten 2026-03-03
          """)
  void closes_on_the_days_that_were_announced_and_on_none_beside_them(
      String id, LocalDate first, LocalDate last, String source) {
    assertThat(source).as("a publication and a date").matches("\\D+ \\d{4}-\\d{2}.*");
    assertThat(CALENDAR.holidays(first.getYear()))
        .filteredOn(each -> each.id().equals(id))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.firstDay()).isEqualTo(first);
              assertThat(found.lastDay()).isEqualTo(last);
              assertThat(found.basis()).isNotEqualTo(Basis.UNVERIFIED);
            });
    assertThat(first.minusDays(1).datesUntil(last.plusDays(2)).filter(isOffFor(id)))
        .containsExactlyElementsOf(first.datesUntil(last.plusDays(1)).toList());
  }

  /** A holiday on a weekly rest gives the worker another day, and closes nothing. */
  @ParameterizedTest(name = "after the holiday from {0}, work began on {1}, as {2} had it")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2012-09-23 | 2012-09-24 | Habib Toumi 2012-09-21
          2020-09-23 | 2020-09-24 | Public Holiday News 2020-09-08
          2022-07-08 | 2022-07-12 | Gulf News 2022-07-01 (from a Friday)
          2023-04-21 | 2023-04-25 | Khaleej Times 2023-04-10 (from a Friday)
          2024-02-22 | 2024-02-25 | Gulf News 2024-02-11
          2024-04-09 | 2024-04-14 | Khaleej Times 2024-03-24 (through a Friday)
          2025-03-30 | 2025-04-03 | East Coast Daily 2025-03-14
          2025-06-05 | 2025-06-09 | East Coast Daily 2025-05-28 (over a weekly rest)
          """)
  void works_again_on_the_day_that_was_announced(LocalDate first, LocalDate work, String source) {
    assertThat(source).as("a publication and a date").matches("\\D+ \\d{4}-\\d{2}.*");
    assertThat(CALENDAR.nextOrSame(first)).isEqualTo(work);
  }

  @Nested
  class From_1420_to_1500 {
    @Test
    void Eid_al_Fitr_is_four_days_from_the_day_after_29_Ramadan() {
      assertThat(occurrences("eid-al-fitr"))
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1420, 1500).mapToObj(Closure::eidAlFitr).toList());
    }

    @Test
    void Eid_al_Adha_is_four_days_from_the_announced_day_of_Arafah() {
      assertThat(occurrences("eid-al-adha"))
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1420, 1500).mapToObj(Closure::eidAlAdha).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {2000, 2033, 2065})
    void a_Gregorian_year_that_begins_and_ends_with_Eid_al_Fitr_has_both(int year) {
      assertThat(beginningsIn(year, "eid-al-fitr")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2006, 2039, 2071})
    void a_Gregorian_year_that_begins_and_ends_with_Eid_al_Adha_has_both(int year) {
      assertThat(beginningsIn(year, "eid-al-adha")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2006, 2071})
    void an_Eid_al_Adha_over_the_end_of_a_year_is_its_last_and_the_first_of_the_next(int year) {
      HolidayOccurrence last = CALENDAR.holidays(year).get(CALENDAR.holidays(year).size() - 1);
      assertThat(last.id()).isEqualTo("eid-al-adha");
      assertThat(last.lastDay().getYear()).isEqualTo(year + 1);
      assertThat(CALENDAR.holidays(year + 1)).startsWith(last);
    }

    @Test
    void every_Gregorian_year_lists_what_falls_into_it_and_nothing_else() {
      List<Closure> all = Closure.all();
      for (int year = 1999; year <= 2077; year++) {
        assertThat(closuresOf(year))
            .as("%s", year)
            .isSortedAccordingTo(Comparator.comparing(Closure::first))
            .containsExactlyInAnyOrderElementsOf(all.stream().filter(touches(year)).toList());
      }
    }

    private List<LocalDate> beginningsIn(int year, String id) {
      return closuresOf(year).stream()
          .filter(each -> each.id().equals(id))
          .map(Closure::first)
          .filter(first -> first.getYear() == year)
          .toList();
    }

    private List<Closure> occurrences(String id) {
      return IntStream.rangeClosed(1999, 2077)
          .boxed()
          .flatMap(year -> closuresOf(year).stream())
          .filter(each -> each.id().equals(id))
          .distinct()
          .toList();
    }

    private Predicate<Closure> touches(int year) {
      return each -> each.first().getYear() <= year && year <= each.last().getYear();
    }
  }

  private static List<Closure> closuresOf(int year) {
    return CALENDAR.holidays(year).stream()
        .map(each -> new Closure(each.id(), each.firstDay(), each.lastDay()))
        .toList();
  }

  private static Predicate<LocalDate> isOffFor(String id) {
    return date -> CALENDAR.day(date).reasons().stream().anyMatch(off -> off.id().equals(id));
  }

  /** A holiday from its first to its last day, both inclusive, by java.time alone. */
  private record Closure(String id, LocalDate first, LocalDate last) {
    static Closure eidAlFitr(int hijriYear) {
      LocalDate first = LocalDate.from(HijrahDate.of(hijriYear, 9, 29)).plusDays(1);
      return new Closure("eid-al-fitr", first, first.plusDays(3));
    }

    static Closure eidAlAdha(int hijriYear) {
      int shift =
          switch (hijriYear) {
            case 1425, 1427, 1428 -> -1;
            case 1436, 1437 -> 1;
            default -> 0;
          };
      LocalDate first = LocalDate.from(HijrahDate.of(hijriYear, 12, 9)).plusDays(shift);
      return new Closure("eid-al-adha", first, first.plusDays(3));
    }

    static List<Closure> all() {
      return Stream.of(
              IntStream.rangeClosed(1420, 1500).mapToObj(Closure::eidAlFitr),
              IntStream.rangeClosed(1420, 1500).mapToObj(Closure::eidAlAdha),
              IntStream.rangeClosed(2005, 2077)
                  .mapToObj(year -> oneDay("national-day", LocalDate.of(year, 9, 23))),
              IntStream.rangeClosed(2022, 2077)
                  .mapToObj(year -> oneDay("founding-day", LocalDate.of(year, 2, 22))),
              Stream.of(
                  oneDay("one-off-2018-09-24", LocalDate.of(2018, 9, 24)),
                  oneDay("one-off-2022-11-23", LocalDate.of(2022, 11, 23))))
          .flatMap(each -> each)
          .toList();
    }

    private static Closure oneDay(String id, LocalDate day) {
      return new Closure(id, day, day);
    }
  }
}
