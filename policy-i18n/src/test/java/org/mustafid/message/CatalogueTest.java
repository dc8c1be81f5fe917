package org.mustafid.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mustafid.assessment.ClaimAnswer;
import org.mustafid.assessment.FindingTypes;
import org.mustafid.assessment.PromiseImpact;
import org.mustafid.assessment.PromiseStatus;
import org.mustafid.assessment.Remedy;
import org.mustafid.assessment.StepStatus;
import org.mustafid.assessment.Turning;
import org.mustafid.casework.Discretion;
import org.mustafid.catalogue.Catalogue;
import org.mustafid.compensation.Truth;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.Severity;
import org.mustafid.promise.Count;
import org.mustafid.promise.TermUnit;
import org.mustafid.rules.Diagnostics;
import org.mustafid.workday.Basis;

class CatalogueTest {
  private static final Catalogue ARABIC = Messages.in(Messages.ARABIC).catalogue();
  private static final Catalogue ENGLISH = Messages.in(Messages.ENGLISH).catalogue();

  @Test
  void both_languages_have_the_same_messages() {
    assertThat(ARABIC.keys()).isEqualTo(ENGLISH.keys());
  }

  @Test
  void both_languages_name_the_same_arguments() {
    for (String key : ENGLISH.keys()) {
      assertThat(ARABIC.argumentsOf(key)).as(key).isEqualTo(ENGLISH.argumentsOf(key));
    }
  }

  @Test
  void every_finding_has_a_message_that_names_arguments_it_has() {
    for (DiagnosticType type : FindingTypes.all()) {
      Set<String> given = new TreeSet<>(type.parameters().keySet());
      given.add("clause");
      assertThat(given).as(type.id()).containsAll(ENGLISH.argumentsOf("finding." + type.id()));
    }
  }

