package org.mustafid.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.diagnostic.InvalidArgumentException;

class IdTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"a", "z9", "social-media", "c", "one-off-2022-11-23", "a-0"})
  void lower_case_letters_digits_and_single_hyphens_are_accepted(String value) {
    assertThat(ChannelId.of(value).value()).isEqualTo(value);
    assertThat(ChannelId.of(value)).hasToString(value);
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "9a",
        "-fax",
        "fax-",
        "social--media",
        "Fax",
        "FAX",
        "social_media",
        "social media",
        "fax ",
        "fax\n",
        "face.book",
        "f\u0131le", // the dotless i of Turkish
        "f\u0130le",
        "caf\u00E9",
        "\uFF46ax",
        "f\u0430x", // a Cyrillic letter that looks like a
        "fax\u200B",
        "فاكس",
        "fax١"
      })
  void anything_else_is_refused(String value) {
    assertThatThrownBy(() -> ChannelId.of(value))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageStartingWith(
            "ChannelId must be an id of lower-case letters, digits and single hyphens, at most 64"
                + " characters long, but was ");
  }

  @Test
  void the_longest_has_64_characters() {
    assertThat(StepId.of("a".repeat(64)).value()).hasSize(64);
    assertThatThrownBy(() -> StepId.of("a".repeat(65)))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage(
            "StepId must be an id of lower-case letters, digits and single hyphens, at most 64"
                + " characters long, but was "
                + "a".repeat(65));
  }

  @Test
  void a_value_of_any_length_is_refused_at_once() {
    assertThatThrownBy(() -> StepId.of("a-".repeat(1_000_000)))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageEndingWith("but was " + "a-".repeat(40) + "…");
  }

  @Test
  void letters_do_not_change_case_with_the_language_of_the_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(ChannelId.of("interview")).isSameAs(ChannelId.INTERVIEW);
      assertThatThrownBy(() -> ChannelId.of("INTERVIEW"))
          .isInstanceOf(InvalidArgumentException.class);
    } finally {
      Locale.setDefault(before);
    }
  }

  static Stream<Class<? extends Id>> types() {
    return Arrays.stream(Id.class.getPermittedSubclasses()).map(type -> type.asSubclass(Id.class));
  }

  @ParameterizedTest
  @MethodSource("types")
  void two_of_one_type_and_one_value_are_equal_whatever_their_labels(Class<? extends Id> type) {
    EqualsVerifier.forClass(type)
        .usingGetClass()
        .withNonnullFields("value")
        .withIgnoredFields("labels")
        .withCachedHashCode("hash", "calculateHash", null)
        .suppress(Warning.NO_EXAMPLE_FOR_CACHED_HASHCODE)
        .verify();
  }

  @Test
  void two_of_one_value_and_different_types_are_not_equal() {
    assertThat(StepId.REPLY.value()).isEqualTo(PromiseId.REPLY.value());
    assertThat((Id) StepId.REPLY).isNotEqualTo(PromiseId.REPLY);
    assertThat(((Id) StepId.REPLY).compareTo(PromiseId.REPLY)).isNotZero();
    assertThat(PromiseId.REPLY.compareTo(StepId.REPLY)).isNotZero();
  }

  @Test
  void they_are_sorted_by_value() {
    List<Id> ids =
        new ArrayList<>(List.of(StepId.of("b"), StepId.of("a-b"), StepId.of("a"), StepId.of("a9")));
    Collections.sort(ids);

    assertThat(ids).extracting(Id::value).containsExactly("a", "a-b", "a9", "b");
  }

  static Stream<Arguments> wellKnown() {
    return Stream.of(
        Arguments.of(CaseKind.wellKnown(), (Function<String, Id>) CaseKind::of),
        Arguments.of(ChannelId.wellKnown(), (Function<String, Id>) ChannelId::of),
        Arguments.of(EventKind.wellKnown(), (Function<String, Id>) EventKind::of),
        Arguments.of(PromiseId.wellKnown(), (Function<String, Id>) PromiseId::of),
        Arguments.of(StepId.wellKnown(), (Function<String, Id>) StepId::of),
        Arguments.of(ToolId.wellKnown(), (Function<String, Id>) ToolId::of));
  }

  @ParameterizedTest
  @MethodSource("wellKnown")
  void a_well_known_one_has_a_label_in_arabic_and_english(
      Set<String> values, Function<String, Id> of) {
    assertThat(values).isNotEmpty();
    assertThat(values)
        .allSatisfy(
            value -> {
              assertThat(of.apply(value)).isSameAs(of.apply(value));
              assertThat(of.apply(value).labels().asMap()).containsOnlyKeys("ar", "en");
              assertThat(of.apply(value).labels().find("ar").orElseThrow())
                  .containsPattern("\\p{InArabic}");
            });
  }

  @ParameterizedTest
  @MethodSource("types")
  void any_other_one_has_none(Class<? extends Id> type)
      throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
    Id id = (Id) type.getMethod("of", String.class).invoke(null, "nobody-knows-this");

    assertThat(id.labels()).isEqualTo(Labels.none());
    assertThat(id.value()).isEqualTo("nobody-knows-this");
  }

  @Test
  void the_well_known_ones_are_as_published() {
    assertThat(CaseKind.wellKnown()).containsExactly("request", "complaint", "claim", "inquiry");
    assertThat(EventKind.wellKnown())
        .containsExactly(
            "submitted",
            "completed",
            "declared",
            "referred",
            "returned",
            "replied",
            "accepted",
            "refused",
            "registered",
            "served",
            "handled",
            "extended",
            "appealed",
            "referred-outside",
            "reopened",
            "fault-proven",
            "fault-disproven",
            "minutes-issued",
            "ruled-for",
            "ruled-against",
            "negotiated",
            "withdrawn");
    assertThat(PromiseId.wellKnown()).containsExactly("reply", "complaint-handling");
    assertThat(ChannelId.wellKnown())
        .containsExactly(
            "interview",
            "telephone",
            "social-media",
            "letters",
            "assistance-services",
            "volunteering",
            "website",
            "branch-representatives",
            "service-request-form",
            "project-application",
            "fax",
            "email");
  }
}
