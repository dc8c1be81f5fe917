package org.mustafid.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.assessment.RuleSet;
import org.mustafid.clause.Reading;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.message.Golden;
import org.mustafid.message.Messages;

class ReadingsPageTest {
  private static final ReadingsPage PAGE = ReadingsPage.of(FivePolicies.all());

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void how_the_five_policies_were_read_reads_well(String language) throws IOException {
    String page = PAGE.toMarkdown(Locale.forLanguageTag(language));
    Golden.assertMatches("page/readings." + language + ".txt", page);
    Golden.assertPublished("readings." + language + ".md", page);
  }

  @Test
  void every_reading_of_every_policy_has_one_row() {
    List<String> ids =
        FivePolicies.all().stream()
            .flatMap(rules -> rules.readings().stream())
            .map(reading -> "`" + reading.id() + "`")
            .toList();
    assertThat(
            PAGE.toMarkdown(Messages.ENGLISH)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split(" \\| ", 2)[0].substring(2)))
        .containsExactlyElementsOf(ids);
  }

  @Test
  void a_reading_stands_at_the_entry_that_rests_on_it() {
    RuleSet mabarrah = FivePolicies.all().get(4);
    assertThat(mabarrah.readings())
        .filteredOn(reading -> reading.id().value().equals("declaration-completes"))
        .singleElement()
        .satisfies(
            (Reading reading) ->
                assertThat(PolicyEntry.findOf(reading, mabarrah.policy()).orElseThrow())
                    .hasToString("step declaration"));
    assertThat(mabarrah.readings())
        .filteredOn(reading -> PolicyEntry.findOf(reading, mabarrah.policy()).isEmpty())
        .map(reading -> reading.id().value())
        .containsExactly("one-follow-up-committee", "steps-as-listed");
  }

  @Test
  void a_policy_without_readings_says_so() {
    assertThat(ReadingsPage.of(List.of(OwnPolicy.withChannel("ours"))).toMarkdown(Messages.ENGLISH))
        .endsWith("## Our association\n\nOur policy\n\nNo reading is declared for this policy.\n");
  }

  @Test
  void nothing_is_refused() {
    assertThatThrownBy(() -> ReadingsPage.of(List.of()))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("the rule sets of a page of readings must be one or more, but was empty");
  }
}
