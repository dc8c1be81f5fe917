package org.mustafid.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mustafid.date.DualDate.Calendar.GREGORIAN;
import static org.mustafid.date.DualDate.Calendar.HIJRI;
import static org.mustafid.date.DualDate.Calendar.UNTOLD;
import static org.mustafid.date.DualDate.Part.DAY;
import static org.mustafid.date.DualDate.Part.MONTH;
import static org.mustafid.date.DualDate.Part.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.date.DualDate.Cause;
import org.mustafid.date.DualDate.Missing;
import org.mustafid.date.DualDate.Reading;
import org.mustafid.diagnostic.InvalidArgumentException;

/** Lines that cannot be read: each has an answer that says why, and never a day. */
class UnreadablePrintTest {
  private static final HijriDate FIRST_OF_SHABAN = HijriDate.of(1444, 8, 1);
  private static final LocalDate TUESDAY = LocalDate.of(2023, 2, 21);

  @Nested
  class A_line_without_a_date {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "\t\r\n",
          " \u00A0\n",
          "\u3000\u2028",
          "\u200B",
          "\u200F\uFEFF",
          "هـ",
          "م هـ",
          "/",
          ".",
          "-",
          "- - -",
          "()",
          "الموافق",
          "التاريخ:",
          "الثلاثاء"
        })
    void says_so(String printed) {
      assertUnreadable(printed, Cause.NO_DATE);
    }
  }

  @Nested
  class Other_text {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "soon",
          "قرار رقم 5 في 1444/08/01",
          "1444/08/01 ?",
          "+2023-02-21",
          "1/8/1444 \uD83D",
          "1/8/1444 \uD83D\uDE00",
          "1/8/1444 Ω",
          "21/2/2023 BC",
          "2023-02-21T10:00Z",
          "2023-W08-2",
          "Funday 21/2/2023",
          "marchapril 2023",
          "21 f e b 2023",
          "1/8/1444\u3164",
          "1/8/1444\uE000",
          "1/8/1444\u0378"
        })
    void beside_a_date_is_not_passed_over(String printed) {
      assertUnreadable(printed, Cause.OTHER_TEXT);
    }
  }

  @Nested
  class A_number {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "1/8/1444",
          "١/٨/١٤٤٤",
          "۱/۸/۱۴۴۴",
          "١/8/۱۴۴۴",
          "۱ شعبان ١٤٤٤",
          "1/08/1444",
          "001/8/1444"
        })
    void has_digits_of_its_own_system(String printed) {
      assertThat(DualDate.parse(printed).hijri()).contains(FIRST_OF_SHABAN);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "14٤4/08/01",
          "1٤٤٤/08/01",
          "١٤۴٤/٠٨/٠١",
          "1444/08/0۱",
          "1/8/14۴۴",
          "1\u200B٢/8/1444"
        })
    void of_mixed_digits_is_refused(String printed) {
      assertUnreadable(printed, Cause.MIXED_DIGITS);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "१/८/१४४४",
          "14४4/08/01",
          "１/８/１４４４",
          "1４44/08/01",
          "߁/߈/߁߄߄߄",
          "\uD835\uDFCF/8/1444",
          "1/8/144²",
          "①/8/1444",
          "½/8/1444",
          "Ⅱ/8/1444",
          "1/\u0663\u20DD/1444"
        })
    void of_any_other_digits_is_other_text(String printed) {
      assertUnreadable(printed, Cause.OTHER_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "14440801",
          "1/8/01444",
          "1/8/14444",
          "1/8/2147483648",
          "1/8/9223372036854775808",
          "٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩/٨/١٤٤٤"
        })
    void of_more_than_four_digits_is_other_text_however_many(String printed) {
      assertUnreadable(printed, Cause.OTHER_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"2\u0336/2/2023", "21\u0302/2/2023", "1\u064B/8/1444", "1\u034F4/8/1444"})
    void that_is_struck_out_or_accented_is_other_text(String printed) {
      assertUnreadable(printed, Cause.OTHER_TEXT);
    }

    @Test
    void is_parted_by_a_space_or_an_apostrophe_and_never_joined_over_it() {
      Reading twoNumbers =
          new Reading.Incomplete(
              List.of(
                  new Missing(UNTOLD, YEAR), new Missing(UNTOLD, MONTH), new Missing(UNTOLD, YEAR)),
              List.of());
      assertThat(DualDate.parse("21/2/20 23").reading()).isEqualTo(twoNumbers);
      assertThat(DualDate.parse("21/2/20'23").reading()).isEqualTo(twoNumbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1444-08-01", "1/8/-1444", "\u22121444/\u22128/\u22121", "1--8--1444"})
    void is_never_negative_for_a_dash_only_parts(String printed) {
      assertThat(DualDate.parse(printed).hijri()).contains(FIRST_OF_SHABAN);
    }
  }

  @Nested
  class A_year {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "30/12/1299هـ",
          "1299/12/30",
          "1/1/1601",
          "1/1/1601هـ الموافق 26/11/2174م",
          "31/12/1881م",
          "1/1/2175",
          "1/1/1700",
          "1/1/9999",
          "1/1/0000هـ",
          "1 محرم 1299",
          "1 January 2175",
          "1/1/9999 2/2/0000"
        })
    void outside_of_both_calendars_is_out_of_range(String printed) {
      assertUnreadable(printed, Cause.OUT_OF_RANGE);
    }

    @ParameterizedTest
    @CsvSource({
      "1/1/1300, 1300-01-01 AH",
      "1600/12/30, 1600-12-30 AH",
      "1/1/1882, 1882-01-01",
      "31/12/2174, 2174-12-31"
    })
    void inside_of_one_is_read_from_its_first_day_to_its_last(String printed, String read) {
      assertThat(DualDate.parse(printed).reading()).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/8/44", "1/8/144", "1/8/0", "1/8/'44", "44/8/1", "1/1/1"})
    void without_its_century_is_missing(String printed) {
      assertThat(DualDate.parse(printed).reading())
          .isEqualTo(new Reading.Incomplete(List.of(new Missing(UNTOLD, YEAR)), List.of()));
    }

    @Test
    void that_is_reversed_is_found() {
      DualDate date = DualDate.parse("4441/80/10هـ الموافق 3202/20/12م");
      assertThat(date.reading())
          .isEqualTo(new Reading.Unreadable(Cause.OUT_OF_RANGE, List.of(TUESDAY)));
      assertThat(date.suggestion()).contains(TUESDAY);
      assertThat(DualDate.parse("4441/80/10 - 3202/20/12").suggestion()).contains(TUESDAY);
    }
  }

  @Nested
  class A_day_or_month {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "0/8/1444",
          "00/08/1444",
          "1444/08/00",
          "1/0/1444",
          "1444/00/01",
          "0/0/1444",
          "13/13/1444",
          "144/8/1444",
          "999/999/1444",
          "39 شعبان 1444",
          "0 شعبان 1444",
          "29 February 2023",
          "29/2/2100"
        })
    void that_no_calendar_has_is_unreadable(String printed) {
      assertUnreadable(printed, Cause.NO_SUCH_DAY);
    }

    /** Rajab 1444 and Safar 1447 have 29 days, Muharram 1447 has 30. */
    @ParameterizedTest
    @CsvSource({
      "30/7/1444, 2022-10-03 2023-01-25",
      "30/2/1447, 2025-07-28 2025-08-25",
      "31/1/1447, 2025-07-08",
      "32/8/1444, 2023-03-15",
      "31/4/2023, 2023-04-13",
      "1/13/1444, 2022-08-11",
      "1444/13/01, 2022-08-11 2023-05-03",
      "08/1444/01, 2022-08-06 2023-02-21 2023-03-02 2023-04-28",
      "12-13-2023, 2023-12-13 2023-12-31"
    })
    void is_never_taken_for_another_but_lists_what_it_could_be(String printed, String days) {
      List<LocalDate> candidates = List.of(days.split(" ")).stream().map(LocalDate::parse).toList();
      DualDate date = DualDate.parse(printed);
      assertThat(date.candidates()).isEqualTo(candidates);
      assertThat(date.reading())
          .isEqualTo(
              candidates.size() == 1
                  ? new Reading.Unreadable(Cause.NO_SUCH_DAY, candidates)
                  : new Reading.Ambiguous(Cause.NO_SUCH_DAY, candidates));
      assertThat(date.day()).isEmpty();
      assertThat(date.hijri()).isEmpty();
      assertThat(date.gregorian()).isEmpty();
      assertThat(date.suggestion()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "9/8/1444, 1444-08-09 AH",
      "1444/8/9, 1444-08-09 AH",
      "9.8.2023, 2023-08-09",
      "2023.8.9, 2023-08-09"
    })
    void comes_in_the_order_day_month_year_or_year_month_day(String printed, String read) {
      assertThat(DualDate.parse(printed).reading()).hasToString(read);
    }
  }

  @Nested
  class A_hidden_character {
    @ParameterizedTest
    @ValueSource(
        ints = {
          0x00, 0x07, 0x08, 0x1B, 0x1C, 0x1F, 0x7F, 0x85, 0x9F, 0x180E, 0x202A, 0x202E, 0x2062,
          0x2066, 0x2069, 0x206A, 0xFFF9, 0xE0041
        })
    void that_controls_or_directs_makes_a_line_unreadable(int codePoint) {
      String hidden = Character.toString(codePoint);
      assertUnreadable(hidden + "1444/08/01", Cause.HIDDEN_CHARACTER);
      assertUnreadable("1444" + hidden + "/08/01", Cause.HIDDEN_CHARACTER);
      assertUnreadable("14" + hidden + "44/08/01", Cause.HIDDEN_CHARACTER);
      assertUnreadable("1 شعبان 1444" + hidden, Cause.HIDDEN_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF})
    void that_joins_or_shows_nothing_is_passed_over(int codePoint) {
      String hidden = Character.toString(codePoint);
      assertThat(DualDate.parse(hidden + "14" + hidden + "44/08" + hidden + "/01" + hidden).hijri())
          .contains(FIRST_OF_SHABAN);
      assertThat(DualDate.parse("1 شع" + hidden + "بان 1444").hijri()).contains(FIRST_OF_SHABAN);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x061C, 0x200E, 0x200F})
    void that_marks_a_direction_is_passed_over_around_a_number_and_refused_within(int codePoint) {
      String mark = Character.toString(codePoint);
      String around = mark + "1444" + mark + "/" + mark + "08/01" + mark + "هـ" + mark;
      assertThat(DualDate.parse(around).hijri()).contains(FIRST_OF_SHABAN);
      // on a page from right to left, 1 and 2 beside the mark are printed as 21
      assertUnreadable("1" + mark + "2/08/1444", Cause.HIDDEN_CHARACTER);
      assertUnreadable("12/08/14\u200D" + mark + "44", Cause.HIDDEN_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(ints = {'\t', '\n', '\r', 0x0B, 0x0C, 0xA0, 0x2003, 0x2028, 0x202F})
    void is_no_space_or_line_break(int codePoint) {
      String space = Character.toString(codePoint);
      assertThat(DualDate.parse(String.join(space, "", "1", "Sha'ban", "1444", "")).hijri())
          .contains(FIRST_OF_SHABAN);
    }
  }

  @Nested
  class Dates_of_a_line {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "1444/08/01 1444/08/01",
          "21/02/2023 - 22/02/2023",
          "1444/08/01هـ 1444/08/02هـ",
          "شعبان رمضان 1444",
          "1444/08/01 2023/02/21 2023/02/21",
          "1444/08/01 2023/02/21 5",
          "5 1444/08/01 2023/02/21",
          "1/2 3/4 5/6 7/8"
        })
    void are_two_at_most_and_of_different_calendars(String printed) {
      assertUnreadable(printed, Cause.SEVERAL_DATES);
    }

    @Test
    void are_not_chosen_from_if_a_number_stands_beside_one() {
      assertThat(DualDate.parse("1444/08/01 5").reading())
          .isEqualTo(
              new Reading.Incomplete(
                  List.of(new Missing(GREGORIAN, MONTH), new Missing(GREGORIAN, YEAR)), List.of()));
      assertThat(DualDate.parse("5 1/8/1444").reading())
          .isEqualTo(
              new Reading.Incomplete(
                  List.of(
                      new Missing(GREGORIAN, YEAR),
                      new Missing(HIJRI, DAY),
                      new Missing(HIJRI, MONTH)),
                  List.of()));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2023/02/21هـ",
          "1444/08/01م",
          "1444/08/01 م هـ",
          "هـ 1444/08/01 م",
          "1 شعبان 2023",
          "1/Safar/2023",
          "21 February 1444"
        })
    void do_not_contradict_their_marks_and_months(String printed) {
      assertUnreadable(printed, Cause.CONTRADICTION);
    }
  }

  @Nested
  class A_long_line {
    @Test
    @SuppressWarnings("NullAway") // a caller without NullAway
    void may_have_256_characters_and_no_more() {
      assertThat(DualDate.parse(" ".repeat(246) + "1444/08/01").hijri()).contains(FIRST_OF_SHABAN);
      assertThatThrownBy(() -> DualDate.parse(" ".repeat(247) + "1444/08/01"))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageStartingWith(
              "DualDate.printed must be a line with a date, of at most 256 characters; leave out"
                  + " what is around it, but was ");
      assertThatThrownBy(() -> DualDate.parse(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("printed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"م", "1/", "ه", "\u202E", "\uD83D\uDCE0", " "})
    void of_ten_thousand_characters_is_refused_in_few_words(String piece) {
      String printed = piece.repeat(10_240 / piece.length());
      assertThatThrownBy(() -> DualDate.parse(printed))
          .isInstanceOfSatisfying(
              InvalidArgumentException.class,
              mistake -> {
                assertThat(mistake.found()).isEqualTo(printed);
                assertThat(mistake.getMessage()).hasSizeLessThan(1_000);
              });
    }

    /** Each could be read in many ways, if reading meant trying them. */
    @ParameterizedTest
    @ValueSource(
        strings = {
          "ه", "م", "هم", "هجري", "جمادي", "ربيع ال", "يوم ", "of ", "a.", "mar ", "/", "1/", "1 ",
          "-", "\u0651", "\u200F", "\uFDFA"
        })
    void that_repeats_itself_has_an_answer_without_a_day(String piece) {
      DualDate date = DualDate.parse(piece.repeat(256 / piece.length()));
      assertThat(date.reading()).isInstanceOf(Reading.Unreadable.class);
      assertThat(date.candidates()).isEmpty();
    }
  }

  @Nested
  class A_line_that_was_not_read {
    @Test
    void has_no_day_to_accept() {
      assertThatThrownBy(() -> DualDate.parse("soon").accepting(TUESDAY))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "DualDate.accepted must be left out, for there is no day to accept where the print is"
                  + " unreadable: other text, but was 2023-02-21");
      assertThatThrownBy(() -> DualDate.parse("21/2/2023").accepting(TUESDAY))
          .hasMessageStartingWith(
              "DualDate.accepted must be left out, for there is no day to accept where the print is"
                  + " 2023-02-21");
    }
  }

  private static void assertUnreadable(String printed, Cause cause) {
    DualDate date = DualDate.parse(printed);
    Optional<LocalDate> none = Optional.empty();
    assertThat(date.reading()).isEqualTo(new Reading.Unreadable(cause, List.of()));
    assertThat(date.candidates()).isEmpty();
    assertThat(date.day()).isEqualTo(none);
    assertThat(date.printed()).isEqualTo(printed);
  }
}
