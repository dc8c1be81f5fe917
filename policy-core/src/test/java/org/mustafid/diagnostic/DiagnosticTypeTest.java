package org.mustafid.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTypeTest {
  private static final DiagnosticType LATE =
      DiagnosticType.finding("late", Severity.ERROR)
          .with("who", CharSequence.class)
          .with("days", Integer.class);

  @Test
  void arguments_of_the_declared_types_are_accepted_in_their_order() {
    assertThatCode(() -> LATE.check(List.of("the association", 3))).doesNotThrowAnyException();
    assertThatCode(() -> LATE.check(List.of(CharBuffer.wrap("a subtype"), 3)))
        .doesNotThrowAnyException();
  }

  @Test
  void too_few_or_too_many_are_refused() {
    assertThatThrownBy(() -> LATE.check(List.of("the association")))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("the arguments of late must be 2 values, but was 1 value");
    assertThatThrownBy(() -> LATE.check(List.of("the association", 3, 4)))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("the arguments of late must be 2 values, but was 3 values");
  }

  @Test
  void one_of_another_type_is_refused_by_name() {
    assertThatThrownBy(() -> LATE.check(List.of("the association", 3L)))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("the argument days of late must be Integer, but was Long");
    assertThatThrownBy(() -> LATE.check(List.of(3, "the association")))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("the argument who of late must be CharSequence, but was Integer");
  }

  @Test
  void adding_an_argument_changes_a_copy() {
    DiagnosticType more = LATE.with("clause", String.class);

    assertThat(more.parameters().keySet()).containsExactly("who", "days", "clause");
    assertThat(LATE.parameters().keySet()).containsExactly("who", "days");
    assertThat(more.id()).isEqualTo("late");
    assertThat(more.severity()).isEqualTo(Severity.ERROR);
    assertThat(more.subject()).isEqualTo(DiagnosticType.Subject.FINDING);
  }

  @Test
  void its_arguments_cannot_be_changed() {
    assertThatThrownBy(() -> LATE.parameters().put("more", String.class))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_problem_is_an_error_about_a_document() {
    DiagnosticType problem = DiagnosticType.problem("unknown-key");

    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
    assertThat(problem.subject()).isEqualTo(DiagnosticType.Subject.PROBLEM);
    assertThat(problem).hasToString("unknown-key");
  }

  @Test
  void a_check_is_about_a_policy_and_weighs_what_it_says() {
    DiagnosticType check = DiagnosticType.check("floor-without-cap", Severity.WARNING);

    assertThat(check.severity()).isEqualTo(Severity.WARNING);
    assertThat(check.subject()).isEqualTo(DiagnosticType.Subject.CHECK);
  }
}
