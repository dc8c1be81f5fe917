package org.mustafid.workday;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.time.chrono.HijrahDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.date.HijriDate;
import org.mustafid.diagnostic.OutOfRangeException;

/** Other libraries as oracles where they know as much as we do, and pinned where they differ. */
class PeerCalendarsTest {
  private static final WorkingCalendar OURS = WorkingCalendar.saudiNonProfit();

  @Nested
  class Strata {
    private static final HolidayCalendarId ID = HolidayCalendarId.of("saudi-non-profit");
    private static final LocalDate NEW_WEEK = LocalDate.of(2013, 6, 29);

    /** Our days off since the week rests on Friday and Saturday, as its holidays. */
    private static final ImmutableHolidayCalendar THEIRS =
        ImmutableHolidayCalendar.of(ID, daysOff(NEW_WEEK), FRIDAY, SATURDAY);

    @Test
    void agrees_on_every_day_and_the_working_day_before_and_after_it() {
      List<LocalDate> different = new ArrayList<>();
      // the last days have no next one in the range, and the first none before
      NEW_WEEK
          .plusDays(7)
          .datesUntil(OURS.lastDay().minusDays(7))
          .filter(
              day ->
                  THEIRS.isBusinessDay(day) != OURS.isWorkingDay(day)
                      || !THEIRS.nextOrSame(day).equals(OURS.nextOrSame(day))
                      || !THEIRS.next(day).equals(OURS.plusWorkingDays(day, 1))
                      || !THEIRS.previous(day).equals(OURS.minusWorkingDays(day, 1)))
          .forEach(different::add);
      assertThat(different).isEmpty();
    }

    @Test
    void moves_as_far_as_we_do_from_every_day_in_both_directions() {
      List<String> different = new ArrayList<>();
      int compared = 0;
      int length = 0;
      for (LocalDate day : daysFrom(NEW_WEEK)) {
        length = length % 3_999 + 1; // each length a few times, each start once
        LocalDate later = THEIRS.shift(day, length);
        if (!later.isAfter(OURS.lastDay())) {
          compared++;
          if (!OURS.plusWorkingDays(day, length).equals(later)) {
            different.add(day + " + " + length);
          }
        }
        LocalDate earlier = THEIRS.shift(day, -length);
        if (!earlier.isBefore(NEW_WEEK)) {
          compared++;
          if (!OURS.minusWorkingDays(day, length).equals(earlier)) {
            different.add(day + " - " + length);
          }
        }
      }
      assertThat(different).isEmpty();
      assertThat(compared).isGreaterThan(40_000);
    }

    @Test
    void counts_what_we_count_between_bounds_that_lie_a_day_earlier() {
      List<String> different = new ArrayList<>();
      List<LocalDate> days = daysFrom(NEW_WEEK);
      assertThat(days).hasSize(23_517);
      for (int place = 0; place < days.size(); place++) {
        LocalDate start = days.get(place);
        LocalDate end = days.get(Math.min(place + place % 3_001, days.size() - 1));
        // theirs includes the start and leaves out the end, ours the other way round
        int theirs = THEIRS.daysBetween(start.plusDays(1), end.plusDays(1));
        if (OURS.workingDaysBetween(start, end) != theirs) {
          different.add(start + " to " + end);
        }
      }
      assertThat(different).isEmpty();
    }

    @Test
    void answers_outside_of_its_years_as_if_there_were_no_holidays() {
      LocalDate nationalDay2012 = LocalDate.of(2012, 9, 23); // a Sunday
      assertThat(THEIRS.isBusinessDay(nationalDay2012)).isTrue();
      assertThat(OURS.isWorkingDay(nationalDay2012)).isFalse();

      LocalDate foundingDay2078 = LocalDate.of(2078, 2, 22);
      assertThat(THEIRS.isBusinessDay(foundingDay2078)).isTrue();
      assertThat(THEIRS.shift(foundingDay2078.minusDays(1), 1)).isEqualTo(foundingDay2078);
      assertThatThrownBy(() -> OURS.isWorkingDay(foundingDay2078))
          .isInstanceOf(OutOfRangeException.class)
          .hasMessageContaining("from 1999-04-17 to 2077-11-16");
    }

