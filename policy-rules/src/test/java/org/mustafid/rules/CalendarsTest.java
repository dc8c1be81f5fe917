package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.workday.Basis;
import org.mustafid.workday.CalendarDay;
import org.mustafid.workday.DayOff;
import org.mustafid.workday.WorkingCalendar;

class CalendarsTest {
  private static final String OWN =
      """
      mustafid: 1
      calendar:
        id: own
        label: {ar: تقويمنا, en: Ours}
        zone: Asia/Riyadh
        range: {from: 2010-01-01, through: 2040-12-31}
        rest-days: [friday]
      """;

  private static WorkingCalendar read(String... lines) {
    return WorkingCalendars.parse("own.yaml", OWN + String.join("\n", lines) + "\n");
  }

  /** The types and paths of what is wrong. */
  private static List<String> problems(String text) {
    return refusal(text).problems().stream()
        .map(problem -> problem.type() + " " + problem.place().path())
        .toList();
  }

  private static InvalidDocumentException refusal(String text) {
    return Objects.requireNonNull(
        catchThrowableOfType(
            InvalidDocumentException.class, () -> WorkingCalendars.parse("own.yaml", text)));
  }

  @Nested
  class A_holiday {
    @Test
    void whose_rule_changed_is_two_entries_with_one_label() {
      WorkingCalendar calendar =
          read(
              "  holidays:",
              "    - {id: fair, label: {ar: معرض, en: Fair}, first-day: 1 march, until: 2020-01-01}",
              "    - {id: fair, first-day: 1 april, days: 2, since: 2020-01-01}");
      assertThat(off(calendar, "2019-03-01", "fair")).isTrue();
      assertThat(off(calendar, "2020-03-01", "fair")).isFalse();
      assertThat(off(calendar, "2020-04-02", "fair")).isTrue();
      assertThat(calendar.holidayRules())
          .extracting(each -> each.labels().find("en").orElseThrow())
          .containsExactly("Fair", "Fair");
    }

    @Test
    void of_the_month_as_announced_waits_for_the_announcement() {
      String rule = "    - {id: eid-al-adha, first-day: 9 dhu-al-hijjah as-announced, days: 4}";
      WorkingCalendar waiting = read("  holidays:", rule);
      WorkingCalendar announced =
          read(
              "  holidays:",
              rule,
              "  announcements:",
              "    months: [{month: dhu-al-hijjah 1436, begins: 2015-09-15, source: the court}]");
      assertThat(basis(waiting, "2015-09-22")).isEqualTo(Basis.EXPECTED);
      assertThat(off(announced, "2015-09-22", "eid-al-adha")).isFalse();
      assertThat(basis(announced, "2015-09-26")).isEqualTo(Basis.ANNOUNCED);
    }

    @Test
    void on_dates_is_announced_by_its_source_and_else_the_calendars_own_rule() {
      WorkingCalendar calendar =
          read(
              "  holidays:",
              "    - {id: one, label: {ar: أ, en: One}, dates: 2026-01-05}",
              "    - {id: two, label: {ar: ب, en: Two}, dates: [2026-01-06], source: a circular}");
      assertThat(basis(calendar, "2026-01-05")).isEqualTo(Basis.REGULATION);
      assertThat(basis(calendar, "2026-01-06")).isEqualTo(Basis.ANNOUNCED);
    }

    @Test
    void in_arabic_digits_is_the_same() {
      assertThat(read("  holidays:", "    - {id: national-day, first-day: ٢٣ september}"))
          .isEqualTo(read("  holidays:", "    - {id: national-day, first-day: 23 september}"));
    }
  }

  @Nested
  class A_mistake {
    @Test
    void in_the_order_of_weeks_is_told_with_the_days_that_are_left() {
      String weeks =
          """
            work-weeks:
              - {rest-days: [friday]}
              - {from: 2020-01-01, rest-days: [saturday]}
              - {from: 2020-01-01, rest-days: [sunday]}
              - {from: 2041-01-01, rest-days: [monday]}
          """;
      List<Problem> problems =
          refusal(OWN.replace("  rest-days: [friday]\n", weeks.indent(0))).problems();
      assertThat(problems)
          .extracting(problem -> problem.place().path() + ": " + problem.expected())
          .containsExactly(
              "calendar.work-weeks[3].from: a day from 2020-01-02 to 2040-12-31",
              "calendar.work-weeks[4].from: a day from 2020-01-02 to 2040-12-31");
    }

