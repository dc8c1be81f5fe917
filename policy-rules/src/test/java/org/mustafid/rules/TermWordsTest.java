package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermWordsTest {
  @ParameterizedTest
  @CsvSource({
    "20 أيام عمل, 20 working-days",
    "٢٠ يوم عمل, 20 working-days",
    "۲۰ يومَ عملٍ, 20 working-days",
    "20 يومًا, 20 days",
    "20يوم, 20 days",
    "خلال 15 يوم عمل., 15 working-days",
    "15 (خمسة عشر) يوم عمل, 15 working-days",
    "خمسة عشر يوم عمل, 15 working-days",
    "خمسة وأربعون يومًا, 45 days",
    "إحدى عشرة ساعة, 11 hours",
    "ثلاثين يومًا, 30 days",
    "يوم عمل واحد, 1 working-day",
    "يوما عمل, 2 working-days",
    "يومين, 2 days",
    "أسبوعان, 2 weeks",
    "أسبوع, 1 week",
    "٣ أشهر, 3 months",
    "شهرين, 2 months",
    "شهر هجري, 1 hijri-month",
    "3 أشهر هجرية, 3 hijri-months",
    "سنة واحدة, 1 year",
    "سنتان هجريتان, 2 hijri-years",
    "48 ساعة, 48 hours",
    "30 دقيقة, 30 minutes",
    "20 business days, 20 working-days",
    "20 Work-Days, 20 working-days",
    "two weeks, 2 weeks",
    "twenty five days, 25 days",
    "a month, 1 month",
    "3 month(s), 3 months",
    "3 calendar months, 3 months",
    "within 48 hrs., 48 hours",
    "working days 15, 15 working-days"
  })
  void what_people_say_is_a_number_and_a_unit(String said, String written) {
    assertThat(TermWords.asWritten(said)).contains(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قريبًا",
        "في أقرب وقت",
        "أيام",
        "days",
        "20",
        "عشرون",
        "15-20 يوم عمل",
        "-3 أيام",
        "0 أيام",
        "1.5 أسبوع",
        "20 كتاب",
        "15 15 days",
        "99999 يوم",
        "two or three days",
        "20 يوم عمل أو أكثر",
        "",
        " ",
        "م",
        "(عشرون)"
      })
  void what_says_less_or_more_is_no_term(String said) {
    assertThat(TermWords.asWritten(said)).isEmpty();
  }
}
