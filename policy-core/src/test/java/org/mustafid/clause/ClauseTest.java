package org.mustafid.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Labels;
import org.mustafid.name.ReadingId;
import org.mustafid.name.SectionId;

class ClauseTest {
  private static final Section C = section("c");

  @Test
  void its_id_is_the_section_a_hyphen_and_the_position() {
    assertThat(Clause.of(C, 6).id()).isEqualTo("C-6");
    assertThat(Clause.of(section("handling"), 6).id()).isEqualTo("handling-6");
  }

  @Test
  void the_id_of_a_whole_section_is_that_of_the_section() {
    assertThat(Clause.of(C).id()).isEqualTo("C");
    assertThat(Clause.of(section("handling")).id()).isEqualTo("handling");
  }

  @Test
  void a_section_of_one_letter_is_shown_in_upper_case_in_any_language_of_the_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Clause.of(section("i"), 1).id()).isEqualTo("I-1");
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertThat(Clause.of(section("i"), 12).id()).isEqualTo("I-12");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void its_printed_mark_is_kept_beside_its_id() {
    Clause clause = Clause.of(C, 6).printedAs("ت/6");

    assertThat(clause.printed()).contains("ت/6");
    assertThat(clause.id()).isEqualTo("C-6");
    assertThat(clause).hasToString("C-6 (ت/6)");
    assertThat(Clause.of(C, 6)).hasToString("C-6");
    assertThat(clause).isNotEqualTo(Clause.of(C, 6));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void a_position_before_the_first_is_refused(int position) {
    assertThatThrownBy(() -> Clause.of(C, position))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("Clause.position must be 1 or more, but was " + position);
  }

  @Test
  void a_blank_mark_is_refused() {
    assertThatThrownBy(() -> Clause.of(C, 1).printedAs(" "))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage(
            "Clause.printed must be the mark as printed; leave it out if there is none, but was"
                + " blank");
  }

  @Test
  void a_section_and_a_reading_are_shown_by_their_ids() {
    Reading reading = Reading.of(ReadingId.of("start-day-not-counted"), Labels.of("لا", "no"));

    assertThat(C).hasToString("c");
    assertThat(reading).hasToString("reading start-day-not-counted");
  }

  @Test
  void a_reading_may_record_what_could_have_been_chosen_instead() {
    Labels other = Labels.of("نعم", "yes");
    Reading reading = Reading.of(ReadingId.of("r"), Labels.of("لا", "no"));

    assertThat(reading.alternatives()).isEmpty();
    assertThat(reading.insteadOf(List.of(other)).alternatives()).containsExactly(other);
    assertThat(reading.insteadOf(List.of(other)).id()).isEqualTo(reading.id());
  }

  private static Section section(String id) {
    return Section.of(SectionId.of(id), Labels.of("باب", "section"));
  }
}
