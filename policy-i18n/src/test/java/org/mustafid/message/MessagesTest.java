package org.mustafid.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mustafid.casework.AsOf.endOf;
import static org.mustafid.name.ChannelId.FAX;
import static org.mustafid.name.ChannelId.WEBSITE;
import static org.mustafid.name.PromiseId.REPLY;

import java.io.IOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Section;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PolicyId;
import org.mustafid.name.RequirementId;
import org.mustafid.name.SectionId;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;
import org.mustafid.rules.RuleSets;
import org.mustafid.workday.AwaitedMonth;
import org.mustafid.workday.Basis;
import org.mustafid.workday.DayEstimate;
import org.mustafid.workday.DayOff;
import org.mustafid.workday.Holiday;
import org.mustafid.workday.Substitution;
import org.mustafid.workday.WorkingCalendar;

class MessagesTest {
  private static final Messages ARABIC = Messages.in(Messages.ARABIC);
  private static final Messages ENGLISH = Messages.in(Messages.ENGLISH);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

  /** A case under a shipped policy, as a person would ask about it. */
  enum Case {
    MABARRAH_RUNNING("mabarrah", submitted().completed(DAY).declared(DAY), DAY.plusDays(17)),
    MABARRAH_NOT_COMPLETE("mabarrah", submitted(), DAY.plusDays(17)),
    MABARRAH_NOT_DECLARED("mabarrah", submitted().completed(DAY), DAY.plusDays(17)),
    MABARRAH_RETURNED(
        "mabarrah", submitted().completed(DAY).returned(DAY.plusDays(3)), DAY.plusDays(17)),
    MABARRAH_KEPT(
        "mabarrah",
        submitted().completed(DAY).declared(DAY).accepted(DAY.plusDays(23)),
        DAY.plusDays(40)),
    MABARRAH_LATE(
        "mabarrah",
        submitted().completed(DAY).declared(DAY).refused(DAY.plusDays(25)),
        DAY.plusDays(40)),
    MABARRAH_OVERDUE("mabarrah", submitted().completed(DAY).declared(DAY), DAY.plusDays(34)),
    MABARRAH_REPLIED_BEFORE_COMPLETION("mabarrah", submitted().replied(DAY), DAY),
    MABARRAH_NEAR_AN_UNANNOUNCED_EID(
        "mabarrah",
        request()
            .submitted(LocalDate.of(2027, 4, 29), FAX)
            .declared(LocalDate.of(2027, 5, 2))
            .completed(LocalDate.of(2027, 5, 2)),
        LocalDate.of(2027, 5, 10)),
    MABARRAH_DUE_DAY_UNCLEAR(
        "mabarrah",
        request()
            .submitted(LocalDate.of(2027, 5, 1), FAX)
            .declared(LocalDate.of(2027, 5, 2))
            .completed(LocalDate.of(2027, 5, 1)),
        LocalDate.of(2027, 5, 25)),
    MABARRAH_RETURNED_TOO_LATE(
        "mabarrah",
        submitted().completed(DAY).declared(DAY).returned(DAY.plusDays(34)),
        DAY.plusDays(40)),
    MABARRAH_COMPLAINT(
        "mabarrah",
        CaseHistory.of(CaseKind.COMPLAINT, CaseRef.of("R-17")).submitted(DAY, FAX),
        DAY.plusDays(1)),
    MABARRAH_CLAIM(
        "mabarrah",
        claim()
            .with(Event.on(DAY, EventKind.FAULT_PROVEN))
            .with(Event.on(DAY, EventKind.MINUTES_ISSUED).meeting(RequirementId.DATED)),
        DAY.plusDays(1)),
    MABARRAH_CLAIM_ENTITLED(
        "mabarrah",
        claim()
            .with(Event.on(DAY, EventKind.FAULT_PROVEN))
            .with(Event.on(DAY, EventKind.RULED_FOR)),
        DAY.plusDays(1)),
    OFUQ_CLAIM("ofuq", claim(), DAY.plusDays(1)),
    OFUQ_RUNNING("ofuq", submitted(), DAY.plusDays(17)),
    OFUQ_BY_FAX("ofuq", request().submitted(DAY, FAX), DAY.plusDays(1)),
    OFUQ_EARLY(
        "ofuq",
        submitted().completed(DAY).declared(DAY).accepted(DAY.plusDays(9)),
        DAY.plusDays(9)),
    OFUQ_KEPT(
        "ofuq",
        submitted().completed(DAY).declared(DAY).accepted(DAY.plusDays(14)),
        DAY.plusDays(20)),
    OFUQ_REFUSED(
        "ofuq",
        submitted().completed(DAY).declared(DAY).refused(DAY.plusDays(200)),
        DAY.plusDays(210));

