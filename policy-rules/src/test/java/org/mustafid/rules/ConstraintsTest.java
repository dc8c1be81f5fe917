package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Section;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.AssociationId;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.ConditionId;
import org.mustafid.name.DutyId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.name.PolicyId;
import org.mustafid.name.PromiseId;
import org.mustafid.name.ReadingId;
import org.mustafid.name.SectionId;
import org.mustafid.name.StageId;
import org.mustafid.name.StepId;
import org.mustafid.name.ToolId;
import org.mustafid.policy.Contact;
import org.mustafid.policy.Policy;
import org.mustafid.policy.PrintedNumber;
import org.mustafid.policy.Registration;
import org.mustafid.policy.Stage;
import org.mustafid.promise.Extension;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Term;
import org.mustafid.workday.WorkingCalendar;

class ConstraintsTest {
  private final Constraints constraints = Constraints.declared();

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, 2, 9_998, 9_999, 10_000, Integer.MAX_VALUE})
  void annotation_and_factory_refuse_the_same_amounts(int amount) {
    assertThat(constraints.check(Term.class, "amount", amount).isPresent())
        .isEqualTo(isRefused(Term::days, amount));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a",
        "A",
        "1",
        "a1",
        "1a",
        "a-b",
        "a--b",
        "-a",
        "a-",
        "a_b",
        "a b",
        "ا",
        "a-1",
        "a.b",
        "a\n",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void annotations_and_factories_refuse_the_same_ids(String id) {
    check(AssociationId.class, AssociationId::of, id);
    check(CaseKind.class, CaseKind::of, id);
    check(CategoryId.class, CategoryId::of, id);
    check(ChannelId.class, ChannelId::of, id);
    check(StageId.class, StageId::of, id);
    check(EventKind.class, EventKind::of, id);
    check(PolicyId.class, PolicyId::of, id);
    check(PromiseId.class, PromiseId::of, id);
    check(ReadingId.class, ReadingId::of, id);
    check(SectionId.class, SectionId::of, id);
    check(StepId.class, StepId::of, id);
    check(ToolId.class, ToolId::of, id);
    check(BodyId.class, BodyId::of, id);
    check(ConditionId.class, ConditionId::of, id);
    check(DutyId.class, DutyId::of, id);
    assertThat(constraints.check(WorkingCalendar.class, "id", id).isPresent())
        .isEqualTo(isRefused(WorkingCalendar::builder, id));
  }

  private void check(Class<? extends Id> type, Function<String, ? extends Id> factory, String id) {
    Optional<Constraints.Violation> violation = constraints.check(type, "value", id);
    assertThat(violation.isPresent()).isEqualTo(isRefused(factory, id));
    violation.ifPresent(each -> assertThat(each.problem()).isEqualTo(Problems.BAD_ID));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, 2, 98, 99, 100, Integer.MAX_VALUE})
  void annotation_and_builder_refuse_the_same_numbers_of_extensions(int times) {
    assertThat(constraints.check(Extension.class, "times", times).isPresent())
        .isEqualTo(isRefused(ConstraintsTest::extension, times));
  }

  private static Extension extension(int times) {
    Section handling = Section.of(SectionId.of("c"), Labels.of("التعامل", "Handling"));
    return Extension.builder()
        .addGrantedBy(EventKind.EXTENDED)
        .term(Term.days(1))
        .times(times)
        .clause(Clause.of(handling, 1))
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "1072", "٥"})
  void annotation_and_factory_refuse_the_same_registrations(String number) {
    assertThat(constraints.check(Registration.class, "number", number).isPresent())
        .isEqualTo(isRefused(ConstraintsTest::registration, number));
  }

  private static Registration registration(String number) {
    Section cover = Section.of(SectionId.of("cover"), Labels.of("الغلاف", "Cover"));
    return Registration.of(Registration.Kind.LICENCE, number, Labels.none(), Clause.of(cover, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "5", "م/ 23-3"})
  void annotation_and_factory_refuse_the_same_printed_numbers(String number) {
    assertThat(constraints.check(PrintedNumber.class, "printed", number).isPresent())
        .isEqualTo(isRefused(PrintedNumber::of, number));
  }

  @Test
  void an_amount_out_of_bounds_is_told_both_bounds() {
    Constraints.Violation violation = constraints.check(Term.class, "amount", 0).orElseThrow();
    assertThat(violation.problem()).isEqualTo(Problems.OUT_OF_BOUNDS);
    assertThat(violation.expected()).hasToString("a whole number between 1 and 9999");
  }

  @Test
  void every_constraint_has_a_problem_of_the_catalogue() {
    assertThat(violated(Registration.class, "number", "")).isEqualTo(Problems.BLANK_TEXT.id());
    assertThat(violated(Contact.class, "printed", "")).isEqualTo(Problems.BLANK_TEXT.id());
    assertThat(violated(Policy.class, "channels", List.of())).isEqualTo(Problems.EMPTY_LIST.id());
    assertThat(violated(Promise.class, "keptBy", List.of())).isEqualTo(Problems.EMPTY_LIST.id());
    assertThat(violated(Stage.class, "openedBy", List.of())).isEqualTo(Problems.EMPTY_LIST.id());
    assertThat(violated(Extension.class, "grantedBy", List.of()))
        .isEqualTo(Problems.EMPTY_LIST.id());
    assertThat(violated(WorkingCalendar.class, "id", "No Id")).isEqualTo(Problems.BAD_ID.id());
  }

  private String violated(Class<?> type, String attribute, Object value) {
    return constraints.check(type, attribute, value).orElseThrow().problem().id();
  }

  @Test
  void a_validator_that_sees_nothing_refuses_to_start() {
    GetterPropertySelectionStrategy blind =
        new GetterPropertySelectionStrategy() {
          @Override
          public Optional<String> getProperty(ConstrainableExecutable executable) {
            return Optional.empty();
          }

          @Override
          public List<String> getGetterMethodNameCandidates(String property) {
            return List.of();
          }
        };
    assertThatIllegalStateException()
        .isThrownBy(() -> new DeclaredConstraints(blind))
        .withMessageContaining("does not see the constraints of Term.amount and Id.value");
  }

  private static <T> boolean isRefused(Function<T, ?> factory, T value) {
    Throwable refusal = catchThrowable(() -> factory.apply(value));
    assertThat(refusal == null || refusal instanceof InvalidArgumentException).isTrue();
    return refusal != null;
  }
}