    @Test
    void has_one_weekend_for_all_time() {
      LocalDate thursday = LocalDate.of(2013, 6, 20);
      LocalDate saturday = LocalDate.of(2013, 6, 22);
      assertThat(THEIRS.isBusinessDay(thursday)).isTrue();
      assertThat(OURS.isWorkingDay(thursday)).isFalse();
      assertThat(THEIRS.isBusinessDay(saturday)).isFalse();
      assertThat(OURS.isWorkingDay(saturday)).isTrue();
    }

    @Test
    void can_be_told_of_the_old_week_by_listing_each_of_its_days() {
      List<LocalDate> worked =
          OURS.firstDay()
              .datesUntil(NEW_WEEK)
              .filter(day -> day.getDayOfWeek() == SATURDAY && OURS.isWorkingDay(day))
              .toList();
      assertThat(worked).hasSize(724);
      ImmutableHolidayCalendar listed =
          ImmutableHolidayCalendar.of(
              ID, daysOff(OURS.firstDay()), List.of(FRIDAY, SATURDAY), worked);
      assertThat(daysFrom(OURS.firstDay()))
          .allMatch(day -> listed.isBusinessDay(day) == OURS.isWorkingDay(day));
    }

    @Test
    void is_equal_by_name_alone() {
      assertThat(ImmutableHolidayCalendar.of(ID, List.of(), SATURDAY, SUNDAY)).isEqualTo(THEIRS);
      WorkingCalendar emptied = OURS.toBuilder().holidayRules(List.of()).build();
      assertThat(emptied.id()).isEqualTo(OURS.id());
      assertThat(emptied).isNotEqualTo(OURS);
      assertThat(emptied.fingerprint()).isNotEqualTo(OURS.fingerprint());
    }

    private static List<LocalDate> daysFrom(LocalDate first) {
      return first.datesUntil(OURS.lastDay().plusDays(1)).toList();
    }

    private static List<LocalDate> daysOff(LocalDate first) {
      return daysFrom(first).stream().filter(day -> !OURS.isWorkingDay(day)).toList();
    }
  }

