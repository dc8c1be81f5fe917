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
    "working days 15, 15 working-days",
    "10 days of work, 10 working-days",
    "24h, 24 hours",
    "10d, 10 days",
    "about 48 hours, 48 hours",
    "لا تتجاوز 3 أيام, 3 days",
    "بما لا يزيد على ثلاثين يوما, 30 days",
    "30 يوما على الأكثر, 30 days",
    "15 يوم عمل من تاريخ اكتمال الطلب, 15 working-days",
    "10 days from receipt, 10 days",
    "at least 2 weeks, 2 weeks",
    "1.5 hours, 90 minutes",
    "ساعة ونصف, 90 minutes",
    "one and a half years, 18 months",
    "3 سنوات ونصف, 42 months",
    "نصف ساعة, 30 minutes",
    "half a year, 6 months",
    "ربع سنة, 3 months",
    "a quarter, 3 months",
    "quarterly, 3 months",
    "كل ثلاثة أشهر, 3 months",
    "once a year, 1 year",
    "2 weeks 3 days, 17 days",
    "2 hours and 30 minutes, 150 minutes",
    "أسبوعان وثلاثة أيام, 17 days",
    "سنة وستة أشهر, 18 months",
    "2.0 weeks, 2 weeks",
    "(15) يوم عمل, 15 working-days",
    "يوم عمل (15), 15 working-days",
    "خمسة عشر (15) يوم عمل, 15 working-days",
    "(15) خمسة عشر يوم عمل, 15 working-days",
    "fifteen (15) working days, 15 working-days",
    "one (1) month, 1 month",
    "(10) day, 10 days",
    "10 أيام (عمل), 10 working-days",
    "10 (working) days, 10 working-days",
    "15 days (at most), 15 days",
    "(within 15 days), 15 days",
    "15 يوم عمل (من تاريخ اكتمال الطلب), 15 working-days",
    "يومين (2), 2 days",
    "يومان اثنان, 2 days",
    "سنتان ونصف, 30 months",
    "a half year, 6 months",
    "مائة وعشرون يومًا, 120 days",
    "مائة وخمسة وعشرون يومًا, 125 days",
    "a twenty-five days, 25 days"
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
        "(عشرون)",
        "1 month 15 days",
        "2.5 weeks",
        "10,000 days",
        "نصف شهر",
        "يوم ونصف",
        "3 ساعات عمل",
        "3 working-hours",
        "half",
        "15 days (working)",
        "fifteen (16) days",
        "خمسة (عشرة) أيام",
        "15 working days (three weeks)",
        "two weeks (14 days)",
        "أسبوعين (14 يومًا)",
        "month (30 days)",
        "15 days (excluding holidays)",
        "10 days)",
        ")10( days",
        "((10)) days",
        "two three weeks",
        "two half weeks",
        "one half year",
        "two ten days",
        "ten five days",
        "ثلاثة أربعة أيام",
        "ثلاث مائة يوم",
        "يومين ثلاثة",
        "20 يومين",
        "twenty a days"
      })
  void what_says_less_or_more_is_no_term(String said) {
    assertThat(TermWords.asWritten(said)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "لا تقل عن أسبوعين, AT_LEAST",
    "at least 2 weeks, AT_LEAST",
    "بعد أسبوعين, AT_LEAST",
    "أسبوعان على الأقل, AT_LEAST",
    "خلال أسبوعين, AT_MOST",
    "not more than 2 weeks, AT_MOST",
    "10 days after receipt, NONE",
    "2 weeks, NONE"
  })
  void a_text_may_say_which_end_of_a_period_it_is(String said, TermWords.Bound bound) {
    assertThat(TermWords.bound(said)).isEqualTo(bound);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3 working-hours", "office hours", "3 ساعات عمل", "ساعات الدوام", "3 ساعات (عمل)"})
  void hours_of_work_are_no_hours(String said) {
    assertThat(TermWords.isOfWorkingHours(said)).isTrue();
  }
}
