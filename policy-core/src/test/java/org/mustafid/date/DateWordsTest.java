package org.mustafid.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.date.DualDate.Missing;
import org.mustafid.date.DualDate.Part;
import org.mustafid.date.DualDate.Reading;
import org.mustafid.date.DualDate.Weekday;

/** Against the names of ICU, and each word against all others. */
class DateWordsTest {
  private static final LocalDate SUNDAY = LocalDate.of(2023, 1, 1);

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ar-SA", "ar-EG", "ar-LB", "ar-IQ", "ar-JO", "en", "en-GB"})
  void every_gregorian_month_of_icu_is_read(String language) {
    DateFormatSymbols symbols =
        new DateFormatSymbols(
            Calendar.getInstance(locale(language, "gregorian")), language(language));
    for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
      String[] names = symbols.getMonths(DateFormatSymbols.FORMAT, width);
      for (int month = 1; month <= 12; month++) {
        assertThat(DualDate.parse("3 " + names[month - 1] + " 2023").gregorian())
            .describedAs(names[month - 1])
            .contains(LocalDate.of(2023, month, 3));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ar-SA", "ar-EG", "ar-LB", "en"})
  void every_hijri_month_of_icu_is_read(String language) {
    DateFormatSymbols symbols =
        new DateFormatSymbols(
            Calendar.getInstance(locale(language, "islamic-umalqura")), language(language));
    for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
      String[] names = symbols.getMonths(DateFormatSymbols.FORMAT, width);
      assertThat(names[0]).isIn("محرم", "Muharram", "Muh.");
      for (int month = 1; month <= 12; month++) {
        assertThat(DualDate.parse("3 " + names[month - 1] + " 1447").hijri())
            .describedAs(names[month - 1])
            .contains(HijriDate.of(1447, month, 3));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ar-SA", "en"})
  void every_weekday_of_icu_is_read(String language) {
    DateFormatSymbols symbols = new DateFormatSymbols(language(language));
    for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
      String[] names = symbols.getWeekdays(DateFormatSymbols.FORMAT, width);
      for (int day = 0; day < 7; day++) {
        DayOfWeek expected = SUNDAY.plusDays(day).getDayOfWeek();
        assertThat(DualDate.parse(names[day + 1] + " " + SUNDAY.plusDays(day)).weekday())
            .isEqualTo(new Weekday.Matches(expected));
      }
    }
  }

  @Test
  void no_two_words_in_a_row_are_read_as_others() {
    List<String> confused = new ArrayList<>();
    for (String first : DateWords.all()) {
      for (String second : DateWords.all()) {
        boolean latin = isLatin(first);
        if (latin == isLatin(second)) {
          List<DateWords.Word> apart = new ArrayList<>(DateWords.in(first));
          apart.addAll(DateWords.in(second));
          if (!DateWords.in(first + (latin ? " " : "") + second).equals(apart)) {
            confused.add(first + " " + second);
          }
        }
      }
    }
    // a mark after these would only repeat them or contradict them
    assertThat(confused)
        .containsExactlyInAnyOrder(
            "جماديالاخر ه", "جماديالثاني ه", "هجري ه", "الهجري ه", "ميلادي ه", "الميلادي ه");
    assertThat(DateWords.all()).hasSizeGreaterThan(150);
  }

  @Test
  void a_word_with_anything_around_it_is_none() {
    assertThat(DateWords.in("march")).hasSize(1);
    assertThat(DateWords.in("marchs")).isEmpty();
    assertThat(DateWords.in("mar ch")).isEmpty();
    assertThat(DateWords.in("marchapril")).isEmpty();
    assertThat(DateWords.in("hzul hijjah")).isEmpty();
    assertThat(DateWords.in("رمضانات")).isEmpty();
    assertThat(DateWords.in("")).isEmpty();
  }

  @Test
  void a_month_alone_is_a_date_without_day_and_year() {
    assertThat(DualDate.parse("رمضان").reading())
        .isEqualTo(
            new Reading.Incomplete(
                List.of(
                    new Missing(DualDate.Calendar.HIJRI, Part.DAY),
                    new Missing(DualDate.Calendar.HIJRI, Part.YEAR)),
                List.of()));
  }

  private static boolean isLatin(String word) {
    return word.charAt(0) <= 'z';
  }

  private static ULocale language(String language) {
    return ULocale.forLanguageTag(language);
  }

  private static ULocale locale(String language, String calendar) {
    return ULocale.forLanguageTag(language + "-u-ca-" + calendar.replace("gregorian", "gregory"));
  }
}
