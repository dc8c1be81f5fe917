package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mustafid.compare.DifferenceTypes;
import org.mustafid.compare.Part;
import org.mustafid.compare.Topic;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.DiagnosticType.Subject;
import org.mustafid.diagnostic.InvalidArgumentException;

class DiagnosticsTest {
  @Test
  void no_two_entries_have_one_id_and_each_is_in_kebab_case() {
    assertThat(Diagnostics.all())
        .extracting(DiagnosticType::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void there_are_entries_about_every_subject() {
    assertThat(Diagnostics.all()).extracting(DiagnosticType::subject).contains(Subject.values());
    assertThat(DifferenceTypes.all())
        .extracting(DiagnosticType::subject)
        .containsOnly(Subject.DIFFERENCE);
  }

  @Test
  void a_part_that_a_topic_does_not_have_is_refused_with_those_that_it_has() {
    assertThatThrownBy(() -> DifferenceTypes.changed(Topic.TOOL, Part.CAP))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("the part must be one of [label, clause], but was no-later-than");
  }
}
