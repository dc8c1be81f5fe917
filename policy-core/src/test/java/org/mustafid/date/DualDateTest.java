package org.mustafid.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mustafid.date.DualDate.Calendar.GREGORIAN;
import static org.mustafid.date.DualDate.Calendar.HIJRI;
import static org.mustafid.date.DualDate.Calendar.UNTOLD;
import static org.mustafid.date.DualDate.Part.DAY;
import static org.mustafid.date.DualDate.Part.MONTH;
import static org.mustafid.date.DualDate.Part.YEAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.date.DualDate.Agreement;
import org.mustafid.date.DualDate.Cause;
import org.mustafid.date.DualDate.Missing;
import org.mustafid.date.DualDate.Reading;
import org.mustafid.date.DualDate.Weekday;
import org.mustafid.diagnostic.InvalidArgumentException;

class DualDateTest {
  private static final HijriDate FIRST_OF_SHABAN = HijriDate.of(1444, 8, 1);
  private static final LocalDate TUESDAY = LocalDate.of(2023, 2, 21);

  @Nested
  class The_approval_of_a_policy_in_both_calendars {
    private static final String PRINTED = "الثلاثاء 1444/ 08/ 01هـ الموافق: 2023/ 02/ 21 م.";

    @Test
    void is_read_and_agrees_and_its_weekday_matches() {
      DualDate date = DualDate.parse(PRINTED);
      assertThat(date.printed()).isEqualTo(PRINTED);
      assertThat(date.reading())
          .isEqualTo(new Reading.Read(Optional.of(FIRST_OF_SHABAN), Optional.of(TUESDAY)));
      assertThat(date.agreement()).isEqualTo(new Agreement.SameDay());
      assertThat(date.weekday()).isEqualTo(new Weekday.Matches(DayOfWeek.TUESDAY));
      assertThat(date.day()).contains(TUESDAY);
      assertThat(date.hijri()).contains(FIRST_OF_SHABAN);
      assertThat(date.gregorian()).contains(TUESDAY);
      assertThat(date.candidates()).isEmpty();
      assertThat(date.suggestion()).isEmpty();
      assertThat(date.accepted()).isEmpty();
      assertThat(date).hasToString("1444-08-01 AH = 2023-02-21, same day, weekday matches");
    }

    @Test
    void is_read_as_well_where_extraction_moved_the_marks_and_the_weekday() {
      DualDate date = DualDate.parse(" م.  2023/ 02/ 21هـ الموافق: 1444/ 08/ 01الثلاثاء ");
      assertThat(date).hasToString("1444-08-01 AH = 2023-02-21, same day, weekday matches");
    }
  }

  @Nested
  class An_approval_whose_months_are_reversed {
    private static final String PRINTED = "١٠ / ٢٠ / ١٤٤٦هـ، الموافق: ١٤ / ٨٠ / ٢٠٢٤ م";
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 8, 14);

    private final DualDate date = DualDate.parse(PRINTED);

    @Test
    void is_unreadable_and_suggests_the_only_day_on_which_both_calendars_agree() {
      assertThat(date.reading())
          .isEqualTo(new Reading.Unreadable(Cause.NO_SUCH_DAY, List.of(WEDNESDAY)));
      assertThat(date.candidates()).containsExactly(WEDNESDAY);
      assertThat(date.suggestion()).contains(WEDNESDAY);
      assertThat(date)
          .hasToString("unreadable: no such day; could be 2024-08-14, not comparable, no weekday");
    }

    @Test
    void gives_no_day_until_the_document_accepts_one() {
      assertThat(date.day()).isEmpty();
      assertThat(date.hijri()).isEmpty();
      assertThat(date.gregorian()).isEmpty();
      assertThat(date.agreement()).isEqualTo(new Agreement.NotComparable());
    }

