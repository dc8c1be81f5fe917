package org.mustafid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import org.junit.jupiter.api.Test;

class IsolationTest {
  private static final Isolation ARABIC = Isolation.in(true);
  private static final Isolation ENGLISH = Isolation.in(false);

  @Test
  void a_list_of_isolated_names_runs_from_right_to_left_inside_an_arabic_sentence() {
    String list =
        ARABIC.of("الهاتف") + "، " + ARABIC.ofCode("mabarrah") + "، " + ARABIC.of("الموقع");
    String sentence = "الترتيب: من " + ARABIC.of(list) + " إلى غيره";
    for (int i = 0; i < sentence.length(); i++) {
      if (sentence.charAt(i) == '،') {
        assertThat(levels(sentence, Bidi.RTL)[i]).as("at " + i).isEqualTo((byte) 3);
      }
    }
  }

  @Test
  void a_name_in_latin_letters_runs_from_left_to_right_and_moves_nothing_around_it() {
    String sentence = "الموقع " + ARABIC.of("ofq.org.sa/5") + "، والهاتف";
    byte[] levels = levels(sentence, Bidi.RTL);
    assertThat(levels[sentence.indexOf('5')]).isEqualTo((byte) 2);
    assertThat(levels[sentence.indexOf('،')]).isEqualTo((byte) 1);
  }

  @Test
  void english_isolates_only_what_begins_or_ends_with_letters_from_right_to_left() {
    assertThat(ENGLISH.of("ofuq")).isEqualTo("ofuq");
    assertThat(ENGLISH.of("ت/6")).isEqualTo("\u2068ت/6\u2069");
    assertThat(ENGLISH.ofCode("label: زيارة")).isEqualTo("\u2066label: زيارة\u2069");
  }

  @Test
  void a_sample_that_begins_and_ends_in_latin_letters_can_be_copied_from_an_english_sentence() {
    String sample = "label: {ar: زيارة, en: visit}";
    assertThat(ENGLISH.ofCode(sample)).isEqualTo(sample);
    String sentence = "the key label, such as " + sample + ", and more";
    String isolated = sentence.replace(sample, "\u2066" + sample + "\u2069");
    assertThat(visual(sentence)).isEqualTo(visual(isolated).replaceAll("[\u2066\u2069]", ""));
  }

  private static String visual(String text) {
    return new Bidi(text, Bidi.LTR).writeReordered(Bidi.KEEP_BASE_COMBINING);
  }

  private static byte[] levels(String text, byte direction) {
    return new Bidi(text, direction).getLevels();
  }
}