    private final RuleSet rules;
    private final CaseHistory history;
    private final LocalDate asOf;

    Case(String policy, CaseHistory history, LocalDate asOf) {
      this.rules = RuleSets.shipped(policy);
      this.history = history;
      this.asOf = asOf;
    }

    private static CaseHistory request() {
      return CaseHistory.request(CaseRef.of("R-17"));
    }

    private static CaseHistory claim() {
      return CaseHistory.of(CaseKind.CLAIM, CaseRef.of("R-17")).submitted(DAY, WEBSITE);
    }

    private static CaseHistory submitted() {
      return request().submitted(DAY, WEBSITE);
    }

    Assessment assessment() {
      return rules.assess(history, endOf(asOf));
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_assessment_reads_well_in_both_languages(Case example) throws IOException {
    String file = "assessment/" + example.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Golden.assertMatches(file + ".ar.txt", lines(ARABIC.sentences(example.assessment())));
    Golden.assertMatches(file + ".en.txt", lines(ENGLISH.sentences(example.assessment())));
  }

  @Test
  void a_count_reads_well_in_both_languages() throws IOException {
    for (Locale language : List.of(Messages.ARABIC, Messages.ENGLISH)) {
      Messages messages = Messages.in(language);
      List<String> days = new ArrayList<>();
      Case.MABARRAH_RUNNING
          .assessment()
          .promise(REPLY)
          .count()
          .orElseThrow()
          .days()
          .forEach(day -> days.add(messages.text(day)));
      Golden.assertMatches("count/mabarrah." + language.getLanguage() + ".txt", lines(days));
    }
  }

  private static String lines(List<String> sentences) {
    return String.join("\n", sentences) + "\n";
  }

  @ParameterizedTest
  @EnumSource
  void every_isolate_is_closed_and_every_place_filled(Case example) {
    for (Messages messages : List.of(ARABIC, ENGLISH)) {
      for (String sentence : messages.sentences(example.assessment())) {
        int depth = 0;
        for (int i = 0; i < sentence.length(); i++) {
          char c = sentence.charAt(i);
          depth += c == '\u2067' || c == '\u2068' ? 1 : c == '\u2069' ? -1 : 0;
          assertThat(depth).isNotNegative();
        }
        assertThat(depth).isZero();
        assertThat(sentence).doesNotContain("{", "}", "null", "R-17");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1,   يوم عمل واحد, 1 working day",
    "2,   يومي عمل,     2 working days",
    "3,   ٣ أيام عمل,   3 working days",
    "10,  ١٠ أيام عمل,  10 working days",
    "11,  ١١ يوم عمل,   11 working days",
    "15,  ١٥ يوم عمل,   15 working days",
    "99,  ٩٩ يوم عمل,   99 working days",
    "100, ١٠٠ يوم عمل,  100 working days",
    "102, ١٠٢ يوم عمل,  102 working days",
    "103, ١٠٣ أيام عمل, 103 working days"
  })
  void a_term_agrees_with_its_amount(int amount, String arabic, String english) {
    assertThat(ARABIC.text(Term.workingDays(amount))).isEqualTo(arabic);
    assertThat(ENGLISH.text(Term.workingDays(amount))).isEqualTo(english);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DAY_OF_NEXT_MONTH")
  void two_of_a_unit_is_a_dual_in_arabic(TermUnit unit) {
    assertThat(ARABIC.text(Term.of(2, unit)))
        .doesNotContainPattern("[0-9٠-٩]")
        .matches("\\S+(ين|ي)( \\S+)?");
  }

  @Test
  void a_date_is_given_in_both_calendars() {
    assertThat(ENGLISH.date(LocalDate.of(2026, 3, 31)))
        .isEqualTo("Tuesday 31 March 2026 (12 Shawwal 1447 AH)");
    assertThat(ARABIC.date(LocalDate.of(2026, 3, 31)))
        .isEqualTo("الثلاثاء ٣١ مارس ٢٠٢٦م الموافق ١٢ شوال ١٤٤٧هـ");
    assertThat(ARABIC.date(LocalDate.of(2024, 2, 29)))
        .isEqualTo("الخميس ٢٩ فبراير ٢٠٢٤م الموافق ١٩ شعبان ١٤٤٥هـ");
  }

  @Nested
  class The_locale {
    @Test
    void chooses_the_language_and_not_the_region() {
      assertThat(Messages.in(Locale.forLanguageTag("ar-EG"))).isSameAs(ARABIC);
      assertThat(Messages.in(Locale.UK)).isSameAs(ENGLISH);
    }

    @Test
    void may_choose_the_digits() {
      Messages latin = Messages.in(Locale.forLanguageTag("ar-SA-u-nu-latn"));
      assertThat(latin.date(DAY)).isEqualTo("الأحد 8 مارس 2026م الموافق 19 رمضان 1447هـ");
      assertThat(latin.text(Term.workingDays(15))).isEqualTo("15 يوم عمل");
    }

    @Test
    void is_refused_if_we_do_not_speak_it() {
      assertThatThrownBy(() -> Messages.in(Locale.FRENCH))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("the language of messages must be ar or en, but was fr");
      assertThatThrownBy(() -> Messages.in(Locale.forLanguageTag("ar-u-nu-deva")))
          .hasMessage("the digits of messages must be arab or latn, but was deva");
    }
  }

  @Test
  void a_mark_in_print_is_isolated_so_that_its_parts_keep_their_order() {
    Section section = Section.of(SectionId.of("c"), Labels.of("التعامل", "Handling"));
    Clause clause = Clause.of(section, 6).printedAs("ت/6");
    assertThat(ARABIC.text(clause)).isEqualTo("البند \u2068ت/6\u2069 من «\u2068التعامل\u2069»");
    assertThat(ENGLISH.text(clause)).isEqualTo("Clause \u2068ت/6\u2069 under “Handling”");
    assertThat(ENGLISH.text(Clause.of(section, 6)))
        .isEqualTo("Item 6 under “Handling”, unnumbered in print");
    assertThat(ENGLISH.text(Clause.of(section))).isEqualTo("Section “Handling”");
  }

  @Test
  void a_place_in_the_print_of_another_policy_says_whose_it_is() {
    Section section =
        Section.of(SectionId.of("c"), Labels.of("التعامل", "Handling"))
            .printedIn(PolicyId.of("mabarrah"));
    Clause clause = Clause.of(section, 6).printedAs("ت/6");
    assertThat(ENGLISH.text(clause))
        .isEqualTo("Clause \u2068ت/6\u2069 under “Handling” of the policy mabarrah");
    assertThat(ARABIC.text(clause))
        .isEqualTo("البند \u2068ت/6\u2069 من «\u2068التعامل\u2069»، في سياسة \u2068mabarrah\u2069");
  }

  @Test
  void a_label_that_a_language_lacks_is_given_in_another() {
    assertThat(ENGLISH.label(Labels.none().with("ar", "طلب"))).isEqualTo("طلب");
    assertThat(ENGLISH.label(Labels.none())).isEmpty();
  }

  @Test
  void eight_threads_get_the_same_texts_as_one() throws Exception {
    List<String> expected = ARABIC.sentences(Case.MABARRAH_LATE.assessment());
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<Boolean>> results =
          IntStream.range(0, 8)
              .mapToObj(
                  thread ->
                      pool.submit(
                          () ->
                              IntStream.range(0, 500)
                                  .allMatch(
                                      i ->
                                          ARABIC
                                              .sentences(Case.MABARRAH_LATE.assessment())
                                              .equals(expected))))
              .toList();
      for (Future<Boolean> result : results) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Nested
  class Of_a_calendar {
    private static final LocalDate FRIDAY = LocalDate.of(2028, 9, 22);
    private static final Labels NAME = Labels.of("اليوم الوطني", "National Day");

    private final WorkingCalendar calendar =
        WorkingCalendar.saudiNonProfit().toBuilder()
            .holidayRules(
                List.of(
                    Holiday.gregorian("day", NAME, MonthDay.of(9, 22), 1)
                        .substituting(Substitution.NEAREST_WORKING_DAY),
                    Holiday.hijriAsAnnounced("eid", Labels.none(), 10, 1, 4),
                    Holiday.hijriAsAnnounced("adha", Labels.none(), 12, 9, 4)))
            .build();

    @Test
    void name_the_day_in_whose_place_one_is_off() {
      DayOff substitute = calendar.day(FRIDAY.minusDays(1)).reasons().get(0);
      assertThat(plain(ENGLISH.text(substitute)))
          .isEqualTo(
              "National Day, in place of Friday 22 September 2028 (3 Jumada I 1450 AH)"
                  + " (by regulation)");
      assertThat(plain(ARABIC.text(substitute)))
          .startsWith("اليوم الوطني، عوضًا عن الجمعة ٢٢ سبتمبر ٢٠٢٨م")
          .endsWith("(بموجب النظام)");
    }

    @Test
    void name_the_months_on_which_an_estimate_hinges() {
      LocalDate day = LocalDate.of(2027, 3, 8);
      List<AwaitedMonth> months =
          List.of(
              AwaitedMonth.of(1448, 10, Basis.EXPECTED), AwaitedMonth.of(1448, 12, Basis.EXPECTED));
      DayEstimate estimate = DayEstimate.of(day, day, day.plusDays(1), Basis.EXPECTED, months);
      assertThat(plain(ENGLISH.text(estimate)))
          .endsWith(", until the months are announced: Shawwal 1448 AH and Dhuʻl-Hijjah 1448 AH)");
      assertThat(plain(ARABIC.text(estimate)))
          .endsWith("، حتى يُعلن دخول الشهرين: شوال ١٤٤٨هـ وذو الحجة ١٤٤٨هـ)");
    }

    @Test
    void do_not_wait_for_an_announcement_that_was_never_found() {
      LocalDate day = LocalDate.of(2005, 1, 8);
      DayEstimate estimate =
          DayEstimate.of(
              day,
              day,
              day.plusDays(1),
              Basis.UNVERIFIED,
              List.of(AwaitedMonth.of(1425, 12, Basis.UNVERIFIED)));
      assertThat(plain(ENGLISH.text(estimate)))
          .endsWith(", as no announcement of the month was found: Dhuʻl-Hijjah 1425 AH)");
      assertThat(plain(ARABIC.text(estimate)))
          .endsWith("، إذ لم نجد إعلانًا عن دخول الشهر: ذو الحجة ١٤٢٥هـ)");
    }

    @Test
    void name_no_month_if_an_estimate_hinges_on_something_else() {
      DayEstimate estimate = DayEstimate.of(DAY, DAY, DAY.plusDays(1), Basis.REGULATION);
      assertThat(plain(ENGLISH.text(estimate)))
          .endsWith(" to Monday 9 March 2026 (20 Ramadan 1447 AH))");
    }

    private String plain(String text) {
      return text.replaceAll("[\\u2066-\\u2069]", "");
    }
  }

  @Test
  void a_record_that_misspells_a_well_known_name_is_told_which() {
    CaseHistory history =
        CaseHistory.request(CaseRef.of("R-18"))
            .submitted(DAY, ChannelId.of("wesbite"))
            .with(Event.on(DAY, EventKind.of("repleid")))
            .with(Event.on(DAY, EventKind.of("inspected")));
    Assessment answer = RuleSets.shipped("mabarrah").assess(history, endOf(DAY.plusDays(1)));
    assertThat(answer.findings())
        .extracting(ENGLISH::text)
        .anySatisfy(text -> assertThat(text).endsWith("Probably website is meant."))
        .anySatisfy(text -> assertThat(text).endsWith("Probably replied is meant."))
        .anySatisfy(text -> assertThat(text).startsWith("“inspected”").endsWith("not know."));
    assertThat(answer.findings())
        .extracting(ARABIC::text)
        .anySatisfy(text -> assertThat(text).endsWith("ولعل المقصود: \u2066replied\u2069."));
  }
}
