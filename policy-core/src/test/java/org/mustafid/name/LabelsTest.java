package org.mustafid.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.InvalidArgumentException;

class LabelsTest {
  private static final Labels FAX = Labels.of("الفاكس", "fax");

  @Test
  void a_label_is_found_by_its_language() {
    assertThat(FAX.find("ar")).contains("الفاكس");
    assertThat(FAX.find("en")).contains("fax");
    assertThat(FAX.find("fr")).isEmpty();
    assertThat(FAX.isEmpty()).isFalse();
    assertThat(Labels.none().isEmpty()).isTrue();
  }

  @Test
  void adding_one_changes_a_copy() {
    Labels more = FAX.with("fr", "télécopie");

    assertThat(more.asMap().keySet()).containsExactly("ar", "en", "fr");
    assertThat(FAX.asMap().keySet()).containsExactly("ar", "en");
  }

  @Test
  void others_win_language_by_language() {
    Labels own = Labels.none().with("ar", "الناسوخ");

    assertThat(FAX.overriddenBy(own)).isEqualTo(Labels.of("الناسوخ", "fax"));
    assertThat(own.overriddenBy(FAX)).isEqualTo(FAX);
    assertThat(FAX.overriddenBy(Labels.none())).isEqualTo(FAX);
  }

  @Test
  void a_blank_one_is_refused() {
    assertThatThrownBy(() -> Labels.of("الفاكس", "  "))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("a label in en must be text, but was blank");
  }

  @Test
  void its_map_cannot_be_changed() {
    assertThatThrownBy(() -> FAX.asMap().put("fr", "télécopie"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void two_with_the_same_labels_are_equal() {
    EqualsVerifier.forClass(Labels.class).withNonnullFields("byLanguage").verify();
    assertThat(Labels.none().with("en", "fax").with("ar", "الفاكس")).isEqualTo(FAX);
  }

  @Test
  void it_is_shown_by_language() {
    assertThat(FAX).hasToString("{ar=الفاكس, en=fax}");
  }
}