    @Test
    void records_the_acceptance_beside_the_reading() {
      DualDate accepted = date.accepting(WEDNESDAY);
      assertThat(accepted.accepted()).contains(WEDNESDAY);
      assertThat(accepted.day()).contains(WEDNESDAY);
      assertThat(accepted.hijri()).contains(HijriDate.of(1446, 2, 10));
      assertThat(accepted.gregorian()).contains(WEDNESDAY);
      assertThat(accepted.agreement()).isEqualTo(new Agreement.SameDay());
      assertThat(accepted.printed()).isEqualTo(PRINTED);
      assertThat(accepted.reading()).isEqualTo(date.reading());
      assertThat(accepted)
          .isNotEqualTo(date)
          .hasToString(
              "unreadable: no such day; could be 2024-08-14; accepted as 2024-08-14, same day,"
                  + " no weekday");
      assertThat(date.accepted()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without NullAway
    void refuses_any_other_day() {
      assertThatThrownBy(() -> date.accepting(WEDNESDAY.plusDays(1)))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "DualDate.accepted must be one of the candidates 2024-08-14, but was 2024-08-15");
      assertThatThrownBy(() -> date.accepting(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("day");
    }

    @Test
    void is_found_inside_brackets_too() {
      assertThat(DualDate.parse("(" + PRINTED + ")،").suggestion()).contains(WEDNESDAY);
    }

    @Test
    void compares_the_weekday_with_the_accepted_day() {
      DualDate withWeekday = DualDate.parse("الأربعاء " + PRINTED);
      assertThat(withWeekday.weekday()).isEqualTo(new Weekday.Unchecked(DayOfWeek.WEDNESDAY));
      assertThat(withWeekday.accepting(WEDNESDAY).weekday())
          .isEqualTo(new Weekday.Matches(DayOfWeek.WEDNESDAY));
    }
  }

  @Nested
  class A_date_before_1420 {
    @Test
    void is_the_same_day_by_one_publisher_and_within_tolerance_by_another() {
      DualDate one = DualDate.parse("27-8-1412هـ الموافق 1-3-1992م");
      assertThat(one.agreement()).isEqualTo(new Agreement.WithinPrintTolerance(-1));
      assertThat(one.day()).contains(LocalDate.of(1992, 3, 1));
      assertThat(one)
          .hasToString(
              "1412-08-27 AH = 1992-03-01, within print tolerance, 1 day apart, no weekday");
      DualDate other = DualDate.parse("27-8-1412هـ الموافق 2-3-1992م");
      assertThat(other.agreement()).isEqualTo(new Agreement.SameDay());
      assertThat(other.day()).contains(LocalDate.of(1992, 3, 2));
    }

    @ParameterizedTest
    @CsvSource({
      "1992-02-28, -3, false",
      "1992-02-29, -2, true",
      "1992-03-03, 1, true",
      "1992-03-04, 2, true",
      "1992-03-05, 3, false"
    })
    void tolerates_two_days_and_no_more(LocalDate gregorian, int days, boolean isTolerated) {
      DualDate date = DualDate.parse("1412-08-27 AH " + gregorian);
      assertThat(date.agreement())
          .isEqualTo(
              isTolerated
                  ? new Agreement.WithinPrintTolerance(days)
                  : new Agreement.DaysApart(days));
      assertThat(date.day()).isEqualTo(isTolerated ? Optional.of(gregorian) : Optional.empty());
    }

    @Test
    void is_the_last_that_is_tolerated() {
      assertThat(DualDate.parse("1419-12-29 AH 1999-04-18").agreement())
          .isEqualTo(new Agreement.WithinPrintTolerance(2));
      assertThat(DualDate.parse("1420-01-01 AH 1999-04-18").agreement())
          .isEqualTo(new Agreement.DaysApart(1));
    }

    /**
     * Jumada al-Akhirah 1412 has 29 days in the computed calendar, and may have had 30 in print.
     */
    @Test
    void may_be_the_thirtieth_of_a_month_that_has_none_as_computed() {
      assertThat(HijriDate.of(1412, 6, 1).lengthOfMonth()).isEqualTo(29);
      DualDate date = DualDate.parse("30/6/1412هـ الموافق 6/1/1992م");
      LocalDate day = LocalDate.of(1992, 1, 6);
      assertThat(date.reading()).isEqualTo(new Reading.Unreadable(Cause.NO_SUCH_DAY, List.of(day)));
      assertThat(date.suggestion()).contains(day);
      DualDate accepted = date.accepting(day);
      assertThat(accepted.hijri()).isEmpty();
      assertThat(accepted.day()).contains(day);
      assertThat(accepted.agreement()).isEqualTo(new Agreement.NotComparable());
      assertThat(DualDate.parse("30/6/1412هـ").candidates())
          .containsExactly(
              HijriDate.of(1412, 3, 6).toLocalDate(), HijriDate.of(1412, 6, 3).toLocalDate());
    }

    @Test
    void has_no_such_thirtieth_after_1420() {
      assertThat(HijriDate.of(1444, 7, 1).lengthOfMonth()).isEqualTo(29);
      assertThat(DualDate.parse("30/7/1444 AH " + TUESDAY).reading())
          .isEqualTo(new Reading.Unreadable(Cause.NO_SUCH_DAY, List.of()));
    }
  }

  @Nested
  class Two_calendars_that_disagree {
    @Test
    void are_days_apart_and_give_no_day() {
      DualDate date = DualDate.parse("الثلاثاء 1444/08/03هـ الموافق 2023/02/21م");
      assertThat(date.reading())
          .isEqualTo(new Reading.Read(Optional.of(HijriDate.of(1444, 8, 3)), Optional.of(TUESDAY)));
      assertThat(date.agreement()).isEqualTo(new Agreement.DaysApart(-2));
      assertThat(date.day()).isEmpty();
      assertThat(date.hijri()).contains(HijriDate.of(1444, 8, 3));
      assertThat(date.gregorian()).contains(TUESDAY);
      assertThat(date.weekday()).isEqualTo(new Weekday.Unchecked(DayOfWeek.TUESDAY));
      assertThat(date.candidates()).isEmpty();
      assertThat(date)
          .hasToString("1444-08-03 AH = 2023-02-21, 2 days apart, weekday unchecked: Tuesday");
    }

    @Test
    void are_offered_the_only_day_that_fits_both() {
      LocalDate day = HijriDate.of(1446, 2, 10).toLocalDate();
      DualDate date = DualDate.parse("2/10/1446هـ الموافق 14/8/2024م");
      assertThat(date.agreement()).isInstanceOf(Agreement.DaysApart.class);
      assertThat(date.candidates()).containsExactly(day);
      assertThat(date.suggestion()).contains(day);
      DualDate accepted = date.accepting(day);
      assertThat(accepted.day()).contains(day);
      assertThat(accepted.hijri()).contains(HijriDate.of(1446, 2, 10));
      assertThat(accepted.agreement()).isEqualTo(new Agreement.SameDay());
      assertThat(accepted.reading()).isEqualTo(date.reading());
    }

    /** Both 2015-02-01 and 2015-02-10 fit. */
    @Test
    void are_offered_none_if_several_fit() {
      DualDate date = DualDate.parse("12/04/1436هـ 10/02/2015م");
      assertThat(date.agreement()).isInstanceOf(Agreement.DaysApart.class);
      assertThat(date.candidates()).isEmpty();
      assertThat(date.suggestion()).isEmpty();
    }
  }

  @Nested
  class One_calendar_alone {
    @Test
    void is_read_and_has_nothing_to_agree_with() {
      DualDate hijri = DualDate.parse("١ / ٨ / ١٤٤٤ هـ");
      assertThat(hijri.reading())
          .isEqualTo(new Reading.Read(Optional.of(FIRST_OF_SHABAN), Optional.empty()));
      assertThat(hijri.agreement()).isEqualTo(new Agreement.NotComparable());
      assertThat(hijri.day()).contains(TUESDAY);
      assertThat(hijri.gregorian()).isEmpty();
      assertThat(hijri).hasToString("1444-08-01 AH, not comparable, no weekday");
      DualDate gregorian = DualDate.parse("21 فبراير 2023");
      assertThat(gregorian.day()).contains(TUESDAY);
      assertThat(gregorian.hijri()).isEmpty();
      assertThat(gregorian).hasToString("2023-02-21, not comparable, no weekday");
    }

    @Test
    void lists_what_it_could_be_and_suggests_nothing() {
      DualDate date = DualDate.parse("31/6/2023م");
      LocalDate only = LocalDate.of(2023, 6, 13);
      assertThat(date.reading())
          .isEqualTo(new Reading.Unreadable(Cause.NO_SUCH_DAY, List.of(only)));
      assertThat(date.suggestion()).isEmpty();
      assertThat(date.accepting(only).gregorian()).contains(only);
      assertThat(date.accepting(only).hijri()).isEmpty();
    }

    @Test
    void is_ambiguous_if_it_could_be_several_days() {
      DualDate date = DualDate.parse("١٠ / ٢٠ / ١٤٤٦هـ");
      List<LocalDate> days =
          Stream.of(
                  HijriDate.of(1446, 1, 2),
                  HijriDate.of(1446, 1, 20),
                  HijriDate.of(1446, 2, 1),
                  HijriDate.of(1446, 2, 10),
                  HijriDate.of(1446, 10, 2),
                  HijriDate.of(1446, 10, 20))
              .map(HijriDate::toLocalDate)
              .toList();
      assertThat(date.reading()).isEqualTo(new Reading.Ambiguous(Cause.NO_SUCH_DAY, days));
      assertThat(date.candidates()).isEqualTo(days);
      assertThat(date.suggestion()).isEmpty();
      assertThat(date.day()).isEmpty();
      assertThat(date.accepting(days.get(3)).hijri()).contains(HijriDate.of(1446, 2, 10));
      assertThat(date.toString())
          .startsWith("ambiguous: no such day; could be 2024-07-08 or 2024-07-26 or ");
    }
  }

  @Nested
  class Both_calendars_with_several_days_that_fit {
    /** Seen among ten years of days: 21-04 with 10-02 and 12-04 with 01-02. */
    @Test
    void are_ambiguous_and_suggest_none() {
      DualDate date = DualDate.parse("12/40/1436هـ 01/20/2015م");
      assertThat(date.reading())
          .isEqualTo(
              new Reading.Ambiguous(
                  Cause.NO_SUCH_DAY, List.of(LocalDate.of(2015, 2, 1), LocalDate.of(2015, 2, 10))));
      assertThat(date.suggestion()).isEmpty();
      assertThat(date.accepting(LocalDate.of(2015, 2, 10)).hijri())
          .contains(HijriDate.of(1436, 4, 21));
    }
  }

  @Nested
  class A_form_that_was_not_filled_in {
    static Stream<Arguments> forms() {
      return Stream.of(
          Arguments.of(
              "/ / ١٤هـ",
              List.of(
                  new Missing(HIJRI, DAY), new Missing(HIJRI, MONTH), new Missing(HIJRI, YEAR))),
          Arguments.of(
              "التاريخ:\t/\t/\t١٤",
              List.of(
                  new Missing(UNTOLD, DAY), new Missing(UNTOLD, MONTH), new Missing(UNTOLD, YEAR))),
          Arguments.of(
              "  /  /   م",
              List.of(
                  new Missing(GREGORIAN, DAY),
                  new Missing(GREGORIAN, MONTH),
                  new Missing(GREGORIAN, YEAR))),
          Arguments.of("21 / / 2023", List.of(new Missing(GREGORIAN, MONTH))),
          Arguments.of(" / 02 / 2023", List.of(new Missing(GREGORIAN, DAY))),
          Arguments.of("2023 / / 21", List.of(new Missing(GREGORIAN, MONTH))),
          Arguments.of("2023/02/", List.of(new Missing(GREGORIAN, DAY))),
          Arguments.of("21/02/ م", List.of(new Missing(GREGORIAN, YEAR))),
          Arguments.of("08/1444", List.of(new Missing(HIJRI, DAY))),
          Arguments.of("1444-08", List.of(new Missing(HIJRI, DAY))),
          Arguments.of("مارس 2023", List.of(new Missing(GREGORIAN, DAY))),
          Arguments.of("1444هـ", List.of(new Missing(HIJRI, DAY), new Missing(HIJRI, MONTH))),
          Arguments.of("1 شعبان", List.of(new Missing(HIJRI, YEAR))),
          Arguments.of("1 شعبان 44", List.of(new Missing(HIJRI, YEAR))),
          Arguments.of("1/8/44هـ", List.of(new Missing(HIJRI, YEAR))),
          Arguments.of("1/8/144هـ", List.of(new Missing(HIJRI, YEAR))),
          Arguments.of("21/02", List.of(new Missing(UNTOLD, YEAR))),
          Arguments.of("12", List.of(new Missing(UNTOLD, MONTH), new Missing(UNTOLD, YEAR))),
          Arguments.of(
              "8/1444هـ 2/2023م", List.of(new Missing(HIJRI, DAY), new Missing(GREGORIAN, DAY))),
          Arguments.of(
              "8/1444 الموافق 2/2023",
              List.of(new Missing(HIJRI, DAY), new Missing(GREGORIAN, DAY))),
          Arguments.of(
              "شعبان 1444 فبراير 2023",
              List.of(new Missing(HIJRI, DAY), new Missing(GREGORIAN, DAY))),
          Arguments.of(
              "2023 1444",
              List.of(
                  new Missing(GREGORIAN, DAY),
                  new Missing(GREGORIAN, MONTH),
                  new Missing(HIJRI, DAY),
                  new Missing(HIJRI, MONTH))),
          Arguments.of(
              "  /  / 144هـ    /  / 20م",
              List.of(
                  new Missing(HIJRI, DAY),
                  new Missing(HIJRI, MONTH),
                  new Missing(HIJRI, YEAR),
                  new Missing(GREGORIAN, DAY),
                  new Missing(GREGORIAN, MONTH),
                  new Missing(GREGORIAN, YEAR))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void says_what_is_missing(String printed, List<Missing> missing) {
      DualDate date = DualDate.parse(printed);
      assertThat(date.reading()).isEqualTo(new Reading.Incomplete(missing, List.of()));
      assertThat(date.day()).isEmpty();
      assertThat(date.agreement()).isEqualTo(new Agreement.NotComparable());
    }

    @Test
    void says_it_in_words() {
      assertThat(DualDate.parse("الخميس 21/02"))
          .hasToString("incomplete: no year, not comparable, weekday unchecked: Thursday");
      assertThat(DualDate.parse("/ 8 / 1444"))
          .hasToString("incomplete: no Hijri day, not comparable, no weekday");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "1444/08/01هـ الموافق   /   / 20 م",
          "1444/08/01هـ الموافق   /   / 2023 م",
          "1444/08/01هـ الموافق   / 2 / 2023 م",
          "1444/08/01هـ الموافق  21/2/23م",
          "1/8/1444هـ  فبراير 2023"
        })
    void offers_the_day_of_the_other_calendar(String printed) {
      DualDate date = DualDate.parse(printed);
      assertThat(date.reading()).isInstanceOf(Reading.Incomplete.class);
      assertThat(date.candidates()).containsExactly(TUESDAY);
      assertThat(date.suggestion()).isEmpty();
      assertThat(date.day()).isEmpty();
      assertThat(date.accepting(TUESDAY).hijri()).contains(FIRST_OF_SHABAN);
      assertThat(date.accepting(TUESDAY).gregorian()).isEmpty();
      assertThat(date.accepting(TUESDAY).day()).contains(TUESDAY);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "1444/08/01هـ الموافق   /   / 2024 م",
          "1444/08/01هـ الموافق   / 3 / 2023 م",
          "1444/08/01هـ الموافق  22/2/23م",
          "1444/08/40هـ الموافق   /   / 2023م",
          "21/2/2023م الموافق / 9 / 1444هـ",
          "1/1/1882م الموافق / / 1300هـ",
          "31/12/2174م الموافق / / 1600هـ"
        })
    void offers_none_that_contradicts_the_print(String printed) {
      DualDate date = DualDate.parse(printed);
      assertThat(date.reading()).isInstanceOf(Reading.Incomplete.class);
      assertThat(date.candidates()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"21/2/2023م الموافق / 8 / 1444هـ", "/ 8 / 1444هـ الموافق 21/2/2023م"})
    void may_lack_the_hijri_side(String printed) {
      DualDate date = DualDate.parse(printed);
      assertThat(date.candidates()).containsExactly(TUESDAY);
      assertThat(date.accepting(TUESDAY).gregorian()).contains(TUESDAY);
      assertThat(date.accepting(TUESDAY).hijri()).isEmpty();
    }
  }

  @Nested
  class The_same_date {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "01/08/1444 21/02/2023",
          "1444-08-01 = 2023-02-21",
          "01.08.1444 - 21.02.2023",
          "1444/08/01 / 2023/02/21",
          "1444/08/01هـ / 2023/02/21م",
          "2023/02/21م الموافق 1444/08/01هـ",
          "۱/۸/۱۴۴۴هـ الموافق ٢١/٢/٢٠٢٣م",
          "1 شعبان 1444هـ الموافق 21 شباط 2023م",
          "١ شَعْبان ١٤٤٤ هــــ المُوافِق ٢١ فبراير ٢٠٢٣ ميلادي",
          "بتاريخ ١ من شهر شعبان لعام ١٤٤٤هـ الموافق ٢١ من فبراير ٢٠٢٣م",
          "1\u00A0/\u00A08\u00A0/\u00A01444\u00A0ه\u200D\u00A0\u200F21\u200E/2/2023\u061C م",
          "(1444/08/01هـ)، [2023/02/21 م.]",
          "١\u2044٨\u2044١٤٤٤ — ٢١\u2215٢\u2215٢٠٢٣",
          "1 ش عبان 1444 ه ال موا فق 21 فبر اير 2023 م",
          "ﺷﻌﺒﺎﻥ 1 1444 ﻫـ ﺍﻟﻤﻮﺍﻓﻖ 21 ﻓﺒﺮﺍﻳﺮ 2023",
          "1st Sha'ban 1444 AH, corresponding to 21st of February 2023 CE",
          "1 Shaʻbān 1444 A.H. / Feb. 21, 2023 A.D.",
          "SHABAN 1, 1444 (FEBRUARY 21, 2023)",
          "1شعبان1444هـ21فبراير2023م",
          "1-Sha'ban-1444;21.Feb.2023",
          "1-8-1444 H\n21-2-2023 G"
        })
    void is_read_however_it_is_printed(String printed) {
      DualDate date = DualDate.parse(printed);
      assertThat(date).hasToString("1444-08-01 AH = 2023-02-21, same day, no weekday");
      assertThat(date.day()).contains(TUESDAY);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "3 Rab. II 1447",
          "3 Rab II 1447",
          "3.Rab.II.1447",
          "Rabi' II 3, 1447",
          "3 ربيع الآخر 1447"
        })
    void does_not_confuse_the_two_months_of_rabi(String printed) {
      assertThat(DualDate.parse(printed).hijri()).contains(HijriDate.of(1447, 4, 3));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "3 Dhū al-Ḥijjah 1447",
          "3 Zul-Hijjah 1447",
          "3 Dhul Hijja 1447",
          "3 ＤＨＵＬ ＨＩＪＪＡ 1447",
          "٣ ذو الحجّة ١٤٤٧",
          "۳ ذی الحجه ۱۴۴۷"
        })
    void may_be_transcribed_in_many_ways(String printed) {
      assertThat(DualDate.parse(printed).hijri()).contains(HijriDate.of(1447, 12, 3));
    }
  }

  @Nested
  class A_weekday {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "الثلاثاء 21/2/2023",
          "يوم الثلاثاء 21/2/2023",
          "ليوم الثلاثاء، 21/2/2023",
          "21/2/2023 الثلاثاء",
          "21/2/2023الثلاثاء",
          "الث لاثاء 21/2/2023",
          "الثلاثا 21/2/2023",
          "Tuesday 21/2/2023",
          "Tue. 21/2/2023",
          "on TUESDAY, 21/2/2023",
          "Tue,Feb 21,2023",
          "الثلاثاءTuesday 21/2/2023",
          "Tuesdayالثلاثاء 21/2/2023",
          "يوم الثلاثاء 1/8/1444 Tuesday 21/2/2023"
        })
    void matches(String printed) {
      assertThat(DualDate.parse(printed).weekday())
          .isEqualTo(new Weekday.Matches(DayOfWeek.TUESDAY));
    }

    @Test
    void is_wrong() {
      DualDate date = DualDate.parse("الاثنين 1/8/1444");
      assertThat(date.weekday()).isEqualTo(new Weekday.Wrong(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));
      assertThat(date)
          .hasToString("1444-08-01 AH, not comparable, weekday wrong: printed Monday, is Tuesday");
    }

    @Test
    void is_wrong_if_one_of_two_is() {
      assertThat(DualDate.parse("الثلاثاء 1/8/1444 الأحد 21/2/2023").weekday())
          .isEqualTo(new Weekday.Wrong(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY));
    }

    @Test
    void is_the_first_wrong_one_if_two_are() {
      assertThat(DualDate.parse("الثلاثاء الأحد الاثنين 21/2/2023").weekday())
          .isEqualTo(new Weekday.Wrong(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY));
    }

    @Test
    void never_decides_between_candidates() {
      DualDate date = DualDate.parse("الثلاثاء 8/1444/1");
      assertThat(date.candidates()).containsExactly(LocalDate.of(2022, 8, 6), TUESDAY);
      assertThat(date.weekday()).isEqualTo(new Weekday.Unchecked(DayOfWeek.TUESDAY));
      assertThat(date.suggestion()).isEmpty();
      assertThat(date.accepting(LocalDate.of(2022, 8, 6)).weekday())
          .isEqualTo(new Weekday.Wrong(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY));
    }

    @Test
    void is_the_first_of_several_where_there_is_no_day() {
      assertThat(DualDate.parse("Monday, Tuesday").weekday())
          .isEqualTo(new Weekday.Unchecked(DayOfWeek.MONDAY));
    }

    @Test
    void may_be_absent() {
      assertThat(DualDate.parse("1/8/1444").weekday()).isEqualTo(new Weekday.Absent());
    }
  }

  @Nested
  class A_mark_of_a_calendar {
    @Test
    void may_stand_in_front_of_a_date_that_does_not_tell_its_own() {
      assertThat(DualDate.parse("هـ 1/8/44").reading()).isEqualTo(incomplete(HIJRI));
      assertThat(DualDate.parse("م 21/2/23").reading()).isEqualTo(incomplete(GREGORIAN));
    }

    @Test
    void belongs_to_the_date_after_a_word_that_joins_two() {
      assertThat(DualDate.parse("1/8/44 الموافق م 21/2/23").reading())
          .isEqualTo(incomplete(HIJRI, GREGORIAN));
      assertThat(DualDate.parse("1/8/44 م 21/2/23").reading())
          .isEqualTo(incomplete(GREGORIAN, HIJRI));
    }

    @Test
    void may_be_repeated() {
      assertThat(DualDate.parse("1/8/1444هـ هـ 21/2/2023م م"))
          .hasToString("1444-08-01 AH = 2023-02-21, same day, no weekday");
    }

    @Test
    void never_outweighs_a_year() {
      assertThat(DualDate.parse("21/2/2023هـ الموافق 1/8/1444م"))
          .hasToString("1444-08-01 AH = 2023-02-21, same day, no weekday");
    }

    private Reading incomplete(DualDate.Calendar... withoutYear) {
      return new Reading.Incomplete(
          Stream.of(withoutYear).map(calendar -> new Missing(calendar, YEAR)).toList(), List.of());
    }
  }

  @Test
  void equality_is_by_print_and_acceptance() {
    EqualsVerifier.forClass(DualDate.class)
        .withOnlyTheseFields("printed", "accepted")
        .suppress(Warning.NULL_FIELDS)
        .verify();
    assertThat(DualDate.parse("1444/08/01")).isNotEqualTo(DualDate.parse("1444/8/1"));
  }
}
