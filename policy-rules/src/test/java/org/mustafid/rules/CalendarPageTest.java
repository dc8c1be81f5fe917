package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.date.MonthIds;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.workday.Basis;
import org.mustafid.workday.DayOff;
import org.mustafid.workday.WorkingCalendar;

/** The documents on the page about calendars are read, and give the days that the page names. */
class CalendarPageTest {
  private static final String PAGE = page();
  private static final Map<String, WorkingCalendar> CALENDARS = calendars();

  private static String page() {
    try {
      return Files.readString(Path.of("../docs/calendars.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> blocks() {
    return Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL)
        .matcher(PAGE)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** The examples that are whole documents, by what they hold besides the format. */
  private static List<String> documents(String key) {
    return blocks().stream()
        .filter(text -> text.startsWith("mustafid: 1") && text.contains("\n" + key + ":\n"))
        .toList();
  }

  private static Map<String, WorkingCalendar> calendars() {
    Map<String, WorkingCalendar> calendars = new LinkedHashMap<>();
    for (String text : documents("calendar")) {
      WorkingCalendar calendar = WorkingCalendars.parse("docs/calendars.md", text);
      calendars.put(calendar.id(), calendar);
    }
    return calendars;
  }

  private static WorkingCalendar calendar(String id) {
    return Objects.requireNonNull(CALENDARS.get(id), id);
  }

  private static void assertOff(WorkingCalendar calendar, String from, String through) {
    LocalDate first = LocalDate.parse(from);
    LocalDate last = LocalDate.parse(through);
    assertThat(first.datesUntil(last.plusDays(1))).noneMatch(calendar::isWorkingDay);
  }

  @Test
  void every_example_is_read() {
    long whole = blocks().stream().filter(text -> text.startsWith("mustafid: 1")).count();
    assertThat(CALENDARS.size() + documents("announcements").size()).isEqualTo((int) whole);
    assertThat(CALENDARS.keySet())
        .contains("our-branch", "head-office", "saudi-civil-service", "saudi-banks");
  }

  @Test
  void every_fragment_fits_into_a_calendar() {
    List<String> fragments =
        blocks().stream()
            .filter(text -> text.startsWith("work-weeks:") || text.startsWith("announcements:"))
            .toList();
    assertThat(fragments).hasSize(2);
    for (String fragment : fragments) {
      String text =
          """
          mustafid: 1
          calendar:
            id: a-fragment
            label: {ar: مثال, en: Example}
            holidays-of: saudi-non-profit
          """
              + fragment.indent(2);
      assertThat(WorkingCalendars.parse("docs/calendars.md", text)).isNotNull();
    }
  }

  @Test
  void months_are_named_as_the_reader_knows_them() {
    assertThat(MonthIds.HIJRI).allSatisfy(month -> assertThat(PAGE).contains("`" + month + "`"));
  }

  @Nested
  class A_calendar_that_differs {
    private final WorkingCalendar branch = calendar("our-branch");

    @Test
    void has_a_week_and_a_holiday_of_its_own() {
      assertThat(branch.isWorkingDay(LocalDate.of(2026, 1, 3))).isTrue(); // a Saturday
      assertThat(branch.day(LocalDate.of(2021, 11, 1)).reasons())
          .extracting(DayOff::id)
          .containsExactly("anniversary");
      assertThat(branch.isWorkingDay(LocalDate.of(2018, 11, 1))).isTrue();
    }

    @Test
    void has_the_other_holidays_of_the_known_one() {
      assertOff(branch, "2026-03-19", "2026-03-22");
      assertOff(branch, "2022-11-23", "2022-11-23");
      assertThat(branch.lastDay()).isEqualTo(WorkingCalendar.saudiNonProfit().lastDay());
    }

    @Test
    void has_one_of_theirs_by_another_rule_and_under_the_same_label() {
      assertThat(branch.isWorkingDay(LocalDate.of(2023, 2, 22))).isTrue();
      assertThat(branch.day(LocalDate.of(2026, 2, 22)).reasons().get(0).labels().find("en"))
          .contains("Founding Day");
    }
  }

  @Test
  void another_weekend_needs_no_known_calendar() {
    WorkingCalendar office = calendar("head-office");
    assertThat(office.zone()).hasToString("Europe/Paris");
    assertThat(office.isWorkingDay(LocalDate.of(2026, 1, 2))).isTrue(); // a Friday
    assertOff(office, "2026-01-03", "2026-01-04");
    assertOff(office, "2026-12-25", "2026-12-27");
    assertThat(office.plusWorkingDays(LocalDate.of(2025, 12, 24), 3)).isEqualTo("2025-12-31");
    assertThatThrownBy(() -> office.isWorkingDay(LocalDate.of(2041, 1, 1)))
        .isInstanceOf(OutOfRangeException.class)
        .hasMessageContaining("from 2020-01-01 to 2040-12-31");
  }

  @Nested
  class The_civil_service {
    private final WorkingCalendar service = calendar("saudi-civil-service");

    @ParameterizedTest
    @CsvSource({
      "2012-08-11, 2012-08-13, 2012-08-25", // Fitr 1433; the 12th is a working day
      "2013-08-01, 2013-08-02, 2013-08-13", // Fitr 1434
      "2015-09-17, 2015-09-18, 2015-09-30", // Adha 1436
      "2017-08-24, 2017-08-25, 2017-09-10", // Adha 1438
      "2019-08-05, 2019-08-06, 2019-08-18" // Adha 1440
    })
    void works_until_a_holiday_and_again_after_it(String work, String off, String again) {
      assertThat(service.isWorkingDay(LocalDate.parse(work))).isTrue();
      assertOff(service, off, LocalDate.parse(again).minusDays(1).toString());
      assertThat(service.isWorkingDay(LocalDate.parse(again))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-09-22", "2020-09-24", "2023-02-23"})
    void closes_on_a_day_between_two_holidays(String day) {
      assertThat(service.day(LocalDate.parse(day)).reasons())
          .extracting(DayOff::id, DayOff::basis)
          .containsExactly(tuple("bridge-days", Basis.ANNOUNCED));
    }

    @Test
    void moves_a_national_day_on_the_weekend_to_the_nearest_working_day() {
      assertThat(service.day(LocalDate.of(2016, 9, 22)).reasons())
          .extracting(DayOff::id)
          .containsExactly("national-day");
      assertThat(service.day(LocalDate.of(2017, 9, 24)).reasons())
          .extracting(DayOff::id)
          .containsExactly("national-day");
      assertThat(service.isWorkingDay(LocalDate.of(2025, 2, 23))).isFalse(); // Founding Day
      assertThat(service.isWorkingDay(LocalDate.of(2015, 10, 1))).isTrue();
      LocalDate metByEid = LocalDate.of(2015, 9, 23);
      assertThat(service.holidays(2015))
          .filteredOn(each -> each.id().equals("national-day"))
          .singleElement()
          .satisfies(each -> assertThat(each.firstDay()).isEqualTo(metByEid));
    }

    @Test
    void has_the_week_of_its_time() {
      assertThat(LocalDate.of(2012, 9, 20).getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
      assertThat(service.isWorkingDay(LocalDate.of(2012, 9, 20))).isFalse();
      assertOff(service, "2012-09-23", "2012-09-23");
      assertThat(service.firstDay()).isEqualTo("2011-11-26");
      assertThat(service.lastDay()).isEqualTo("2029-05-13");
    }
  }

  @Nested
  class Banks {
    private final WorkingCalendar banks = calendar("saudi-banks");

    @ParameterizedTest
    @CsvSource({
      "2025-03-30, 2025-04-02",
      "2026-03-17, 2026-03-23",
      "2027-03-07, 2027-03-11",
      "2025-06-05, 2025-06-10",
      "2026-05-24, 2026-05-28",
      "2027-05-16, 2027-05-20"
    })
    void are_closed_on_the_listed_days_and_only_then(String from, String through) {
      assertOff(banks, from, through);
      LocalDate before = LocalDate.parse(from).minusDays(1);
      LocalDate after = LocalDate.parse(through).plusDays(1);
      for (LocalDate day : List.of(before, after)) {
        assertThat(banks.day(day).reasons())
            .extracting(DayOff::id)
            .doesNotContain("eid-al-fitr", "eid-al-adha");
      }
    }

    @Test
    void count_days_as_the_page_says() {
      LocalDate start = LocalDate.of(2026, 3, 16);
      assertThat(banks.plusWorkingDays(start, 5)).isEqualTo("2026-03-30");
      assertThat(WorkingCalendar.saudiNonProfit().plusWorkingDays(start, 5))
          .isEqualTo("2026-03-25");
      assertThat(banks.knownThrough()).isEqualTo(banks.lastDay());
    }
  }

  @Test
  void a_day_works_if_it_works_in_all() {
    WorkingCalendar both = calendar("with-the-ministry");
    WorkingCalendar sector = WorkingCalendar.saudiNonProfit();
    assertThat(sector.isWorkingDay(LocalDate.of(2022, 9, 22))).isTrue();
    assertThat(both.isWorkingDay(LocalDate.of(2022, 9, 22))).isFalse(); // the 23rd is a Friday
    assertOff(both, "2026-03-19", "2026-03-22");
    assertThat(both.firstDay()).isEqualTo("2020-01-01");
    assertThat(both.lastDay()).isEqualTo("2030-12-31");
  }

  @Test
  void announcements_of_a_host_change_a_calendar_without_a_release() {
    Announcements news =
        Announcements.parse("announcements.yaml", documents("announcements").get(0));
    WorkingCalendar sector = WorkingCalendar.saudiNonProfit();
    WorkingCalendar later = news.addTo(sector);
    assertThat(sector.isWorkingDay(LocalDate.of(2027, 1, 10))).isTrue();
    assertThat(later.day(LocalDate.of(2027, 1, 10)).reasons())
        .extracting(DayOff::basis)
        .containsExactly(Basis.ANNOUNCED);
    assertThat(later.knownThrough()).isAfter(sector.knownThrough());
    assertThat(later.announcements().find(1448, 12).orElseThrow().shiftInDays()).isEqualTo(1);
    assertThat(later.compiledOn()).isEqualTo("2027-05-07");
    assertThat(later.fingerprint()).isNotEqualTo(sector.fingerprint());
    assertThat(news.addTo(later)).isEqualTo(later);
  }
}
