package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.policy.Policy;

class DisguiseTest {
  private static final String COMPLETE = Documents.text("complete.yaml");

  @ParameterizedTest
  @CsvSource({
    "сomplete, complete",
    "рromise, promise",
    "ѕосіаl-mеdіа, social-media",
    "ВОАRD, BOARD",
    "νοlunteer, volunteer",
    "ｗｅｂｓｉｔｅ, website",
    "𝐰𝐞𝐛𝐬𝐢𝐭𝐞, website",
    "websıte, website",
    "working‑days, working-days",
    "working—days, working-days",
    "working−days, working-days",
    "١٥ wоrking-days, ١٥ working-days"
  })
  void letters_and_dashes_that_look_like_those_of_ascii_are_seen_through(
      String word, String meant) {
    assertThat(Disguise.of(word))
        .hasValueSatisfying(
            disguise -> {
              assertThat(disguise.problem()).isEqualTo(Problems.LOOK_ALIKE);
              assertThat(disguise.meant()).isEqualTo(meant);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"“fax”", "”fax“", "«fax»", "‘fax’", "„fax“", "‹fax›", "fax”", "« fax »"})
  void quotation_marks_that_are_none_for_yaml_are_taken_off(String word) {
    assertThat(Disguise.of(word))
        .hasValueSatisfying(
            disguise -> {
              assertThat(disguise.problem()).isEqualTo(Problems.CURLY_QUOTES);
              assertThat(disguise.meant()).isEqualTo("fax");
            });
  }

  @ParameterizedTest
  @CsvSource({"1٥ days, 15 days", "٢٠٢٦-01-01, 2026-01-01", "۱٢, 12"})
  void digits_of_two_systems_become_those_of_ascii(String number, String meant) {
    assertThat(Disguise.of(number))
        .hasValueSatisfying(
            disguise -> {
              assertThat(disguise.problem()).isEqualTo(Problems.MIXED_DIGITS);
              assertThat(disguise.meant()).isEqualTo(meant);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "website",
        "15 working-days",
        "٢٠٢٦-٠١-٠١",
        "۱۲",
        "الموقع",
        "موقع-1",
        "сайт№",
        "“”",
        ""
      })
  void what_is_ascii_or_another_script_is_no_disguise(String word) {
    assertThat(Disguise.of(word)).isEmpty();
  }

  @Test
  void text_for_people_may_be_in_any_quotation_marks_and_letters() {
    Policy policy =
        RuleSets.parse(
                "free.yaml",
                Documents.changed(
                    COMPLETE,
                    "title: {ar: سياسة العلاقة مع المستفيدين, en: Beneficiary relations policy}",
                    "title: {ar: «سياسة», en: “12”}"))
            .policy();
    assertThat(policy.title().find("en")).contains("“12”");
    assertThat(policy.title().find("ar")).contains("«سياسة»");
  }

  @Test
  void a_mark_that_is_printed_in_quotation_marks_stays_as_it_is() {
    String quoted =
        Documents.changed(
            Documents.changed(COMPLETE, "printed: أ/1", "printed: «أ/1»"),
            "number: 1072",
            "number: \"“1072”\"");
    Policy policy = RuleSets.parse("quoted.yaml", quoted).policy();
    assertThat(policy.channels().get(0).clause().printed()).contains("«أ/1»");
    assertThat(policy.association().registrations().get(0).number())
        .as("who quotes the quotation marks means them")
        .isEqualTo("“1072”");
  }
}