  @Nested
  class Jollyday {
    private static final HolidayManager THEIRS =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SAUDI_ARABIA));

    @Test
    void has_the_Eids_and_the_National_Day_and_no_Founding_Day() {
      assertThat(daysOf(2026))
          .containsExactly(
              "2026-03-19",
              "2026-03-20",
              "2026-03-21",
              "2026-03-22",
              "2026-05-26",
              "2026-05-27",
              "2026-05-28",
              "2026-05-29",
              "2026-09-23");
      assertThat(OURS.holidays(2026))
          .extracting(HolidayOccurrence::toString)
          .containsExactly(
              "founding-day from 2026-02-22 to 2026-02-22, by regulation",
              "eid-al-fitr from 2026-03-19 to 2026-03-22, by regulation",
              "eid-al-adha from 2026-05-26 to 2026-05-29, by announcement",
              "national-day from 2026-09-23 to 2026-09-23, by regulation");
    }

    @ParameterizedTest
    @ValueSource(ints = {1931, 2000, 2004})
    void has_a_National_Day_before_it_was_a_holiday(int year) {
      assertThat(daysOf(year)).contains(year + "-09-23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-09-24", "2022-11-23"})
    void has_no_day_that_was_announced_once(LocalDate day) {
      assertThat(daysOf(day.getYear())).doesNotContain(day.toString());
      assertThat(OURS.isWorkingDay(day)).isFalse();
    }

    @Test
    void begins_Eid_al_Fitr_on_the_last_day_of_Ramadan_so_a_day_early_in_one_of_29_days() {
      List<LocalDate> ours = firstDaysOf("eid-al-fitr");
      assertThat(days("islamic.RAMADAN_END"))
          .containsExactlyElementsOf(
              ours.stream().map(day -> hasShortRamadan(day) ? day.minusDays(1) : day).toList());
      assertThat(ours).hasSize(81);
      assertThat(ours.stream().filter(Jollyday::hasShortRamadan)).hasSize(36);
    }

    @ParameterizedTest
    @CsvSource({
      "2023-04-20, 2023-04-21, The National 2023-04-11",
      "2025-03-29, 2025-03-30, Saudi Gazette 2025-03-12"
    })
    void disagrees_there_with_the_ministry(LocalDate theirs, LocalDate announced, String source) {
      assertThat(days("islamic.RAMADAN_END")).as(source).contains(theirs).doesNotContain(announced);
      assertThat(firstDaysOf("eid-al-fitr")).contains(announced).doesNotContain(theirs);
    }

    @Test
    void computes_Eid_al_Adha_and_misses_five_announcements() {
      List<LocalDate> theirs = days("islamic.ARAFAAT");
      List<LocalDate> ours = firstDaysOf("eid-al-adha");
      assertThat(theirs).hasSameSizeAs(ours).hasSize(81);
      assertThat(
              IntStream.range(0, ours.size())
                  .filter(place -> !theirs.get(place).equals(ours.get(place)))
                  .mapToObj(place -> theirs.get(place) + " for " + ours.get(place)))
          .containsExactly(
              "2005-01-20 for 2005-01-19",
              "2006-12-30 for 2006-12-29",
              "2007-12-19 for 2007-12-18",
              "2015-09-22 for 2015-09-23",
              "2016-09-10 for 2016-09-11");
    }

    @Test
    void gives_each_Eid_four_days_in_a_row_as_we_do() {
      assertThat(days("islamic.ID_AL_FITR_3"))
          .containsExactlyElementsOf(threeDaysAfter(days("islamic.RAMADAN_END")));
      assertThat(days("islamic.ID_UL_ADHA_3"))
          .containsExactlyElementsOf(threeDaysAfter(days("islamic.ARAFAAT")));
    }

    private static List<LocalDate> threeDaysAfter(List<LocalDate> days) {
      return days.stream().map(day -> day.plusDays(3)).toList();
    }

    private static boolean hasShortRamadan(LocalDate eidAlFitr) {
      return HijrahDate.from(eidAlFitr.minusDays(1)).lengthOfMonth() == 29;
    }

    private static List<LocalDate> firstDaysOf(String id) {
      return years()
          .boxed()
          .flatMap(year -> OURS.holidays(year).stream())
          .filter(each -> each.id().equals(id))
          .map(HolidayOccurrence::firstDay)
          .distinct()
          .toList();
    }

    private static List<LocalDate> days(String key) {
      return years()
          .boxed()
          .flatMap(year -> THEIRS.getHolidays(Year.of(year)).stream())
          .filter(each -> each.getPropertiesKey().equals(key))
          .map(each -> each.getDate())
          .filter(day -> !day.isBefore(OURS.firstDay()))
          .sorted()
          .toList();
    }

    private static List<String> daysOf(int year) {
      return THEIRS.getHolidays(Year.of(year)).stream()
          .map(each -> each.getDate().toString())
          .sorted()
          .toList();
    }

    private static IntStream years() {
      return IntStream.rangeClosed(OURS.firstDay().getYear(), OURS.lastDay().getYear());
    }
  }

  @Nested
  class ICU {
    @Test
    void reads_a_day_that_does_not_exist_as_one_of_the_next_month() {
      IslamicCalendar read = ummAlQura(1447, 2, 30);
      assertThat(read.get(Calendar.MONTH) + 1).isEqualTo(3);
      assertThat(read.get(Calendar.DAY_OF_MONTH)).isEqualTo(1);
      assertThat(HijriDate.of(1447, 2, 1).lengthOfMonth()).isEqualTo(29);
      assertThatThrownBy(() -> HijriDate.of(1447, 2, 30)).hasMessageContaining("29");
    }

    @Test
    void goes_on_with_another_calendar_where_the_table_ends() {
      IslamicCalendar table = ummAlQura(1447, 1, 1);
      IslamicCalendar civil = civil(1447, 1, 1);
      assertThat(table.getTimeInMillis()).isNotEqualTo(civil.getTimeInMillis());
      assertThat(ummAlQura(1602, 1, 1).getTimeInMillis())
          .isEqualTo(civil(1602, 1, 1).getTimeInMillis());
      assertThatThrownBy(() -> HijriDate.of(1602, 1, 1)).isInstanceOf(OutOfRangeException.class);
    }

    private static IslamicCalendar ummAlQura(int year, int month, int day) {
      return islamic("islamic-umalqura", year, month, day);
    }

    private static IslamicCalendar civil(int year, int month, int day) {
      return islamic("islamic-civil", year, month, day);
    }

    private static IslamicCalendar islamic(String type, int year, int month, int day) {
      IslamicCalendar calendar =
          new IslamicCalendar(TimeZone.GMT_ZONE, new ULocale("en@calendar=" + type));
      calendar.clear();
      calendar.set(year, month - 1, day);
      return calendar;
    }
  }
}