  @Test
  void there_is_a_message_for_everything_that_can_be_said_and_no_other() {
    List<String> expected =
        new ArrayList<>(
            List.of(
                "date",
                "time",
                "month",
                "hijri-month",
                "day.uncertain",
                "day.awaited",
                "day.unverified",
                "day.either",
                "list.separator",
                "list.or",
                "list.and",
                "clause.section",
                "clause.unprinted",
                "clause.printed",
                "clause.of-policy",
                "basis.ANNOUNCED.unsourced",
                "channel.offered",
                "channel.not-offered",
                "channel.not-for",
                "discretion.known-to",
                "impact.before",
                "impact.before.none",
                "impact.after",
                "impact.after.none",
                "impact.keep",
                "impact.follow",
                "impact.longer-of.BEFORE",
                "impact.longer-of.AFTER",
                "impact.unstated",
                "stage",
                "stage.body",
                "stage.outside",
                "stage.next",
                "promise.rests-on",
                "reading.choice",
                "next.MUST",
                "next.MUST.by",
                "next.MUST.not-before",
                "next.MUST.overdue",
                "promise.moved",
                "promise.extended",
                "promise.RUNNING.cap.day",
                "promise.left-out",
                "promise.next.event",
                "promise.next.missed",
                "promise.since.event",
                "promise.since.missed",
                "claim.limit",
                "claim.deciding",
                "claim.look",
                "next.MAY",
                "next.MAY.when",
                "finding.unknown-case-kind.none",
                "finding.category-not-declared.none",
                "remedy.latest",
                "remedy.channels",
                "count.COUNTED.off",
                "reason",
                "reason.substitute",
                "meant"));
    Arrays.stream(TermUnit.values()).forEach(unit -> expected.add("term." + unit.id()));
    Arrays.stream(Count.Standing.values()).forEach(standing -> expected.add("count." + standing));
    Arrays.stream(Basis.values()).forEach(basis -> expected.add("basis." + basis));
    Arrays.stream(StepStatus.values()).forEach(status -> expected.add("step." + status));
    Arrays.stream(ClaimAnswer.values()).forEach(answer -> expected.add("claim." + answer));
    Arrays.stream(Truth.values()).forEach(truth -> expected.add("claim.condition." + truth));
    Arrays.stream(Discretion.values()).forEach(each -> expected.add("discretion." + each));
    Arrays.stream(PromiseImpact.Cause.values()).forEach(each -> expected.add("impact." + each));
    Arrays.stream(Remedy.Kind.values()).forEach(kind -> expected.add("remedy." + kind));
    Arrays.stream(Turning.Kind.values()).forEach(kind -> expected.add("turning." + kind));
    FindingTypes.all().forEach(type -> expected.add("finding." + type.id()));
    for (PromiseStatus status : PromiseStatus.values()) {
      if (status == PromiseStatus.RUNNING || status == PromiseStatus.KEPT) {
        List.of("cap", "floor", "both", "unquantified", "every")
            .forEach(on -> expected.add("promise." + status + "." + on));
      } else {
        expected.add("promise." + status);
      }
    }
    assertThat(ENGLISH.keys()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void every_entry_of_the_catalogue_of_diagnostics_has_a_title_and_a_help_in_both_languages() {
    for (Locale locale : List.of(Messages.ARABIC, Messages.ENGLISH)) {
      Messages messages = Messages.in(locale);
      for (DiagnosticType type : Diagnostics.all()) {
        assertThat(messages.title(type))
            .as(type.id())
            .hasSizeBetween(3, 60)
            .doesNotEndWith(".")
            .doesNotContain("''", "{");
        assertThat(messages.help(type)).as(type.id()).endsWith(".").doesNotContain("''", "{");
      }
    }
  }

  @Test
  void two_entries_about_one_subject_are_called_by_two_titles() {
    for (Locale locale : List.of(Messages.ARABIC, Messages.ENGLISH)) {
      assertThat(Diagnostics.all())
          .extracting(type -> type.subject() + " " + Messages.in(locale).title(type))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void there_is_a_title_and_a_help_for_every_finding_and_no_other() {
    List<String> expected = new ArrayList<>();
    for (DiagnosticType type : FindingTypes.all()) {
      expected.add(type.id() + ".title");
      expected.add(type.id() + ".help");
    }
    for (Locale locale : List.of(Messages.ARABIC, Messages.ENGLISH)) {
      assertThat(Messages.in(locale).findingCatalogue().keys())
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void an_entry_that_the_library_does_not_have_is_refused() {
    Messages messages = Messages.in(Messages.ENGLISH);
    for (DiagnosticType own :
        List.of(
            DiagnosticType.problem("own"),
            DiagnosticType.finding("own", Severity.NOTE),
            DiagnosticType.check("own", Severity.NOTE),
            DiagnosticType.version("own", Severity.NOTE),
            DiagnosticType.difference("own"))) {
      assertThatThrownBy(() -> messages.title(own))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("the type must be one of the library's catalogue, but was own");
    }
  }

  @Test
  void every_plural_says_all_the_forms_of_its_language() {
    assertPluralsAreWhole(ARABIC, ULocale.forLanguageTag("ar"));
    assertPluralsAreWhole(ENGLISH, ULocale.ENGLISH);
  }

  private static void assertPluralsAreWhole(Catalogue catalogue, ULocale locale) {
    Set<String> forms = PluralRules.forLocale(locale).getKeywords();
    int plurals = 0;
    for (String key : catalogue.keys()) {
      String text = catalogue.text(key);
      MessagePattern pattern = new MessagePattern(text);
      Set<String> said = new TreeSet<>();
      for (int i = 0; i < pattern.countParts(); i++) {
        if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_SELECTOR) {
          said.add(pattern.getSubstring(pattern.getPart(i)));
        }
      }
      if (!said.isEmpty()) {
        plurals++;
        assertThat(said).as(key).containsExactlyInAnyOrderElementsOf(forms);
      }
    }
    assertThat(plurals).isGreaterThan(TermUnit.values().length);
  }

  @Test
  void a_message_without_its_arguments_is_an_error_and_not_a_gap() {
    assertThatThrownBy(() -> ENGLISH.format("term.days", Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("term.days needs [amount]");
  }
}