    @Test
    void in_the_first_week_is_a_day_that_it_does_not_need() {
      assertThat(
              problems(
                  OWN.replace(
                      "rest-days: [friday]",
                      "work-weeks: [{from: 2010-01-01, rest-days: [friday]}]")))
          .containsExactly("unknown-key calendar.work-weeks[1]");
    }

    @Test
    void of_leaving_out_is_told_with_what_could_be_there() {
      assertThat(refusal(OWN.replace("  zone: Asia/Riyadh\n", "")).problems())
          .singleElement()
          .satisfies(
              problem -> assertThat(problem.expected()).hasToString("one of holidays-of, zone"));
      assertThat(problems(OWN.replace("  range: {from: 2010-01-01, through: 2040-12-31}\n", "")))
          .containsExactly("missing-key calendar.range");
      assertThat(problems(OWN.replace("  rest-days: [friday]\n", "")))
          .containsExactly("missing-key calendar.rest-days");
    }

    @Test
    void beyond_the_known_calendar_is_told_with_its_range() {
      String wider = OWN.replace("zone: Asia/Riyadh", "holidays-of: saudi-non-profit");
      assertThat(problems(wider.replace("2010-01-01", "1990-01-01")))
          .containsExactly("day-out-of-range calendar.range.from");
    }

    @Test
    void is_told_beside_all_others_and_once() {
      String text =
          OWN.replace("id: own", "id: Own")
                  .replace("Asia/Riyadh", "Asia/Riyad")
                  .replace("through: 2040-12-31", "through: 2009-12-31")
              + """
                holidays:
                  - {id: fair, first-day: 31 april, since: 2020}
                  - {label: {ar: أ, en: a}, dates: [2026-02-30]}
                announcements:
                  months: [{month: dhu-al-hijja 1447, begins: soon}]
              """;
      assertThat(problems(text))
          .containsExactly(
              "bad-id calendar.id",
              "unknown-value calendar.zone",
              "day-out-of-range calendar.range.through",
              "missing-label calendar.holidays[fair].label",
              "out-of-bounds calendar.holidays[fair].first-day",
              "bad-date calendar.holidays[fair].since",
              "missing-key calendar.holidays[2].id",
              "bad-date calendar.holidays[2].dates[1]",
              "missing-key calendar.announcements.months[1].source",
              "unknown-value calendar.announcements.months[1].month",
              "bad-date calendar.announcements.months[1].begins");
    }

    @Test
    void of_the_file_is_told_as_that_of_a_policy() {
      assertThat(problems("mustafid: 1\ncalendar: saudi-non-profit\n"))
          .containsExactly("wrong-type calendar");
      assertThat(problems("mustafid: 2\ncalendar: {}\n"))
          .containsExactly("unsupported-version mustafid");
      assertThat(problems(OWN.replace("mustafid: 1\n", "")))
          .containsExactly("missing-key mustafid");
      assertThat(problems(OWN + "policy: ours\n")).containsExactly("unknown-key ");
    }

    @Test
    void of_two_months_that_could_meet_blames_the_rule_with_which_they_could() {
      String text =
          OWN
              + """
                holidays:
                  - {id: a, label: {ar: أ, en: a}, first-day: 9 dhu-al-hijjah as-announced}
                  - {id: b, label: {ar: ب, en: b}, first-day: 9 shawwal as-announced}
                  - {id: c, label: {ar: ج, en: c}, first-day: 29 dhu-al-hijjah as-announced, days: 5}
                  - {id: d, label: {ar: د, en: d}, first-day: 1 muharram as-announced}
                  - {id: e, label: {ar: هـ, en: e}, first-day: 9 rajab as-announced}
              """;
      assertThat(problems(text))
          .containsExactly("holidays-may-meet calendar.holidays[d].first-day");
    }
  }

  private static CalendarDay day(WorkingCalendar calendar, String date) {
    return calendar.day(LocalDate.parse(date));
  }

  private static boolean off(WorkingCalendar calendar, String date, String id) {
    return day(calendar, date).reasons().stream().anyMatch(reason -> reason.id().equals(id));
  }

  private static Basis basis(WorkingCalendar calendar, String date) {
    return day(calendar, date).reasons().stream()
        .filter(reason -> !reason.id().equals(DayOff.WEEKEND))
        .findFirst()
        .orElseThrow()
        .basis();
  }
}
